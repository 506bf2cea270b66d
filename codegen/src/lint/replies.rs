//! How operations fail.

use super::Findings;
use super::walk;
use crate::source::{Bundle, Node};

/// Every operation describes a failure of the caller and one of the service, and 401 when it asks for a key.
pub fn errors(bundle: &Bundle, findings: &mut Findings) {
    for operation in walk::operations(bundle) {
        let node = operation.node();
        let statuses: Vec<&str> = node
            .get("responses")
            .map(Node::entries)
            .unwrap_or_default()
            .iter()
            .map(|reply| reply.key.as_str())
            .collect();
        let any = |start: &str| statuses.iter().any(|status| status.starts_with(start));
        let security = node.get("security").or_else(|| bundle.document.get("security"));
        // An empty choice among the requirements means that a call without a key is fine too.
        let secured = security.is_some_and(|list| {
            !list.items().is_empty() && list.items().iter().all(|choice| !choice.entries().is_empty())
        });
        let mut missing = Vec::new();
        if !any("4") {
            missing.push("4xx (the request is at fault)");
        }
        if secured && !statuses.contains(&"401") && !statuses.contains(&"4XX") {
            missing.push("401 (the key is missing or wrong)");
        }
        if !any("5") && !any("default") {
            missing.push("5xx or default (the service is at fault)");
        }
        if !missing.is_empty() {
            findings.add(
                &operation.method.key_at,
                format!("{}: no error reply for {}", operation.label(), missing.join(", ")),
                "add the statuses under `responses`, by reference to shared ones under components/responses",
            );
        }
    }
}
