//! Webhooks of a mock are printed and passed on, and answered as the target answers.

use crate::running::{Ended, LONGEST, Running, SECRET, billsby, done};
use billsby_mock::MockServer;
use billsby_mock::billing::webhooks::Receiver;
use serde_json::Value;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::channel;

fn create_customer(mock: &MockServer) {
    done(mock, &["customers", "create", "--body", "@tests/transcripts/bodies.in/customer.json"]);
}

/// `billsby listen`, once it listens, and where.
fn listen(mock: &MockServer, arguments: &[&str]) -> (Running, String) {
    let listening = Running::start(billsby(mock, &[&["listen"], arguments].concat()));
    loop {
        if let Some((_, rest)) = listening.remark().split_once("listening at ") {
            return (listening, rest.split(';').next().unwrap().to_owned());
        }
    }
}

/// Answers one request after the other, and passes on what it was sent.
fn target(answers: &'static [&'static str]) -> (String, std::sync::mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hooks?of=acme", listener.local_addr().unwrap());
    let (sender, requests) = channel();
    std::thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut sent = Vec::new();
            while !sent.ends_with(b"}") {
                let mut bytes = [0; 4096];
                let count = stream.read(&mut bytes).unwrap();
                assert_ne!(count, 0);
                sent.extend(&bytes[..count]);
            }
            write!(stream, "HTTP/1.1 {answer}\r\nconnection: close\r\n\r\n").unwrap();
            sender.send(String::from_utf8(sent).unwrap()).unwrap();
        }
    });
    (url, requests)
}

#[test]
fn webhooks_of_the_mock_are_printed_and_passed_on() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let (behind, url) = listen(&mock, &["--secret-variable", "SECRET", "--limit", "1"]);
    let arguments = ["--mock", "--secret-variable", "SECRET", "--limit", "1", "--forward-to", &url];
    let (front, _) = listen(&mock, &arguments);
    create_customer(&mock);
    let event = front.json();
    assert_eq!((&event["type"], &event["answer"]), (&"CustomerCreated".into(), &200.into()));
    assert_eq!(event["event"]["Id"], event["id"]);
    assert_eq!(event, behind.json());
    assert_eq!(front.end(), Ended::quietly());
    assert_eq!(behind.end(), Ended::quietly());
    assert!(mock.world().company().get_webhook_receiver().is_err(), "it is no receiver any more");
}

#[test]
fn a_webhook_that_the_target_does_not_take_comes_again() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let (url, requests) = target(&["503 Service Unavailable", "204 No Content"]);
    let arguments = ["--mock", "--secret-variable", "SECRET", "--limit", "2", "--forward-to", &url];
    let (listening, _) = listen(&mock, &arguments);
    create_customer(&mock);
    let first = listening.json();
    done(&mock, &["mock", "clock", "advance", "PT1M"]);
    let second = listening.json();
    assert_eq!((&first["answer"], &second["answer"]), (&503.into(), &204.into()));
    assert_eq!(first["event"], second["event"]);
    assert_eq!(listening.end(), Ended::quietly());
    for _ in 0..2 {
        let request = requests.recv_timeout(LONGEST).unwrap();
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
    let (listening, _) = listen(&mock, &["--mock", "--limit", "1", "--forward-to", &gone]);
    create_customer(&mock);
    assert_eq!(listening.json()["answer"], 502);
    let Ended { code, remarks, .. } = listening.end();
    assert_eq!(code, Some(0));
    assert!(remarks[0].starts_with("billsby: not passed on to 127.0.0.1: "), "{remarks:?}");
}

#[test]
fn whoever_does_not_know_the_secret_is_refused() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let (strict, url) = listen(&mock, &["--secret-variable", "SECRET", "--limit", "1"]);
    // Passed on without a secret.
    let (open, _) = listen(&mock, &["--mock", "--limit", "1", "--forward-to", &url]);
    create_customer(&mock);
    assert_eq!(open.json()["answer"], 401);
    assert_eq!(open.end(), Ended::quietly());
    assert_eq!(strict.remark(), "billsby: not taken: the webhook has no header `secret`");
    assert_eq!(strict.killed().lines, [""; 0]);
}

#[test]
fn the_receiver_before_is_put_back() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let before = Receiver::new("http://127.0.0.1:9/before", None).unwrap();
    mock.world().company().set_webhook_receiver(before.clone());
    let (listening, _) = listen(&mock, &["--mock", "--limit", "1"]);
    create_customer(&mock);
    listening.json();
    assert_eq!(listening.end(), Ended::quietly());
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
        let output = billsby(&mock, &[&["listen"], arguments].concat()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.contains("--") && !message.contains(SECRET), "{message}");
    }
}
