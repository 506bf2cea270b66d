//! Every operation that takes and gives JSON as a tool for a language model: `tools.rs`.
//!
//! A tool takes the parameters and the properties of the body side by side. Of each it says what a model needs to fill
//! it in, and leaves the rest to whoever checks it, since every word is read with every prompt.

mod lean;

use super::{EmitError, Output, render};
use crate::model::{Model, Object, Operation, ReplyContent, Retry, Shape, ShapeKind};
use lean::Lean;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

const EMITTER: &str = "tools";

/// Names that the tools take beside what an operation takes.
const RESERVED: [&str; 5] = ["confirm", "format", "intent", "limit", "offset"];

/// Emits `tools.rs` and its module. The crate that holds them has a module `tool` with the types.
pub fn emit(model: &Model) -> Result<Vec<Output>, EmitError> {
    let of_json = model.operations.iter().filter(|operation| !operation.carries_bytes());
    let tools = of_json.map(|operation| tool(model, operation)).collect::<Result<Vec<_>, _>>()?;
    let tokens = quote! {
        //! Every operation as a tool.

        use crate::tool::{Answer, Tool};

        /// Every tool, in the order of the description.
        pub static TOOLS: &[Tool] = &[#(#tools),*];
    };
    let module = quote! {
        //! Everything that follows from the description.

        pub mod tools;
    };
    Ok(vec![render::rust(EMITTER, "mod.rs", module)?, render::rust(EMITTER, "tools.rs", tokens)?])
}

fn tool(model: &Model, operation: &Operation) -> Result<TokenStream, EmitError> {
    let name = &operation.name;
    let title = title(name);
    let description = description(operation);
    let toolsets = &operation.toolsets;
    let body = flat_body(model, operation);
    let input = render::json(&input(model, operation, body)?);
    let arguments = arguments(model, operation, body);
    let hand_written = arguments.iter().filter_map(|argument| {
        let (name, written) = (argument.name, runtime_type(model, &argument.shape)?);
        Some(quote!((#name, #written)))
    });
    let has_flat_body = body.is_some();
    let effect = operation.effect.as_deref();
    let read_only = effect == Some("read");
    let idempotent = operation.retry == Some(Retry::Safe);
    // What may be done twice to no effect puts something in the place of something; what may not adds to it.
    let destructive = match effect {
        Some("read") => false,
        Some("write" | "notify") => operation.retry != Some(Retry::Never),
        _ => true,
    };
    // Beyond the service are the customer's bank and the customer's mailbox.
    let open_world = matches!(effect, Some("money" | "notify"));
    let answer = answer(model, operation);
    let subjects = if read_only { Vec::new() } else { subjects(model, operation) };
    Ok(quote! {
        Tool {
            name: #name,
            title: #title,
            description: #description,
            toolsets: &[#(#toolsets),*],
            input: #input,
            hand_written: &[#(#hand_written),*],
            has_flat_body: #has_flat_body,
            answer: #answer,
            read_only: #read_only,
            destructive: #destructive,
            idempotent: #idempotent,
            open_world: #open_world,
            subjects: &[#(#subjects),*],
        }
    })
}

/// `list_customers` as `List customers`.
fn title(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The summary; of what changes the world, the first sentence of the description too, which is where the catch stands.
fn description(operation: &Operation) -> String {
    let more = first_sentence(&operation.description);
    match operation.effect.as_deref() {
        Some("money" | "erase" | "notify") if !more.is_empty() => format!("{} {more}", operation.summary),
        _ => operation.summary.clone(),
    }
}

pub(super) fn first_sentence(text: &str) -> &str {
    text.find(". ").and_then(|end| text.get(..=end)).unwrap_or(text)
}

/// The body, where its properties can stand beside the parameters.
fn flat_body<'a>(model: &'a Model, operation: &Operation) -> Option<&'a Object> {
    let body = model.body_object(operation)?;
    operation.parameters.iter().all(|parameter| !body.has(&parameter.name)).then_some(body)
}

/// What a tool takes.
struct Argument<'a> {
    name: &'a str,
    shape: Shape,
    required: bool,
    /// Whether null is not the same as to leave it out.
    has_null: bool,
}

/// What the tool takes: all but the pages of a list.
fn arguments<'a>(model: &'a Model, operation: &'a Operation, flat_body: Option<&'a Object>) -> Vec<Argument<'a>> {
    let paging: Vec<&str> = operation.paging.iter().flat_map(|paging| [&*paging.page, &paging.size]).collect();
    let parameters = operation.parameters.iter().filter(|one| !paging.contains(&one.name.as_str()));
    let parameters = parameters.map(|one| Argument {
        name: &one.name,
        shape: one.shape.clone(),
        required: one.required,
        has_null: false,
    });
    let Some(body) = &operation.body else { return parameters.collect() };
    let schema = model.schemas.get(&body.schema);
    match flat_body {
        Some(object) => {
            let flat = object.properties.iter().map(|one| Argument {
                name: &one.name,
                shape: one.shape.clone(),
                required: one.required,
                has_null: schema.is_some_and(|schema| model.is_change(schema, one)),
            });
            parameters.chain(flat).collect()
        }
        None => {
            let shape = Shape::reference_to(&body.schema);
            parameters.chain([Argument { name: "body", shape, required: true, has_null: false }]).collect()
        }
    }
}

/// The hand-written type of a named schema.
fn runtime_type<'a>(model: &'a Model, shape: &Shape) -> Option<&'a str> {
    model.schemas.get(shape.reference()?)?.runtime_type.as_deref()
}

/// The schema of the arguments.
fn input(model: &Model, operation: &Operation, flat_body: Option<&Object>) -> Result<Value, EmitError> {
    let lean = Lean::of_arguments(model);
    let mut properties = Map::new();
    let mut required = Vec::new();
    for Argument { name, shape, required: needed, has_null } in arguments(model, operation, flat_body) {
        if RESERVED.contains(&name) {
            let message = format!("`{}` has an argument `{name}`, which its tool needs for itself", operation.name);
            return Err(EmitError { emitter: EMITTER, message });
        }
        let mut schema = lean.schema(&shape);
        if has_null {
            lean::or_null(&mut schema);
        }
        properties.insert(name.to_owned(), schema);
        if needed {
            required.push(name);
        }
    }
    Ok(lean::object(properties, &required))
}

/// What the tool answers.
fn answer(model: &Model, operation: &Operation) -> TokenStream {
    let lean = Lean::of_replies(model);
    let ReplyContent::Json(shape) = &operation.reply.content else { return quote!(Answer::Done) };
    let rows = match (&operation.paging, &model.resolve(shape).kind) {
        (Some(paging), ShapeKind::Object(object)) => object
            .properties
            .iter()
            .find(|property| property.name == paging.results)
            .map(|property| model.resolve(&property.shape)),
        (None, ShapeKind::List { .. }) => Some(model.resolve(shape)),
        _ => None,
    };
    match rows.map(|rows| &rows.kind) {
        Some(ShapeKind::List { items, .. }) => {
            let row = render::json(&lean.schema(items));
            quote!(Answer::Rows(#row))
        }
        _ => {
            let schema = render::json(&lean.schema(shape));
            quote!(Answer::One(#schema))
        }
    }
}

/// The reads that show what a call is about: those that need nothing but arguments of the call, and of several that
/// need the same the one with the shortest path.
fn subjects(model: &Model, operation: &Operation) -> Vec<String> {
    let arguments = required_arguments(model, operation);
    let mut found: BTreeMap<Vec<&str>, &Operation> = BTreeMap::new();
    for read in &model.operations {
        let needed = required_arguments(model, read);
        let is_one = matches!(&read.reply.content, ReplyContent::Json(shape)
            if matches!(model.resolve(shape).kind, ShapeKind::Object(_)));
        let fits = needed.iter().all(|name| arguments.contains(name));
        if read.effect.as_deref() != Some("read") || !is_one || needed.is_empty() || !fits || read.paging.is_some() {
            continue;
        }
        let shortest = found.entry(needed).or_insert(read);
        if read.path.len() < shortest.path.len() {
            *shortest = read;
        }
    }
    found.into_values().map(|read| read.name.clone()).collect()
}

fn required_arguments<'a>(model: &'a Model, operation: &'a Operation) -> Vec<&'a str> {
    let parameters =
        operation.parameters.iter().filter(|parameter| parameter.required).map(|parameter| &parameter.name);
    let body = model.body_object(operation).into_iter().flat_map(|body| &body.properties);
    let body = body.filter(|property| property.required).map(|property| &property.name);
    let mut names: Vec<&str> = parameters.chain(body).map(String::as_str).collect();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_a_sentence_without_a_stop() {
        assert_eq!(title("list_add_ons"), "List add ons");
        assert_eq!(title(""), "");
    }

    #[test]
    fn the_first_sentence_ends_at_its_stop() {
        assert_eq!(first_sentence("One at 10.00. Two."), "One at 10.00.");
        assert_eq!(first_sentence("At 10.00 it ends."), "At 10.00 it ends.");
        assert_eq!(first_sentence(""), "");
    }
}
