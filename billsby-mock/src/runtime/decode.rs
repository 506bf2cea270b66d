//! Path and query parameters to values.

use super::percent;
use super::rejection::Violation;
use super::schema::{Kind, Schema};
use super::validate::{noun, validate};
use serde_json::{Map, Number, Value};

/// A parameter in the path.
#[derive(Debug)]
pub struct PathParameter {
    /// Its name.
    pub name: &'static str,
    /// Its segment, counted from the base.
    pub segment: usize,
    /// What it holds.
    pub schema: &'static Schema,
}

/// A parameter in the query.
#[derive(Debug)]
pub struct QueryParameter {
    /// Its name.
    pub name: &'static str,
    /// Whether a request must have it.
    pub required: bool,
    /// What it holds.
    pub schema: &'static Schema,
}

/// The last `count` segments of `path`, as they were sent: those of the operation, whatever its base.
pub fn last_segments(path: &str, count: usize) -> Vec<&str> {
    let all: Vec<&str> = path.split('/').collect();
    all[all.len().saturating_sub(count)..].to_vec()
}

/// Reads the parameters of the path from its raw segments.
pub fn path(
    parameters: &[PathParameter],
    segments: &[&str],
    values: &mut Map<String, Value>,
    violations: &mut Vec<Violation>,
) {
    for parameter in parameters {
        let raw = segments.get(parameter.segment).copied().unwrap_or_default();
        let pointer = format!("/path/{}", parameter.name);
        match percent::decode(raw) {
            Some(text) => insert(parameter.name, parameter.schema, &text, &pointer, values, violations),
            None => violations.push(not_encoded(pointer)),
        }
    }
}

/// Reads the parameters of the query. Names that no parameter has are left alone.
pub fn query(
    parameters: &[QueryParameter],
    query: &str,
    values: &mut Map<String, Value>,
    violations: &mut Vec<Violation>,
) {
    let given: Vec<(String, &str)> = query
        .split('&')
        .filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((percent::decode_query(name)?, value))
        })
        .collect();
    for parameter in parameters {
        let pointer = format!("/query/{}", parameter.name);
        let mut found = given.iter().filter(|(name, _)| name == parameter.name).map(|(_, value)| *value);
        match (found.next(), found.count()) {
            (Some(raw), 0) => match percent::decode_query(raw) {
                Some(text) => insert(parameter.name, parameter.schema, &text, &pointer, values, violations),
                None => violations.push(not_encoded(pointer)),
            },
            (Some(_), more) => {
                let message = format!("expected this parameter once, found it {} times", more + 1);
                violations.push(Violation { pointer, message });
            }
            (None, _) if parameter.required => {
                let message = format!("expected {}, found nothing", noun(&parameter.schema.kind));
                violations.push(Violation { pointer, message });
            }
            (None, _) => {}
        }
    }
}

fn insert(
    name: &str,
    schema: &Schema,
    text: &str,
    pointer: &str,
    values: &mut Map<String, Value>,
    violations: &mut Vec<Violation>,
) {
    let mut value = typed(schema, text);
    validate(schema, &mut value, pointer, violations);
    values.insert(name.to_owned(), value);
}

/// The value that `text` spells; text that spells none stays text, which validation then refuses.
fn typed(schema: &Schema, text: &str) -> Value {
    let spelt = match &schema.kind {
        Kind::Reference(schema) => return typed(schema, text),
        Kind::Boolean if text.eq_ignore_ascii_case("true") => Some(Value::Bool(true)),
        Kind::Boolean if text.eq_ignore_ascii_case("false") => Some(Value::Bool(false)),
        Kind::Integer(_) if !text.starts_with('+') => text.parse::<i64>().ok().map(Value::from),
        Kind::Number => text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number),
        _ => None,
    };
    spelt.unwrap_or_else(|| Value::String(text.to_owned()))
}

fn not_encoded(pointer: String) -> Violation {
    Violation { pointer, message: "expected percent-encoded UTF-8, found other bytes".to_owned() }
}
