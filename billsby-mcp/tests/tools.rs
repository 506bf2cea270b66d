//! What the tools say of themselves.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_client::calls::{CALLS, RetryRule};
use billsby_client::{Client, Effect};
use billsby_mcp::{MaxEffect, Names, Selection, SelectionError, Server};
use local::{Person, connect, everything, mock, refused, server, tools, words};
use rmcp::model::Tool;
use serde_json::json;
use std::collections::BTreeSet;

fn names(tools: &[Tool]) -> Vec<&str> {
    tools.iter().map(|tool| &*tool.name).collect()
}

#[tokio::test]
async fn every_operation_is_a_tool_of_its_name() {
    let (_mock, session) = everything().await;
    let page = session.list_tools(None).await.unwrap();
    assert_eq!(page.next_cursor, None, "some clients never ask for a second page");
    assert_eq!(names(&page.tools), CALLS.iter().map(|call| call.name).collect::<Vec<_>>());
    for tool in &page.tools {
        assert!(tool.name.len() <= 50, "{}", tool.name);
        assert!(tool.description.as_ref().is_some_and(|text| !text.is_empty()), "{}", tool.name);
        let schema = serde_json::to_string(&tool.input_schema).unwrap().to_lowercase();
        for word in ["companydomain", "apikey", "api_key", "\"page\"", "\"pagesize\""] {
            assert!(!schema.contains(word), "{} asks for {word}", tool.name);
        }
        jsonschema::validator_for(&json!(*tool.input_schema)).unwrap();
    }
}

#[tokio::test]
async fn hints_say_what_the_description_says_of_the_effect() {
    let (_mock, session) = everything().await;
    for tool in tools(&session).await {
        let call = billsby_client::calls::find(&tool.name).unwrap();
        let hints = tool.annotations.unwrap();
        assert_eq!(hints.read_only_hint, Some(call.effect == Effect::Read), "{}", tool.name);
        assert_eq!(hints.idempotent_hint, Some(call.retry == RetryRule::Safe), "{}", tool.name);
        let is_grave = matches!(call.effect, Effect::Money | Effect::Erase);
        assert!(hints.destructive_hint == Some(true) || !is_grave, "{}", tool.name);
        assert!(hints.destructive_hint.is_some() && hints.open_world_hint.is_some(), "{}", tool.name);
        let reaches_out = matches!(call.effect, Effect::Money | Effect::Notify);
        assert_eq!(hints.open_world_hint, Some(reaches_out), "{}", tool.name);
    }
}

/// Null says nothing more than to leave it out, save in a change.
fn without_null(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(object) => {
            object.retain(|_, value| !value.is_null());
            object.values_mut().for_each(without_null);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(without_null),
        _ => {}
    }
}

#[tokio::test]
async fn the_examples_are_what_the_schemas_say_and_work() {
    for call in CALLS {
        let (_mock, session) = everything().await;
        let tool = tools(&session).await.into_iter().find(|tool| tool.name == call.name).unwrap();
        let mut example = local::example(call);
        example.values_mut().for_each(without_null);
        example.retain(|_, value| !value.is_null());
        let schema = jsonschema::validator_for(&json!(*tool.input_schema)).unwrap();
        let wrong: Vec<String> = schema.iter_errors(&json!(example)).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", call.name);
        let result = local::ask(&session, call.name, json!(example)).await;
        if result["outcome"] == "confirmation_required" {
            example.insert("confirm".to_owned(), result["confirm"].clone());
            let result = local::ask(&session, call.name, json!(example)).await;
            assert_eq!(result["outcome"], "done", "{}: {result}", call.name);
        }
    }
}

#[tokio::test]
async fn the_names_of_the_listing_are_accepted_and_shown_where_wanted() {
    let mock = mock();
    let session = connect(server(&mock, "all").build(), Person::default()).await;
    let aliases: BTreeSet<&str> = CALLS.iter().filter_map(|call| call.alias).collect();
    assert!(aliases.len() >= 53, "{}", aliases.len());
    let customer =
        local::ask(&session, "get_single_billsby_customer_by_id", json!({"customerUniqueId": local::CUSTOMER}));
    assert_eq!(customer.await["customerUniqueId"], local::CUSTOMER);

    let listing = Selection::new(&words(&["all"]), &[], MaxEffect::Money, Names::Listing).unwrap();
    let session = connect(Server::builder(mock.client(), listing).build(), Person::default()).await;
    let listed = tools(&session).await;
    let shown: BTreeSet<&str> = names(&listed).into_iter().collect();
    assert!(aliases.is_subset(&shown), "{:?}", aliases.difference(&shown));
    local::ask(&session, "list_customers", json!({})).await;
}

