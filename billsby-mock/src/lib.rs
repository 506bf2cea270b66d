//! A stateful in-memory server that serves the Billsby API, for integration tests.
//!
//! Start one with [`MockServer::start`], point a client at [`MockServer::url`],
//! and drop it when the test is over.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod api;
pub mod billing;
pub mod companies;
#[rustfmt::skip]
pub mod generated;
pub mod runtime;
mod server;
pub mod store;

pub use server::{DEMO_COMPANY, MockServer, MockServerBuilder, OPENAPI};
