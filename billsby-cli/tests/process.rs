//! What the command does as a process: pipes, key files, completions, the manual.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_client::calls::CALLS;
use billsby_mock::MockServer;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn billsby(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_billsby"));
    command.env_clear().env("XDG_CONFIG_HOME", home);
    command
}

fn with(mock: &MockServer, home: &Path) -> Command {
    let mut command = billsby(home);
    command.env("BILLSBY_COMPANY", mock.domain()).env("BILLSBY_API_KEY", mock.api_key());
    command.env("BILLSBY_BASE_URL", mock.url());
    command
}

fn told(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8(output.stderr.clone()).unwrap())
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let home = tempfile::tempdir().unwrap();
    for format in ["ndjson", "json", "csv", "table"] {
        let mut command = with(&mock, home.path());
        command.args(["customers", "list", "--all", "--page-size", "1", "-o", format]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Nobody reads any of it.
        drop(child.stdout.take());
        assert_eq!(told(&child.wait_with_output().unwrap()), (Some(0), String::new()), "{format}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let home = tempfile::tempdir().unwrap();
    for arguments in
        [&["customers", "list", "--all"][..], &["customers", "get", "LX0CUI85LH"], &["completions", "bash"]]
    {
        let full = std::fs::File::create("/dev/full").unwrap();
        let output = with(&mock, home.path()).args(arguments).stdout(full).output().unwrap();
        let (code, message) = told(&output);
        assert_eq!(code, Some(1), "{arguments:?}");
        assert!(message.starts_with("billsby: the output cannot be written: No space left"), "{message}");
    }
}

#[test]
fn rows_come_as_they_are_read() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let home = tempfile::tempdir().unwrap();
    let mut command = with(&mock, home.path());
    let mut child = command.args(["customers", "list", "--all", "-o", "csv"]).stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().count();
    assert!(child.wait().unwrap().success());
    assert_eq!(lines, 1 + 67);
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_read_is_not_used() {
    use std::fs::{Permissions, metadata, set_permissions};
    use std::os::unix::fs::PermissionsExt;

    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let home = tempfile::tempdir().unwrap();
    let add = ["profiles", "add", "mine", "--key-stdin", "--company", mock.domain(), "--base-url", mock.url()];
    let mut child = billsby(home.path()).args(add).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(mock.api_key().as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());

    let file = home.path().join("billsby/keys/mine");
    assert_eq!(metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let profiles = std::fs::read_to_string(home.path().join("billsby/profiles.toml")).unwrap();
    assert!(!profiles.contains(mock.api_key()), "{profiles}");
    let whoami = || billsby(home.path()).arg("whoami").output().unwrap();
    assert_eq!(told(&whoami()), (Some(0), String::new()));

    set_permissions(&file, Permissions::from_mode(0o640)).unwrap();
    let (code, message) = told(&whoami());
    assert_eq!(code, Some(3));
    assert!(message.contains("has mode 0640") && message.contains("chmod 600"), "{message}");
    assert!(!message.contains(mock.api_key()), "{message}");

    assert!(billsby(home.path()).args(["profiles", "remove", "mine"]).status().unwrap().success());
    assert!(!file.exists());
}

#[test]
fn a_body_may_come_from_standard_input() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let home = tempfile::tempdir().unwrap();
    let mut command = with(&mock, home.path());
    command.args(["invoices", "refund", "LX0CUI85LH", "--body", "-", "--amount", "250", "--dry-run", "-o", "json"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(br#"{"invoiceNumber": "LX0CUI85LH-1", "amount": 1}"#).unwrap();
    let output = child.wait_with_output().unwrap();
    let preview: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(preview["body"], serde_json::json!({ "invoiceNumber": "LX0CUI85LH-1", "amount": 250 }));
    assert_eq!(preview["headers"]["apikey"], "…");
}

#[test]
fn shells_are_told_every_command() {
    let home = tempfile::tempdir().unwrap();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = billsby(home.path()).args(["completions", shell]).output().unwrap();
        assert_eq!(told(&output), (Some(0), String::new()), "{shell}");
        let script = String::from_utf8(output.stdout).unwrap();
        for word in ["refund", "list-for-customer", "--invoice-number"] {
            assert!(script.contains(word.trim_start_matches('-')), "{shell}: {word}");
        }
    }
}

#[test]
fn the_manual_has_a_page_for_every_command() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("man");
    let output = billsby(home.path()).arg("man").arg("--out").arg(&out).output().unwrap();
    assert_eq!(told(&output), (Some(0), String::new()));
    assert!(std::fs::read_dir(&out).unwrap().count() > CALLS.len());
    let page = std::fs::read_to_string(out.join("billsby-invoices-refund.1")).unwrap();
    assert!(page.contains("invoice\\-number"), "{page}");
}

#[test]
fn without_a_company_it_says_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let (code, message) = told(&billsby(home.path()).args(["customers", "list"]).output().unwrap());
    assert_eq!(code, Some(3));
    assert!(message.contains("BILLSBY_COMPANY") && message.contains("billsby profiles add"), "{message}");
}

/// A keyring needs a session of a desktop, which no test has: either way nothing is kept.
#[test]
fn without_a_keyring_no_profile_is_made() {
    let home = tempfile::tempdir().unwrap();
    let add = ["profiles", "add", "mine", "--key-keyring", "--company", "acme"];
    let mut command = billsby(home.path());
    let mut child = command.args(add).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"acme_5ecre7").unwrap();
    let (code, message) = told(&child.wait_with_output().unwrap());
    assert_eq!(code, Some(3), "{message}");
    assert!(message.contains("keyring") && !message.contains("5ecre7"), "{message}");
    assert!(!home.path().join("billsby/profiles.toml").exists());
}

/// A profile that is replaced keeps no key that it does not use.
#[test]
fn a_key_that_is_replaced_is_forgotten() {
    let home = tempfile::tempdir().unwrap();
    let add = |arguments: &[&str]| {
        let mut command = billsby(home.path());
        command.args(["profiles", "add", "mine", "--company", "acme"]).args(arguments);
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(b"acme_5ecre7").unwrap();
        assert!(child.wait().unwrap().success(), "{arguments:?}");
    };
    add(&["--key-stdin"]);
    let file = home.path().join("billsby/keys/mine");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "acme_5ecre7");
    add(&["--key-file", file.to_str().unwrap()]);
    assert!(file.exists(), "it is in use");
    add(&["--key-variable", "KEY"]);
    assert!(!file.exists());
}

