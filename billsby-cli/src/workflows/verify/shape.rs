//! What a value is like, without what it is: values of an account are nobody else's business.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// What values in one place are like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Whether one of them was null.
    pub nullable: bool,
    /// What the others were; none where all were null.
    pub kind: Option<Kind>,
}

/// What a value is that is not null.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// True or false.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Text.
    Text,
    /// A list.
    List(Box<Shape>),
    /// An object: for each property, in how many objects it was, and of what shape.
    Object { objects: usize, properties: BTreeMap<String, (usize, Shape)> },
    /// Now one, now another.
    Mixed,
}

impl Shape {
    /// The shape of a value.
    pub fn of(value: &Value) -> Self {
        let kind = match value {
            Value::Null => return Self { nullable: true, kind: None },
            Value::Bool(_) => Kind::Boolean,
            Value::Number(number) if number.is_i64() || number.is_u64() => Kind::Integer,
            Value::Number(_) => Kind::Number,
            Value::String(_) => Kind::Text,
            Value::Array(items) => {
                let shape = items.iter().map(Self::of).fold(Self::default(), Self::and);
                Kind::List(Box::new(shape))
            }
            Value::Object(members) => {
                let properties = members.iter().map(|(key, value)| (key.clone(), (1, Self::of(value))));
                Kind::Object { objects: 1, properties: properties.collect() }
            }
        };
        Self { nullable: false, kind: Some(kind) }
    }

    /// The shape of values of which some are like this and some like the other.
    pub fn and(self, other: Self) -> Self {
        let nullable = self.nullable || other.nullable;
        let kind = match (self.kind, other.kind) {
            (None, kind) | (kind, None) => kind,
            (Some(one), Some(other)) => Some(one.and(other)),
        };
        Self { nullable, kind }
    }
}

impl Kind {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other && !matches!(one, Self::Object { .. }) => one,
            (Self::Integer | Self::Number, Self::Integer | Self::Number) => Self::Number,
            (Self::List(one), Self::List(other)) => Self::List(Box::new(one.and(*other))),
            (Self::Object { objects, mut properties }, Self::Object { objects: others, properties: more }) => {
                for (key, (count, shape)) in more {
                    let (counted, so_far) = properties.remove(&key).unwrap_or_default();
                    properties.insert(key, (counted + count, so_far.and(shape)));
                }
                Self::Object { objects: objects + others, properties }
            }
            _ => Self::Mixed,
        }
    }

    /// The word for it in a schema, where it has one.
    pub fn word(&self) -> Option<&'static str> {
        Some(match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Text => "string",
            Self::List(_) => "array",
            Self::Object { .. } => "object",
            Self::Mixed => return None,
        })
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.kind, self.nullable) {
            (None, true) => f.write_str("null"),
            (None, false) => f.write_str("nothing"),
            (Some(Kind::List(items)), _) if items.kind.is_some() => write!(f, "array of {items}"),
            (Some(kind), _) => f.write_str(kind.word().unwrap_or("now one type, now another")),
        }?;
        f.write_str(if self.nullable && self.kind.is_some() { " or null" } else { "" })
    }
}
