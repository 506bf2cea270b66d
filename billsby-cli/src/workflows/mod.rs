//! What is more than one call. A workflow has a grammar of its own, and takes every word after its name.

#[cfg(feature = "mock")]
mod mock;

use clap::Command;
use std::ffi::OsString;
use std::process::ExitCode;

/// The workflows, as far as the grammar of calls knows them.
pub fn grammar() -> Vec<Command> {
    vec![
        #[cfg(feature = "mock")]
        mock::grammar(),
    ]
}

/// Runs the workflow that the arguments of the process name, if they name one.
pub fn run(mut arguments: impl Iterator<Item = OsString>) -> Option<ExitCode> {
    arguments.next()?;
    let name = arguments.next()?;
    match name.to_str()? {
        #[cfg(feature = "mock")]
        "mock" => Some(mock::run(arguments)),
        _ => None,
    }
}
