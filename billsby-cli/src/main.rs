//! The `billsby` binary.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    billsby_cli::main()
}
