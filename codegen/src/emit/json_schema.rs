//! Every request and reply as JSON Schema (2020-12): `schemas.json`.
//!
//! A request is one object with the keys of the server's request struct: each
//! parameter by its wire name, and `body`.

use super::Output;
use crate::model::{Format, Model, Operation, ReplyContent, Shape, ShapeKind};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What becomes of keys that the description does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKeys {
    /// What the description says.
    AsDescribed,
    /// They are refused.
    Refused,
}

/// The schema of `shape` as one that stands on its own, with what it refers to in `$defs`.
pub fn alone(model: &Model, shape: &Shape, other_keys: OtherKeys) -> Value {
    let mut schema = described(shape, other_keys);
    let (mut waiting, mut reached) = (Vec::new(), BTreeSet::new());
    shape.references(&mut waiting);
    while let Some(name) = waiting.pop() {
        if let Some(schema) = model.schemas.get(&name)
            && reached.insert(name)
        {
            schema.shape.references(&mut waiting);
        }
    }
    if !reached.is_empty() {
        let definitions = reached.iter().filter_map(|name| model.schemas.get(name));
        schema["$defs"] = definitions
            .map(|schema| (schema.name.clone(), described(&schema.shape, other_keys)))
            .collect::<Map<String, Value>>()
            .into();
    }
    schema
}

/// Emits `schemas.json`: `$defs` with the named schemas, and for each operation its `request` and, where it has one, its `reply`.
pub fn emit(model: &Model) -> Output {
    let definitions: Map<String, Value> = model
        .schemas
        .values()
        .map(|schema| (schema.name.clone(), described(&schema.shape, OtherKeys::AsDescribed)))
        .collect();
    let operations: Map<String, Value> = model
        .operations
        .iter()
        .map(|operation| {
            let mut schemas = json!({ "request": request(operation) });
            match &operation.reply.content {
                ReplyContent::Empty | ReplyContent::Bytes => {}
                ReplyContent::Acknowledgement(name) => schemas["reply"] = reference(name),
                ReplyContent::Json(shape) => schemas["reply"] = described(shape, OtherKeys::AsDescribed),
            }
            (operation.name.clone(), schemas)
        })
        .collect();
    let bundle = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": model.title,
        "operations": operations,
        "$defs": definitions,
    });
    Output { path: "schemas.json".into(), content: format!("{bundle:#}\n") }
}

fn request(operation: &Operation) -> Value {
    let parameters = operation.parameters.iter().map(|parameter| {
        let mut schema = described(&parameter.shape, OtherKeys::AsDescribed);
        if !parameter.description.is_empty() {
            schema["description"] = json!(parameter.description);
        }
        (parameter.name.clone(), schema, parameter.required)
    });
    let body = operation.body.iter().map(|body| ("body".to_owned(), reference(&body.schema), body.required));
    object(parameters.chain(body), true)
}

fn object(properties: impl Iterator<Item = (String, Value, bool)>, closed: bool) -> Value {
    let mut schemas = Map::new();
    let mut required = Vec::new();
    for (name, schema, needed) in properties {
        if needed {
            required.push(name.clone());
        }
        schemas.insert(name, schema);
    }
    let mut out = json!({ "type": "object", "properties": schemas, "required": required });
    if closed {
        out["additionalProperties"] = json!(false);
    }
    out
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// The schema of a shape, with what the description says of it.
fn described(shape: &Shape, other_keys: OtherKeys) -> Value {
    let mut schema = plain(shape, other_keys);
    if shape.nullable {
        schema = match schema.get("type").and_then(Value::as_str) {
            Some(name) if schema.get("enum").is_none() => {
                let both = json!([name, "null"]);
                schema["type"] = both;
                schema
            }
            _ => json!({ "anyOf": [schema, { "type": "null" }] }),
        };
    }
    if !shape.description.is_empty() {
        schema["description"] = json!(shape.description);
    }
    schema
}

fn plain(shape: &Shape, other_keys: OtherKeys) -> Value {
    match &shape.kind {
        ShapeKind::Reference(name) => reference(name),
        ShapeKind::Object(object) => self::object(
            object
                .properties
                .iter()
                .map(|property| (property.name.clone(), described(&property.shape, other_keys), property.required)),
            object.closed || other_keys == OtherKeys::Refused,
        ),
        ShapeKind::Map(values) => json!({ "type": "object", "additionalProperties": described(values, other_keys) }),
        ShapeKind::List { items, fewest, most } => bounded(
            json!({ "type": "array", "items": described(items, other_keys) }),
            [("minItems", fewest), ("maxItems", most)],
        ),
        ShapeKind::Text { shortest, longest, pattern, format, values } => {
            let mut schema = bounded(json!({ "type": "string" }), [("minLength", shortest), ("maxLength", longest)]);
            if let Some(pattern) = pattern {
                schema["pattern"] = json!(pattern);
            }
            match format {
                Some(Format::DateTime) => schema["format"] = json!("date-time"),
                Some(Format::Date) => schema["format"] = json!("date"),
                Some(Format::Password) | None => {}
            }
            if !values.is_empty() {
                schema["enum"] = json!(values);
            }
            schema
        }
        ShapeKind::Integer { least, most, values, .. } => {
            let mut schema = bounded(json!({ "type": "integer" }), [("minimum", least), ("maximum", most)]);
            if !values.is_empty() {
                schema["enum"] = values.iter().map(|(value, _)| *value).collect();
                let meanings: Vec<String> = values.iter().map(|(value, name)| format!("{value} {name}")).collect();
                schema["$comment"] = json!(meanings.join(", "));
            }
            schema
        }
        ShapeKind::Number { least, most } => {
            bounded(json!({ "type": "number" }), [("minimum", least), ("maximum", most)])
        }
        ShapeKind::Boolean => json!({ "type": "boolean" }),
        ShapeKind::Any => json!({}),
    }
}

fn bounded<T: Copy + Into<Value>>(mut schema: Value, bounds: [(&str, &Option<T>); 2]) -> Value {
    for (key, bound) in bounds {
        if let Some(bound) = bound {
            schema[key] = (*bound).into();
        }
    }
    schema
}
