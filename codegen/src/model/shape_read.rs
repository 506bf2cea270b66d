//! Schemas of a document to shapes; inline objects and enumerations get a name of their own.

use super::Schema;
use super::schema_words as words;
use super::shape::{Format, Object, Property, Shape, ShapeKind};
use crate::diagnostic::{Diagnostic, Position};
use crate::names;
use crate::source::{Entry, Kind, Node};
use std::collections::BTreeMap;

/// Reads shapes, and collects the schemas that it had to name.
pub struct ShapeReader<'a> {
    /// The named schemas of the document.
    pub named: BTreeMap<&'a str, &'a Node>,
    /// Inline schemas, under the names given to them.
    pub hoisted: BTreeMap<String, Schema>,
    /// The schemas that no request can hold, and why: they require what only a reply may have.
    pub not_in_requests: BTreeMap<String, Diagnostic>,
    /// The schemas that no reply can hold, and why: they require what only a request may have.
    pub not_in_replies: BTreeMap<String, Diagnostic>,
    /// Bounds of numbers in the schema that is being read: a server does not hold a request to them.
    unchecked: Vec<Diagnostic>,
}

/// Why a part of a description cannot be generated.
pub fn unsupported(at: &Position, message: impl Into<String>, remedy: impl Into<String>) -> Diagnostic {
    Diagnostic { at: at.clone(), code: "unsupported", message: message.into(), remedy: remedy.into() }
}

impl<'a> ShapeReader<'a> {
    /// Knows the named schemas, and has read none yet.
    pub fn new(named: BTreeMap<&'a str, &'a Node>) -> Self {
        Self {
            named,
            hoisted: BTreeMap::new(),
            not_in_requests: BTreeMap::new(),
            not_in_replies: BTreeMap::new(),
            unchecked: Vec::new(),
        }
    }

