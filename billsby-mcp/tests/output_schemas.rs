//! Schemas of results, where they are listed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_client::Effect;
use billsby_client::calls::{CALLS, Call};
use billsby_mock::faults::Fault;
use jsonschema::Validator;
use local::{CUSTOMER, Person, Session, call, connect, example, mock, server, tools};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// The schema that each tool is listed with, by its name. Nothing but what it names is let through.
async fn listed(session: &Session) -> HashMap<String, Validator> {
    let schema = |tool: rmcp::model::Tool| {
        let mut schema = json!(*tool.output_schema.unwrap_or_else(|| panic!("{} has no schema", tool.name)));
        close(&mut schema);
        (tool.name.into_owned(), jsonschema::validator_for(&schema).unwrap())
    };
    tools(session).await.into_iter().map(schema).collect()
}

fn close(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.values_mut().for_each(close);
            if object.get("properties").is_some_and(Value::is_object) && object["type"] == "object" {
                object.entry("additionalProperties").or_insert(json!(false));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// The result of a call, which must be what the schema says.
async fn held(session: &Session, schema: &Validator, name: &str, arguments: &Map<String, Value>) -> Value {
    let result = call(session, name, json!(arguments)).await;
    let told = result.structured_content.unwrap_or_else(|| panic!("{name}: {:?}", result.content));
    let wrong: Vec<String> = schema.iter_errors(&told).map(|error| error.to_string()).collect();
    assert!(wrong.is_empty(), "{name}: {wrong:?} in {told}");
    assert_eq!(result.is_error == Some(true), told.get("error").is_some(), "{name}: {told}");
    told
}

fn is_read(call: &&Call) -> bool {
    call.effect == Effect::Read
}

#[tokio::test]
async fn they_are_listed_only_when_asked_for() {
    let mock = mock();
    for toolset in ["all", "search"] {
        for (server, has_them) in [(server(&mock, toolset), false), (server(&mock, toolset).output_schemas(), true)] {
            let session = connect(server.build(), Person::default()).await;
            for tool in tools(&session).await {
                assert_eq!(tool.output_schema.is_some(), has_them, "{}", tool.name);
                if let Some(schema) = &tool.output_schema {
                    assert_eq!(schema["type"], "object", "{}", tool.name);
                    let text = json!(**schema).to_string();
                    assert!(!text.contains("$ref"), "{} refers elsewhere", tool.name);
                    assert!(!text.contains("\"additionalProperties\":{}"), "{} says nothing of values", tool.name);
                }
            }
        }
    }
}

#[tokio::test]
async fn reads_answer_what_their_schemas_say() {
    let mock = mock();
    let session = connect(server(&mock, "all").output_schemas().build(), Person::default()).await;
    let schemas = listed(&session).await;
    let tools = tools(&session).await;
    for call in CALLS.iter().filter(is_read) {
        let tool = tools.iter().find(|tool| tool.name == call.name).unwrap();
        let schema = &schemas[call.name];
        let is_list = tool.input_schema["properties"].get("format").is_some();
        let asked = match is_list {
            true => vec![
                json!({}),
                json!({ "format": "detailed" }),
                json!({ "format": "csv" }),
                json!({ "limit": 1 }),
                json!({ "limit": 1, "offset": 1 }),
                json!({ "offset": 100_000 }),
                json!({ "limit": 0 }),
            ],
            false => vec![json!({})],
        };
        for more in asked {
            let mut arguments = example(call);
            arguments.extend(local::object(more));
            let told = held(&session, schema, call.name, &arguments).await;
            assert_eq!(told.get("total").is_some(), is_list && told.get("error").is_none(), "{}: {told}", call.name);
        }
        let wrong = held(&session, schema, call.name, &local::object(json!({ "nonsense": 1 }))).await;
        assert_eq!(wrong["error"]["kind"], "invalid", "{}", call.name);
        mock.world().faults().add(Fault::on(call.name).status(404).times(1)).unwrap();
        let failed = held(&session, schema, call.name, &example(call)).await;
        assert_eq!(failed["error"]["kind"], "not_found", "{}", call.name);
    }
}

#[tokio::test]
async fn what_is_cut_is_named_as_its_schema_says() {
    let mock = mock();
    let session = connect(server(&mock, "all").result_tokens(500).output_schemas().build(), Person::default()).await;
    let schemas = listed(&session).await;
    let mut cut = Vec::new();
    for call in CALLS.iter().filter(is_read) {
        let told = held(&session, &schemas[call.name], call.name, &example(call)).await;
        let left_out = told.get("left_out").and_then(Value::as_array).into_iter().flatten();
        for name in left_out.filter_map(Value::as_str) {
            assert!(told.get(name).is_none(), "{}: {name} is there", call.name);
            cut.push((call.name, told.get("rows").is_some()));
        }
    }
    assert!(cut.contains(&("get_invoice", false)), "{cut:?}");
}

#[tokio::test]
async fn changes_answer_what_their_schemas_say_whatever_becomes_of_them() {
    for call in CALLS.iter().filter(|call| !is_read(call)) {
        let mock = mock();
        let session = connect(server(&mock, "all").output_schemas().build(), Person::default()).await;
        let schema = &listed(&session).await[call.name];
        let mut arguments = example(call);
        let mut outcomes = Vec::new();
        for _ in 0..3 {
            let told = held(&session, schema, call.name, &arguments).await;
            outcomes.push(told["outcome"].as_str().unwrap_or("error").to_owned());
            if let Some(token) = told.get("confirm") {
                arguments.insert("confirm".to_owned(), token.clone());
            }
        }
        let is_grave = matches!(call.effect, Effect::Money | Effect::Erase);
        match is_grave {
            true => assert_eq!(outcomes, ["confirmation_required", "done", "done_before"], "{}", call.name),
            false => assert_eq!(outcomes[0], "done", "{}", call.name),
        }
        let wrong = held(&session, schema, call.name, &local::object(json!({ "nonsense": 1 }))).await;
        assert_eq!(wrong["error"]["kind"], "invalid", "{}", call.name);
    }
}

#[tokio::test]
async fn a_call_that_nobody_wants_or_knows_of_answers_what_its_schema_says() {
    let refund = json!({ "customerUniqueId": CUSTOMER, "invoiceNumber": local::PAID_INVOICE, "amount": 500 });
    let mock = mock();
    let built = || server(&mock, "all").output_schemas().build();
    let session = connect(built(), Person::who_says(false)).await;
    let schemas = listed(&session).await;
    let told = held(&session, &schemas["refund_invoice"], "refund_invoice", &local::object(refund)).await;
    assert_eq!(told["outcome"], "declined");
    mock.world().faults().add(Fault::on("create_customer").after_acting().reset().times(1)).unwrap();
    let create = CALLS.iter().find(|call| call.name == "create_customer").unwrap();
    let told = held(&session, &schemas["create_customer"], "create_customer", &example(create)).await;
    assert_eq!(told["outcome"], "unknown");
}

#[tokio::test]
async fn the_search_answers_what_its_schemas_say() {
    let mock = mock();
    let session = connect(server(&mock, "search").output_schemas().build(), Person::default()).await;
    let schemas = listed(&session).await;
    for (name, arguments) in [
        ("find", json!({ "query": "refund an invoice" })),
        ("find", json!({ "query": "weather" })),
        ("find", json!({})),
        ("describe", json!({ "name": "update_counter" })),
        ("describe", json!({ "name": "nothing" })),
    ] {
        held(&session, &schemas[name], name, &local::object(arguments)).await;
    }
}
