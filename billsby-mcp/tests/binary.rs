//! The command.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_billsby-mcp"));
    for variable in ["BILLSBY_COMPANY", "BILLSBY_API_KEY", "BILLSBY_BASE_URL"] {
        command.env_remove(variable);
    }
    command
}

fn run(arguments: &[&str]) -> Output {
    command().args(arguments).stdin(Stdio::null()).output().unwrap()
}

/// The command at work, spoken to over its standard input and output.
struct Running {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Running {
    fn start(command: &mut Command) -> Self {
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (input, output) = (process.stdin.take().unwrap(), BufReader::new(process.stdout.take().unwrap()));
        let mut running = Self { process, input, output };
        running.ask(
            "initialize",
            json!({
                "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" },
            }),
        );
        running.say(json!({ "jsonrpc": "2.0", "method": "notifications/initialized" }));
        running
    }

    fn say(&mut self, message: Value) {
        writeln!(self.input, "{message}").unwrap();
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.say(json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params }));
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        serde_json::from_str::<Value>(&line).unwrap()["result"].take()
    }

    /// Closes its input, on which it ends by itself.
    fn end(self) {
        let Self { mut process, input, output } = self;
        drop((input, output));
        assert!(process.wait().unwrap().success());
    }
}

#[test]
fn it_rehearses_over_standard_input_and_output() {
    let mut running = Running::start(command().arg("--mock"));
    assert_eq!(running.ask("tools/list", json!({}))["tools"].as_array().unwrap().len(), 20);
    let call = json!({ "name": "list_customers", "arguments": { "limit": 1 } });
    assert_eq!(running.ask("tools/call", call)["structuredContent"]["rows"].as_array().unwrap().len(), 1);
    running.end();
}

#[test]
fn it_needs_a_company_and_says_so() {
    let output = run(&[]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("BILLSBY_COMPANY") && said.contains("--mock"), "{said}");
}

#[test]
fn the_key_stays_with_the_server() {
    let key = "acme_5ecre7canary5ecre7canary5ecre7";
    let mut command = command();
    // Nothing listens there.
    command.env("BILLSBY_COMPANY", "acme").env("BILLSBY_API_KEY", key).env("BILLSBY_BASE_URL", "http://127.0.0.1:9");
    let mut running = Running::start(command.env("BILLSBY_ATTEMPTS", "1").args(["--toolset", "all"]));
    let tools = running.ask("tools/list", json!({}));
    let failed = running.ask("tools/call", json!({ "name": "list_customers", "arguments": {} }));
    assert_eq!(failed["isError"], true, "{failed}");
    assert!(!tools.to_string().contains("5ecre7canary") && !failed.to_string().contains("5ecre7canary"));
    running.end();
}

#[test]
fn what_it_is_told_wrong_is_named() {
    for (arguments, expected) in [
        (&["--mock", "--toolset", "nonsense"][..], "there is no toolset `nonsense`"),
        (&["--mock", "--tools", "nonsense"], "there is no tool `nonsense`"),
        (&["--mock", "--tools", "refund_invoice", "--read-only"], "no tool is left"),
        (&["--mock", "--http", "0.0.0.0:0"], "there is no token"),
    ] {
        let output = run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(expected), "{arguments:?}: {said}");
    }
}
