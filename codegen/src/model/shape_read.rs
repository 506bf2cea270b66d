//! Schemas of a document to shapes; inline objects and enumerations get a name of their own.

use super::Schema;
use super::shape::{Format, Object, Property, Shape, ShapeKind};
use crate::diagnostic::{Diagnostic, Position};
use crate::names;
use crate::source::{Kind, Node};
use std::collections::BTreeMap;

/// Reads shapes, and collects the schemas that it had to name.
pub struct ShapeReader<'a> {
    /// The named schemas of the document.
    pub named: BTreeMap<&'a str, &'a Node>,
    /// Inline schemas, under the names given to them.
    pub hoisted: BTreeMap<String, Schema>,
}

/// Why a part of a description cannot be generated.
pub fn unsupported(at: &Position, message: impl Into<String>, remedy: impl Into<String>) -> Diagnostic {
    Diagnostic { at: at.clone(), code: "unsupported", message: message.into(), remedy: remedy.into() }
}

const KNOWN_KEYS: &[&str] = &[
    "type",
    "format",
    "description",
    "title",
    "nullable",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "enum",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "example",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
];

impl ShapeReader<'_> {
    /// Reads the named schema `name`.
    pub fn schema(&mut self, name: &str, node: &Node) -> Result<Schema, Diagnostic> {
        let shape = self.definition(node, name)?;
        if let Some(runtime) = node.text("x-runtime-type")
            && !matches!(shape.kind, ShapeKind::Text { .. } | ShapeKind::Integer { .. })
        {
            return Err(unsupported(
                &node.at,
                format!("x-runtime-type `{runtime}` on a schema that is not text or an integer"),
                "keep it to named scalars",
            ));
        }
        Ok(Schema {
            name: name.to_owned(),
            at: node.at.clone(),
            description: shape.description.clone(),
            runtime_type: node.text("x-runtime-type").map(str::to_owned),
            acknowledgement: node.flag("x-acknowledgement") == Some(true),
            example: node.get("example").map(Node::to_value),
            shape,
        })
    }

    /// Reads a shape where it is used. `name` is what an inline object or enumeration would be called.
    pub fn used(&mut self, node: &Node, name: &str) -> Result<Shape, Diagnostic> {
        if let Some(reference) = node.text("$ref") {
            let name = reference.strip_prefix("#/components/schemas/").unwrap_or(reference);
            return Ok(Shape {
                nullable: false,
                description: String::new(),
                kind: ShapeKind::Reference(name.to_owned()),
            });
        }
        if let Some(shape) = self.wrapped(node, name)? {
            return Ok(shape);
        }
        let shape = self.definition(node, name)?;
        if !matches!(shape.kind, ShapeKind::Object(_)) && !shape.is_enumeration() {
            return Ok(shape);
        }
        let taken = self.named.contains_key(name) || self.hoisted.contains_key(name);
        if taken || !names::is_identifier(name) {
            return Err(unsupported(
                &node.at,
                format!("this inline schema would be called `{name}`, which is not free"),
                "move it to components/schemas under a name of its own",
            ));
        }
        let reference = Shape {
            nullable: shape.nullable,
            description: shape.description.clone(),
            kind: ShapeKind::Reference(name.to_owned()),
        };
        let schema = Schema {
            name: name.to_owned(),
            at: node.at.clone(),
            description: shape.description.clone(),
            runtime_type: None,
            acknowledgement: false,
            example: node.get("example").map(Node::to_value),
            shape: Shape { nullable: false, ..shape },
        };
        self.hoisted.insert(name.to_owned(), schema);
        Ok(reference)
    }

    /// `allOf` around one reference: how OpenAPI 3.0 says that a reference may be null, or describes it.
    fn wrapped(&mut self, node: &Node, name: &str) -> Result<Option<Shape>, Diagnostic> {
        let Some([only]) = node.get("allOf").map(Node::items) else { return Ok(None) };
        let plain = node.entries().iter().all(|entry| {
            matches!(entry.key.as_str(), "allOf" | "nullable" | "description" | "example")
                || entry.key.starts_with("x-")
        });
        if !plain || only.get("$ref").is_none() {
            return Ok(None);
        }
        let shape = self.used(only, name)?;
        Ok(Some(Shape {
            nullable: node.flag("nullable") == Some(true),
            description: node.text("description").unwrap_or_default().trim().to_owned(),
            ..shape
        }))
    }

    fn definition(&mut self, node: &Node, name: &str) -> Result<Shape, Diagnostic> {
        for entry in node.entries() {
            if !entry.key.starts_with("x-") && !KNOWN_KEYS.contains(&entry.key.as_str()) {
                return Err(unsupported(
                    &entry.key_at,
                    format!("`{}` in a schema is not supported", entry.key),
                    "describe the value with type, properties, items, enum and bounds",
                ));
            }
        }
        let kind = match node.text("type") {
            Some("object") => self.object(node, name)?,
            Some("array") => {
                let items = node
                    .get("items")
                    .ok_or_else(|| unsupported(&node.at, "a list without `items`", "say what it holds"))?;
                ShapeKind::List {
                    items: Box::new(self.used(items, &format!("{name}Item"))?),
                    fewest: count(node, "minItems")?,
                    most: count(node, "maxItems")?,
                }
            }
            Some("string") => text(node)?,
            Some("integer") => integer(node)?,
            Some("number") if node.get("enum").is_none() => ShapeKind::Number,
            Some("boolean") if node.get("enum").is_none() => ShapeKind::Boolean,
            None if node.get("properties").is_some() => self.object(node, name)?,
            None if node.get("enum").is_none() => ShapeKind::Any,
            other => {
                return Err(unsupported(
                    &node.at,
                    format!("a schema of type {} with these keys is not supported", other.unwrap_or("nothing")),
                    "use object, array, string, integer, number or boolean; list values only of strings and integers",
                ));
            }
        };
        Ok(Shape {
            nullable: node.flag("nullable") == Some(true),
            description: node.text("description").unwrap_or_default().trim().to_owned(),
            kind,
        })
    }

    fn object(&mut self, node: &Node, name: &str) -> Result<ShapeKind, Diagnostic> {
        let properties = node.get("properties");
        let additional = node.get("additionalProperties");
        if properties.is_none_or(|map| map.entries().is_empty()) {
            match additional.map(|value| &value.kind) {
                Some(Kind::Map(_)) => {
                    let value = additional.map(|value| self.used(value, &format!("{name}Value"))).transpose()?;
                    if let Some(value) = value {
                        return Ok(ShapeKind::Map(Box::new(value)));
                    }
                }
                Some(Kind::Bool(false)) => {}
                _ => {
                    let any = Shape { nullable: false, description: String::new(), kind: ShapeKind::Any };
                    return Ok(ShapeKind::Map(Box::new(any)));
                }
            }
        } else if let Some(Node { kind: Kind::Map(_), at }) = additional {
            return Err(unsupported(
                at,
                "properties together with a schema for additional ones are not supported",
                "name every property, or none",
            ));
        }
        let required: Vec<&str> =
            node.get("required").map(|list| list.items().iter().filter_map(Node::as_str).collect()).unwrap_or_default();
        let aliases = node.get("x-aliases");
        let mut read = Vec::new();
        let mut identifiers: BTreeMap<String, &str> = BTreeMap::new();
        for entry in properties.map(Node::entries).unwrap_or_default() {
            let identifier = names::snake(&entry.key);
            if !names::is_identifier(&identifier) {
                return Err(unsupported(
                    &entry.key_at,
                    format!("the property `{}` yields no Rust identifier", entry.key),
                    "give it a name with at least one letter",
                ));
            }
            if let Some(other) = identifiers.insert(identifier.clone(), &entry.key) {
                return Err(unsupported(
                    &entry.key_at,
                    format!("the properties `{other}` and `{}` are both `{identifier}` in Rust", entry.key),
                    "rename one of the two",
                ));
            }
            let inline = format!("{name}{}", names::pascal(&entry.key));
            read.push(Property {
                name: entry.key.clone(),
                aliases: aliases
                    .and_then(|map| map.get(&entry.key))
                    .map(|list| list.items().iter().filter_map(Node::as_str).map(str::to_owned).collect())
                    .unwrap_or_default(),
                required: required.contains(&entry.key.as_str()),
                shape: self.used(&entry.value, &inline)?,
            });
        }
        for name in required {
            if !read.iter().any(|property| property.name == name) {
                return Err(unsupported(
                    &node.at,
                    format!("`{name}` is required but is no property"),
                    "describe it under `properties`",
                ));
            }
        }
        let closed = matches!(additional.map(|value| &value.kind), Some(Kind::Bool(false)));
        Ok(ShapeKind::Object(Object { properties: read, closed }))
    }
}

