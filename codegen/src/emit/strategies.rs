//! What a valid request may be, as proptest strategies over JSON: `strategies.rs`.
//!
//! A request is one object with the keys of the server's request struct: each
//! parameter by its wire name, and `body`.

use super::{EmitError, Output, render};
use crate::model::{Format, Location, Model, Object, Operation, Shape, ShapeKind};
use crate::names;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Emits `strategies.rs`. The crate that holds the file has a module `strategy` with the building blocks.
pub fn emit(model: &Model) -> Result<Output, EmitError> {
    let mut needed: Vec<&str> = Vec::new();
    let mut waiting: Vec<&Shape> = model
        .operations
        .iter()
        .flat_map(|operation| operation.parameters.iter().map(|parameter| &parameter.shape))
        .collect();
    let bodies = model.operations.iter().filter_map(|operation| operation.body.as_ref());
    let mut names: Vec<&str> = bodies.map(|body| body.schema.as_str()).collect();
    loop {
        while let Some(shape) = waiting.pop() {
            match &shape.kind {
                ShapeKind::Reference(name) => names.push(name),
                ShapeKind::Object(object) => waiting.extend(object.properties.iter().map(|property| &property.shape)),
                ShapeKind::Map(inner) | ShapeKind::List { items: inner, .. } => waiting.push(inner),
                _ => {}
            }
        }
        let Some(name) = names.pop() else { break };
        if needed.contains(&name) {
            continue;
        }
        needed.push(name);
        waiting.extend(model.schemas.get(name).map(|schema| &schema.shape));
    }
    needed.sort_unstable();
    let schemas = needed.iter().filter_map(|name| model.schemas.get(*name)).map(|schema| {
        let function = function(&schema.name);
        let value = strategy(&schema.shape);
        let documentation = format!("`{}`", schema.name);
        quote! {
            #[doc = #documentation]
            fn #function() -> BoxedStrategy<Value> { #value }
        }
    });
    let arms = model.operations.iter().map(|operation| {
        let name = &operation.name;
        let value = request(operation);
        quote!(#name => #value,)
    });
    let tokens = quote! {
        //! What a valid request of each operation may be.

        use crate::strategy::*;
        use proptest::strategy::BoxedStrategy;
        use serde_json::Value;

        /// Valid requests of `operation`; none for an unknown one.
        #[allow(clippy::too_many_lines)]
        pub fn request(operation: &str) -> Option<BoxedStrategy<Value>> {
            Some(match operation {
                #(#arms)*
                _ => return None,
            })
        }

        #(#schemas)*
    };
    render::rust("strategies", "strategies.rs", tokens)
}

fn request(operation: &Operation) -> TokenStream {
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, required) = (&parameter.name, parameter.required);
        let value = strategy(&parameter.shape);
        let value = if parameter.location == Location::Path { quote!(path_value(#value)) } else { value };
        quote!(property(#name, #required, #value))
    });
    let body = operation.body.iter().map(|body| {
        let function = function(&body.schema);
        let required = body.required;
        quote!(property("body", #required, #function()))
    });
    quote!(object(vec![#(#parameters,)* #(#body,)*]))
}

fn function(schema: &str) -> Ident {
    names::ident(&names::snake(schema))
}

fn option<T: quote::ToTokens>(value: &Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn strategy(shape: &Shape) -> TokenStream {
    let value = match &shape.kind {
        ShapeKind::Reference(name) => {
            let function = function(name);
            quote!(#function())
        }
        ShapeKind::Object(Object { properties, .. }) => {
            let properties = properties.iter().map(|property| {
                let (name, required) = (&property.name, property.required);
                let value = strategy(&property.shape);
                quote!(property(#name, #required, #value))
            });
            quote!(object(vec![#(#properties),*]))
        }
        ShapeKind::Map(values) => {
            let values = strategy(values);
            quote!(map(#values))
        }
        ShapeKind::List { items, fewest, most } => {
            let items = strategy(items);
            let (fewest, most) = (option(fewest), option(most));
            quote!(list(#items, #fewest, #most))
        }
        ShapeKind::Text { values, .. } if !values.is_empty() => quote!(one_of(&[#(#values),*])),
        ShapeKind::Text { pattern: Some(pattern), .. } => quote!(matching(#pattern)),
        ShapeKind::Text { format: Some(Format::DateTime), .. } => quote!(date_time()),
        ShapeKind::Text { format: Some(Format::Date), .. } => quote!(date()),
        ShapeKind::Text { shortest, longest, .. } => {
            let (shortest, longest) = (option(shortest), option(longest));
            quote!(text(#shortest, #longest))
        }
        ShapeKind::Integer { values, .. } if !values.is_empty() => {
            let values = values.iter().map(|(value, _)| proc_macro2::Literal::i64_suffixed(*value));
            quote!(one_of(&[#(#values),*]))
        }
        ShapeKind::Integer { least, most, narrow, .. } => {
            let least = least.unwrap_or(if *narrow { i32::MIN.into() } else { i64::MIN });
            let most = most.unwrap_or(if *narrow { i32::MAX.into() } else { i64::MAX });
            quote!(integer(#least, #most))
        }
        ShapeKind::Number { .. } => quote!(number()),
        ShapeKind::Boolean => quote!(boolean()),
        ShapeKind::Any => quote!(anything()),
    };
    if shape.nullable { quote!(nullable(#value)) } else { value }
}
