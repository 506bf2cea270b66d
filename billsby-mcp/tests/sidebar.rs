//! The support sidebar has two hosts: a client of these tools, and the console of the mock. Both answer it alike.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_mock::axum::body::{Body, to_bytes};
use billsby_mock::axum::http::Request;
use billsby_mock::{Mock, SUPPORT_PAGE};
use local::{CUSTOMER, PAID_INVOICE, Person, ask, connect, mock, server, tools};
use serde_json::{Value, json};

/// What the console answers.
async fn console(mock: &Mock, call: Value) -> Value {
    let request = Request::post("/_mock/console/demo/calls").header("content-type", "application/json");
    let answer = mock.service().answer(request.body(Body::from(call.to_string())).unwrap()).await.unwrap();
    assert_eq!(answer.status(), 200, "{call}");
    serde_json::from_slice(&to_bytes(answer.into_body(), usize::MAX).await.unwrap()).unwrap()
}

/// Without what says nothing, and without the words for a model.
fn without_nulls(mut value: Value) -> Value {
    if let Value::Object(object) = &mut value {
        object.retain(|name, value| !value.is_null() && name != "note");
        object.values_mut().for_each(|value| *value = without_nulls(value.take()));
    } else if let Value::Array(rows) = &mut value {
        rows.iter_mut().for_each(|row| *row = without_nulls(row.take()));
    }
    value
}

#[tokio::test]
async fn both_hosts_read_the_same() {
    let mock = mock();
    let session = connect(server(&mock, "all").build(), Person::default()).await;
    let mut read = Vec::new();
    for tool in tools(&session).await {
        let is_read = tool.annotations.as_ref().unwrap().read_only_hint == Some(true);
        if !is_read || !SUPPORT_PAGE.contains(&format!("\"{}\"", tool.name)) {
            continue;
        }
        let mut arguments = json!({ "customerUniqueId": CUSTOMER });
        if tool.input_schema["properties"].get("invoiceNumber").is_some() {
            arguments["invoiceNumber"] = json!(PAID_INVOICE);
        }
        if tool.input_schema["properties"].get("limit").is_some() {
            arguments["limit"] = json!(1);
            arguments["offset"] = json!(0);
        }
        let by_tool = ask(&session, &tool.name, arguments.clone()).await;
        let by_console = console(&mock, json!({ "name": tool.name, "arguments": arguments })).await;
        let by_console = by_console["result"]["structuredContent"].clone();
        assert_eq!(without_nulls(by_console), without_nulls(by_tool), "{}", tool.name);
        read.push(tool.name);
    }
    assert_eq!(read.len(), 5, "{read:?}");
}

#[tokio::test]
async fn both_hosts_act_alike_once_a_person_has_agreed() {
    let refund =
        json!({ "customerUniqueId": CUSTOMER, "invoiceNumber": PAID_INVOICE, "amount": 100, "intent": "first" });
    let (one, other) = (mock(), mock());
    let session = connect(server(&one, "support").build(), Person::who_says(true)).await;
    let by_tool = ask(&session, "refund_invoice", refund.clone()).await;

    let mut call = json!({ "name": "refund_invoice", "arguments": refund });
    call["agreed"] = console(&other, call.clone()).await["question"].clone();
    let by_console = console(&other, call).await["result"]["structuredContent"].clone();
    assert_eq!(by_console, by_tool);
}
