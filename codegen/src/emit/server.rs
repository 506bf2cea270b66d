//! The server: a trait with one method an operation, and the router that serves it.
//!
//! What is the same for every operation is in a runtime written by hand; what is
//! emitted is tables, types, and a few lines an operation.

mod api;
mod operations;
mod requests;
mod router;
mod routes;
mod schema_tables;

use super::{EmitError, Output, render};
use crate::model::{Model, Operation, Reply, ReplyContent, ShapeKind};
use crate::names;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use schema_tables::SchemaTables;
use std::collections::BTreeSet;

const EMITTER: &str = "server";

/// Where the emitted code finds what it stands on.
#[derive(Clone, Debug)]
pub struct ServerOptions {
    /// The path of the module with the named types, for example `acme_client::types`.
    pub types: TokenStream,
    /// The path of the module with the server runtime.
    pub runtime: TokenStream,
}

impl ServerOptions {
    /// Types from `types`, and the runtime from `crate::runtime`.
    pub fn new(types: TokenStream) -> Self {
        Self { types, runtime: quote!(crate::runtime) }
    }
}

/// Emits `{mod,api,operations,requests,router,schemas}.rs`.
pub fn emit(model: &Model, options: &ServerOptions) -> Result<Vec<Output>, EmitError> {
    check_names(model)?;
    let routes = routes::routes(model)?;
    let schemas = SchemaTables::new(model)?;
    let files = [
        ("mod", module()),
        ("api", api::tokens(model, options)),
        ("operations", operations::tokens(model, options, &schemas, &routes)?),
        ("requests", requests::tokens(model, options)?),
        ("router", router::tokens(model, options)),
        ("schemas", schemas.tokens(options)),
    ];
    files.into_iter().map(|(name, tokens)| render::rust(EMITTER, format!("{name}.rs"), tokens)).collect()
}

fn module() -> TokenStream {
    quote! {
        //! The server, from the description: what it takes, what it answers, and where.

        #![allow(rustdoc::all)]

        pub mod api;
        pub mod operations;
        pub mod requests;
        pub mod router;
        pub mod schemas;

        pub use api::Api;
        pub use operations::OPERATIONS;
        pub use router::{router, service};
    }
}

/// Method names that the trait has already.
const TRAIT_METHODS: [&str; 3] = ["around", "authorize", "render"];
/// Type names that the fields of requests are written with.
const FIELD_TYPES: [&str; 3] = ["Option", "String", "Vec"];

fn check_names(model: &Model) -> Result<(), EmitError> {
    let (mut types, mut constants) = (BTreeSet::new(), BTreeSet::new());
    for operation in &model.operations {
        let name = operation.name.as_str();
        if TRAIT_METHODS.contains(&name) || FIELD_TYPES.contains(&operation.type_name().as_str()) {
            return Err(failure(operation, "has a name that the server needs itself; rename it"));
        }
        if !types.insert(operation.type_name()) || !constants.insert(names::shouty(name)) {
            return Err(failure(operation, "has the name of another operation; rename one of the two"));
        }
    }
    Ok(())
}

fn failure(operation: &Operation, message: &str) -> EmitError {
    EmitError { emitter: EMITTER, message: format!("{}: the operation `{}` {message}", operation.at, operation.name) }
}

/// The name of the table of an operation.
fn table_name(operation: &Operation) -> Ident {
    names::ident(&names::shouty(&operation.name))
}

/// The field of the request that takes the body: `body`, unless a parameter has that name.
pub(super) fn body_field(operation: &Operation) -> Result<&'static str, EmitError> {
    let free = |field: &&str| operation.parameters.iter().all(|parameter| names::snake(&parameter.name) != **field);
    ["body", "request_body", "json_body"]
        .into_iter()
        .find(free)
        .ok_or_else(|| failure(operation, "has no name left for its body; rename a parameter"))
}

/// The JSON that acknowledges success.
fn acknowledgement(model: &Model, reply: &Reply) -> Option<String> {
    let ReplyContent::Acknowledgement(name) = &reply.content else { return None };
    let schema = model.schemas.get(name);
    let example = reply.example.as_ref().or_else(|| schema?.example.as_ref());
    Some(match (example, schema.map(|schema| &schema.shape.kind)) {
        (Some(example), _) => example.to_string(),
        (None, Some(ShapeKind::Text { values, .. })) => {
            serde_json::Value::from(values.first().map_or("", String::as_str)).to_string()
        }
        (None, _) => "{}".to_owned(),
    })
}

/// Imports those of `names` from `module` that `tokens` mention.
fn imports(module: &TokenStream, names: &[&str], tokens: &TokenStream) -> Option<TokenStream> {
    let mentioned: Vec<Ident> =
        names.iter().map(|name| names::ident(name)).filter(|name| mentions(tokens.clone(), name)).collect();
    (!mentioned.is_empty()).then(|| quote!(use #module::{#(#mentioned),*};))
}

fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(group.stream(), name),
        TokenTree::Ident(ident) => ident == *name,
        _ => false,
    })
}
