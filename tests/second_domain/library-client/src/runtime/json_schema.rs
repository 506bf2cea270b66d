//! A value against a JSON Schema, as far as the generator writes such: what is sent is held to the same text that is
//! shown to whoever writes it.

use super::failure::Violation;
use regex_lite::Regex;
use serde_json::{Map, Value};
use std::fmt::Display;

/// How deep a value may nest.
const DEEPEST: usize = 128;

/// Checks `value`, which stands at `pointer`, and adds everything that is wrong to `violations`.
pub(crate) fn check(schema: &Value, value: &Value, pointer: &str, violations: &mut Vec<Violation>) {
    Check { root: schema, pointer: pointer.to_owned(), depth: 0, violations }.value(schema, value);
}

/// What is said of a value that is not there.
pub(crate) fn missing(schema: &Value, pointer: String) -> Violation {
    Violation { pointer, message: format!("expected {}, found nothing", noun(schema, schema)) }
}

struct Check<'a> {
    /// What holds the definitions.
    root: &'a Value,
    pointer: String,
    depth: usize,
    violations: &'a mut Vec<Violation>,
}

impl Check<'_> {
    fn value(&mut self, schema: &Value, value: &Value) {
        if value.is_null() && may_be_null(schema) {
            return;
        }
        let schema = target(self.root, schema);
        if value.is_null() && may_be_null(schema) {
            return;
        }
        match (word(schema), value) {
            (None, _) | (Some("boolean"), Value::Bool(_)) => {}
            (Some("object"), Value::Object(object)) => self.object(schema, object),
            (Some("array"), Value::Array(items)) => self.list(schema, items),
            (Some("string"), Value::String(text)) => self.text(schema, value, text),
            (Some("integer"), Value::Number(number)) if number.is_i64() || number.is_u64() => {
                self.number(schema, value);
            }
            (Some("number"), Value::Number(_)) => self.number(schema, value),
            _ => self.expected(noun(self.root, schema), found(value)),
        }
    }

    fn object(&mut self, schema: &Value, object: &Map<String, Value>) {
        let no_properties = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&no_properties);
        let required = schema.get("required").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        for (key, schema) in properties {
            match object.get(key) {
                Some(value) => self.below(key, |inner| inner.value(schema, value)),
                None if required.iter().any(|required| required == key) => {
                    let expected = noun(self.root, schema);
                    self.below(key, |inner| inner.expected(expected, "nothing"));
                }
                None => {}
            }
        }
        for (key, value) in object.iter().filter(|(key, _)| !properties.contains_key(*key)) {
            match schema.get("additionalProperties") {
                Some(Value::Bool(false)) => self.below(key, |inner| inner.expected("no such property", "one")),
                Some(schema @ Value::Object(_)) => self.below(key, |inner| inner.value(schema, value)),
                _ => {}
            }
        }
    }

    fn list(&mut self, schema: &Value, items: &[Value]) {
        self.count(schema, items.len(), ["minItems", "maxItems"], "a list", "item");
        if let Some(schema) = schema.get("items") {
            for (index, item) in items.iter().enumerate() {
                self.below(index, |inner| inner.value(schema, item));
            }
        }
    }

    fn text(&mut self, schema: &Value, value: &Value, text: &str) {
        if self.is_not_listed(schema, value, "another string") {
            return;
        }
        self.count(schema, text.chars().count(), ["minLength", "maxLength"], "a string", "character");
        // The generator has made sure that it compiles.
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str)
            && Regex::new(pattern).is_ok_and(|regex| !regex.is_match(text))
        {
            self.expected(format_args!("a string that matches `{pattern}`"), "another string");
        }
    }

    fn number(&mut self, schema: &Value, value: &Value) {
        if self.is_not_listed(schema, value, value) {
            return;
        }
        let is_below = |one: &Value, other: &Value| match (one.as_i64(), other.as_i64()) {
            (Some(one), Some(other)) => one < other,
            _ => one.as_f64() < other.as_f64(),
        };
        let (least, most) = (schema.get("minimum"), schema.get("maximum"));
        if least.is_some_and(|least| is_below(value, least)) || most.is_some_and(|most| is_below(most, value)) {
            let noun = noun(self.root, schema);
            let expected = match (least, most) {
                (Some(least), Some(most)) => format!("{noun} from {least} to {most}"),
                (Some(least), None) => format!("{noun} of at least {least}"),
                (_, most) => format!("{noun} of at most {}", most.unwrap_or(&Value::Null)),
            };
            self.expected(expected, value);
        }
    }

    /// Says so where the values are listed and this is none of them.
    fn is_not_listed(&mut self, schema: &Value, value: &Value, found: impl Display) -> bool {
        let Some(Value::Array(listed)) = schema.get("enum") else { return false };
        if listed.contains(value) {
            return false;
        }
        // Of numbers it tells what each one means.
        let expected = match schema.get("$comment").and_then(Value::as_str) {
            Some(meanings) => meanings.to_owned(),
            None => listed.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        };
        self.expected(format_args!("one of {expected}"), found);
        true
    }

    fn count(&mut self, schema: &Value, count: usize, [least, most]: [&str; 2], what: &str, unit: &str) {
        let bound = |key: &str| schema.get(key).and_then(Value::as_u64);
        let (least, most, count) = (bound(least), bound(most), count as u64);
        if least.is_none_or(|least| count >= least) && most.is_none_or(|most| count <= most) {
            return;
        }
        let bounds = match (least, most) {
            (Some(least), Some(most)) if least == most => format!("exactly {least}"),
            (Some(least), Some(most)) => format!("{least} to {most}"),
            (Some(least), None) => format!("at least {least}"),
            (None, most) => format!("at most {}", most.unwrap_or_default()),
        };
        self.expected(format_args!("{what} of {bounds} {unit}s"), format_args!("one of {count}"));
    }

    fn expected(&mut self, expected: impl Display, found: impl Display) {
        let message = format!("expected {expected}, found {found}");
        self.violations.push(Violation { pointer: self.pointer.clone(), message });
    }

    fn below(&mut self, key: impl Display, check: impl FnOnce(&mut Self)) {
        if self.depth == DEEPEST {
            return self.expected(format_args!("a value of at most {DEEPEST} levels"), "a deeper one");
        }
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&key.to_string().replace('~', "~0").replace('/', "~1"));
        self.depth += 1;
        check(self);
        self.depth -= 1;
        self.pointer.truncate(length);
    }
}

