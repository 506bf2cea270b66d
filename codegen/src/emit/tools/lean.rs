//! A JSON Schema in as few words as will do.

use super::first_sentence;
use crate::model::{Model, Shape, ShapeKind};
use serde_json::{Map, Value, json};

/// How deep schemas that hold each other are written out.
const DEEPEST: usize = 8;

/// Writes schemas without what only a check needs: bounds, formats, patterns, and references, which cost more than
/// what they stand for.
#[derive(Clone, Copy)]
pub struct Lean<'a> {
    model: &'a Model,
    /// Whether objects say what they must have.
    is_argument: bool,
    depth: usize,
}

impl<'a> Lean<'a> {
    /// For what a tool is given.
    pub fn of_arguments(model: &'a Model) -> Self {
        Self { model, is_argument: true, depth: 0 }
    }

    /// For what a tool answers, of which it may leave out what is too long.
    pub fn of_replies(model: &'a Model) -> Self {
        Self { is_argument: false, ..Self::of_arguments(model) }
    }

    /// The schema of `shape`.
    pub fn schema(self, shape: &Shape) -> Value {
        let resolved = self.model.resolve(shape);
        let mut schema = self.below().plain(&resolved.kind);
        if !self.is_argument && (shape.nullable || resolved.nullable) {
            or_null(&mut schema);
        }
        let meaning = match &resolved.kind {
            ShapeKind::Integer { values, .. } if !values.is_empty() => {
                let meanings: Vec<String> = values.iter().map(|(value, name)| format!("{value} {name}")).collect();
                meanings.join(", ")
            }
            // A number with a hand-written type is not the number that it looks like.
            ShapeKind::Integer { .. } if self.is_argument => self.hand_written(shape).unwrap_or_default(),
            _ => String::new(),
        };
        if !meaning.is_empty() {
            schema["description"] = meaning.into();
        }
        schema
    }

    fn below(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    fn hand_written(self, shape: &Shape) -> Option<String> {
        let schema = self.model.schemas.get(shape.reference()?)?;
        schema.runtime_type.as_ref()?;
        Some(first_sentence(&schema.description).to_owned())
    }

    fn plain(self, kind: &ShapeKind) -> Value {
        match kind {
            ShapeKind::Object(_) | ShapeKind::Map(_) if self.depth > DEEPEST => json!({ "type": "object" }),
            ShapeKind::Object(written) => {
                let properties = written.properties.iter();
                let schemas = properties.clone().map(|property| (property.name.clone(), self.schema(&property.shape)));
                let required = properties.filter(|property| property.required && self.is_argument);
                object(schemas.collect(), &required.map(|property| property.name.as_str()).collect::<Vec<_>>())
            }
            ShapeKind::Map(values) => {
                let values = Some(self.schema(values)).filter(|values| *values != json!({}));
                // Some readers of schemas take an empty one for a mistake.
                json!({ "type": "object", "additionalProperties": values.unwrap_or(Value::Bool(true)) })
            }
            ShapeKind::List { items, .. } => json!({ "type": "array", "items": self.schema(items) }),
            ShapeKind::Text { values, .. } if !values.is_empty() && self.is_argument => {
                json!({ "type": "string", "enum": values })
            }
            ShapeKind::Text { .. } => json!({ "type": "string" }),
            // The description names the numbers there are.
            ShapeKind::Integer { .. } => json!({ "type": "integer" }),
            ShapeKind::Number { .. } => json!({ "type": "number" }),
            ShapeKind::Boolean => json!({ "type": "boolean" }),
            // What resolves to a reference leads nowhere.
            ShapeKind::Any | ShapeKind::Reference(_) => json!({}),
        }
    }
}

/// An object with these properties.
pub fn object(properties: Map<String, Value>, required: &[&str]) -> Value {
    let mut schema = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// The same, or null.
pub fn or_null(schema: &mut Value) {
    // A list of types would be shorter, but some readers of schemas know only one.
    *schema = json!({ "anyOf": [schema.take(), { "type": "null" }] });
}
