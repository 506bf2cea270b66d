//! Laws of billing, held against random companies with random histories.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod asking;
mod catalogue;
mod commands;
mod derived;
mod determinism;
mod figures;
mod forecast;
mod forgetting;
mod ledger;
mod order;
mod orders;
mod parts;
mod people;
mod periods;
mod refusals;
mod running;
mod storing;
mod stubs;
mod usage;
mod walk;

use proptest::test_runner::Config;

/// So many cases, and nothing written down.
fn cases(cases: u32) -> Config {
    Config { cases, failure_persistence: None, max_shrink_iters: 4096, ..Config::default() }
}
