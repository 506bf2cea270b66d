//! The text of paths.

use super::Findings;
use crate::source::{Bundle, Node};

/// A path starts with a slash, is plain ASCII without blanks, and closes its braces.
pub fn text(bundle: &Bundle, findings: &mut Findings) {
    for path in bundle.document.get("paths").map(Node::entries).unwrap_or_default() {
        let key = &path.key;
        if key.starts_with("x-") {
            continue;
        }
        let (message, remedy) = if !key.starts_with('/') {
            (format!("the path `{key}` does not start with a slash"), "write it as `/name`")
        } else if let Some(odd) = key.chars().find(|c| !c.is_ascii_graphic()) {
            (format!("the path `{key}` holds the character {odd:?}"), "write it in plain ASCII, without blanks")
        } else if let Some(odd) =
            key.chars().find(|c| matches!(c, '?' | '#' | '"' | '<' | '>' | '\\' | '^' | '`' | '|'))
        {
            (
                format!("the path `{key}` holds the character {odd:?}"),
                "leave it out; a query is described under `parameters`",
            )
        } else if names(key).is_none() {
            (format!("the braces of the path `{key}` do not match"), "write a parameter as `{name}`")
        } else {
            continue;
        };
        findings.add(&path.key_at, message, remedy);
    }
}

/// The names in braces; none when the braces do not match.
pub fn names(path: &str) -> Option<Vec<&str>> {
    let mut found = Vec::new();
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let inner = rest[start..].strip_prefix('{')?;
        let end = inner.find(['{', '}'])?;
        if end == 0 || inner.as_bytes()[end] != b'}' {
            return None;
        }
        found.push(&inner[..end]);
        rest = &inner[end + 1..];
    }
    Some(found)
}
