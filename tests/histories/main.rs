//! Laws of billing, held against random companies with random histories.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod catalogue;
mod commands;
mod figures;
mod people;
mod refusals;
mod running;
mod stubs;
mod walk;

use proptest::test_runner::Config;

/// So many cases, and nothing written down.
fn cases(cases: u32) -> Config {
    Config { cases, failure_persistence: None, max_shrink_iters: 4096, ..Config::default() }
}
