//! One operation of the description.

use serde_json::{Map, Value, json};

/// Paths with what can be done there.
#[derive(Default)]
pub struct Paths(pub Map<String, Value>);

impl Paths {
    /// Adds an operation.
    pub fn add(&mut self, path: &str, method: &str, operation: Value) {
        let at = self.0.entry(path).or_insert_with(|| Map::new().into());
        at[method] = operation;
    }
}

/// What an operation is made of.
pub struct Operation<'a> {
    pub id: String,
    pub tag: &'a str,
    pub summary: &'a str,
    pub description: &'a str,
    pub parameters: Vec<Value>,
    pub body: Option<Value>,
    pub reply: Value,
    pub writes: bool,
}

impl Operation<'_> {
    /// It as OpenAPI.
    pub fn describe(self) -> Value {
        let mut parameters = self.parameters;
        if self.writes {
            let schema = json!({ "type": "string", "minLength": 1, "maxLength": 255 });
            let what = "The same request with the same key is carried out once.";
            parameters.push(parameter("Idempotency-Key", "header", false, what, schema));
        }
        let content = |schema: Value| json!({ "application/json": { "schema": schema } });
        let error = json!({ "$ref": "#/components/schemas/Error" });
        let mut described = json!({
            "operationId": self.id,
            "tags": [self.tag],
            "summary": self.summary,
            "parameters": parameters,
            "responses": {
                "200": { "description": "It was done.", "content": content(self.reply) },
                "default": { "description": "It was not, unless `details.outcome` says so.", "content": content(error) },
            },
        });
        if !self.description.is_empty() {
            described["description"] = self.description.into();
        }
        if let Some(body) = self.body {
            described["requestBody"] = json!({ "required": true, "content": content(body) });
        }
        described
    }
}

/// A parameter.
pub fn parameter(name: &str, location: &str, required: bool, description: &str, schema: Value) -> Value {
    json!({ "name": name, "in": location, "required": required, "description": description, "schema": schema })
}

/// The cursors and the limit of a list.
pub fn paging(limit: Value) -> Vec<Value> {
    let text = || json!({ "type": "string", "minLength": 1 });
    vec![
        parameter("limit", "query", false, "How many records a page holds at most.", limit),
        parameter("next_cursor", "query", false, "The `next_cursor` of the page before.", text()),
        parameter("prev_cursor", "query", false, "The `prev_cursor` of the page after.", text()),
    ]
}
