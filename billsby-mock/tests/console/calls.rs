//! The calls of tools that the support sidebar makes.

use crate::shop::{company_owed_by, demo, demo_and};
use billsby_mock::MockServer;
use billsby_mock::faults::Fault;
use reqwest::StatusCode;
use serde_json::{Value, json};
use std::time::Duration;

async fn send(mock: &MockServer, company: &str, call: &Value, headers: &[(&str, &str)]) -> reqwest::Response {
    let mut request = reqwest::Client::new().post(format!("{}/_mock/console/{company}/calls", mock.url()));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(call.to_string()).send().await.unwrap()
}

const JSON: (&str, &str) = ("content-type", "application/json");

async fn answer(mock: &MockServer, company: &str, call: &Value) -> Value {
    let answer = send(mock, company, call, &[JSON]).await;
    assert_eq!(answer.status(), StatusCode::OK, "{call}");
    answer.json().await.unwrap()
}

/// The result of a call that asks nobody.
async fn result(mock: &MockServer, name: &str, arguments: Value) -> Value {
    let answer = answer(mock, "demo", &json!({ "name": name, "arguments": arguments })).await;
    assert!(answer["result"]["content"][0]["text"].is_string(), "{answer}");
    answer["result"].clone()
}

async fn rows(mock: &MockServer, name: &str, arguments: Value) -> Value {
    result(mock, name, arguments).await["structuredContent"].clone()
}

/// A customer of the demo company with a paid invoice, the invoice, and what can be refunded of it.
async fn paid(mock: &MockServer) -> (String, String, i64) {
    let found = result(mock, "list_invoices", json!({ "page": 1, "pageSize": 50 })).await;
    let mut paid = None;
    for row in found["structuredContent"]["results"].as_array().unwrap() {
        let customer = row["customerUniqueId"].as_str().unwrap();
        let invoices = rows(mock, "list_customer_invoices", json!({ "customerUniqueId": customer })).await;
        let invoice =
            invoices["rows"].as_array().unwrap().iter().find(|it| it["refundableAmount"].as_i64() > Some(900));
        if let Some(invoice) = invoice {
            let number = invoice["invoiceNumber"].as_str().unwrap();
            paid = Some((customer.to_owned(), number.to_owned(), invoice["refundableAmount"].as_i64().unwrap()));
            break;
        }
    }
    paid.unwrap()
}

#[tokio::test]
async fn a_list_is_read_in_parts() {
    let mock = demo_and(company_owed_by("tok_decline")).await;
    let customer = &mock.companies().find("owed").unwrap();
    customer.advance(billsby_mock::Advance::To("2026-01-05T00:00:00Z".parse().unwrap())).unwrap();
    let found =
        answer(&mock, "owed", &json!({ "name": "list_customers", "arguments": { "page": 1, "pageSize": 5 } })).await;
    let customer = found["result"]["structuredContent"]["results"][0]["customerUniqueId"].clone();
    let invoice = format!("{}-1", customer.as_str().unwrap());
    let read = async |offset: u64, limit: u64| {
        let arguments =
            json!({ "customerUniqueId": customer, "invoiceNumber": invoice, "offset": offset, "limit": limit });
        let call = json!({ "name": "list_payment_logs", "arguments": arguments });
        let mut content = answer(&mock, "owed", &call).await["result"]["structuredContent"].take();
        let rows = content["rows"].take();
        (rows.as_array().unwrap().clone(), content["total"].clone(), content.get("next").cloned())
    };
    let (all, total, next) = read(0, 100).await;
    assert!(all.len() >= 3 && total == all.len() && next.is_none(), "{all:?}");
    let (first, _, next) = read(0, 2).await;
    assert_eq!((first.as_slice(), next), (&all[..2], Some(json!(2))));
    let (rest, _, next) = read(2, 100).await;
    assert_eq!((rest.as_slice(), next), (&all[2..], None));
    assert!(read(100, 2).await.0.is_empty());
}

