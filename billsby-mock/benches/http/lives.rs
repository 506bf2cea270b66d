//! How long a server lives that a test starts, uses and drops, and how long companies take to be made.

use crate::{figure, stock};
use billsby_mock::store::PageRequest;
use billsby_mock::{Fixture, Mock, MockServer, NewCompany};
use serde_json::Value;
use std::time::Instant;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const ROUNDS: u32 = 1000;

/// Prints them.
pub fn figures() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        // The demo data are made once a day.
        life().await;
        let start = Instant::now();
        for _ in 0..ROUNDS {
            life().await;
        }
        figure("server_life_us", start.elapsed().as_secs_f64() * 1e6 / f64::from(ROUNDS));
        let mock = MockServer::start().await.unwrap();
        let start = Instant::now();
        for number in 0..ROUNDS {
            mock.company(&format!("acme-{number}"));
        }
        figure("company_us", start.elapsed().as_secs_f64() * 1e6 / f64::from(ROUNDS));
    });
    figure("load_100000_customers_s", load());
}

/// How many seconds it takes to load 100,000 customers, each with a subscription and an invoice, from a fixture.
fn load() -> f64 {
    let mock = Mock::new().unwrap();
    let mut fixture: Value =
        serde_json::from_str(include_str!("../../src/fixtures/scenarios/thousand-customers.json")).unwrap();
    fixture["steps"][0]["repeat"] = 100_000.into();
    fixture["ids"] = serde_json::json!({});
    let fixture = Fixture::parse(&fixture.to_string()).unwrap();
    let start = Instant::now();
    let company = mock.make(NewCompany::new("large").fixture(fixture)).unwrap();
    let elapsed = start.elapsed().as_secs_f64();
    let page = company.company().list_customers(None, PageRequest::first()).row_count;
    assert_eq!(page, 100_000);
    elapsed
}

/// A server with the demo company that answers one call.
async fn life() {
    let mock = MockServer::start().await.unwrap();
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    let path = "/api/v1/rest/core/demo/customers?page=1&pageSize=1";
    stream.write_all(&stock::get(mock.api_key(), path)).await.unwrap();
    let mut head = [0; 12];
    stream.read_exact(&mut head).await.unwrap();
    assert_eq!(&head, b"HTTP/1.1 200");
}
