//! Tokens to the text of a file.

use super::{EmitError, Output};
use proc_macro2::TokenStream;
use std::path::PathBuf;

/// The first line of every generated file.
pub const HEADER: &str =
    "// @generated from the API description. Do not edit: change the description and regenerate.\n\n";

/// Formats `tokens`, the content of the Rust file at `path`.
pub fn rust(emitter: &'static str, path: impl Into<PathBuf>, tokens: TokenStream) -> Result<Output, EmitError> {
    let file: syn::File = syn::parse2(tokens)
        .map_err(|error| EmitError { emitter, message: format!("the tokens are no Rust file: {error}") })?;
    Ok(Output { path: path.into(), content: format!("{HEADER}{}", prettyplease::unparse(&file)) })
}
