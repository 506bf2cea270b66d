//! A typed client for the Billsby API.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod amount;
pub mod currency;
#[rustfmt::skip]
mod generated;
pub mod runtime;
mod timestamp;

pub use amount::{Amount, AmountError};
pub use generated::types;
pub use runtime::ApiKey;
pub use timestamp::{Timestamp, TimestampError};

#[cfg(feature = "http")]
pub use generated::{
    client::{Client, ClientBuilder},
    requests,
};
#[cfg(feature = "http")]
pub use runtime::{ConfigurationError, Error, Failure, Violation};
