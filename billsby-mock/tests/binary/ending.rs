//! How it ends, and the exit code that says why.

use crate::process::{Running, output, text};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

#[test]
fn a_port_in_use_is_one_clear_line() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for arguments in [&["--listen", &address][..], &["--listen", "127.0.0.1:0", "--control-listen", &address]] {
        let output = output(arguments);
        assert_eq!(
            text(&output.stderr),
            format!(
                "billsby-mock: {address} is in use; stop what listens there, or choose another with --listen or \
                 --control-listen\n"
            )
        );
        assert_eq!(output.status.code(), Some(3));
    }
}

#[test]
fn what_makes_no_sense_is_refused_with_its_name() {
    for (arguments, said) in [
        (&["--company", "a/b"][..], "must be 1 to 63 letters, digits and hyphens, not `a/b`"),
        (&["--company", "a", "--company", "a"], "has a company `a` already"),
        (&["--data", "some"], "--data some: "),
        (&["--data", "/nowhere.json"], "--data /nowhere.json: "),
        (&["--rate-limit", "10"], "expected calls in a time, such as 100/PT1M; found `10`"),
        (&["--rate-limit", "0/PT1M"], "/requests"),
        (&["--settlement", "Sometimes"], "rules/settlement: expected one of `Immediate`, `Batched`"),
        (&["--no-control", "--control-listen", "127.0.0.1:0"], "--no-control and --control-listen exclude each other"),
        (&["--no-control", "--control-token", "sesame"], "the control plane is off"),
        (&["--control-token", ""], "must not be empty"),
        (&["--tls-cert", "/nowhere"], "--tls-cert and --tls-key go together"),
        (&["--tls-cert", "/nowhere", "--tls-key", "/nowhere"], "cannot read --tls-cert /nowhere"),
        (&["--tls-cert-out", "/nowhere"], "--tls-cert-out goes with --tls-self-signed"),
        (&["--log", "loud"], "--log: expected levels such as `info` or `billsby_mock=debug`, found `loud`"),
        (&["--config", "/nowhere"], "cannot read --config /nowhere"),
        (&["--colour"], "--colour"),
        (&["--empty", "--data", "demo"], "--empty and --data exclude each other"),
        (&["--seed", "18446744073709551615"], "--seed"),
        (&["--journal", "18446744073709551615"], "beyond what the file can say"),
    ] {
        let output = output(&[&["--listen", "127.0.0.1:0"], arguments].concat());
        let error = text(&output.stderr);
        assert!(error.contains(said) && !error.contains("sesame"), "{arguments:?}: {error}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(text(&output.stdout), "");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_and_sigterm_end_it_cleanly() {
    for signal in ["INT", "TERM"] {
        let running = Running::start(&["--empty"]);
        running.signal(signal);
        assert_eq!(running.end(), (Some(0), String::new()));
    }
}

#[cfg(unix)]
#[test]
fn a_call_under_way_is_answered_first() {
    let running = Running::start(&["--log", "info"]);
    let mut stream = TcpStream::connect(running.url().trim_start_matches("http://")).unwrap();
    let body = r#"{"by":"P1M"}"#;
    write!(
        stream,
        "POST /_mock/companies/demo/clock/advance HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    )
    .unwrap();
    // It asks for the body, so the call is under way.
    let mut told = [0; 25];
    stream.read_exact(&mut told).unwrap();
    assert!(told.starts_with(b"HTTP/1.1 100 Continue"));
    running.signal("TERM");
    // The port is let go at once; the call is still there.
    let address = running.url().trim_start_matches("http://").to_owned();
    while TcpStream::connect(&address).is_ok() {
        std::thread::yield_now();
    }
    stream.write_all(body.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.contains("200 OK") && answer.contains("\"happened\""), "{answer}");
    let (code, said) = running.end();
    assert_eq!(code, Some(0));
    assert!(said.contains("stopping signal=\"SIGTERM\"") && said.contains("stopped\n"), "{said}");
}

#[cfg(unix)]
#[test]
fn who_says_it_twice_does_not_wait() {
    let running = Running::start(&["--log", "info"]);
    let mut stream = TcpStream::connect(running.url().trim_start_matches("http://")).unwrap();
    stream
        .write_all(
            b"PUT /_mock/companies/demo/clock HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\
              Content-Type: application/json\r\nContent-Length: 5\r\n\r\n",
        )
        .unwrap();
    stream.read_exact(&mut [0; 25]).unwrap();
    running.signal("INT");
    let address = running.url().trim_start_matches("http://").to_owned();
    while TcpStream::connect(&address).is_ok() {
        std::thread::yield_now();
    }
    running.signal("INT");
    let (code, said) = running.end();
    assert_eq!(code, Some(0));
    assert!(said.contains("stopped at once"), "{said}");
}
