//! `billsby mock`: starts the mock server, and tells one that runs what to do with a company.

mod clock;
mod reset;
mod scenario;
mod snapshot;
#[cfg(feature = "mock")]
mod start;

use crate::Failure;
use clap::{ArgMatches, Command};
#[cfg(feature = "mock")]
use std::{ffi::OsString, process::ExitCode};

const START: &str = "start";

/// Its words. What follows `start` is the server's own.
pub fn grammar() -> Command {
    let command = Command::new("mock")
        .about("Serve the API from memory, or tell a mock server that runs what to do")
        .subcommand_required(true);
    #[cfg(feature = "mock")]
    let command = command
        .long_about(
            "Serve the API from memory, or tell a mock server that runs what to do.\n\n\
             Without a further word it starts, as with `start`; `billsby mock start --help` has its options.",
        )
        .subcommand(Command::new(START).about("Serve the API from memory, with demo data").disable_help_flag(true));
    command.subcommands([clock::grammar(), reset::grammar(), scenario::grammar(), snapshot::grammar()])
}

/// Runs what is asked of a server that runs.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("clock", matches)) => clock::run(matches),
        Some(("reset", matches)) => reset::run(matches),
        Some(("scenario", matches)) => scenario::run(matches),
        Some(("snapshot", matches)) => snapshot::run(matches),
        _ => Err(Failure::usage(format!("expected `billsby mock {START}` before anything else"))),
    }
}

/// Starts the server where the arguments after `mock` say so.
#[cfg(feature = "mock")]
pub fn start(arguments: impl Iterator<Item = OsString>) -> Option<ExitCode> {
    let mut arguments = arguments.peekable();
    match arguments.peek().map(|first| first.to_string_lossy()) {
        None => {}
        Some(word) if word == START => _ = arguments.next(),
        Some(word) if word == "--help" || word == "-h" => return None,
        Some(word) if word.starts_with('-') => {}
        Some(_) => return None,
    }
    Some(start::run(arguments))
}