    /// Reads the named schema `name`.
    pub fn schema(&mut self, name: &str, node: &Node) -> Result<Schema, Diagnostic> {
        self.unchecked.clear();
        let shape = self.definition(node, name)?;
        self.settle(name);
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
            partial: node.flag("x-partial") == Some(true),
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
        let name = &names::pascal(name);
        let shape = self.definition(node, name)?;
        if !matches!(shape.kind, ShapeKind::Object(_)) && !shape.is_enumeration() {
            return Ok(shape);
        }
        let known = |name: &str| self.named.contains_key(name) || self.hoisted.contains_key(name);
        let taken = known(name) || name.strip_suffix("Builder").is_some_and(known);
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
            partial: false,
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
            matches!(entry.key.as_str(), "allOf" | "nullable" | "description" | "example" | "deprecated")
                || entry.key.starts_with("x-")
        });
        if !plain || only.get("$ref").is_none() {
            return Ok(None);
        }
        let shape = self.used(only, name)?;
        Ok(Some(Shape { nullable: words::nullable(node)?, description: words::description(node), ..shape }))
    }

    fn definition(&mut self, node: &Node, name: &str) -> Result<Shape, Diagnostic> {
        words::check(node)?;
        let kind = match node.text("type") {
            Some("object") => self.object(node, name)?,
            Some("array") => {
                let (fewest, most) = (words::count(node, "minItems")?, words::count(node, "maxItems")?);
                words::ordered(node, "minItems", fewest, "maxItems", most)?;
                let items = node
                    .get("items")
                    .ok_or_else(|| unsupported(&node.at, "a list without `items`", "say what it holds"))?;
                ShapeKind::List { items: Box::new(self.used(items, &format!("{name}Item"))?), fewest, most }
            }
            Some("string") => text(node)?,
            Some("integer") => integer(node)?,
            Some("number") if node.get("enum").is_none() => {
                if let Some(bound) = node.get("minimum").or(node.get("maximum")) {
                    let message = "the bounds of a number are not checked, and this one stands in a request";
                    self.unchecked.push(unsupported(&bound.at, message, "use an integer, or leave its bounds out"));
                }
                let (least, most) = (words::number(node, "minimum")?, words::number(node, "maximum")?);
                words::ordered(node, "minimum", least, "maximum", most)?;
                ShapeKind::Number { least, most }
            }
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
        Ok(Shape { nullable: words::nullable(node)?, description: words::description(node), kind })
    }

    fn object(&mut self, node: &Node, name: &str) -> Result<ShapeKind, Diagnostic> {
        let properties = node.get("properties");
        let additional = node.get("additionalProperties");
        if let Some(odd) = properties.filter(|value| !matches!(value.kind, Kind::Map(_))) {
            return Err(unsupported(&odd.at, "`properties` must be a map", "write each property as `name: schema`"));
        }
        if let Some(odd) = additional.filter(|value| !matches!(value.kind, Kind::Map(_) | Kind::Bool(_))) {
            let remedy = "write true, false, or the schema of the additional properties";
            return Err(unsupported(&odd.at, "`additionalProperties` is no schema", remedy));
        }
        let required = words::required(node)?;
        if properties.is_none_or(|map| map.entries().is_empty()) {
            if let Some(list) = node.get("required").filter(|_| !required.is_empty()) {
                let message = format!("`{}` is required but is no property", required[0]);
                return Err(unsupported(&list.at, message, "describe it under `properties`"));
            }
            match additional.map(|value| &value.kind) {
                Some(Kind::Map(_)) => {
                    let value = additional.map(|value| self.used(value, &format!("{name}Value"))).transpose()?;
                    if let Some(value) = value {
                        return Ok(ShapeKind::Map(Box::new(value)));
                    }
                }
                Some(Kind::Bool(false)) if node.flag("x-acknowledgement") == Some(true) => {}
                Some(Kind::Bool(false)) => {
                    let message = "an object that may hold nothing is not supported";
                    return Err(unsupported(&node.at, message, "name a property, or allow additional ones"));
                }
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
        } else if let Some(Node { kind: Kind::Bool(true), at }) = additional {
            return Err(unsupported(
                at,
                "properties together with additional ones are not supported",
                "leave `additionalProperties` out: keys that are not described are let through and not kept",
            ));
        }
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
            let aliases = aliases.and_then(|map| map.get(&entry.key)).map(Node::items).unwrap_or_default();
            if let Some(taken) = aliases
                .iter()
                .find(|alias| alias.as_str().is_none_or(|alias| properties.is_some_and(|map| map.get(alias).is_some())))
            {
                return Err(unsupported(&taken.at, "this alias is a property, or no text", "leave it out"));
            }
            let required = required.contains(&entry.key.as_str());
            if required {
                self.one_way(name, entry);
            }
            read.push(Property {
                name: entry.key.clone(),
                aliases: aliases.iter().filter_map(Node::as_str).map(str::to_owned).collect(),
                required,
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
        self.settle(name);
        let closed = matches!(additional.map(|value| &value.kind), Some(Kind::Bool(false)));
        Ok(ShapeKind::Object(Object { properties: read, closed }))
    }

    /// Notes what was found in the schema `name` that a server would not check.
    fn settle(&mut self, name: &str) {
        if let Some(first) = self.unchecked.drain(..).next() {
            self.not_in_requests.entry(name.to_owned()).or_insert(first);
        }
    }

    /// Notes that the schema `name` requires a property that only one direction has.
    fn one_way(&mut self, name: &str, property: &Entry) {
        let ways =
            [("readOnly", "request", &mut self.not_in_requests), ("writeOnly", "reply", &mut self.not_in_replies)];
        for (key, way, found) in ways {
            if property.value.flag(key) == Some(true) {
                let message = format!("`{}` is required and {key}, but stands in a {way}", property.key);
                let remedy = format!("give the {way} a schema without it, or do not require it");
                found.entry(name.to_owned()).or_insert_with(|| unsupported(&property.key_at, message, remedy));
            }
        }
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
        if text.is_empty() || !names::is_identifier(&variant) || variant == "Unknown" {
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
    if let Some(names) = node.get("x-enum-varnames") {
        return Err(unsupported(&names.at, "x-enum-varnames names integers only", "leave it out"));
    }
    words::listed(node, values.len())?;
    let (shortest, longest) = (words::count(node, "minLength")?, words::count(node, "maxLength")?);
    words::ordered(node, "minLength", shortest, "maxLength", longest)?;
    Ok(ShapeKind::Text { shortest, longest, pattern: words::pattern(node)?, format, values })
}

fn integer(node: &Node) -> Result<ShapeKind, Diagnostic> {
    let narrow = node.text("format") == Some("int32");
    if let Some(format) = node.get("format").filter(|format| format.as_str() == Some("uint64")) {
        return Err(unsupported(&format.at, "integers beyond 64 bits with a sign are not supported", "use int64"));
    }
    let (least, most) = (words::bound(node, "minimum", narrow)?, words::bound(node, "maximum", narrow)?);
    words::ordered(node, "minimum", least, "maximum", most)?;
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
        let outside = least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most);
        if outside || narrow && i32::try_from(number).is_err() {
            return Err(unsupported(&value.at, "this value is outside the bounds", "mend the bounds, or the values"));
        }
        values.push((number, name));
    }
    words::listed(node, values.len())?;
    Ok(ShapeKind::Integer { least, most, narrow, values })
}
