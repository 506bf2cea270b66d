//! What is written by hand beneath the generated code. It knows HTTP and JSON, not this API.

pub mod lenient;
pub mod secret;

#[cfg(feature = "http")]
mod error;
#[cfg(feature = "http")]
mod paging;
#[cfg(feature = "http")]
mod request;
#[allow(unused_macros)] // A description need not have every kind of scalar.
mod scalar;
#[cfg(feature = "http")]
mod transport;

pub use secret::ApiKey;

#[allow(unused_imports)]
pub(crate) use scalar::{
    integer_enumeration, integer_type, secret_type, text_enumeration, text_type, text_type_common,
};
#[cfg(feature = "http")]
pub(crate) use {
    error::outcome,
    paging::{Page, rows},
    request::{encode_path, environment, path_argument},
};
#[cfg(feature = "http")]
pub use {
    error::{Body, Error, Failure, Violation},
    request::Call,
    transport::{ConfigurationError, Connection, Transport},
};
