//! What the client takes for a call by name is what the description allows.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_client::Client;
use billsby_client::calls::CALLS;
use cross_checks::description::Description;
use cross_checks::mutation::{Mutation, mutations};
use cross_checks::strategies;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

#[test]
fn valid_arguments_are_taken_and_invalid_ones_named() {
    let description = Description::default();
    let client = Client::builder("acme").api_key("acme_0123456789").build().unwrap();
    for call in CALLS {
        let schema = jsonschema::options().should_validate_formats(true).build(&call.arguments()).unwrap();
        let violations = |arguments: &Value| match client.call(call, arguments.as_object().unwrap().clone()) {
            Ok(_) => Vec::new(),
            Err(error) => error.violations,
        };
        let mut runner = TestRunner::new(Config { cases: 16, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&strategies::request(call.name).unwrap(), |request| {
            let wrong = violations(&request);
            proptest::prop_assert!(wrong.is_empty(), "{}: {:?}", request, wrong);
            proptest::prop_assert!(schema.is_valid(&request), "{}", request);
            let is_left_to_the_client = |mutation: &Mutation| {
                let is_meant = |name: &str| mutation.pointer == format!("/query/{name}");
                mutation.what == "left out"
                    && call.parameters.iter().any(|one| one.default.is_some() && is_meant(one.name))
            };
            let mutations = mutations(&description, call.name, &request).into_iter();
            for mutation in mutations.filter(|mutation| !is_left_to_the_client(mutation)) {
                let wrong = violations(&mutation.request);
                proptest::prop_assert!(!wrong.is_empty(), "{}: {}", mutation.what, mutation.request);
                let named = wrong.iter().any(|violation| violation.pointer.starts_with(&mutation.pointer));
                // What only the type sees it does not place.
                proptest::prop_assert!(named || mutation.pointer.starts_with("/body"), "{:?}: {:?}", mutation, wrong);
                let is_valid = schema.is_valid(&mutation.request);
                proptest::prop_assert!(!is_valid || mutation.what == "more than 32 bits", "{:?}", mutation);
            }
            Ok(())
        });
        if let Err(error) = outcome {
            panic!("{}: {error}", call.name);
        }
    }
}
