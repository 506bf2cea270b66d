//! Lists that page by themselves.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_mock::Mock;
use local::{ask, call, everything, text};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// More customers than a page holds.
async fn many_customers() -> (Mock, local::Session) {
    let (mock, session) = everything().await;
    for number in 0..60 {
        let customer = json!({
            "firstName": "Grace", "lastName": "Hopper", "email": format!("grace{number}@example.com"),
            "addressLine1": "1 Navy Yard", "city": "Arlington", "country": "GBR", "postCode": "SW1Y 4LB",
        });
        ask(&session, "create_customer", customer).await;
    }
    (mock, session)
}

/// Goes on from `next` to `next` until there is none; the structured results.
async fn walk(session: &local::Session, name: &str, format: &str) -> Vec<(Value, String)> {
    let mut results = Vec::new();
    let mut offset = json!(0);
    loop {
        let result = call(session, name, json!({ "format": format, "offset": offset })).await;
        let told = result.structured_content.clone().unwrap();
        assert!(results.len() < 100, "{name} never ends: {told}");
        results.push((told.clone(), text(&result)));
        match told.get("next") {
            Some(next) => offset = next.clone(),
            None => return results,
        }
    }
}

#[tokio::test]
async fn whoever_goes_on_sees_every_row_once() {
    let (mock, session) = many_customers().await;
    let total = mock.client().list_customers().page_size(1).await.unwrap().row_count as usize;
    assert!(total > 100, "{total} rows are one page");
    for format in ["concise", "detailed"] {
        let results = walk(&session, "list_customers", format).await;
        assert!(results.len() > 1);
        let rows = results.iter().flat_map(|(told, _)| told["rows"].as_array().unwrap());
        let numbers: Vec<&str> = rows.map(|row| row["customerUniqueId"].as_str().unwrap()).collect();
        assert_eq!(numbers.len(), total, "{format}");
        assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), total, "{format}");
    }
    let results = walk(&session, "list_customers", "csv").await;
    let lines = results.iter().flat_map(|(_, text)| text.split("\n\n").next().unwrap().lines().skip(1));
    assert_eq!(lines.collect::<BTreeSet<_>>().len(), total);
}

#[tokio::test]
async fn a_result_says_what_was_cut_and_how_to_go_on() {
    let (_mock, session) = many_customers().await;
    let first = ask(&session, "list_customers", json!({ "limit": 5 })).await;
    assert_eq!((first["rows"].as_array().unwrap().len(), &first["next"], &first["offset"]), (5, &json!(5), &json!(0)));
    let note = first["note"].as_str().unwrap();
    assert!(note.contains(&format!("Rows 1 to 5 of {}", first["total"])) && note.contains("offset 5"), "{note}");
    let second = ask(&session, "list_customers", json!({ "limit": 5, "offset": 103 })).await;
    assert_eq!(second["rows"].as_array().unwrap().len(), 5);
    let all = ask(&session, "list_customers", json!({ "limit": 5, "offset": 105 })).await;
    assert_eq!(second["rows"][2], all["rows"][0]);
    let beyond = ask(&session, "list_customers", json!({ "offset": 100_000 })).await;
    assert!(beyond["note"].as_str().unwrap().contains("beyond") && beyond.get("next").is_none(), "{beyond}");
}

#[tokio::test]
async fn a_list_without_pages_is_cut_likewise() {
    let (_mock, session) = everything().await;
    let list =
        ask(&session, "list_customer_invoices", json!({ "customerUniqueId": local::CUSTOMER, "limit": 2 })).await;
    assert_eq!((list["rows"].as_array().unwrap().len(), &list["next"]), (2, &json!(2)), "{list}");
}

#[tokio::test]
async fn concise_rows_say_what_they_leave_out() {
    let (_mock, session) = everything().await;
    let concise = ask(&session, "list_customers", json!({ "limit": 1 })).await;
    assert_eq!(concise["left_out"], json!(["billingAddress"]));
    assert!(concise["rows"][0].get("billingAddress").is_none() && concise["rows"][0].get("email").is_some());
    let detailed = ask(&session, "list_customers", json!({ "limit": 1, "format": "detailed" })).await;
    assert!(detailed.get("left_out").is_none() && detailed["rows"][0].get("billingAddress").is_some(), "{detailed}");
}
