//! The calls of a mock are followed without losing one or showing one twice.

use crate::running::{Ended, Running, billsby, done};
use billsby_mock::MockServer;

fn follow(mock: &MockServer, arguments: &[&str]) -> Running {
    Running::start(billsby(mock, &[&["logs", "--follow"], arguments].concat()))
}

fn numbers(followed: &Running, count: usize) -> Vec<i64> {
    (0..count).map(|_| followed.json()["number"].as_i64().unwrap()).collect()
}

/// Calls that are refused are shown, too.
fn refused(mock: &MockServer, arguments: &[&str]) {
    assert!(!billsby(mock, arguments).output().unwrap().status.success(), "{arguments:?}");
}

#[test]
fn each_call_is_shown_once_and_in_order() {
    let mock = MockServer::start_blocking().unwrap();
    done(&mock, &["products", "list"]);
    let followed = follow(&mock, &["--limit", "301"]);
    assert_eq!(numbers(&followed, 1), [1]);
    // More than a page, while it follows.
    for _ in 0..5 {
        done(&mock, &["customers", "list", "--all", "--page-size", "1"]);
    }
    assert_eq!(numbers(&followed, 300), (2..=301).collect::<Vec<_>>());
    assert_eq!(followed.end(), Ended::quietly());
}

#[test]
fn a_journal_that_begins_anew_is_followed_from_its_first_call() {
    let mock = MockServer::start_blocking().unwrap();
    for _ in 0..3 {
        done(&mock, &["products", "list"]);
    }
    let followed = follow(&mock, &[]);
    assert_eq!(numbers(&followed, 3), [1, 2, 3]);
    // Beyond the number that it had before: that alone does not tell.
    mock.world().reset();
    done(&mock, &["customers", "list", "--all", "--page-size", "10"]);
    assert_eq!(numbers(&followed, 7), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(followed.remark(), "billsby: the journal has begun anew");
    // Below it.
    mock.world().reset();
    refused(&mock, &["customers", "get", "NOBODY"]);
    assert_eq!(followed.json()["operation"], "get_customer");
    // What is cleared goes on.
    mock.world().journal().clear();
    done(&mock, &["products", "list"]);
    assert_eq!(numbers(&followed, 1), [2]);
    assert_eq!(followed.killed().remarks, ["billsby: the journal has begun anew"]);
}

#[test]
fn only_what_is_asked_for_is_shown() {
    let mock = MockServer::start_blocking().unwrap();
    let followed = follow(&mock, &["--status", "4xx", "--operation", "get_customer", "--limit", "1"]);
    done(&mock, &["customers", "get", "LX0CUI85LH"]);
    refused(&mock, &["subscriptions", "get", "NOBODY"]);
    refused(&mock, &["customers", "get", "NOBODY"]);
    let call = followed.json();
    assert_eq!((&call["status"], &call["operation"]), (&404.into(), &"get_customer".into()));
    assert_eq!(followed.end(), Ended::quietly());
}

#[test]
fn a_control_plane_that_asks_for_a_token_gets_it() {
    let mock = MockServer::builder().control_token("t0ken").start_blocking().unwrap();
    let told = |token: &str| {
        let output = billsby(&mock, &["logs"]).env("BILLSBY_MOCK_CONTROL_TOKEN", token).output().unwrap();
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
    done(&mock, &["products", "list"]);
    for format in ["ndjson", "json", "csv", "table"] {
        let mut followed = follow(&mock, &["-o", format]);
        // Once the first lines are there, it follows.
        followed.line();
        followed.close();
        let mut calls = 0;
        while !followed.has_ended() {
            done(&mock, &["products", "list"]);
            calls += 1;
            assert!(calls < 1000, "{format}: it does not end");
        }
        assert_eq!(followed.end(), Ended::quietly(), "{format}");
    }
}
