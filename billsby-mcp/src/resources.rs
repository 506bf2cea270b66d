//! Resources: the reference of the API, and what there is in the company.

use crate::app;
use crate::remedy::Refusal;
use crate::search;
use crate::selection::{Selection, entries, find};
use billsby_client::{Client, Error};
use rmcp::model::{Resource, ResourceContents, ResourceTemplate};
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// The reference: every operation on a line.
const REFERENCE: &str = "billsby://reference";
/// What there is in the company.
const COMPANY: &str = "billsby://company";

/// The resources.
pub fn listed() -> Vec<Resource> {
    vec![
        Resource::new(REFERENCE, "reference")
            .with_title("API reference")
            .with_description("Every operation in a line, by what it is about.")
            .with_mime_type("text/markdown"),
        Resource::new(COMPANY, "company")
            .with_title("Company")
            .with_description("How many customers, subscriptions, invoices and so on there are now.")
            .with_mime_type("application/json"),
        app::listed(),
    ]
}

/// The resources of which there is one an operation.
pub fn templates() -> Vec<ResourceTemplate> {
    vec![
        ResourceTemplate::new(format!("{REFERENCE}/{{operation}}"), "operation")
            .with_title("Operation")
            .with_description("All that is known of an operation: arguments, answer, what it does to the world.")
            .with_mime_type("application/json"),
    ]
}

/// The resource at `uri`, where there is one.
///
/// # Errors
/// When the company cannot be read.
pub async fn read(client: &Client, selection: &Selection, uri: &str) -> Result<Option<ResourceContents>, Refusal> {
    let json = |value: Value| ResourceContents::text(value.to_string(), uri).with_mime_type("application/json");
    Ok(match uri {
        REFERENCE => Some(ResourceContents::text(reference(), uri).with_mime_type("text/markdown")),
        COMPANY => Some(json(company(client).await?)),
        app::URI => Some(app::page()),
        _ => {
            let name = uri.strip_prefix(REFERENCE).and_then(|rest| rest.strip_prefix('/'));
            name.and_then(find).map(|entry| json(search::describe(selection, &entry)))
        }
    })
}

/// The values that an argument of a template can have, as far as it is typed.
pub fn completions(template: &str, typed: &str) -> Vec<String> {
    if template != format!("{REFERENCE}/{{operation}}") {
        return Vec::new();
    }
    entries().map(|entry| entry.tool.name).filter(|name| name.starts_with(typed)).map(str::to_owned).collect()
}

fn reference() -> String {
    let mut text = "# Operations\n".to_owned();
    let mut tags: Vec<&str> = Vec::new();
    for tag in entries().filter_map(|entry| entry.call.tag) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    // Writing to a string does not fail.
    for tag in tags {
        _ = writeln!(text, "\n## {tag}\n");
        for entry in entries().filter(|entry| entry.call.tag == Some(tag)) {
            let effect = format!("{:?}", entry.call.effect).to_lowercase();
            _ = writeln!(text, "- `{}` ({effect}): {}", entry.tool.name, entry.call.summary);
        }
    }
    text
}

/// How many rows each list has that comes in pages and needs no id; and of some how many are worth a look.
async fn company(client: &Client) -> Result<Value, Refusal> {
    let mut counts = Map::new();
    for entry in entries() {
        let Some(paging) = entry.call.paging.as_ref() else { continue };
        let needs_id = entry.call.parameters.iter().any(|parameter| parameter.required);
        if needs_id {
            continue;
        }
        let arguments = Map::from_iter([(paging.size.to_owned(), json!(1))]);
        let request = client.call(entry.call, arguments).map_err(Refusal::arguments)?;
        let reply = request.await.map_err(|error| Refusal::failed(&entry, &error))?;
        let name = entry.tool.name.strip_prefix("list_").unwrap_or(entry.tool.name);
        counts.insert(name.to_owned(), reply.get(paging.total).cloned().unwrap_or_default());
    }
    let failed = |name: &str| {
        let entry = find(name);
        move |error: Error| match entry {
            Some(entry) => Refusal::failed(&entry, &error),
            None => Refusal::new("internal", error.to_string(), "Tell a person."),
        }
    };
    let unpaid = client.list_invoices().is_unpaid(true).page_size(1).await.map_err(failed("list_invoices"))?;
    counts.insert("unpaid_invoices".to_owned(), unpaid.row_count.into());
    let active = client.list_subscriptions().is_active(true).page_size(1).await;
    counts.insert("active_subscriptions".to_owned(), active.map_err(failed("list_subscriptions"))?.row_count.into());
    let failed_notes = client.list_credit_notes().is_failed(true).page_size(1).await;
    counts
        .insert("failed_credit_notes".to_owned(), failed_notes.map_err(failed("list_credit_notes"))?.row_count.into());
    Ok(Value::Object(counts))
}

/// The operations that a text names in backticks.
#[cfg(test)]
pub fn named(text: &str) -> Vec<crate::selection::Entry> {
    text.split('`').skip(1).step_by(2).filter_map(find).collect()
}
