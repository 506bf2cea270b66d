//! Any valid request survives the client's encoding and the server's decoding unchanged.

use billsby_client::Client;
use cross_checks::{Recorder, calls, strategies};
use proptest::strategy::BoxedStrategy;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::Value;

/// An optional property that is null says no more than one that is absent.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| (key.clone(), without_nulls(value)))
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.iter().map(without_nulls).collect()),
        other => other.clone(),
    }
}

#[test]
fn every_valid_request_arrives_as_it_was_meant() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let recorder = Recorder::default();
    let url = runtime.block_on(recorder.serve()).unwrap();
    let client = Client::builder("acme").api_key("key").base_url(url).build().unwrap();
    for operation in calls::OPERATIONS {
        let strategy: BoxedStrategy<Value> = strategies::request(operation).unwrap();
        let mut runner = TestRunner::new(Config { cases: 64, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&strategy, |request| {
            let reply = runtime.block_on(calls::call(&client, operation, &request));
            let reply = reply.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
            let (name, seen) = recorder.take().ok_or_else(|| TestCaseError::fail("nothing arrived"))?;
            proptest::prop_assert_eq!(&name, operation);
            proptest::prop_assert_eq!(without_nulls(&seen), without_nulls(&request), "{}", reply);
            Ok(())
        });
        if let Err(error) = outcome {
            panic!("{operation}: {error}");
        }
    }
}
