//! What is never to be shown.

use super::Findings;
use super::walk;
use crate::source::{Bundle, Place};

/// Every secret is a named schema, since only a named one has a type that nothing prints.
pub fn unnamed(bundle: &Bundle, findings: &mut Findings) {
    for schema in walk::at_place(bundle, Place::Schema).filter(|schema| schema.node.text("format") == Some("password"))
    {
        let name = schema.pointer.strip_prefix("/components/schemas/");
        if name.is_none_or(|name| name.contains('/')) {
            findings.add(
                schema.at,
                format!("a secret without a name at {}", schema.pointer),
                "make it a schema of its own, and refer to it",
            );
        }
    }
}
