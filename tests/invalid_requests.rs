//! Any invalid request is refused with its place, and changes nothing.

use billsby_mock::MockServer;
use cross_checks::description::Description;
use cross_checks::mutation::mutations;
use cross_checks::{calls, raw, strategies};
use proptest::prelude::any;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::Value;
use std::cell::Cell;

#[test]
fn every_invalid_request_is_refused_where_it_is_wrong() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mock = runtime.block_on(MockServer::start()).unwrap();
    let description = Description::default();
    let http = reqwest::Client::new();
    let tried = Cell::new(0);
    for operation in calls::OPERATIONS {
        let strategy = (strategies::request(operation).unwrap(), any::<Index>());
        let mut runner = TestRunner::new(Config { cases: 64, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&strategy, |(request, index)| {
            let mutations = mutations(&description, operation, &request);
            if mutations.is_empty() {
                return Ok(());
            }
            let mutation = index.get(&mutations);
            tried.set(tried.get() + 1);
            let before = mock.world().company().state_hash();
            let (status, reply) = runtime.block_on(async {
                let response =
                    raw::request(&http, &mock, &description, operation, &mutation.request).send().await.unwrap();
                (response.status().as_u16(), response.json::<Value>().await.unwrap_or_default())
            });
            let pointers: Vec<&str> = reply["errors"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|error| error["pointer"].as_str())
                .collect();
            let seen = format!("{}: {} -> {status} {reply}", mutation.what, mutation.request);
            proptest::prop_assert_eq!(status, 400, "{}", seen);
            proptest::prop_assert_eq!(pointers, vec![mutation.pointer.as_str()], "{}", seen);
            proptest::prop_assert_eq!(mock.world().company().state_hash(), before, "{}", seen);
            Ok::<(), TestCaseError>(())
        });
        if let Err(error) = outcome {
            panic!("{operation}: {error}");
        }
    }
    assert!(tried.get() > 1000, "only {} mutations were tried", tried.get());
}
