//! A tool as it is listed.

use crate::selection::{Entry, Selection};
use crate::tool::Answer;
use billsby_client::Effect;
use rmcp::model::{JsonObject, Tool as ListedTool, ToolAnnotations};
use serde_json::{Map, Value, json};

/// What a call can be told beside its arguments. Each is a property of the input.
pub const FORMATS: [&str; 3] = ["concise", "detailed", "csv"];

/// The tool for `tools/list`. Schemas of results are left to whoever asks for one tool, since they are most of the text.
pub fn listed(selection: &Selection, entry: &Entry) -> ListedTool {
    let tool = entry.tool;
    ListedTool::new(selection.name(entry), tool.description, input(entry))
        .with_title(tool.title)
        .with_annotations(hints(tool.read_only, tool.destructive, tool.idempotent, tool.open_world))
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

/// The JSON Schema of the structured result.
pub fn output(entry: &Entry) -> JsonObject {
    let text = || json!({ "type": "string" });
    let (mut properties, required) = match &entry.tool.answer {
        Answer::Rows(row) if entry.tool.read_only => {
            let count = || json!({ "type": "integer" });
            let rows = json!({ "type": "array", "items": object(row) });
            let left_out = json!({ "type": "array", "items": { "type": "string" } });
            let properties = json!({
                "rows": rows, "total": count(), "offset": count(), "next": count(), "left_out": left_out,
            });
            (properties, json!(["total", "offset"]))
        }
        Answer::One(schema) if entry.tool.read_only => return object(schema),
        Answer::Rows(row) => (json!({ "reply": { "type": "array", "items": object(row) } }), json!(["outcome"])),
        Answer::One(schema) => (json!({ "reply": object(schema) }), json!(["outcome"])),
        Answer::Done => (json!({}), json!(["outcome"])),
    };
    properties["note"] = text();
    if !entry.tool.read_only {
        properties["outcome"] = json!({ "type": "string", "enum": crate::outcome::WORDS });
        properties["preview"] = json!({ "type": "object" });
        properties["confirm"] = text();
    }
    let schema = json!({ "type": "object", "properties": properties, "required": required });
    match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    }
}

/// What the generator has written is an object.
fn object(schema: &str) -> JsonObject {
    serde_json::from_str(schema).unwrap_or_default()
}
