//! What openapi-to-rust makes of the description.

pub mod generated;
