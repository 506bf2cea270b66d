//! `billsby completions`: what a shell completes.

use crate::Failure;
use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;
use std::io::{Write, stdout};

/// Its words.
pub fn grammar() -> Command {
    let shells = value_parser!(Shell);
    Command::new("completions")
        .about("Print the completions of a shell")
        .arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(shells))
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell") else { return Ok(()) };
    // The generators panic where they cannot write.
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut crate::grammar(), "billsby", &mut script);
    Ok(stdout().write_all(&script)?)
}
