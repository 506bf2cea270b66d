//! The schemas of the description.

use crate::gateway::refusal::RefusalBody;
use billsby_client::unified::ErrorBody;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// The schemas that others refer to.
pub struct Schemas {
    replies: SchemaGenerator,
    bodies: SchemaGenerator,
    /// Those of the account's own operations.
    own: Map<String, Value>,
}

impl Default for Schemas {
    /// Those of an OpenAPI document.
    fn default() -> Self {
        Self::at("/components/schemas")
    }
}

impl Schemas {
    /// Those of a schema that stands on its own.
    pub fn alone() -> Self {
        Self::at("/$defs")
    }

    fn at(path: &'static str) -> Self {
        let mut settings = SchemaSettings::draft2020_12();
        settings.definitions_path = path.into();
        settings.meta_schema = None;
        Self {
            replies: settings.clone().for_serialize().into_generator(),
            bodies: settings.for_deserialize().into_generator(),
            own: Map::new(),
        }
    }

    /// The schema of what is answered.
    pub fn reply<T: JsonSchema>(&mut self) -> Value {
        self.replies.subschema_for::<T>().into()
    }

    /// The schema of what is sent.
    pub fn body<T: JsonSchema>(&mut self) -> Value {
        self.bodies.subschema_for::<T>().into()
    }

    /// The schema of one of the account's own operations: what it refers to is kept beside those of the records, under
    /// `kind` and its name.
    pub fn own(&mut self, kind: &str, schema: &str) -> Value {
        let mut schema: Value = serde_json::from_str(schema).unwrap_or_default();
        let definitions = schema.as_object_mut().and_then(|schema| schema.remove("$defs"));
        if let Some(Value::Object(definitions)) = definitions {
            for (name, mut definition) in definitions {
                refer(kind, &mut definition);
                self.own.insert(format!("{kind}.{name}"), definition);
            }
        }
        refer(kind, &mut schema);
        schema
    }

    /// What a reference of [`own`](Self::own) leads to.
    pub fn target(&self, schema: &Value) -> Value {
        let name = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix(PREFIX));
        name.and_then(|name| self.own.get(name)).unwrap_or(schema).clone()
    }

    /// Those that the records refer to.
    pub fn definitions(mut self) -> Value {
        let mut all = self.own;
        all.extend(self.replies.take_definitions(true));
        all.extend(self.bodies.take_definitions(true));
        all.into()
    }

    /// All of them, with that of an error.
    pub fn components(mut self) -> Value {
        let error = json!({ "anyOf": [self.reply::<ErrorBody>(), self.reply::<RefusalBody>()] });
        let mut all = self.definitions();
        all["Error"] = error;
        make_plain(&mut all);
        all
    }
}

const PREFIX: &str = "#/components/schemas/";

/// Leads references into the definitions of a schema to where those are kept.
fn refer(kind: &str, schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref")
                && let Some(name) = reference.strip_prefix("#/$defs/")
            {
                *reference = format!("{PREFIX}{kind}.{name}");
            }
            object.values_mut().for_each(|value| refer(kind, value));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| refer(kind, item)),
        _ => {}
    }
}

/// The descriptions come from the documentation of the code: without its links and examples.
pub fn make_plain(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                match value {
                    Value::String(text) if key == "description" => *text = plain(text),
                    value => make_plain(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(make_plain),
        _ => {}
    }
}

fn plain(text: &str) -> String {
    let text = text.split("```").next().unwrap_or_default().trim_end();
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, linked)) = rest.split_once("[`") {
        let Some((name, after)) = linked.split_once("`]") else { break };
        // Where a thing stands in the code is of no use here.
        let name = name.rsplit("::").next().unwrap_or_default();
        out.push_str(&format!("{before}`{name}`"));
        rest = match after.strip_prefix('(').and_then(|after| after.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_are_without_links_and_examples() {
        let text =
            "It is null: [`ListQuery::details`](super::ListQuery::details) asks, see [`Page`].\n\n```\ncode\n```";
        assert_eq!(plain(text), "It is null: `details` asks, see `Page`.");
        assert_eq!(plain("{ \"a\": [`b"), "{ \"a\": [`b");
    }
}
