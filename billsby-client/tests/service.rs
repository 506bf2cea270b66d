//! A client over a service in the same process.

#![cfg(feature = "service")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

#[path = "local/clock.rs"]
mod clock;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::{get, post};
use billsby_client::reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use billsby_client::{
    Amount, Attempt, AttemptEnd, Client, ClientBuilder, ConfigurationError, Error, Hook, RetryPolicy, reqwest,
};
use clock::Virtual;
use serde_json::{Value, json};
use std::error::Error as _;
use std::future::{pending, ready};
use std::io;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use tower_service::Service;

const KEY: &str = "acme_5ecre75ecre75ecre75ecre75ecre75e";
const CUSTOMER: &str = "/api/v1/rest/core/acme/customers/LX0CUI85LH";
const REFUND: &str = "/api/v1/rest/core/acme/customers/LX0CUI85LH/refunds";

/// A service that a closure is.
#[derive(Clone)]
struct By<F>(F);

impl<F, Answer, B, E> Service<http::Request<reqwest::Body>> for By<F>
where
    F: Fn(http::Request<reqwest::Body>) -> Answer,
    Answer: Future<Output = Result<http::Response<B>, E>>,
{
    type Response = http::Response<B>;
    type Error = E;
    type Future = Answer;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), E>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<reqwest::Body>) -> Answer {
        (self.0)(request)
    }
}

/// The example that the description has of the reply of an operation.
fn example(path: &str, method: &str) -> String {
    let document: Value = serde_json::from_str(billsby_mock::OPENAPI).unwrap();
    document["paths"][path][method]["responses"]["200"]["content"]["application/json"]["example"].to_string()
}

fn customer() -> String {
    example("/{companyDomain}/customers/{customerUniqueId}", "get")
}

fn answer(status: u16, body: impl Into<Body>) -> Response {
    Response::builder().status(status).header("content-type", "application/json").body(body.into()).unwrap()
}

fn builder() -> ClientBuilder {
    Client::builder("acme").api_key(KEY).retry(RetryPolicy::none())
}

async fn refund(client: &Client) -> Result<(), Error> {
    client.refund_invoice("LX0CUI85LH", "LX0CUI85LH-1", Amount::minor(1)).await.map(drop)
}

