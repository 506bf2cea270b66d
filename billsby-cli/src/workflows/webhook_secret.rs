//! The secret of webhooks, which no argument holds: arguments are seen by others.

use crate::{Failure, connection};
use clap::{Arg, ArgMatches};

/// `--secret-variable`.
pub fn argument(help: &'static str) -> Arg {
    Arg::new("secret-variable").long("secret-variable").value_name("NAME").help(help)
}

/// The secret, where there is to be one. A variable that was left empty is none.
pub fn read(matches: &ArgMatches) -> Result<Option<String>, Failure> {
    let Some(name) = matches.get_one::<String>("secret-variable") else { return Ok(None) };
    match connection::variable(name) {
        Some(secret) => Ok(Some(secret)),
        None => Err(Failure::usage(format!("--secret-variable: {name} is not set"))),
    }
}