#[tokio::test]
async fn money_moves_once_a_person_has_agreed_to_how_things_stand() {
    let mock = demo().await;
    let (customer, number, refundable) = paid(&mock).await;
    let arguments =
        json!({ "customerUniqueId": customer, "invoiceNumber": number, "amount": 500, "intent": "whatever" });
    let mut call = json!({ "name": "refund_invoice", "arguments": arguments });
    let before = mock.world().company().state_hash();
    let asked = answer(&mock, "demo", &call).await;
    let question = &asked["question"];
    assert_eq!(question["title"], "Refund invoice?");
    assert!(question["facts"].to_string().contains("5.00 "), "{question}");
    // Nor does another agreement do.
    for agreed in [json!(true), json!({}), json!({ "title": "Refund invoice?", "facts": [], "consequence": "" })] {
        call["agreed"] = agreed;
        assert_eq!(answer(&mock, "demo", &call).await, asked);
    }
    assert_eq!(mock.world().company().state_hash(), before);

    call["agreed"] = question.clone();
    let done = answer(&mock, "demo", &call).await["result"]["structuredContent"].clone();
    assert_eq!(done, json!({ "outcome": "done", "reply": { "amount": refundable - 500, "invoiceNumber": number } }));
    // The same agreement is to what is no longer so.
    let again = answer(&mock, "demo", &call).await;
    assert!(again["question"].is_object() && again["question"] != *question, "{again}");
    let notes = rows(&mock, "list_customer_credit_notes", json!({ "customerUniqueId": customer })).await;
    assert_eq!(notes["rows"].as_array().unwrap().iter().filter(|note| note["amount"] == 500).count(), 1, "{notes}");
}

#[tokio::test]
async fn of_two_that_agree_at_once_one_acts() {
    let mock = demo().await;
    let (customer, number, refundable) = paid(&mock).await;
    let arguments = json!({ "customerUniqueId": customer, "invoiceNumber": number, "amount": 300 });
    let mut call = json!({ "name": "refund_invoice", "arguments": arguments });
    call["agreed"] = answer(&mock, "demo", &call).await["question"].clone();
    // The first is under way for a while when the second comes.
    let slow = Fault::on("refund_invoice").before_acting().latency(Duration::from_millis(100)).times(1);
    mock.world().faults().add(slow).unwrap();
    let (one, other) = tokio::join!(answer(&mock, "demo", &call), answer(&mock, "demo", &call));
    assert!(one.get("result").is_some() != other.get("result").is_some(), "{one} {other}");
    let invoices = rows(&mock, "list_customer_invoices", json!({ "customerUniqueId": customer })).await;
    let invoices = invoices["rows"].as_array().unwrap();
    let invoice = invoices.iter().find(|invoice| invoice["invoiceNumber"] == *number).unwrap();
    assert_eq!(invoice["refundableAmount"], refundable - 300);
}

