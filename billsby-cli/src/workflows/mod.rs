//! What is more than one call.

mod gdpr;
#[cfg(feature = "listen")]
mod listen;
#[cfg(feature = "mcp")]
mod mcp;
#[cfg(feature = "mock")]
mod mock;
mod reconcile;
#[cfg(feature = "serve")]
mod serve;
mod verify;

use crate::Failure;
use clap::{ArgMatches, Command};
use std::ffi::OsString;
use std::process::ExitCode;

/// The words of the workflows.
pub fn grammar() -> Vec<Command> {
    vec![
        gdpr::grammar(),
        #[cfg(feature = "listen")]
        listen::grammar(),
        #[cfg(feature = "mcp")]
        mcp::grammar(),
        #[cfg(feature = "mock")]
        mock::grammar(),
        #[cfg(feature = "serve")]
        serve::grammar(),
        reconcile::grammar(),
        verify::grammar(),
    ]
}

/// Runs the workflow `name`; none where there is none of that name.
pub fn run(name: &str, matches: &ArgMatches) -> Option<Result<(), Failure>> {
    match name {
        #[cfg(feature = "listen")]
        "listen" => Some(listen::run(matches)),
        #[cfg(feature = "mcp")]
        "mcp" => Some(mcp::run(matches)),
        #[cfg(feature = "serve")]
        "serve" => Some(serve::run(matches)),
        "gdpr" => Some(gdpr::run(matches)),
        "reconcile" => Some(reconcile::run(matches)),
        "verify" => Some(verify::run(matches)),
        _ => None,
    }
}

/// Runs the workflow that the arguments of the process name, where it has a grammar of its own.
pub fn run_alone(mut arguments: impl Iterator<Item = OsString>) -> Option<ExitCode> {
    arguments.next()?;
    match arguments.next()?.to_str()? {
        #[cfg(feature = "mock")]
        "mock" => Some(mock::run(arguments)),
        _ => None,
    }
}

/// So many things, in words.
fn count(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
