//! The client that people use: one method an operation, over the low-level requests.

pub mod call;
mod calls;
mod example;
mod replace;
mod request;
mod verify;
pub mod webhooks;

pub use example::ExampleOptions;

use super::low_level::{self, LowLevel};
use super::{EmitError, Output, render, rustdoc, scalars};
use crate::model::Model;
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

const EMITTER: &str = "client";

/// What the emitter must be told.
#[derive(Clone, Debug)]
pub struct ClientOptions {
    /// The name of the API, for environment variables: `billsby` reads `BILLSBY_API_KEY`.
    pub name: String,
    /// What an example of each call needs; without it none is written.
    pub example: Option<ExampleOptions>,
}

impl ClientOptions {
    /// The options of the API called `name`, without examples.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), example: None }
    }
}

/// Emits every file of the client, below its `generated` folder.
pub fn emit(model: &Model, options: &ClientOptions) -> Result<Vec<Output>, EmitError> {
    let LowLevel { mut outputs, arguments } = low_level::emit(model)?;
    outputs.push(scalars::emit(model)?);
    outputs.push(render::rust(EMITTER, "types/mod.rs", types(model))?);
    outputs.push(render::rust(EMITTER, "mod.rs", modules(model))?);
    outputs.push(render::rust(EMITTER, "client.rs", client(model, options)?)?);
    let requests: Vec<TokenStream> = model
        .operations
        .iter()
        .map(|operation| {
            let arguments = arguments.get(&operation.name).ok_or_else(|| EmitError {
                emitter: EMITTER,
                message: format!("`{}` has no low-level method", operation.name),
            })?;
            request::request(model, operation, arguments)
        })
        .collect::<Result<_, EmitError>>()?;
    let requests = quote! {
        //! What each operation is asked with: one struct an operation, inside the [`Request`] that is awaited.

        use crate::generated::client::Client;
        use crate::runtime::{self, Arguments, Effect, Error, Operation, Request, Retry};
        use crate::types;
        #(#requests)*
    };
    outputs.push(render::rust(EMITTER, "requests.rs", requests)?);
    outputs.push(calls::emit(model)?);
    outputs.extend(webhooks::emit(model)?);
    Ok(outputs)
}

fn modules(model: &Model) -> TokenStream {
    let webhooks = webhooks::are_typed(model).then(|| {
        quote! {
            #[cfg(feature = "webhooks")]
            pub mod webhooks;
        }
    });
    quote! {
        //! Everything that follows from the description.

        // Its prose is not written for rustdoc.
        #![allow(rustdoc::all)]

        #[cfg(feature = "calls")]
        pub mod calls;
        #[cfg(feature = "http")]
        pub mod client;
        #[cfg(feature = "http")]
        #[allow(missing_docs, dead_code, clippy::all)]
        pub(crate) mod low_level;
        #[cfg(feature = "http")]
        pub mod requests;
        pub mod types;
        #webhooks
    }
}

