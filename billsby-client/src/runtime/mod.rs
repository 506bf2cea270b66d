//! What is written by hand beneath the generated code.

pub mod amount;
pub mod currency;
pub mod lenient;
pub mod secret;
pub mod timestamp;

#[cfg(feature = "http")]
mod error;
#[cfg(feature = "http")]
mod paging;
#[cfg(feature = "http")]
mod request;
mod scalar;
#[cfg(feature = "http")]
mod transport;

pub use amount::{Amount, AmountError};
pub use secret::ApiKey;
pub use timestamp::{Timestamp, TimestampError};

pub(crate) use scalar::{
    integer_enumeration, integer_type, secret_type, text_enumeration, text_type, text_type_common,
};
#[cfg(feature = "http")]
pub use {
    error::{Body, Error, Failure, Violation},
    request::Call,
    transport::{ConfigurationError, Connection, Transport},
};
#[cfg(feature = "http")]
pub(crate) use {
    error::outcome,
    paging::{Page, rows},
    request::{environment, path_argument},
};
