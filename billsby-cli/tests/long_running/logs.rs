//! The calls of a mock are followed without losing one or showing one twice.

#![cfg(feature = "control")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_mock::MockServer;
use serde_json::Value;
use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};

fn billsby(mock: &MockServer) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_billsby"));
    command.env_clear().env("XDG_CONFIG_HOME", "/nonexistent").env("BILLSBY_COMPANY", mock.domain());
    command.env("BILLSBY_API_KEY", mock.api_key()).env("BILLSBY_BASE_URL", mock.url());
    command
}

fn run(mock: &MockServer, arguments: &[&str]) {
    billsby(mock).args(arguments).output().unwrap();
}

struct Followed {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    remarks: Lines<BufReader<ChildStderr>>,
}

impl Followed {
    fn start(mock: &MockServer, arguments: &[&str]) -> Self {
        let mut command = billsby(mock);
        command.args(["logs", "--follow"]).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let remarks = BufReader::new(child.stderr.take().unwrap()).lines();
        Self { child, lines, remarks }
    }

    fn next(&mut self) -> Value {
        serde_json::from_str(&self.lines.next().unwrap().unwrap()).unwrap()
    }

    fn numbers(&mut self, count: usize) -> Vec<i64> {
        (0..count).map(|_| self.next()["number"].as_i64().unwrap()).collect()
    }
}

#[test]
fn each_call_is_shown_once_and_in_order() {
    let mock = MockServer::start_blocking().unwrap();
    run(&mock, &["products", "list"]);
    let mut followed = Followed::start(&mock, &["--limit", "301"]);
    assert_eq!(followed.numbers(1), [1]);
    // More than a page, while it follows.
    for _ in 0..5 {
        run(&mock, &["customers", "list", "--all", "--page-size", "1"]);
    }
    assert_eq!(followed.numbers(300), (2..=301).collect::<Vec<_>>());
    assert!(followed.child.wait().unwrap().success());
    assert!(followed.lines.next().is_none() && followed.remarks.next().is_none());
}

#[test]
fn a_journal_that_begins_anew_is_followed_from_its_first_call() {
    let mock = MockServer::start_blocking().unwrap();
    for _ in 0..3 {
        run(&mock, &["products", "list"]);
    }
    let mut followed = Followed::start(&mock, &[]);
    assert_eq!(followed.numbers(3), [1, 2, 3]);
    // Beyond the number that it had before: that alone does not tell.
    mock.world().reset();
    run(&mock, &["customers", "list", "--all", "--page-size", "10"]);
    assert_eq!(followed.numbers(7), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(followed.remarks.next().unwrap().unwrap(), "billsby: the journal has begun anew");
    // Below it.
    mock.world().reset();
    run(&mock, &["customers", "get", "NOBODY"]);
    assert_eq!(followed.next()["operation"], "get_customer");
    // What is cleared goes on.
    mock.world().journal().clear();
    run(&mock, &["products", "list"]);
    assert_eq!(followed.numbers(1), [2]);
    followed.child.kill().unwrap();
    followed.child.wait().unwrap();
    let remarks: Vec<_> = followed.remarks.map(Result::unwrap).collect();
    assert_eq!(remarks, ["billsby: the journal has begun anew"]);
}

#[test]
fn only_what_is_asked_for_is_shown() {
    let mock = MockServer::start_blocking().unwrap();
    let mut followed = Followed::start(&mock, &["--status", "4xx", "--operation", "get_customer", "--limit", "1"]);
    run(&mock, &["customers", "get", "LX0CUI85LH"]);
    run(&mock, &["subscriptions", "get", "NOBODY"]);
    run(&mock, &["customers", "get", "NOBODY"]);
    let call = followed.next();
    assert_eq!((&call["status"], &call["operation"]), (&404.into(), &"get_customer".into()));
    assert!(followed.child.wait().unwrap().success());
}

#[test]
fn a_control_plane_that_asks_for_a_token_gets_it() {
    let mock = MockServer::builder().control_token("t0ken").start_blocking().unwrap();
    let told = |token: &str| {
        let mut command = billsby(&mock);
        let output = command.arg("logs").env("BILLSBY_MOCK_CONTROL_TOKEN", token).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(told("t0ken"), (Some(0), String::new()));
    let (code, message) = told("wr0ng");
    assert_eq!(code, Some(3));
    assert!(message.contains("asks for its token") && !message.contains("wr0ng"), "{message}");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mock = MockServer::start_blocking().unwrap();
    run(&mock, &["products", "list"]);
    for format in ["ndjson", "json", "csv", "table"] {
        let mut followed = Followed::start(&mock, &["-o", format]);
        // Once the first lines are there, it follows.
        followed.lines.next().unwrap().unwrap();
        drop(followed.lines);
        let mut calls = 0;
        while followed.child.try_wait().unwrap().is_none() {
            run(&mock, &["products", "list"]);
            calls += 1;
            assert!(calls < 1000, "{format}: it does not end");
        }
        assert!(followed.child.wait().unwrap().success(), "{format}");
        assert!(followed.remarks.next().is_none(), "{format}");
    }
}
