//! The `billsby-mock` binary.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    billsby_mock::command::run("billsby-mock", std::env::args_os())
}
