//! What the tools and their results cost in tokens.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_mcp::ServerBuilder;
use local::{Person, connect, everything, mock, server, tools};
use rmcp::model::CallToolResult;
use serde_json::{Value, json};

fn tokens(text: &str) -> usize {
    tiktoken_rs::o200k_base_singleton().encode_ordinary(text).len()
}

/// What the tools of a toolset cost, as the client gets them.
async fn cost(toolset: &str) -> (usize, usize) {
    let mock = mock();
    cost_of(server(&mock, toolset)).await
}

async fn cost_of(server: ServerBuilder) -> (usize, usize) {
    let session = connect(server.build(), Person::default()).await;
    let tools = tools(&session).await;
    (tools.len(), tokens(&serde_json::to_string(&tools).unwrap()))
}

#[tokio::test]
async fn lists_of_tools_keep_to_their_budgets() {
    let (count, all) = cost("all").await;
    println!("all {count}: {all}");
    assert!(count == 58 && all <= 9_000, "{count} tools: {all}");
    let (count, default) = cost("default").await;
    println!("default {count}: {default}");
    assert!(count <= 20 && default <= 2_500, "{count} tools: {default}");
    let (count, search) = cost("search").await;
    println!("search {count}: {search}");
    assert!(count == 3 && search <= 400, "{count} tools: {search}");
    let (_, whole) = cost_of(server(&mock(), "all").output_schemas()).await;
    println!("all with schemas of results: {whole}");
    assert!(whole <= 25_000, "{whole}");
}

/// What a result costs, text and structure together.
fn whole(result: &CallToolResult) -> usize {
    tokens(&serde_json::to_string(result).unwrap())
}

#[tokio::test]
async fn results_keep_to_their_budget_whatever_is_read() {
    let (_mock, session) = everything().await;
    for tool in tools(&session).await {
        if tool.annotations.as_ref().unwrap().read_only_hint != Some(true) {
            continue;
        }
        let call = billsby_client::calls::find(&tool.name).unwrap();
        let example: Value = serde_json::from_str(call.example).unwrap();
        let formats = if tool.input_schema["properties"].get("format").is_some() {
            &["concise", "detailed", "csv"][..]
        } else {
            &[""]
        };
        for format in formats {
            let mut arguments = example.clone();
            for narrowing in ["search", "query", "limit"] {
                arguments.as_object_mut().unwrap().remove(narrowing);
            }
            if !format.is_empty() {
                arguments["format"] = json!(format);
            }
            let result = local::call(&session, &tool.name, arguments).await;
            assert_ne!(result.is_error, Some(true), "{}: {result:?}", tool.name);
            let cost = whole(&result);
            println!("{} {format}: {cost}", tool.name);
            assert!(cost <= 4_000, "{} {format}: {cost}", tool.name);
        }
    }
}
