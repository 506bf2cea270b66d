//! The flags of a command: one for each query parameter, and for each property of the body that fits into a word.

use super::{CommandOptions, failure, verb};
use crate::emit::EmitError;
use crate::emit::server::body_field;
use crate::model::{Model, Object, Operation, Shape, ShapeKind};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// How deep a property may stand that has a flag of its own.
const DEEPEST: usize = 2;

/// One flag for each query parameter, then one for each property of the body.
pub fn of(model: &Model, options: &CommandOptions, operation: &Operation) -> Result<Vec<TokenStream>, EmitError> {
    let mut flags = Flags { model, options, found: Vec::new() };
    for parameter in operation.query_parameters() {
        let described = Shape { description: parameter.description.clone(), ..parameter.shape.clone() };
        flags.value(vec![parameter.name.clone()], &described);
    }
    if let Some(object) = model.body_object(operation) {
        flags.object(&[body_field(operation)?.to_owned()], object);
    }
    let mut taken: BTreeSet<&str> = options.reserved.iter().map(String::as_str).collect();
    for flag in &flags.found {
        if !taken.insert(&flag.name) {
            let message = format!("would have the flag `--{}` twice; rename `{}`", flag.name, flag.path.join("."));
            return Err(failure(operation, message));
        }
    }
    Ok(flags.found.iter().map(Flag::tokens).collect())
}

struct Flag {
    name: String,
    path: Vec<String>,
    takes: TokenStream,
    about: String,
}

impl Flag {
    fn tokens(&self) -> TokenStream {
        let Self { name, path, takes, about } = self;
        quote!(Flag::new(#name, &[#(#path),*], Takes::#takes, #about))
    }
}

struct Flags<'m> {
    model: &'m Model,
    options: &'m CommandOptions,
    found: Vec<Flag>,
}

impl Flags<'_> {
    /// Those of the properties of an object of the body, which stands at `path`.
    fn object(&mut self, path: &[String], object: &Object) {
        for property in &object.properties {
            let mut path = path.to_vec();
            path.push(property.name.clone());
            match &self.model.resolve(&property.shape).kind {
                ShapeKind::Object(inner) if path.len() <= DEEPEST => self.object(&path, inner),
                _ => self.value(path, &property.shape),
            }
        }
    }

    fn value(&mut self, path: Vec<String>, shape: &Shape) {
        let resolved = self.model.resolve(shape);
        let about = [&shape.description, &resolved.description].into_iter().find(|text| !text.is_empty());
        let takes = match &resolved.kind {
            ShapeKind::List { items, .. } => match &self.model.resolve(items).kind {
                ShapeKind::Text { .. } => quote!(Texts),
                ShapeKind::Integer { .. } => quote!(Integers),
                _ => quote!(Json),
            },
            _ if self.is_amount(shape) => quote!(Amount),
            ShapeKind::Text { values, .. } => quote!(Text(&[#(#values),*])),
            ShapeKind::Integer { values, .. } => {
                let values = values.iter().map(|(value, name)| {
                    let value = Literal::i64_unsuffixed(*value);
                    quote!((#value, #name))
                });
                quote!(Integer(&[#(#values),*]))
            }
            ShapeKind::Number { .. } => quote!(Number),
            ShapeKind::Boolean => quote!(Boolean),
            ShapeKind::Object(_) | ShapeKind::Map(_) | ShapeKind::Reference(_) | ShapeKind::Any => quote!(Json),
        };
        // The first word of a path into the body is the body's own name.
        let named = if path.len() > 1 { &path[1..] } else { &path[..] };
        let name = named.iter().map(|name| verb::kebab(name)).collect::<Vec<_>>().join(".");
        self.found.push(Flag { name, path, takes, about: about.cloned().unwrap_or_default() });
    }

    fn is_amount(&self, shape: &Shape) -> bool {
        let schema = shape.reference().and_then(|name| self.model.schemas.get(name));
        schema.is_some_and(|schema| schema.runtime_type.as_ref() == Some(&self.options.amount))
    }
}
