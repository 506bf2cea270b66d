//! The generated JSON schemas say what the description says.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use cross_checks::description::Description;
use cross_checks::mutation::mutations;
use cross_checks::{calls, strategies};
use jsonschema::Validator;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

/// The schema of one part of one operation, from the bundle.
fn validator(bundle: &Value, operation: &str, part: &str) -> Option<Validator> {
    let schema = bundle["operations"][operation].get(part)?;
    let root = json!({ "$schema": bundle["$schema"], "allOf": [schema], "$defs": bundle["$defs"] });
    Some(jsonschema::options().should_validate_formats(true).build(&root).unwrap())
}

fn bundle() -> Value {
    serde_json::from_str(include_str!("src/generated/schemas.json")).unwrap()
}

#[test]
fn valid_requests_pass_and_invalid_ones_do_not() {
    let (bundle, description) = (bundle(), Description::default());
    for operation in calls::OPERATIONS {
        let schema = validator(&bundle, operation, "request").unwrap();
        let mut runner = TestRunner::new(Config { cases: 16, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&strategies::request(operation).unwrap(), |request| {
            proptest::prop_assert!(schema.is_valid(&request), "{}", request);
            for wrong in mutations(&description, operation, &request) {
                // What a query cannot say as text, and what a width of bits forbids, JSON Schema has no word for.
                if wrong.what != "more than 32 bits" {
                    proptest::prop_assert!(!schema.is_valid(&wrong.request), "{}: {}", wrong.what, wrong.request);
                }
            }
            Ok(())
        });
        if let Err(error) = outcome {
            panic!("{operation}: {error}");
        }
    }
}

#[test]
fn the_examples_of_the_description_pass() {
    let bundle = bundle();
    let document: Value = serde_json::from_str(billsby_mock::OPENAPI).unwrap();
    let mut replies = 0;
    for item in document["paths"].as_object().unwrap().values() {
        for operation in item.as_object().unwrap().values().filter(|it| it.get("operationId").is_some()) {
            let name = operation["operationId"].as_str().unwrap();
            let example = &operation["responses"]["200"]["content"]["application/json"]["example"];
            let schema = validator(&bundle, name, "reply").unwrap();
            let wrong: Vec<String> = schema.iter_errors(example).map(|error| error.to_string()).collect();
            assert!(wrong.is_empty(), "{name}: {wrong:?}");
            replies += 1;
        }
    }
    assert_eq!(replies, calls::OPERATIONS.len());
}

#[test]
fn whatever_moves_money_names_the_read_that_tells_of_it() {
    let description: Value = serde_json::from_str(billsby_mock::OPENAPI).unwrap();
    let operations =
        description["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
    let money: Vec<&Value> = operations.filter(|operation| operation["x-effect"] == "money").collect();
    assert!(money.len() >= 10, "{}", money.len());
    for operation in money {
        assert!(operation["x-verify"][0]["read"].is_string(), "{}", operation["operationId"]);
    }
}
