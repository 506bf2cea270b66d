//! The server inside a test.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_client::{Client, Error};
use billsby_mock::billing::settings::Settings;
use billsby_mock::billing::webhooks::Receiver;
use billsby_mock::billing::{BillingError, Company};
use billsby_mock::companies::CompanyTaken;
use billsby_mock::faults::Fault;
use billsby_mock::jiff::{Timestamp, ToSpan};
use billsby_mock::{Advance, Clock, Mock, MockCompany, MockServer};
use std::net::TcpListener;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

fn client(mock: &MockServer) -> Client {
    Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build().unwrap()
}

#[tokio::test]
async fn the_port_is_free_as_soon_as_the_server_is_dropped() {
    let mock = MockServer::start().await.unwrap();
    let address = mock.address();
    assert!(TcpListener::bind(address).is_err());
    // A connection that is kept open must not keep the port.
    let client = client(&mock);
    client.list_products().await.unwrap();
    drop(mock);
    drop(TcpListener::bind(address).unwrap());
    assert!(matches!(client.list_products().await.unwrap_err(), Error::Connection(_)));
}

#[tokio::test]
async fn a_thousand_servers_start_and_stop_in_one_task() {
    let mut open = Vec::new();
    for round in 0..1000 {
        let mock = MockServer::start().await.unwrap();
        if round % 100 == 0 {
            assert!(client(&mock).list_customers().await.unwrap().row_count >= 60);
            open.push(descriptors());
        }
    }
    // What a dropped server had open is closed when its task comes to its end.
    tokio::task::yield_now().await;
    assert!(descriptors() <= open[0], "{open:?}, then {}", descriptors());
}

