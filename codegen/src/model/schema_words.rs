//! The words of a schema: which ones a type has, and that each holds what it should.

use super::shape_read::unsupported;
use crate::diagnostic::Diagnostic;
use crate::source::{Kind, Node};
use std::fmt::Display;

/// The words that say something of every type.
const ANY_TYPE: &[&str] = &[
    "type",
    "format",
    "description",
    "title",
    "nullable",
    "enum",
    "example",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
];

/// The words that say something of this type alone.
fn of_type(name: Option<&str>) -> &'static [&'static str] {
    match name {
        Some("object") => &["properties", "required", "additionalProperties"],
        Some("array") => &["items", "minItems", "maxItems"],
        Some("string") => &["minLength", "maxLength", "pattern"],
        Some("integer" | "number") => &["minimum", "maximum"],
        _ => &[],
    }
}

/// Refuses what is no schema, and words that this type has not, or that the generator cannot keep to.
pub fn check(node: &Node) -> Result<(), Diagnostic> {
    if !matches!(node.kind, Kind::Map(_)) {
        let message = format!("a schema must be a map, found {}", node.kind_name());
        return Err(unsupported(&node.at, message, "write `type: ...`, or `{}` for any value"));
    }
    if let Some(odd) = node.get("type").filter(|value| value.as_str().is_none()) {
        return Err(unsupported(
            &odd.at,
            "`type` must be one word",
            "name one type, and write `nullable: true` for null",
        ));
    }
    let name = match node.get("properties") {
        Some(_) if node.get("type").is_none() => Some("object"),
        _ => node.text("type"),
    };
    for entry in node.entries() {
        let key = entry.key.as_str();
        if !key.starts_with("x-") && !ANY_TYPE.contains(&key) && !of_type(name).contains(&key) {
            let of = name.map_or_else(|| "without a type".to_owned(), |name| format!("of type {name}"));
            return Err(unsupported(
                &entry.key_at,
                format!("`{key}` in a schema {of} is not supported"),
                "describe the value with type, properties, items, enum and bounds",
            ));
        }
    }
    Ok(())
}

/// `nullable`
pub fn nullable(node: &Node) -> Result<bool, Diagnostic> {
    match node.get("nullable") {
        None => Ok(false),
        Some(Node { kind: Kind::Bool(value), .. }) => Ok(*value),
        Some(odd) => Err(unsupported(&odd.at, "`nullable` must be true or false", "write it without quotes")),
    }
}

/// `description`, with what else a reader must know.
pub fn description(node: &Node) -> String {
    let text = node.text("description").unwrap_or_default().trim().to_owned();
    let deprecated = (node.flag("deprecated") == Some(true)).then(|| "Deprecated.".to_owned());
    let default = node.get("default").map(default);
    [Some(text), deprecated, default]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a value is when it is left out.
pub fn default(value: &Node) -> String {
    format!("When left out: `{}`.", value.to_value())
}

/// `required`
pub fn required(node: &Node) -> Result<Vec<&str>, Diagnostic> {
    let Some(list) = node.get("required") else { return Ok(Vec::new()) };
    let names: Option<Vec<&str>> = match &list.kind {
        Kind::List(items) => items.iter().map(Node::as_str).collect(),
        _ => None,
    };
    names.ok_or_else(|| unsupported(&list.at, "`required` must be a list of names", "write it as `[name, name]`"))
}

/// A number of items or characters.
pub fn count(node: &Node, key: &str) -> Result<Option<u64>, Diagnostic> {
    match node.get(key) {
        None => Ok(None),
        Some(value) => match node.integer(key).and_then(|number| u64::try_from(number).ok()) {
            Some(number) => Ok(Some(number)),
            None => Err(unsupported(&value.at, format!("`{key}` must be a whole number from 0"), "write a count")),
        },
    }
}

/// A bound of an integer.
pub fn bound(node: &Node, key: &str, narrow: bool) -> Result<Option<i64>, Diagnostic> {
    let Some(value) = node.get(key) else { return Ok(None) };
    let Some(number) = node.integer(key) else {
        return Err(unsupported(&value.at, format!("`{key}` must be a whole number of 64 bits"), "write an integer"));
    };
    if narrow && i32::try_from(number).is_err() {
        return Err(unsupported(&value.at, format!("`{key}` is more than an int32 holds"), "use the format int64"));
    }
    Ok(Some(number))
}

/// A bound of a number.
pub fn number(node: &Node, key: &str) -> Result<Option<f64>, Diagnostic> {
    let Some(value) = node.get(key) else { return Ok(None) };
    match value.to_value().as_f64() {
        Some(number) => Ok(Some(number)),
        None => Err(unsupported(&value.at, format!("`{key}` must be a number"), "write it without quotes")),
    }
}

/// Refuses bounds that no value is between.
pub fn ordered<T: PartialOrd + Display>(
    node: &Node,
    least_key: &str,
    least: Option<T>,
    most_key: &str,
    most: Option<T>,
) -> Result<(), Diagnostic> {
    match (least, most) {
        (Some(least), Some(most)) if least > most => {
            let at = node.get(most_key).map_or(&node.at, |value| &value.at);
            let message = format!("`{least_key}` {least} is more than `{most_key}` {most}");
            Err(unsupported(at, message, "let some value be between the two"))
        }
        _ => Ok(()),
    }
}

/// `pattern`, when the generated server can hold a text against it.
pub fn pattern(node: &Node) -> Result<Option<String>, Diagnostic> {
    let Some(value) = node.get("pattern") else { return Ok(None) };
    let text = value.as_str().ok_or_else(|| unsupported(&value.at, "`pattern` must be text", "quote it"))?;
    match regex_lite::Regex::new(text) {
        Ok(_) => Ok(Some(text.to_owned())),
        Err(error) => Err(unsupported(
            &value.at,
            format!("the pattern `{text}` is not supported: {error}"),
            "leave it out, or write it without look-around and Unicode classes",
        )),
    }
}

/// Refuses an `enum` that lists no value.
pub fn listed(node: &Node, values: usize) -> Result<(), Diagnostic> {
    match node.get("enum") {
        Some(list) if values == 0 => {
            Err(unsupported(&list.at, "`enum` must be a list of values", "list them, or leave `enum` out"))
        }
        _ => Ok(()),
    }
}
