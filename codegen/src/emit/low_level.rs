//! The structs and the plain requests, through progenitor.
//!
//! progenitor sees a document made from the model, not the description itself:
//! it holds only what progenitor gets right (one reply per operation, no
//! bounds, no defaults, named scalars replaced by our types). What it then
//! emits is edited as a syntax tree. Every edit counts what it changed and
//! fails when it no longer applies, so that another version of progenitor
//! cannot undo it unnoticed.

mod document;
mod edit;

use super::{EmitError, Output, render, rust_type};
use crate::model::Model;
use crate::names;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use std::collections::BTreeMap;

const EMITTER: &str = "low_level";

/// The files, and what the surface above them must know.
pub struct LowLevel {
    /// `types/structs.rs` and `low_level.rs`.
    pub outputs: Vec<Output>,
    /// The arguments of each method, in order.
    pub arguments: BTreeMap<String, Vec<String>>,
}

/// Emits `types/structs.rs` and `low_level.rs`.
pub fn emit(model: &Model) -> Result<LowLevel, EmitError> {
    let document = document::document(model).map_err(|error| failed(error.to_string()))?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_map_type("std::collections::BTreeMap")
        .with_derive("PartialEq");
    for schema in model.schemas.values() {
        let name = match rust_type::form(schema) {
            rust_type::Form::Enumeration | rust_type::Form::Newtype => &schema.name,
            rust_type::Form::Runtime => schema.runtime_type.as_ref().unwrap_or(&schema.name),
            rust_type::Form::Struct | rust_type::Form::Transparent => continue,
        };
        settings.with_replacement(
            &schema.name,
            format!("crate::types::{}", names::pascal(name)),
            [TypeImpl::Display].into_iter(),
        );
    }
    let tokens = Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| failed(format!("progenitor refuses the document: {error}")))?;
    let file: syn::File =
        syn::parse2(tokens).map_err(|error| failed(format!("progenitor's output is no Rust file: {error}")))?;
    let parts = edit::split(file, model).map_err(failed)?;
    Ok(LowLevel {
        outputs: vec![
            render::rust(EMITTER, "types/structs.rs", parts.structs)?,
            render::rust(EMITTER, "low_level.rs", parts.requests)?,
        ],
        arguments: parts.arguments,
    })
}

fn failed(message: String) -> EmitError {
    EmitError { emitter: EMITTER, message }
}