#[tokio::test]
async fn a_router_answers_calls() {
    let router = Router::new()
        .route(CUSTOMER, get(async || answer(200, customer())))
        .fallback(async || answer(404, r#"{"code":"not_found","message":"There is none."}"#));
    let client = builder().service(router).build().unwrap();
    assert_eq!(client.get_customer("LX0CUI85LH").await.unwrap().email, "ada@example.com");
    let raw = client.get_customer("LX0CUI85LH").raw().await.unwrap();
    assert_eq!(
        (raw.status().as_u16(), raw.headers()["content-type"].as_bytes()),
        (200, b"application/json".as_slice())
    );
    let error = client.get_customer("NOBODY0000").await.unwrap_err();
    assert!(error.is_not_found() && error.code() == Some("not_found"), "{error}");
}

#[tokio::test]
async fn a_list_streams_over_its_pages() {
    let router = Router::new().fallback(async |request: Request| {
        let query = request.uri().query().unwrap_or_default();
        let number = (1..=3).find(|number| query.contains(&format!("page={number}&"))).unwrap();
        let row = json!({
            "subscriptionId": 1, "subscriptionUniqueId": format!("ROW{number}"), "customerId": 1,
            "customerUniqueId": "5VL9JC0NE0", "customerEmail": "", "customerFullname": "", "planId": 82, "planName": "",
            "productId": 44, "productName": "", "createdOn": "2020-04-29T10:08:39.320Z", "status": "Active",
            "isInFreeTrial": false,
        });
        let page = json!({ "currentPage": number, "pageCount": 3, "pageSize": 1, "rowCount": 3, "results": [row] });
        answer(200, page.to_string())
    });
    let client = builder().service(router).build().unwrap();
    let mut rows = client.list_subscriptions().stream();
    let mut ids = Vec::new();
    while let Some(row) = rows.next().await {
        ids.push(row.unwrap().subscription_unique_id.to_string());
    }
    assert_eq!(ids, ["ROW1", "ROW2", "ROW3"]);
}

#[tokio::test]
async fn a_service_is_sent_what_a_network_would_be() {
    let seen = Arc::new(Mutex::new(None));
    let keep = seen.clone();
    let router = Router::new().route(
        REFUND,
        post(async move |request: Request| {
            let (head, body) = request.into_parts();
            let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
            *keep.lock().unwrap() = Some((head, body));
            answer(404, "")
        }),
    );
    let more = |name, value| (HeaderName::from_static(name), HeaderValue::from_static(value));
    let ((name, value), (user_agent, agent)) = (more("x-team", "billing"), more("user-agent", "mine"));
    let client = builder().header(name.clone(), value).service(router).build().unwrap();
    let error = client.refund_invoice("LX0CUI85LH", "LX0CUI85LH-1", Amount::minor(1)).await.unwrap_err();
    let (head, body) = seen.lock().unwrap().take().unwrap();
    let text = |name: &str| head.headers.get(name).unwrap().to_str().unwrap();
    assert_eq!((text("apikey"), text("x-team"), text("accept")), (KEY, "billing", "application/json"));
    assert!(text("user-agent").starts_with("billsby-client/"), "{head:?}");
    assert_eq!(text("content-type"), "application/json");
    assert_eq!(
        serde_json::from_slice::<Value>(&body).unwrap(),
        json!({ "invoiceNumber": "LX0CUI85LH-1", "amount": 1 })
    );
    assert_eq!(head.uri.to_string(), format!("https://public.billsby.com{REFUND}"));

    // The key is in its header and nowhere else, and `Debug` does not show it.
    let with_key: Vec<_> = head.headers.iter().filter(|(_, value)| value.as_bytes() == KEY.as_bytes()).collect();
    assert!(with_key.len() == 1 && with_key[0].1.is_sensitive());
    assert!(!String::from_utf8_lossy(&body).contains(KEY));
    assert!(!format!("{head:?} {client:?} {error:?} {error}").contains("5ecre7"));

    // What a call has itself goes before what every call has.
    _ = client
        .refund_invoice("LX0CUI85LH", "LX0CUI85LH-1", Amount::minor(1))
        .with_header(user_agent, agent)
        .with_header(name, HeaderValue::from_static("refunds"))
        .await;
    let (head, _) = seen.lock().unwrap().take().unwrap();
    let all: Vec<_> = ["user-agent", "x-team"].iter().flat_map(|name| head.headers.get_all(*name)).collect();
    assert_eq!(all, ["mine", "refunds"]);
}

#[tokio::test]
async fn what_asks_to_come_back_later_is_asked_again_then() {
    let asked = Arc::new(AtomicU32::new(0));
    let count = asked.clone();
    let router = Router::new().fallback(async move || match count.fetch_add(1, Ordering::SeqCst) {
        0 => Response::builder().status(503).header("retry-after", "7").body(Body::empty()).unwrap(),
        _ => answer(200, customer()),
    });
    let clock = Virtual::default();
    let policy = RetryPolicy::default().attempts(2);
    let client = builder().retry(policy).clock(clock.clone()).hook(Noted::default()).service(router).build().unwrap();
    client.get_customer("LX0CUI85LH").await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    let waited = billsby_client::runtime::Clock::now(&clock);
    assert!(waited >= Duration::from_secs(7), "{waited:?}");
}

/// Counts the attempts that ended in an error.
#[derive(Clone, Default)]
struct Noted(Arc<AtomicU32>);

impl Hook for Noted {
    fn after(&self, _: &Attempt, end: &AttemptEnd<'_>) {
        self.0.fetch_add(u32::from(end.error.is_some()), Ordering::SeqCst);
    }
}

#[tokio::test]
async fn an_attempt_takes_no_longer_than_it_may() {
    let silent = By(|_| pending::<Result<Response, io::Error>>());
    let noted = Noted::default();
    let client = builder().timeout(Duration::from_millis(20)).hook(noted.clone()).service(silent).build().unwrap();
    let error = client.get_customer("LX0CUI85LH").await.unwrap_err();
    assert!(matches!(&error, Error::Connection(failure) if failure.source.is_timeout()), "{error:?}");
    let error = refund(&client).await.unwrap_err();
    assert!(matches!(&error, Error::OutcomeUnknown(unknown) if timed_out(&unknown.cause)), "{error:?}");
    assert_eq!(noted.0.load(Ordering::SeqCst), 2);

    let halting = By(|_| ready(Ok::<_, io::Error>(answer(200, Body::new(Halting)))));
    let client = builder().timeout(Duration::from_millis(20)).service(halting).build().unwrap();
    let error = client.get_customer("LX0CUI85LH").await.unwrap_err();
    assert!(timed_out(&error), "{error:?}");
    let error = refund(&client).await.unwrap_err();
    let Error::Decode(failure) = &error else { panic!("{error:?}") };
    assert!(failure.source.as_ref().unwrap().is_timeout(), "{error:?}");
}

fn timed_out(error: &Error) -> bool {
    matches!(error, Error::Connection(failure) if failure.source.is_timeout())
}

/// A body that never comes.
struct Halting;

impl http_body::Body for Halting {
    type Data = axum::body::Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Self::Data>, io::Error>>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn an_error_may_have_come_after_the_deed_unless_it_says_that_it_did_not() {
    for (kind, nothing_sent) in [
        (io::ErrorKind::ConnectionRefused, true),
        (io::ErrorKind::NotConnected, true),
        (io::ErrorKind::ConnectionReset, false),
        (io::ErrorKind::Other, false),
    ] {
        let asked = Arc::new(AtomicU32::new(0));
        let count = asked.clone();
        let failing = By(move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            ready(Err::<Response, _>(io::Error::new(kind, "the line is dead")))
        });
        let clock = Virtual::default();
        let client = builder().retry(RetryPolicy::default().attempts(3)).clock(clock).service(failing).build().unwrap();

        let error = client.get_customer("LX0CUI85LH").await.unwrap_err();
        assert!(matches!(&error, Error::Connection(failure) if failure.attempts == 3), "{kind:?}: {error:?}");
        assert!(causes(&error).contains(&"the line is dead".to_owned()), "{:?}", causes(&error));

        asked.store(0, Ordering::SeqCst);
        let error = refund(&client).await.unwrap_err();
        assert_eq!(error.is_outcome_unknown(), !nothing_sent, "{kind:?}: {error:?}");
        assert_eq!(asked.load(Ordering::SeqCst), if nothing_sent { 3 } else { 1 }, "{kind:?}");
    }
}

fn causes(error: &Error) -> Vec<String> {
    let mut causes = Vec::new();
    let mut next = error.source();
    while let Some(cause) = next {
        causes.push(cause.to_string());
        next = cause.source();
    }
    causes
}

#[tokio::test]
async fn an_error_behind_another_does_not_say_that_nothing_was_sent() {
    let refused = || io::Error::from(io::ErrorKind::NotConnected);
    let failing = By(move |_| ready(Err::<Response, _>(io::Error::other(refused()))));
    let client = builder().service(failing).build().unwrap();
    assert!(refund(&client).await.unwrap_err().is_outcome_unknown());
}

/// A service that takes nothing.
#[derive(Clone)]
struct Closed;

impl Service<http::Request<reqwest::Body>> for Closed {
    type Response = Response;
    type Error = io::Error;
    type Future = std::future::Pending<Result<Response, io::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), io::Error>> {
        Poll::Ready(Err(io::Error::other("closed")))
    }

    fn call(&mut self, _: http::Request<reqwest::Body>) -> Self::Future {
        panic!("it was not ready")
    }
}

#[tokio::test]
async fn a_service_that_is_not_ready_was_sent_nothing() {
    let client = builder().service(Closed).build().unwrap();
    let error = refund(&client).await.unwrap_err();
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
}

#[tokio::test]
async fn a_reply_that_breaks_off_says_what_it_says_over_a_network() {
    let breaking = By(|_| {
        let broken = Breaking(Some(io::ErrorKind::ConnectionRefused.into()));
        ready(Ok::<_, io::Error>(answer(200, Body::new(broken))))
    });
    let client = builder().service(breaking).build().unwrap();
    assert!(matches!(client.get_customer("LX0CUI85LH").await.unwrap_err(), Error::Connection(_)));
    assert!(matches!(refund(&client).await.unwrap_err(), Error::Decode(_)), "the refund was made");
}

/// A body that breaks off.
struct Breaking(Option<io::Error>);

impl http_body::Body for Breaking {
    type Data = axum::body::Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Self::Data>, io::Error>>> {
        Poll::Ready(self.0.take().map(Err))
    }
}

#[tokio::test]
async fn a_service_may_be_called_anything() {
    let plain = || builder().base_url("http://billsby.test");
    assert!(matches!(plain().build().unwrap_err(), ConfigurationError::PlainHttp(_)));
    let told = By(|request: http::Request<reqwest::Body>| {
        let headers: &HeaderMap = request.headers();
        assert!(headers.contains_key("apikey"));
        ready(Ok::<_, io::Error>(answer(200, json!({ "uri": request.uri().to_string() }).to_string())))
    });
    for (builder, uri) in
        [(plain(), "http://billsby.test/anything"), (builder().base_url(""), "http://localhost/anything")]
    {
        let client = builder.service(told.clone()).build().unwrap();
        assert_eq!(client.request(reqwest::Method::GET, "/anything").await.unwrap()["uri"], uri);
    }
}

#[cfg(feature = "blocking")]
#[test]
fn a_thread_without_a_runtime_waits_for_a_service() {
    use billsby_client::Blocking;
    let router = Router::new().route(CUSTOMER, get(async || answer(200, customer())));
    let client = builder().service(router).build().unwrap();
    assert_eq!(client.get_customer("LX0CUI85LH").wait().unwrap().email, "ada@example.com");
}
