//! The chores of this repository: `cargo xtask <chore>`.

#![forbid(unsafe_code)]

mod bench;
mod conformance;
mod conformance_mcp;
mod coverage;
mod generate;
mod project;
mod public_api;
mod regenerate;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", about = "The chores of this repository")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Write every generated file from spec/, and say what the edit changes for users.
    Regenerate {
        /// Write nothing; exit 1 when a generated file differs from what would be written.
        #[arg(long)]
        check: bool,
    },
    /// Run what others have written to try a server with: schemathesis with all its checks against the demo company,
    /// which needs Python 3, or the MCP Inspector and the conformance suite against the tools, which need npm.
    Conformance {
        /// What is tried.
        #[arg(value_enum, default_value = "api")]
        part: ConformancePart,
        /// How many cases an operation and phase.
        #[arg(long, value_name = "N", default_value_t = 10)]
        examples: u32,
        /// What the cases are drawn from.
        #[arg(long, value_name = "N", default_value_t = 1)]
        seed: u64,
    },
    /// Measure, and print each figure with its goal.
    Bench {
        /// What is measured.
        #[arg(value_enum)]
        part: bench::Part,
        /// Exit 1 when a goal is missed.
        #[arg(long)]
        gate: bool,
    },
    /// Write what the client offers its users to billsby-client/public-api.txt, and say what that changes.
    PublicApi {
        /// Write nothing; exit 1 when the file says something else.
        #[arg(long)]
        check: bool,
    },
    /// Print which operations the client and the mock have.
    Coverage,
    /// Make a client crate and a server crate from any OpenAPI 3.0 description.
    Generate {
        /// The description.
        #[arg(long, value_name = "FILE")]
        spec: PathBuf,
        /// The folder for the two crates.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// What they are called: NAME-client and NAME-server.
        #[arg(long, value_name = "NAME")]
        name: String,
        /// Leave out, and list, operations with parts that are not supported.
        #[arg(long)]
        skip_unsupported: bool,
    },
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum ConformancePart {
    Api,
    Mcp,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().chore {
        Chore::Regenerate { check } => regenerate::run(check),
        Chore::Conformance { part: ConformancePart::Api, examples, seed } => conformance::run(examples, seed),
        Chore::Conformance { part: ConformancePart::Mcp, .. } => conformance_mcp::run(),
        Chore::Bench { part, gate } => bench::run(part, gate),
        Chore::PublicApi { check } => public_api::run(check),
        Chore::Coverage => coverage::run(),
        Chore::Generate { spec, out, name, skip_unsupported } => generate::run(&spec, &out, &name, skip_unsupported),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
