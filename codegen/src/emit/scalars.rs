//! Named scalars and enumerations: `types/scalars.rs`.
//!
//! Each is one call of a macro of the client's runtime, which holds what all of them do.

use super::rust_type::{Form, form};
use super::{EmitError, Output, render, rustdoc};
use crate::model::{Format, Model, Schema, ShapeKind};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

const EMITTER: &str = "scalars";

/// Emits `types/scalars.rs`.
pub fn emit(model: &Model) -> Result<Output, EmitError> {
    let types: Vec<TokenStream> = model
        .schemas
        .values()
        .filter_map(|schema| match form(schema) {
            Form::Newtype => newtype(schema),
            Form::Enumeration => enumeration(schema),
            _ => None,
        })
        .collect();
    render::rust(EMITTER, "types/scalars.rs", quote!(#(#types)*))
}

fn newtype(schema: &Schema) -> Option<TokenStream> {
    let name = names::ident(&schema.name);
    let documentation = documentation(schema);
    match &schema.shape.kind {
        ShapeKind::Text { format: Some(Format::Password), .. } => {
            Some(quote!(crate::runtime::secret_type! { #[doc = #documentation] #name }))
        }
        ShapeKind::Text { .. } => Some(quote!(crate::runtime::text_type! { #[doc = #documentation] #name })),
        ShapeKind::Integer { narrow: true, .. } => {
            Some(quote!(crate::runtime::integer_type! { #[doc = #documentation] #name(i32) }))
        }
        ShapeKind::Integer { .. } => Some(quote!(crate::runtime::integer_type! { #[doc = #documentation] #name(i64) })),
        _ => None,
    }
}

fn enumeration(schema: &Schema) -> Option<TokenStream> {
    let name = names::ident(&schema.name);
    let documentation = documentation(schema);
    match &schema.shape.kind {
        ShapeKind::Text { values, .. } => {
            let variants = values.iter().map(|value| {
                let variant = names::ident(&names::pascal(value));
                let documentation = format!("`{value}`");
                quote!(#[doc = #documentation] #variant = #value)
            });
            Some(quote!(crate::runtime::text_enumeration! { #[doc = #documentation] #name { #(#variants,)* } }))
        }
        ShapeKind::Integer { values, .. } => {
            let variants = values.iter().map(|(value, name)| {
                let variant = names::ident(name);
                let documentation = format!("`{value}`");
                let value = proc_macro2::Literal::i64_unsuffixed(*value);
                quote!(#[doc = #documentation] #variant = #value)
            });
            Some(quote!(crate::runtime::integer_enumeration! { #[doc = #documentation] #name { #(#variants,)* } }))
        }
        _ => None,
    }
}

fn documentation(schema: &Schema) -> String {
    rustdoc::plain_or_name(&schema.description, &schema.name)
}
