// @generated from the API description. Do not edit: change the description and regenerate.

//!A server for Lending library: implement `Api`, serve `router`.
#![forbid(unsafe_code)]
#[rustfmt::skip]
pub mod generated;
pub mod runtime;
pub use generated::{Api, requests, router};
pub use runtime::{Credentials, Rejection, Violation};
