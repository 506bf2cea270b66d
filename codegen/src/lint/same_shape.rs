//! One shape, one name.

use super::Findings;
use super::walk::{self, Visit};
use crate::source::{Bundle, Node, Place};
use serde_json::Value;
use std::collections::BTreeMap;

/// Keys that say something about a schema and nothing about its shape.
const REMARKS: &[&str] = &[
    "title",
    "description",
    "example",
    "examples",
    "externalDocs",
    "deprecated",
    "nullable",
    "x-evidence",
    "x-property-evidence",
];

/// No two objects with properties, and no two enumerations, are the same.
pub fn check(bundle: &Bundle, findings: &mut Findings) {
    let mut schemas: Vec<Visit<'_>> =
        walk::at_place(bundle, Place::Schema).filter(|visit| has_shape(visit.node)).collect();
    schemas.sort_by(|a, b| a.at.cmp(b.at));
    // A path item that two paths share stands in the document twice, and in its file once.
    schemas.dedup_by(|a, b| a.at == b.at);
    let mut first: BTreeMap<String, &Visit<'_>> = BTreeMap::new();
    for schema in &schemas {
        let mut shape = String::new();
        write_shape(schema.node, Place::Schema, &mut shape);
        match first.get(&shape) {
            Some(other) => findings.add(
                schema.at,
                format!("{} has the shape of {}, at {}", schema.pointer, other.pointer, other.at),
                "keep one of the two, and refer to it from both places",
            ),
            None => _ = first.insert(shape, schema),
        }
    }
}

fn has_shape(node: &Node) -> bool {
    node.get("enum").is_some_and(|list| !list.items().is_empty())
        || node.get("properties").is_some_and(|map| !map.entries().is_empty())
}

/// Writes `node` so that equal shapes yield equal text: keys in order, remarks left out.
fn write_shape(node: &Node, place: Place, out: &mut String) {
    let mut entries: Vec<_> = node.entries().iter().collect();
    entries.sort_by(|a, b| a.key.cmp(&b.key));
    for entry in entries {
        if place == Place::Schema && REMARKS.contains(&entry.key.as_str()) {
            continue;
        }
        out.push_str(&Value::String(entry.key.clone()).to_string());
        out.push('{');
        match (place, entry.key.as_str()) {
            (Place::Schema, "required") => write_sorted(&entry.value, out),
            _ => write_shape(&entry.value, place.child(&entry.key), out),
        }
        out.push('}');
    }
    for item in node.items() {
        out.push('[');
        write_shape(item, place.child(""), out);
        out.push(']');
    }
    if node.entries().is_empty() && node.items().is_empty() {
        out.push_str(&node.to_value().to_string());
    }
}

fn write_sorted(list: &Node, out: &mut String) {
    let mut items: Vec<String> = list.items().iter().map(|item| item.to_value().to_string()).collect();
    items.sort();
    out.push_str(&items.join(","));
}
