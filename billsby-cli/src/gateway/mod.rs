//! The gateway: the unified view and every operation over HTTP, behind a token of its own.
//!
//! Who calls it never sees the key of the account. Its errors have one shape, that of the unified view. What writes is
//! carried out to its end even when the caller hangs up, and once only for each `Idempotency-Key`.

mod access;
mod description;
mod idempotency;
mod log;
mod names;
mod proxy;
mod refusal;
#[cfg(test)]
mod tests;
mod unified;

pub use access::{Access, Token};

use axum::Router;
use axum::http::{StatusCode, Uri, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use billsby_client::unified::{Billsby, Error, ErrorKind, Provider};
use billsby_client::{ApiKey, Client};
use idempotency::Answered;
use refusal::{Reason, Refusal};
use serde::Serialize;
use std::sync::Arc;
use tokio::sync::mpsc;

/// The most bytes of a body.
const MOST_BYTES: usize = 1024 * 1024;

/// What the gateway stands on.
pub struct Gateway {
    provider: Arc<dyn Provider>,
    client: Client,
    key: ApiKey,
    access: Access,
    answered: Answered,
    /// Held by everything that writes.
    under_way: mpsc::Sender<()>,
}

type Shared = Arc<Gateway>;

/// What ends when nothing is written any more and nothing can be.
pub struct Settled(mpsc::Receiver<()>);

impl Settled {
    /// Waits until whatever is being written is written.
    pub async fn wait(mut self) {
        _ = self.0.recv().await;
    }
}

/// The gateway to the account that this client calls with this key.
pub fn gateway(client: Client, key: ApiKey, access: Access) -> (Router, Settled) {
    let provider = Arc::new(Billsby::new(client.clone(), &key));
    let (under_way, settled) = mpsc::channel(1);
    let gateway = Gateway { provider, client, key, access, answered: Answered::default(), under_way };
    (router(Arc::new(gateway)), Settled(settled))
}

fn router(gateway: Shared) -> Router {
    Router::new()
        .route("/openapi.json", get(description::serve))
        .merge(unified::routes())
        .merge(proxy::routes())
        .fallback(nothing_here)
        .method_not_allowed_fallback(wrong_method)
        .layer(from_fn_with_state(gateway.clone(), idempotency::once))
        .layer(from_fn_with_state(gateway.clone(), access::guard))
        .layer(from_fn_with_state(gateway.clone(), access::keep_secret))
        .layer(from_fn_with_state(gateway.clone(), log::note))
        .with_state(gateway)
}

async fn nothing_here() -> Refusal {
    let places = "/unified/subscription-management/{resource}, /proxy/{resource} and /openapi.json";
    Refusal::new(StatusCode::NOT_FOUND, Reason::NoSuchRoute, format!("there is nothing here; there are {places}"))
}

async fn wrong_method(uri: Uri) -> Refusal {
    let message = format!("{}: it does not take this method; the header Allow has those that it takes", uri.path());
    Error::new(ErrorKind::NotSupported, message).into()
}

/// A reply of JSON.
fn json(value: &impl Serialize) -> Result<Response, Refusal> {
    // Records have no keys but text, so this does not happen.
    let text = serde_json::to_vec(value).map_err(|_| Error::new(ErrorKind::Unreadable, "the record is no JSON"))?;
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}
