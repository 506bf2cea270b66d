//! A stateful in-memory server that serves the Billsby API, for integration tests.
//!
//! Start one with [`MockServer::start`], point a client at [`MockServer::url`],
//! and drop it when the test is over.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod api;
mod background;
pub mod billing;
pub mod companies;
mod console;
mod control;
mod delivery;
#[rustfmt::skip]
pub mod generated;
pub mod runtime;
mod server;
mod settling;
pub mod store;

pub use billing::clock::Clock;
pub use billing::time::{Advance, Advanced};
pub use control::CONTROL_OPENAPI;
/// What the lengths of time and the instants of [`Advance`] and [`Clock`] are made of.
pub use jiff;
pub use server::{DEMO_COMPANY, MockServer, MockServerBuilder, OPENAPI};
pub use settling::WebhookRow;
