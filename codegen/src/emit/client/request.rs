//! One operation: the method that makes a request, and the request that is awaited.

use super::verify;
use crate::emit::EmitError;
use crate::emit::{rust_type, rustdoc};
use crate::model::{self, Location, Model, Object, Operation, Property, ReplyContent, Shape, ShapeKind};
use crate::names;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// A body with at most this many required properties is spread over the method's arguments.
const SPREAD: usize = 3;

/// Whether every request of the operation has a method of this name, so that no setter can be called so.
fn is_reserved(operation: &Operation, name: &str) -> bool {
    let of_lists = matches!(name, "pages" | "stream") && operation.paging.is_some();
    of_lists
        || matches!(name, "body" | "operation" | "raw" | "verifiable" | "verifiable_since")
        || name.starts_with("with_")
}

/// A value of a request: an argument of the method, or a setter.
pub struct Input {
    /// Its name in Rust.
    pub name: Ident,
    /// Its name on the wire.
    pub wire: String,
    /// What it is.
    pub documentation: String,
    /// Its type.
    pub value: TokenStream,
    /// Whether the type is taken as it is, rather than by `Into`.
    pub exact: bool,
    /// Where it goes.
    pub source: Source,
    /// Whether a request must have it.
    pub required: bool,
    /// What it is when it is not set.
    pub default: Option<TokenStream>,
}

/// Where a value of a request goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into the body, as one of its properties.
    Body,
    /// It is the body.
    Whole,
}

fn types() -> TokenStream {
    quote!(types)
}

