#![cfg_attr(all(feature = "http", feature = "webhooks"), doc = include_str!("../README.md"))]
#![cfg_attr(not(all(feature = "http", feature = "webhooks")), doc = "A typed client for the Billsby API.")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod amount;
pub mod currency;
mod display;
#[rustfmt::skip]
mod generated;
pub mod runtime;
mod timestamp;
#[cfg(feature = "unified")]
pub mod unified;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use amount::{Amount, AmountError};
pub use generated::types;
pub use runtime::{ApiKey, Change};
pub use timestamp::{Timestamp, TimestampError};

#[cfg(feature = "http")]
pub use generated::{client::Client, requests};
/// What hooks, headers and clients of one's own are made of.
#[cfg(feature = "http")]
pub use reqwest;
#[cfg(feature = "blocking")]
pub use runtime::Blocking;
#[cfg(feature = "calls")]
pub use runtime::calls;
#[cfg(feature = "http")]
pub use runtime::{
    Attempt, AttemptEnd, ClientBuilder, ConfigurationError, Effect, Error, Failure, Hook, Operation, Request, Response,
    Retry, RetryPolicy, Verdict, Violation,
};
