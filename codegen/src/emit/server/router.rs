//! `router.rs`: from a call to the method of the trait, and back.

use super::{ServerOptions, acknowledgement};
use crate::model::{Model, Operation, ReplyContent};
use crate::names;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub fn tokens(model: &Model, options: &ServerOptions) -> TokenStream {
    let ServerOptions { runtime, .. } = options;
    let handlers = model.operations.iter().map(|operation| handler(model, operation, options));
    quote! {
        //! From a request to the method of the trait, and back.

        use super::api::Api;
        use super::operations::OPERATIONS;
        use #runtime::{Handler, Paths, Service, reply};
        use std::marker::PhantomData;
        use std::sync::{Arc, LazyLock};

        /// Where each operation is served: the same for every server, so found out once.
        static PATHS: LazyLock<Paths> = LazyLock::new(|| Paths::new(OPERATIONS));

        /// What carries out each operation, in the order of [`OPERATIONS`].
        struct Handlers<A>(PhantomData<A>);

        impl<A: Api> Handlers<A> {
            const ALL: &'static [Handler<A>] = &[#(#handlers),*];
        }

        /// Serves every operation of `api`, each under all of its bases.
        pub fn service<A: Api>(api: Arc<A>) -> Service<A> {
            Service::new(api, &PATHS, Handlers::<A>::ALL, A::render, |api, route, request| {
                Box::pin(A::around(api, route, request))
            })
        }

        /// The same as a router, to be extended or nested.
        pub fn router<A: Api>(api: Arc<A>) -> axum::Router {
            axum::Router::new().fallback_service(service(api))
        }
    }
}

fn handler(model: &Model, operation: &Operation, options: &ServerOptions) -> TokenStream {
    let name = names::ident(&operation.name);
    let status = Literal::u16_unsuffixed(operation.reply.status);
    let (before, call) = match &operation.bytes {
        None => (None, quote!(api.#name(&caller, call.request().await?).await?)),
        Some(bytes) => {
            let runtime = &options.runtime;
            let longest = bytes.longest.map(Literal::u64_unsuffixed);
            let longest = longest.map_or_else(|| quote!(#runtime::body::LONGEST), |longest| quote!(#longest));
            let before = quote!(let (request, body) = call.request_with_bytes(#longest).await?;);
            (Some(before), quote!(api.#name(&caller, request, body).await?))
        }
    };
    let reply = match &operation.reply.content {
        ReplyContent::Bytes => quote!(reply::bytes(#status, #call)),
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
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            #before
            #reply
        })
    }
}
