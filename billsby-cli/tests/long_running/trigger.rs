//! Every event of the description can be triggered, and leaves the company as it was.

#![cfg(feature = "listen")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_client::webhooks::Event;
use billsby_mock::MockServer;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

const SECRET: &str = "whs_5ecre7";

fn billsby(mock: &MockServer) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_billsby"));
    command.env_clear().env("XDG_CONFIG_HOME", "/nonexistent").env("BILLSBY_COMPANY", mock.domain());
    command.env("BILLSBY_API_KEY", mock.api_key()).env("BILLSBY_MOCK_URL", mock.url()).env("SECRET", SECRET);
    command
}

/// What `billsby listen` prints once it listens.
fn listen(mock: &MockServer, arguments: &[&str]) -> (Child, impl Iterator<Item = Value>) {
    let mut command = billsby(mock);
    command.args(["listen", "--mock"]).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut remarks = BufReader::new(child.stderr.take().unwrap()).lines();
    remarks.find(|line| line.as_ref().unwrap().contains("listening")).unwrap().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    (child, lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap()))
}

fn trigger(mock: &MockServer, arguments: &[&str]) -> Output {
    billsby(mock).arg("trigger").args(arguments).output().unwrap()
}

fn create_customer(mock: &MockServer) {
    let create = ["customers", "create", "--body", "@tests/transcripts/bodies.in/customer.json"];
    assert!(billsby(mock).env("BILLSBY_BASE_URL", mock.url()).args(create).output().unwrap().status.success());
}

fn rows(output: &Output) -> Vec<Value> {
    let lines = std::str::from_utf8(&output.stdout).unwrap().lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_event_arrives_and_the_company_stays_as_it_was() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let (mut listening, mut events) = listen(&mock, &["--secret-variable", "SECRET"]);
    // What the company sent itself is in the copies, too.
    create_customer(&mock);
    assert_eq!(events.next().unwrap()["type"], "CustomerCreated");
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
            let arrived = events.next().unwrap();
            assert_eq!((&arrived["type"], &arrived["id"]), (&row["type"], &row["id"]));
        }
    }
    assert_eq!(mock.world().company().state_hash(), before);
    assert_eq!(mock.companies().all().len(), 1, "the copies are gone");
    listening.kill().unwrap();
    listening.wait().unwrap();
}

#[test]
fn a_company_without_customers_has_examples() {
    let mock = MockServer::builder().deterministic().empty().start_blocking().unwrap();
    let (mut listening, mut events) = listen(&mock, &[]);
    let output = trigger(&mock, &["InvoiceUpdated"]);
    assert!(output.status.success());
    assert!(String::from_utf8(output.stderr.clone()).unwrap().contains("by example"), "{output:?}");
    let once = events.next().unwrap();
    assert_eq!((&rows(&output)[0]["by"], &once["type"]), (&"example".into(), &"InvoiceUpdated".into()));
    assert!(trigger(&mock, &["InvoiceUpdated", "--example"]).status.success());
    assert_ne!(events.next().unwrap()["id"], once["id"], "it would be taken for a copy");
    assert_eq!(mock.companies().all().len(), 1, "the copies are gone");
    listening.kill().unwrap();
    listening.wait().unwrap();
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
    let (mut listening, _events) = listen(&mock, &["--secret-variable", "SECRET"]);
    let (status, message) = code(&["CreditNoteUpdated"]);
    assert!(status == 2 && message.contains("--secret-variable"), "{message}");
    let strict = mock.world().company().get_webhook_receiver().unwrap().uri().to_string();
    let other = billsby_mock::billing::webhooks::Receiver::new(&strict, Some("other")).unwrap();
    mock.world().company().set_webhook_receiver(other);
    let (status, message) = code(&["CustomerCreated"]);
    assert!(status == 5 && message.contains("401"), "{message}");
    listening.kill().unwrap();
    listening.wait().unwrap();
    assert_eq!(code(&["CustomerCreated"]).0, 7);
    assert_eq!(code(&["CustomerCreated", "--example", "--secret-variable", "SECRET"]).0, 7);
    assert_eq!(code(&["CustomerVanished"]).0, 2);
    assert_eq!(mock.companies().all().len(), 1, "the copies are gone");
}

#[test]
fn what_waits_is_not_posted_twice() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let gone = billsby_mock::billing::webhooks::Receiver::new("http://127.0.0.1:9/", None).unwrap();
    mock.world().company().set_webhook_receiver(gone);
    create_customer(&mock);
    let output = trigger(&mock, &["CustomerCreated"]);
    assert_eq!(output.status.code(), Some(5));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "billsby: webhooks that wait (1) would be posted once more by a copy; use --example\n"
    );
}
