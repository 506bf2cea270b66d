//! Faults that were asked for, as they are seen on the wire.

// Clippy forgives only the tests themselves, not what they call.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![forbid(unsafe_code)]

mod connections;
mod limits;
mod money;
mod reads;
mod replies;
mod schedules;
mod stage;
mod webhooks;
mod wire;
