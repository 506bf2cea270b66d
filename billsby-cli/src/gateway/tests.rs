//! What the gateway does with a provider that can little, and takes its time, and with an account that answers anything.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use axum::body::Body;
use axum::extract::Request;
use billsby_client::reqwest;
use billsby_client::unified::{Action, Answer, Capability, Customer, GetQuery, Invoice, Resource};
use billsby_client::{Amount, RetryPolicy};
use serde_json::Value;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::{Notify, Semaphore, oneshot};
use tokio::task::JoinHandle;

/// A provider of which each refund waits for a permit.
struct Slow {
    begun: Notify,
    permits: Semaphore,
    refunds: AtomicUsize,
}

static CAPABILITIES: &[Capability] =
    &[Capability::of(Resource::Customers, Action::Get), Capability::of(Resource::Invoices, Action::Refund)];

impl Provider for Slow {
    fn capabilities(&self) -> &'static [Capability] {
        CAPABILITIES
    }

    fn get_customer<'a>(&'a self, id: &'a str, _: GetQuery) -> Answer<'a, Customer> {
        Box::pin(async move { Ok(Customer::new(id)) })
    }

    fn refund_invoice<'a>(&'a self, id: &'a str, _: Amount) -> Answer<'a, Invoice> {
        Box::pin(async move {
            self.begun.notify_one();
            self.permits.acquire().await.unwrap().forget();
            self.refunds.fetch_add(1, Ordering::SeqCst);
            assert_ne!(id, "broken", "the provider breaks down");
            Ok(Invoice::new(id))
        })
    }
}

struct Stage {
    url: String,
    slow: Arc<Slow>,
    settled: Settled,
    stop: oneshot::Sender<()>,
    server: JoinHandle<std::io::Result<()>>,
    http: reqwest::Client,
}

impl Stage {
    async fn new() -> Self {
        let slow = Arc::new(Slow { begun: Notify::new(), permits: Semaphore::new(0), refunds: AtomicUsize::new(0) });
        let (under_way, settled) = mpsc::channel(1);
        let gateway = Gateway {
            provider: slow.clone(),
            client: Client::builder("acme").api_key("acme_5ecre7").build().unwrap(),
            key: ApiKey::new("acme_5ecre7"),
            access: Access { token: Token::new("sesame").unwrap(), is_local: true },
            answered: Answered::default(),
            under_way,
        };
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let url = format!("http://{}{}", listener.local_addr().unwrap(), unified::BASE);
        let router = router(Arc::new(gateway));
        let (stop, stopped) = oneshot::channel();
        let served = axum::serve(listener, router).with_graceful_shutdown(async { _ = stopped.await });
        let server = tokio::spawn(served.into_future());
        Self { url, slow, settled: Settled(settled), stop, server, http: reqwest::Client::new() }
    }

