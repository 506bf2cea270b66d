//! An operation of the reference: what it does, what it takes and what it answers.

use super::description::{Media, Operation, Response};
use super::entry::Entry;
use super::prose::{plain, prose};
use super::schema::{kind, schema};
use super::try_it;
use crate::companies::Companies;
use crate::console::badges::{Tone, badge};
use crate::console::links;
use crate::console::lists::table;
use maud::{Markup, html};
use serde_json::Value;

/// The page of an operation; `is_here` says whether this address answers it.
pub(super) fn page(entry: Entry<'_>, companies: &Companies, is_here: bool) -> Markup {
    let operation = entry.operation;
    html! {
        p.crumbs { a href=(links::DOCS) { "API reference" } " · " (entry.api.name) }
        h1 { code { (operation.operation_id) } }
        p.lead { (prose(&operation.summary)) }
        p.request { (method(entry.method)) " " code { (entry.path()) } }
        p.badges {
            (effect(operation)) " " (retry(&operation.retry)) " "
            span.pill title="How it is known that the real service does this" { (operation.evidence) }
        }
        @if !operation.description.is_empty() { p.prose { (prose(&operation.description)) } }
        (parameters(entry))
        @if let Some(body) = entry.body() {
            section aria-labelledby="request" {
                h2 #request { "Body of the request" }
                (media(entry, body))
            }
        }
        @if entry.carries_bytes() {
            (try_it::with_bytes())
        } @else if is_here {
            (try_it::form(entry, companies))
        } @else {
            (try_it::elsewhere())
        }
        (replies(entry))
    }
}

pub(super) fn method(method: &str) -> Markup {
    html! { span.method data-method=(method) { (method) } }
}

/// The gravest thing that a call does to the world.
pub(super) fn effect(operation: &Operation) -> Markup {
    match operation.effect.as_str() {
        "read" => badge(Tone::Good, "only reads"),
        "write" => badge(Tone::Waiting, "changes data"),
        "money" => badge(Tone::Bad, "moves money"),
        "erase" => badge(Tone::Bad, "destroys data"),
        "notify" => badge(Tone::Waiting, "writes to people"),
        other => badge(Tone::Quiet, other),
    }
}

/// Whether a call may be sent again when it is not known what became of it.
fn retry(rule: &Value) -> Markup {
    match rule {
        Value::String(word) if word == "safe" => badge(Tone::Good, "may be sent again"),
        Value::String(word) if word == "never" => badge(Tone::Bad, "must not be sent again unseen"),
        Value::Object(rule) => {
            let field = rule.get("body").map(plain).unwrap_or_default();
            let safe = rule.get("safe").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            let safe: Vec<_> = safe.iter().map(plain).collect();
            badge(Tone::Waiting, &format!("may be sent again where {field} is {}", safe.join(" or ")))
        }
        other => badge(Tone::Quiet, &other.to_string()),
    }
}

fn parameters(entry: Entry<'_>) -> Markup {
    let head = html! {
        th scope="col" { "Parameter" }
        th scope="col" { "Where" }
        th scope="col" { "Kind" }
        th scope="col" { "Meaning" }
        th scope="col" { "Example" }
    };
    html! {
        section aria-labelledby="parameters" {
            h2 #parameters { "Parameters" }
            @if entry.parameters().next().is_none() { p.note { "It takes none." } } @else {
                (table("Parameters", head, html! {
                    @for parameter in entry.parameters() {
                        tr {
                            th scope="row" {
                                code { (parameter.name) } @if parameter.required { " " span.mark { "required" } }
                            }
                            td { (parameter.place) }
                            td { (kind(entry.api, &parameter.schema)) }
                            td.text { (prose(&parameter.description)) }
                            td { @if let Some(example) = &parameter.example { code { (plain(example)) } } }
                        }
                    }
                }))
            }
        }
    }
}

fn media(entry: Entry<'_>, media: &Media) -> Markup {
    html! {
        (schema(entry.api, &media.schema))
        @if let Some(example) = media.example() {
            h3 { "Example" }
            pre tabindex="0" { code { (example) } }
        }
    }
}

fn replies(entry: Entry<'_>) -> Markup {
    let is_success = |status: &str| status.starts_with('2');
    html! {
        section aria-labelledby="replies" {
            h2 #replies { "Replies" }
            @for (status, reply) in entry.replies().filter(|(status, _)| is_success(status)) {
                h3 { (status) " · " (prose(&reply.description)) }
                @match reply.body() {
                    Some(body) => (media(entry, body)),
                    None => p.note { "It has no body." },
                }
            }
            h3 { "When it is refused" }
            @for (status, reply) in entry.replies().filter(|(status, _)| !is_success(status)) { (refusal(status, reply)) }
        }
    }
}

fn refusal(status: &str, reply: &Response) -> Markup {
    html! {
        details.refusal {
            summary { strong { (status) } " " (prose(&reply.description)) }
            @if let Some(example) = reply.body().and_then(Media::example) { pre tabindex="0" { code { (example) } } }
        }
    }
}
