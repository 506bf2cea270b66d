//! An example of each call, for rustdoc to show and to run: its arguments are the description's examples.

use super::EMITTER;
use super::request::{Input, Source, inputs};
use crate::emit::EmitError;
use crate::emit::rust_type::{self, Form, form};
use crate::model::{Model, Operation, Property, ReplyContent, Schema, Shape, ShapeKind};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What examples need beyond the description.
#[derive(Clone, Debug)]
pub struct ExampleOptions {
    /// The name of the client's library.
    pub library: String,
    /// The variable that holds the client.
    pub client: String,
    /// The lines before the call, which rustdoc runs and does not show. They make the client.
    pub before: Vec<String>,
    /// The lines after it, likewise.
    pub after: Vec<String>,
    /// How a value of a hand-written type is made: the name of the type, and an expression with `{}` for the value
    /// as JSON.
    pub runtime_types: Vec<(String, String)>,
}

/// The documentation with an example of the operation's method.
pub fn of_call(model: &Model, operation: &Operation, options: &ExampleOptions) -> Result<String, EmitError> {
    let mut writer = Writer { model, options, used: BTreeSet::new() };
    let call = writer.call(operation).map_err(|message| failed(operation, message))?;
    writer.documentation(operation, paragraphs(model, operation, call))
}

/// The documentation with an example of the method that reads, lets the caller change, and writes back; none where
/// the operation has no such method.
pub fn of_replacing(
    model: &Model,
    operation: &Operation,
    options: &ExampleOptions,
) -> Result<Option<String>, EmitError> {
    let Some(read) = &operation.replaces else { return Ok(None) };
    let read = model.operations.iter().find(|other| other.name == *read);
    let mut writer = Writer { model, options, used: BTreeSet::new() };
    let call = writer.replacing(operation, read).map_err(|message| failed(operation, message))?;
    writer.documentation(operation, paragraphs(model, operation, call)).map(Some)
}

fn failed(operation: &Operation, message: String) -> EmitError {
    let message = format!("no example of `{}` can be written: {message}", operation.name);
    EmitError { emitter: EMITTER, message }
}

/// A call, and what has to be made for it before.
struct Call {
    /// Statements that bind the arguments which would be hard to read in their place.
    before: TokenStream,
    expression: TokenStream,
}

