//! A typed client for the Billsby API.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod generated;
pub mod runtime;

pub use generated::types;
pub use runtime::{Amount, AmountError, ApiKey, Timestamp, TimestampError};

#[cfg(feature = "http")]
pub use generated::{
    client::{Client, ClientBuilder},
    requests,
};
#[cfg(feature = "http")]
pub use runtime::{ConfigurationError, Error, Failure, Violation};
