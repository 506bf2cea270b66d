//! Every event of the description can be triggered, and leaves the company as it was.

use crate::running::{Running, SECRET, billsby, done};
use billsby_client::webhooks::Event;
use billsby_mock::MockServer;
use billsby_mock::billing::webhooks::Receiver;
use serde_json::Value;
use std::process::Output;
use std::time::Duration;

/// `billsby listen`, once it listens.
fn listen(mock: &MockServer, arguments: &[&str]) -> Running {
    let listening = Running::start(billsby(mock, &[&["listen", "--mock"], arguments].concat()));
    while !listening.remark().contains("listening") {}
    listening
}

fn trigger(mock: &MockServer, arguments: &[&str]) -> Output {
    let mut command = billsby(mock, &[&["trigger"], arguments].concat());
    command.env_remove("BILLSBY_BASE_URL").env("BILLSBY_MOCK_URL", mock.url()).output().unwrap()
}

fn create_customer(mock: &MockServer) {
    done(mock, &["customers", "create", "--body", "@tests/transcripts/bodies.in/customer.json"]);
}

fn rows(output: &Output) -> Vec<Value> {
    let lines = std::str::from_utf8(&output.stdout).unwrap().lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_event_arrives_and_the_company_stays_as_it_was() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let listening = listen(&mock, &["--secret-variable", "SECRET"]);
    // What the company sent itself is in the copies, too.
    create_customer(&mock);
    assert_eq!(listening.json()["type"], "CustomerCreated");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert!(runtime.block_on(mock.world().settle_webhooks(Duration::from_secs(10))).is_settled);
    let before = mock.world().company().state_hash();
    for event in Event::KNOWN_TYPES {
        let output = trigger(&mock, &[event, "--secret-variable", "SECRET"]);
        assert_eq!(String::from_utf8(output.stderr.clone()).unwrap(), "", "{event}");
        assert!(output.status.success(), "{event}");
        let sent = rows(&output);
        assert_eq!(sent.iter().filter(|row| row["type"] == *event).count(), 1, "{event}: {sent:?}");
        let by = if matches!(*event, "SubscriptionCreated" | "CreditNoteUpdated") { "example" } else { "change" };
        for row in sent {
            assert_eq!(row["by"], by, "{event}");
            let arrived = listening.json();
            assert_eq!((&arrived["type"], &arrived["id"]), (&row["type"], &row["id"]));
        }
    }
    assert_eq!(mock.world().company().state_hash(), before);
    assert_eq!(mock.companies().all().len(), 1, "the copies are gone");
}

#[test]
fn a_company_without_customers_has_examples() {
    let mock = MockServer::builder().deterministic().empty().start_blocking().unwrap();
    let listening = listen(&mock, &[]);
    let output = trigger(&mock, &["InvoiceUpdated"]);
    assert!(output.status.success());
    assert!(String::from_utf8(output.stderr.clone()).unwrap().contains("by example"), "{output:?}");
    let once = listening.json();
    assert_eq!((&rows(&output)[0]["by"], &once["type"]), (&"example".into(), &"InvoiceUpdated".into()));
    assert!(trigger(&mock, &["InvoiceUpdated", "--example"]).status.success());
    assert_ne!(listening.json()["id"], once["id"], "it would be taken for a copy");
    assert_eq!(mock.companies().all().len(), 1, "the copies are gone");
}

#[test]
fn what_the_receiver_does_not_take_is_told() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let code = |arguments: &[&str]| {
        let output = trigger(&mock, arguments);
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(!message.contains(SECRET), "{message}");
        (output.status.code().unwrap(), message)
    };
    assert_eq!(code(&["CustomerCreated"]).0, 4, "there is no receiver");
    let listening = listen(&mock, &["--secret-variable", "SECRET"]);
    let (status, message) = code(&["CreditNoteUpdated"]);
    assert!(status == 2 && message.contains("--secret-variable"), "{message}");
    let strict = mock.world().company().get_webhook_receiver().unwrap().uri().to_string();
    let other = Receiver::new(&strict, Some("other")).unwrap();
    mock.world().company().set_webhook_receiver(other);
    let (status, message) = code(&["CustomerCreated"]);
    assert!(status == 5 && message.contains("401"), "{message}");
    drop(listening);
    assert_eq!(code(&["CustomerCreated"]).0, 7);
    assert_eq!(code(&["CustomerCreated", "--example", "--secret-variable", "SECRET"]).0, 7);
    assert_eq!(code(&["CustomerVanished"]).0, 2);
    assert_eq!(mock.companies().all().len(), 1, "the copies are gone");
}

/// What the company has not brought to its receiver yet is its own business, and what it sends next is no copy of what
/// was triggered.
#[test]
fn what_the_company_sends_itself_stays_apart() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let gone = Receiver::new("http://127.0.0.1:9/", None).unwrap();
    mock.world().company().set_webhook_receiver(gone);
    create_customer(&mock);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(mock.world().settle_webhooks(Duration::from_secs(10)));
    let waiting = || mock.world().company().webhooks().waiting().iter().map(|it| it.id.to_string()).collect::<Vec<_>>();
    let mut ids = waiting();
    assert_eq!(ids.len(), 1);
    let listening = listen(&mock, &[]);
    for _ in 0..2 {
        assert!(trigger(&mock, &["CustomerCreated"]).status.success());
        ids.push(listening.json()["id"].as_str().unwrap().to_owned());
    }
    assert_eq!(waiting(), ids[..1], "it waits still");
    create_customer(&mock);
    done(&mock, &["mock", "clock", "advance", "PT1M"]);
    assert_eq!(listening.json()["id"], ids[0]);
    ids.push(listening.json()["id"].as_str().unwrap().to_owned());
    let mut different = ids.clone();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), ids.len(), "{ids:?}");
}
