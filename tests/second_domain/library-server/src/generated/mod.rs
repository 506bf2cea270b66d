// @generated from the API description. Do not edit: change the description and regenerate.

//! The server, from the description: what it takes, what it answers, and where.
#![allow(rustdoc::all)]
pub mod api;
pub mod operations;
pub mod requests;
pub mod router;
pub mod schemas;
pub use api::Api;
pub use operations::OPERATIONS;
pub use router::{router, service};
