//! The `billsby-mock` binary.

#![forbid(unsafe_code)]

use std::process::ExitCode;

/// A call makes and drops many small things, on whichever thread is free; and the allocator of musl, with which a static
/// binary is linked, is slow at that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    billsby_mock::command::run("billsby-mock", std::env::args_os())
}
