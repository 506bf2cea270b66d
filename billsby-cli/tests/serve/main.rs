//! What `billsby serve` serves, of an embedded mock.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod access;
mod lists;
mod operations;
mod repeats;
mod stage;
mod writes;
