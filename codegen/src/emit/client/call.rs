//! Every operation that takes and gives JSON by its name, with its arguments as one JSON object: `calls.rs`.
//!
//! The object has the keys of the server's request struct: each parameter by
//! its wire name, and `body`.

use super::request::{Input, Source, inputs};
use crate::emit::{EmitError, Output, render};
use crate::model::{Model, Operation};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

/// Emits `calls.rs`. `client` is the path of the client crate; the module that
/// holds the file has `Arguments` and `CallError` beside it.
pub fn emit(model: &Model, client: &TokenStream) -> Result<Output, EmitError> {
    let of_json = || model.operations.iter().filter(|operation| !operation.carries_bytes());
    let arms = of_json().map(|operation| arm(model, operation));
    let names = of_json().map(|operation| &operation.name);
    let tokens = quote! {
        //! Every operation by its name.

        use crate::arguments::{Arguments, CallError, reply};
        use #client::{Client, types};
        use serde_json::Value;

        /// The names of all operations, in the order of the description.
        pub const OPERATIONS: &[&str] = &[#(#names),*];

        /// Calls `operation` with `arguments`, and gives its reply as JSON; null for a reply that says nothing.
        #[allow(clippy::too_many_lines)]
        pub async fn call(client: &Client, operation: &str, arguments: &Value) -> Result<Value, CallError> {
            let arguments = Arguments::new(arguments);
            match operation {
                #(#arms)*
                other => Err(CallError::Operation(other.to_owned())),
            }
        }
    };
    render::rust("calls", "calls.rs", tokens)
}

fn arm(model: &Model, operation: &Operation) -> TokenStream {
    let name = &operation.name;
    let method = names::ident(name);
    let inputs = inputs(model, operation);
    let (given, set): (Vec<&Input>, Vec<&Input>) =
        inputs.iter().partition(|input| input.required && input.default.is_none());
    let given = given.into_iter().map(|input| {
        let (wire, value) = (&input.wire, &input.value);
        match input.source {
            Source::Body => quote!(arguments.body_required::<#value>(#wire)?),
            _ => quote!(arguments.required::<#value>(#wire)?),
        }
    });
    let set = set.into_iter().map(|input| {
        let (setter, wire, value) = (&input.name, &input.wire, &input.value);
        let read = match input.source {
            Source::Body => quote!(arguments.body_optional::<#value>(#wire)?),
            _ => quote!(arguments.optional::<#value>(#wire)?),
        };
        quote! {
            if let Some(value) = #read {
                call = call.#setter(value);
            }
        }
    });
    let set: Vec<TokenStream> = set.collect();
    let mutable = (!set.is_empty()).then(|| quote!(mut));
    quote! {
        #name => {
            let #mutable call = client.#method(#(#given),*);
            #(#set)*
            reply(call.await)
        }
    }
}
