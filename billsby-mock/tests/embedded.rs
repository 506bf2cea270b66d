//! The server inside a test.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_client::{Client, Error};
use billsby_mock::billing::settings::Settings;
use billsby_mock::billing::webhooks::Receiver;
use billsby_mock::billing::{BillingError, Company};
use billsby_mock::companies::CompanyTaken;
use billsby_mock::jiff::{Timestamp, ToSpan};
use billsby_mock::{Advance, Clock, MockServer};
use std::net::TcpListener;
use std::time::Duration;
use tokio::io::AsyncReadExt;

fn client(mock: &MockServer) -> Client {
    Client::builder(mock.company()).api_key(mock.api_key()).base_url(mock.url()).build().unwrap()
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
    for round in 0..1000 {
        let mock = MockServer::builder().empty().start().await.unwrap();
        if round % 100 == 0 {
            assert_eq!(client(&mock).list_customers().await.unwrap().row_count, 0);
        }
    }
}

#[tokio::test]
async fn stopping_waits_until_it_has_stopped() {
    let mock = MockServer::builder().empty().start().await.unwrap();
    let address = mock.address();
    mock.stop().await.unwrap();
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
