//! The description, and every operation in it.

use crate::stage::{Stage, UNIFIED};
use billsby_client::calls::{CALLS, Call};
use billsby_client::unified::{Action, Resource};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The path and the body of a request with the example of the operation.
fn example(call: &Call, path: &str, operation: &Value) -> (String, Value) {
    let mut given: Map<String, Value> = serde_json::from_str(call.example).unwrap();
    let body = call.body.as_ref().and_then(|body| given.remove(body.name)).unwrap_or_default();
    let named: BTreeSet<&str> = operation["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|parameter| parameter["name"].as_str().unwrap())
        .collect();
    let mut path = path.to_owned();
    // What is not named in the query is the id in the path.
    if let Some(name) = given.keys().find(|name| !named.contains(name.as_str())).cloned()
        && path.contains("{id}")
    {
        path = path.replace("{id}", &text(&given.remove(&name).unwrap()));
    }
    let rename = |name: &str| match call.paging.as_ref() {
        Some(paging) if paging.size == name => "limit".to_owned(),
        Some(paging) if paging.page == name => "next_cursor".to_owned(),
        _ => name.to_owned(),
    };
    let query: Vec<String> = given
        .iter()
        .map(|(name, value)| {
            let name = if named.contains(name.as_str()) { name.clone() } else { rename(name) };
            format!("{name}={}", text(value))
        })
        .collect();
    if !query.is_empty() {
        path = format!("{path}?{}", query.join("&"));
    }
    (path, body)
}

#[tokio::test]
async fn every_operation_is_proxied_as_it_is_described() {
    let stage = Stage::new().await;
    let snapshot = stage.mock.world().snapshot();
    let mut called = BTreeSet::new();
    for (path, operations) in stage.description["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            let Some(name) = id.strip_prefix("proxy_") else { continue };
            let call = CALLS.iter().find(|call| call.name == name).unwrap();
            called.insert(call.name);
            let (path, body) = example(call, path, operation);
            stage.mock.world().restore(&snapshot);
            let reply = stage.write(&method.to_ascii_uppercase(), &path, &body, None).await;
            assert_eq!(reply.status, 200, "{name}: {method} {path}: {reply:?}");
            if method == "get" && !reply.text.starts_with(r#"{"result":"#) {
                let given = serde_json::from_str(call.example).unwrap();
                let own = stage.client();
                let own = own.call(call, given).unwrap().raw().await.unwrap();
                assert_eq!(reply.text.as_bytes(), own.bytes(), "{name}");
            }
        }
    }
    assert_eq!(called, CALLS.iter().map(|call| call.name).collect());
}

#[tokio::test]
async fn every_unified_operation_is_served_and_takes_what_is_described() {
    let stage = Stage::new().await;
    let mut served = 0;
    for (path, operations) in stage.description["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            if !path.starts_with(UNIFIED) || path.contains("/meta/") {
                continue;
            }
            served += 1;
            // Nothing that is described is refused as unknown.
            let path = path.replace("{id}", "NOSUCH-9");
            let reply = stage.write(&method.to_ascii_uppercase(), &path, &Value::Null, None).await;
            assert!(matches!(reply.status, 200 | 400 | 404), "{method} {path}: {reply:?}");
            assert!(reply.status == 200 || reply.json()["details"]["code"] != "no_such_route", "{method} {path}");
            for parameter in operation["parameters"].as_array().unwrap() {
                let name = parameter["name"].as_str().unwrap();
                let value = match (parameter["in"].as_str().unwrap(), &parameter["schema"]) {
                    ("query", schema) if schema["type"] == "integer" => "7",
                    ("query", schema) if schema["type"] == "boolean" => "false",
                    ("query", schema) if schema["format"] == "date-time" => "2026-01-01T00:00:00Z",
                    ("query", _) => "paid",
                    _ => continue,
                };
                let reply = stage.get(&format!("{path}?{name}={value}")).await;
                let is_unknown = reply.status != 200
                    && reply.json()["message"].as_str().unwrap().contains("expected one of customer_id");
                assert!(!is_unknown && reply.status != 405, "{path}: {name}: {reply:?}");
            }
        }
    }
    assert_eq!(served, 18);
}

#[tokio::test]
async fn references_of_the_description_lead_somewhere() {
    let stage = Stage::new().await;
    let mut ids = BTreeSet::new();
    for operations in stage.description["paths"].as_object().unwrap().values() {
        for operation in operations.as_object().unwrap().values() {
            let id = operation["operationId"].as_str().unwrap();
            assert!(ids.insert(id), "{id} is there twice");
        }
    }
    let text = stage.description.to_string();
    for (at, found) in text.match_indices("\"$ref\":\"") {
        let reference = text[at + found.len()..].split('"').next().unwrap();
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(stage.description.pointer(pointer).is_some(), "{reference}");
    }
    for described in text.split("\"description\":\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        let is_plain = ["[`", "](", "```", "::"].iter().all(|artefact| !described.contains(artefact));
        assert!(is_plain, "{described}");
    }
}

#[tokio::test]
async fn each_method_tells_its_schemas() {
    let stage = Stage::new().await;
    let record = stage.get(&format!("{UNIFIED}/invoices?limit=1")).await.json();
    let meta = stage.get(&format!("{UNIFIED}/invoices/meta/list")).await.json();
    assert!(jsonschema::validator_for(&meta["schema"]).unwrap().is_valid(&record));
    let mut wrong = record.clone();
    wrong["result"][0]["balance_minor"] = "12.50".into();
    assert!(!jsonschema::validator_for(&meta["schema"]).unwrap().is_valid(&wrong));
    assert!(meta["query_schema"]["properties"]["created_at[gte]"].is_object() && meta["request_body_schema"].is_null());

    let meta = stage.get(&format!("{UNIFIED}/invoices/meta/refund")).await.json();
    let body = jsonschema::validator_for(&meta["request_body_schema"]).unwrap();
    assert!(
        body.is_valid(&serde_json::json!({ "amount_minor": 5 })) && !body.is_valid(&serde_json::json!({ "amount": 5 }))
    );
    for resource in Resource::ALL {
        let reply = stage.get(&format!("{UNIFIED}/{resource}/meta/{}", Action::Get)).await;
        assert_eq!(reply.status, 200, "{resource}");
    }
    assert_eq!(stage.get(&format!("{UNIFIED}/plans/meta/create")).await.refused().0, 405);
}
