//! `billsby mock start`: the mock server in this process.

use std::ffi::OsString;
use std::process::ExitCode;

/// Serves until it is told to stop. The options are the server's own.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let name = "billsby mock start";
    billsby_mock::command::run(name, [OsString::from(name)].into_iter().chain(arguments))
}
