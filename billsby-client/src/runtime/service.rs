//! A service of the caller's own, which answers in place of the network.

use super::{ClientBuilder, ConfigurationError};
use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use reqwest::header::{Entry, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::{Body, Request, Response};
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Sleep;

impl ClientBuilder {
    /// What answers in place of the network: any HTTP service, for example a router in the same process. The base URL
    /// is then only what it is told; any will do.
    ///
    /// Calls have the same headers, timeouts, retries, limits, hooks and errors as over a network; proxy, connections
    /// and the timeouts for connecting and reading have no meaning, and neither has an
    /// [`http_client`](Self::http_client). The service gets the key with every request, and where it sends that is up
    /// to it.
    ///
    /// A service that fails may have acted before, unless it was not ready for the request, or its error is an
    /// [`std::io::Error`] of the kind `ConnectionRefused` or `NotConnected`: then nothing was sent, and any call can
    /// be tried again.
    pub fn service<S, B>(mut self, service: S) -> Self
    where
        S: tower_service::Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send,
        B: HttpBody + Send + 'static,
        B::Data: Into<Bytes>,
        B::Error: Into<BoxError>,
    {
        self.service = Some(Service::new(service));
        self.http = None;
        // Nobody is on the way.
        self.allow_plain_http = true;
        if self.base_url.is_empty() {
            self.base_url = "http://localhost".to_owned();
        }
        self
    }
}

/// Whatever a service fails with.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// An answer under way.
type Answering = Pin<Box<dyn Future<Output = Result<Response, BoxError>> + Send>>;

/// What answers a request before a time is over.
type Answer = dyn Fn(http::Request<Body>, Pin<Box<Sleep>>) -> Answering + Send + Sync;

/// A service, whatever its type.
#[derive(Clone)]
pub(crate) struct Service {
    answer: Arc<Answer>,
    /// What goes with every request that does not have it already, as an HTTP client adds it.
    headers: HeaderMap,
}

impl Service {
    pub fn new<S, B>(service: S) -> Self
    where
        S: tower_service::Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send,
        B: HttpBody + Send + 'static,
        B::Data: Into<Bytes>,
        B::Error: Into<BoxError>,
    {
        let answer = move |request, over| -> Answering { Box::pin(answer(service.clone(), request, over)) };
        Self { answer: Arc::new(answer), headers: HeaderMap::new() }
    }

    /// With these headers for every request.
    pub fn with_headers(self, mut headers: HeaderMap, user_agent: &str) -> Result<Self, ConfigurationError> {
        let user_agent = HeaderValue::from_str(user_agent).map_err(|_| ConfigurationError::UserAgent)?;
        headers.insert(USER_AGENT, user_agent);
        Ok(Self { headers, ..self })
    }

    /// Does what an HTTP client does with a request: it may take its timeout until the last byte of the reply.
    pub async fn execute(&self, mut request: Request) -> Result<Response, reqwest::Error> {
        let timeout = request.timeout().copied().unwrap_or(Duration::MAX);
        for (name, value) in &self.headers {
            if let Entry::Vacant(entry) = request.headers_mut().entry(name) {
                entry.insert(value.clone());
            }
        }
        let answer = (self.answer)(request.try_into()?, Box::pin(tokio::time::sleep(timeout)));
        match answer.await {
            Ok(response) => Ok(response),
            Err(cause) => Err(wrapped(cause).await),
        }
    }
}

async fn answer<S, B>(
    mut service: S,
    request: http::Request<Body>,
    mut over: Pin<Box<Sleep>>,
) -> Result<Response, BoxError>
where
    S: tower_service::Service<http::Request<Body>, Response = http::Response<B>>,
    S::Error: Into<BoxError>,
    B: HttpBody + Send + 'static,
    B::Data: Into<Bytes>,
    B::Error: Into<BoxError>,
{
    let ready = within(&mut over, poll_fn(|context| service.poll_ready(context))).await;
    ready.map_err(NothingSent)?;
    let call = std::pin::pin!(service.call(request));
    let answer = within(&mut over, call).await;
    let answer = answer.map_err(|cause| if refuses(&cause) { NothingSent(cause).into() } else { cause })?;
    let body = |body| Body::wrap(Reply { body: Mutex::new(Box::pin(body)), over });
    Ok(answer.map(body).into())
}

/// What `future` gives, if it does before the time is over.
async fn within<T, E: Into<BoxError>>(
    over: &mut Pin<Box<Sleep>>,
    mut future: impl Future<Output = Result<T, E>> + Unpin,
) -> Result<T, BoxError> {
    poll_fn(|context| match Pin::new(&mut future).poll(context) {
        Poll::Ready(outcome) => Poll::Ready(outcome.map_err(Into::into)),
        Poll::Pending => over.as_mut().poll(context).map(|()| Err(timed_out())),
    })
    .await
}

/// As `reqwest::Error::is_timeout` knows it.
fn timed_out() -> BoxError {
    io::Error::new(io::ErrorKind::TimedOut, "the attempt took longer than it may").into()
}

/// What comes from a service that did not take the request, or says by the kind of its error that it went nowhere.
/// Only the error itself says so: deeper down, the same kind may come from a connection that broke off later.
#[derive(Debug, thiserror::Error)]
#[error("nothing was sent")]
struct NothingSent(#[source] BoxError);

fn refuses(cause: &BoxError) -> bool {
    let kind = cause.downcast_ref::<io::Error>().map(io::Error::kind);
    matches!(kind, Some(io::ErrorKind::ConnectionRefused | io::ErrorKind::NotConnected))
}

/// Whether an error of [`Service::execute`] says that nothing was sent.
pub(crate) fn nothing_was_sent(error: &reqwest::Error) -> bool {
    std::error::Error::source(error).is_some_and(|source| source.is::<NothingSent>())
}

/// The error as one of `reqwest`, so that it is of one type with or without a service. It makes none itself but of
/// what a body fails with.
async fn wrapped(cause: BoxError) -> reqwest::Error {
    let mut body = Body::wrap(Failing(Some(cause)));
    loop {
        if let Some(Err(error)) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
            return error;
        }
    }
}

/// A body that is nothing but an error.
struct Failing(Option<BoxError>);

impl HttpBody for Failing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Poll::Ready(Some(Err(self.0.take().unwrap_or_else(timed_out))))
    }
}

/// The body of a reply, for as long as the attempt may take.
struct Reply<B> {
    /// The lock is never taken: it only says that two threads do not read at once, which not every body says itself.
    body: Mutex<Pin<Box<B>>>,
    over: Pin<Box<Sleep>>,
}

impl<B> HttpBody for Reply<B>
where
    B: HttpBody,
    B::Error: Into<BoxError>,
{
    type Data = B::Data;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, BoxError>>> {
        let body = self.body.get_mut().unwrap_or_else(PoisonError::into_inner);
        match body.as_mut().poll_frame(context) {
            Poll::Ready(frame) => Poll::Ready(frame.map(|frame| frame.map_err(Into::into))),
            Poll::Pending => self.over.as_mut().poll(context).map(|()| Some(Err(timed_out()))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}
