//! References. The loader refuses those of the files; this guards what it has bundled.

use super::Findings;
use super::walk;
use crate::source::Bundle;

/// Every reference leads to a value.
pub fn unresolved(bundle: &Bundle, findings: &mut Findings) {
    for visit in walk::visits(bundle) {
        let Some(reference) = visit.node.get("$ref") else { continue };
        if walk::target(bundle, visit.node).is_none() {
            findings.add(
                &reference.at,
                format!("the reference at {} leads nowhere", visit.pointer),
                "point it at a value that exists, as `#/components/schemas/Name`",
            );
        }
    }
}
