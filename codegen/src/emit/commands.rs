//! A command line: `commands.rs`, with what the client's table of calls has no word for.
//!
//! An operation that takes and gives JSON is a command `<resource> <verb>`. The resource is its tag. The verb is its name without the noun of
//! the resource; a noun of another resource right before that one goes to the end, since it tells whose things are
//! meant: `refund_invoice` is `invoices refund`, and `list_customer_invoices` is `invoices list-for-customer`.

mod columns;
mod flags;
mod verb;

use super::{EmitError, Output, render};
use crate::model::{Model, Operation};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

const EMITTER: &str = "commands";

/// What the emitter must be told.
#[derive(Clone, Debug)]
pub struct CommandOptions {
    /// The hand-written type (`x-runtime-type`) of amounts in minor units.
    pub amount: String,
    /// The schema of the currency that stands beside an amount.
    pub currency: String,
    /// The flags that every command has.
    pub reserved: Vec<String>,
}

/// Emits `commands.rs` and `mod.rs`. The crate that holds the file has the types of the table in `crate::command`.
pub fn emit(model: &Model, options: &CommandOptions) -> Result<Vec<Output>, EmitError> {
    let mut resources: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in model.operations.iter().filter(|operation| !operation.carries_bytes()) {
        let tag = operation.tag.as_deref().ok_or_else(|| {
            failure(operation, "has no tag, and so no resource to be listed under; give it one".to_owned())
        })?;
        resources.entry(tag).or_default().push(operation);
    }
    let described = model
        .tags
        .iter()
        .filter_map(|(tag, about)| Some((tag.as_str(), about.as_str(), resources.remove(tag.as_str())?)));
    let described: Vec<_> = described.collect();
    let others = resources.into_iter().map(|(tag, operations)| (tag, "", operations));
    let resources = described
        .into_iter()
        .chain(others)
        .map(|(tag, about, operations)| resource(model, options, tag, about, &operations))
        .collect::<Result<Vec<_>, EmitError>>()?;
    let tokens = quote! {
        //! Every operation as a command.

        use crate::command::{Column, Command, Flag, Resource, Takes};

        /// Every resource, in the order of the description.
        pub static RESOURCES: &[Resource] = &[#(#resources),*];
    };
    let modules = quote! {
        //! Everything that follows from the description.

        pub mod commands;
    };
    Ok(vec![render::rust(EMITTER, "commands.rs", tokens)?, render::rust(EMITTER, "mod.rs", modules)?])
}

fn resource(
    model: &Model,
    options: &CommandOptions,
    tag: &str,
    about: &str,
    operations: &[&Operation],
) -> Result<TokenStream, EmitError> {
    let name = verb::kebab(tag);
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    let mut commands = Vec::new();
    for operation in operations {
        let verb = verb::of(model, tag, &operation.name);
        if let Some(other) = taken.insert(verb.clone(), &operation.name) {
            let message = format!("would be the command `{name} {verb}`, as `{other}` is; rename one of the two");
            return Err(failure(operation, message));
        }
        let flags = flags::of(model, options, operation)?;
        let columns = columns::of(model, options, operation);
        let operation = &operation.name;
        commands.push(quote! {
            Command { verb: #verb, operation: #operation, flags: &[#(#flags),*], columns: &[#(#columns),*] }
        });
    }
    Ok(quote!(Resource { name: #name, about: #about, commands: &[#(#commands),*] }))
}

fn failure(operation: &Operation, message: String) -> EmitError {
    EmitError { emitter: EMITTER, message: format!("{}: the operation `{}` {message}", operation.at, operation.name) }
}
