//! `billsby gdpr`: what people may ask of whoever holds data about them.

mod erase;
mod find;
mod personal;
mod reading;
mod record;
#[cfg(test)]
mod tests;

use crate::Failure;
use clap::{ArgMatches, Command};

/// Its words.
pub fn grammar() -> Command {
    Command::new("gdpr")
        .about("Answer a request to be forgotten")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(erase::grammar())
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("erase", matches)) => erase::run(matches),
        _ => Err(Failure::usage("gdpr: no such command")),
    }
}
