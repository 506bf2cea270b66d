//! How a request finds out whether it was carried out: the reads of `x-verify`.

use super::request::{Input, inputs};
use crate::emit::EmitError;
use crate::model::{Check, Model, Operation, ReplyContent, ShapeKind, Source, Trace, Wanted};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

/// The implementation of `Verify` for the arguments of an operation that has checks.
pub fn verify(model: &Model, operation: &Operation) -> Result<Option<TokenStream>, EmitError> {
    if !is_told(operation) {
        return Ok(None);
    }
    let request = names::ident(&operation.type_name());
    let checks =
        operation.verify.iter().map(|check| self::check(model, operation, check)).collect::<Result<Vec<_>, _>>()?;
    Ok(Some(quote! {
        impl runtime::Verify for #request {
            #[inline]
            fn evidence<'a>(&'a self, client: &'a Client) -> runtime::Call<'a, runtime::Evidence> {
                Box::pin(async move {
                    let mut evidence = runtime::Evidence::default();
                    #(#checks)*
                    Ok(evidence)
                })
            }
        }
    }))
}

/// Whether a read tells a program that the operation was carried out.
pub fn is_told(operation: &Operation) -> bool {
    !operation.verify.is_empty() && operation.verify.iter().all(|check| check.trace != Trace::Look)
}

fn check(model: &Model, operation: &Operation, check: &Check) -> Result<TokenStream, EmitError> {
    let read = find(model, &check.read)?;
    let first = check.first.as_ref().map(|first| find(model, first)).transpose()?;
    let mut call = call(model, operation, read, first, &check.arguments);
    let first = first.map(|first| {
        let call = self::call(model, operation, first, None, &[]);
        quote!(let first = #call.await?;)
    });
    if read.paging.is_some() {
        call = quote!(#call.stream().all());
    }
    let name = &operation.name;
    let noted = match &check.trace {
        Trace::Added { key, equal } => {
            let equal = equal.iter().map(|pair| compared(operation, pair));
            quote!(evidence.added(#name, &reply, #key, &[#(#equal),*])?;)
        }
        Trace::Look => return Ok(quote!()),
        Trace::Becomes(sets) => {
            let sets = sets.iter().map(|set| {
                let set = set.iter().map(|pair| compared(operation, pair));
                quote!(&[#(#set),*])
            });
            quote!(evidence.becomes(#name, &reply, &[#(#sets),*])?;)
        }
    };
    Ok(quote! {
        #first
        let reply = #call.await?;
        #noted
    })
}

fn find<'m>(model: &'m Model, name: &str) -> Result<&'m Operation, EmitError> {
    model.operations.iter().find(|operation| operation.name == name).ok_or_else(|| EmitError {
        emitter: super::EMITTER,
        message: format!("there is no operation `{name}` to verify with"),
    })
}

/// The call of `read` with arguments of `operation`, and of the reply to the `first` read.
fn call(
    model: &Model,
    operation: &Operation,
    read: &Operation,
    first: Option<&Operation>,
    arguments: &[(String, Source)],
) -> TokenStream {
    let method = names::ident(&read.name);
    let same = |input: &Input| Source::Argument(input.wire.clone());
    let source =
        |input: &Input| arguments.iter().find(|(name, _)| *name == input.wire).map(|(_, source)| source.clone());
    let inputs = inputs(model, read);
    let (given, set): (Vec<&Input>, Vec<&Input>) =
        inputs.iter().partition(|input| input.required && input.default.is_none());
    let given =
        given.into_iter().map(|input| value(model, operation, first, &source(input).unwrap_or_else(|| same(input))));
    let set = set.into_iter().filter_map(|input| {
        let (setter, value) = (&input.name, value(model, operation, first, &source(input)?));
        Some(quote!(.#setter(#value)))
    });
    quote!(client.#method(#(#given),*) #(#set)*)
}

fn value(model: &Model, operation: &Operation, first: Option<&Operation>, source: &Source) -> TokenStream {
    match source {
        Source::Argument(name) => {
            let place = place(operation, name);
            quote!(#place.clone())
        }
        Source::First(property) => {
            let field = names::ident(&names::snake(property));
            let always = first.is_some_and(|first| has(model, first, property));
            let name = &operation.name;
            if always { quote!(first.#field) } else { quote!(runtime::known(#name, #property, first.#field)?) }
        }
    }
}

/// Whether every reply of `read` has the property.
fn has(model: &Model, read: &Operation, property: &str) -> bool {
    let ReplyContent::Json(shape) = &read.reply.content else { return false };
    match &model.resolve(shape).kind {
        ShapeKind::Object(object) => object
            .properties
            .iter()
            .any(|one| one.name == property && one.required && !crate::emit::rust_type::is_nullable(model, &one.shape)),
        _ => false,
    }
}

/// Where the arguments of the operation hold a value.
fn place(operation: &Operation, wire: &str) -> TokenStream {
    let field = names::ident(&names::snake(wire));
    if operation.parameters.iter().any(|parameter| parameter.name == wire) {
        quote!(self.#field)
    } else {
        quote!(self.body.#field)
    }
}

fn compared(operation: &Operation, (property, wanted): &(String, Wanted)) -> TokenStream {
    let place = place(operation, &wanted.argument);
    let value = if wanted.negative { quote!(negative) } else { quote!(wanted) };
    quote!((#property, runtime::#value(&#place)))
}