fn count(node: &Node, key: &str) -> Result<Option<u64>, Diagnostic> {
    match node.get(key) {
        None => Ok(None),
        Some(value) => match node.integer(key).and_then(|number| u64::try_from(number).ok()) {
            Some(number) => Ok(Some(number)),
            None => Err(unsupported(&value.at, format!("`{key}` must be a whole number from 0"), "write a count")),
        },
    }
}

fn text(node: &Node) -> Result<ShapeKind, Diagnostic> {
    let format = match node.text("format") {
        Some("date-time") => Some(Format::DateTime),
        Some("date") => Some(Format::Date),
        Some("password") => Some(Format::Password),
        Some("binary" | "byte") => {
            return Err(unsupported(&node.at, "binary text is not supported", "describe it as a plain string"));
        }
        _ => None,
    };
    let mut values = Vec::new();
    let mut variants: BTreeMap<String, String> = BTreeMap::new();
    for value in node.get("enum").map(Node::items).unwrap_or_default() {
        let Some(text) = value.as_str() else {
            if matches!(value.kind, Kind::Null) {
                continue;
            }
            return Err(unsupported(&value.at, "a value of a string enumeration must be text", "quote it"));
        };
        let variant = names::pascal(text);
        if !names::is_identifier(&variant) || variant == "Unknown" {
            return Err(unsupported(
                &value.at,
                format!("the value `{text}` yields no name for a variant"),
                "leave the enumeration out",
            ));
        }
        if node.flag("x-acknowledgement") != Some(true)
            && let Some(other) = variants.insert(variant, text.to_owned())
        {
            return Err(unsupported(
                &value.at,
                format!("the values `{other}` and `{text}` yield the same name"),
                "leave the enumeration out",
            ));
        }
        values.push(text.to_owned());
    }
    Ok(ShapeKind::Text {
        shortest: count(node, "minLength")?,
        longest: count(node, "maxLength")?,
        pattern: node.text("pattern").map(str::to_owned),
        format,
        values,
    })
}