#[tokio::test]
async fn what_is_refused_says_why() {
    let mock = demo().await;
    let (customer, number, _) = paid(&mock).await;
    let refusal = async |name: &str, arguments: Value| {
        let result = result(&mock, name, arguments).await;
        assert_eq!(result["isError"], true, "{result}");
        let message = result["structuredContent"]["error"]["message"].clone();
        assert_eq!(result["content"][0]["text"], message);
        message.as_str().unwrap().to_owned()
    };
    assert_eq!(refusal("get_customer", json!({})).await, "The argument `customerUniqueId` is missing.");
    let arguments = json!({ "customerUniqueId": customer, "colour": "red" });
    assert_eq!(refusal("get_customer", arguments).await, "It takes no argument `colour`.");
    let message = refusal("get_customer", json!({ "customerUniqueId": "../products" })).await;
    assert!(message.contains("customer `../products`"), "{message}");

    let agreed = async |name: &str, arguments: Value| {
        let mut call = json!({ "name": name, "arguments": arguments });
        call["agreed"] = answer(&mock, "demo", &call).await["question"].clone();
        let result = answer(&mock, "demo", &call).await["result"].clone();
        assert_eq!(result["isError"], true, "{result}");
        result["structuredContent"]["error"]["message"].as_str().unwrap().to_owned()
    };
    let message = agreed("write_off_invoice", json!({ "invoiceNumber": number })).await;
    assert!(message.contains(&number) && message.contains("Paid"), "{message}");
    let arguments = json!({ "customerUniqueId": customer, "invoiceNumber": number, "amount": "much" });
    let message = agreed("refund_invoice", arguments).await;
    assert!(message.contains("/body/amount"), "{message}");

    for (call, status) in [
        (json!({ "name": "reset_company" }), 404),
        (json!({ "name": "get_customer", "arguments": 1 }), 400),
        (json!([]), 400),
    ] {
        let answer = send(&mock, "demo", &call, &[JSON]).await;
        assert_eq!(answer.status(), status, "{call}");
        assert!(answer.json::<Value>().await.unwrap()["message"].is_string(), "{call}");
    }
    assert_eq!(send(&mock, "nobody", &json!({ "name": "get_customer" }), &[JSON]).await.status(), 404);
}

#[tokio::test]
async fn a_call_that_is_lost_is_not_said_to_have_failed() {
    let mock = demo().await;
    let (customer, number, _) = paid(&mock).await;
    let arguments = json!({ "customerUniqueId": customer, "invoiceNumber": number, "amount": 200 });
    let mut call = json!({ "name": "refund_invoice", "arguments": arguments });
    call["agreed"] = answer(&mock, "demo", &call).await["question"].clone();
    let on = || Fault::on("refund_invoice");
    for fault in [on().before_acting().status(500), on().before_acting().reset(), on().after_acting().reset()] {
        mock.world().faults().add(fault.times(1)).unwrap();
        let lost = answer(&mock, "demo", &call).await["result"]["structuredContent"].clone();
        assert_eq!(lost, json!({ "outcome": "unknown" }));
    }
    // The last one was carried out before it was lost.
    let notes = rows(&mock, "list_customer_credit_notes", json!({ "customerUniqueId": customer })).await;
    assert_eq!(notes["rows"].as_array().unwrap().iter().filter(|note| note["amount"] == 200).count(), 1, "{notes}");
    let on = || Fault::on("get_customer");
    for (fault, message) in [(on().reset(), "No answer came."), (on().garbage_body(), "The answer cannot be read.")] {
        mock.world().faults().add(fault.times(1)).unwrap();
        let lost = result(&mock, "get_customer", json!({ "customerUniqueId": customer })).await;
        assert_eq!(lost["structuredContent"]["error"]["message"], message);
    }
}

#[tokio::test]
async fn a_page_of_elsewhere_makes_no_call() {
    let mock = demo().await;
    let call = json!({ "name": "list_customers", "arguments": { "page": 1, "pageSize": 5 } });
    for headers in [
        &[JSON, ("origin", "http://evil.example")][..],
        &[JSON, ("origin", "null")],
        &[JSON, ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")],
        &[JSON, ("host", "evil.example")],
    ] {
        assert_eq!(send(&mock, "demo", &call, headers).await.status(), 403, "{headers:?}");
    }
    // What a form could send is not taken for JSON.
    for kind in ["text/plain", "application/x-www-form-urlencoded"] {
        assert_eq!(send(&mock, "demo", &call, &[("content-type", kind)]).await.status(), 415, "{kind}");
    }
    let guarded = MockServer::builder().control_token("sesame").start().await.unwrap();
    assert_eq!(send(&guarded, "demo", &call, &[JSON]).await.status(), 401);
    assert_eq!(send(&guarded, "demo", &call, &[JSON, ("authorization", "Bearer sesame")]).await.status(), 200);
}
