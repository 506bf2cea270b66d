// @generated from the API description. Do not edit: change the description and regenerate.

//! Everything that follows from the description.
#![allow(rustdoc::all)]
#[cfg(feature = "calls")]
pub mod calls;
#[cfg(feature = "http")]
pub mod client;
#[cfg(feature = "http")]
#[allow(missing_docs, dead_code, clippy::all)]
pub(crate) mod low_level;
#[cfg(feature = "http")]
pub mod requests;
pub mod types;
#[cfg(feature = "webhooks")]
pub mod webhooks;