#[cfg(feature = "mock")]
#[test]
fn the_mock_is_a_part_of_it() {
    let home = tempfile::tempdir().unwrap();
    let help = billsby(home.path()).args(["mock", "start", "--help"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(help.contains("Usage: billsby mock start [OPTIONS]"), "{help}");
    // It calls itself by what was called.
    assert!(help.contains("\n  billsby mock start --deterministic") && !help.contains("\n  billsby-mock"), "{help}");
    let refused = billsby(home.path()).args(["mock", "start", "--company", "a/b"]).output().unwrap();
    assert!(told(&refused).1.starts_with("billsby mock start: "), "{refused:?}");

    let serve = ["mock", "--listen", "127.0.0.1:0", "--company", "acme", "--deterministic"];
    let mut server = billsby(home.path()).args(serve).stdout(Stdio::piped()).spawn().unwrap();
    let mut greeting = BufReader::new(server.stdout.take().unwrap()).lines();
    let first = greeting.next().unwrap().unwrap();
    assert!(first.starts_with("billsby mock start serves the company `acme` at "), "{first}");
    let url = first.rsplit(' ').next().unwrap();
    let key = greeting.next().unwrap().unwrap().trim().trim_start_matches("key").trim().to_owned();
    let whoami = billsby(home.path())
        .args(["whoami", "--company", "acme", "--base-url", url])
        .env("BILLSBY_COMPANY", "acme")
        .env("BILLSBY_API_KEY", key)
        .output()
        .unwrap();
    server.kill().unwrap();
    server.wait().unwrap();
    assert_eq!(told(&whoami), (Some(0), String::new()));
}
