//! The command `billsby-mock`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod configuration;
mod ending;
mod greeting;
mod logging;
mod process;
mod reaching;
mod replicas;
mod snippets;
