//! Webhooks of a mock are printed and passed on, and answered as the target answers.

#![cfg(feature = "listen")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_mock::MockServer;
use serde_json::Value;
use std::io::{BufRead, BufReader, Lines, Read, Write};
use std::net::TcpListener;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::thread::JoinHandle;

const SECRET: &str = "whs_5ecre7";

fn billsby(mock: &MockServer) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_billsby"));
    command.env_clear().env("XDG_CONFIG_HOME", "/nonexistent").env("BILLSBY_COMPANY", mock.domain());
    command.env("BILLSBY_API_KEY", mock.api_key()).env("BILLSBY_BASE_URL", mock.url()).env("SECRET", SECRET);
    command
}

fn create_customer(mock: &MockServer) {
    let body = "@tests/transcripts/bodies.in/customer.json";
    assert!(billsby(mock).args(["customers", "create", "--body", body]).output().unwrap().status.success());
}

struct Listening {
    child: Child,
    url: String,
    lines: Lines<BufReader<ChildStdout>>,
    remarks: Lines<BufReader<ChildStderr>>,
}

impl Listening {
    fn start(mock: &MockServer, arguments: &[&str]) -> Self {
        let mut command = billsby(mock);
        let mut child =
            command.arg("listen").args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut remarks = BufReader::new(child.stderr.take().unwrap()).lines();
        let first = remarks.find(|line| line.as_ref().unwrap().contains("listening")).unwrap().unwrap();
        let url = first.split_once(" at ").unwrap().1.split_once(';').unwrap().0.to_owned();
        Self { child, url, lines, remarks }
    }

    fn next(&mut self) -> Value {
        serde_json::from_str(&self.lines.next().unwrap().unwrap()).unwrap()
    }

    /// What it said on standard error until it ended.
    fn end(mut self) -> (bool, Vec<String>) {
        let success = self.child.wait().unwrap().success();
        (success, self.remarks.map(Result::unwrap).collect())
    }
}

/// Answers one request after the other, and gives what it was sent.
fn target(answers: &'static [&'static str]) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hooks?of=acme", listener.local_addr().unwrap());
    let requests = std::thread::spawn(move || {
        let answered = answers.iter().map(|answer| {
            let (mut stream, _) = listener.accept().unwrap();
            let mut sent = Vec::new();
            while !sent.ends_with(b"}") {
                let mut bytes = [0; 4096];
                let count = stream.read(&mut bytes).unwrap();
                assert_ne!(count, 0);
                sent.extend(&bytes[..count]);
            }
            write!(stream, "HTTP/1.1 {answer}\r\nconnection: close\r\n\r\n").unwrap();
            String::from_utf8(sent).unwrap()
        });
        answered.collect()
    });
    (url, requests)
}

#[test]
fn webhooks_of_the_mock_are_printed_and_passed_on() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let mut behind = Listening::start(&mock, &["--secret-variable", "SECRET", "--limit", "1"]);
    let arguments = ["--mock", "--secret-variable", "SECRET", "--limit", "1", "--forward-to", &behind.url.clone()];
    let mut front = Listening::start(&mock, &arguments);
    create_customer(&mock);
    let event = front.next();
    assert_eq!((&event["type"], &event["answer"]), (&"CustomerCreated".into(), &200.into()));
    assert_eq!(event["event"]["Id"], event["id"]);
    assert_eq!(event, behind.next());
    assert_eq!(front.end(), (true, vec![]));
    assert_eq!(behind.end(), (true, vec![]));
    assert!(mock.world().company().get_webhook_receiver().is_err(), "it is no receiver any more");
}

#[test]
fn a_webhook_that_the_target_does_not_take_comes_again() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let (url, requests) = target(&["503 Service Unavailable", "204 No Content"]);
    let arguments = ["--mock", "--secret-variable", "SECRET", "--limit", "2", "--forward-to", &url];
    let mut listening = Listening::start(&mock, &arguments);
    create_customer(&mock);
    let first = listening.next();
    let minute = billsby(&mock).args(["mock", "clock", "advance", "PT1M"]).output().unwrap();
    assert!(minute.status.success(), "{minute:?}");
    let second = listening.next();
    assert_eq!((&first["answer"], &second["answer"]), (&503.into(), &204.into()));
    assert_eq!(first["event"], second["event"]);
    assert_eq!(listening.end(), (true, vec![]));
    let requests = requests.join().unwrap();
    for request in &requests {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("POST /hooks?of=acme HTTP/1.1\r\n"), "{head}");
        assert!(head.contains(&format!("secret: {SECRET}")) && head.contains("content-type: application/json"));
        assert_eq!(serde_json::from_str::<Value>(body).unwrap(), first["event"]);
    }
}

#[test]
fn without_a_target_nothing_is_taken() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let gone = format!("http://{}", TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap());
    let mut listening = Listening::start(&mock, &["--mock", "--limit", "1", "--forward-to", &gone]);
    create_customer(&mock);
    assert_eq!(listening.next()["answer"], 502);
    let (success, remarks) = listening.end();
    assert!(success);
    assert!(remarks[0].starts_with("billsby: not passed on to 127.0.0.1: "), "{remarks:?}");
}

#[test]
fn whoever_does_not_know_the_secret_is_refused() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let mut strict = Listening::start(&mock, &["--secret-variable", "SECRET", "--limit", "1"]);
    // Passed on without a secret.
    let mut open = Listening::start(&mock, &["--mock", "--limit", "1", "--forward-to", &strict.url.clone()]);
    create_customer(&mock);
    assert_eq!(open.next()["answer"], 401);
    assert_eq!(open.end(), (true, vec![]));
    assert_eq!(strict.remarks.next().unwrap().unwrap(), "billsby: not taken: the webhook has no header `secret`");
    strict.child.kill().unwrap();
    strict.child.wait().unwrap();
    assert!(strict.lines.next().is_none());
}

#[test]
fn the_receiver_before_is_put_back() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let before = billsby_mock::billing::webhooks::Receiver::new("http://127.0.0.1:9/before", None).unwrap();
    mock.world().company().set_webhook_receiver(before.clone());
    let mut listening = Listening::start(&mock, &["--mock", "--limit", "1"]);
    create_customer(&mock);
    listening.next();
    assert_eq!(listening.end(), (true, vec![]));
    assert_eq!(mock.world().company().get_webhook_receiver(), Ok(&before));
}

#[test]
fn other_machines_need_the_secret() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    for arguments in [
        &["--host", "0.0.0.0"][..],
        &["--secret-variable", "UNSET"],
        &["--forward-to", "8080"],
        &["--mock", "--url", "nowhere"],
    ] {
        let output = billsby(&mock).arg("listen").args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.contains("--") && !message.contains(SECRET), "{message}");
    }
}
