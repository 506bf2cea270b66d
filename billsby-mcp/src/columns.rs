//! What of a row fits on a line: the properties that are one value.

use crate::tool::Answer;
use serde_json::{Map, Value};

/// The properties of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Those that are one value.
    pub scalar: Vec<String>,
    /// Objects and lists.
    pub nested: Vec<String>,
}

impl Columns {
    /// Those of what a tool answers.
    pub fn of(answer: &Answer) -> Self {
        let (Answer::Rows(schema) | Answer::One(schema)) = answer else { return Self::default() };
        let schema: Value = serde_json::from_str(schema).unwrap_or_default();
        let mut columns = Self::default();
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            // What may be null is one of two things.
            let choices = property.get("anyOf").and_then(Value::as_array);
            let property = choices.and_then(|choices| choices.first()).unwrap_or(property);
            let word = property.get("type").and_then(Value::as_str);
            if matches!(word, None | Some("object" | "array")) { &mut columns.nested } else { &mut columns.scalar }
                .push(name.clone());
        }
        columns
    }

    /// A row with what is one value; what is null says nothing.
    pub fn concise(&self, row: &Value) -> Value {
        let Value::Object(row) = row else { return row.clone() };
        let present = self.scalar.iter().filter_map(|name| Some((name.clone(), row.get(name)?.clone())));
        Value::Object(present.filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
    }

    /// A row as a line of CSV.
    pub fn line(&self, row: &Value) -> String {
        match row {
            Value::Object(row) => {
                let cells = self.scalar.iter().map(|name| cell(row.get(name).unwrap_or(&Value::Null)));
                cells.collect::<Vec<_>>().join(",")
            }
            value => cell(value),
        }
    }

    /// The first line of CSV.
    pub fn header(&self) -> String {
        if self.scalar.is_empty() { "value".to_owned() } else { self.scalar.join(",") }
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if text.contains([',', '"', '\n', '\r']) => format!("\"{}\"", text.replace('"', "\"\"")),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn columns() -> Columns {
        let row = r#"{"properties":{"a":{"anyOf":[{"type":"string"},{"type":"null"}]},"b":{"type":"integer"},
            "c":{"type":"object"}}}"#;
        Columns::of(&Answer::Rows(row))
    }

    #[test]
    fn a_line_quotes_what_needs_it() {
        let columns = columns();
        assert_eq!(columns.header(), "a,b");
        assert_eq!(columns.line(&json!({"a": "x, \"y\"", "b": 7, "c": {}})), "\"x, \"\"y\"\"\",7");
        assert_eq!(columns.line(&json!({"a": null})), ",");
    }

    #[test]
    fn a_concise_row_has_what_is_one_value() {
        assert_eq!(columns().nested, ["c"]);
        assert_eq!(columns().concise(&json!({"a": null, "b": 7, "c": {"d": 1}})), json!({"b": 7}));
        assert_eq!(Columns::default().concise(&json!("tag")), json!("tag"));
    }
}
