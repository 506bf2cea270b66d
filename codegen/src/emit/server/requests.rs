//! `requests.rs`: what each operation takes.

use super::{ServerOptions, body_field};
use crate::emit::{EmitError, rust_type, rustdoc};
use crate::model::{Model, Operation, Parameter};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

pub fn tokens(model: &Model, options: &ServerOptions) -> Result<TokenStream, EmitError> {
    let requests: Vec<TokenStream> =
        model.operations.iter().map(|operation| request(model, options, operation)).collect::<Result<_, _>>()?;
    Ok(quote! {
        //! What each operation takes.

        #(#requests)*
    })
}

fn request(model: &Model, options: &ServerOptions, operation: &Operation) -> Result<TokenStream, EmitError> {
    let name = names::ident(&operation.type_name());
    let about = format!("What `{}` takes: {}", operation.name, decapitalized(&operation.summary));
    let about = rustdoc::attributes(&[about.trim_end_matches([' ', ':'])]);
    let parameters = operation.parameters.iter().map(|parameter| parameter_field(model, options, parameter));
    let body = match &operation.body {
        None => None,
        Some(body) => {
            let key = body_field(operation)?;
            let value = match model.schemas.get(&body.schema) {
                Some(schema) => rust_type::of_value(model, &reference(&schema.name), &options.types),
                None => quote!(serde_json::Value),
            };
            Some(field(key, "The body.", value, body.required))
        }
    };
    Ok(quote! {
        #about
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct #name {
            #(#parameters,)*
            #body
        }
    })
}

fn parameter_field(model: &Model, options: &ServerOptions, parameter: &Parameter) -> TokenStream {
    let value = rust_type::of_value(model, &parameter.shape, &options.types);
    let about = match parameter.description.as_str() {
        "" => format!("`{}` in the {}.", parameter.name, parameter.location.word()),
        description => description.to_owned(),
    };
    field(&parameter.name, &about, value, parameter.required)
}

fn field(wire: &str, about: &str, value: TokenStream, required: bool) -> TokenStream {
    let name = names::snake(wire);
    let field = names::ident(&name);
    let about = rustdoc::attributes(&[about]);
    let rename = (name != wire).then(|| quote!(#[serde(rename = #wire)]));
    match required {
        true => quote!(#about #rename pub #field: #value),
        false => quote! {
            #about
            #rename
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub #field: Option<#value>
        },
    }
}

fn reference(name: &str) -> crate::model::Shape {
    crate::model::Shape {
        nullable: false,
        description: String::new(),
        kind: crate::model::ShapeKind::Reference(name.to_owned()),
    }
}

/// `List the books.` as `list the books.`
fn decapitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
