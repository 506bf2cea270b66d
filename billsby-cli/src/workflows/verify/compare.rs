//! A reply against its schema in the description.

use super::drift::{Change, Drifts, Site};
use super::shape::Shape;
use billsby_client::Timestamp;
use serde_json::{Map, Value};

/// Notes in what `reply` is not as the schema says.
pub fn compare(operation: &'static str, schema: &Value, reply: &Value, drifts: &mut Drifts) {
    let site = Site::default();
    Compare { operation, root: schema, drifts }.value(schema, reply, &site);
}

struct Compare<'a> {
    operation: &'static str,
    /// What holds the definitions.
    root: &'a Value,
    drifts: &'a mut Drifts,
}

impl<'a> Compare<'a> {
    fn note(&mut self, site: &Site, change: Change) {
        self.drifts.note(self.operation, site, change);
    }

    fn value(&mut self, schema: &'a Value, value: &Value, site: &Site) {
        let resolved = resolve(self.root, schema);
        if value.is_null() {
            if !resolved.nullable && resolved.word.is_some() {
                self.note(site, Change::Null);
            }
            return;
        }
        let shape = Shape::of(value);
        let word = shape.kind.as_ref().and_then(|kind| kind.word());
        let fits = match (resolved.word, word) {
            (None, _) | (Some("number"), Some("integer")) => true,
            (expected, found) => expected == found,
        };
        if !fits {
            let expected = resolved.word.unwrap_or_default().to_owned();
            return self.note(site, Change::Type { expected, found: shape });
        }
        let schema = resolved.schema;
        if let Some(listed) = schema.get("enum").and_then(Value::as_array) {
            // The name of an enumeration is where it is listed.
            if let Some(name) = resolved.name.filter(|_| !listed.contains(value)) {
                self.note(&Site::schema(name), Change::Value(value.clone()));
            }
            return;
        }
        match value {
            Value::Object(members) => self.object(schema, members, resolved.name, site),
            Value::Array(items) => {
                if let Some(schema) = schema.get("items") {
                    let site = site.items();
                    items.iter().for_each(|item| self.value(schema, item, &site));
                }
            }
            _ => self.limits(schema, value, site),
        }
    }

    fn object(&mut self, schema: &'a Value, members: &Map<String, Value>, name: Option<&str>, site: &Site) {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
        let at = |key: &str| name.map_or_else(|| site.clone(), |name| Site::property(name, key));
        let required = schema.get("required").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        for (key, schema) in properties {
            match members.get(key) {
                Some(value) => self.value(schema, value, &at(key)),
                None if required.iter().any(|required| required == key) => self.note(&at(key), Change::Missing),
                None => {}
            }
        }
        let is_open = schema.get("additionalProperties").is_some();
        for (key, value) in members.iter().filter(|(key, _)| !is_open && !properties.contains_key(*key)) {
            self.note(&at(key), Change::New(Shape::of(value)));
        }
    }

    /// Limits are told; what they should be instead, no reply tells.
    fn limits(&mut self, schema: &Value, value: &Value, site: &Site) {
        let bound = |key: &str| schema.get(key).and_then(Value::as_i64);
        let size = match value {
            Value::String(text) => i64::try_from(text.chars().count()).ok(),
            value => value.as_i64(),
        };
        let (least, most) = if value.is_string() { ("minLength", "maxLength") } else { ("minimum", "maximum") };
        if let Some(size) = size {
            for (key, is_beyond) in [
                (least, bound(least).is_some_and(|bound| size < bound)),
                (most, bound(most).is_some_and(|bound| size > bound)),
            ] {
                if is_beyond {
                    self.note(site, Change::Limit(format!("{key} {}", bound(key).unwrap_or_default())));
                }
            }
        }
        if let (Some("date-time"), Some(text)) = (schema.get("format").and_then(Value::as_str), value.as_str())
            && text.parse::<Timestamp>().is_err()
        {
            self.note(site, Change::Limit("format date-time".to_owned()));
        }
    }
}

/// Follows the references of a schema.
fn resolve<'a>(root: &'a Value, schema: &'a Value) -> Resolved<'a> {
    let mut resolved = Resolved { schema, name: None, word: None, nullable: false };
    loop {
        let schema = resolved.schema;
        let words = match schema.get("type") {
            Some(Value::Array(words)) => words.as_slice(),
            Some(word) => std::slice::from_ref(word),
            None => &[],
        };
        resolved.nullable |= words.iter().any(|word| word == "null");
        resolved.word = words.iter().filter_map(Value::as_str).find(|word| *word != "null");
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            let is_null = |choice: &Value| choice.get("type").is_some_and(|word| word == "null");
            resolved.nullable |= choices.iter().any(is_null);
            if let Some(choice) = choices.iter().find(|choice| !is_null(choice)) {
                resolved.schema = choice;
                continue;
            }
        }
        let reference = schema.get("$ref").and_then(Value::as_str);
        let Some(name) = reference.and_then(|reference| reference.strip_prefix("#/$defs/")) else { return resolved };
        let Some(definition) = root.get("$defs").and_then(|definitions| definitions.get(name)) else { return resolved };
        (resolved.schema, resolved.name) = (definition, Some(name));
    }
}

/// A schema with its references followed.
struct Resolved<'a> {
    schema: &'a Value,
    /// What it is called in the description.
    name: Option<&'a str>,
    /// Its type; none where it takes anything.
    word: Option<&'a str>,
    nullable: bool,
}
