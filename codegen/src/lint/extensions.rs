//! Which x- keys stand where.

use super::Findings;
use super::walk::{self, Visit};
use crate::extensions::{Extension, KNOWN};
use crate::source::{Bundle, Entry, Node, Place};

/// Every operation has x-evidence.
pub fn missing_evidence(bundle: &Bundle, findings: &mut Findings) {
    missing(bundle, findings, "x-evidence", "say how we know: documented, sampled, inferred or assumed");
}

/// Every operation has x-effect.
pub fn missing_effect(bundle: &Bundle, findings: &mut Findings) {
    missing(bundle, findings, "x-effect", "name the gravest thing the call does: read, write, money, erase or notify");
}

/// Every operation has x-retry.
pub fn missing_retry(bundle: &Bundle, findings: &mut Findings) {
    missing(
        bundle,
        findings,
        "x-retry",
        "say whether it may be sent again: safe, never, or {body: property, safe: [values]}",
    );
}

fn missing(bundle: &Bundle, findings: &mut Findings, key: &str, remedy: &str) {
    for operation in walk::operations(bundle) {
        if operation.node().get(key).is_none() {
            findings.add(&operation.method.key_at, format!("{}: {key} is missing", operation.label()), remedy);
        }
    }
}

/// Every x- key is one of [`KNOWN`].
pub fn unknown(bundle: &Bundle, findings: &mut Findings) {
    for (_, entry) in marks(bundle) {
        if known(entry).is_none() {
            let names: Vec<&str> = KNOWN.iter().map(|extension| extension.name).collect();
            findings.add(
                &entry.key_at,
                format!("the extension `{}` is unknown", entry.key),
                format!("remove it, or write one of {}", names.join(", ")),
            );
        }
    }
}

/// Every known x- key stands at one of its places.
pub fn misplaced(bundle: &Bundle, findings: &mut Findings) {
    for (place, entry) in marks(bundle) {
        let Some(extension) = known(entry) else { continue };
        if !extension.places.contains(&place) {
            let places: Vec<String> =
                extension.places.iter().map(|place| format!("{place:?}").to_lowercase()).collect();
            findings.add(
                &entry.key_at,
                format!("`{}` has no meaning here", entry.key),
                format!("move it to the {} it speaks of, or remove it", places.join(" or ")),
            );
        }
    }
}

fn known(entry: &Entry) -> Option<&'static Extension> {
    KNOWN.iter().find(|extension| extension.name == entry.key)
}

/// Every x- key, and the place of the map that holds it.
fn marks(bundle: &Bundle) -> Vec<(Place, &Entry)> {
    let mut found = Vec::new();
    for Visit { place, node, .. } in walk::visits(bundle) {
        if holds_names(place) {
            continue;
        }
        for entry in node.entries() {
            if entry.key.starts_with("x-") {
                found.push((place, entry));
            } else if PLAIN.contains(&entry.key.as_str()) && place.child(&entry.key) == Place::Opaque {
                inner_marks(&entry.value, &mut found);
            }
        }
    }
    found
}

/// Parts of OpenAPI that have no place of their own, but can carry x- keys.
const PLAIN: &[&str] =
    &["info", "servers", "tags", "externalDocs", "securitySchemes", "discriminator", "xml", "callbacks", "links"];

fn inner_marks<'a>(node: &'a Node, found: &mut Vec<(Place, &'a Entry)>) {
    for entry in node.entries() {
        if entry.key.starts_with("x-") {
            found.push((Place::Opaque, entry));
        } else {
            inner_marks(&entry.value, found);
        }
    }
    node.items().iter().for_each(|item| inner_marks(item, found));
}

/// Whether the keys of a map are names that its author chose.
fn holds_names(place: Place) -> bool {
    matches!(
        place,
        Place::SchemaMap
            | Place::Headers
            | Place::Content
            | Place::Examples
            | Place::ParameterMap
            | Place::RequestBodyMap
    )
}
