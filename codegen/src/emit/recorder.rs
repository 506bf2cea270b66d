//! A server that keeps what it was asked and answers with the examples of the description: `recorder.rs`.

use super::{EmitError, Output, render, rust_type};
use crate::model::{Model, Operation, ReplyContent};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

/// Emits `recorder.rs`: the implementation of the server trait for the type
/// `Recorder`, which the crate that holds the file declares in its root.
/// `server` is the path of the server crate.
pub fn emit(model: &Model, server: &TokenStream, types: &TokenStream) -> Result<Output, EmitError> {
    let handlers = model.operations.iter().map(|operation| handler(model, operation, types));
    let tokens = quote! {
        //! Keeps what it was asked, and answers with the examples of the description.

        use crate::Recorder;
        use #server::generated::{Api, requests};
        use #server::runtime::{Credentials, Rejection};

        impl Api for Recorder {
            type Caller = ();

            fn authorize(&self, _: Credentials<'_>) -> Result<(), Rejection> {
                Ok(())
            }

            #(#handlers)*
        }
    };
    render::rust("recorder", "recorder.rs", tokens)
}

fn handler(model: &Model, operation: &Operation, types: &TokenStream) -> TokenStream {
    let name = &operation.name;
    let method = names::ident(name);
    let request = names::ident(&operation.type_name());
    let (reply, answer) = match &operation.reply.content {
        ReplyContent::Json(shape) => {
            let example = operation.reply.example.clone().unwrap_or_default().to_string();
            (rust_type::of_shape(model, shape, types), quote!(self.example(#name, #example)))
        }
        ReplyContent::Empty | ReplyContent::Acknowledgement(_) => (quote!(()), quote!(Ok(()))),
        ReplyContent::Bytes => (quote!(axum::body::Bytes), quote!(Ok(axum::body::Bytes::new()))),
    };
    let body = operation.bytes.as_ref().map(|_| quote!(, _: axum::body::Bytes));
    quote! {
        async fn #method(&self, (): &(), request: requests::#request #body) -> Result<#reply, Rejection> {
            self.record(#name, &request)?;
            #answer
        }
    }
}
