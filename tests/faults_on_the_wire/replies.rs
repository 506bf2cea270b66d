//! Replies that are not what they should be.

use crate::stage::{PRODUCTS, Stage};
use crate::wire::{End, Heard};
use billsby_mock::faults::Fault;
use cross_checks::description::Description;
use serde_json::Value;
use std::time::{Duration, Instant};

const INVOICES: &str = "companies/invoices?page=1&pageSize=10";

/// The same read without the fault and with it.
async fn both(stage: &Stage, below: &str, fault: Fault) -> (Heard, Heard) {
    let good = stage.get(below).await;
    assert_eq!((good.status(), good.end), (200, End::Orderly));
    stage.add(fault);
    (good, stage.get(below).await)
}

/// In what a reply differs from the description.
fn faults(stage: &Stage, below: &str, reply: &Heard) -> Vec<String> {
    let path = stage.path(below);
    let path = path.split('?').next().unwrap();
    Description::default().check_reply("GET", path, reply.status(), Some(&reply.json()))
}

#[tokio::test]
async fn a_status_comes_with_the_error_that_is_described() {
    for (fault, status, code, retry_after) in [
        (Fault::on_any_call().rate_limited(7), 429, "rate_limited", Some("7")),
        (Fault::on_any_call().status(500), 500, "internal_error", None),
        (Fault::on_any_call().unavailable(30), 503, "internal_error", Some("30")),
        (Fault::on_any_call().status(401), 401, "unauthorized", None),
    ] {
        let stage = Stage::set().await;
        stage.add(fault);
        let heard = stage.get(PRODUCTS).await;
        assert_eq!((heard.status(), heard.header("retry-after")), (status, retry_after));
        assert_eq!((&heard.json()["code"], heard.header("content-type")), (&code.into(), Some("application/json")));
        if status != 503 {
            assert_eq!(faults(&stage, PRODUCTS, &heard), [""; 0]);
        }
    }
}

#[tokio::test]
async fn a_status_may_hide_that_the_call_was_carried_out() {
    for (fault, is_done) in [
        (Fault::on("refund_invoice").status(502), false),
        (Fault::on("refund_invoice").after_acting().status(502), true),
    ] {
        let stage = Stage::set().await;
        stage.add(fault);
        let before = stage.state();
        assert_eq!(stage.refund().await.status(), 502);
        assert_eq!(stage.state() != before, is_done);
    }
}

#[tokio::test]
async fn a_truncated_reply_stops_halfway() {
    let stage = Stage::set().await;
    let (good, cut) = both(&stage, PRODUCTS, Fault::on("list_products").truncated_reply()).await;
    assert_eq!((cut.status(), cut.promised(), cut.end), (200, good.body().len(), End::Orderly));
    assert_eq!(cut.body(), &good.body()[..good.body().len() / 2]);

    // One that does not go through a single write.
    let customers = "customers?page=1&pageSize=100";
    let (good, cut) = both(&stage, customers, Fault::on("list_customers").truncated_reply()).await;
    assert!(good.body().len() > 16_384, "{}", good.body().len());
    assert_eq!(cut.body(), &good.body()[..good.body().len() / 2]);
}

#[tokio::test]
async fn garbage_calls_itself_json() {
    let stage = Stage::set().await;
    let (_, garbage) = both(&stage, PRODUCTS, Fault::on("list_products").garbage_body()).await;
    assert_eq!((garbage.status(), garbage.header("content-type")), (200, Some("application/json")));
    assert_eq!(garbage.promised(), garbage.body().len());
    assert!(serde_json::from_slice::<Value>(garbage.body()).is_err());
}

#[tokio::test]
async fn a_slow_body_is_whole_in_the_end() {
    let stage = Stage::set().await;
    let slow = Duration::from_millis(20);
    let start = Instant::now();
    let (good, dribbled) = both(&stage, PRODUCTS, Fault::on("list_products").slow_body(slow)).await;
    assert!(start.elapsed() >= slow);
    assert_eq!((dribbled.body(), dribbled.promised()), (good.body(), good.body().len()));
}

#[tokio::test]
async fn another_content_type_is_on_the_same_body() {
    let stage = Stage::set().await;
    let html = billsby_mock::axum::http::HeaderValue::from_static("text/html");
    let (good, other) = both(&stage, PRODUCTS, Fault::on("list_products").content_type(html)).await;
    assert_eq!((other.header("content-type"), other.body()), (Some("text/html"), good.body()));
}

#[tokio::test]
async fn one_enumeration_has_a_value_that_is_not_described() {
    let stage = Stage::set().await;
    let (good, odd) = both(&stage, INVOICES, Fault::on("list_invoices").unknown_enumeration()).await;
    assert_eq!(faults(&stage, INVOICES, &good), [""; 0]);
    let found = faults(&stage, INVOICES, &odd);
    assert_eq!(found.len(), 1, "{found:?}");
    let odd = odd.json();
    let changed: Vec<_> =
        odd["results"].as_array().unwrap().iter().filter(|row| row["status"] == "AddedLater").collect();
    assert_eq!(changed.len(), 1);
    // The client takes it as it comes.
    let page = stage.billsby.list_invoices().await.unwrap();
    assert_eq!(page.results.iter().filter(|row| row.status.as_str() == "AddedLater").count(), 1);

    // One that is written as a number.
    let plans = format!("products/{}/plans", stage.billsby.list_products().await.unwrap().results[0].product_id);
    let (_, odd) = both(&stage, &plans, Fault::on("list_plans").unknown_enumeration()).await;
    assert_eq!(faults(&stage, &plans, &odd).len(), 1);
}

#[tokio::test]
async fn every_object_has_a_field_that_is_not_described() {
    fn objects(value: &Value) -> usize {
        match value {
            Value::Array(items) => items.iter().map(objects).sum(),
            Value::Object(fields) => 1 + fields.values().map(objects).sum::<usize>(),
            _ => 0,
        }
    }
    let stage = Stage::set().await;
    let before = stage.billsby.list_invoices().await.unwrap();
    let (good, odd) = both(&stage, INVOICES, Fault::on("list_invoices").extra_fields()).await;
    let found = faults(&stage, INVOICES, &odd);
    assert!(found.iter().all(|fault| fault.contains("addedLater")), "{found:?}");
    assert_eq!(found.len(), objects(&good.json()));
    assert_eq!(stage.billsby.list_invoices().await.unwrap(), before);
}

#[tokio::test]
async fn several_faults_strike_the_same_reply_and_the_first_to_replace_it_is_the_last() {
    let stage = Stage::set().await;
    let html = billsby_mock::axum::http::HeaderValue::from_static("text/html");
    let typed = stage.add(Fault::on_any_call().content_type(html));
    let garbled = stage.add(Fault::on_any_call().garbage_body());
    let heard = stage.get(PRODUCTS).await;
    assert_eq!(heard.header("content-type"), Some("text/html"));
    assert!(heard.body().starts_with(b"<!DOCTYPE html>"));
    let lost = stage.add(Fault::on_any_call().status(503));
    let unseen = stage.add(Fault::on_any_call().reset());
    assert_eq!(stage.get(PRODUCTS).await.status(), 503);
    assert_eq!([typed, garbled, lost, unseen].map(|id| stage.strikes(id)), [1, 1, 1, 0]);
}
