//! OpenAPI in, Rust source out.
//!
//! Data flows one way: [`source`] reads a description with its positions and
//! bundles it into one document, [`lint`] checks it, [`model`] turns it into
//! plain data, and [`emit`] writes one output each from that model. Nothing
//! here knows which API it generates for: what an emitter needs to know stands
//! in the description, as an `x-` extension where OpenAPI has no word for it.

#![forbid(unsafe_code)]

pub mod changes;
pub mod diagnostic;
pub mod emit;
pub mod extensions;
pub mod lint;
pub mod model;
pub mod names;
pub mod source;
