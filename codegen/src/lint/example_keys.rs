//! Keys of examples. A schema may be open, but an example shows what is described.

use super::Findings;
use super::bodies::property;
use super::{examples, walk};
use crate::source::{Bundle, Node};

/// Every key of an example is a property of its schema, so that a misspelt one is noticed.
pub fn check(bundle: &Bundle, findings: &mut Findings) {
    for visit in walk::visits(bundle) {
        for (schema, example) in examples::of(bundle, &visit) {
            compare(bundle, walk::follow(bundle, schema), example, findings);
        }
    }
}

fn compare(bundle: &Bundle, schema: &Node, example: &Node, findings: &mut Findings) {
    let named = schema.get("properties").is_some_and(|map| !map.entries().is_empty());
    let open = ["additionalProperties", "allOf", "anyOf", "oneOf"].iter().any(|key| schema.get(key).is_some());
    for entry in example.entries() {
        match property(bundle, schema, &entry.key) {
            Some(inner) => compare(bundle, inner, &entry.value, findings),
            None if named && !open => findings.add(
                &entry.key_at,
                format!("the example has `{}`, which its schema does not name", entry.key),
                "mend the spelling, or describe the property",
            ),
            None => {}
        }
    }
    if let Some(items) = schema.get("items") {
        let items = walk::follow(bundle, items);
        example.items().iter().for_each(|item| compare(bundle, items, item, findings));
    }
}
