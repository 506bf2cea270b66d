//! Names of operations.

use super::Findings;
use super::walk;
use crate::names;
use crate::source::{Bundle, Node};
use std::collections::BTreeMap;

/// No two operations have one name, as it will stand in Rust.
pub fn duplicate(bundle: &Bundle, findings: &mut Findings) {
    let mut taken: BTreeMap<String, &Node> = BTreeMap::new();
    for operation in walk::operations(bundle) {
        let Some(id) = operation.node().get("operationId") else { continue };
        let name = names::snake(id.as_str().unwrap_or_default());
        match taken.get(&name) {
            Some(first) => findings.add(
                &id.at,
                format!("the operation at {} is called `{name}` too", first.at),
                "give each operation a name of its own",
            ),
            None => _ = taken.insert(name, id),
        }
    }
}
