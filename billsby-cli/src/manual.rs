//! `billsby man`: the manual, one page a command.

use crate::Failure;
use clap::{Arg, ArgMatches, Command, value_parser};
use std::fs;
use std::path::PathBuf;

/// Its words.
pub fn grammar() -> Command {
    Command::new("man").about("Write the manual, one page a command").arg(
        Arg::new("out")
            .long("out")
            .value_name("DIR")
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help("The folder for the pages"),
    )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let Some(folder) = matches.get_one::<PathBuf>("out") else { return Ok(()) };
    let written = fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(crate::grammar(), folder));
    written.map_err(|error| Failure::internal(format!("{} cannot be written: {error}", folder.display())))
}
