// @generated from the API description. Do not edit: change the description and regenerate.

//! A server for Lending library: implement `Api`, serve `router`.
#![forbid(unsafe_code)]
#[rustfmt::skip]
#[allow(dead_code, unused_imports)]
pub mod generated;
#[allow(dead_code, unused_imports)]
pub mod runtime;
pub use generated::{Api, requests, router};
pub use runtime::{Credentials, Rejection, Violation};
