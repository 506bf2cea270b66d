//! Which calls are struck: by operation, by count, by rate, by time, each company for itself.

use crate::stage::{PRODUCTS, START, Stage};
use billsby_mock::axum::body::Body;
use billsby_mock::billing::BillingError;
use billsby_mock::faults::{Effect, Fault, FaultId};
use billsby_mock::jiff::{SignedDuration, Timestamp, ToSpan};
use billsby_mock::{Advance, Clock, MockCompany, MockServer};

/// Which of so many reads are struck.
async fn struck(stage: &Stage, calls: usize) -> Vec<bool> {
    let mut struck = Vec::new();
    for _ in 0..calls {
        struck.push(stage.get(PRODUCTS).await.status() == 503);
    }
    struck
}

#[tokio::test]
async fn by_operation_and_by_effect() {
    let stage = Stage::set().await;
    let one = stage.add(Fault::on_each(["refund_invoice", "list_plans"]).status(503));
    assert_eq!((stage.get(PRODUCTS).await.status(), stage.refund().await.status()), (200, 503));
    stage.faults().remove(one).unwrap();
    stage.add(Fault::on_effect(Effect::Money).status(503));
    assert_eq!((stage.get(PRODUCTS).await.status(), stage.refund().await.status()), (200, 503));
    stage.add(Fault::on_any_call().status(500));
    assert_eq!((stage.get(PRODUCTS).await.status(), stage.refund().await.status()), (500, 503));
    // What leads nowhere is no call of an operation.
    assert_eq!(stage.get("nothing").await.status(), 404);
}

#[tokio::test]
async fn by_count() {
    let stage = Stage::set().await;
    let id = stage.add(Fault::on("list_products").status(503).after(2).times(1));
    stage.refund().await;
    assert_eq!(struck(&stage, 5).await, [false, false, true, false, false]);
    assert_eq!(stage.strikes(id), 1);
}

/// Which of twenty reads of a company are struck, each with an even chance.
async fn by_chance(company: &MockCompany) -> String {
    company.faults().add(Fault::on("list_products").status(503).percent(50)).unwrap();
    let mut struck = String::new();
    for _ in 0..20 {
        let path = format!("/api/v1/rest/core/{}/{PRODUCTS}", company.domain());
        let request = billsby_mock::axum::http::Request::get(path).header("ApiKey", company.api_key());
        let status = company.service().answer(request.body(Body::empty()).unwrap()).await.unwrap().status();
        struck.push(if status == 503 { 'x' } else { '.' });
    }
    struck
}

#[tokio::test]
async fn by_rate_the_same_seed_and_the_same_calls_give_the_same_faults() {
    let server = async |seed| MockServer::builder().seed(seed).start().await.unwrap();
    let acme = by_chance(&server(7).await.company("acme")).await;
    assert_eq!(acme, "...xxx..xx.x.x..x.xx");
    assert_eq!(by_chance(&server(7).await.company("acme")).await, acme);
    assert_ne!(by_chance(&server(8).await.company("acme")).await, acme);
    assert_ne!(by_chance(&server(7).await.company("bolt")).await, acme);
}

#[tokio::test]
async fn by_time_on_the_clock_of_the_company() {
    let stage = Stage::set().await;
    let start: Timestamp = START.parse().unwrap();
    stage.add(Fault::on("list_products").status(503).lasting(SignedDuration::from_mins(10)));
    assert_eq!(struck(&stage, 2).await, [true, true]);
    stage.mock.advance(Advance::By(9.minutes().seconds(59))).unwrap();
    assert_eq!(struck(&stage, 1).await, [true]);
    stage.mock.advance(Advance::By(1.second())).unwrap();
    assert_eq!(struck(&stage, 1).await, [false]);
    stage.add(Fault::on("list_products").status(503).until(start + SignedDuration::from_mins(11)));
    assert_eq!(struck(&stage, 1).await, [true]);
    stage.mock.set_clock(Clock::Frozen(start + SignedDuration::from_mins(11))).unwrap();
    assert_eq!(struck(&stage, 1).await, [false]);
}

