//! What stands in a path.

use super::{Refusal, Shared};
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use billsby_client::unified::{Error, ErrorKind};
use serde::de::DeserializeOwned;

/// What stands in a path, refused in the shape of every error where it is no text.
pub struct Names<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<Shared> for Names<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, gateway: &Shared) -> Result<Self, Refusal> {
        let path = Path::from_request_parts(parts, gateway).await;
        path.map(|Path(names)| Self(names))
            .map_err(|_| Error::new(ErrorKind::InvalidRequest, "the path: expected UTF-8 behind its escapes").into())
    }
}
