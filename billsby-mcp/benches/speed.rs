//! How soon the command answers, what it holds in memory, and how many calls it makes in a second, each with its goal.
//!
//! `cargo bench -p billsby-mcp --bench speed`, with `-- --gate` to fail where a goal is missed.

#![allow(clippy::unwrap_used, reason = "a measurement may panic")]

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio};
use std::time::Instant;

const CALLS: usize = 20_000;
/// How many calls are under way at once.
const AT_ONCE: usize = 64;

const BEGIN: &str = r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"speed","version":"1"}}}"#;
const BEGUN: &str = r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#;
const CALL: &str =
    r#""method":"tools/call","params":{"name":"get_customer","arguments":{"customerUniqueId":"LX0CUI85LH"}}}"#;

struct Running {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    milliseconds: f64,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let start = Instant::now();
        let mut process = Command::new(env!("CARGO_BIN_EXE_billsby-mcp"))
            .args(arguments)
            .env("BILLSBY_COMPANY", "acme")
            .env("BILLSBY_API_KEY", "acme_0123456789")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (process.stdin.take().unwrap(), BufReader::new(process.stdout.take().unwrap()));
        let mut running = Self { process, input, output, milliseconds: 0.0 };
        writeln!(running.input, "{BEGIN}").unwrap();
        running.hear();
        running.milliseconds = start.elapsed().as_secs_f64() * 1_000.0;
        writeln!(running.input, "{BEGUN}").unwrap();
        running
    }

    fn hear(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        line
    }

    fn calls_per_second(&mut self) -> f64 {
        // Of two calls under way with one id, only one would be answered.
        let call = |id: usize| format!("{{\"jsonrpc\":\"2.0\",\"id\":{id},{CALL}\n");
        let batch: String = (2..AT_ONCE + 2).map(call).collect();
        let start = Instant::now();
        for _ in 0..CALLS / AT_ONCE {
            self.input.write_all(batch.as_bytes()).unwrap();
            for _ in 0..AT_ONCE {
                assert!(self.hear().contains("LX0CUI85LH"));
            }
        }
        (CALLS / AT_ONCE * AT_ONCE) as f64 / start.elapsed().as_secs_f64()
    }

    /// In megabytes, where the system tells.
    fn resident(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS"))?;
        Some(line.split_whitespace().nth(1)?.parse::<f64>().ok()? / 1_024.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

fn main() -> ExitCode {
    let mut missed = false;
    let mut told = |what: &str, figure: f64, goal: f64, is_met: bool| {
        println!("{what}: {figure:.1} (goal {goal}){}", if is_met { "" } else { " MISSED" });
        missed |= !is_met;
    };
    let starts = (0..5).map(|_| Running::start(&["--toolset", "all"]).milliseconds);
    let fastest = starts.fold(f64::INFINITY, f64::min);
    told("milliseconds to initialise", fastest, 50.0, fastest < 50.0);
    if let Some(resident) = Running::start(&["--toolset", "all"]).resident() {
        told("megabytes resident", resident, 20.0, resident < 20.0);
    }
    let mut rehearsal = Running::start(&["--mock"]);
    let rate = rehearsal.calls_per_second();
    told("calls a second of the mock", rate, 5_000.0, rate >= 5_000.0);
    if let Some(resident) = rehearsal.resident() {
        told("megabytes resident with the mock, after the calls", resident, 20.0, resident < 20.0);
    }
    if missed && std::env::args().any(|argument| argument == "--gate") { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
