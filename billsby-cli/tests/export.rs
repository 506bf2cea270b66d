//! An export holds a page or two at a time, however long the list is.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_mock::{Fixture, MockServer, NewCompany};
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

const CUSTOMERS: usize = 100_000;
const MOST_KILOBYTES: usize = 64 * 1024;

/// The most memory that a process had so far, in kilobytes.
fn peak(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
#[ignore = "it loads 100,000 customers, which takes a minute without optimisation"]
fn an_export_of_100000_customers_stays_small() {
    let person = json!({ "firstName": "Ada", "lastName": "Lovelace ${n}", "email": "ada${n}@example.com",
        "addressLine1": "12 St James Square", "city": "London", "country": "GBR", "postCode": "SW1Y 4LB" });
    let step = json!({ "operation": "create_customer", "repeat": CUSTOMERS, "body": person });
    let fixture = json!({ "steps": [step] });
    let mock = MockServer::start_blocking().unwrap();
    let company = mock.make(NewCompany::new("large").fixture(Fixture::parse(&fixture.to_string()).unwrap())).unwrap();
    for format in ["ndjson", "csv", "table"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_billsby"))
            .args(["customers", "list", "--all", "-o", format])
            .env("BILLSBY_COMPANY", company.domain())
            .env("BILLSBY_API_KEY", company.api_key())
            .env("BILLSBY_BASE_URL", mock.url())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (mut lines, mut most) = (0, 0);
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            line.unwrap();
            lines += 1;
            // The last rows fill the pipe, so that the process is still there.
            if lines % 1000 == 0 && lines < CUSTOMERS - 1000 {
                most = most.max(peak(child.id()));
            }
        }
        assert!(child.wait().unwrap().success());
        assert_eq!(lines, CUSTOMERS + usize::from(format != "ndjson"));
        println!("{format}: {} MB", most / 1024);
        assert!(most > 0 && most < MOST_KILOBYTES, "{format}: {most} kB");
    }
}
