//! `billsby mcp`: the API as tools for AI agents.

use crate::connection;
use crate::Failure;
use billsby_mcp::command::{self, Options};
use clap::{ArgMatches, Args, Command, FromArgMatches};

/// Its words: the tools' own, beside those that say whose company it is.
pub fn grammar() -> Command {
    let about = "Give AI agents the API as tools, over the Model Context Protocol";
    Options::augment_args(Command::new("mcp")).about(about).long_about(None)
}

/// Serves until the agent has had enough.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let options = Options::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let client = || connection::connect(matches, false).map_err(|failure| failure.to_string());
    let outcome = connection::runtime()?.block_on(options.run_with(client));
    outcome.map_err(|failure| match failure {
        command::Failure::Client(_) => Failure::authentication(failure.to_string()),
        command::Failure::Selection(_) | command::Failure::Tokens { .. } => Failure::usage(failure.to_string()),
        other => Failure::internal(other.to_string()),
    })
}
