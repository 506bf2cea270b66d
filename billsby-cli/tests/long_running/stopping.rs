//! Ctrl-C and SIGTERM: what runs ends well, and what was begun is told.

use crate::running::{Ended, LONGEST, Running, billsby};
use billsby_mock::MockServer;
use billsby_mock::faults::{Fault, FaultId};
use rustix::process::Signal;
use serde_json::{Value, json};
use std::net::TcpStream;
use std::time::{Duration, Instant};

const SIGNALS: [Signal; 2] = [Signal::INT, Signal::TERM];

/// As good as never.
const HOUR: Duration = Duration::from_secs(3600);

fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < LONGEST, "within {LONGEST:?} it was not so that {what}");
        std::thread::yield_now();
    }
}

/// How often a fault has struck.
fn strikes(mock: &MockServer, fault: FaultId) -> u64 {
    mock.world().faults().get(fault).unwrap().strikes
}

/// The address at the end of a greeting.
fn address(greeting: &str) -> String {
    greeting.rsplit("http://").next().unwrap().split([' ', ';', '/']).next().unwrap().to_owned()
}

fn is_open(address: &str) -> bool {
    TcpStream::connect(address).is_ok()
}

/// What these arguments serve ends well when it is told to, and leaves no port.
#[cfg(any(feature = "mock", feature = "serve"))]
fn leaves_no_port(arguments: &[&str]) {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    for signal in SIGNALS {
        let serving = Running::start(billsby(&mock, arguments));
        let address = address(&serving.line());
        // Somebody who says nothing holds nothing up.
        let _idle = TcpStream::connect(&address).unwrap();
        serving.signal(signal);
        let Ended { code, remarks, .. } = serving.end();
        assert_eq!((code, remarks.len()), (Some(0), 0), "{signal:?}: {remarks:?}");
        assert!(!is_open(&address), "{signal:?}");
    }
}

#[cfg(feature = "mock")]
#[test]
fn the_mock_leaves_no_port() {
    leaves_no_port(&["mock", "start", "--listen", "127.0.0.1:0"]);
}

#[cfg(feature = "serve")]
#[test]
fn the_gateway_leaves_no_port() {
    leaves_no_port(&["serve"]);
}

/// What is under way is answered first, unless that takes too long for whoever waits.
#[cfg(feature = "serve")]
#[test]
fn who_says_it_twice_waits_for_nothing() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let slow = mock.world().faults().add(Fault::on("list_products").latency(HOUR)).unwrap();
    let mut command = billsby(&mock, &["serve"]);
    command.env("BILLSBY_SERVE_TOKEN", "t0ken");
    let mut serving = Running::start(command);
    let address = address(&serving.line());
    let url = format!("http://{address}/proxy/products");
    let asking = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            billsby_client::reqwest::Client::new().get(url).bearer_auth("t0ken").send().await.is_err()
        })
    });
    until("the call is under way", || strikes(&mock, slow) == 1);
    serving.signal(Signal::INT);
    until("nobody else is let in", || !is_open(&address));
    assert!(!serving.has_ended());
    serving.signal(Signal::INT);
    let Ended { code, remarks, .. } = serving.end();
    assert_eq!(code, Some(8));
    assert_eq!(remarks.last().unwrap(), "billsby: stopped at once: what was under way may or may not have been done");
    assert!(asking.join().unwrap());
}

#[cfg(feature = "listen")]
#[test]
fn a_listener_leaves_no_port_and_puts_the_receiver_before_it_back() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let before = billsby_mock::billing::webhooks::Receiver::new("http://127.0.0.1:9/before", None).unwrap();
    mock.world().company().set_webhook_receiver(before.clone());
    for signal in SIGNALS {
        let listening = Running::start(billsby(&mock, &["listen", "--mock"]));
        let address = address(&listening.remark());
        assert!(is_open(&address));
        listening.signal(signal);
        assert_eq!(listening.end(), Ended::quietly(), "{signal:?}");
        assert!(!is_open(&address), "{signal:?}");
        assert_eq!(mock.world().company().get_webhook_receiver(), Ok(&before), "{signal:?}");
    }
}

#[cfg(feature = "control")]
#[test]
fn a_log_that_is_followed_ends_well() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    crate::running::done(&mock, &["products", "list"]);
    for signal in SIGNALS {
        for (format, rest) in [("ndjson", &[][..]), ("csv", &[]), ("json", &["]"])] {
            let followed = Running::start(billsby(&mock, &["logs", "--follow", "-o", format]));
            let mut first = followed.line();
            while !first.contains("list_products") {
                first = followed.line();
            }
            followed.signal(signal);
            let Ended { code, lines, remarks } = followed.end();
            assert_eq!((code, remarks.len()), (Some(0), 0), "{signal:?} {format}: {remarks:?}");
            assert!(lines.ends_with(&rest.iter().map(ToString::to_string).collect::<Vec<_>>()), "{format}: {lines:?}");
        }
    }
}

