//! `operations.rs`: each operation as a table.

use super::schema_tables::{self, SchemaTables};
use super::{ServerOptions, body_field, imports, table_name};
use crate::emit::EmitError;
use crate::model::{ErrorContent, Model, Operation, ReplyContent, Segment, Shape};
use crate::names;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use std::collections::BTreeMap;

pub fn tokens(
    model: &Model,
    options: &ServerOptions,
    schemas: &SchemaTables<'_>,
    routes: &BTreeMap<&str, Vec<String>>,
) -> Result<TokenStream, EmitError> {
    let ServerOptions { runtime, .. } = options;
    let constants = model.operations.iter().map(table_name);
    let mut tables = Vec::new();
    for operation in &model.operations {
        let routes = routes.get(operation.name.as_str()).map(Vec::as_slice).unwrap_or_default();
        tables.push(table(model, schemas, operation, routes)?);
    }
    let tables = quote!(#(#tables)*);
    let imports = [
        imports(&quote!(super::super), &["schemas"], &tables),
        imports(&quote!(#runtime::body), &["BodyTable"], &tables),
        imports(&quote!(#runtime::decode), &["PathParameter", "QueryParameter"], &tables),
        imports(&quote!(#runtime::reply_table), &["Content", "ReplyTable"], &tables),
        imports(&quote!(#runtime::schema), &["Format", "Integer", "Kind", "List", "Number", "Schema", "Text"], &tables),
    ];
    Ok(quote! {
        //! Each operation as a table: where it is served, how its request is read, and what it may answer.

        use #runtime::Operation;

        /// Every operation, in the order of the description.
        pub static OPERATIONS: &[&Operation] = &[#(&tables::#constants),*];

        /// The operations by their names.
        pub mod tables {
            use super::Operation;
            #(#imports)*

            #tables
        }
    })
}

fn table(
    model: &Model,
    schemas: &SchemaTables<'_>,
    operation: &Operation,
    routes: &[String],
) -> Result<TokenStream, EmitError> {
    let module = names::ident("schemas");
    let constant = table_name(operation);
    let Operation { name, method, path, bases, segments, .. } = operation;
    let about = format!(" `{method} {path}`");
    let key_header = match &model.key_header {
        Some(header) if operation.secured => quote!(Some(#header)),
        _ => quote!(None),
    };
    let count = Literal::usize_unsuffixed(segments.len());
    let position = |wire: &str| {
        segments
            .iter()
            .position(|segment| matches!(segment, Segment::Parameter(name) if name == wire))
            .map(Literal::usize_unsuffixed)
    };
    let settings = model.settings.iter().filter_map(|setting| {
        let index = position(&setting.parameter)?;
        let name = &setting.name;
        Some(quote!((#name, #index)))
    });
    let path_parameters = operation.path_parameters().filter_map(|parameter| {
        let (name, index, schema) =
            (&parameter.name, position(&parameter.name)?, schemas.reference(&parameter.shape, Some(&module)));
        Some(quote!(PathParameter { name: #name, segment: #index, schema: #schema }))
    });
    let query_parameters = operation.query_parameters().map(|parameter| {
        let (name, required, schema) =
            (&parameter.name, parameter.required, schemas.reference(&parameter.shape, Some(&module)));
        quote!(QueryParameter { name: #name, required: #required, schema: #schema })
    });
    let body = match &operation.body {
        None => quote!(None),
        Some(body) => {
            let (field, required) = (body_field(operation)?, body.required);
            let schema = schema_tables::table_name(&body.schema);
            quote!(Some(BodyTable { field: #field, required: #required, schema: &schemas::#schema }))
        }
    };
    let replies = replies(schemas, operation, &module);
    Ok(quote! {
        #[doc = #about]
        pub static #constant: Operation = Operation {
            name: #name,
            method: #method,
            path: #path,
            bases: &[#(#bases),*],
            routes: &[#(#routes),*],
            key_header: #key_header,
            segments: #count,
            settings: &[#(#settings),*],
            path_parameters: &[#(#path_parameters),*],
            query_parameters: &[#(#query_parameters),*],
            body: #body,
            replies: &[#(#replies),*],
        };
    })
}

/// The replies in the order of the description, success first; the one for every other status is the last.
fn replies(schemas: &SchemaTables<'_>, operation: &Operation, module: &Ident) -> Vec<TokenStream> {
    let json = |schema| quote!(Content::Json(#schema));
    let content = match &operation.reply.content {
        ReplyContent::Empty => quote!(Content::Empty),
        ReplyContent::Acknowledgement(name) => json(schemas.reference(&Shape::reference_to(name), Some(module))),
        ReplyContent::Json(shape) => json(schemas.reference(shape, Some(module))),
        ReplyContent::Bytes => quote!(Content::Bytes),
    };
    let success = (Some(operation.reply.status), content);
    let errors = operation.errors.iter().map(|error| {
        let content = match &error.content {
            ErrorContent::Empty => quote!(Content::Empty),
            ErrorContent::Json(shape) => json(schemas.reference(shape, Some(module))),
            ErrorContent::Unread => quote!(Content::Any),
        };
        (error.status, content)
    });
    let (listed, others): (Vec<_>, Vec<_>) =
        [success].into_iter().chain(errors).partition(|(status, _)| status.is_some());
    let table = |(status, content): (Option<u16>, TokenStream)| {
        let status = status.map(Literal::u16_unsuffixed).map_or(quote!(None), |status| quote!(Some(#status)));
        quote!(ReplyTable::new(#status, #content))
    };
    listed.into_iter().chain(others).map(table).collect()
}
