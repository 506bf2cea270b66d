//! What a call is worth when the service misbehaves: nothing is done twice, nothing is claimed that is not known.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![forbid(unsafe_code)]

mod clock;
mod fault;
mod idle;
mod plan;
mod random_calls;
mod schedules;
mod service;
mod stage;
mod ticket;
mod verdict;
mod wire;
mod writes;