#[tokio::test]
async fn a_limit_on_the_effect_is_the_upper_bound_of_everything() {
    let mock = mock();
    for toolset in ["all", "search"] {
        let selection = Selection::new(&words(&[toolset]), &[], MaxEffect::Read, Names::Operations).unwrap();
        let session = connect(Server::builder(mock.client(), selection).build(), Person::default()).await;
        let is_search = toolset == "search";
        if !is_search {
            let is_read = |call: &&billsby_client::calls::Call| call.effect == Effect::Read;
            assert_eq!(tools(&session).await.len(), CALLS.iter().filter(is_read).count());
        }
        for call in CALLS.iter().filter(|call| call.effect != Effect::Read) {
            let error = match is_search {
                true => refused(&session, "call", json!({"name": call.name, "arguments": {}})).await,
                false => refused(&session, call.name, json!({})).await,
            };
            assert_eq!(error["kind"], "forbidden", "{}", call.name);
        }
    }
}

#[test]
fn a_selection_is_by_job_by_tag_and_by_name() {
    let named = |toolsets: &[&str], tools: &[&str], most| {
        let selection = Selection::new(&words(toolsets), &words(tools), most, Names::Operations);
        selection.map(|selection| selection.shown().iter().map(|entry| entry.tool.name).collect::<Vec<_>>())
    };
    assert_eq!(
        named(&["usage"], &[], MaxEffect::Money).unwrap(),
        ["list_customer_subscriptions", "get_counter_usage", "update_counter"]
    );
    assert_eq!(named(&["usage"], &[], MaxEffect::Read).unwrap().len(), 2);
    assert_eq!(
        named(&["counters"], &["list_customers"], MaxEffect::Money).unwrap(),
        ["list_customers", "get_counter_usage", "update_counter"]
    );
    assert!(named(&[], &[], MaxEffect::Money).unwrap().len() <= 20);
    assert_eq!(named(&["nonsense"], &[], MaxEffect::Money), Err(SelectionError::Toolset("nonsense".to_owned())));
    assert_eq!(named(&[], &["nonsense"], MaxEffect::Money), Err(SelectionError::Tool("nonsense".to_owned())));
    assert_eq!(named(&[], &["refund_invoice"], MaxEffect::Read), Err(SelectionError::Nothing));
}

#[tokio::test]
async fn a_tool_that_is_not_selected_is_none() {
    let mock = mock();
    let session = connect(server(&mock, "usage").build(), Person::default()).await;
    let error = local::try_call(&session, "list_products", json!({})).await.unwrap_err().to_string();
    assert!(error.contains("list_products"), "{error}");
}

#[tokio::test]
async fn errors_say_what_to_do() {
    let (_mock, session) = everything().await;
    let error = refused(&session, "get_customer", json!({"customerUniqueId": "NOBODY0000"})).await;
    assert_eq!(error["kind"], "not_found");
    assert!(error["remedy"].as_str().unwrap().contains("list_customers"), "{error}");
    let error = refused(&session, "refund_invoice", json!({"customerUniqueId": local::CUSTOMER, "amount": "5"})).await;
    let wrong = error["arguments"].to_string();
    assert!(wrong.contains("\"amount\"") && wrong.contains("\"invoiceNumber\""), "{error}");
    let error = refused(&session, "list_customers", json!({"format": "xml", "limit": 0})).await;
    assert_eq!(error["arguments"].as_array().unwrap().len(), 2, "{error}");
}

#[tokio::test]
async fn no_error_tells_the_key() {
    let mock = mock();
    let key = "wrong_5ecre7canary5ecre7canary";
    let server_url = billsby_mock::MockServer::start().await.unwrap();
    let client = Client::builder(mock.domain()).api_key(key).base_url(server_url.url()).build().unwrap();
    let session = connect(Server::builder(client, local::toolset("all")).build(), Person::default()).await;
    let result = local::call(&session, "list_customers", json!({})).await;
    let all = serde_json::to_string(&result).unwrap();
    assert!(all.contains("authentication") && !all.contains("5ecre7canary"), "{all}");
}
