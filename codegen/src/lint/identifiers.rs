//! Names that become identifiers of Rust.

use super::Findings;
use super::walk;
use crate::names;
use crate::source::{Bundle, Node, Place};
use std::collections::BTreeMap;

/// Every property yields an identifier, and no two of one object the same.
pub fn properties(bundle: &Bundle, findings: &mut Findings) {
    for schema in walk::at_place(bundle, Place::Schema) {
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        for property in schema.node.get("properties").map(Node::entries).unwrap_or_default() {
            let name = names::snake(&property.key);
            if !names::is_identifier(&name) {
                findings.add(
                    &property.key_at,
                    format!("the property `{}` yields no Rust identifier", property.key),
                    "give it a name with at least one letter",
                );
            } else if let Some(other) = taken.insert(name.clone(), &property.key) {
                findings.add(
                    &property.key_at,
                    format!("the properties `{other}` and `{}` are both `{name}` in Rust", property.key),
                    "rename one of the two",
                );
            }
        }
    }
}
