//! Every operation of the control plane over real HTTP, each exchange judged by its description.

// Cases are functions that tests call, and Clippy forgives only the tests themselves.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![forbid(unsafe_code)]

mod catalogue;
mod clock;
mod companies;
mod faults;
mod fixtures;
mod journal;
mod limits;
mod rules;
mod snapshots;
mod stage;
mod state;
mod subscriptions;
mod webhooks;

use std::collections::BTreeSet;

#[test]
fn every_operation_has_a_case_and_every_case_an_operation() {
    let resources = [
        catalogue::CASES,
        clock::CASES,
        companies::CASES,
        faults::CASES,
        limits::CASES,
        journal::CASES,
        rules::CASES,
        fixtures::CASES,
        rules::CASES,
        snapshots::CASES,
        state::CASES,
        subscriptions::CASES,
        webhooks::CASES,
    ];
    let cases: BTreeSet<&str> = resources.concat().into_iter().collect();
    let operations: BTreeSet<&str> = stage::DESCRIPTION.operations().keys().map(String::as_str).collect();
    assert_eq!(cases, operations);
}

/// What the client never sends is refused in the shape of the API.
#[tokio::test]
async fn requests_that_are_none_are_refused_in_the_shape_of_the_api() {
    let stage = stage::Stage::set().await;
    let http = reqwest::Client::new();
    let url = |path: &str| format!("{}/_mock/{path}", stage.mock.url());
    let clock = url("companies/demo/clock");
    for (request, status, code) in [
        (http.get(url("nothing")), 404, "not_found"),
        (http.get(url("companies/acme/clock")), 404, "not_found"),
        (http.delete(&clock), 405, "method_not_allowed"),
        (http.put(&clock).body("{}"), 415, "unsupported_media_type"),
        (http.put(&clock).json(&serde_json::json!({})), 400, "invalid_request"),
        (http.put(&clock).json(&serde_json::json!({ "mode": "melted" })), 400, "invalid_request"),
    ] {
        let response = request.send().await.unwrap();
        let seen = response.status().as_u16();
        let body: serde_json::Value = response.json().await.unwrap();
        assert_eq!((seen, body["code"].as_str()), (status, Some(code)), "{body}");
        assert!(body["message"].as_str().is_some_and(|message| message.ends_with('.')), "{body}");
    }
    let document: serde_json::Value = http.get(url("openapi.json")).send().await.unwrap().json().await.unwrap();
    assert_eq!(document["servers"][0]["url"], "/_mock");
    let greeting = http.get(stage.mock.url()).send().await.unwrap().text().await.unwrap();
    assert!(greeting.contains("/_mock"), "{greeting}");
}
