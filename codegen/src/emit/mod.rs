//! One output each, from the model.

pub mod bundle;
pub mod client;
pub mod commands;
pub mod coverage;
pub mod json_schema;
pub mod low_level;
pub mod package;
pub mod recorder;
pub mod render;
pub mod rust_type;
pub mod rustdoc;
pub mod scalars;
pub mod server;
pub mod strategies;
pub mod tools;

use std::path::PathBuf;

/// A generated file: where it goes, and every byte of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its path, below the folder the caller chooses.
    pub path: PathBuf,
    /// Its content.
    pub content: String,
}

/// An emitter could not do its work: a fault of the generator, or of a library it builds on.
#[derive(Debug, thiserror::Error)]
#[error("{emitter}: {message}")]
pub struct EmitError {
    /// Which emitter.
    pub emitter: &'static str,
    /// What went wrong.
    pub message: String,
}
