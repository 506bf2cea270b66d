//! `schemas.rs`: every schema that a request or a reply reaches, as a table.

use super::{EMITTER, ServerOptions, imports};
use crate::emit::EmitError;
use crate::model::{ErrorContent, Format, Model, Object, Property, ReplyContent, Schema, Shape, ShapeKind};
use crate::names;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// The schemas that requests and replies reach, and the patterns in them.
pub struct SchemaTables<'a> {
    schemas: Vec<&'a Schema>,
    patterns: BTreeMap<&'a str, Ident>,
}

impl<'a> SchemaTables<'a> {
    /// Collects them, and checks that the runtime can hold a value against each pattern.
    pub fn new(model: &'a Model) -> Result<Self, EmitError> {
        let mut reached = Reached { model, names: BTreeSet::new(), patterns: BTreeMap::new() };
        for operation in &model.operations {
            let at = operation.at.to_string();
            operation.parameters.iter().for_each(|parameter| reached.shape(&parameter.shape, &at));
            if let Some(body) = &operation.body {
                reached.schema(&body.schema);
            }
            match &operation.reply.content {
                ReplyContent::Empty | ReplyContent::Bytes => {}
                ReplyContent::Acknowledgement(name) => reached.schema(name),
                ReplyContent::Json(shape) => reached.shape(shape, &at),
            }
            for error in &operation.errors {
                if let ErrorContent::Json(shape) = &error.content {
                    reached.shape(shape, &at);
                }
            }
        }
        let mut patterns = BTreeMap::new();
        for (index, (pattern, at)) in reached.patterns.into_iter().enumerate() {
            if let Err(error) = regex_lite::Regex::new(pattern) {
                let message = format!(
                    "{at}: the pattern `{pattern}` is not supported: {error}; leave it out or write it without look-around"
                );
                return Err(EmitError { emitter: EMITTER, message });
            }
            patterns.insert(pattern, format_ident!("PATTERN_{}", index + 1));
        }
        let mut constants: BTreeMap<Ident, &str> = BTreeMap::new();
        for name in &reached.names {
            if let Some(other) = constants.insert(table_name(name), name) {
                let message = format!(
                    "the schemas `{other}` and `{name}` are both `{}`; rename one of the two",
                    table_name(name)
                );
                return Err(EmitError { emitter: EMITTER, message });
            }
        }
        Ok(Self { schemas: reached.names.iter().filter_map(|name| model.described(name)).collect(), patterns })
    }

