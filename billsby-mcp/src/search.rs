//! Three tools in the place of all: one finds operations, one describes them, and one calls them.

use crate::listing::{self, hints};
use crate::remedy;
use crate::selection::{Entry, Selection};
use billsby_client::calls::RetryRule;
use rmcp::model::{JsonObject, Tool as ListedTool};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// The tool that finds operations.
pub const FIND: &str = "find";
/// The tool that describes them.
pub const DESCRIBE: &str = "describe";
/// The tool that calls them.
pub const CALL: &str = "call";

/// How many operations are found at most.
const MOST: usize = 8;

/// The three tools, with the schemas of their results where those are asked for.
pub fn listed(has_output: bool) -> Vec<ListedTool> {
    let text = || json!({ "type": "string" });
    let object = || json!({ "type": "object" });
    let tool = |name, description, properties: Value, required: &[&str], output: Value| {
        let listed = ListedTool::new(name, description, schema(properties, required));
        if has_output { listed.with_raw_output_schema(Arc::new(schema(output, &[]))) } else { listed }
    };
    let read = || hints(true, false, true, false);
    let found = json!({ "type": "object", "properties": { "name": text(), "description": text() } });
    let description = json!({
        "name": text(), "description": text(), "effect": text(), "confirmed": { "type": "boolean" },
        "repeatable": { "anyOf": [{ "type": "boolean" }, text()] },
        "input": object(), "fields": object(), "output": object(), "example": object(), "error": remedy::schema(),
    });
    vec![
        tool(
            FIND,
            "Find Billsby operations by what they are for.",
            json!({ "query": text() }),
            &["query"],
            json!({ "operations": { "type": "array", "items": found }, "note": text(), "error": remedy::schema() }),
        )
        .with_annotations(read()),
        tool(
            DESCRIBE,
            "Describe an operation: its arguments, its answer, what it does to the world.",
            json!({ "name": text() }),
            &["name"],
            description,
        )
        .with_annotations(read()),
        tool(
            CALL,
            "Call an operation. Describe it first.",
            json!({ "name": text(), "arguments": object() }),
            &["name"],
            // It is that of the operation.
            json!({}),
        )
        .with_annotations(hints(false, true, false, true)),
    ]
}

fn schema(properties: Value, required: &[&str]) -> JsonObject {
    let mut schema =
        JsonObject::from_iter([("type".to_owned(), "object".into()), ("properties".to_owned(), properties)]);
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    schema
}

/// The operations that a query is about, the closest first.
pub fn find(selection: &Selection, query: &str) -> Value {
    let words: Vec<String> = query
        .to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .map(stem)
        .filter(|word| is_telling(word))
        .collect();
    let mut found: Vec<(usize, Entry)> = selection
        .callable()
        .map(|entry| (words.iter().map(|word| score(&entry, word)).sum(), entry))
        .filter(|(score, _)| *score > 0)
        .collect();
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let count = found.len();
    let rows = found
        .into_iter()
        .take(MOST)
        .map(|(_, entry)| json!({ "name": selection.name(&entry), "description": entry.tool.description }));
    let mut result = json!({ "operations": rows.collect::<Value>() });
    if count == 0 {
        let tags: std::collections::BTreeSet<&str> = selection.callable().filter_map(|entry| entry.call.tag).collect();
        result["note"] =
            format!("Nothing is found. There are operations on {}.", tags.into_iter().collect::<Vec<_>>().join(", "))
                .into();
    }
    result
}

/// `invoices` finds `invoice`.
fn stem(word: &str) -> String {
    let long = word.len() > 3;
    word.strip_suffix('s').filter(|_| long).unwrap_or(word).to_owned()
}

fn is_telling(word: &str) -> bool {
    word.len() > 2 && !matches!(word, "the" | "and" | "for" | "all" | "with" | "from")
}

/// How much a word says for an operation: most in its name, less in its summary, least in its description.
fn score(entry: &Entry, word: &str) -> usize {
    let has = |text: &str| text.to_lowercase().contains(word);
    let name = if has(entry.tool.name) || entry.call.alias.is_some_and(has) { 4 } else { 0 };
    let summary = if has(entry.call.summary) { 3 } else { 0 };
    let tag = if entry.call.tag.is_some_and(has) { 1 } else { 0 };
    let job = if entry.tool.toolsets.iter().any(|toolset| has(toolset)) { 2 } else { 0 };
    name + summary + tag + job + usize::from(has(entry.call.description))
}

/// All that is known of an operation.
pub fn describe(selection: &Selection, entry: &Entry) -> Value {
    let mut fields = Map::new();
    for parameter in entry.call.parameters {
        let is_page =
            entry.call.paging.as_ref().is_some_and(|paging| [paging.page, paging.size].contains(&parameter.name));
        if !is_page && !parameter.description.is_empty() {
            fields.insert(parameter.name.to_owned(), parameter.description.into());
        }
    }
    let body = entry.call.body.as_ref().and_then(|body| serde_json::from_str::<Value>(body.schema).ok());
    if let Some(schema) = &body {
        let target = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| schema.pointer(reference.trim_start_matches('#')));
        let properties = target.unwrap_or(schema).get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if let Some(description) = property.get("description") {
                fields.insert(name.clone(), description.clone());
            }
        }
    }
    json!({
        "name": selection.name(entry),
        "description": format!("{} {}", entry.call.summary, entry.call.description),
        "effect": format!("{:?}", entry.call.effect).to_lowercase(),
        "repeatable": match entry.call.retry {
            RetryRule::Safe => json!(true),
            RetryRule::SafeWhen { property, values } => json!(format!("when {property} is {}", values.join(" or "))),
            _ => json!(false),
        },
        "confirmed": listing::is_confirmed(entry),
        "input": listing::input(entry),
        "fields": fields,
        "output": listing::output(entry),
        "example": entry.tool.example(entry.call),
    })
}
