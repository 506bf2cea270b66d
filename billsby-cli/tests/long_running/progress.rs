//! How far a long list has come is shown to whoever waits at a terminal, and to nobody else.

use crate::running::{Running, billsby};
use billsby_mock::MockServer;
use billsby_mock::faults::Fault;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use std::fs::{File, OpenOptions};
use std::io::Read;
use std::process::Stdio;
use std::thread::JoinHandle;

/// A terminal that nobody types at.
struct Terminal {
    /// What a process writes to.
    side: File,
    shown: JoinHandle<String>,
}

impl Terminal {
    fn new() -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let path = ptsname(&master, Vec::new()).unwrap().into_string().unwrap();
        let side = OpenOptions::new().read(true).write(true).open(path).unwrap();
        let mut master = File::from(master);
        let shown = std::thread::spawn(move || {
            let (mut shown, mut bytes) = (Vec::new(), [0; 4096]);
            // When nobody writes any more, reading fails.
            while let Ok(count @ 1..) = master.read(&mut bytes) {
                shown.extend(&bytes[..count]);
            }
            String::from_utf8(shown).unwrap()
        });
        Self { side, shown }
    }

    fn side(&self) -> Stdio {
        self.side.try_clone().unwrap().into()
    }

    /// All that was shown, once nobody writes any more.
    fn shown(self) -> String {
        drop(self.side);
        self.shown.join().unwrap()
    }
}

const LIST: [&str; 7] = ["customers", "list", "--all", "--page-size", "5", "-o", "ndjson"];

#[test]
fn it_is_shown_at_a_terminal_and_taken_away() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let terminal = Terminal::new();
    let output = billsby(&mock, &LIST).stderr(terminal.side()).output().unwrap();
    assert!(output.status.success());
    assert_eq!(output.stdout.split(|byte| *byte == b'\n').count(), 67 + 1);
    let shown = terminal.shown();
    // Each takes the place of the one before.
    let steps: Vec<&str> = shown.split("\r\x1b[K").collect();
    let [before, first, .., after] = &steps[..] else { panic!("{shown:?}") };
    assert_eq!((*before, *first, *after), ("", "1 of 67 rows", ""), "{shown:?}");
}

#[test]
fn a_failure_stands_on_a_line_of_its_own() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    mock.world().faults().add(Fault::on("list_customers").status(403).after(2)).unwrap();
    let terminal = Terminal::new();
    let output = billsby(&mock, &LIST).stderr(terminal.side()).output().unwrap();
    assert_eq!(output.status.code(), Some(8));
    let shown = terminal.shown();
    let last = shown.split("\r\x1b[K").last().unwrap();
    assert!(last.starts_with("billsby: only 10 rows were printed: "), "{shown:?}");
}

#[test]
fn between_rows_on_a_terminal_there_is_none() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let terminal = Terminal::new();
    let status = billsby(&mock, &LIST).stdout(terminal.side()).stderr(terminal.side()).status().unwrap();
    assert!(status.success());
    let shown = terminal.shown();
    assert_eq!(shown.lines().count(), 67);
    assert!(!shown.contains('\x1b') && !shown.contains(" of 67 rows"), "{shown:?}");
}

#[test]
fn in_a_file_there_is_none() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let ended = Running::start(billsby(&mock, &LIST)).end();
    assert_eq!((ended.code, ended.lines.len(), ended.remarks.len()), (Some(0), 67, 0), "{:?}", ended.remarks);
}
