//! The same bytes for the same requests.

use crate::asking::{customers, exchange, last};
use billsby_mock::{Clock, DETERMINISTIC_START, MockServer};

const ADA: &str = r#"{"firstName":"Ada","lastName":"Lovelace","email":"ada@example.com",
    "addressLine1":"12 St James Square","city":"London","country":"GBR","postCode":"SW1Y 4LB"}"#;

/// What a server says to a few requests, as it stands on the wire.
async fn said(mock: &MockServer) -> String {
    let key = format!("ApiKey: {}\r\n", mock.api_key());
    let requests = [
        customers(mock),
        last("POST", "/api/v1/rest/core/demo/customers", &key, ADA),
        last("POST", "/_mock/companies/demo/clock/advance", "", r#"{"by":"P1M"}"#),
        last("GET", "/api/v1/rest/core/demo/companies/invoices?page=1&pageSize=50", &key, ""),
        last("GET", "/api/v1/rest/core/demo/nothing", &key, ""),
    ];
    let mut said = String::new();
    for request in requests {
        said += &exchange(mock.address(), &request).await;
    }
    said
}

#[tokio::test]
async fn two_servers_of_one_seed_say_the_same() {
    let said = async |seed| {
        let mock = MockServer::builder().deterministic().seed(seed).start().await.unwrap();
        said(&mock).await
    };
    let first = said(7).await;
    assert_eq!(first.matches("HTTP/1.1 200").count(), 4, "{first}");
    assert!(!first.to_ascii_lowercase().contains("\ndate:"), "{first}");
    assert!(first == said(7).await);
    assert!(first != said(8).await);
}

#[test]
fn clocks_stand_still_unless_one_is_given() {
    assert_eq!(DETERMINISTIC_START.to_string(), "2026-01-01T12:00:00Z");
    let mock = MockServer::builder().deterministic().build().unwrap();
    assert_eq!(mock.world().company().clock(), Clock::Frozen(DETERMINISTIC_START));
    assert_eq!(mock.company("acme").company().clock(), Clock::Frozen(DETERMINISTIC_START));
    let mock = MockServer::builder().deterministic().clock(Clock::Real).build().unwrap();
    assert_eq!(mock.world().company().clock(), Clock::Real);
}
