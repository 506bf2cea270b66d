//! What is more than one call.

#[cfg(feature = "control")]
mod control_plane;
mod gdpr;
#[cfg(feature = "listen")]
mod listen;
#[cfg(feature = "control")]
mod logs;
#[cfg(feature = "mcp")]
mod mcp;
#[cfg(feature = "control")]
mod mock;
mod reconcile;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "control")]
mod trigger;
mod verify;
#[cfg(feature = "control")]
mod webhook_secret;

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
        #[cfg(feature = "control")]
        logs::grammar(),
        #[cfg(feature = "mcp")]
        mcp::grammar(),
        #[cfg(feature = "control")]
        mock::grammar(),
        reconcile::grammar(),
        #[cfg(feature = "serve")]
        serve::grammar(),
        #[cfg(feature = "control")]
        trigger::grammar(),
        verify::grammar(),
    ]
}

/// Runs the workflow `name`; none where there is none of that name.
pub fn run(name: &str, matches: &ArgMatches) -> Option<Result<(), Failure>> {
    match name {
        "gdpr" => Some(gdpr::run(matches)),
        #[cfg(feature = "listen")]
        "listen" => Some(listen::run(matches)),
        #[cfg(feature = "control")]
        "logs" => Some(logs::run(matches)),
        #[cfg(feature = "mcp")]
        "mcp" => Some(mcp::run(matches)),
        #[cfg(feature = "control")]
        "mock" => Some(mock::run(matches)),
        "reconcile" => Some(reconcile::run(matches)),
        #[cfg(feature = "serve")]
        "serve" => Some(serve::run(matches)),
        #[cfg(feature = "control")]
        "trigger" => Some(trigger::run(matches)),
        "verify" => Some(verify::run(matches)),
        _ => None,
    }
}

/// Runs the workflow that the arguments of the process name, where it has a grammar of its own.
pub fn run_alone(mut arguments: impl Iterator<Item = OsString>) -> Option<ExitCode> {
    arguments.next()?;
    match arguments.next()?.to_str()? {
        #[cfg(feature = "mock")]
        "mock" => mock::start(arguments),
        _ => None,
    }
}

/// So many things, in words.
fn count(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
