//! The method that reads a whole, lets the caller change it, and writes it back.

use super::request::{Source, inputs};
use crate::model::{Model, Operation};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

/// `<operation>_with`, where the operation replaces what another one reads; `example` is the documentation with an
/// example.
pub fn method(
    model: &Model,
    operation: &Operation,
    reply: &TokenStream,
    example: Option<String>,
) -> Option<TokenStream> {
    let (Some(read), Some(body)) = (&operation.replaces, &operation.body) else { return None };
    let name = names::ident(&format!("{}_with", operation.name));
    let (read_method, request, schema) =
        (names::ident(read), names::ident(&operation.type_name()), names::ident(&body.schema));
    let inputs = inputs(model, operation);
    let path: Vec<_> = inputs.iter().filter(|input| input.source == Source::Path).collect();
    let (fields, types): (Vec<_>, Vec<_>) = path.iter().map(|input| (&input.name, &input.value)).unzip();
    let documentation = format!(
        "Reads with [`{read}`](Self::{read}), lets `change` alter what was read, and sends the whole back with \
         [`{0}`](Self::{0}).\n\nWhat `change` leaves alone stays as it was read, keys that this version does not know \
         among it. The service has no way to refuse a write that is based on an old read: what somebody else changes \
         between the two calls is overwritten.\n\n# Errors\n\nThose of both calls. Where the first fails, nothing \
         was written.",
        operation.name
    );
    let documentation = [documentation].into_iter().chain(example).collect::<Vec<_>>().join("\n\n");
    let wire = &operation.name;
    Some(quote! {
        #[doc = #documentation]
        pub async fn #name(
            &self,
            #(#fields: impl Into<#types>,)*
            change: impl FnOnce(&mut types::#schema),
        ) -> Result<#reply, crate::runtime::Error> {
            #(let #fields: #types = #fields.into();)*
            let read = self.#read_method(#(#fields.clone()),*).raw().await?;
            let (body, whole) = crate::runtime::changed(#wire, &read, change)?;
            Request::new(self, crate::runtime::Whole::new(requests::#request { #(#fields,)* body }, whole)).await
        }
    })
}