#[tokio::test]
async fn each_company_has_its_own() {
    let stage = Stage::set().await;
    let other = stage.mock.company("bolt");
    let id = stage.add(Fault::on_any_call().reset());
    let client = billsby_client::Client::builder(other.domain()).api_key(other.api_key()).base_url(other.url());
    client.build().unwrap().list_products().await.unwrap();
    assert_eq!((other.faults().list().len(), stage.strikes(id)), (0, 0));
}

#[tokio::test]
async fn those_that_are_taken_away_stop() {
    let stage = Stage::set().await;
    let before = stage.state();
    let [one, two] = [500, 502].map(|status| stage.add(Fault::on_any_call().status(status)));
    let status = async || stage.get(PRODUCTS).await.status();
    assert_eq!(status().await, 500);
    stage.faults().remove(one).unwrap();
    assert_eq!(status().await, 502);
    assert_eq!(stage.faults().list().iter().map(|listed| (listed.id, listed.strikes)).collect::<Vec<_>>(), [(two, 1)]);
    assert_eq!(stage.state(), before, "they are no part of what the company is");
    stage.faults().clear();
    assert_eq!(status().await, 200);
    assert!(matches!(stage.faults().remove(two), Err(BillingError::NotFound { .. })));
    let three = stage.add(Fault::on_any_call().reset());
    assert!(![one, two].contains(&three), "no number is given twice");
    stage.mock.world().reset();
    assert_eq!((status().await, stage.faults().list().len()), (200, 0));
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_and_changes_nothing() {
    use billsby_mock::faults::{Latency, Staleness};
    use std::time::Duration;
    let stage = Stage::set().await;
    let second = Duration::from_secs(1);
    let none: [&str; 0] = [];
    for (fault, pointers) in [
        (Fault::on("refund_invoices").reset(), vec!["/operations/0"]),
        (Fault::on_each(["list_plans", "list_plan"]).reset(), vec!["/operations/1"]),
        (Fault::on_each(none).reset(), vec!["/operations"]),
        (Fault::on_any_call().status(200), vec!["/status"]),
        (Fault::on_any_call().status(600).rate(3, 2).times(0), vec!["/status", "/rate/strikes", "/times"]),
        (Fault::on_any_call().reset().rate(0, 0), vec!["/rate/outOf"]),
        (Fault::on_any_call().reset().lasting(SignedDuration::ZERO), vec!["/lasting"]),
        (Fault::on_any_call().latency(Latency::Uniform(second, Duration::ZERO)), vec!["/latency/to"]),
        (
            Fault::on_any_call().latency(Latency::LogNormal { median: Duration::ZERO, p99: second * 3601 }),
            vec!["/latency/median", "/latency/p99"],
        ),
        (Fault::on_any_call().slow_body(second * 3601), vec!["/over"]),
        (Fault::on_any_call().stale_read(Staleness::Writes(101)), vec!["/staleness/writes"]),
        (Fault::on("refund_invoice").stale_read(Staleness::Writes(1)), vec!["/operations/0"]),
        (
            Fault::on_effect(Effect::Money).stale_read(Staleness::Age(SignedDuration::ZERO)),
            vec!["/effect", "/staleness/age"],
        ),
        (Fault::on_webhooks().delayed(SignedDuration::ZERO), vec!["/delay"]),
    ] {
        let Err(BillingError::Invalid { violations }) = stage.faults().add(fault.clone()) else {
            panic!("{fault:?} was taken")
        };
        assert_eq!(violations.iter().map(|it| it.pointer.as_str()).collect::<Vec<_>>(), pointers, "{fault:?}");
    }
    assert!(stage.faults().list().is_empty());
    let first: FaultId = stage.add(Fault::on_any_call().reset());
    assert_eq!(first.to_string(), "1");
}
