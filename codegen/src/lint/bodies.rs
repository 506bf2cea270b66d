//! What bodies say of themselves.

use super::Findings;
use super::walk;
use crate::source::{Bundle, Kind, Node, Place};

/// The schema keys that say more of a text than that it is one.
const TELLING: &[&str] = &["enum", "format", "pattern", "x-acknowledgement", "x-runtime-type"];

/// A JSON body has a schema, which is not a bare string.
pub fn untyped(bundle: &Bundle, findings: &mut Findings) {
    for content in walk::at_place(bundle, Place::Content) {
        for media in content.node.entries().iter().filter(|media| walk::is_json(&media.key)) {
            let Some(schema) = media.value.get("schema") else {
                findings.add(&media.key_at, "a body without a schema", "say what it holds under `schema`");
                continue;
            };
            let resolved = walk::follow(bundle, schema);
            let bare =
                resolved.text("type") == Some("string") && !TELLING.iter().any(|key| resolved.get(key).is_some());
            if bare {
                findings.add(
                    &schema.at,
                    "a body typed as a bare string",
                    "describe what the service really sends; when it says no more than the status, mark the schema `x-acknowledgement: true`",
                );
            }
        }
    }
}

/// An object has properties, a list has items, anything else a type.
pub fn untyped_schema(bundle: &Bundle, findings: &mut Findings) {
    for schema in walk::at_place(bundle, Place::Schema) {
        let node = schema.node;
        let has = |key: &str| node.get(key).is_some();
        // `additionalProperties: true` says that the shape is open on purpose.
        if !matches!(node.kind, Kind::Map(_)) || has("$ref") || has("additionalProperties") {
            continue;
        }
        let no_properties = node.get("properties").is_none_or(|map| map.entries().is_empty());
        let composed = ["allOf", "anyOf", "oneOf", "not", "enum"].iter().any(|key| has(key));
        let what = match node.get("type").map(|value| value.as_str()) {
            Some(Some("object")) if no_properties && !composed => "an object without properties",
            Some(Some("array")) if !has("items") => "a list without `items`",
            None if no_properties && !composed => "a schema without a type",
            _ => continue,
        };
        findings.add(
            schema.at,
            format!("{what} at {}", schema.pointer),
            "say what it holds, or write `additionalProperties: true` when it may hold anything",
        );
    }
}

/// The property `name` of an object schema, resolved.
pub fn property<'a>(bundle: &'a Bundle, schema: &'a Node, name: &str) -> Option<&'a Node> {
    Some(walk::follow(bundle, schema.get("properties")?.get(name)?))
}