#[test]
fn an_export_that_is_interrupted_has_whole_rows_and_says_so() {
    for signal in SIGNALS {
        for format in ["ndjson", "json", "csv"] {
            let mock = MockServer::builder().deterministic().start_blocking().unwrap();
            let slow = mock.world().faults().add(Fault::on("list_customers").latency(HOUR).after(5)).unwrap();
            let list = ["customers", "list", "--all", "--page-size", "10", "-o", format];
            let listing = Running::start(billsby(&mock, &list));
            until("the sixth page is asked for", || strikes(&mock, slow) > 0);
            listing.signal(signal);
            let Ended { code, lines, remarks } = listing.end();
            assert_eq!(code, Some(8), "{format}: {remarks:?}");
            let [remark] = &remarks[..] else { panic!("{remarks:?}") };
            let rest = remark
                .strip_prefix("billsby: only ")
                .and_then(|rest| rest.strip_suffix(" rows were printed: interrupted"));
            let count: usize = rest.unwrap().parse().unwrap();
            let rows = match format {
                "ndjson" => {
                    lines.iter().for_each(|line| drop(serde_json::from_str::<Value>(line).unwrap()));
                    lines.len()
                }
                "json" => serde_json::from_str::<Vec<Value>>(&lines.join("\n")).unwrap().len(),
                _ => {
                    let columns = |line: &String| line.matches(',').count();
                    assert!(lines.iter().all(|line| columns(line) == columns(&lines[0])), "{lines:?}");
                    lines.len() - 1
                }
            };
            assert_eq!(rows, count, "{format}");
        }
    }
}

/// Nobody who interrupts a refund should make it once more without a look.
#[test]
fn a_refund_that_is_interrupted_says_how_to_find_out() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let slow = mock.world().faults().add(Fault::on("refund_invoice").after_acting().latency(HOUR)).unwrap();
    let refund = ["invoices", "refund", "LX0CUI85LH", "--invoice-number", "LX0CUI85LH-1", "--amount", "500", "--yes"];
    let refunding = Running::start(billsby(&mock, &refund));
    until("the refund is made", || strikes(&mock, slow) == 1);
    refunding.signal(Signal::INT);
    let Ended { code, lines, remarks } = refunding.end();
    assert_eq!((code, lines.len()), (Some(8), 0));
    assert_eq!(
        remarks,
        [
            "billsby: refund_invoice: interrupted; it may or may not have been carried out",
            "  see `billsby credit-notes list-for-customer LX0CUI85LH` before doing it again",
        ]
    );
}

/// Whoever ends an erasure in the midst of a step finds the step in the record, and a later run tells what came of it.
#[test]
fn an_erasure_that_is_killed_leaves_every_step_in_the_record() {
    for (operation, of, found) in [
        ("cancel_subscription", "W8WL4A0YK3", "and it is Cancelled"),
        ("erase_customer_data", "LX0CUI85LH", "and nothing personal is there any more"),
    ] {
        let mock = MockServer::builder().deterministic().start_blocking().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record.json");
        let record = || serde_json::from_str::<Value>(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let arguments = ["gdpr", "erase", "LX0CUI85LH", "--cancel-subscriptions", "--yes", "--record"];
        let erase = [&arguments[..], &[path.to_str().unwrap()]].concat();

        let slow = mock.world().faults().add(Fault::on(operation).after_acting().latency(HOUR)).unwrap();
        let erasing = Running::start(billsby(&mock, &erase));
        until("the step is taken", || strikes(&mock, slow) == 1);
        erasing.killed();
        let begun = &record()["underWay"];
        assert_eq!((&begun["operation"], &begun["of"]), (&operation.into(), &of.into()), "{begun}");

        mock.world().faults().remove(slow).unwrap();
        let Ended { code, remarks, .. } = Running::start(billsby(&mock, &erase)).end();
        assert_eq!(code, Some(0), "{remarks:?}");
        let told = remarks.iter().find(|remark| remark.contains("an earlier run ended")).unwrap();
        assert!(told.contains(&format!("in the midst of {operation} of {of} on ")) && told.ends_with(found), "{told}");
        let record = record();
        assert_eq!(record["cancelledSubscriptions"], json!(["W8WL4A0YK3"]), "{record}");
        assert_eq!((&record["underWay"], &record["verified"]), (&Value::Null, &json!(true)), "{record}");
        assert!(record["erasedOn"].is_string() && record["seenIn"]["get_customer"] == 6, "{record}");
    }
}
