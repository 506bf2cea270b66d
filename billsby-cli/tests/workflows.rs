//! Workflows against a service that is not as it should be.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod altered;

use billsby_mock::MockServer;
use serde_json::{Value, json};
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

const CUSTOMER: &str = "LX0CUI85LH";

fn command(mock: &MockServer, url: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_billsby"));
    command.env_clear().env("XDG_CONFIG_HOME", "/nonexistent").env("BILLSBY_BASE_URL", url);
    command.env("BILLSBY_COMPANY", mock.domain()).env("BILLSBY_API_KEY", mock.api_key());
    command
}

/// What the command does with a company whose replies are altered.
fn run(arguments: &[&str], alter: impl Fn(&str, &mut Value) + Clone + Send + Sync + 'static) -> Output {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    command(&mock, &altered::altered(&mock, alter)).args(arguments).output().unwrap()
}

fn told(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8(output.stderr.clone()).unwrap())
}

/// An invoice that is paid while the company is read is Paid in one reply, and not yet in the other.
#[test]
fn what_does_not_add_up_once_is_looked_at_again() {
    for (until, code) in [(1, 0), (usize::MAX, 9)] {
        let count = Arc::new(AtomicUsize::new(0));
        let output = run(&["reconcile", "--customer", CUSTOMER], move |path, reply| {
            if path.ends_with(&format!("{CUSTOMER}-1/paymentlogs")) && count.fetch_add(1, Ordering::Relaxed) < until {
                *reply = json!([]);
            }
        });
        assert_eq!(told(&output).0, Some(code), "{:?}", told(&output));
        assert_eq!(String::from_utf8(output.stdout).unwrap().contains("payment_missing"), code == 9);
    }
}

/// Somebody else deletes a customer while the company is read.
#[test]
fn a_customer_that_goes_meanwhile_is_left_out_and_named() {
    let mock = Arc::new(MockServer::builder().deterministic().start_blocking().unwrap());
    let output = command(&mock, mock.url()).args(["subscriptions", "list", "--all"]).output().unwrap();
    let rows = std::str::from_utf8(&output.stdout).unwrap().lines();
    let row = rows.map(|row| serde_json::from_str::<Value>(row).unwrap()).find(|row| row["status"] == "Cancelled");
    let customer = row.unwrap()["customerUniqueId"].as_str().unwrap().to_owned();
    let (deleting, deleted) = (Arc::clone(&mock), customer.clone());
    let url = altered::altered(&mock, move |path, _| {
        // By then the lists of the company are read, and name the customer.
        if path.ends_with("companies/creditnotes") {
            let deleted = deleting.world().act(|company, now| company.delete_customer(deleted.parse().unwrap(), now));
            assert_eq!(deleted, Ok(()));
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let ledger = folder.path().join("ledger.csv");
    std::fs::write(&ledger, format!("reference,invoice,amount,currency\nR-1,{customer}-1,500,USD\n")).unwrap();
    let output = command(&mock, &url).args(["reconcile", "--ledger", ledger.to_str().unwrap()]).output().unwrap();
    let (code, message) = told(&output);
    assert_eq!(code, Some(9), "{message}");
    assert!(message.starts_with(&format!("billsby: deleted while the company was read, and left out: {customer}\n")));
    assert!(message.contains(", 1 customer deleted meanwhile: "), "{message}");
    // What was meant for the customer is not forgotten.
    let findings = String::from_utf8(output.stdout).unwrap();
    assert!(findings.contains("\"reference\":\"R-1\"") && findings.contains("the customer was deleted"), "{findings}");
    // Whoever asks for this customer alone made a slip of the pen.
    let output = command(&mock, mock.url()).args(["reconcile", "--customer", &customer]).output().unwrap();
    assert_eq!(told(&output).0, Some(4), "{output:?}");
}

#[test]
fn a_page_shows_what_does_not_add_up() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.html");
    let arguments = ["reconcile", "--customer", CUSTOMER, "--html", page.to_str().unwrap()];
    let output = run(&arguments, |path, reply| {
        if path.ends_with(&format!("{CUSTOMER}-1/paymentlogs")) {
            *reply = json!([]);
        }
    });
    assert_eq!(told(&output).0, Some(9));
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("payment_missing") && page.contains("1 finding<"), "{page}");
}

#[test]
fn what_an_erasure_leaves_is_told_by_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let record = folder.path().join("record.json");
    let path = record.to_str().unwrap();
    let arguments = ["gdpr", "erase", CUSTOMER, "--cancel-subscriptions", "--yes", "--record", path];
    let output = run(&arguments, |path, reply| {
        if path.ends_with(&format!("{CUSTOMER}-1")) {
            reply["customerEmail"] = json!("noah.dubois@mail.example");
        }
    });
    let (code, message) = told(&output);
    assert_eq!(code, Some(9), "{message}");
    assert!(message.ends_with("personal data of LX0CUI85LH is left in 1 place\n"), "{message}");
    let record: Value = serde_json::from_str(&std::fs::read_to_string(record).unwrap()).unwrap();
    assert_eq!(record, serde_json::from_slice::<Value>(&output.stdout).unwrap());
    let left = json!([{ "operation": "get_invoice", "of": "LX0CUI85LH-1", "pointer": "/customerEmail" }]);
    assert_eq!((&record["verified"], &record["left"]), (&json!(false), &left));
    assert!(!record.to_string().contains("noah"), "{record}");
}

/// Where it cannot be read back, that is told, and the record says so.
#[test]
fn an_erasure_that_cannot_be_read_back_is_not_verified() {
    let count = Arc::new(AtomicUsize::new(0));
    let arguments = ["gdpr", "erase", CUSTOMER, "--cancel-subscriptions", "--yes"];
    let output = run(&arguments, move |path, reply| {
        if path.ends_with("customfieldResponses") && count.fetch_add(1, Ordering::Relaxed) > 0 {
            *reply = json!("broken");
        }
    });
    let (code, message) = told(&output);
    assert_eq!(code, Some(8), "{message}");
    assert!(message.contains("is erased, but not everything could be read back"), "{message}");
    let record: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(record["verified"], json!(false));
}