/// The schema that a reference leads to; of a choice, the one that is not null.
fn target<'a>(root: &'a Value, mut schema: &'a Value) -> &'a Value {
    loop {
        let choice = schema.get("anyOf").and_then(Value::as_array);
        let choice = choice.and_then(|choices| choices.iter().find(|choice| word(choice) != Some("null")));
        let name = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix("#/$defs/"));
        let definition = name.and_then(|name| root.get("$defs")?.get(name));
        match choice.or(definition) {
            Some(next) => schema = next,
            None => return schema,
        }
    }
}

/// The type that is not null.
fn word(schema: &Value) -> Option<&str> {
    match schema.get("type")? {
        Value::Array(words) => words.iter().filter_map(Value::as_str).find(|word| *word != "null"),
        word => word.as_str(),
    }
}

fn may_be_null(schema: &Value) -> bool {
    let is_null = |word: &Value| word == "null";
    match (schema.get("type"), schema.get("anyOf").and_then(Value::as_array)) {
        (Some(Value::Array(words)), _) => words.iter().any(is_null),
        (_, Some(choices)) => choices.iter().any(|choice| choice.get("type").is_some_and(is_null)),
        _ => false,
    }
}

/// What a value of this schema is called.
fn noun(root: &Value, schema: &Value) -> &'static str {
    match word(target(root, schema)) {
        Some("object") => "an object",
        Some("array") => "a list",
        Some("string") => "a string",
        Some("integer") => "an integer",
        Some("number") => "a number",
        Some("boolean") => "true or false",
        _ => "a value",
    }
}

/// What `value` is called. Text is never quoted, since it may be personal.
fn found(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}
