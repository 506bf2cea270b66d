//! The same seed, the same requests and a clock that stands still: the same bytes, whatever carries them.

use crate::stage::augusta;
use axum::body::{Body, to_bytes};
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, Request};
use billsby_mock::journal::PersonalData;
use billsby_mock::{Mock, MockServer};
use cross_checks::receiver::Receiver;

/// What a mock said: statuses and bodies of replies, then the webhooks, then the journal.
type Said = (Vec<(u16, Vec<u8>)>, Vec<String>, String);

#[tokio::test]
async fn replies_webhooks_and_journal_are_the_same_over_a_socket_and_in_process() {
    let receiver = Receiver::listen().await.unwrap();
    let served = MockServer::builder().deterministic().seed(7).start().await.unwrap();
    let over_a_socket = said(&served, &receiver, true).await;
    let mock = MockServer::builder().deterministic().seed(7).build().unwrap();
    let in_process = said(&mock, &receiver, false).await;
    let (replies, webhooks, journal) = &over_a_socket;
    assert!(replies.iter().all(|(status, body)| *status == 200 && !body.is_empty()), "{replies:?}");
    assert!(webhooks.len() > 10, "{webhooks:?}");
    assert!(journal.contains("create_customer"), "{journal}");
    assert!(over_a_socket == in_process, "{over_a_socket:#?}\n{in_process:#?}");

    let other = MockServer::builder().deterministic().seed(8).build().unwrap();
    assert!(over_a_socket != said(&other, &receiver, false).await, "another seed is another world");
}

async fn said(mock: &Mock, receiver: &Receiver, over_a_socket: bool) -> Said {
    let told = format!(r#"{{"url":"{}"}}"#, receiver.url());
    let customer = serde_json::to_string(&augusta()).unwrap();
    let before = receiver.heard().len();
    let requests = [
        (Method::PUT, "/_mock/companies/demo/webhooks/receiver", told.as_str()),
        (Method::POST, "/api/v1/rest/core/demo/customers", &customer),
        (Method::POST, "/_mock/companies/demo/clock/advance", r#"{"by":"P1M"}"#),
        (Method::GET, "/api/v1/rest/core/demo/companies/invoices?page=1&pageSize=100", ""),
        (Method::POST, "/_mock/companies/demo/webhooks/settle", r#"{"timeout":"PT10S"}"#),
    ];
    let mut replies = Vec::new();
    for (method, path, body) in requests {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", if over_a_socket { mock.url() } else { "" }))
            .header("ApiKey", mock.api_key())
            .header(CONTENT_TYPE, "application/json")
            .body(body.to_owned())
            .unwrap();
        replies.push(match over_a_socket {
            true => {
                let reply = reqwest::Client::new().execute(request.try_into().unwrap()).await.unwrap();
                (reply.status().as_u16(), reply.bytes().await.unwrap().to_vec())
            }
            false => {
                let reply = mock.service().answer(request.map(Body::from)).await.unwrap();
                (reply.status().as_u16(), to_bytes(reply.into_body(), usize::MAX).await.unwrap().to_vec())
            }
        });
    }
    let webhooks = receiver.heard()[before..].iter().map(|heard| heard.body.to_string()).collect();
    (replies, webhooks, mock.world().journal().har(PersonalData::Kept).to_string())
}
