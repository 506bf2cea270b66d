//! The Rust type of a shape.

use crate::model::{Model, Schema, Shape, ShapeKind};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

/// The type of a value of this shape; `types` is the path of the module that holds the named ones.
/// Nullable shapes are optional.
pub fn of_shape(model: &Model, shape: &Shape, types: &TokenStream) -> TokenStream {
    let plain = of_value(model, shape, types);
    if is_nullable(model, shape) { quote!(Option<#plain>) } else { plain }
}

/// The type of a value of this shape that is not null.
pub fn of_value(model: &Model, shape: &Shape, types: &TokenStream) -> TokenStream {
    match &shape.kind {
        ShapeKind::Reference(name) => match model.schemas.get(name) {
            Some(schema) => of_schema(model, schema, types),
            None => quote!(serde_json::Value),
        },
        ShapeKind::List { items, .. } => {
            let items = of_shape(model, items, types);
            quote!(Vec<#items>)
        }
        ShapeKind::Map(values) if model.resolve(values).kind == ShapeKind::Any => {
            quote!(serde_json::Map<String, serde_json::Value>)
        }
        ShapeKind::Map(values) => {
            let values = of_shape(model, values, types);
            quote!(std::collections::BTreeMap<String, #values>)
        }
        ShapeKind::Text { .. } => quote!(String),
        ShapeKind::Integer { narrow: true, .. } => quote!(i32),
        ShapeKind::Integer { .. } => quote!(i64),
        ShapeKind::Number { .. } => quote!(f64),
        ShapeKind::Boolean => quote!(bool),
        ShapeKind::Object(_) | ShapeKind::Any => quote!(serde_json::Value),
    }
}

/// Whether null is one of the values, here or where the reference leads.
pub fn is_nullable(model: &Model, shape: &Shape) -> bool {
    let target = model.resolve(shape);
    // Where anything may stand, null is no more than one of its values.
    target.kind != ShapeKind::Any && (shape.nullable || target.nullable)
}

/// Whether a value of this shape has a type of its own.
pub fn is_named(model: &Model, shape: &Shape) -> bool {
    let schema = shape.reference().and_then(|name| model.schemas.get(name));
    schema.is_some_and(|schema| form(schema) != Form::Transparent)
}

/// How a named schema appears in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A struct.
    Struct,
    /// An open enumeration.
    Enumeration,
    /// A type of its own around one scalar.
    Newtype,
    /// A hand-written type of the runtime.
    Runtime,
    /// No type: its content is used as it stands.
    Transparent,
}

/// How `schema` appears in Rust.
pub fn form(schema: &Schema) -> Form {
    match &schema.shape.kind {
        _ if schema.acknowledgement => Form::Transparent,
        _ if schema.runtime_type.is_some() => Form::Runtime,
        ShapeKind::Object(_) => Form::Struct,
        _ if schema.shape.is_enumeration() => Form::Enumeration,
        ShapeKind::Text { .. } | ShapeKind::Integer { .. } => Form::Newtype,
        _ => Form::Transparent,
    }
}

fn of_schema(model: &Model, schema: &Schema, types: &TokenStream) -> TokenStream {
    let name = match (form(schema), &schema.runtime_type) {
        (Form::Transparent, _) => return of_value(model, &schema.shape, types),
        (Form::Runtime, Some(runtime)) => names::ident(runtime),
        _ => names::ident(&schema.name),
    };
    quote!(#types::#name)
}
