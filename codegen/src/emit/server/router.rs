//! `router.rs`: from a call to the method of the trait, and back.

use super::{ServerOptions, acknowledgement, table_name};
use crate::model::{Model, Operation, ReplyContent};
use crate::names;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub fn tokens(model: &Model, options: &ServerOptions) -> TokenStream {
    let ServerOptions { runtime, .. } = options;
    let handlers = model.operations.iter().map(|operation| handler(model, operation));
    quote! {
        //! From a call to the method of the trait, and back.

        use super::api::Api;
        use super::operations::tables;
        use #runtime::{Routes, reply};
        use std::sync::Arc;

        /// Serves every operation of `api`, each under all of its bases.
        pub fn router<A: Api>(api: Arc<A>) -> axum::Router {
            Routes::new(api, A::render)
                #(#handlers)*
                .into_router()
        }
    }
}

fn handler(model: &Model, operation: &Operation) -> TokenStream {
    let table = table_name(operation);
    let name = names::ident(&operation.name);
    let status = Literal::u16_unsuffixed(operation.reply.status);
    let call = quote!(api.#name(&caller, call.request().await?).await?);
    let reply = match &operation.reply.content {
        ReplyContent::Json(_) => quote! {
            let reply = #call;
            reply::json(#status, &reply)
        },
        ReplyContent::Empty => quote! {
            #call;
            reply::empty(#status)
        },
        ReplyContent::Acknowledgement(_) => {
            let json = acknowledgement(model, &operation.reply).unwrap_or_default();
            quote! {
                #call;
                reply::fixed(#status, #json)
            }
        }
    };
    quote! {
        .serve(&tables::#table, |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            #reply
        }))
    }
}