    fn refund(&self, invoice: &str) -> reqwest::RequestBuilder {
        let request = self.http.post(format!("{}/invoices/{invoice}/refund", self.url)).bearer_auth("sesame");
        request.header("Idempotency-Key", "one").body(r#"{"amount_minor":500}"#)
    }

    fn refunds(&self) -> usize {
        self.slow.refunds.load(Ordering::SeqCst)
    }
}

async fn told(reply: reqwest::Response) -> (u16, bool, Value) {
    let is_replayed = reply.headers().contains_key("idempotent-replayed");
    (reply.status().as_u16(), is_replayed, serde_json::from_slice(&reply.bytes().await.unwrap()).unwrap())
}

#[tokio::test]
async fn what_is_under_way_outlives_its_caller_and_is_not_begun_twice() {
    let stage = Stage::new().await;
    tokio::select! {
        _ = stage.refund("A-1").send() => unreachable!("it waits for a permit"),
        () = stage.slow.begun.notified() => {}
    }
    let (second, third) = (stage.refund("A-1").send(), stage.refund("A-1").send());
    // Enough for each of them, if each were carried out.
    stage.slow.permits.add_permits(3);
    for reply in [second.await.unwrap(), third.await.unwrap()] {
        let (status, is_replayed, body) = told(reply).await;
        assert_eq!((status, is_replayed, body["id"].as_str()), (200, true, Some("A-1")));
    }
    assert_eq!(stage.refunds(), 1);
}

#[tokio::test]
async fn what_ends_without_an_answer_may_have_been_done_and_is_not_tried_again() {
    let stage = Stage::new().await;
    stage.slow.permits.add_permits(2);
    for is_replayed in [false, true] {
        let (status, _, body) = told(stage.refund("broken").send().await.unwrap()).await;
        assert_eq!((status, body["details"]["outcome"].as_str()), (409, Some("unknown")), "{is_replayed}");
    }
    assert_eq!(stage.refunds(), 1);
}

#[tokio::test]
async fn what_the_provider_cannot_do_is_refused_with_what_it_can() {
    let stage = Stage::new().await;
    for (method, path, allowed) in [
        ("POST", "/plans", ""),
        ("POST", "/customers", ""),
        ("GET", "/payments", ""),
        ("PATCH", "/customers/ada", "GET"),
        ("POST", "/customers/ada/refund", ""),
        ("POST", "/invoices/A-1/write_off", ""),
        ("GET", "/customers/meta/list", ""),
    ] {
        let method = method.parse::<reqwest::Method>().unwrap();
        let request = stage.http.request(method.clone(), format!("{}{path}", stage.url)).bearer_auth("sesame");
        let reply = request.send().await.unwrap();
        let allow = reply.headers()["allow"].to_str().unwrap().to_owned();
        let (status, _, body) = told(reply).await;
        assert_eq!(
            (status, &body["details"]["code"], &*allow),
            (405, &"not_supported".into(), allowed),
            "{method} {path}"
        );
    }
    let reply = stage.http.get(format!("{}/customers/ada", stage.url)).bearer_auth("sesame").send().await.unwrap();
    assert_eq!(told(reply).await.2["id"], "ada");
}

#[tokio::test]
async fn the_end_waits_for_what_is_written() {
    let stage = Stage::new().await;
    tokio::select! {
        _ = stage.refund("A-1").send() => unreachable!("it waits for a permit"),
        () = stage.slow.begun.notified() => {}
    }
    stage.stop.send(()).unwrap();
    stage.server.await.unwrap().unwrap();
    let settled = tokio::spawn(stage.settled.wait());
    tokio::task::yield_now().await;
    assert!(!settled.is_finished());
    stage.slow.permits.add_permits(1);
    settled.await.unwrap();
    assert_eq!(stage.slow.refunds.load(Ordering::SeqCst), 1);
}

const KEY: &str = "acme_5ecre7";

/// What an account answers to every call.
#[derive(Clone, Copy, Debug)]
enum Answers {
    /// With this status and body, and the key wherever it can be.
    With(u16, &'static str),
    /// With what is no text.
    Bytes,
    /// Never.
    Never,
    /// Nobody listens.
    Nobody,
}

/// A gateway before such an account.
struct Front {
    url: String,
    calls: Arc<AtomicUsize>,
    http: reqwest::Client,
    description: Value,
}

impl Front {
    async fn new(answers: Answers) -> Self {
        let calls = Arc::new(AtomicUsize::new(0));
        let counted = calls.clone();
        let account = Router::new().fallback(move |_: Request| {
            counted.fetch_add(1, Ordering::SeqCst);
            answers.response()
        });
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        if !matches!(answers, Answers::Nobody) {
            tokio::spawn(axum::serve(listener, account).into_future());
        }
        let mut client = Client::builder("acme").api_key(KEY).base_url(base_url).retry(RetryPolicy::none());
        if matches!(answers, Answers::Never) {
            client = client.timeout(Duration::from_millis(50));
        }
        let access = Access { token: Token::new("sesame").unwrap(), is_local: true };
        let (router, _) = gateway(client.build().unwrap(), ApiKey::new(KEY), access);
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(axum::serve(listener, router).into_future());
        let mut front = Self { url, calls, http: reqwest::Client::new(), description: Value::Null };
        let description = front.request("GET", "/openapi.json").bearer_auth("sesame").send().await.unwrap();
        front.description = told(description).await.2;
        front
    }

    fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method.parse().unwrap(), format!("{}{path}", self.url))
    }

    fn refund(&self) -> reqwest::RequestBuilder {
        let body = r#"{"invoiceNumber":"A-1","amount":500}"#;
        let request = self.request("POST", "/proxy/invoices/refund?customerUniqueId=ADA").bearer_auth("sesame");
        request.header("Idempotency-Key", "one").body(body)
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }

