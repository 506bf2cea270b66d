//! Lists that come in pages.

use super::Findings;
use super::bodies::property;
use super::walk::{self, Operation};
use crate::diagnostic::Position;
use crate::source::{Bundle, Kind, Node};

/// A GET that answers with a list says whether it comes in pages.
pub fn missing(bundle: &Bundle, findings: &mut Findings) {
    for operation in walk::operations(bundle) {
        if operation.method.key != "get" || operation.node().get("x-paging").is_some() {
            continue;
        }
        if operation.reply(bundle).is_some_and(|reply| is_list(bundle, reply)) {
            findings.add(
                &operation.method.key_at,
                format!("{}: answers with a list but has no x-paging", operation.label()),
                "write `x-paging: none`, or `x-paging: {page, size, results, total, pages, key}` with the names of its parameters and properties",
            );
        }
    }
}

/// A list, or an envelope around one: one list and counts besides.
fn is_list(bundle: &Bundle, schema: &Node) -> bool {
    if schema.text("type") == Some("array") {
        return true;
    }
    let mut lists = 0;
    for property in schema.get("properties").map(Node::entries).unwrap_or_default() {
        match walk::follow(bundle, &property.value).text("type") {
            Some("array") => lists += 1,
            Some("integer") => {}
            _ => return false,
        }
    }
    lists == 1
}

/// x-paging is `none`, or names two query parameters and three properties of the reply.
pub fn value(bundle: &Bundle, findings: &mut Findings) {
    for operation in walk::operations(bundle) {
        let Some(value) = operation.node().get("x-paging") else { continue };
        if value.as_str() == Some("none") {
            continue;
        }
        const PARTS: [&str; 5] = ["page", "size", "results", "total", "pages"];
        let known = value.entries().iter().all(|entry| entry.key == "key" || PARTS.contains(&entry.key.as_str()));
        let named = |part: &str| value.text(part).is_some();
        let complete = PARTS.into_iter().all(named) && (value.get("key").is_none() || named("key"));
        if !matches!(value.kind, Kind::Map(_)) || !known || !complete {
            findings.add(
                &value.at,
                "x-paging is not understood",
                "write `none`, or {page, size, results, total, pages, key}, each a name",
            );
            continue;
        }
        for part in ["page", "size"] {
            if let Some(name) = value.get(part) {
                query_parameter(bundle, operation, name, findings);
            }
        }
        for (part, kind) in [("results", "array"), ("total", "integer"), ("pages", "integer")] {
            let Some(name) = value.get(part) else { continue };
            let text = name.as_str().unwrap_or_default();
            let node = operation.reply(bundle).and_then(|reply| property(bundle, reply, text));
            if node.and_then(|node| node.text("type")) != Some(kind) {
                absent(&name.at, findings, format!("the reply has no property `{text}` of type {kind}"));
            }
        }
        let row = value.text("results").and_then(|results| {
            let list = property(bundle, operation.reply(bundle)?, results)?;
            Some(walk::follow(bundle, list.get("items")?))
        });
        if let (Some(name), Some(row)) = (value.get("key"), row) {
            let text = name.as_str().unwrap_or_default();
            if property(bundle, row, text).is_none() {
                absent(&name.at, findings, format!("the rows have no property `{text}`"));
            }
        }
    }
}

fn query_parameter(bundle: &Bundle, operation: Operation<'_>, name: &Node, findings: &mut Findings) {
    let found = operation
        .parameters(bundle)
        .any(|(_, node)| node.text("in") == Some("query") && node.text("name") == name.as_str());
    if !found {
        let text = name.as_str().unwrap_or_default();
        absent(&name.at, findings, format!("the operation has no query parameter `{text}`"));
    }
}

fn absent(at: &Position, findings: &mut Findings, message: String) {
    findings.add(at, format!("x-paging: {message}"), "name one that the operation has");
}
