#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

#[cfg(feature = "binary")]
extern crate self as billsby_mock;

mod api;
pub mod billing;
#[cfg(feature = "binary")]
pub mod command;
pub mod companies;
mod console;
mod control;
mod delivery;
pub mod faults;
pub mod fixtures;
#[rustfmt::skip]
pub mod generated;
pub mod journal;
mod rate_limit;
pub mod runtime;
mod server;
pub mod snapshots;
pub mod store;
mod strict;
mod traffic;

/// What bodies of requests to a [`MockService`] are made of.
pub use axum;
pub use billing::clock::Clock;
pub use billing::time::{Advance, Advanced};
pub use companies::{Data, MakingError, NewCompany, WebhookRow};
pub use console::SUPPORT_PAGE;
pub use control::{CONTROL_OPENAPI, read_rules};
pub use fixtures::{Fixture, FixtureError};
/// What the lengths of time and the instants of [`Advance`] and [`Clock`] are made of.
pub use jiff;
pub use rate_limit::RateLimit;
pub use server::{
    ControlPlane, DEMO_COMPANY, DETERMINISTIC_START, Mock, MockCompany, MockServer, MockServerBuilder, MockService,
    OPENAPI, StartError,
};
#[cfg(feature = "tls")]
pub use server::{TlsError, TlsIdentity};
pub use snapshots::{FileError, Snapshot};
