//! What the gateway does with a provider that can little, and takes its time.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use billsby_client::Amount;
use billsby_client::reqwest;
use billsby_client::unified::{Action, Answer, Capability, Customer, GetQuery, Invoice, Resource};
use serde_json::Value;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicUsize, Ordering};
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
