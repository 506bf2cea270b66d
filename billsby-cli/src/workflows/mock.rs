//! `billsby mock`: the mock server in this process.

use clap::Command;
use std::ffi::OsString;
use std::process::ExitCode;

/// Its name; its options are the server's own.
pub fn grammar() -> Command {
    Command::new("mock").about("Serve the API from memory, with demo data; its options: `billsby mock --help`")
}

/// Serves until it is told to stop.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let name = "billsby mock";
    billsby_mock::command::run(name, [OsString::from(name)].into_iter().chain(arguments))
}
