//! The columns of what a command prints: the properties of a row, and those of the objects in it.

use super::CommandOptions;
use crate::model::{Model, Object, Operation, Property, ReplyContent, Shape, ShapeKind};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The columns of a row of the operation's reply, in the order of the description.
pub fn of(model: &Model, options: &CommandOptions, operation: &Operation) -> Vec<TokenStream> {
    let ReplyContent::Json(shape) = &operation.reply.content else { return Vec::new() };
    let Some(object) = row(model, operation, shape) else { return Vec::new() };
    let mut columns = Columns { model, options, found: Vec::new() };
    columns.object(&[], object, &[]);
    columns.found
}

/// The object that one row is; of a reply that is no list, the reply itself.
fn row<'m>(model: &'m Model, operation: &'m Operation, shape: &'m Shape) -> Option<&'m Object> {
    match &model.resolve(shape).kind {
        ShapeKind::List { items, .. } => row(model, operation, items),
        ShapeKind::Object(object) => match &operation.paging {
            Some(paging) if object.has(&paging.results) => {
                let rows = object.properties.iter().find(|property| property.name == paging.results)?;
                let ShapeKind::List { items, .. } = &model.resolve(&rows.shape).kind else { return None };
                row(model, operation, items)
            }
            _ => Some(object),
        },
        _ => None,
    }
}

struct Columns<'m> {
    model: &'m Model,
    options: &'m CommandOptions,
    found: Vec<TokenStream>,
}

impl Columns<'_> {
    /// `currency` is where the amounts of an outer object have their currency.
    fn object(&mut self, path: &[String], object: &Object, currency: &[String]) {
        let own = self.currency(object).map(|property| [path, std::slice::from_ref(&property.name)].concat());
        let currency = own.as_deref().unwrap_or(currency);
        for property in &object.properties {
            let here = [path, std::slice::from_ref(&property.name)].concat();
            let column = match &self.model.resolve(&property.shape).kind {
                ShapeKind::Object(inner) if path.is_empty() => {
                    self.object(&here, inner, currency);
                    continue;
                }
                ShapeKind::Object(_) | ShapeKind::Map(_) | ShapeKind::List { .. } | ShapeKind::Any => {
                    quote!(Column::json(&[#(#here),*]))
                }
                _ if self.is_amount(&property.shape) && !currency.is_empty() => {
                    quote!(Column::amount(&[#(#here),*], &[#(#currency),*]))
                }
                ShapeKind::Integer { values, .. } if !values.is_empty() => {
                    let values = values.iter().map(|(value, name)| {
                        let value = Literal::i64_unsuffixed(*value);
                        quote!((#value, #name))
                    });
                    quote!(Column::numbered(&[#(#here),*], &[#(#values),*]))
                }
                _ => quote!(Column::plain(&[#(#here),*])),
            };
            self.found.push(column);
        }
    }

    /// The property with the currency of the amounts beside it.
    fn currency<'a>(&self, object: &'a Object) -> Option<&'a Property> {
        let mut currencies = object
            .properties
            .iter()
            .filter(|property| property.shape.reference().is_some_and(|name| *name == *self.options.currency));
        let first = currencies.clone().next();
        // Of several, the others say whose currency they are.
        currencies.find(|property| property.name == "currency").or(first)
    }

    fn is_amount(&self, shape: &Shape) -> bool {
        let schema = shape.reference().and_then(|name| self.model.schemas.get(name));
        schema.is_some_and(|schema| schema.runtime_type.as_ref() == Some(&self.options.amount))
    }
}