/// The clock of the runtime runs ahead when there is nothing else to do.
#[tokio::test(start_paused = true)]
async fn a_peer_that_sends_half_a_body_does_not_hold_up_the_end() {
    let mock = MockServer::start().await.unwrap();
    let mut stream = half_a_call(&mock).await;
    let start = tokio::time::Instant::now();
    tokio::time::timeout(Duration::from_secs(60), mock.stop()).await.unwrap();
    assert!(start.elapsed() <= Duration::from_secs(6), "{:?}", start.elapsed());
    // In what way it ends is up to the system: what was sent was not read to the end.
    _ = stream.read_to_end(&mut Vec::new()).await;
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stalls_is_refused() {
    let mock = MockServer::start().await.unwrap();
    let mut stream = half_a_call(&mock).await;
    let mut heard = Vec::new();
    tokio::time::timeout(Duration::from_secs(60), stream.read_to_end(&mut heard)).await.unwrap().unwrap();
    let heard = String::from_utf8(heard).unwrap();
    assert!(heard.contains("HTTP/1.1 400 ") && heard.contains("expected a whole body"), "{heard}");
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_does_not_read_its_answers_is_cut_off() {
    let mock = MockServer::start().await.unwrap();
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    let asking = async { while stream.write_all(b"GET /openapi.json HTTP/1.1\r\nhost: mock\r\n\r\n").await.is_ok() {} };
    tokio::time::timeout(Duration::from_secs(60), asking).await.unwrap();
}

/// The head of a call and the first byte of its body, which the server is waiting for.
async fn half_a_call(mock: &MockServer) -> TcpStream {
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    let (domain, key) = (mock.domain(), mock.api_key());
    let head = format!("POST /api/v1/rest/core/{domain}/products HTTP/1.1\r\nhost: mock\r\napikey: {key}");
    let request =
        format!("{head}\r\ncontent-type: application/json\r\ncontent-length: 9\r\nexpect: 100-continue\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut goes_on = [0; 25];
    stream.read_exact(&mut goes_on).await.unwrap();
    assert_eq!(&goes_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(b"{").await.unwrap();
    stream
}

#[tokio::test]
async fn a_server_on_a_thread_waits_for_its_calls_too() {
    let mock = MockServer::start_blocking().unwrap();
    let slow = Fault::on_any_call().latency(Duration::from_millis(200));
    mock.world().faults().add(slow).unwrap();
    let (client, world) = (client(&mock), mock.world().clone());
    let call = tokio::spawn(async move { client.list_products().await.map(|page| page.row_count) });
    while world.faults().list()[0].strikes == 0 {
        tokio::task::yield_now().await;
    }
    mock.stop().await;
    assert_eq!(world.journal().entries().len(), 1, "it was answered before the server ended");
    assert!(call.await.unwrap().unwrap() > 0);
}

/// How many descriptors this process has open; where the system does not tell, none.
fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count)
}

#[test]
fn a_server_on_a_thread_of_its_own_needs_no_runtime() {
    let mock = MockServer::start_blocking().unwrap();
    let address = mock.address();
    // A caller that blocks its own runtime is answered all the same.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let rows = runtime.block_on(async { client(&mock).list_customers().await.unwrap().row_count });
    assert!(rows >= 60);
    drop(mock);
    drop(TcpListener::bind(address).unwrap());
}

#[test]
fn without_a_socket_it_answers_where_it_is_called() {
    let mock = Mock::new().unwrap();
    let request = |key: &str| {
        let path = format!("/api/v1/rest/core/{}/products?page=1&pageSize=1", mock.domain());
        http::Request::get(path).header("ApiKey", key).body(billsby_mock::axum::body::Body::empty()).unwrap()
    };
    let status = |key: &str| {
        let answer = mock.service().answer(request(key));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(answer).unwrap().status()
    };
    assert_eq!(status(mock.api_key()), 200);
    assert_eq!(status("another"), 401);
}

#[tokio::test]
async fn a_company_is_made_when_it_is_asked_for_and_found_from_then_on() {
    let mock = MockServer::start().await.unwrap();
    let (acme, bolt) = (mock.company("acme-17"), mock.company("bolt"));
    let client = |company: &MockCompany| {
        Client::builder(company.domain()).api_key(company.api_key()).base_url(company.url()).build().unwrap()
    };
    let made = client(&acme).create_customer(ada()).await.unwrap();
    assert_eq!(client(&mock.company("acme-17")).list_customers().await.unwrap().row_count, 1);
    assert_eq!(client(&bolt).list_customers().await.unwrap().row_count, 0);
    let other = client(&bolt).create_customer(ada()).await.unwrap();
    assert_ne!(made.customer_unique_id, other.customer_unique_id, "each company has ids of its own");
    acme.set_clock(Clock::Offset(billsby_mock::jiff::SignedDuration::from_hours(24))).unwrap();
    assert_eq!(bolt.company().clock(), Clock::Real);
}

#[tokio::test]
async fn stopping_waits_until_it_has_stopped() {
    let mock = MockServer::builder().empty().start().await.unwrap();
    let address = mock.address();
    mock.stop().await;
    drop(TcpListener::bind(address).unwrap());
}

#[tokio::test]
async fn the_same_seed_gives_the_same_company_and_another_one_another() {
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse().unwrap());
    let ids = async |seed| {
        // Something of the demo may fall due at any moment of a clock that runs.
        let mock = MockServer::builder().seed(seed).clock(clock).start().await.unwrap();
        let page = client(&mock).list_customers().await.unwrap();
        let state = mock.world().company().state_hash();
        (state, page.results.into_iter().map(|row| row.customer_unique_id).collect::<Vec<_>>())
    };
    assert_eq!(ids(7).await, ids(7).await);
    assert_ne!(ids(7).await, ids(8).await);
}

#[tokio::test]
async fn companies_of_one_server_share_nothing() {
    let mock = MockServer::builder().company("first").empty().start().await.unwrap();
    let second = mock.companies().add(Company::new(Settings::new("second"), 2), "second_key").unwrap();
    let add = |domain: &str, key| mock.companies().add(Company::new(Settings::new(domain), 3), key).unwrap_err();
    assert_eq!(add("second", "another_key"), CompanyTaken::Domain("second".into()));
    assert_eq!(add("third", "second_key"), CompanyTaken::Key("second".into()));
    let first_client = client(&mock);
    let second_client = Client::builder("second").api_key("second_key").base_url(mock.url()).build().unwrap();

    first_client.create_product("Notebook", "Notebook", "USD").await.unwrap();
    assert_eq!(first_client.list_products().await.unwrap().row_count, 1);
    assert_eq!(second_client.list_products().await.unwrap().row_count, 0);
    assert_eq!(second.domain(), "second");
    assert!(!format!("{mock:?}").contains("_key"), "{mock:?}");

    let crossed = Client::builder("second").api_key(mock.api_key()).base_url(mock.url()).build().unwrap();
    assert!(matches!(crossed.list_products().await.unwrap_err(), Error::Authentication(_)));
}

#[tokio::test]
async fn a_company_that_is_named_gets_demo_data_and_a_key_of_its_own() {
    let mock = MockServer::builder().company("acme").start().await.unwrap();
    assert_eq!(mock.api_key(), "acme_0123456789abcdef0123456789abcdef");
    assert!(client(&mock).list_customers().await.unwrap().row_count >= 60);
    let chosen = MockServer::builder().company("acme").api_key("chosen").start().await.unwrap();
    assert_eq!(chosen.api_key(), "chosen");
}

#[tokio::test]
async fn a_clock_that_is_set_is_the_one_that_the_demo_data_go_by() {
    let at: Timestamp = "2020-02-29T18:30:00Z".parse().unwrap();
    let mock = MockServer::builder().clock(Clock::Frozen(at)).start().await.unwrap();
    let page = client(&mock).list_customers().await.unwrap();
    assert!(page.row_count >= 60);
    let made: Vec<_> = page.results.iter().map(|row| row.created_on.instant()).collect();
    assert!(made.iter().all(|made| *made < at), "{made:?}");
    assert!(*made.iter().max().unwrap() > at - 48.hours(), "{made:?}");

    let advanced = mock.advance(Advance::By(1.year())).unwrap();
    assert_eq!((advanced.from, advanced.to.to_string().as_str()), (at, "2021-02-28T18:30:00Z"));
    assert!(advanced.happened > 100, "a year passed, and {} things happened", advanced.happened);
    let back = mock.set_clock(Clock::Frozen(at)).unwrap_err();
    assert!(matches!(back, BillingError::Conflict { .. }), "{back}");
    assert!(mock.set_clock(Clock::Real).is_ok());
}

#[tokio::test]
async fn a_server_that_is_dropped_lets_go_of_a_webhook_on_its_way() {
    let receiver = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mock = MockServer::builder().empty().start().await.unwrap();
    let to = Receiver::new(&format!("http://{}/", receiver.local_addr().unwrap()), None).unwrap();
    mock.world().company().set_webhook_receiver(to);
    client(&mock).create_customer(ada()).await.unwrap();
    let (mut connection, _) = receiver.accept().await.unwrap();
    assert!(!mock.world().settle_webhooks(Duration::ZERO).await.is_settled);
    drop(mock);
    // It ends when the server is gone, long before the time for an attempt is over.
    let mut sent = Vec::new();
    tokio::time::timeout(Duration::from_secs(5), connection.read_to_end(&mut sent)).await.unwrap().unwrap();
}

fn ada() -> billsby_client::types::NewCustomer {
    billsby_client::types::NewCustomer::builder()
        .first_name("Ada")
        .last_name("Lovelace")
        .email("ada@example.com")
        .address_line1("12 St James Square")
        .city("London")
        .country("GBR")
        .post_code("SW1Y 4LB")
        .build()
}
