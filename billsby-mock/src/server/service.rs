//! What answers requests, whatever carries them: a socket, or a call in the same process.

use super::access::{self, Token};
use super::builder::{ControlPlane, MockServerBuilder};
use super::greeting::greeting;
use super::request_log::RequestLog;
use super::{cors, health};
use crate::api::Operations;
use crate::companies::{Companies, StateFile};
use crate::console;
use crate::control::{self, CONTROL_OPENAPI};
use crate::runtime::{self, Answering, Rejection};
use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Method, Request};
use axum::response::{IntoResponse, Response};
use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use tokio::runtime::Handle;
use tokio::task::JoinSet;

/// The description that the server keeps to, as one JSON document.
pub const OPENAPI: &str = include_str!("../generated/openapi.json");

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
pub struct MockService {
    parts: Arc<Parts>,
    api: runtime::Service<Operations>,
    serves: Serves,
    /// Whether only this machine reaches it.
    is_local: bool,
    /// Where calls of the control plane are carried out, unless it is where they come in: some of them take long, and
    /// other calls that came in there would wait.
    control_on: Option<Handle>,
}

struct Parts {
    companies: Arc<Companies>,
    control: runtime::Service<control::Control>,
    /// Made when somebody first looks: few servers are ever looked at.
    console: OnceLock<Router>,
    control_plane: ControlPlane,
    token: Option<Token>,
    cors: bool,
}

/// What is served at one address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Serves {
    Both,
    Api,
    Control,
}

impl MockService {
    pub(super) fn new(companies: &Arc<Companies>, state: Option<Arc<StateFile>>, builder: &MockServerBuilder) -> Self {
        let parts = Parts {
            companies: companies.clone(),
            control: control::service(companies.clone(), state),
            console: OnceLock::new(),
            control_plane: builder.control,
            token: builder.token.clone(),
            cors: builder.cors,
        };
        let serves = if builder.control == ControlPlane::Beside { Serves::Both } else { Serves::Api };
        Self { parts: Arc::new(parts), api: api(companies), serves, is_local: false, control_on: None }
    }

    /// The same server for one more connection, whose calls do not count what other connections count.
    pub(super) fn on_connection(&self) -> Self {
        Self { api: api(&self.parts.companies), ..self.clone() }
    }

    /// The same server where it is only the control plane.
    pub(super) fn of_control(self) -> Self {
        Self { serves: Serves::Control, ..self }
    }

    /// The same server where it is listened for at an address.
    pub(super) fn at(self, address: SocketAddr) -> Self {
        Self { is_local: address.ip().is_loopback(), ..self }
    }

    /// The same server where calls of the control plane are carried out on another runtime.
    pub(super) fn with_control_on(self, runtime: Handle) -> Self {
        Self { control_on: Some(runtime), ..self }
    }

    /// Answers a request.
    ///
    /// # Errors
    /// [`io::ErrorKind::ConnectionReset`] where the connection is cut instead of an answer,
    /// [`io::ErrorKind::UnexpectedEof`] where it is closed in an orderly way, and [`io::ErrorKind::InvalidData`] where
    /// what comes is not HTTP.
    pub fn answer(&self, request: Request<Body>) -> impl Future<Output = io::Result<Response>> + Send + use<> {
        let log = RequestLog::begin(&request, &self.parts.companies, &self.api, &self.parts.control);
        let answering = self.dispatch(request);
        async move {
            let response = answering.await;
            let answer = match response.extensions().get::<Severed>() {
                Some(Severed(kind)) => Err((*kind).into()),
                None => Ok(response),
            };
            if let Some(log) = log {
                log.end(answer.as_ref().ok().map(Response::status));
            }
            answer
        }
    }

    fn dispatch(&self, request: Request<Body>) -> Answering {
        if let Some(response) = health::answer(&request) {
            return ready(response);
        }
        let path = request.uri().path();
        match self.serves {
            Serves::Both if is_control(path) => self.control(request),
            Serves::Both | Serves::Api => self.api(request),
            Serves::Control if is_control(path) => self.control(request),
            Serves::Control if path == "/" => ready(self.greeting().into_response()),
            Serves::Control => ready(Rejection::not_found(format!("There is no {path}.")).into_response()),
        }
    }

    fn api(&self, request: Request<Body>) -> Answering {
        let from_page = self.parts.cors && cors::is_from_page(request.headers());
        if let (true, Some(response)) = (from_page, cors::preflight(&request)) {
            return ready(response);
        }
        let answering = match request.uri().path() {
            "/" | "/openapi.json" if !is_read(request.method()) => {
                ready(Rejection::method_not_allowed(&["GET", "HEAD"]).into_response())
            }
            "/" => ready(self.greeting().into_response()),
            "/openapi.json" => document(OPENAPI),
            _ => self.api.answer(request),
        };
        if !from_page {
            return answering;
        }
        Box::pin(async move {
            let mut response = answering.await;
            cors::open(&mut response);
            response
        })
    }

    fn control(&self, request: Request<Body>) -> Answering {
        if let Some(response) = access::refusal(&request, self.parts.token.as_ref(), self.is_local) {
            return ready(response);
        }
        let elsewhere = self.clone();
        let answering = async move {
            match request.uri().path() {
                "/_mock/openapi.json" => document(CONTROL_OPENAPI),
                path if console::is_at(path) => elsewhere.look(request),
                _ => elsewhere.parts.control.answer(request),
            }
            .await
        };
        let Some(runtime) = &self.control_on else { return Box::pin(answering) };
        // It ends with whoever waits for it.
        let mut there = JoinSet::new();
        there.spawn_on(answering, runtime);
        Box::pin(async move {
            match there.join_next().await {
                Some(Ok(response)) => response,
                Some(Err(error)) if error.is_panic() => resume_unwind(error.into_panic()),
                _ => Rejection::internal("The server is coming to its end.").into_response(),
            }
        })
    }

    fn greeting(&self) -> String {
        greeting(self.serves, self.parts.control_plane, self.parts.token.is_some())
    }

    fn look(&self, request: Request<Body>) -> Answering {
        let router = self
            .parts
            .console
            .get_or_init(|| console::router(self.parts.companies.clone(), self.serves == Serves::Both));
        let answering = tower_service::Service::call(&mut router.clone(), request);
        Box::pin(async { answering.await.unwrap_or_else(|never| match never {}) })
    }
}

fn api(companies: &Arc<Companies>) -> runtime::Service<Operations> {
    crate::generated::service(Arc::new(Operations::Any(companies.clone())))
}

/// Whether a path is one of the control plane.
fn is_control(path: &str) -> bool {
    path.strip_prefix("/_mock").is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn is_read(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

fn ready(response: Response) -> Answering {
    Box::pin(std::future::ready(response))
}

fn document(json: &'static str) -> Answering {
    let headers = [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    ready((headers, json).into_response())
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
