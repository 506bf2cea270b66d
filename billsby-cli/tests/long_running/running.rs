//! A process that runs beside a test.

use billsby_mock::MockServer;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// What takes longer does not come any more.
pub const LONGEST: Duration = Duration::from_secs(60);

/// The secret of webhooks, which the variable `SECRET` holds.
pub const SECRET: &str = "whs_5ecre7";

/// The command, about the company of a mock, with nothing else around it.
pub fn billsby(mock: &MockServer, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_billsby"));
    command.args(arguments).env_clear().env("XDG_CONFIG_HOME", "/nonexistent").env("SECRET", SECRET);
    command.env("BILLSBY_COMPANY", mock.domain()).env("BILLSBY_API_KEY", mock.api_key());
    command.env("BILLSBY_BASE_URL", mock.url());
    command
}

/// A command that is done when this returns, and did what it was asked.
pub fn done(mock: &MockServer, arguments: &[&str]) {
    let output = billsby(mock, arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {output:?}");
}

/// A process that runs, and ends with the test at the latest.
pub struct Running {
    child: Child,
    lines: Receiver<String>,
    remarks: Receiver<String>,
}

impl Running {
    pub fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (lines, remarks) = (lines(child.stdout.take().unwrap()), lines(child.stderr.take().unwrap()));
        Self { child, lines, remarks }
    }

    /// The next line on standard output.
    pub fn line(&self) -> String {
        received(&self.lines, "standard output")
    }

    /// The same as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.line()).unwrap()
    }

    /// The next line on standard error.
    pub fn remark(&self) -> String {
        received(&self.remarks, "standard error")
    }

    /// Gives up reading what it prints.
    pub fn close(&mut self) {
        self.lines = channel().1;
    }

    #[cfg(unix)]
    pub fn signal(&self, signal: rustix::process::Signal) {
        let process = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(process, signal).unwrap();
    }

    pub fn has_ended(&mut self) -> bool {
        self.child.try_wait().unwrap().is_some()
    }

    /// Ends it at once.
    pub fn killed(mut self) -> Ended {
        self.child.kill().unwrap();
        self.end()
    }

    /// Waits until it ends by itself, and gives what it left with and what it printed since.
    pub fn end(mut self) -> Ended {
        let (lines, remarks) = (rest(&self.lines, "standard output"), rest(&self.remarks, "standard error"));
        Ended { code: self.child.wait().unwrap().code(), lines, remarks }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// A process that has ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Ended {
    /// None where a signal ended it.
    pub code: Option<i32>,
    pub lines: Vec<String>,
    pub remarks: Vec<String>,
}

impl Ended {
    /// It did what it was asked, and had nothing more to say.
    pub fn quietly() -> Self {
        Self { code: Some(0), lines: Vec::new(), remarks: Vec::new() }
    }
}

fn lines(from: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        // Whoever has enough of it closes the pipe.
        BufReader::new(from).lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
    });
    receiver
}

fn received(from: &Receiver<String>, what: &str) -> String {
    from.recv_timeout(LONGEST).unwrap_or_else(|error| match error {
        RecvTimeoutError::Timeout => panic!("within {LONGEST:?} no further line came on {what}"),
        RecvTimeoutError::Disconnected => panic!("it ended without a further line on {what}"),
    })
}

fn rest(from: &Receiver<String>, what: &str) -> Vec<String> {
    let mut lines = Vec::new();
    loop {
        match from.recv_timeout(LONGEST) {
            Ok(line) => lines.push(line),
            Err(RecvTimeoutError::Disconnected) => return lines,
            Err(RecvTimeoutError::Timeout) => panic!("within {LONGEST:?} it did not end, or close {what}"),
        }
    }
}
