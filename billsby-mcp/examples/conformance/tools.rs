//! Tools of a fixed answer, and those that send something to the client before they answer.

use crate::fixtures::Changed;
use crate::schema::parsed;
use rmcp::ErrorData;
use rmcp::model::{
    CallToolRequestParams, CallToolResult, ContentBlock, LoggingLevel, LoggingMessageNotificationParam,
    ProgressNotificationParam, Tool,
};
use rmcp::service::{RequestContext, RoleServer, ServiceError};
use serde_json::{Value, json};

/// A picture of one dot.
pub const IMAGE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
/// A sound of no length.
const SOUND: &str = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=";

/// The tools that take nothing.
const NAMES: [&str; 23] = [
    "test_simple_text",
    "test_image_content",
    "test_audio_content",
    "test_embedded_resource",
    "test_multiple_content_types",
    "test_tool_with_logging",
    "test_error_handling",
    "test_tool_with_progress",
    "test_elicitation_sep1034_defaults",
    "test_elicitation_sep1330_enums",
    "test_logging_tool",
    "test_trigger_tool_change",
    "test_trigger_prompt_change",
    "test_missing_capability",
    "test_streaming_elicitation",
    "test_input_required_result_elicitation",
    "test_input_required_result_sampling",
    "test_input_required_result_list_roots",
    "test_input_required_result_request_state",
    "test_input_required_result_tampered_state",
    "test_input_required_result_multiple_inputs",
    "test_input_required_result_multi_round",
    "test_input_required_result_capabilities",
];

pub fn listed() -> Vec<Tool> {
    let tool = |name: &str, schema: Value| json!({ "name": name, "description": "A tool of the suite.", "inputSchema": schema });
    let nothing = NAMES.iter().map(|name| tool(name, json!({ "type": "object", "properties": {} })));
    let text =
        |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } }, "required": [name] });
    let header =
        json!({ "type": "object", "properties": { "region": { "type": "string", "x-mcp-header": "Region" } } });
    let more = [
        tool("test_sampling", text("prompt")),
        tool("test_elicitation", text("message")),
        tool("test_header", header),
        tool("json_schema_2020_12_tool", vocabulary()),
    ];
    // What stands here is a tool.
    nothing.chain(more).filter_map(|tool| serde_json::from_value(tool).ok()).collect()
}

/// A schema with many words of its vocabulary.
fn vocabulary() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "$defs": { "address": {
            "$anchor": "addressDef",
            "type": "object",
            "properties": { "street": { "type": "string" }, "city": { "type": "string" } },
        } },
        "properties": {
            "name": { "type": "string" },
            "address": { "$ref": "#/$defs/address" },
            "contactMethod": { "type": "string", "enum": ["phone", "email"] },
            "phone": { "type": "string" },
            "email": { "type": "string" },
        },
        "allOf": [{ "anyOf": [{ "required": ["phone"] }, { "required": ["email"] }] }],
        "if": { "properties": { "contactMethod": { "const": "phone" } }, "required": ["contactMethod"] },
        "then": { "required": ["phone"] },
        "else": { "required": ["email"] },
        "additionalProperties": false,
    })
}

/// The list that a tool changes.
pub fn changed(name: &str) -> Option<Changed> {
    match name {
        "test_trigger_tool_change" => Some(Changed::Tools),
        "test_trigger_prompt_change" => Some(Changed::Prompts),
        _ => None,
    }
}

