//! The command: it reads what it is told, starts the server, and stops it when it is told to.
//!
//! All that the server can do is an option of [`MockServer::builder`](billsby_mock::MockServer::builder); here it is
//! only parsed and passed on.

mod clock;
mod company;
mod configuration;
mod failure;
mod greeting;
mod log;
mod options;
mod run;
mod secret;
mod server;

use clap::Parser;
use failure::Failure;
use options::{Arguments, PrintConfig};
use std::io::Write;
use std::process::ExitCode;

/// Does what the arguments say.
pub(crate) fn main() -> ExitCode {
    match obey(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("billsby-mock: {failure}");
            failure.code()
        }
    }
}

fn obey(arguments: Arguments) -> Result<(), Failure> {
    let print = arguments.print_config;
    let options = configuration::effective(arguments)?;
    // Whatever would not start is not printed either.
    let server = server::prepared(&options)?;
    if let Some(print) = print {
        let text = configuration::printed(options, print == PrintConfig::WithSecrets)?;
        return std::io::stdout().write_all(text.as_bytes()).map_err(Failure::other);
    }
    log::start(&options)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::other)?;
    let outcome = runtime.block_on(run::run(server));
    // Calls that were not answered in time are not waited for either.
    runtime.shutdown_background();
    outcome
}
