//! What it logs, and what it never does.

use crate::process::{Running, command};
use serde_json::Value;

const PATH: &str = "/api/v1/rest/core/demo/customers";

#[test]
fn each_request_is_a_line_without_keys() {
    let running = Running::start(&["--log", "debug", "--api-key", "sesame"]);
    running.get(&format!("{PATH}?page=1&pageSize=2&search=secret"), "ApiKey: sesame\r\n");
    running.get("/_mock/companies/demo/clock", "");
    let said = running.stop();
    let line = said.lines().find(|line| line.contains(PATH)).unwrap();
    for part in ["method=GET", "status=200", "company=\"demo\"", "operation=\"list_customers\"", "microseconds="] {
        assert!(line.contains(part), "{line}");
    }
    let control = said.lines().find(|line| line.contains("get_clock")).unwrap();
    assert!(control.contains("company=\"demo\""), "{control}");
    assert!(!said.contains("sesame") && !said.contains("search"), "{said}");
}

#[test]
fn lines_can_be_json() {
    let running = Running::start(&["--log", "off,billsby_mock::request=debug", "--log-format", "json"]);
    running.get(PATH, "");
    let said = running.stop();
    let line: Value = serde_json::from_str(said.trim_end()).unwrap();
    assert_eq!((&line["path"], &line["status"], &line["level"]), (&PATH.into(), &401.into(), &"DEBUG".into()));
    assert!(line["microseconds"].is_u64(), "{line}");
}

#[test]
fn nothing_is_logged_where_nothing_is_asked_for() {
    let running = Running::start(&[]);
    running.get(PATH, "");
    assert_eq!(running.stop(), "");
}

#[test]
fn an_address_that_others_reach_is_said_plainly() {
    let open = |arguments: &[&str]| {
        let running = Running::spawn(command().args(["--listen", "0.0.0.0:0"]).args(arguments));
        running.stop()
    };
    let said = open(&[]);
    assert!(said.contains("reachable from other machines") && said.contains("WITHOUT A TOKEN"), "{said}");
    let guarded = open(&["--control-token", "sesame"]);
    assert!(guarded.contains("reachable from other machines") && !guarded.contains("TOKEN"), "{guarded}");
    assert!(!guarded.contains("sesame"), "{guarded}");
    assert!(!open(&["--no-control"]).contains("TOKEN"));
    assert!(!open(&["--control-listen", "127.0.0.1:0"]).contains("TOKEN"));
}
