//! What the cross-checks share: strategies, calls by name, a server that
//! records, a wire-tap, and the description as JSON schemas.

#![forbid(unsafe_code)]
#![allow(clippy::panic, reason = "the whole crate is test code")]

pub mod arguments;
pub mod description;
pub mod mutation;
pub mod raw;
pub mod receiver;
mod recorder;
pub mod strategy;
pub mod tap;

/// Generated from the description.
mod generated {
    #[rustfmt::skip]
    pub mod calls;
    #[rustfmt::skip]
    mod recorder;
    #[rustfmt::skip]
    pub mod strategies;
}

pub use generated::{calls, strategies};
pub use recorder::Recorder;
