#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod body;
mod command;
mod completions;
mod confirm;
mod connection;
mod exit_code;
mod failure;
#[cfg(feature = "serve")]
mod gateway;
#[rustfmt::skip]
mod generated;
mod grammar;
mod interruption;
mod keyring;
mod manual;
mod operation;
mod output;
mod paging;
mod profile;
mod profiles;
mod progress;
mod whoami;
mod workflows;

pub use command::{Column, Command, Content, Flag, Resource, Takes};
pub use exit_code::ExitCode;
pub use generated::commands::RESOURCES;
pub use grammar::grammar;

use clap::ArgMatches;
use failure::Failure;

/// Runs the command with the arguments of the process.
pub fn main() -> std::process::ExitCode {
    if let Some(code) = workflows::run_alone(std::env::args_os()) {
        return code;
    }
    let matches = match grammar().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // Whoever closed the pipe wants no help.
            _ = error.print();
            let code = if error.use_stderr() { ExitCode::Usage } else { ExitCode::Ok };
            return code.into();
        }
    };
    match run(&matches) {
        Ok(()) => ExitCode::Ok.into(),
        Err(failure) => {
            failure.print();
            failure.code().into()
        }
    }
}

fn run(matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("completions", matches)) => completions::run(matches),
        Some(("man", matches)) => manual::run(matches),
        Some(("profiles", matches)) => profiles::run(matches),
        Some(("whoami", matches)) => whoami::run(matches),
        Some((name, matches)) => workflows::run(name, matches).unwrap_or_else(|| operation::run(name, matches)),
        None => Err(Failure::usage("no command; see `billsby --help`")),
    }
}
