//! Every operation is a command, which does with the description's example what the call does.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_cli::RESOURCES;
use billsby_client::Effect;
use billsby_client::calls::{self, CALLS, Location};
use billsby_mock::MockServer;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::process::Command;

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[test]
fn every_operation_is_a_command_that_runs() {
    let mut names = BTreeSet::new();
    for resource in RESOURCES {
        for command in resource.commands {
            let call = calls::find(command.operation).unwrap();
            names.insert(call.name);
            let example: Map<String, Value> = serde_json::from_str(call.example).unwrap();
            let mut words = vec![resource.name.to_owned(), command.verb.to_owned()];
            for parameter in call.parameters.iter().filter(|parameter| parameter.location == Location::Path) {
                words.push(text(&example[parameter.name]));
            }
            for flag in command.flags {
                if let ([name], Some(value)) = (flag.path, example.get(flag.path[0])) {
                    assert_ne!(*name, "body");
                    words.push(format!("--{}={}", flag.name, text(value)));
                }
            }
            if let Some(body) = &call.body {
                words.extend(["--body".to_owned(), example[body.name].to_string()]);
            }
            if !matches!(call.effect, Effect::Read | Effect::Write) {
                words.push("--yes".to_owned());
            }
            let mock = MockServer::builder().deterministic().start_blocking().unwrap();
            let output = Command::new(env!("CARGO_BIN_EXE_billsby"))
                .args(&words)
                .env("BILLSBY_COMPANY", mock.domain())
                .env("BILLSBY_API_KEY", mock.api_key())
                .env("BILLSBY_BASE_URL", mock.url())
                .output()
                .unwrap();
            let errors = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(0), "{words:?}: {errors}");
            assert!(errors.is_empty() || errors.ends_with("--all gives the rest\n"), "{words:?}: {errors}");
            for line in String::from_utf8(output.stdout).unwrap().lines() {
                serde_json::from_str::<Value>(line).unwrap_or_else(|error| panic!("{words:?}: {error}: {line}"));
            }
        }
    }
    assert_eq!(names, CALLS.iter().map(|call| call.name).collect());
}
