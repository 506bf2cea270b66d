//! The descriptions of the two APIs, as far as the reference shows them: read once, in the order they are written in.

use super::ordered::Ordered;
use crate::{CONTROL_OPENAPI, OPENAPI};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Number, Value};
use std::sync::LazyLock;

/// The APIs that this server has.
static APIS: LazyLock<Result<[Api; 2], serde_json::Error>> = LazyLock::new(|| {
    let api = |name, openapi| Ok(Api { name, description: serde_json::from_str(openapi)? });
    Ok([api("Billsby API", OPENAPI)?, api("Control plane", CONTROL_OPENAPI)?])
});

/// One of the APIs, and its description.
pub(super) struct Api {
    pub(super) name: &'static str,
    pub(super) description: Description,
}

/// Both APIs.
pub(super) fn apis() -> Result<&'static [Api], &'static serde_json::Error> {
    APIS.as_ref().map(<[Api; 2]>::as_slice)
}

#[derive(Deserialize)]
pub(super) struct Description {
    pub(super) servers: Vec<Server>,
    pub(super) tags: Vec<Tag>,
    pub(super) paths: Ordered<PathItem>,
    pub(super) components: Components,
}

#[derive(Deserialize)]
pub(super) struct Server {
    pub(super) url: String,
}

/// A group of operations.
#[derive(Deserialize)]
pub(super) struct Tag {
    pub(super) name: String,
    #[serde(default)]
    pub(super) description: String,
}

#[derive(Deserialize)]
pub(super) struct PathItem {
    #[serde(default)]
    pub(super) servers: Vec<Server>,
    #[serde(default)]
    pub(super) parameters: Vec<Parameter>,
    pub(super) get: Option<Operation>,
    pub(super) post: Option<Operation>,
    pub(super) put: Option<Operation>,
    pub(super) delete: Option<Operation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Components {
    #[serde(default)]
    pub(super) security_schemes: Ordered<SecurityScheme>,
    #[serde(default)]
    pub(super) parameters: Ordered<Parameter>,
    #[serde(default)]
    pub(super) responses: Ordered<Response>,
    #[serde(default)]
    pub(super) schemas: Ordered<Schema>,
}

#[derive(Deserialize)]
pub(super) struct SecurityScheme {
    pub(super) name: String,
}

/// An operation as it is described.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Operation {
    pub(super) operation_id: String,
    pub(super) tags: Vec<String>,
    pub(super) summary: String,
    #[serde(default)]
    pub(super) description: String,
    #[serde(rename = "x-effect")]
    pub(super) effect: String,
    #[serde(rename = "x-retry")]
    pub(super) retry: Value,
    #[serde(rename = "x-evidence")]
    pub(super) evidence: String,
    #[serde(default)]
    pub(super) parameters: Vec<Parameter>,
    pub(super) request_body: Option<Content>,
    pub(super) responses: Ordered<Response>,
}

/// A value in the path or the query of a request.
#[derive(Deserialize)]
pub(super) struct Parameter {
    #[serde(rename = "$ref")]
    pub(super) reference: Option<String>,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default, rename = "in")]
    pub(super) place: String,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default)]
    pub(super) description: String,
    #[serde(default)]
    pub(super) schema: Schema,
    pub(super) example: Option<Value>,
}

impl Parameter {
    /// Whether it says which company is meant: every form of the reference has a choice for that.
    pub(super) fn is_company(&self) -> bool {
        self.place == "path" && matches!(self.name.as_str(), "companyDomain" | "domain")
    }
}

/// A reply of an operation.
#[derive(Deserialize)]
pub(super) struct Response {
    #[serde(rename = "$ref")]
    pub(super) reference: Option<String>,
    #[serde(default)]
    pub(super) description: String,
    #[serde(default)]
    pub(super) content: Ordered<Media>,
}

/// The body of a request.
#[derive(Deserialize)]
pub(super) struct Content {
    pub(super) content: Ordered<Media>,
}

/// What a body is made of.
#[derive(Deserialize)]
pub(super) struct Media {
    #[serde(default)]
    pub(super) schema: Schema,
    example: Option<Box<RawValue>>,
}

impl Media {
    /// The example, as it is written in the description.
    pub(super) fn example(&self) -> Option<String> {
        self.example.as_deref().map(unindented)
    }
}

/// What a value looks like.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Schema {
    #[serde(rename = "$ref")]
    pub(super) reference: Option<String>,
    pub(super) all_of: Vec<Schema>,
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    pub(super) format: Option<String>,
    pub(super) description: Option<String>,
    #[serde(rename = "enum")]
    pub(super) members: Vec<Value>,
    pub(super) nullable: bool,
    pub(super) properties: Ordered<Schema>,
    pub(super) required: Vec<String>,
    pub(super) items: Option<Box<Schema>>,
    pub(super) minimum: Option<Number>,
    pub(super) maximum: Option<Number>,
    pub(super) min_length: Option<u64>,
    pub(super) max_length: Option<u64>,
    pub(super) pattern: Option<String>,
    pub(super) default: Option<Value>,
    pub(super) example: Option<Box<RawValue>>,
}

/// The text of a value without the indentation that it has from its place in the description.
pub(super) fn unindented(value: &RawValue) -> String {
    let text = value.get();
    let last = text.lines().last().unwrap_or_default();
    let indentation = &last[..last.len() - last.trim_start().len()];
    let lines: Vec<_> = text.lines().map(|line| line.strip_prefix(indentation).unwrap_or(line)).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_loses_the_indentation_of_its_place() {
        let read = |text: &str| unindented(&RawValue::from_string(text.to_owned()).unwrap());
        assert_eq!(read("{\n      \"a\": {\n        \"b\": 1\n      }\n    }"), "{\n  \"a\": {\n    \"b\": 1\n  }\n}");
        assert_eq!(read("\"text\""), "\"text\"");
    }
}
