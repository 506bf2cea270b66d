//! What a caller is told, whatever the other end answers.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_client::types::InvoiceStatus;
use billsby_client::{Client, ConfigurationError, Error, RetryPolicy};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};

const KEY: &str = "acme_5ecre75ecre75ecre75ecre75ecre75e";

/// Answers one request with `reply`, as it is; gives the request to the receiver.
fn answer(reply: impl Into<String>) -> (SocketAddr, Receiver<String>) {
    let reply = reply.into();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (heard, hear) = channel();
    std::thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        let mut buffer = [0; 4096];
        while !request.windows(4).any(|end| end == b"\r\n\r\n") {
            match connection.read(&mut buffer).unwrap() {
                0 => break,
                count => request.extend_from_slice(&buffer[..count]),
            }
        }
        connection.write_all(reply.as_bytes()).unwrap();
        _ = heard.send(String::from_utf8_lossy(&request).into_owned());
    });
    (address, hear)
}

fn reply(status: &str, content_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

fn client(address: SocketAddr) -> Client {
    // One attempt, since what stands for the service answers once.
    Client::builder("acme")
        .api_key(KEY)
        .base_url(format!("http://{address}"))
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

async fn error_of(reply: String) -> Error {
    let (address, _hear) = answer(reply);
    client(address).get_customer("5VL9JC0NE0").await.unwrap_err()
}

#[tokio::test]
async fn a_failure_with_an_empty_body_keeps_its_status() {
    let error = error_of(reply("404 Not Found", "text/plain", "")).await;
    assert!(error.is_not_found());
    assert_eq!(error.status().unwrap().as_u16(), 404);
    assert_eq!((error.operation(), error.code()), ("get_customer", None));
}

#[tokio::test]
async fn a_failure_in_html_keeps_its_body_and_does_not_print_it() {
    let error = error_of(reply("502 Bad Gateway", "text/html", "<h1>ada@example.com</h1>")).await;
    assert!(matches!(&error, Error::Server(_)), "{error}");
    assert_eq!(error.failure().unwrap().body.to_text(), "<h1>ada@example.com</h1>");
    assert!(!format!("{error} {error:?}").contains("ada@"), "{error:?}");
}

#[tokio::test]
async fn a_success_that_is_no_json_is_a_decode_error_and_does_not_print_the_body() {
    let error = error_of(reply("200 OK", "application/json", "ada@example.com {")).await;
    assert!(matches!(&error, Error::Decode(failure) if failure.body.as_bytes().starts_with(b"ada@")), "{error}");
    assert!(!format!("{error} {error:?}").contains("ada@"), "{error:?}");
}

#[tokio::test]
async fn each_status_has_its_meaning() {
    let body = r#"{"code":"some_code","message":"Some sentence.","errors":[{"pointer":"/body/amount","message":"expected an integer"}]}"#;
    for (status, meaning) in [
        ("400 Bad Request", "Invalid"),
        ("401 Unauthorized", "Authentication"),
        ("403 Forbidden", "Authentication"),
        ("409 Conflict", "Conflict"),
        ("418 Teapot", "Status"),
        ("429 Too Many Requests", "RateLimited"),
        ("503 Service Unavailable", "Server"),
    ] {
        let error = error_of(reply(status, "application/json", body)).await;
        assert!(format!("{error:?}").starts_with(meaning), "{status}: {error:?}");
        let failure = error.failure().unwrap();
        assert_eq!(failure.code.as_deref(), Some("some_code"));
        assert_eq!(failure.message.as_deref(), Some("Some sentence."));
        assert_eq!(failure.violations[0].pointer, "/body/amount");
        assert!(error.to_string().contains("/body/amount: expected an integer"), "{error}");
    }
}

#[tokio::test]
async fn nobody_there_is_a_connection_error() {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = client(address).get_customer("5VL9JC0NE0").await.unwrap_err();
    assert!(matches!(&error, Error::Connection(_)) && error.operation() == "get_customer", "{error}");
}

#[tokio::test]
async fn a_redirect_is_not_followed_so_the_key_goes_nowhere_else() {
    let (elsewhere, heard_elsewhere) = answer(reply("200 OK", "application/json", "{}"));
    let redirect = format!(
        "HTTP/1.1 302 Found\r\nlocation: http://{elsewhere}/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    );
    let (address, heard) = answer(redirect);
    let error = client(address).get_customer("5VL9JC0NE0").await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 302);
    assert!(heard.recv().unwrap().to_lowercase().contains(&format!("apikey: {KEY}")));
    assert!(heard_elsewhere.try_recv().is_err(), "the redirect was followed");
}

#[tokio::test]
async fn a_value_that_an_enumeration_does_not_know_is_kept_and_numbers_may_come_as_text() {
    let invoices = r#"[{"invoiceId":"7","createdOn":"2020-12-21T15:59:19.095789","invoiceNumber":"5VL9JC0NE0-3","amount":"2999",
        "refundableAmount":0,"formattedAmount":"$29.99","currency":"USD","linkedTransactionsCount":0,"status":"Disputed","new":1}]"#;
    let (address, _hear) = answer(reply("200 OK", "application/json", invoices));
    let invoices = client(address).list_customer_invoices("5VL9JC0NE0").await.unwrap();
    assert_eq!(invoices[0].status, InvoiceStatus::Unknown("Disputed".into()));
    assert_eq!((invoices[0].amount.as_minor(), invoices[0].invoice_id.get()), (2999, 7));
    let again = serde_json::to_value(&invoices[0]).unwrap();
    assert_eq!((&again["status"], &again["createdOn"]), (&"Disputed".into(), &"2020-12-21T15:59:19.095789".into()));
}

