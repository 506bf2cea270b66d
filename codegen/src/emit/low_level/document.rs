//! The document that progenitor is given.

use crate::emit::rust_type::{self, Form};
use crate::model::{Model, Operation, ReplyContent, Shape, ShapeKind};
use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

/// Writes the model as a document with nothing in it that progenitor gets wrong.
pub fn document(model: &Model) -> Result<OpenAPI, serde_json::Error> {
    let mut paths: Map<String, Value> = Map::new();
    for operation in &model.operations {
        let path = paths.entry(operation.client_path()).or_insert_with(|| json!({}));
        if let Value::Object(path) = path {
            path.insert(operation.method.to_lowercase(), self::operation(model, operation));
        }
    }
    let mut schemas = Map::new();
    for schema in model.schemas.values() {
        match rust_type::form(schema) {
            Form::Transparent => {}
            Form::Struct => _ = schemas.insert(schema.name.clone(), value(model, &schema.shape)),
            _ => _ = schemas.insert(schema.name.clone(), json!({ "type": "string" })),
        }
    }
    serde_json::from_value(json!({
        "openapi": "3.0.3",
        "info": { "title": model.title, "version": model.version },
        "paths": paths,
        "components": { "schemas": schemas },
    }))
}

fn operation(model: &Model, operation: &Operation) -> Value {
    let settings =
        model.settings.iter().filter(|setting| operation.path.contains(&format!("{{{}}}", setting.parameter)));
    let parameters: Vec<Value> = settings
        .map(|setting| json!({ "name": setting.parameter, "in": "path", "required": true, "schema": { "type": "string" } }))
        .chain(operation.parameters.iter().map(|parameter| {
            json!({
                "name": parameter.name,
                "in": parameter.location.word(),
                "required": parameter.required,
                "schema": shape(model, &parameter.shape),
            })
        }))
        .collect();
    let reply = match &operation.reply.content {
        ReplyContent::Empty | ReplyContent::Acknowledgement(_) => json!({ "description": "" }),
        ReplyContent::Json(content) => json!({
            "description": "",
            "content": { "application/json": { "schema": shape(model, content) } },
        }),
        ReplyContent::Bytes => json!({ "description": "", "content": bytes() }),
    };
    let mut out = json!({
        "operationId": operation.name,
        "parameters": parameters,
        "responses": { operation.reply.status.to_string(): reply },
    });
    if let Some(body) = &operation.body {
        out["requestBody"] = json!({
            "required": true,
            "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{}", body.schema) } } },
        });
    }
    if operation.bytes.is_some() {
        out["requestBody"] = json!({ "required": true, "content": bytes() });
    }
    out
}

fn bytes() -> Value {
    json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } })
}

/// A shape where it is used: a nullable reference needs a wrapper that keeps the null.
fn shape(model: &Model, shape: &Shape) -> Value {
    let plain = value(model, shape);
    if !rust_type::is_nullable(model, shape) {
        return plain;
    }
    match plain {
        Value::Object(mut map) if !map.contains_key("$ref") => {
            map.insert("nullable".into(), json!(true));
            Value::Object(map)
        }
        reference => json!({ "nullable": true, "allOf": [reference] }),
    }
}

fn value(model: &Model, used: &Shape) -> Value {
    match &used.kind {
        ShapeKind::Reference(name) => match model.schemas.get(name) {
            Some(schema) if rust_type::form(schema) == Form::Transparent => value(model, &schema.shape),
            _ => json!({ "$ref": format!("#/components/schemas/{name}") }),
        },
        ShapeKind::Object(object) => {
            let properties: Map<String, Value> = object
                .properties
                .iter()
                .map(|property| {
                    let mut written = shape(model, &property.shape);
                    // Otherwise an optional list would be a `Vec`, and an empty one would not be sent.
                    let kind = &model.resolve(&property.shape).kind;
                    if !property.required && matches!(kind, ShapeKind::List { .. } | ShapeKind::Map(_)) {
                        written["nullable"] = json!(true);
                    }
                    (property.name.clone(), written)
                })
                .collect();
            let required: Vec<&String> =
                object.properties.iter().filter(|property| property.required).map(|property| &property.name).collect();
            json!({ "type": "object", "properties": properties, "required": required })
        }
        ShapeKind::Map(values) if model.resolve(values).kind == ShapeKind::Any => {
            json!({ "type": "object", "additionalProperties": true })
        }
        ShapeKind::Map(values) => json!({ "type": "object", "additionalProperties": shape(model, values) }),
        ShapeKind::List { items, .. } => json!({ "type": "array", "items": shape(model, items) }),
        ShapeKind::Text { .. } => json!({ "type": "string" }),
        ShapeKind::Integer { narrow: true, .. } => json!({ "type": "integer", "format": "int32" }),
        ShapeKind::Integer { .. } => json!({ "type": "integer", "format": "int64" }),
        ShapeKind::Number { .. } => json!({ "type": "number" }),
        ShapeKind::Boolean => json!({ "type": "boolean" }),
        ShapeKind::Any => json!({}),
    }
}
