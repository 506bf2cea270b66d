//! The command `billsby-mock`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_billsby-mock"));
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Kills the process when the test is over, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// Starts the server and reads what it prints until it serves.
fn start(arguments: &[&str]) -> (Running, String) {
    let mut process = Running(command().args(["--listen", "127.0.0.1:0"]).args(arguments).spawn().unwrap());
    let mut printed = String::new();
    for line in BufReader::new(process.0.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        printed.push_str(&line);
        printed.push('\n');
        if line.contains("Ctrl-C") {
            break;
        }
    }
    (process, printed)
}

#[tokio::test]
async fn it_prints_what_is_needed_and_serves_it() {
    let (_process, printed) = start(&["--company", "acme", "--api-key", "sesame"]);
    let url = printed.lines().next().unwrap().rsplit(' ').next().unwrap();
    assert!(printed.contains("`acme`") && printed.contains("sesame"), "{printed}");
    let curl = printed.lines().find(|line| line.contains("curl")).unwrap();
    assert!(
        curl.contains("-H 'ApiKey: sesame'") && curl.contains(&format!("'{url}/api/v1/rest/core/acme/customers?")),
        "{curl}"
    );

    let client = billsby_client::Client::builder("acme").api_key("sesame").base_url(url).build().unwrap();
    assert!(client.list_customers().await.unwrap().row_count >= 60);
}

#[tokio::test]
async fn its_clock_can_be_set_and_moved() {
    let (_process, printed) = start(&["--clock", "2026-01-31T12:00:00Z"]);
    let url = printed.lines().next().unwrap().rsplit(' ').next().unwrap();
    assert!(printed.contains(&format!("{url}/_mock/companies/demo/clock")), "{printed}");
    let control = billsby_mock_control::Client::builder().base_url(url).build().unwrap();
    let advanced = control.advance_clock("demo").by("P1M").await.unwrap();
    assert_eq!((advanced.from.as_str(), advanced.to.as_str()), ("2026-01-31T12:00:00Z", "2026-02-28T12:00:00Z"));

    let output = command().args(["--clock", "yesterday"]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("--clock") && said.contains("expected `real`, or an instant"), "{said}");
}

#[test]
fn a_port_in_use_is_one_clear_line() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = command().args(["--listen", &address]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        said,
        format!(
            "billsby-mock: {address} is in use; stop what listens there, or choose another with --listen or --control-listen\n"
        )
    );
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn a_company_that_is_no_sub_domain_is_refused() {
    let output = command().args(["--company", "a/b"]).output().unwrap();
    assert!(String::from_utf8(output.stderr).unwrap().contains("--company must be letters, digits and hyphens"));
    assert_eq!(output.status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_cleanly() {
    let (mut process, _) = start(&["--empty"]);
    let killed = Command::new("kill").args(["-INT", &process.0.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert_eq!(process.0.wait().unwrap().code(), Some(0));
}