    /// The status and the body. What is no success has the shape of every error, and the key is nowhere.
    async fn checked(&self, request: reqwest::RequestBuilder) -> (u16, Value) {
        let reply = request.send().await.unwrap();
        let (status, headers) = (reply.status().as_u16(), reply.headers().clone());
        let text = String::from_utf8(reply.bytes().await.unwrap().to_vec()).unwrap();
        for secret in [KEY, "sesame"] {
            assert!(!text.contains(secret), "{text}");
            let is_shown = |value: &axum::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).contains(secret);
            assert!(!headers.values().any(is_shown), "{headers:?}");
        }
        if status == 200 {
            return (status, serde_json::from_str(&text).unwrap());
        }
        assert_eq!(headers["content-type"], "application/json");
        let body: Value = serde_json::from_str(&text).unwrap();
        let mut schema = serde_json::json!({ "$ref": "#/components/schemas/Error" });
        schema["components"] = self.description["components"].clone();
        let validator = jsonschema::validator_for(&schema).unwrap();
        assert!(validator.is_valid(&body) && body["statusCode"] == status, "{status} {text}");
        (status, body)
    }
}

impl Answers {
    async fn response(self) -> Response {
        let (status, body) = match self {
            Self::With(status, body) => (status, Body::from(body.replace("KEY", KEY))),
            Self::Bytes => (200, Body::from([b"\xff{", KEY.as_bytes()].concat())),
            Self::Never | Self::Nobody => std::future::pending().await,
        };
        let content_type = format!("application/json; key={KEY}");
        let headers = [("content-type", &*content_type), ("x-key", KEY), ("location", KEY), ("set-cookie", KEY)];
        (StatusCode::from_u16(status).unwrap(), headers, body).into_response()
    }
}

