//! The `billsby-mcp` binary.

#![forbid(unsafe_code)]

use billsby_mcp::command::Options;
use clap::Parser;
use std::process::ExitCode;

/// The Billsby API as tools for AI agents, over the Model Context Protocol.
///
/// It speaks on standard input and output. BILLSBY_COMPANY and BILLSBY_API_KEY say whose company it is.
#[derive(Parser)]
#[command(name = "billsby-mcp", version)]
struct Arguments {
    #[command(flatten)]
    options: Options,
}

fn main() -> ExitCode {
    let options = Arguments::parse().options;
    let outcome = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())
        .and_then(|runtime| runtime.block_on(options.run()).map_err(|error| error.to_string()));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("billsby-mcp: {message}");
            ExitCode::FAILURE
        }
    }
}
