//! Reads that tell what was the case earlier.

use crate::stage::Stage;
use billsby_client::types::NewCustomer;
use billsby_mock::Advance;
use billsby_mock::faults::{Fault, Staleness};
use billsby_mock::jiff::{SignedDuration, ToSpan};

async fn greet(stage: &Stage) {
    let new = NewCustomer::builder().first_name("Augusta").last_name("King").email("augusta@post.example");
    let new = new.address_line1("12 St James Square").city("London").country("GBR").post_code("SW1Y 4LB").build();
    stage.billsby.create_customer(new).await.unwrap();
}

async fn customers(stage: &Stage) -> i32 {
    stage.billsby.list_customers().await.unwrap().row_count
}

#[tokio::test]
async fn a_read_does_not_know_of_the_last_writes() {
    let stage = Stage::set().await;
    let before = customers(&stage).await;
    let id = stage.add(Fault::on("list_customers").stale_read(Staleness::Writes(2)));
    assert_eq!(customers(&stage).await, before);
    let mut seen = Vec::new();
    for _ in 0..4 {
        greet(&stage).await;
        seen.push(customers(&stage).await - before);
    }
    assert_eq!(seen, [0, 0, 1, 2]);
    // Other reads do, and so does the company itself.
    let rows = stage.billsby.list_invoices().await.unwrap().row_count;
    assert!(rows > 0);
    assert_eq!(stage.strikes(id), 4, "the first read had nothing older to tell");
    stage.faults().remove(id).unwrap();
    assert_eq!(customers(&stage).await - before, 4);
}

#[tokio::test]
async fn what_was_refused_is_no_write() {
    let stage = Stage::set().await;
    stage.add(Fault::on("list_customers").stale_read(Staleness::Writes(1)));
    let before = customers(&stage).await;
    greet(&stage).await;
    assert_eq!(stage.post("customers", &serde_json::json!({})).await.status(), 400);
    assert_eq!(customers(&stage).await, before);
}

#[tokio::test]
async fn a_read_does_not_know_of_what_is_too_young() {
    let stage = Stage::set().await;
    let before = customers(&stage).await;
    stage.add(Fault::on_any_call().stale_read(Staleness::Age(SignedDuration::from_secs(5))));
    let mut seen = Vec::new();
    for _ in 0..4 {
        greet(&stage).await;
        seen.push(customers(&stage).await - before);
        stage.mock.advance(Advance::By(3.seconds())).unwrap();
    }
    assert_eq!(seen, [0, 0, 1, 2]);
    stage.mock.advance(Advance::By(2.seconds())).unwrap();
    assert_eq!(customers(&stage).await - before, 4);
}

#[tokio::test]
async fn whoever_may_not_read_now_could_not_then() {
    let stage = Stage::set().await;
    stage.add(Fault::on("list_customers").stale_read(Staleness::Writes(1)));
    greet(&stage).await;
    let path = stage.path("customers?page=1&pageSize=1");
    let request = format!("GET {path} HTTP/1.1\r\nhost: mock\r\napikey: wrong\r\nconnection: close\r\n\r\n");
    assert_eq!(crate::wire::exchange(stage.mock.address(), &request).await.status(), 401);
}
