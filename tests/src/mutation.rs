//! Valid requests and replies made invalid in one place.

use crate::description::Description;
use serde_json::{Map, Value, json};

/// A request that is invalid in exactly one place.
#[derive(Clone, Debug)]
pub struct Mutation {
    /// Where.
    pub pointer: String,
    /// What was done.
    pub what: String,
    /// The request.
    pub request: Value,
}

/// Every way in which the description lets `request` be made invalid in one place.
pub fn mutations(description: &Description, operation: &str, request: &Value) -> Vec<Mutation> {
    let described = &description.operations()[operation];
    let mut found = Vec::new();
    for parameter in &described.parameters {
        let (schema, _) = description.resolve(&parameter.schema);
        let pointer = format!("/{}/{}", parameter.location, parameter.name);
        let given = request.get(&parameter.name).is_some();
        if parameter.location == "query" && parameter.required && given {
            let mut without = request.clone();
            remove(&mut without, &parameter.name);
            found.push(Mutation { pointer: pointer.clone(), what: "left out".into(), request: without });
        }
        if !given {
            continue;
        }
        for (what, value) in wrong_values(schema) {
            // Everything is text on the wire: only what no text can be is wrong there.
            let textual = schema["type"] == "string" && !value.is_string();
            let empty_segment = parameter.location == "path" && value == json!("");
            if !textual && !empty_segment && !value.is_object() && !value.is_null() {
                let mut changed = request.clone();
                changed[&parameter.name] = value;
                found.push(Mutation { pointer: pointer.clone(), what, request: changed });
            }
        }
    }
    if let (Some(schema), Some(body)) = (&described.body, request.get("body")) {
        mutate(description, schema, body, "/body", &mut |pointer, what, body| {
            let mut changed = request.clone();
            changed["body"] = body;
            found.push(Mutation { pointer, what, request: changed });
        });
    }
    found
}

/// Every way in which the description lets `value`, which is of `schema`, be made invalid in one place.
pub fn value_mutations(description: &Description, schema: &Value, value: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    mutate(description, schema, value, "", &mut |pointer, what, wrong| {
        found.push((format!("{pointer} {what}"), wrong))
    });
    found
}

/// Calls `found` with every `value` made invalid in one place of its own or below.
fn mutate(
    description: &Description,
    schema: &Value,
    value: &Value,
    pointer: &str,
    found: &mut dyn FnMut(String, String, Value),
) {
    let (schema, nullable) = description.resolve(schema);
    for (what, wrong) in wrong_values(schema) {
        if !(nullable && wrong.is_null()) {
            found(pointer.to_owned(), what, wrong);
        }
    }
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let at = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                if required.contains(&key.as_str()) {
                    let mut without = map.clone();
                    without.remove(key);
                    found(at.clone(), "left out".into(), Value::Object(without));
                }
                let Some(property) = schema["properties"].get(key) else { continue };
                mutate(description, property, inner, &at, &mut |pointer, what, wrong| {
                    // A property that may be left out may as well be null.
                    if !(wrong.is_null() && pointer == at && !required.contains(&key.as_str())) {
                        let mut changed: Map<String, Value> = map.clone();
                        changed.insert(key.clone(), wrong);
                        found(pointer, what, Value::Object(changed));
                    }
                });
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                mutate(
                    description,
                    &schema["items"],
                    inner,
                    &format!("{pointer}/{index}"),
                    &mut |pointer, what, wrong| {
                        let mut changed = items.clone();
                        changed[index] = wrong;
                        found(pointer, what, Value::Array(changed));
                    },
                );
            }
        }
        _ => {}
    }
}

/// Values that `schema` does not allow, each just outside one of its bounds.
fn wrong_values(schema: &Value) -> Vec<(String, Value)> {
    let mut wrong: Vec<(&str, Value)> = Vec::new();
    match schema["type"].as_str() {
        Some("string") => {
            wrong.extend([
                ("a number for text", json!(7)),
                ("null for text", Value::Null),
                ("an object for text", json!({})),
            ]);
            if let Some(longest) = schema["maxLength"].as_u64() {
                wrong.push(("too long", json!("x".repeat(usize::try_from(longest).unwrap_or(0) + 1))));
            }
            if schema["minLength"].as_u64().is_some_and(|shortest| shortest > 0) {
                wrong.push(("empty", json!("")));
            }
            if schema["enum"].is_array() || schema["pattern"].is_string() {
                wrong.push(("no such value", json!("§")));
            }
            if schema["format"] == "date-time" {
                wrong.push(("no such day", json!("2026-02-30T00:00:00Z")));
                wrong.push(("no date", json!("soon")));
            }
        }
        Some("integer") => {
            wrong.extend([
                ("text for a number", json!("seven")),
                ("a fraction", json!(1.5)),
                ("null for a number", Value::Null),
            ]);
            if let Some(least) = schema["minimum"].as_i64() {
                wrong.push(("too small", json!(least - 1)));
            }
            if let Some(most) = schema["maximum"].as_i64() {
                wrong.push(("too large", json!(most + 1)));
            }
            if schema["enum"].is_array() {
                wrong.push(("no such value", json!(99)));
            }
            if schema["format"] == "int32" {
                wrong.push(("more than 32 bits", json!(i64::from(i32::MAX) + 1)));
            }
        }
        Some("boolean") => wrong.extend([("text for a boolean", json!("maybe")), ("a number for a boolean", json!(2))]),
        Some("array") => {
            wrong.extend([("an object for a list", json!({})), ("text for a list", json!("a,b"))]);
            if schema["minItems"].as_u64().is_some_and(|fewest| fewest > 0) {
                wrong.push(("an empty list", json!([])));
            }
        }
        Some("object") => wrong.extend([("text for an object", json!("x")), ("a list for an object", json!([]))]),
        _ => {}
    }
    wrong.into_iter().map(|(what, value)| (what.to_owned(), value)).collect()
}

fn remove(value: &mut Value, key: &str) {
    if let Value::Object(map) = value {
        map.remove(key);
    }
}