/// The statements that make the call, in paragraphs, each below its remark.
fn paragraphs(model: &Model, operation: &Operation, call: Call) -> Vec<(&'static str, TokenStream)> {
    let Call { before, expression: call } = call;
    let shape = match &operation.reply.content {
        ReplyContent::Empty | ReplyContent::Acknowledgement(_) => return vec![("", quote!(#before #call.await?;))],
        ReplyContent::Json(shape) => shape,
        ReplyContent::Bytes => return vec![("", quote!(#before let bytes = #call.await?;))],
    };
    // What is bound before a call is used up by it.
    if let (Some(paging), true) = (&operation.paging, before.is_empty()) {
        let total = names::ident(&names::snake(&paging.total));
        let page = quote! {
            let page = #call.await?;
            println!("{} rows in all", page.#total);
        };
        let stream = quote! {
            let mut rows = #call.stream();
            while let Some(row) = rows.next().await.transpose()? {
                println!("{row:?}");
            }
        };
        return vec![("", page), ("// The rows of all pages, as a stream:\n", stream)];
    }
    let variable = match shape.reference() {
        Some(schema) if !matches!(model.resolve(shape).kind, ShapeKind::List { .. }) => names::snake(schema),
        // `list_customer_invoices` gives `customer_invoices`.
        _ => operation.name.split_once('_').map_or("reply", |(_, rest)| rest).to_owned(),
    };
    let variable = names::ident(&variable);
    vec![("", quote!(#before let #variable = #call.await?;))]
}

/// Statements as a user would write them.
fn formatted(statements: TokenStream) -> syn::Result<String> {
    let file: syn::File = syn::parse2(quote!(async fn example() { #statements }))?;
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let body = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    Ok(body.iter().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n"))
}

/// Writes values as expressions, and remembers the types that these name.
struct Writer<'m> {
    model: &'m Model,
    options: &'m ExampleOptions,
    used: BTreeSet<String>,
}

/// A value of the description's examples.
struct Given<'a> {
    shape: Cow<'a, Shape>,
    value: &'a Value,
    /// Whether it is taken as a change, of which null is one.
    is_change: bool,
}

/// Where an expression stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    /// Where `Into` makes of it what is wanted.
    Into,
    /// Where it has to be what is wanted.
    Exactly,
}

impl<'m> Writer<'m> {
    fn call(&mut self, operation: &'m Operation) -> Result<Call, String> {
        let (mut arguments, mut setters, mut before) = (Vec::new(), Vec::new(), TokenStream::new());
        for input in inputs(self.model, operation) {
            let is_argument = input.required && input.default.is_none();
            let name = &input.name;
            let Some(given) = self.given(operation, &input, is_argument) else {
                if is_argument {
                    return Err(format!("the description gives `{name}` no value"));
                }
                continue;
            };
            let value = self.written(&given)?;
            if !is_argument {
                setters.push(quote!(.#name(#value)));
            } else if self.is_built(&given.shape) {
                let variable =
                    given.shape.reference().map_or_else(|| name.clone(), |schema| names::ident(&names::snake(schema)));
                before.extend(quote!(let #variable = #value;));
                arguments.push(quote!(#variable));
            } else {
                arguments.push(value);
            }
        }
        let (client, method) = (names::ident(&self.options.client), names::ident(&operation.name));
        Ok(Call { before, expression: quote!(#client.#method(#(#arguments),*)#(#setters)*) })
    }

    /// The documentation with these paragraphs.
    fn documentation(self, operation: &Operation, paragraphs: Vec<(&str, TokenStream)>) -> Result<String, EmitError> {
        let Self { options, used, .. } = self;
        let imports = (!used.is_empty()).then(|| {
            let library = names::ident(&options.library);
            let names = used.iter().map(|name| names::ident(name));
            let imports = match used.len() {
                1 => quote!(use #library::types::#(#names)*;),
                _ => quote!(use #library::types::{#(#names),*};),
            };
            ("", imports)
        });
        let paragraphs = imports.into_iter().chain(paragraphs);
        let paragraphs = paragraphs.map(|(remark, code)| Ok(format!("{remark}{}", formatted(code)?)));
        let paragraphs = paragraphs.collect::<syn::Result<Vec<String>>>();
        let shown = paragraphs.map_err(|error| failed(operation, error.to_string()))?.join("\n\n");
        let hidden = |lines: &[String]| lines.iter().map(|line| format!("# {line}\n")).collect::<String>();
        let (before, after) = (hidden(&options.before), hidden(&options.after));
        Ok(format!("# Example\n\n```\n{before}{shown}\n{after}```"))
    }

    /// Changes the first property in which the examples of the two operations differ.
    fn replacing(&mut self, operation: &'m Operation, read: Option<&Operation>) -> Result<Call, String> {
        let mut arguments = Vec::new();
        for input in inputs(self.model, operation).iter().filter(|input| input.source == Source::Path) {
            let missing = || format!("the description gives `{}` no value", input.name);
            arguments.push(self.written(&self.given(operation, input, true).ok_or_else(missing)?)?);
        }
        let body = operation.body.as_ref().zip(self.model.body_object(operation)).zip(self.body_example(operation));
        let ((body, object), example) = body.ok_or("the body has no example")?;
        let before = read.and_then(|read| read.reply.example.as_ref());
        let changed = object.properties.iter().find_map(|property| {
            let value = example.get(&property.name).filter(|value| !value.is_null())?;
            let was = before.and_then(|before| before.get(&property.name));
            (was != Some(value)).then_some((property, value))
        });
        let (property, value) = changed.ok_or("the body changes nothing")?;
        let value = self.value(&property.shape, value, Taken::Exactly)?;
        let is_optional = !property.required || rust_type::is_nullable(self.model, &property.shape);
        let value = if is_optional { quote!(Some(#value)) } else { value };
        let (client, method) = (names::ident(&self.options.client), names::ident(&format!("{}_with", operation.name)));
        let variable = names::ident(&names::snake(&body.schema));
        let property = names::ident(&names::snake(&property.name));
        let change = quote!(|#variable| #variable.#property = #value);
        Ok(Call { before: TokenStream::new(), expression: quote!(#client.#method(#(#arguments,)* #change)) })
    }

    fn body_example(&self, operation: &'m Operation) -> Option<&'m Value> {
        let body = operation.body.as_ref()?;
        body.example.as_ref().or(self.model.schemas.get(&body.schema)?.example.as_ref())
    }

    /// What an argument or a setter is given; none for a setter that the example does without.
    fn given(&self, operation: &'m Operation, input: &Input, is_argument: bool) -> Option<Given<'m>> {
        match (input.source, &operation.body) {
            (Source::Path | Source::Query, _) => {
                let parameter = operation.parameters.iter().find(|parameter| parameter.name == input.wire)?;
                let usual = parameter.example.as_ref().filter(|_| is_argument);
                let value = operation.example.get(&parameter.name).or(usual)?;
                Some(Given { shape: Cow::Borrowed(&parameter.shape), value, is_change: false })
            }
            (Source::Whole, Some(body)) => {
                let shape = Cow::Owned(Shape::reference_to(&body.schema));
                Some(Given { shape, value: self.body_example(operation)?, is_change: false })
            }
            (Source::Body, Some(body)) => {
                let schema = self.model.schemas.get(&body.schema)?;
                let object = self.model.body_object(operation)?;
                let property = object.properties.iter().find(|property| property.name == input.wire)?;
                self.property(schema, property, self.body_example(operation)?)
            }
            (_, None) => None,
        }
    }

    /// What a setter is given for a property of `example`.
    fn property<'a>(&self, schema: &Schema, property: &'a Property, example: &'a Value) -> Option<Given<'a>> {
        let is_change = self.model.is_change(schema, property);
        let value = example.get(&property.name).filter(|value| is_change || !value.is_null())?;
        Some(Given { shape: Cow::Borrowed(&property.shape), value, is_change })
    }

    fn written(&mut self, Given { shape, value, is_change }: &Given<'_>) -> Result<TokenStream, String> {
        if *is_change && value.is_null() {
            self.used.insert("Change".to_owned());
            return Ok(quote!(Change::Clear));
        }
        // Of all but text, a change is made of exactly the value.
        let is_text = matches!(shape.kind, ShapeKind::Text { .. });
        self.value(shape, value, if *is_change && !is_text { Taken::Exactly } else { Taken::Into })
    }

    /// Whether values of this shape are built, in more words than are read well inside a call.
    fn is_built(&self, shape: &Shape) -> bool {
        match &self.model.resolve(shape).kind {
            ShapeKind::Object(_) => true,
            ShapeKind::List { items, .. } => self.is_built(items),
            _ => false,
        }
    }

    fn value(&mut self, shape: &Shape, value: &Value, taken: Taken) -> Result<TokenStream, String> {
        let model = self.model;
        let wrong = || format!("`{value}` cannot be written in Rust");
        match (&shape.kind, value) {
            (ShapeKind::Reference(name), _) => match model.schemas.get(name) {
                Some(schema) => self.named(schema, value, taken),
                None => Err(wrong()),
            },
            (ShapeKind::List { items, .. }, Value::Array(values)) => {
                let values = values.iter().map(|value| match rust_type::is_nullable(model, items) {
                    true if value.is_null() => Ok(quote!(None)),
                    true => self.value(items, value, Taken::Exactly).map(|value| quote!(Some(#value))),
                    false => self.value(items, value, Taken::Exactly),
                });
                let values = values.collect::<Result<Vec<_>, _>>()?;
                Ok(if taken == Taken::Into { quote!([#(#values),*]) } else { quote!(vec![#(#values),*]) })
            }
            (ShapeKind::Text { .. }, Value::String(text)) if taken == Taken::Into => Ok(quote!(#text)),
            (ShapeKind::Text { .. }, Value::String(text)) => Ok(quote!(#text.to_owned())),
            (ShapeKind::Boolean, Value::Bool(value)) => Ok(quote!(#value)),
            (ShapeKind::Integer { .. }, Value::Number(number)) => parsed(&number.to_string()),
            (ShapeKind::Number { .. }, Value::Number(number)) => {
                let text = number.to_string();
                parsed(&if text.contains(['.', 'e']) { text } else { format!("{text}.0") })
            }
            _ => Err(wrong()),
        }
    }

    fn named(&mut self, schema: &Schema, value: &Value, taken: Taken) -> Result<TokenStream, String> {
        let name = names::ident(&schema.name);
        Ok(match form(schema) {
            Form::Transparent => return self.value(&schema.shape, value, taken),
            Form::Runtime => return self.runtime(schema, value),
            Form::Newtype if taken == Taken::Into => return self.value(&schema.shape, value, taken),
            Form::Newtype => {
                let inner = self.value(&schema.shape, value, Taken::Into)?;
                self.used.insert(schema.name.clone());
                quote!(#name::from(#inner))
            }
            Form::Enumeration => {
                let variant = match (&schema.shape.kind, value) {
                    (ShapeKind::Text { values, .. }, Value::String(text)) if values.contains(text) => {
                        names::pascal(text)
                    }
                    (ShapeKind::Integer { values, .. }, value) => {
                        let named = values.iter().find(|(number, _)| value.as_i64() == Some(*number));
                        named.map(|(_, name)| name.clone()).ok_or_else(|| format!("`{value}` has no name"))?
                    }
                    _ => return Err(format!("`{value}` has no name")),
                };
                self.used.insert(schema.name.clone());
                let variant = names::ident(&variant);
                quote!(#name::#variant)
            }
            Form::Struct => {
                let ShapeKind::Object(object) = &schema.shape.kind else { return Err("a struct of nothing".into()) };
                let mut setters = Vec::new();
                for property in &object.properties {
                    let Some(given) = self.property(schema, property, value) else { continue };
                    let setter = names::ident(&names::snake(&property.name));
                    let value = self.written(&given)?;
                    setters.push(quote!(.#setter(#value)));
                }
                self.used.insert(schema.name.clone());
                quote!(#name::builder()#(#setters)*.build())
            }
        })
    }

    fn runtime(&mut self, schema: &Schema, value: &Value) -> Result<TokenStream, String> {
        let name = schema.runtime_type.as_deref().unwrap_or_default();
        let known = self.options.runtime_types.iter().find(|(known, _)| known == name);
        let (_, expression) = known.ok_or_else(|| format!("nothing says how a `{name}` is made"))?;
        self.used.insert(name.to_owned());
        parsed(&expression.replace("{}", &value.to_string()))
    }
}

fn parsed(expression: &str) -> Result<TokenStream, String> {
    expression.parse().map_err(|error| format!("`{expression}`: {error}"))
}
