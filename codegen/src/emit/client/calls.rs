//! Every operation that takes and gives JSON as data, and how its request is made of JSON: `calls.rs`.

use super::request::{Input, Source, inputs};
use super::{EMITTER, verify};
use crate::emit::json_schema::{self, OtherKeys};
use crate::emit::server::body_field;
use crate::emit::{EmitError, Output, render};
use crate::model::{self, Format, Model, Operation, Paging, Parameter, ReplyContent, Shape, ShapeKind};
use crate::names;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

/// Emits `calls.rs`.
pub fn emit(model: &Model) -> Result<Output, EmitError> {
    let of_json = model.operations.iter().filter(|operation| !operation.carries_bytes());
    let calls = of_json.map(|operation| call(model, operation)).collect::<Result<Vec<_>, _>>()?;
    let tokens = quote! {
        //! Every operation as data, and how its request is made of JSON.

        use crate::generated::requests;
        use crate::runtime::calls::{Body, Call, Kind, Location, Paging, Parameter, RetryRule};
        use crate::runtime::{Effect, typed, verifiable};

        /// Every operation, in the order of the description.
        pub static CALLS: &[Call] = &[#(#calls),*];
    };
    render::rust(EMITTER, "calls.rs", tokens)
}

fn call(model: &Model, operation: &Operation) -> Result<TokenStream, EmitError> {
    let Operation { name, method, summary, description, deprecated, .. } = operation;
    let path = operation.client_path();
    let alias = option(operation.tool.as_ref().filter(|tool| *tool != name));
    let tag = option(operation.tag.as_ref());
    // What nothing is said of may do anything that a write does.
    let effect = names::ident(&names::pascal(operation.effect.as_deref().unwrap_or("write")));
    let retry = match &operation.retry {
        Some(model::Retry::Safe) => quote!(Safe),
        Some(model::Retry::Never) | None => quote!(Never),
        Some(model::Retry::SafeWhen { property, values }) => {
            let values = values.iter().map(ToString::to_string);
            quote!(SafeWhen { property: #property, values: &[#(#values),*] })
        }
    };
    let verifiable = verify::is_told(operation);
    let told_by = option(operation.verify.first().map(|check| &check.read));
    let inputs = inputs(model, operation);
    let parameters = operation.parameters.iter().map(|parameter| {
        let input = inputs.iter().find(|input| input.wire == parameter.name && is_parameter(input));
        self::parameter(model, parameter, input.and_then(|input| input.default.as_ref()))
    });
    let body = match &operation.body {
        None => quote!(None),
        Some(body) => {
            let name = body_field(operation)?;
            let shape = Shape::reference_to(&body.schema);
            // What the client's type does not know it could not send.
            let schema = render::json(&json_schema::alone(model, &shape, OtherKeys::Refused));
            quote!(Some(Body { name: #name, schema: #schema }))
        }
    };
    let reply = match &operation.reply.content {
        ReplyContent::Empty | ReplyContent::Bytes => None,
        ReplyContent::Acknowledgement(name) => Some(Shape::reference_to(name)),
        ReplyContent::Json(shape) => Some(shape.clone()),
    };
    let reply_example = operation.reply.example.as_ref().or_else(|| {
        let name = reply.as_ref()?.reference()?;
        model.schemas.get(name)?.example.as_ref()
    });
    let reply_example = option(reply_example.map(render::json));
    let reply = option(reply.map(|shape| render::json(&json_schema::alone(model, &shape, OtherKeys::AsDescribed))));
    let paging = option(operation.paging.as_ref().map(self::paging));
    let example = render::json(&Value::Object(example(model, operation, &inputs)?));
    let make = make(operation, &inputs)?;
    Ok(quote! {
        Call {
            name: #name,
            alias: #alias,
            method: #method,
            path: #path,
            tag: #tag,
            summary: #summary,
            description: #description,
            deprecated: #deprecated,
            effect: Effect::#effect,
            retry: RetryRule::#retry,
            verifiable: #verifiable,
            told_by: #told_by,
            parameters: &[#(#parameters),*],
            body: #body,
            reply: #reply,
            paging: #paging,
            example: #example,
            reply_example: #reply_example,
            make: #make,
        }
    })
}

/// Whether it stands in the path or in the query.
fn is_parameter(input: &Input) -> bool {
    matches!(input.source, Source::Path | Source::Query)
}

/// `default` is what the client sends when the parameter is not given.
fn parameter(model: &Model, parameter: &Parameter, default: Option<&TokenStream>) -> TokenStream {
    let Parameter { name, description, .. } = parameter;
    let required = parameter.required && default.is_none();
    let default = option(default.map(ToString::to_string));
    let snake = names::snake(name);
    let location = names::ident(&names::pascal(parameter.location.word()));
    let resolved = model.resolve(&parameter.shape);
    let kind = kind(resolved);
    // A schema that is needed in one place is better read there.
    let shape = Shape { nullable: parameter.shape.nullable || resolved.nullable, ..resolved.clone() };
    let schema = render::json(&json_schema::alone(model, &shape, OtherKeys::Refused));
    quote! {
        Parameter {
            name: #name,
            snake_name: #snake,
            location: Location::#location,
            required: #required,
            default: #default,
            description: #description,
            kind: Kind::#kind,
            schema: #schema,
        }
    }
}

fn kind(shape: &Shape) -> TokenStream {
    match &shape.kind {
        ShapeKind::Integer { values, .. } => {
            let values = values.iter().map(|(value, name)| {
                let value = Literal::i64_unsuffixed(*value);
                quote!((#value, #name))
            });
            quote!(Integer { values: &[#(#values),*] })
        }
        ShapeKind::Number { .. } => quote!(Number),
        ShapeKind::Boolean => quote!(Boolean),
        ShapeKind::Text { format, values, .. } => {
            let format = option(format.map(|format| match format {
                Format::DateTime => "date-time",
                Format::Date => "date",
                Format::Password => "password",
            }));
            quote!(Text { format: #format, values: &[#(#values),*] })
        }
        // Nothing else fits into a path or a query.
        _ => quote!(Text { format: None, values: &[] }),
    }
}

fn paging(paging: &Paging) -> TokenStream {
    let Paging { page, size, results, total, pages, key } = paging;
    let key = option(key.as_ref());
    quote! {
        Paging { page: #page, size: #size, results: #results, total: #total, pages: #pages, key: #key }
    }
}

/// The arguments of the operation's example.
fn example(model: &Model, operation: &Operation, inputs: &[Input]) -> Result<Map<String, Value>, EmitError> {
    let mut arguments = Map::new();
    for parameter in &operation.parameters {
        let must_be_given = |input: &Input| input.wire == parameter.name && input.required && input.default.is_none();
        let usual = parameter.example.as_ref().filter(|_| inputs.iter().any(must_be_given));
        if let Some(value) = operation.example.get(&parameter.name).or(usual) {
            arguments.insert(parameter.name.clone(), value.clone());
        }
    }
    if let Some(body) = &operation.body {
        let example = body.example.as_ref().or_else(|| model.schemas.get(&body.schema)?.example.as_ref());
        if let Some(example) = example {
            arguments.insert(body_field(operation)?.to_owned(), example.clone());
        }
    }
    Ok(arguments)
}

/// The function that makes the operation's request of JSON.
fn make(operation: &Operation, inputs: &[Input]) -> Result<TokenStream, EmitError> {
    let request = names::ident(&operation.type_name());
    let mut fields = Vec::new();
    for input in inputs.iter().filter(|input| is_parameter(input)) {
        let (name, wire) = (&input.name, &input.wire);
        fields.push(match &input.default {
            Some(default) => quote!(#name: given.read_or(#wire, #default)?),
            None => quote!(#name: given.read(#wire)?),
        });
    }
    // The body is read as a whole.
    if operation.body.is_some() {
        let body = body_field(operation)?;
        fields.push(quote!(body: given.read(#body)?));
    }
    let of_kind = names::ident(if verify::is_told(operation) { "verifiable" } else { "typed" });
    let given = names::ident(if fields.is_empty() { "_" } else { "given" });
    Ok(quote!(|#given| Ok(#of_kind(requests::#request { #(#fields),* }))))
}

fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