#[tokio::test]
async fn a_key_that_is_seen_in_two_spellings_is_read_in_both() {
    for key in ["subscriptionUniqueId", "subscriptionUniqueID"] {
        let row = format!(
            r#"{{"subscriptionId":1,"{key}":"ZQ2M7T4KX1","customerId":1,"customerUniqueId":"5VL9JC0NE0","customerEmail":"",
            "customerFullname":"","planId":"82","planName":"","productId":"44","productName":"",
            "createdOn":"2020-04-29T10:08:39.320Z","status":"Active","isInFreeTrial":false}}"#
        );
        let page = format!(r#"{{"currentPage":1,"pageCount":1,"pageSize":10,"rowCount":1,"results":[{row}]}}"#);
        let (address, _hear) = answer(reply("200 OK", "application/json", &page));
        let page = client(address).list_subscriptions().await.unwrap();
        assert_eq!(page.results[0].subscription_unique_id.as_str(), "ZQ2M7T4KX1");
        assert_eq!(page.results[0].plan_id.get(), 82);
    }
}

#[tokio::test]
async fn an_id_cannot_lead_the_path_elsewhere() {
    let (address, heard) = answer(reply("200 OK", "application/json", "[]"));
    _ = client(address).list_customer_invoices("../a\\b?c#d%2F e").await;
    let request = heard.recv().unwrap();
    let path = "/api/v1/rest/core/acme/customers/..%2Fa%5Cb%3Fc%23d%252F%20e/invoices";
    assert!(request.starts_with(&format!("GET {path} HTTP/1.1")), "{request}");
    for id in ["", ".", ".."] {
        let error = client(address).delete_customer(id).await.unwrap_err();
        assert!(matches!(&error, Error::Request { .. }), "{id}: {error}");
    }
}

#[tokio::test]
async fn an_acknowledgement_may_be_json_text_or_nothing() {
    for body in ["\"Success\"", "Success", ""] {
        let (address, _hear) = answer(reply("200 OK", "application/json", body));
        client(address).delete_customer("5VL9JC0NE0").await.unwrap();
    }
}

#[test]
fn the_key_is_never_shown() {
    let builder = Client::builder("acme").api_key(KEY);
    assert!(!format!("{builder:?}").contains("5ecre7"), "{builder:?}");
    let client = builder.build().unwrap();
    assert!(!format!("{client:?}").contains("5ecre7"), "{client:?}");
    let request = client.get_customer("5VL9JC0NE0");
    assert!(!format!("{request:?}").contains("5ecre7"), "{request:?}");
    let error = Client::builder("acme").api_key(format!("{KEY}\n")).build().unwrap_err();
    assert!(matches!(error, ConfigurationError::ApiKey));
    assert!(!format!("{error} {error:?}").contains("5ecre7"), "{error:?}");
}

#[test]
fn a_wrong_configuration_says_what_is_wrong() {
    for url in ["", "acme", "ftp://127.0.0.1", "127.0.0.1:4747"] {
        let error = Client::builder("acme").base_url(url).build().unwrap_err();
        assert!(matches!(&error, ConfigurationError::BaseUrl(found) if found == url), "{error}");
    }
    for company in ["", ".."] {
        assert!(matches!(Client::builder(company).build().unwrap_err(), ConfigurationError::Setting("company")));
    }
}
