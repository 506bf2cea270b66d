// @generated from the API description. Do not edit: change the description and regenerate.

//! A typed client for the control plane of billsby-mock.
#![forbid(unsafe_code)]
#[rustfmt::skip]
#[allow(dead_code, unused_imports)]
mod generated;
#[allow(dead_code, unused_imports)]
pub mod runtime;
pub use generated::types;
#[cfg(feature = "http")]
pub use generated::{client::Client, requests};
#[cfg(feature = "http")]
pub use reqwest;
#[cfg(feature = "calls")]
pub use runtime::calls;
pub use runtime::{ApiKey, Change};
#[cfg(feature = "http")]
#[rustfmt::skip]
pub use runtime::{
    Attempt, AttemptEnd, ClientBuilder, ConfigurationError, Effect, Error, Failure, Hook,
    Operation, Request, Response, Retry, RetryPolicy, Verdict, Violation,
};
#[cfg(feature = "blocking")]
pub use runtime::Blocking;
