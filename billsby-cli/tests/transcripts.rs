//! What is in `transcripts/` is what a terminal shows. `TRYCMD=overwrite cargo test -p billsby-cli --test transcripts`
//! writes it anew.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod altered;

use billsby_mock::MockServer;
use billsby_mock::faults::Fault;
use serde_json::json;
use trycmd::TestCases;

/// Replays a transcript against a server of its own, which always starts with the same state at the same time.
fn replay(name: &str) {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    replay_at(mock.url(), &mock, name);
}

fn replay_at(url: &str, mock: &MockServer, name: &str) {
    replay_file(url, mock, &format!("tests/transcripts/{name}.md"));
}

fn replay_file(url: &str, mock: &MockServer, file: &str) {
    let home = tempfile::tempdir().unwrap();
    let path = |path: &std::path::Path| path.to_str().unwrap().to_owned();
    let cases = TestCases::new();
    cases
        .env("BILLSBY_COMPANY", mock.domain())
        .env("BILLSBY_API_KEY", mock.api_key())
        .env("BILLSBY_BASE_URL", url)
        .env("XDG_CONFIG_HOME", path(home.path()))
        .insert_var("[URL]", url.to_owned())
        .unwrap()
        .insert_var("[HOME]", path(home.path()))
        .unwrap()
        .case(file)
        .run();
}

#[cfg(feature = "control")]
#[test]
fn readme() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    replay_file(mock.url(), &mock, "README.md");
}

#[test]
fn first_steps() {
    replay("first-steps");
}

#[test]
fn lists() {
    replay("lists");
}

#[test]
fn bodies() {
    replay("bodies");
}

#[test]
fn money_and_erasure() {
    replay("money-and-erasure");
}

#[cfg(feature = "control")]
#[test]
fn logs() {
    replay("logs");
}

#[cfg(feature = "control")]
#[test]
fn mock() {
    replay("mock");
}

#[cfg(feature = "listen")]
#[test]
fn webhooks() {
    replay("webhooks");
}

#[test]
fn exit_codes() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let faults = mock.world().faults();
    faults.add(Fault::on("list_products").rate_limited(3600)).unwrap();
    faults.add(Fault::on("refund_invoice").after_acting().reset()).unwrap();
    let replay = |name| replay_at(mock.url(), &mock, name);
    replay("exit-codes");
}

#[test]
fn profiles() {
    replay("profiles");
}

#[test]
fn reconcile() {
    replay("reconcile");
}

#[test]
fn gdpr() {
    replay("gdpr");
}

#[test]
fn verify() {
    replay("verify");
}

#[test]
fn drift() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let url = altered::altered(&mock, |path, reply| {
        if path.ends_with("/customers") {
            for row in reply["results"].as_array_mut().unwrap() {
                row["status"] = json!("Dormant");
                row["loyaltyTier"] = json!(null);
            }
            reply["results"][0]["loyaltyTier"] = json!("gold");
        }
        if path.ends_with("/paymentlogs") {
            for row in reply.as_array_mut().unwrap() {
                row["gatewayId"] = json!(row["gatewayId"].to_string());
            }
        }
    });
    let replay = |name| replay_at(&url, &mock, name);
    replay("drift");
}

/// A transcript that no test replays would say what it likes.
#[test]
fn every_transcript_is_replayed() {
    let source = include_str!("transcripts.rs");
    for entry in std::fs::read_dir("tests/transcripts").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            let call = format!("replay(\"{}\")", path.file_stem().unwrap().to_str().unwrap());
            assert!(source.contains(&call), "{} is not replayed", path.display());
        }
    }
}
