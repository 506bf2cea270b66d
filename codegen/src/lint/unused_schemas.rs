//! Schemas that nobody uses.

use super::Findings;
use super::walk;
use crate::source::{Bundle, Node, Place};
use std::collections::BTreeSet;

const REMEDY: &str = "remove it, or refer to it";

/// Every named schema is reached from an operation or a webhook.
pub fn check(bundle: &Bundle, findings: &mut Findings) {
    let mut reached = BTreeSet::new();
    for (key, place) in [("paths", Place::Paths), ("x-webhooks", Place::SchemaMap)] {
        if let Some(node) = bundle.document.get(key) {
            reach(bundle, node, place, &mut reached);
        }
    }
    for schema in bundle.document.pointer("/components/schemas").map(Node::entries).unwrap_or_default() {
        if !reached.contains(format!("#/components/schemas/{}", schema.key).as_str()) {
            findings.add(&schema.key_at, format!("nothing uses the schema `{}`", schema.key), REMEDY);
        }
    }
    for schema in &bundle.unreferenced {
        findings.add(&schema.key_at, format!("nothing uses the schema `{}`", schema.key), REMEDY);
    }
}

fn reach<'a>(bundle: &'a Bundle, node: &'a Node, place: Place, reached: &mut BTreeSet<&'a str>) {
    // A stack of our own: a chain of references is as long as its author likes.
    let mut waiting = vec![(node, place)];
    while let Some((node, place)) = waiting.pop() {
        if place == Place::Opaque {
            continue;
        }
        if let Some(reference) = node.text("$ref") {
            if reached.insert(reference) {
                waiting.extend(walk::target(bundle, node).map(|target| (target, place)));
            }
            continue;
        }
        waiting.extend(node.entries().iter().map(|entry| (&entry.value, place.child(&entry.key))));
        waiting.extend(node.items().iter().map(|item| (item, place.child(""))));
    }
}