/// The method of the client; `example` is the documentation with an example.
pub fn method(model: &Model, operation: &Operation, example: Option<String>) -> TokenStream {
    let name = names::ident(&operation.name);
    let request = names::ident(&operation.type_name());
    let documentation = [documentation(operation)].into_iter().chain(example).collect::<Vec<_>>().join("\n\n");
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let inputs = inputs(model, operation);
    let required: Vec<&Input> = inputs.iter().filter(|input| input.required && input.default.is_none()).collect();
    let arguments = required.iter().map(|input| {
        let (name, value) = (&input.name, &input.value);
        if input.exact { quote!(#name: #value) } else { quote!(#name: impl Into<#value>) }
    });
    let fields = fields(model, operation, &inputs);
    let lints = (required.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        #[doc = #documentation]
        #deprecated
        #lints
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> Request<'_, requests::#request> {
            Request::new(self, requests::#request { #(#fields),* })
        }
    }
}

/// The values with which the method fills the request.
fn fields(model: &Model, operation: &Operation, inputs: &[Input]) -> Vec<TokenStream> {
    let given = |input: &Input| {
        let name = &input.name;
        match &input.default {
            Some(default) => default.clone(),
            None if !input.required => quote!(None),
            None if input.exact => quote!(#name),
            None => quote!(#name.into()),
        }
    };
    let field = |name: &Ident, value: TokenStream| {
        if *name == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
    };
    let mut fields: Vec<TokenStream> = inputs
        .iter()
        .filter(|input| input.source != Source::Body)
        .map(|input| field(&input.name, given(input)))
        .collect();
    if let (Some(object), Some(body)) = (spread(model, operation), &operation.body) {
        let schema = names::ident(&body.schema);
        let properties = object.properties.iter().map(|property| {
            let wire = &property.name;
            let value = inputs.iter().find(|input| input.source == Source::Body && input.wire == *wire).map(given);
            field(&names::ident(&names::snake(wire)), value.unwrap_or_default())
        });
        fields.push(quote!(body: types::#schema { #(#properties),* }));
    }
    fields
}

/// The struct, its setters, and its `await`.
pub fn request(model: &Model, operation: &Operation, arguments: &[String]) -> Result<TokenStream, EmitError> {
    let name = &operation.name;
    let call = names::ident(name);
    let request = names::ident(&operation.type_name());
    let summary = format!("The arguments of [`Client::{name}`].");
    let inputs = inputs(model, operation);
    let spread = spread(model, operation).is_some();

    let mut declared: Vec<TokenStream> = inputs
        .iter()
        .filter(|input| input.source != Source::Body)
        .map(|input| {
            let (name, value) = (&input.name, &input.value);
            let optional = !input.required;
            if optional { quote!(pub(crate) #name: Option<#value>) } else { quote!(pub(crate) #name: #value) }
        })
        .collect();
    if let (true, Some(body)) = (spread, &operation.body) {
        let schema = names::ident(&body.schema);
        declared.push(quote!(pub(crate) body: types::#schema));
    }
    let setters = inputs.iter().filter(|input| !input.required || input.default.is_some()).map(setter);

    let reply = reply(model, operation);
    let checks = inputs.iter().filter(|input| input.source == Source::Path).map(|input| {
        let (field, wire) = (&input.name, &input.wire);
        quote!(runtime::path_argument(#name, #wire, &self.#field)?;)
    });
    let passed = arguments
        .iter()
        .map(|argument| passed(model, operation, &inputs, spread, argument))
        .collect::<Result<Vec<_>, EmitError>>()?;
    let lists = lists(model, operation);
    let setters: Vec<TokenStream> = setters.collect();
    let surface = (!setters.is_empty() || lists.is_some()).then(|| {
        quote! {
            impl<'a> Request<'a, #request> {
                #(#setters)*
                #lists
            }
        }
    });
    let verify = verify::verify(model, operation)?;
    let described = described(model, operation);
    let retry = retry(operation);
    let read = match &operation.reply.content {
        ReplyContent::Empty | ReplyContent::Acknowledgement(_) => quote!(nothing),
        ReplyContent::Json(_) => quote!(json),
        ReplyContent::Bytes => quote!(bytes),
    };
    // Bytes that were cut short are as good as others to whoever looks at them alone.
    let says_nothing = matches!(operation.reply.content, ReplyContent::Bytes).then(|| {
        quote! {
            #[inline]
            fn says_nothing(&self) -> bool {
                false
            }
        }
    });
    let call = quote!(client.transport().endpoint().#call(#(#passed),*));
    let call = match &operation.reply.content {
        ReplyContent::Bytes => quote!(#call.map(runtime::accept_bytes)),
        _ => call,
    };
    Ok(quote! {
        #[doc = #summary]
        #[derive(Clone, Debug)]
        pub struct #request {
            #(#declared,)*
        }

        #surface

        impl Arguments for #request {
            type Reply = #reply;

            #[inline]
            fn operation(&self) -> &'static Operation {
                #described
            }

            #[inline]
            fn retry(&self) -> Retry {
                #retry
            }

            #[inline]
            fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
                #(#checks)*
                runtime::built(#name, #call)
            }

            #[inline]
            fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
                runtime::#read(bytes)
            }

            #says_nothing
        }

        #verify
    })
}

/// What the description says of the operation, as the runtime has it.
fn described(model: &Model, operation: &Operation) -> TokenStream {
    let (name, method, path) = (&operation.name, &operation.method, operation.client_path());
    // What nothing is said of may do anything that a write does.
    let effect = names::ident(&names::pascal(operation.effect.as_deref().unwrap_or("write")));
    let told_by = match operation.verify.first() {
        Some(check) => {
            let read = &check.read;
            quote!(Some(#read))
        }
        None => quote!(None),
    };
    let secrets = model.secrets(operation);
    quote! {
        static OPERATION: Operation = Operation {
            name: #name,
            method: #method,
            path: #path,
            effect: Effect::#effect,
            told_by: #told_by,
            secrets: &[#(#secrets),*],
        };
        &OPERATION
    }
}

/// Whether the call may be sent again, which may depend on its body.
fn retry(operation: &Operation) -> TokenStream {
    match &operation.retry {
        Some(model::Retry::Safe) => quote!(Retry::Safe),
        Some(model::Retry::Never) | None => quote!(Retry::Never),
        Some(model::Retry::SafeWhen { property, values }) => {
            let property = names::ident(&names::snake(property));
            let values = values.iter().map(ToString::to_string);
            quote!(runtime::safe_when(&self.body.#property, &[#(#values),*]))
        }
    }
}

fn setter(input: &Input) -> TokenStream {
    let (name, value, documentation) = (&input.name, &input.value, &input.documentation);
    let (argument, given) =
        if input.exact { (quote!(#value), quote!(#name)) } else { (quote!(impl Into<#value>), quote!(#name.into())) };
    let given = if input.required { given } else { quote!(Some(#given)) };
    let target = if input.source == Source::Body { quote!(body.#name) } else { quote!(#name) };
    quote! {
        #[doc = #documentation]
        #[inline]
        pub fn #name(mut self, #name: #argument) -> Self {
            self.arguments.#target = #given;
            self
        }
    }
}

/// What is passed for an argument of the low-level method.
fn passed(
    model: &Model,
    operation: &Operation,
    inputs: &[Input],
    spread: bool,
    argument: &str,
) -> Result<TokenStream, EmitError> {
    if argument == "body" {
        return Ok(match operation.bytes {
            Some(_) => quote!(self.body.clone()),
            None if spread || operation.body.is_some() => quote!(&self.body),
            None => quote!(),
        });
    }
    if let Some(setting) = model.settings.iter().find(|setting| names::snake(&setting.parameter) == argument) {
        let name = names::ident(&setting.name);
        return Ok(quote!(client.#name()));
    }
    let parameter = operation.parameters.iter().find(|parameter| names::snake(&parameter.name) == argument);
    let input = parameter.and_then(|parameter| {
        inputs
            .iter()
            .find(|input| input.wire == parameter.name && !matches!(input.source, Source::Body | Source::Whole))
    });
    let (Some(parameter), Some(input)) = (parameter, input) else {
        return Err(EmitError {
            emitter: super::EMITTER,
            message: format!("the low-level method of `{}` takes an unknown argument `{argument}`", operation.name),
        });
    };
    let name = &input.name;
    let inline_text = matches!(parameter.shape.kind, ShapeKind::Text { .. });
    let named = rust_type::is_named(model, &parameter.shape);
    if input.required && !parameter.required {
        return Ok(quote!(Some(self.#name)));
    }
    Ok(match (input.required, inline_text, named) {
        (true, true, _) => quote!(self.#name.as_str()),
        (true, _, true) => quote!(&self.#name),
        (true, _, _) => quote!(self.#name),
        (false, true, _) => quote!(self.#name.as_deref()),
        (false, _, true) => quote!(self.#name.as_ref()),
        (false, _, _) => quote!(self.#name),
    })
}

/// The type of the reply.
pub fn reply(model: &Model, operation: &Operation) -> TokenStream {
    match &operation.reply.content {
        ReplyContent::Empty | ReplyContent::Acknowledgement(_) => quote!(()),
        ReplyContent::Json(shape) => rust_type::of_shape(model, shape, &types()),
        ReplyContent::Bytes => quote!(bytes::Bytes),
    }
}

/// The methods that give all pages, and all rows.
fn lists(model: &Model, operation: &Operation) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let ReplyContent::Json(shape) = &operation.reply.content else { return None };
    let ShapeKind::Object(object) = &model.resolve(shape).kind else { return None };
    let rows = object.properties.iter().find(|property| property.name == paging.results)?;
    let ShapeKind::List { items, .. } = &model.resolve(&rows.shape).kind else { return None };
    let row = rust_type::of_shape(model, items, &types());
    let page = names::ident(&names::snake(&paging.page));
    let [results, pages, total] =
        [&paging.results, &paging.pages, &paging.total].map(|name| names::ident(&names::snake(name)));
    let key = match &paging.key {
        Some(key) => {
            let key = names::ident(&names::snake(key));
            quote!(Some(|row| row.#key.to_string()))
        }
        None => quote!(None),
    };
    Some(quote! {
        /// The pages from this one on, as a stream.
        #[inline]
        pub fn pages(self) -> runtime::Pages<'a, #row> {
            runtime::Pages::new(self.arguments.#page, move |number| {
                let request = self.clone().#page(number);
                Box::pin(async move {
                    let reply = request.await?;
                    Ok(runtime::Page::new(number, reply.#pages, reply.#total, reply.#results))
                })
            })
        }

        /// The rows of all pages from this one on, as a stream: see [`Rows`](runtime::Rows) for what it promises
        /// while rows come and go.
        #[inline]
        pub fn stream(self) -> runtime::Rows<'a, #row> {
            runtime::Rows::new(self.pages(), #key)
        }
    })
}

/// The object of a body that is spread over arguments and setters.
fn spread<'m>(model: &'m Model, operation: &'m Operation) -> Option<&'m Object> {
    let object = model.body_object(operation)?;
    let required = object.properties.iter().filter(|property| property.required).count();
    let clash = |property: &Property| {
        let name = names::snake(&property.name);
        // What leads back here is in a box, and so not what a caller would give.
        let boxed = operation.body.as_ref().is_some_and(|body| holds(model, &property.shape, &body.schema));
        let taken = operation.parameters.iter().any(|parameter| names::snake(&parameter.name) == name);
        boxed || taken || is_reserved(operation, &name)
    };
    (operation.body.as_ref()?.required && required <= SPREAD && !object.properties.iter().any(clash)).then_some(object)
}

/// Whether a value of `shape` holds, without a list or map between, one of the schema `wanted`.
fn holds(model: &Model, shape: &Shape, wanted: &str) -> bool {
    let mut waiting = vec![shape];
    let mut seen = BTreeSet::new();
    while let Some(shape) = waiting.pop() {
        if let Some(schema) =
            shape.reference().filter(|name| seen.insert(*name)).and_then(|name| model.schemas.get(name))
        {
            if schema.name == wanted {
                return true;
            }
            waiting.push(&schema.shape);
        }
        if let ShapeKind::Object(object) = &shape.kind {
            waiting.extend(object.properties.iter().map(|property| &property.shape));
        }
    }
    false
}

/// The values of a request, in the order in which they are given.
pub fn inputs(model: &Model, operation: &Operation) -> Vec<Input> {
    let mut inputs: Vec<Input> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let source = if parameter.location == Location::Path { Source::Path } else { Source::Query };
            let default = operation.paging.as_ref().and_then(|paging| {
                let ShapeKind::Integer { most, .. } = model.resolve(&parameter.shape).kind else { return None };
                let number = if parameter.name == paging.page {
                    1
                } else if parameter.name == paging.size {
                    most.unwrap_or(50)
                } else {
                    return None;
                };
                let number = proc_macro2::Literal::i64_unsuffixed(number);
                Some(quote!(#number))
            });
            let documentation = match &default {
                Some(default) => format!("{} {default} when not set.", parameter.description),
                None => parameter.description.clone(),
            };
            // A parameter with a value of ours is always sent.
            let required = parameter.required || default.is_some();
            let input = input(model, operation, &parameter.name, documentation, &parameter.shape, source, required);
            Input { default, ..input }
        })
        .collect();
    match (spread(model, operation), &operation.body) {
        (Some(object), Some(body)) => inputs.extend(object.properties.iter().map(|property| {
            let documentation = property.shape.description.clone();
            let required = property.required && !rust_type::is_nullable(model, &property.shape);
            let input = input(model, operation, &property.name, documentation, &property.shape, Source::Body, required);
            if !model.schemas.get(&body.schema).is_some_and(|schema| model.is_change(schema, property)) {
                return input;
            }
            let value = input.value;
            let documentation =
                format!("{}\n\n[`Change::Clear`](types::Change::Clear) takes it away.", input.documentation);
            Input {
                value: quote!(types::Change<#value>),
                exact: false,
                required: true,
                default: Some(quote!(types::Change::Keep)),
                documentation,
                ..input
            }
        })),
        (None, Some(body)) => {
            let schema = names::ident(&body.schema);
            inputs.push(whole(quote!(types::#schema), true));
        }
        (_, None) => {}
    }
    if operation.bytes.is_some() {
        inputs.push(whole(quote!(bytes::Bytes), false));
    }
    inputs
}

/// The body as one argument.
fn whole(value: TokenStream, exact: bool) -> Input {
    Input {
        name: names::ident("body"),
        wire: "body".into(),
        documentation: String::new(),
        value,
        exact,
        source: Source::Whole,
        required: true,
        default: None,
    }
}

fn input(
    model: &Model,
    operation: &Operation,
    wire: &str,
    documentation: String,
    shape: &Shape,
    source: Source,
    required: bool,
) -> Input {
    let exact = matches!(shape.kind, ShapeKind::Boolean | ShapeKind::Integer { .. } | ShapeKind::Number { .. });
    let name = names::snake(wire);
    let name = if is_reserved(operation, &name) { format!("{name}_") } else { name };
    Input {
        name: names::ident(&name),
        wire: wire.to_owned(),
        documentation: rustdoc::plain_or_name(&documentation, wire),
        value: rust_type::of_value(model, shape, &types()),
        exact,
        source,
        required,
        default: None,
    }
}

fn documentation(operation: &Operation) -> String {
    let mut text = rustdoc::plain(&operation.summary);
    if !operation.description.is_empty() {
        text.push_str(&format!("\n\n{}", rustdoc::plain(&operation.description)));
    }
    if let Some(effect) = &operation.effect {
        let effect = match effect.as_str() {
            "read" => "reads, changes nothing",
            "write" => "writes",
            "money" => "moves money, or settles a claim to it",
            "erase" => "destroys what no call brings back",
            "notify" => "contacts the customer",
            other => other,
        };
        text.push_str(&format!("\n\nEffect: {effect}."));
    }
    text.push_str(&format!("\n\nEndpoint: `{} {}`.", operation.method, operation.client_path()));
    let errors = operation.errors.iter().filter_map(|error| Some((error.status?, &error.description)));
    for (index, (status, meaning)) in errors.enumerate() {
        if index == 0 {
            text.push_str("\n\n# Errors\n");
        }
        text.push_str(&format!("\n- {status}: {}", rustdoc::plain(meaning)));
    }
    text
}
