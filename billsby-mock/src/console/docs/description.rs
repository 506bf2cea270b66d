//! The descriptions of the two APIs, as far as the reference shows them: read once, in the order they are written in.

use super::ordered::Ordered;
use crate::control::CONTROL_OPENAPI;
use crate::server::OPENAPI;
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
    description: Description,
}

/// Both APIs.
pub(super) fn apis() -> Result<&'static [Api], &'static serde_json::Error> {
    APIS.as_ref().map(<[Api; 2]>::as_slice)
}

#[derive(Deserialize)]
struct Description {
    servers: Vec<Server>,
    tags: Vec<Tag>,
    paths: Ordered<PathItem>,
    components: Components,
}

#[derive(Deserialize)]
struct Server {
    url: String,
}

/// A group of operations.
#[derive(Deserialize)]
pub(super) struct Tag {
    pub(super) name: String,
    #[serde(default)]
    pub(super) description: String,
}

#[derive(Deserialize)]
struct PathItem {
    #[serde(default)]
    servers: Vec<Server>,
    #[serde(default)]
    parameters: Vec<Parameter>,
    get: Option<Operation>,
    post: Option<Operation>,
    put: Option<Operation>,
    delete: Option<Operation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Components {
    #[serde(default)]
    security_schemes: Ordered<SecurityScheme>,
    #[serde(default)]
    parameters: Ordered<Parameter>,
    #[serde(default)]
    responses: Ordered<Response>,
    #[serde(default)]
    schemas: Ordered<Schema>,
}

#[derive(Deserialize)]
struct SecurityScheme {
    name: String,
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
    parameters: Vec<Parameter>,
    request_body: Option<Content>,
    responses: Ordered<Response>,
}

/// A value in the path or the query of a request.
#[derive(Deserialize)]
pub(super) struct Parameter {
    #[serde(rename = "$ref")]
    reference: Option<String>,
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
    reference: Option<String>,
    #[serde(default)]
    pub(super) description: String,
    #[serde(default)]
    content: Ordered<Media>,
}

/// The body of a request.
#[derive(Deserialize)]
struct Content {
    content: Ordered<Media>,
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
    reference: Option<String>,
    all_of: Vec<Schema>,
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

/// An operation where it stands in its description.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) api: &'a Api,
    pub(super) method: &'static str,
    /// Where the service of the operation is.
    base: &'a str,
    path: &'a str,
    shared: &'a [Parameter],
    pub(super) operation: &'a Operation,
}

impl<'a> Entry<'a> {
    /// The whole path on this server.
    pub(super) fn path(self) -> String {
        format!("{}{}", self.base, self.path)
    }

    /// What stands in the path and in the query.
    pub(super) fn parameters(self) -> impl Iterator<Item = &'a Parameter> {
        let components = &self.api.description.components;
        let all = self.shared.iter().chain(&self.operation.parameters);
        all.filter_map(|parameter| match &parameter.reference {
            Some(reference) => components.parameters.get(last_segment(reference)),
            None => Some(parameter),
        })
    }

    /// The body of the request, if it has one.
    pub(super) fn body(self) -> Option<&'a Media> {
        self.operation.request_body.as_ref()?.content.values().next()
    }

    /// The replies by their status.
    pub(super) fn replies(self) -> impl Iterator<Item = (&'a str, &'a Response)> {
        let components = &self.api.description.components;
        self.operation.responses.iter().filter_map(|(status, reply)| match &reply.reference {
            Some(reference) => Some((status, components.responses.get(last_segment(reference))?)),
            None => Some((status, reply)),
        })
    }
}

impl Response {
    /// Its body, if it has one.
    pub(super) fn body(&self) -> Option<&Media> {
        self.content.values().next()
    }
}

impl Api {
    /// The groups of its operations.
    pub(super) fn tags(&self) -> &[Tag] {
        &self.description.tags
    }

    /// The header that carries the key to a company, if it takes one.
    pub(super) fn key_header(&self) -> Option<&str> {
        self.description.components.security_schemes.values().next().map(|scheme| scheme.name.as_str())
    }

    /// All of its operations.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.description.paths.iter().flat_map(move |(path, item)| {
            let base = item.servers.first().or(self.description.servers.first()).map_or("", |server| &server.url);
            let PathItem { get, post, put, delete, parameters, .. } = item;
            let operations = [("GET", get), ("POST", post), ("PUT", put), ("DELETE", delete)];
            operations.into_iter().filter_map(move |(method, operation)| {
                let operation = operation.as_ref()?;
                Some(Entry { api: self, method, base, path, shared: parameters, operation })
            })
        })
    }

    /// The schema that this one stands for, and its name where it has one.
    pub(super) fn resolve<'a>(&'a self, schema: &'a Schema) -> (Option<&'a str>, &'a Schema) {
        // A schema that is there to describe a reference anew holds nothing else.
        let schema = schema.all_of.first().unwrap_or(schema);
        let name = schema.reference.as_deref().map(last_segment);
        let found = name.and_then(|name| self.description.components.schemas.get(name));
        (name, found.unwrap_or(schema))
    }
}

fn last_segment(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or_default()
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
    use std::collections::BTreeSet;

    #[test]
    fn both_descriptions_are_read_and_every_reference_leads_somewhere() {
        let apis = apis().unwrap();
        let entries: Vec<_> = apis.iter().flat_map(Api::entries).collect();
        let ids: BTreeSet<_> = entries.iter().map(|entry| &entry.operation.operation_id).collect();
        assert!(entries.len() > 70 && ids.len() == entries.len(), "{} of {}", ids.len(), entries.len());
        for entry in &entries {
            let id = &entry.operation.operation_id;
            let tags = entry.api.tags();
            assert!(tags.iter().any(|tag| entry.operation.tags.contains(&tag.name)), "{id} is in no group");
            assert_eq!(entry.parameters().count(), entry.shared.len() + entry.operation.parameters.len(), "{id}");
            assert_eq!(entry.replies().count(), entry.operation.responses.iter().count(), "{id}");
            assert!(entry.parameters().all(|parameter| !parameter.name.is_empty()), "{id}");
        }
        for api in apis {
            for schema in api.description.components.schemas.values() {
                for property in schema.properties.values() {
                    assert!(property.all_of.len() <= 1);
                    assert!(api.resolve(property).1.reference.is_none());
                }
            }
        }
        assert_eq!(apis.iter().map(Api::key_header).collect::<Vec<_>>(), [Some("ApiKey"), None]);
    }

    #[test]
    fn a_value_loses_the_indentation_of_its_place() {
        let read = |text: &str| unindented(&RawValue::from_string(text.to_owned()).unwrap());
        assert_eq!(read("{\n      \"a\": {\n        \"b\": 1\n      }\n    }"), "{\n  \"a\": {\n    \"b\": 1\n  }\n}");
        assert_eq!(read("\"text\""), "\"text\"");
    }
}
