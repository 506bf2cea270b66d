//! The description as JSON schemas: a witness that shares no code with the
//! generator, the client or the mock.

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The description, ready to judge requests and replies.
pub struct Description {
    document: Value,
    operations: BTreeMap<String, Operation>,
    /// By the text of their schema: building one costs more than all that it judges.
    validators: Mutex<BTreeMap<String, Arc<Validator>>>,
}

/// One operation as the description has it.
pub struct Operation {
    /// The method, in upper case.
    pub method: String,
    /// The path, with the base before it.
    pub path: String,
    /// Every base it may be served under, the root's included.
    pub bases: Vec<String>,
    /// The path below the base.
    pub template: String,
    /// The parameters.
    pub parameters: Vec<Parameter>,
    /// The schema of the body, where it is JSON.
    pub body: Option<Value>,
    /// The gravest thing it does to the world.
    pub effect: String,
    /// A success as it may look; null where it says nothing.
    pub example: Value,
    retry: Value,
    replies: BTreeMap<u16, Option<Value>>,
}

/// One parameter as the description has it.
pub struct Parameter {
    /// `path` or `query`.
    pub location: String,
    /// Its name.
    pub name: String,
    /// Whether a request must have it.
    pub required: bool,
    /// What it holds.
    pub schema: Value,
}

impl Operation {
    /// Whether a call with these arguments may be sent again when nobody knows what became of it.
    pub fn is_safe(&self, arguments: &Value) -> bool {
        match (self.retry["body"].as_str(), self.retry["safe"].as_array()) {
            (Some(field), Some(safe)) => safe.contains(&arguments["body"][field]),
            _ => self.retry == "safe",
        }
    }
}

impl Default for Description {
    fn default() -> Self {
        Self::new(billsby_mock::OPENAPI)
    }
}