fn types(model: &Model) -> TokenStream {
    let documentation = format!("The values that {} sends and receives.", model.title);
    let mut runtime: Vec<&String> = model.schemas.values().filter_map(|schema| schema.runtime_type.as_ref()).collect();
    runtime.sort();
    runtime.dedup();
    let runtime = runtime.into_iter().map(|name| {
        let name = names::ident(&names::pascal(name));
        quote!(pub use crate::#name;)
    });
    quote! {
        #![doc = #documentation]
        #![allow(clippy::all)]

        mod scalars;
        mod structs;


        #(#runtime)*
        pub use crate::runtime::Change;
        pub use scalars::*;
        pub use structs::*;
    }
}

fn client(model: &Model, options: &ClientOptions) -> Result<TokenStream, EmitError> {
    let settings: Vec<_> = model.settings.iter().map(|setting| names::ident(&setting.name)).collect();
    let setting_docs: Vec<String> = model
        .settings
        .iter()
        .map(|setting| rustdoc::plain(&format!("`{}`: {}", setting.name, setting.description)))
        .collect();
    let setting_names: Vec<&String> = model.settings.iter().map(|setting| &setting.name).collect();
    let variable = |part: &str| format!("{}_{part}", names::shouty(&options.name));
    let setting_variables: Vec<String> =
        model.settings.iter().map(|setting| variable(&setting.name.to_uppercase())).collect();
    let key_variable = variable("API_KEY");
    let base_variable = variable("BASE_URL");
    let origin = &model.origin;
    let header = model.key_header.clone().unwrap_or_default();
    let key_setter = model.key_header.is_some().then(|| {
        let documentation = format!("The key, sent in the header `{header}` of every request.");
        quote! {
            impl ClientBuilder {
                #[doc = #documentation]
                pub fn api_key(mut self, key: impl Into<crate::runtime::ApiKey>) -> Self {
                    self.api_key = Some(key.into());
                    self
                }
            }
        }
    });
    let key_header = match &model.key_header {
        Some(header) => quote!(Some(#header)),
        None => quote!(None),
    };
    let key_from_env = model
        .key_header
        .is_some()
        .then(|| quote!(builder = builder.api_key(crate::runtime::environment(#key_variable)?);));
    let documentation = format!("A client for {}. Cheap to clone; clones share their connections.", model.title);
    let environment = format!(
        "A client configured by the environment: {}. `{base_variable}` is optional.",
        setting_variables
            .iter()
            .chain(model.key_header.is_some().then_some(&key_variable))
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(", "),
    );
    let methods = model
        .operations
        .iter()
        .map(|operation| {
            let example = options.example.as_ref().map(|options| example::of_call(model, operation, options));
            Ok(request::method(model, operation, example.transpose()?))
        })
        .collect::<Result<Vec<_>, EmitError>>()?;
    let replacing = model
        .operations
        .iter()
        .map(|operation| {
            let example = options.example.as_ref().map(|options| example::of_replacing(model, operation, options));
            let reply = request::reply(model, operation);
            Ok(replace::method(model, operation, &reply, example.transpose()?.flatten()))
        })
        .collect::<Result<Vec<_>, EmitError>>()?;
    let setting_parameters = model.settings.iter().map(|setting| format!("{{{}}}", setting.parameter));
    let prefix = names::shouty(&options.name);
    let environment = format!(
        "{environment} So are `{prefix}_TIMEOUT`, `{prefix}_CONNECT_TIMEOUT` and `{prefix}_DEADLINE`, in seconds, \
         `{prefix}_ATTEMPTS` and `{prefix}_USER_AGENT`."
    );
    Ok(quote! {
        //! The client.

        use crate::generated::requests;
        use crate::runtime::{ClientBuilder, ConfigurationError, Custom, Request, Transport};
        use crate::types;
        use std::sync::Arc;

        pub(crate) const KEY_HEADER: Option<&str> = #key_header;

        #[doc = #documentation]
        #[derive(Clone, Debug)]
        pub struct Client {
            transport: Transport,
            settings: Settings,
        }

        /// What is part of who the caller is.
        #[derive(Clone, Debug)]
        pub(crate) struct Settings {
            #(#settings: Arc<str>,)*
        }

        impl Settings {
            pub(crate) fn check(&self) -> Result<(), ConfigurationError> {
                #(
                    if matches!(&*self.#settings, "" | "." | "..") {
                        return Err(ConfigurationError::Setting(#setting_names));
                    }
                )*
                Ok(())
            }
        }

        #key_setter

        impl Client {
            /// Starts to configure a client.
            #(#[doc = ""] #[doc = #setting_docs])*
            pub fn builder(#(#settings: impl Into<String>),*) -> ClientBuilder {
                ClientBuilder::new(#origin, Settings { #(#settings: Arc::from(#settings.into()),)* })
            }

            #[doc = #environment]
            ///
            /// # Errors
            /// A [`ConfigurationError`] that names the variable that is missing or wrong.
            #[inline]
            pub fn from_env() -> Result<Self, ConfigurationError> {
                let mut builder = Self::builder(#(crate::runtime::environment(#setting_variables)?),*);
                #key_from_env
                if let Ok(url) = std::env::var(#base_variable) {
                    builder = builder.base_url(url);
                }
                builder.environment(#prefix)?.build()
            }

            /// A request to an endpoint that this client does not know, with the same key, retries and errors.
            ///
            /// `path` begins with a slash and comes after scheme, host and port; parameters that the client is
            /// configured with may stand in it, in braces.
            #[inline]
            pub fn request(&self, method: reqwest::Method, path: &str) -> Request<'_, Custom> {
                let path = path.to_owned();
                #(
                    let path = path.replace(
                        #setting_parameters,
                        &crate::runtime::encode_path(&self.settings.#settings).to_string(),
                    );
                )*
                Request::custom(self, method, path)
            }

            pub(crate) fn new(transport: Transport, settings: Settings) -> Self {
                Self { transport, settings }
            }

            pub(crate) fn transport(&self) -> &Transport {
                &self.transport
            }

            #(
                pub(crate) fn #settings(&self) -> &str {
                    &self.settings.#settings
                }
            )*
        }

        impl Client {
            #(#methods)*
            #(#replacing)*
        }
    })
}
