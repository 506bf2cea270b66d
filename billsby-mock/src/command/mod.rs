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
mod rate;
mod run;
mod secret;
mod server;
mod variables;

use clap::parser::ValueSource;
use clap::{CommandFactory, FromArgMatches};
use failure::Failure;
use options::{Arguments, PrintConfig};
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// Does what the arguments say, of which the first is the program; `name` is what a person calls it.
pub fn run(name: &str, arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let help = options::AFTER_HELP.replace("billsby-mock", name);
    let matches = Arguments::command().bin_name(name).after_long_help(help).get_matches_from(arguments);
    let arguments = Arguments::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    // Of the two, the variable of `--data` gives way.
    let is_contradicted = arguments.empty && matches.value_source("data") == Some(ValueSource::CommandLine);
    let outcome = match is_contradicted {
        true => Err(Failure::usage("--empty and --data exclude each other")),
        false => obey(name, arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{name}: {failure}");
            failure.code()
        }
    }
}

fn obey(name: &str, arguments: Arguments) -> Result<(), Failure> {
    variables::check()?;
    let print = arguments.print_config;
    let options = configuration::effective(arguments)?;
    log::start(&options)?;
    let server = server::prepared(&options)?;
    if let Some(print) = print {
        // Whatever would not start is not printed either.
        server.builder.check()?;
        let text = configuration::printed(options, print == PrintConfig::WithSecrets)?;
        return std::io::stdout().write_all(text.as_bytes()).map_err(Failure::other);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::other)?;
    let outcome = runtime.block_on(run::run(name, server));
    // Calls that were not answered in time are not waited for either.
    runtime.shutdown_background();
    outcome
}