fn integer(node: &Node) -> Result<ShapeKind, Diagnostic> {
    let bound = |key: &str| match node.get(key) {
        None => Ok(None),
        Some(value) => node
            .integer(key)
            .map(Some)
            .ok_or_else(|| unsupported(&value.at, format!("`{key}` must be a whole number"), "write an integer")),
    };
    let names_at = node.get("x-enum-varnames");
    let names: Vec<&str> =
        names_at.map(|list| list.items().iter().filter_map(Node::as_str).collect()).unwrap_or_default();
    let listed = node.get("enum").map(Node::items).unwrap_or_default();
    if !names.is_empty() && names.len() != listed.len() {
        return Err(unsupported(&node.at, "x-enum-varnames and enum differ in length", "name each value once"));
    }
    let mut values = Vec::new();
    for (index, value) in listed.iter().enumerate() {
        let Kind::Number(number) = &value.kind else {
            return Err(unsupported(
                &value.at,
                "a value of an integer enumeration must be a number",
                "write it without quotes",
            ));
        };
        let Some(number) = number.as_i64() else {
            return Err(unsupported(&value.at, "a value of an integer enumeration must be whole", "write an integer"));
        };
        let name = match names.get(index) {
            Some(name) => names::pascal(name),
            None if number < 0 => format!("Minus{}", number.unsigned_abs()),
            None => format!("Value{number}"),
        };
        if !names::is_identifier(&name) || name == "Unknown" || values.iter().any(|(_, other)| *other == name) {
            return Err(unsupported(
                &value.at,
                format!("`{name}` is no free name for a variant"),
                "mend x-enum-varnames",
            ));
        }
        values.push((number, name));
    }
    Ok(ShapeKind::Integer {
        least: bound("minimum")?,
        most: bound("maximum")?,
        narrow: node.text("format") == Some("int32"),
        values,
    })
}
