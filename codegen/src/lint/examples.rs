//! Examples: that they are there, and that they match their schemas.

use super::Findings;
use super::walk::{self, Operation, Visit};
use crate::source::{Bundle, Kind, Node, Place};
use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Every JSON body has an example, on itself or on its schema.
pub fn missing(bundle: &Bundle, findings: &mut Findings) {
    for content in walk::at_place(bundle, Place::Content) {
        for media in content.node.entries().iter().filter(|media| walk::is_json(&media.key)) {
            let node = &media.value;
            let given = node.get("example").is_some()
                || node.get("examples").is_some_and(|map| !map.entries().is_empty())
                || node.get("schema").is_some_and(|schema| walk::follow(bundle, schema).get("example").is_some());
            if !given {
                findings.add(&media.key_at, "a body without an example", "write one under `example`");
            }
        }
    }
}

/// Every example matches the schema beside it.
pub fn invalid(bundle: &Bundle, findings: &mut Findings) {
    let base = json!({ "components": { "schemas": named_schemas(bundle) } });
    let registry = match Registry::new().draft(Draft::Draft4).add(BASE, &base).and_then(|builder| builder.prepare()) {
        Ok(registry) => registry,
        Err(error) => {
            let at = &bundle.document.at;
            findings.add(at, format!("the schemas cannot be read: {error}"), "mend the schema that the message names");
            return;
        }
    };
    let mut validators = Validators { registry, built: BTreeMap::new() };
    for visit in walk::visits(bundle) {
        for (schema, example) in of(bundle, &visit) {
            validators.check(schema, example, findings);
        }
    }
    for operation in walk::operations(bundle) {
        for (schema, example) in of_arguments(bundle, operation) {
            validators.check(schema, example, findings);
        }
    }
}

/// The arguments of `x-example`, each with the schema of its parameter.
fn of_arguments<'a>(bundle: &'a Bundle, operation: Operation<'a>) -> impl Iterator<Item = (&'a Node, &'a Node)> {
    let arguments = operation.node().get("x-example").map(Node::entries).unwrap_or_default();
    arguments.iter().filter_map(move |entry| {
        let named = |parameter: &&Node| parameter.text("name") == Some(&entry.key);
        let parameter = operation.parameters(bundle).map(|(_, parameter)| parameter).find(named)?;
        Some((parameter.get("schema")?, &entry.value))
    })
}

/// The examples of one part, each with its schema.
pub fn of<'a>(bundle: &'a Bundle, visit: &Visit<'a>) -> Vec<(&'a Node, &'a Node)> {
    let node = visit.node;
    let schema = match visit.place {
        Place::Schema => Some(node),
        Place::MediaType | Place::Parameter | Place::Header => node.get("schema"),
        _ => None,
    };
    // Of the media types, only JSON has values that a schema can be held to.
    let other_media = visit.place == Place::MediaType
        && !visit.pointer.rsplit('/').next().is_some_and(|name| walk::is_json(&name.replace("~1", "/")));
    let Some(schema) = schema.filter(|_| !other_media) else { return Vec::new() };
    let own = node.get("example");
    let listed = match visit.place {
        Place::Schema => &[],
        _ => node.get("examples").map(Node::entries).unwrap_or_default(),
    };
    own.into_iter()
        .chain(listed.iter().filter_map(|entry| walk::follow(bundle, &entry.value).get("value")))
        .map(|example| (schema, example))
        .collect()
}

const BASE: &str = "urn:description";

struct Validators<'r> {
    registry: Registry<'r>,
    /// By the schema as text; most examples share a few named ones.
    built: BTreeMap<String, Result<Validator, String>>,
}

impl Validators<'_> {
    fn check(&mut self, schema: &Node, example: &Node, findings: &mut Findings) {
        let schema = json_schema(schema, Place::Schema);
        let registry = &self.registry;
        let validator = self.built.entry(schema.to_string()).or_insert_with(|| {
            jsonschema::options()
                .with_draft(Draft::Draft4)
                .with_registry(registry)
                .should_validate_formats(true)
                .build(&schema)
                .map_err(|error| brief(&error))
        });
        let remedy = "write the example as JSON of that shape, or mend the schema";
        match validator {
            Err(error) => {
                findings.add(&example.at, format!("the schema of this example cannot be read: {error}"), remedy)
            }
            Ok(validator) => {
                let value = example.to_value();
                for error in validator.iter_errors(&value) {
                    let message = match error.instance_path().as_str() {
                        "" => format!("the example does not match its schema: {}", brief(&error)),
                        pointer => format!("the example does not match its schema at {pointer}: {}", brief(&error)),
                    };
                    findings.add(&example.at, message, remedy);
                }
            }
        }
    }
}

/// The error in one line. It quotes the value, which can be long.
fn brief(error: &ValidationError<'_>) -> String {
    const LONGEST: usize = 200;
    let text = error.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} ...", &text[..end]),
        None => text,
    }
}

fn named_schemas(bundle: &Bundle) -> Value {
    match bundle.document.pointer("/components/schemas") {
        Some(schemas) => json_schema(schemas, Place::SchemaMap),
        None => json!({}),
    }
}

/// A schema of OpenAPI 3.0 as one of JSON Schema, draft 4, from which it descends:
/// `nullable` becomes a type, references lead into the registry, remarks are left out.
fn json_schema(node: &Node, place: Place) -> Value {
    let mut value = match &node.kind {
        Kind::Map(entries) => Value::Object(
            entries
                .iter()
                .filter(|entry| place != Place::Schema || !is_remark(&entry.key))
                .map(|entry| {
                    let value = match (place, entry.key.as_str(), entry.value.as_str()) {
                        (Place::Schema, "$ref", Some(reference)) => format!("{BASE}{reference}").into(),
                        _ => json_schema(&entry.value, place.child(&entry.key)),
                    };
                    (entry.key.clone(), value)
                })
                .collect(),
        ),
        Kind::List(items) => items.iter().map(|item| json_schema(item, place.child(""))).collect(),
        _ => node.to_value(),
    };
    if place != Place::Schema || node.flag("nullable") != Some(true) {
        return value;
    }
    if let Some(values) = value.get_mut("enum").and_then(Value::as_array_mut)
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    match value.get_mut("type") {
        Some(kind) => {
            *kind = json!([kind.take(), "null"]);
            value
        }
        None => json!({ "anyOf": [{ "type": "null" }, value] }),
    }
}

fn is_remark(key: &str) -> bool {
    key.starts_with("x-")
        || matches!(
            key,
            "id" | "$schema"
                | "title"
                | "description"
                | "example"
                | "default"
                | "nullable"
                | "discriminator"
                | "readOnly"
                | "writeOnly"
                | "xml"
                | "externalDocs"
                | "deprecated"
        )
}
