//! The server's own check of its replies says what the description says.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use billsby_mock::generated::OPERATIONS;
use billsby_mock::runtime::Operation;
use cross_checks::description::Description;
use cross_checks::mutation::value_mutations;
use serde_json::{Map, Value, json};

/// A reply as the description has it.
struct Documented {
    operation: &'static Operation,
    path: String,
    status: StatusCode,
    schema: Value,
    example: Value,
}

/// Every documented reply of every operation.
fn documented(description: &Description) -> Vec<Documented> {
    let document: Value = serde_json::from_str(billsby_mock::OPENAPI).unwrap();
    let followed = |node: &Value| match node["$ref"].as_str() {
        Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap().clone(),
        None => node.clone(),
    };
    let mut found = Vec::new();
    for operation in OPERATIONS {
        let described = &description.operations()[operation.name];
        let responses = &document["paths"][operation.path][operation.method.to_lowercase()]["responses"];
        for (status, reply) in responses.as_object().unwrap() {
            let content = &followed(reply)["content"]["application/json"];
            found.push(Documented {
                operation,
                path: described.path.clone(),
                status: status.parse().unwrap(),
                schema: content["schema"].clone(),
                example: content["example"].clone(),
            });
        }
    }
    found
}

impl Documented {
    /// What the server finds wrong with this body in place of the example.
    fn found(&self, body: &Value) -> Vec<String> {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
        let violations = self.operation.check_reply(self.status, &headers, body.to_string().as_bytes());
        violations.into_iter().map(|violation| format!("{}: {}", violation.pointer, violation.message)).collect()
    }

    /// What the description itself finds wrong with it.
    fn witnessed(&self, description: &Description, body: &Value) -> Vec<String> {
        description.check_reply(self.operation.method, &self.path, self.status.as_u16(), Some(body))
    }
}

/// `value` with each of its parts replaced by something else, left out, or joined by another.
fn changed(value: &Value) -> Vec<Value> {
    let long = "x".repeat(256);
    let mut all = vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(7),
        json!(5.0),
        json!(1.5),
        json!(""),
        json!("§"),
        json!("ABC"),
        json!("2026-02-30T00:00:00Z"),
        json!("2026-02-28T00:00:00Z"),
        json!("2026-02-28T00:00:00"),
        json!(long),
        json!({}),
        json!({ "undescribed": 1 }),
        json!([]),
        json!([null]),
    ];
    match value {
        Value::Object(map) => {
            let with = |change: &dyn Fn(&mut Map<String, Value>)| {
                let mut other = map.clone();
                change(&mut other);
                Value::Object(other)
            };
            all.push(with(&|other| _ = other.insert("undescribed".into(), Value::Null)));
            for (key, inner) in map {
                all.push(with(&|other| _ = other.remove(key)));
                for inner in changed(inner) {
                    all.push(with(&|other| _ = other.insert(key.clone(), inner.clone())));
                }
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                all.extend(changed(inner).into_iter().map(|inner| {
                    let mut other = items.clone();
                    other[index] = inner;
                    Value::Array(other)
                }));
            }
            all.push(items.iter().chain(items).cloned().collect());
        }
        _ => {}
    }
    all
}

#[test]
fn every_documented_reply_passes() {
    let replies = documented(&Description::default());
    for reply in &replies {
        let Documented { operation, status, example, .. } = reply;
        assert!(!example.is_null(), "{} has no example of {status}", operation.name);
        assert_eq!(reply.found(example), [""; 0], "{}: {status}", operation.name);
    }
    let statuses: usize = OPERATIONS.iter().map(|operation| operation.replies.len()).sum();
    assert_eq!(replies.len(), statuses);
}

#[test]
fn what_the_description_calls_invalid_is_invalid_and_nothing_else_is() {
    let description = Description::default();
    let (mut valid, mut invalid) = (0, 0);
    for reply in documented(&description) {
        let Documented { operation, status, schema, example, .. } = &reply;
        let mutations = value_mutations(&description, schema, example).into_iter();
        // JSON Schema has no word for a width of bits.
        let mutations = mutations.filter(|(what, _)| !what.ends_with("more than 32 bits")).map(|(_, body)| body);
        for body in mutations.chain(changed(example)) {
            let (found, witnessed) = (reply.found(&body), reply.witnessed(&description, &body));
            assert_eq!(
                found.is_empty(),
                witnessed.is_empty(),
                "{}: {status}: {body}\nfound {found:#?}\nwitnessed {witnessed:#?}",
                operation.name
            );
            *if found.is_empty() { &mut valid } else { &mut invalid } += 1;
        }
    }
    assert!(valid > 1000 && invalid > 10_000, "{valid} valid, {invalid} invalid");
}

#[test]
fn more_than_32_bits_is_invalid_where_no_more_are_described() {
    let description = Description::default();
    let page = documented(&description).into_iter().find(|reply| reply.operation.name == "list_customers").unwrap();
    let wide: Vec<Value> = value_mutations(&description, &page.schema, &page.example)
        .into_iter()
        .filter_map(|(what, body)| what.ends_with("more than 32 bits").then_some(body))
        .collect();
    assert!(!wide.is_empty());
    for body in wide {
        assert_eq!(page.found(&body).len(), 1, "{body}");
    }
}

#[test]
fn a_reply_that_is_not_described_is_invalid() {
    for operation in OPERATIONS {
        let found = operation.check_reply(StatusCode::IM_A_TEAPOT, &HeaderMap::new(), b"");
        assert_eq!(found.len(), 1, "{}", operation.name);
        assert!(found[0].pointer == "/status" && found[0].message.ends_with("found 418"), "{found:?}");
    }
}