#[tokio::test]
async fn whatever_the_account_answers_is_told_in_one_shape_and_without_the_key() {
    const REFUSAL: &str = r#"{"code":"KEY","message":"KEY: no","errors":[{"field":"KEY","message":"KEY"}]}"#;
    for (answers, read, write) in [
        (Answers::With(302, REFUSAL), "unavailable", "outcome_unknown"),
        (Answers::With(400, REFUSAL), "invalid_request", "invalid_request"),
        (Answers::With(401, REFUSAL), "authentication", "authentication"),
        (Answers::With(404, REFUSAL), "not_found", "not_found"),
        (Answers::With(409, REFUSAL), "conflict", "conflict"),
        (Answers::With(418, "KEY"), "unavailable", "unavailable"),
        (Answers::With(429, REFUSAL), "rate_limited", "rate_limited"),
        (Answers::With(500, REFUSAL), "unavailable", "outcome_unknown"),
        (Answers::With(503, "<h1>KEY</h1>"), "unavailable", "outcome_unknown"),
        (Answers::With(200, "KEY"), "unreadable", "done_but_unread"),
        (Answers::With(200, ""), "unreadable", "done_but_unread"),
        (Answers::Bytes, "unreadable", "done_but_unread"),
        (Answers::Never, "unavailable", "outcome_unknown"),
        (Answers::Nobody, "unavailable", "unavailable"),
    ] {
        let front = Front::new(answers).await;
        for path in ["/proxy/customers", "/proxy/customers/ADA"] {
            for path in [path.to_owned(), path.replace("/proxy", unified::BASE)] {
                let (_, body) = front.checked(front.request("GET", &path).bearer_auth("sesame")).await;
                assert_eq!(body["details"]["code"], read, "{answers:?}: {path}");
            }
        }
        let (status, body) = front.checked(front.refund()).await;
        let outcome = match write {
            "outcome_unknown" => "unknown",
            "done_but_unread" => "done",
            _ => "not_done",
        };
        assert_eq!(
            (&body["details"]["code"], &body["details"]["outcome"]),
            (&write.into(), &outcome.into()),
            "{answers:?}"
        );
        assert!(outcome == "not_done" || status == 409, "callers repeat a {status}");
    }
    // Also where it is a success, and where the caller says it.
    let front = Front::new(Answers::With(200, r#"{"customerUniqueId":"KEY"}"#)).await;
    let erased = front.checked(front.request("DELETE", "/proxy/customers/ADA").bearer_auth("sesame")).await;
    assert_eq!(erased, (200, serde_json::json!({ "customerUniqueId": "…" })));
    for path in ["/KEY", "/proxy/KEY", "/proxy/customers?KEY=1", "/proxy/customers/%FF", "/proxy/invoices/A-1?a=1"] {
        for method in ["GET", "PUT", "POST", "BREW"] {
            let (status, _) =
                front.checked(front.request(method, &path.replace("KEY", KEY)).bearer_auth("sesame")).await;
            assert!((400..500).contains(&status), "{method} {path}: {status}");
        }
    }
}

#[tokio::test]
async fn nothing_is_done_or_told_without_the_token() {
    let front = Front::new(Answers::With(200, "{}")).await;
    // What is known for this key is not told to others either.
    assert!(!told(front.refund().send().await.unwrap()).await.1);
    assert!(told(front.refund().send().await.unwrap()).await.1);
    let calls = front.calls();
    let described = front.description["paths"].as_object().unwrap();
    assert_eq!(front.description["security"], serde_json::json!([{ "token": [] }]));
    let mut paths: Vec<String> = described.keys().map(|path| path.replace("{id}", "ADA")).collect();
    paths.extend(
        ["/", "//", "/proxy", "/proxy/", "/nothing", "/openapi.json/", "/openapi.json?token=sesame"].map(Into::into),
    );
    paths.push("/proxy/invoices/refund?customerUniqueId=ADA".to_owned());
    for operations in described.values() {
        assert!(operations.as_object().unwrap().values().all(|operation| operation.get("security").is_none()));
    }
    for path in &paths {
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"] {
            for given in
                [None, Some("Bearer sesame2"), Some("Bearer acme_5ecre7"), Some("Basic sesame"), Some("Bearer ")]
            {
                let mut request = front.request(method, path).header("Idempotency-Key", "one").body("{}");
                if let Some(given) = given {
                    request = request.header("Authorization", given);
                }
                let reply = request.send().await.unwrap();
                assert_eq!(reply.status(), 401, "{method} {path} {given:?}");
                assert!(!reply.headers().contains_key("idempotent-replayed"));
                if method != "HEAD" {
                    assert_eq!(told(reply).await.2["details"]["code"], "unauthorized");
                }
            }
        }
    }
    assert_eq!(front.calls(), calls);
}

#[tokio::test]
async fn a_write_of_which_nobody_knows_the_outcome_is_not_sent_again() {
    for answers in [Answers::Never, Answers::With(500, "{}"), Answers::With(200, "garbage")] {
        let front = Front::new(answers).await;
        let first = told(front.refund().send().await.unwrap()).await;
        let again = told(front.refund().send().await.unwrap()).await;
        assert_eq!((first.0, first.1, again.0, again.1), (409, false, 409, true), "{answers:?}");
        assert_eq!(first.2, again.2);
        assert_eq!(front.calls(), 1, "{answers:?}");
    }
    // What was certainly not done may be done later.
    for answers in [Answers::With(429, "{}"), Answers::With(401, "{}")] {
        let front = Front::new(answers).await;
        for calls in [1, 2] {
            assert!(!told(front.refund().send().await.unwrap()).await.1, "{answers:?}");
            assert_eq!(front.calls(), calls, "{answers:?}");
        }
    }
}

#[tokio::test]
async fn a_key_is_given_once_and_for_one_write() {
    let stage = Stage::new().await;
    tokio::select! {
        _ = stage.refund("A-1").send() => unreachable!("it waits for a permit"),
        () = stage.slow.begun.notified() => {}
    }
    let other = tokio::spawn(stage.refund("A-1").body(r#"{"amount_minor":501}"#).send());
    // Enough for each of them, if each were carried out.
    stage.slow.permits.add_permits(4);
    let other = told(other.await.unwrap().unwrap()).await;
    assert_eq!((other.0, other.2["details"]["code"].as_str()), (422, Some("key_reused")));
    let twice = told(stage.refund("A-2").header("Idempotency-Key", "two").send().await.unwrap()).await;
    assert_eq!((twice.0, twice.2["details"]["code"].as_str()), (400, Some("invalid_key")));
    let first = told(stage.refund("A-1").send().await.unwrap()).await;
    assert_eq!((first.0, first.1, stage.refunds()), (200, true, 1));
    // A read is always a new one, whatever comes with it.
    for _ in 0..2 {
        let read = stage.http.get(format!("{}/customers/ada", stage.url)).bearer_auth("sesame");
        let read = told(read.header("Idempotency-Key", "one").send().await.unwrap()).await;
        assert_eq!((read.0, read.1), (200, false));
    }
}
