//! The webhooks as one enumeration: `webhooks.rs`.
//!
//! It knows the types of events and where a payload names its own; the hand-written module of the
//! client beside it receives, and knows no type.

use crate::emit::{EmitError, Output, render, rustdoc};
use crate::model::{Model, Webhook};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

/// Whether the client types the webhooks of the API: there are some, and it is said how to read them.
pub fn are_typed(model: &Model) -> bool {
    model.webhook_convention.is_some() && !model.webhooks.is_empty()
}

/// Emits `webhooks.rs`, when there is something to receive.
pub fn emit(model: &Model) -> Result<Option<Output>, EmitError> {
    let Some(convention) = model.webhook_convention.as_ref().filter(|_| are_typed(model)) else { return Ok(None) };
    let documentation = format!("What {} tells by webhook.", model.title);
    let header_documentation = format!("The header that carries the secret: `{}`.", convention.secret_header);
    let (header, type_property, id_property) =
        (&convention.secret_header, &convention.type_property, &convention.id_property);
    let types: Vec<&String> = model.webhooks.iter().map(|webhook| &webhook.event_type).collect();
    let variants: Vec<_> = model.webhooks.iter().map(|webhook| names::ident(&webhook.variant())).collect();
    let payloads = model.webhooks.iter().map(|webhook| names::ident(&webhook.schema));
    let documentations = model.webhooks.iter().map(|webhook| variant_documentation(model, webhook));
    let id = names::ident(&names::snake(id_property));
    let tokens = quote! {
        //! The webhooks: one variant a type of event.

        use crate::types;
        use crate::webhooks::{UnknownEvent, WebhookError, payload};

        #[doc = #header_documentation]
        pub const SECRET_HEADER: &str = #header;
        pub(crate) const TYPE_PROPERTY: &str = #type_property;
        pub(crate) const ID_PROPERTY: &str = #id_property;

        #[doc = #documentation]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #(#documentations #variants(types::#payloads),)*
            /// A type that this version does not know, kept as it came.
            Unknown(UnknownEvent),
        }

        impl Event {
            /// Every known type of event, by its word on the wire.
            pub const KNOWN_TYPES: &'static [&'static str] = &[#(#types),*];

            /// The type of the event, by its word on the wire.
            pub fn event_type(&self) -> &str {
                match self {
                    #(Self::#variants(_) => #types,)*
                    Self::Unknown(event) => &event.event_type,
                }
            }

            /// What tells this event from every other; a copy that is sent again has the same.
            /// Only an event of an unknown type may lack it.
            pub fn id(&self) -> Option<&str> {
                match self {
                    #(Self::#variants(event) => Some(event.#id.as_str()),)*
                    Self::Unknown(event) => event.id.as_deref(),
                }
            }

            #[inline]
            pub(crate) fn typed(
                event_type: String,
                json: serde_json::Value,
                body: &[u8],
            ) -> Result<Self, WebhookError> {
                match event_type.as_str() {
                    #(#types => payload(#types, body).map(Self::#variants),)*
                    _ => Ok(Self::Unknown(UnknownEvent::new(event_type, json))),
                }
            }
        }
    };
    render::rust("webhooks", "webhooks.rs", tokens).map(Some)
}

fn variant_documentation(model: &Model, webhook: &Webhook) -> TokenStream {
    let event_type = format!("`{}`", webhook.event_type);
    let payload = model.schemas.get(&webhook.schema).map_or("", |schema| &schema.description);
    rustdoc::attributes(&[&event_type, payload])
}
