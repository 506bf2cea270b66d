//! What is in `transcripts/` is what a terminal shows. `TRYCMD=overwrite cargo test -p billsby-cli --test transcripts`
//! writes it anew.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_mock::MockServer;
use trycmd::TestCases;

/// Replays a transcript against a server of its own, which always starts with the same state at the same time.
fn replay(name: &str) {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let home = tempfile::tempdir().unwrap();
    let path = |path: &std::path::Path| path.to_str().unwrap().to_owned();
    let cases = TestCases::new();
    cases
        .env("BILLSBY_COMPANY", mock.domain())
        .env("BILLSBY_API_KEY", mock.api_key())
        .env("BILLSBY_BASE_URL", mock.url())
        .env("XDG_CONFIG_HOME", path(home.path()))
        .insert_var("[URL]", mock.url().to_owned())
        .unwrap()
        .insert_var("[HOME]", path(home.path()))
        .unwrap()
        .case(format!("tests/transcripts/{name}.md"))
        .run();
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
    replay("exit-codes");
}

#[test]
fn profiles() {
    replay("profiles");
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