impl Description {
    /// Reads the bundled document.
    pub fn new(text: &str) -> Self {
        let document: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("openapi.json: {error}"));
        let mut operations = BTreeMap::new();
        let root = bases(&document);
        for (path, item) in entries(&document["paths"]) {
            for (method, operation) in
                entries(item).filter(|(method, _)| ["get", "put", "post", "delete"].contains(method))
            {
                let shared = item["parameters"].as_array().cloned().unwrap_or_default();
                let own = operation["parameters"].as_array().cloned().unwrap_or_default();
                let parameters = shared.iter().chain(&own).map(|parameter| {
                    let parameter = follow(&document, parameter);
                    let text = |key: &str| parameter[key].as_str().unwrap_or_default().to_owned();
                    Parameter {
                        location: text("in"),
                        name: text("name"),
                        required: parameter["required"] == true,
                        schema: parameter["schema"].clone(),
                    }
                });
                let mut bases = self::bases(item);
                bases.extend(root.iter().filter(|base| !bases.contains(base)).cloned().collect::<Vec<_>>());
                let name = operation["operationId"].as_str().unwrap_or_default().to_owned();
                let success = follow(&document, &operation["responses"]["200"]);
                let operation = Operation {
                    method: method.to_uppercase(),
                    path: format!("{}{path}", bases[0]),
                    bases,
                    template: path.to_owned(),
                    parameters: parameters.collect(),
                    body: operation
                        .get("requestBody")
                        .and_then(|body| follow(&document, body)["content"]["application/json"].get("schema").cloned()),
                    effect: operation["x-effect"].as_str().unwrap_or_default().to_owned(),
                    example: success["content"]["application/json"]["example"].clone(),
                    retry: operation["x-retry"].clone(),
                    replies: entries(&operation["responses"])
                        .filter_map(|(status, reply)| {
                            let reply = follow(&document, reply);
                            Some((status.parse().ok()?, reply["content"]["application/json"].get("schema").cloned()))
                        })
                        .collect(),
                };
                operations.insert(name, operation);
            }
        }
        Self { document, operations, validators: Mutex::default() }
    }

    /// Every operation by its name.
    pub fn operations(&self) -> &BTreeMap<String, Operation> {
        &self.operations
    }

    /// The operation that a request on the wire is for.
    pub fn find(&self, method: &str, path: &str) -> Option<(&str, Vec<(String, String)>)> {
        let fits =
            self.operations.iter().filter(|(_, operation)| operation.method == method).flat_map(|(name, operation)| {
                operation.bases.iter().filter_map(move |base| {
                    Some((name.as_str(), matched(&format!("{base}{}", operation.template), path)?))
                })
            });
        // A fixed word wins over a parameter.
        fits.min_by_key(|(_, parameters)| parameters.len())
    }

    /// Every way in which a request on the wire differs from the description.
    pub fn check_request(&self, method: &str, path: &str, query: &str, body: Option<&Value>) -> Vec<String> {
        let Some((name, path_values)) = self.find(method, path) else {
            return vec![format!("{method} {path} is no operation")];
        };
        let operation = &self.operations[name];
        let query: Vec<(String, String)> = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(key, value)| (decoded(key), decoded(value)))
            .collect();
        let mut found = Vec::new();
        for Parameter { location, name: parameter, required, schema } in &operation.parameters {
            let values = if location == "path" { &path_values } else { &query };
            match values.iter().find(|(key, _)| key == parameter) {
                Some((_, value)) => {
                    let value = self.typed(schema, value);
                    found.extend(
                        self.check(schema, &value)
                            .into_iter()
                            .map(|error| format!("{name}: {location} {parameter}: {error}")),
                    );
                }
                None if *required => found.push(format!("{name}: {location} {parameter} is missing")),
                None => {}
            }
        }
        for (key, _) in &query {
            if !operation.parameters.iter().any(|known| known.location == "query" && known.name == *key) {
                found.push(format!("{name}: the query parameter {key} is not described"));
            }
        }
        match (&operation.body, body) {
            (Some(schema), Some(body)) => {
                found.extend(self.check(schema, body).into_iter().map(|error| format!("{name}: body: {error}")));
                found.extend(
                    self.undescribed(schema, body, "")
                        .into_iter()
                        .map(|key| format!("{name}: body: {key} is not described")),
                );
            }
            (Some(_), None) => found.push(format!("{name}: the body is missing")),
            (None, Some(_)) => found.push(format!("{name}: a body is not described")),
            (None, None) => {}
        }
        found
    }

    /// Every way in which a reply on the wire differs from the description.
    pub fn check_reply(&self, method: &str, path: &str, status: u16, body: Option<&Value>) -> Vec<String> {
        let Some((name, _)) = self.find(method, path) else {
            return vec![format!("{method} {path} is no operation")];
        };
        let Some(schema) = self.operations[name].replies.get(&status) else {
            return vec![format!("{name}: the status {status} is not described")];
        };
        match (schema, body) {
            (Some(schema), Some(body)) => {
                let wrong = self.check(schema, body).into_iter().map(|error| format!("{name}: {status}: {error}"));
                let extra = self
                    .undescribed(schema, body, "")
                    .into_iter()
                    .map(|key| format!("{name}: {status}: {key} is not described"));
                wrong.chain(extra).collect()
            }
            (Some(_), None) => vec![format!("{name}: {status}: the body is missing or no JSON")],
            (None, _) => Vec::new(),
        }
    }

    /// Every way in which the body of a webhook differs from the description.
    pub fn check_webhook(&self, body: &Value) -> Vec<String> {
        let kind = body["Type"].as_str().unwrap_or_default();
        let Some(schema) = self.document["x-webhooks"].get(kind) else {
            return vec![format!("`{kind}` is no webhook")];
        };
        let extra = self.undescribed(schema, body, "").into_iter().map(|key| format!("{key} is not described"));
        self.check(schema, body).into_iter().chain(extra).map(|fault| format!("{kind}: {fault}")).collect()
    }

    /// The schema that `schema` refers to, and whether null is one of its values.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> (&'a Value, bool) {
        let nullable = schema["nullable"] == true;
        let inner = match schema["allOf"].as_array() {
            Some(all) => follow(&self.document, &all[0]),
            None => follow(&self.document, schema),
        };
        (inner, nullable || inner["nullable"] == true)
    }

    /// Why `value` is not of `schema`.
    fn check(&self, schema: &Value, value: &Value) -> Vec<String> {
        let validator = self.validator(schema);
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
    }

    fn validator(&self, schema: &Value) -> Arc<Validator> {
        let mut known = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(schema.to_string()).or_insert_with(|| Arc::new(self.build(schema))).clone()
    }

    fn build(&self, schema: &Value) -> Validator {
        let mut root = translated(schema);
        if let Value::Object(map) = &mut root {
            map.insert("components".into(), translated(&self.document["components"]));
        }
        jsonschema::options()
            .should_validate_formats(true)
            .build(&root)
            .unwrap_or_else(|error| panic!("a schema of the description is none: {error}"))
    }

    /// Keys of `value` that no property of `schema` describes: where the description is silent, a typo hides.
    fn undescribed(&self, schema: &Value, value: &Value, at: &str) -> Vec<String> {
        let (schema, _) = self.resolve(schema);
        match value {
            Value::Object(map) => match schema["properties"].as_object() {
                Some(properties) => map
                    .iter()
                    .flat_map(|(key, value)| match properties.get(key) {
                        Some(inner) => self.undescribed(inner, value, &format!("{at}/{key}")),
                        None => vec![format!("{at}/{key}")],
                    })
                    .collect(),
                None => Vec::new(),
            },
            Value::Array(items) => items
                .iter()
                .enumerate()
                .flat_map(|(index, item)| self.undescribed(&schema["items"], item, &format!("{at}/{index}")))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Text from a path or a query as the schema's type.
    fn typed(&self, schema: &Value, text: &str) -> Value {
        match follow(&self.document, schema)["type"].as_str() {
            Some("integer") => text.parse::<i64>().map_or_else(|_| json!(text), Value::from),
            Some("boolean") => text.parse::<bool>().map_or_else(|_| json!(text), Value::from),
            _ => json!(text),
        }
    }
}

fn bases(node: &Value) -> Vec<String> {
    let servers = node["servers"].as_array().cloned().unwrap_or_default();
    servers.iter().filter_map(|server| Some(server["url"].as_str()?.to_owned())).collect()
}

fn entries(node: &Value) -> impl Iterator<Item = (&str, &Value)> {
    node.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

fn follow<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    match node["$ref"].as_str().and_then(|reference| document.pointer(reference.trim_start_matches('#'))) {
        Some(target) => follow(document, target),
        None => node,
    }
}

fn matched(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let (template, path): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    if template.len() != path.len() {
        return None;
    }
    let mut values = Vec::new();
    for (wanted, given) in template.iter().zip(path) {
        match wanted.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => values.push((name.to_owned(), decoded(given))),
            None if *wanted == given => {}
            None => return None,
        }
    }
    Some(values)
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let escaped = (*first == b'%').then(|| tail.get(..2)).flatten();
        let escaped = escaped.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match escaped {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(if *first == b'+' { b' ' } else { *first });
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// OpenAPI 3.0's `nullable` in the words of JSON Schema.
fn translated(node: &Value) -> Value {
    match node {
        Value::Object(map) => {
            let mut out: Map<String, Value> = map
                .iter()
                .filter(|(key, _)| !matches!(key.as_str(), "example" | "nullable" | "description"))
                .map(|(key, value)| (key.clone(), translated(value)))
                .collect();
            // A property may be called `description` too; then it is a schema, and no text.
            if let Some(property @ Value::Object(_)) = map.get("description") {
                out.insert("description".into(), translated(property));
            }
            if map.get("nullable") == Some(&Value::Bool(true)) {
                return json!({ "anyOf": [{ "type": "null" }, Value::Object(out)] });
            }
            Value::Object(out)
        }
        Value::Array(items) => Value::Array(items.iter().map(translated).collect()),
        other => other.clone(),
    }
}