    /// The content of `schemas.rs`.
    pub fn tokens(&self, options: &ServerOptions) -> TokenStream {
        let ServerOptions { runtime, .. } = options;
        let tables = self.schemas.iter().map(|schema| {
            let about = format!(" The schema `{}`.", schema.name);
            let (constant, table) = (table_name(&schema.name), self.table(&schema.shape, None));
            quote! {
                #[doc = #about]
                pub static #constant: Schema = #table;
            }
        });
        let patterns = self.patterns.iter().map(|(text, constant)| {
            let about = format!(" The pattern `{text}`.");
            quote! {
                #[doc = #about]
                pub static #constant: Pattern = Pattern::new(#text);
            }
        });
        let tables = quote!(#(#tables)* #(#patterns)*);
        let names = ["Format", "Integer", "Kind", "List", "Number", "Object", "Pattern", "Property", "Schema", "Text"];
        let imports = imports(&quote!(#runtime::schema), &names, &tables);
        quote! {
            //! Every schema that a request or a reply reaches, as a table.

            #imports

            #tables
        }
    }

    /// A reference to the table of a shape. `module` is where the named tables are, unless they are here.
    pub fn reference(&self, shape: &Shape, module: Option<&Ident>) -> TokenStream {
        match &shape.kind {
            ShapeKind::Reference(name) if !shape.nullable => {
                let constant = table_name(name);
                let module = module.map(|module| quote!(#module::));
                quote!(&#module #constant)
            }
            _ => {
                let table = self.table(shape, module);
                quote!(&#table)
            }
        }
    }

    fn table(&self, shape: &Shape, module: Option<&Ident>) -> TokenStream {
        let nullable = shape.nullable;
        let kind = self.kind(shape, module);
        quote!(Schema { nullable: #nullable, kind: #kind })
    }

    fn kind(&self, shape: &Shape, module: Option<&Ident>) -> TokenStream {
        match &shape.kind {
            ShapeKind::Reference(_) => {
                let target = self.reference(&Shape { nullable: false, ..shape.clone() }, module);
                quote!(Kind::Reference(#target))
            }
            ShapeKind::Object(object) => self.object(object, module),
            ShapeKind::Map(values) => {
                let values = self.reference(values, module);
                quote!(Kind::Map(#values))
            }
            ShapeKind::List { items, fewest, most } => {
                let items = self.reference(items, module);
                let (fewest, most) = (option(*fewest), option(*most));
                quote!(Kind::List(List { items: #items, fewest: #fewest, most: #most }))
            }
            ShapeKind::Text { shortest, longest, pattern, format, values } => {
                let module = module.map(|module| quote!(#module::));
                let pattern = pattern.as_deref().and_then(|pattern| self.patterns.get(pattern));
                let format = match format {
                    Some(Format::DateTime) => Some(quote!(Some(Format::DateTime))),
                    Some(Format::Date) => Some(quote!(Some(Format::Date))),
                    Some(Format::Password) | None => None,
                };
                let fields = [
                    shortest.map(count).map(|shortest| quote!(shortest: Some(#shortest))),
                    longest.map(count).map(|longest| quote!(longest: Some(#longest))),
                    pattern.map(|pattern| quote!(pattern: Some(&#module #pattern))),
                    format.map(|format| quote!(format: #format)),
                    (!values.is_empty()).then(|| quote!(values: &[#(#values),*])),
                ];
                let text = with_fields(&quote!(Text), fields);
                quote!(Kind::Text(#text))
            }
            ShapeKind::Integer { least, most, narrow, values } => {
                let values = values.iter().map(|(value, name)| {
                    let value = number(*value);
                    quote!((#value, #name))
                });
                let listed = values.len() > 0;
                let fields = [
                    least.map(number).map(|least| quote!(least: Some(#least))),
                    most.map(number).map(|most| quote!(most: Some(#most))),
                    narrow.then(|| quote!(narrow: true)),
                    listed.then(|| quote!(values: &[#(#values),*])),
                ];
                let integer = with_fields(&quote!(Integer), fields);
                quote!(Kind::Integer(#integer))
            }
            ShapeKind::Number { least, most } => {
                let fields = [
                    least.map(Literal::f64_unsuffixed).map(|least| quote!(least: Some(#least))),
                    most.map(Literal::f64_unsuffixed).map(|most| quote!(most: Some(#most))),
                ];
                let number = with_fields(&quote!(Number), fields);
                quote!(Kind::Number(#number))
            }
            ShapeKind::Boolean => quote!(Kind::Boolean),
            ShapeKind::Any => quote!(Kind::Any),
        }
    }

    fn object(&self, object: &Object, module: Option<&Ident>) -> TokenStream {
        let properties = object.properties.iter().map(|property| {
            let Property { name, aliases, required, shape } = property;
            let schema = self.reference(shape, module);
            quote!(Property { name: #name, aliases: &[#(#aliases),*], required: #required, schema: #schema })
        });
        let closed = object.closed;
        quote!(Kind::Object(Object { properties: &[#(#properties),*], closed: #closed }))
    }
}

/// `Text { longest: Some(3), ..Text::PLAIN }`, or `Text::PLAIN` when nothing is bounded.
fn with_fields<const N: usize>(name: &TokenStream, fields: [Option<TokenStream>; N]) -> TokenStream {
    let count = fields.iter().flatten().count();
    let fields = fields.iter().flatten();
    match count {
        0 => quote!(#name::PLAIN),
        _ if count == N => quote!(#name { #(#fields),* }),
        _ => quote!(#name { #(#fields,)* ..#name::PLAIN }),
    }
}

fn option(value: Option<u64>) -> TokenStream {
    value.map(count).map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn count(value: u64) -> Literal {
    Literal::u64_unsuffixed(value)
}

fn number(value: i64) -> Literal {
    Literal::i64_unsuffixed(value)
}

/// The name of the table of a schema.
pub fn table_name(schema: &str) -> Ident {
    names::ident(&names::shouty(schema))
}

/// What requests and replies lead to: names of schemas, and patterns with the place where they stand first.
struct Reached<'a> {
    model: &'a Model,
    names: BTreeSet<&'a str>,
    patterns: BTreeMap<&'a str, String>,
}

impl<'a> Reached<'a> {
    fn schema(&mut self, name: &'a str) {
        let model = self.model;
        if let Some(schema) = model.described(name)
            && self.names.insert(name)
        {
            self.shape(&schema.shape, &schema.at.to_string());
        }
    }

    fn shape(&mut self, shape: &'a Shape, at: &str) {
        match &shape.kind {
            ShapeKind::Reference(name) => self.schema(name),
            ShapeKind::Object(object) => object.properties.iter().for_each(|property| self.shape(&property.shape, at)),
            ShapeKind::Map(inner) | ShapeKind::List { items: inner, .. } => self.shape(inner, at),
            ShapeKind::Text { pattern: Some(pattern), .. } => {
                self.patterns.entry(pattern).or_insert_with(|| at.to_owned());
            }
            _ => {}
        }
    }
}
