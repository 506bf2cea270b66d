//! A tool as it is listed.

use crate::selection::{Entry, Selection};
use crate::tool::Answer;
use billsby_client::Effect;
use rmcp::model::{JsonObject, Tool as ListedTool, ToolAnnotations};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// What a call can be told beside its arguments. Each is a property of the input.
pub const FORMATS: [&str; 3] = ["concise", "detailed", "csv"];

/// The tool for `tools/list`. Schemas of results are most of its text, and stand there only where they are asked for.
pub fn listed(selection: &Selection, entry: &Entry, has_output: bool) -> ListedTool {
    let tool = entry.tool;
    let listed = ListedTool::new(selection.name(entry), tool.description, input(entry))
        .with_title(tool.title)
        .with_annotations(hints(tool.read_only, tool.destructive, tool.idempotent, tool.open_world));
    if has_output { listed.with_raw_output_schema(Arc::new(output(entry))) } else { listed }
}

/// The hints, each of them said.
pub fn hints(read_only: bool, destructive: bool, idempotent: bool, open_world: bool) -> ToolAnnotations {
    ToolAnnotations::new().read_only(read_only).destructive(destructive).idempotent(idempotent).open_world(open_world)
}

/// Whether a person must agree to a call.
pub fn is_confirmed(entry: &Entry) -> bool {
    matches!(entry.call.effect, Effect::Money | Effect::Erase)
}

/// Whether a second call of the same intent must not act.
pub fn has_intent(entry: &Entry) -> bool {
    !entry.tool.read_only && (is_confirmed(entry) || !entry.tool.idempotent)
}

/// The JSON Schema of the arguments.
pub fn input(entry: &Entry) -> JsonObject {
    let mut schema = object(entry.tool.input);
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return schema };
    let mut add = |name: &str, value: Value| properties.insert(name.to_owned(), value);
    if matches!(entry.tool.answer, Answer::Rows(_)) {
        add("format", json!({ "type": "string", "enum": FORMATS }));
        add("offset", json!({ "type": "integer" }));
        add("limit", json!({ "type": "integer" }));
    }
    if is_confirmed(entry) {
        add("confirm", json!({ "type": "string" }));
    }
    if has_intent(entry) {
        add("intent", json!({ "type": "string" }));
    }
    schema
}

/// The JSON Schema of the structured result, whatever that is: of an answer, of a question to a person, or of an error.
pub fn output(entry: &Entry) -> JsonObject {
    let text = || json!({ "type": "string" });
    let names = || json!({ "type": "array", "items": text() });
    let count = || json!({ "type": "integer" });
    let rows = |row: &str| json!({ "type": "array", "items": object(row) });
    let is_act = !entry.tool.read_only;
    let mut properties = match &entry.tool.answer {
        Answer::Rows(row) if is_act => json!({ "reply": rows(row) }),
        Answer::One(schema) if is_act => json!({ "reply": object(schema) }),
        Answer::Rows(row) => json!({
            "rows": rows(row), "total": count(), "offset": count(), "next": count(), "left_out": names(),
        }),
        Answer::One(schema) => {
            let mut properties = object(schema).remove("properties").unwrap_or_default();
            properties["left_out"] = names();
            properties
        }
        Answer::Done => json!({}),
    };
    if is_act {
        properties["outcome"] = json!({ "type": "string", "enum": crate::outcome::WORDS });
        properties["preview"] = json!({ "type": "object" });
        properties["confirm"] = text();
    }
    properties["note"] = text();
    properties["error"] = crate::remedy::schema();
    let needed: &[&str] = match entry.tool.answer {
        _ if is_act => &["outcome"],
        Answer::Rows(_) => &["total", "offset"],
        _ => &[],
    };
    let mut schema = json!({ "type": "object", "properties": properties });
    if !needed.is_empty() {
        // Clients hold errors to the schema too.
        schema["anyOf"] = json!([{ "required": needed }, { "required": ["error"] }]);
    }
    match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    }
}

/// What the generator has written is an object.
fn object(schema: &str) -> JsonObject {
    serde_json::from_str(schema).unwrap_or_default()
}
