// @generated from the API description. Do not edit: change the description and regenerate.

//! A typed client for Lending library.
#![forbid(unsafe_code)]
#[rustfmt::skip]
#[allow(dead_code, unused_imports)]
mod generated;
#[allow(dead_code, unused_imports)]
pub mod runtime;
pub use generated::types;
#[cfg(feature = "http")]
pub use generated::{
    client::{Client, ClientBuilder},
    requests,
};
pub use runtime::ApiKey;
#[cfg(feature = "http")]
pub use runtime::{ConfigurationError, Error, Failure, Violation};
#[cfg(feature = "webhooks")]
pub mod webhooks;
