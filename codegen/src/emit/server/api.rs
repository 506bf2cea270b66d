//! `api.rs`: the trait that a server implements.

use super::ServerOptions;
use crate::emit::{rust_type, rustdoc};
use crate::model::{Model, Operation, ReplyContent};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

pub fn tokens(model: &Model, options: &ServerOptions) -> TokenStream {
    let ServerOptions { runtime, .. } = options;
    let about = format!(" What a server of {} does.", model.title);
    let methods = model.operations.iter().map(|operation| method(model, options, operation));
    quote! {
        #![doc = #about]

        use super::requests;
        use #runtime::{Credentials, Rejection, Route};
        use axum::extract::Request;
        use axum::response::{IntoResponse, Response};
        use std::sync::Arc;

        #[doc = #about]
        #[doc = ""]
        #[doc = " Every operation is one method. None has a body here: an operation that is not implemented does not compile."]
        pub trait Api: Send + Sync + 'static {
            /// Who calls, once it is known.
            type Caller: Send + Sync;

            /// Finds out who calls, before anything else of the request is looked at.
            fn authorize(&self, credentials: Credentials<'_>) -> Result<Self::Caller, Rejection>;

            /// Writes a rejection.
            fn render(rejection: Rejection) -> Response {
                rejection.into_response()
            }

            /// What happens around every request, also around one that leads to no operation: nothing, unless told
            /// otherwise.
            fn around(api: Arc<Self>, route: Route<Self>, request: Request) -> impl Future<Output = Response> + Send
            where
                Self: Sized,
            {
                route.answer(api, request)
            }

            #(#methods)*
        }
    }
}

fn method(model: &Model, options: &ServerOptions, operation: &Operation) -> TokenStream {
    let name = names::ident(&operation.name);
    let request = names::ident(&operation.type_name());
    let place = format!("`{} {}`", operation.method, operation.path);
    let documentation = rustdoc::attributes(&[&operation.summary, &operation.description, &place]);
    let reply = match &operation.reply.content {
        ReplyContent::Empty | ReplyContent::Acknowledgement(_) => quote!(()),
        ReplyContent::Json(shape) => rust_type::of_shape(model, shape, &options.types),
        ReplyContent::Bytes => quote!(axum::body::Bytes),
    };
    let body = operation.bytes.as_ref().map(|_| quote!(body: axum::body::Bytes,));
    quote! {
        #documentation
        fn #name(
            &self,
            caller: &Self::Caller,
            request: requests::#request,
            #body
        ) -> impl Future<Output = Result<#reply, Rejection>> + Send;
    }
}
