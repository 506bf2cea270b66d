//! Path parameters: those of the path and those declared must be the same.

use super::Findings;
use super::{paths, walk};
use crate::source::{Bundle, Node};

/// Every `{name}` of a path is declared, on the path or on each of its operations.
pub fn undeclared(bundle: &Bundle, findings: &mut Findings) {
    for operation in walk::operations(bundle) {
        for name in paths::names(&operation.path.key).unwrap_or_default() {
            let declared = operation.parameters(bundle).any(|(_, node)| is_path_parameter(node, name));
            if !declared {
                findings.add(
                    &operation.method.key_at,
                    format!("{}: the path parameter `{name}` is not declared", operation.label()),
                    format!("add `{{name: {name}, in: path, required: true, schema: ...}}` to `parameters`"),
                );
            }
        }
    }
}

/// Every declared path parameter stands in the path.
pub fn unused(bundle: &Bundle, findings: &mut Findings) {
    for path in bundle.document.get("paths").map(Node::entries).unwrap_or_default() {
        let Some(names) = paths::names(&path.key) else { continue };
        let owners = std::iter::once(&path.value).chain(path.value.entries().iter().map(|entry| &entry.value));
        for listed in owners.filter_map(|owner| owner.get("parameters")).flat_map(Node::items) {
            let node = walk::follow(bundle, listed);
            let name = node.text("name").unwrap_or_default();
            if is_path_parameter(node, name) && !names.contains(&name) {
                findings.add(
                    &listed.at,
                    format!("the path parameter `{name}` is not in the path {}", path.key),
                    format!("write `{{{name}}}` into the path, or remove the parameter"),
                );
            }
        }
    }
}

fn is_path_parameter(node: &Node, name: &str) -> bool {
    node.text("in") == Some("path") && node.text("name") == Some(name)
}
