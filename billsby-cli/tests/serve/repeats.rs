//! Requests that come again.

use crate::stage::{Stage, UNIFIED};
use billsby_mock::faults::Fault;
use serde_json::{Value, json};

/// A paid invoice: its id, its customer, and what of it can be refunded.
async fn paid(stage: &Stage) -> (String, String, i64) {
    let page = stage.get(&format!("{UNIFIED}/invoices?status=paid&limit=100")).await.json();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    for invoice in page["result"].as_array().unwrap() {
        let left = refundable(stage, &text(&invoice["id"])).await;
        if left >= 1000 {
            return (text(&invoice["id"]), text(&invoice["customer"]["id"]), left);
        }
    }
    unreachable!("nothing can be refunded")
}

async fn refundable(stage: &Stage, id: &str) -> i64 {
    stage.get(&format!("{UNIFIED}/invoices/{id}")).await.json()["refundable_amount_minor"].as_i64().unwrap()
}

#[tokio::test]
async fn the_same_request_with_the_same_key_is_carried_out_once() {
    let stage = Stage::new().await;
    let (id, _, before) = paid(&stage).await;
    let path = format!("{UNIFIED}/invoices/{id}/refund");
    let body = json!({ "amount_minor": 100 });
    let first = stage.write("POST", &path, &body, Some("one")).await;
    let again = stage.write("POST", &path, &body, Some("one")).await;
    assert_eq!((first.status, first.is_replayed), (200, false));
    assert_eq!((again.status, again.is_replayed, &again.text), (200, true, &first.text));
    let other = stage.write("POST", &path, &json!({ "amount_minor": 101 }), Some("one")).await;
    assert_eq!(other.refused(), (422, "key_reused".to_owned()));
    assert_eq!(refundable(&stage, &id).await, before - 100);
    for key in ["", &"k".repeat(256)] {
        assert_eq!(stage.write("POST", &path, &body, Some(key)).await.refused(), (400, "invalid_key".to_owned()));
    }

    // Another key is another refund; on another path the same key is another one.
    assert_eq!(stage.write("POST", &path, &body, Some("two")).await.status, 200);
    assert_eq!(stage.write("POST", &path, &body, None).await.status, 200);
    assert_eq!(refundable(&stage, &id).await, before - 300);
    let customers = format!("{UNIFIED}/customers");
    let refused = stage.write("POST", &customers, &json!({ "first_name": "Ada" }), Some("one")).await;
    assert_eq!((refused.status, refused.is_replayed), (400, false));
}

#[tokio::test]
async fn a_refund_whose_reply_is_lost_is_not_made_twice() {
    let stage = Stage::new().await;
    let (id, _, before) = paid(&stage).await;
    let path = format!("{UNIFIED}/invoices/{id}/refund");
    let body = json!({ "amount_minor": 100 });
    stage.mock.world().faults().add(Fault::on("refund_invoice").after_acting().reset().times(1)).unwrap();
    // The unified view finds out that it was made.
    for is_replayed in [false, true] {
        let reply = stage.write("POST", &path, &body, Some("one")).await;
        assert_eq!((reply.status, reply.is_replayed), (200, is_replayed));
        assert_eq!(reply.json()["refundable_amount_minor"], before - 100);
    }
    assert_eq!(refundable(&stage, &id).await, before - 100);
}

#[tokio::test]
async fn a_proxied_refund_whose_reply_is_lost_is_unknown_and_not_made_twice() {
    let stage = Stage::new().await;
    let (id, customer, before) = paid(&stage).await;
    let path = format!("/proxy/invoices/refund?customerUniqueId={customer}");
    let body = json!({ "invoiceNumber": id, "amount": 100 });
    stage.mock.world().faults().add(Fault::on("refund_invoice").after_acting().reset().times(1)).unwrap();
    for is_replayed in [false, true] {
        let reply = stage.write("POST", &path, &body, Some("one")).await;
        assert_eq!((reply.refused(), reply.is_replayed), ((409, "outcome_unknown".to_owned()), is_replayed));
        assert_eq!(reply.json()["details"]["outcome"], "unknown");
    }
    assert_eq!(refundable(&stage, &id).await, before - 100);
}

#[tokio::test]
async fn a_write_whose_reply_is_garbage_was_done() {
    let stage = Stage::new().await;
    stage.mock.world().faults().add(Fault::on("create_customer").garbage_body().times(1)).unwrap();
    let example = billsby_client::calls::find("create_customer").unwrap().example;
    let example: Value = serde_json::from_str(example).unwrap();
    let made = stage.write("POST", "/proxy/customers", &example["body"], Some("one")).await;
    assert_eq!(made.refused(), (409, "done_but_unread".to_owned()));
    assert_eq!(made.json()["details"]["outcome"], "done");
    assert!(stage.write("POST", "/proxy/customers", &example["body"], Some("one")).await.is_replayed);
}

#[tokio::test]
async fn what_was_not_done_and_may_pass_is_done_when_it_comes_again() {
    let stage = Stage::new().await;
    let (id, customer, before) = paid(&stage).await;
    let path = format!("/proxy/invoices/refund?customerUniqueId={customer}");
    let body = json!({ "invoiceNumber": id, "amount": 100 });
    let limited = Fault::on("refund_invoice").before_acting().rate_limited(3600).times(1);
    stage.mock.world().faults().add(limited).unwrap();
    let refused = stage.write("POST", &path, &body, Some("one")).await;
    assert_eq!(refused.refused(), (429, "rate_limited".to_owned()));
    assert_eq!(refused.json()["details"]["retry_after"], 3600);
    let done = stage.write("POST", &path, &body, Some("one")).await;
    assert_eq!((done.status, done.is_replayed), (200, false));
    assert_eq!(refundable(&stage, &id).await, before - 100);
}
