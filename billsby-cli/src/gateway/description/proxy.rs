//! The account's own operations, described.

use super::operation::{Operation, Paths, paging, parameter};
use super::schemas::Schemas;
use crate::gateway::proxy::{Method, Name, Page, Standard, innermost, methods};
use billsby_client::Effect;
use billsby_client::calls::{Call, Location};
use serde_json::{Value, json};

/// Adds every operation.
pub fn describe(paths: &mut Paths, schemas: &mut Schemas) {
    for Method { resource, name, call } in methods() {
        let is_list = name == Name::Standard(Standard::List);
        let (path, method) = match &name {
            Name::Standard(standard @ (Standard::List | Standard::Create)) => {
                (format!("/proxy/{resource}"), standard.http_method())
            }
            Name::Standard(standard) => (format!("/proxy/{resource}/{{id}}"), standard.http_method()),
            Name::Own(name) => (format!("/proxy/{resource}/{name}"), "POST"),
        };
        let method = method.to_ascii_lowercase();
        let operation = Operation {
            id: format!("proxy_{}", call.name),
            tag: &resource,
            summary: call.summary,
            description: &format!("{}\n\n{}", effect(call), call.description),
            parameters: parameters(call, is_list, path.contains("{id}")),
            body: call.body.as_ref().map(|body| schemas.own("body", body.schema)),
            reply: reply(call, is_list, schemas),
            writes: method != "get",
        };
        paths.add(&path, &method, operation.describe());
    }
}

fn effect(call: &Call) -> &'static str {
    match call.effect {
        Effect::Money => "It moves money, or settles a claim to it.",
        Effect::Erase => "It destroys what no call brings back.",
        Effect::Notify => "It contacts a person.",
        _ => "",
    }
}

fn parameters(call: &Call, is_list: bool, has_id: bool) -> Vec<Value> {
    let paging_names = call.paging.as_ref().filter(|_| is_list).map(|paging| [paging.page, paging.size]);
    let id = innermost(call).filter(|_| has_id);
    let mut all = Vec::new();
    for own in call.parameters {
        let schema: Value = serde_json::from_str(own.schema).unwrap_or_default();
        match (&paging_names, id) {
            (_, Some(id)) if id.name == own.name => all.push(parameter("id", "path", true, own.description, schema)),
            (Some([page, _]), _) if *page == own.name => {}
            (Some([_, size]), _) if *size == own.name => all.extend(paging(schema)),
            _ => {
                let required = own.required || own.location == Location::Path;
                all.push(parameter(own.name, "query", required, own.description, schema));
            }
        }
    }
    all
}

/// What is answered: of a list the envelope, with the account's own rows.
fn reply(call: &Call, is_list: bool, schemas: &mut Schemas) -> Value {
    let own = call.reply.map(|reply| schemas.own("reply", reply)).unwrap_or_default();
    if !is_list {
        return if own.is_null() { json!({}) } else { own };
    }
    let whole = schemas.target(&own);
    let mut row = match &call.paging {
        Some(paging) => whole["properties"][paging.results]["items"].clone(),
        None => whole["items"].clone(),
    };
    if row.is_null() {
        row = json!({});
    }
    let mut page = schemars::SchemaGenerator::default().into_root_schema_for::<Page>();
    page.remove("$schema");
    let mut page: Value = page.into();
    page["properties"]["result"]["items"] = row;
    page
}
