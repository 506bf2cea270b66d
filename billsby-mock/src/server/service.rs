//! What answers requests, whatever carries them: a socket, or a call in the same process.

use crate::api::Operations;
use crate::companies::Companies;
use crate::control::{self, CONTROL_OPENAPI};
use crate::runtime::{self, Answering};
use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Request};
use axum::response::{IntoResponse, Response};
use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// The description that the server keeps to, as one JSON document.
pub const OPENAPI: &str = include_str!("../generated/openapi.json");

/// What the root says to a person who looks there.
const GREETING: &str = concat!(
    "billsby-mock ",
    env!("CARGO_PKG_VERSION"),
    ": the Billsby API, served from memory.\n\n",
    "/openapi.json   the description of every operation\n",
    "/api/v1/rest/   the operations, under the paths of the real service; send the company's key in the header ApiKey\n",
    "/_mock/         the control plane: clocks, rules of billing, webhooks, faults; no key\n",
    "/_mock/openapi.json   its description\n",
);

/// The server without a socket: a [`tower_service::Service`] that answers HTTP requests where it is called.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use billsby_mock::{Mock, axum::body::Body};
///
/// let mock = Mock::new()?;
/// let request = http::Request::get(format!("/api/v1/rest/core/{}/products?page=1&pageSize=5", mock.domain()))
///     .header("ApiKey", mock.api_key())
///     .body(Body::empty())?;
/// assert_eq!(mock.service().answer(request).await?.status(), 200);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct MockService(Arc<Parts>);

struct Parts {
    api: runtime::Service<Operations>,
    control: runtime::Service<control::Control>,
}

impl MockService {
    pub(super) fn new(companies: &Arc<Companies>) -> Self {
        let api = crate::generated::service(Arc::new(Operations { companies: companies.clone() }));
        Self(Arc::new(Parts { api, control: control::service(companies.clone()) }))
    }

    /// Answers a request.
    ///
    /// # Errors
    /// [`io::ErrorKind::ConnectionReset`] where the connection is cut instead of an answer,
    /// [`io::ErrorKind::UnexpectedEof`] where it is closed in an orderly way, and [`io::ErrorKind::InvalidData`] where
    /// what comes is not HTTP.
    pub fn answer(&self, request: Request<Body>) -> impl Future<Output = io::Result<Response>> + Send + use<> {
        let answering = self.dispatch(request);
        async move {
            let response = answering.await;
            match response.extensions().get::<Severed>() {
                Some(Severed(kind)) => Err((*kind).into()),
                None => Ok(response),
            }
        }
    }

    fn dispatch(&self, request: Request<Body>) -> Answering {
        let path = request.uri().path();
        match path {
            "/" => Box::pin(std::future::ready(GREETING.into_response())),
            "/openapi.json" => document(OPENAPI),
            "/_mock/openapi.json" => document(CONTROL_OPENAPI),
            _ if path.starts_with("/_mock/") => self.0.control.answer(request),
            _ => self.0.api.answer(request),
        }
    }
}

fn document(json: &'static str) -> Answering {
    let headers = [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    Box::pin(std::future::ready((headers, json).into_response()))
}

/// Marks a response that is never to be sent, and says what its peer finds instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Severed(pub(crate) io::ErrorKind);

impl fmt::Debug for MockService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockService").finish_non_exhaustive()
    }
}

impl<B> tower_service::Service<Request<B>> for MockService
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    type Response = Response;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        Box::pin(self.answer(request.map(Body::new)))
    }
}