/// The result of a tool, if it is a fixture.
pub async fn call(
    request: &CallToolRequestParams,
    context: &RequestContext<RoleServer>,
) -> Option<Result<CallToolResult, ErrorData>> {
    let argument = |name: &str| {
        let given = request.arguments.as_ref().and_then(|arguments| arguments.get(name)?.as_str());
        given.unwrap_or_default()
    };
    let written = |text: &str| json!({ "type": "text", "text": text });
    let image = || json!({ "type": "image", "data": IMAGE, "mimeType": "image/png" });
    let resource = |uri: &str, mime_type: &str, text: &str| json!({ "type": "resource", "resource": { "uri": uri, "mimeType": mime_type, "text": text } });
    let content = match &*request.name {
        "test_simple_text" => json!([written("This is a simple text response for testing.")]),
        "test_image_content" => json!([image()]),
        "test_audio_content" => json!([{ "type": "audio", "data": SOUND, "mimeType": "audio/wav" }]),
        "test_embedded_resource" => {
            json!([resource("test://embedded-resource", "text/plain", "This is an embedded resource content.")])
        }
        "test_multiple_content_types" => json!([
            written("Multiple content types test:"),
            image(),
            resource("test://mixed-content-resource", "application/json", r#"{"test":"data","value":123}"#),
        ]),
        "json_schema_2020_12_tool" => json!([written(argument("name"))]),
        "test_header" => json!([written(argument("region"))]),
        "test_error_handling" => {
            let message = ContentBlock::text("This tool intentionally returns an error for testing");
            return Some(Ok(CallToolResult::error(vec![message])));
        }
        "test_tool_with_logging" => return Some(log(context).await),
        "test_logging_tool" => {
            // Nothing is logged to a client that has not asked for it.
            return Some(if context.meta.log_level().is_some() { log(context).await } else { text("not logged") });
        }
        "test_tool_with_progress" => return Some(progress(context).await),
        "test_sampling" => return Some(sample(argument("prompt"), context).await),
        "test_elicitation" => {
            let schema = json!({
                "type": "object",
                "properties": {
                    "username": { "type": "string", "description": "User's response" },
                    "email": { "type": "string", "description": "User's email address" },
                },
                "required": ["username", "email"],
            });
            return Some(elicit(argument("message"), schema, context).await);
        }
        "test_elicitation_sep1034_defaults" => return Some(elicit("Please fill in.", defaults(), context).await),
        "test_elicitation_sep1330_enums" => return Some(elicit("Please choose.", choices(), context).await),
        _ => return None,
    };
    Some(parsed(content).map(CallToolResult::success))
}

/// A result of text.
pub fn text(text: &str) -> Result<CallToolResult, ErrorData> {
    Ok(CallToolResult::success(vec![ContentBlock::text(text)]))
}

async fn log(context: &RequestContext<RoleServer>) -> Result<CallToolResult, ErrorData> {
    for message in ["Tool execution started", "Tool processing data", "Tool execution completed"] {
        let message = LoggingMessageNotificationParam::new(LoggingLevel::Info, message.into());
        context.peer.notify_logging_message(message).await.map_err(unsent)?;
    }
    text("logged")
}

async fn progress(context: &RequestContext<RoleServer>) -> Result<CallToolResult, ErrorData> {
    if let Some(token) = context.meta.get_progress_token() {
        for part in [0, 50, 100] {
            let progress = ProgressNotificationParam::new(token.clone(), f64::from(part)).with_total(100.0);
            context.peer.notify_progress(progress).await.map_err(unsent)?;
        }
    }
    text("done")
}

async fn sample(prompt: &str, context: &RequestContext<RoleServer>) -> Result<CallToolResult, ErrorData> {
    let messages = json!([{ "role": "user", "content": { "type": "text", "text": prompt } }]);
    let asked = parsed(json!({ "messages": messages, "maxTokens": 100 }))?;
    let said = context.peer.create_message(asked).await.map_err(unsent)?;
    text(&format!("LLM response: {}", json!(said.message.content)))
}

async fn elicit(
    message: &str,
    schema: Value,
    context: &RequestContext<RoleServer>,
) -> Result<CallToolResult, ErrorData> {
    let asked = parsed(json!({ "mode": "form", "message": message, "requestedSchema": schema }))?;
    let said = context.peer.create_elicitation(asked).await.map_err(unsent)?;
    text(&format!("User response: action={}, content={}", json!(said.action), json!(said.content)))
}

fn unsent(error: ServiceError) -> ErrorData {
    ErrorData::internal_error(error.to_string(), None)
}

/// A form with a default of each kind.
fn defaults() -> Value {
    json!({ "type": "object", "properties": {
        "name": { "type": "string", "default": "John Doe" },
        "age": { "type": "integer", "default": 30 },
        "score": { "type": "number", "default": 95.5 },
        "status": { "type": "string", "enum": ["active", "inactive", "pending"], "default": "active" },
        "verified": { "type": "boolean", "default": true },
    } })
}

/// A form with a choice of each kind.
fn choices() -> Value {
    let titled = |value: &str, title: &str| json!({ "const": value, "title": title });
    let titled = json!([titled("value1", "First"), titled("value2", "Second"), titled("value3", "Third")]);
    let options = json!(["option1", "option2", "option3"]);
    json!({ "type": "object", "properties": {
        "untitledSingle": { "type": "string", "enum": options },
        "titledSingle": { "type": "string", "oneOf": titled },
        "legacyEnum": {
            "type": "string", "enum": ["opt1", "opt2", "opt3"], "enumNames": ["Option One", "Option Two", "Option Three"],
        },
        "untitledMulti": { "type": "array", "items": { "type": "string", "enum": options } },
        "titledMulti": { "type": "array", "items": { "anyOf": titled } },
    } })
}
