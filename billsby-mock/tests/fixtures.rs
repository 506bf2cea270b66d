//! Fixtures: what is refused before anything runs, and what is refused while it does.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_mock::fixtures::Fault;
use billsby_mock::{Clock, Fixture, FixtureError, Mock, MockCompany, MockServer, NewCompany};
use serde_json::{Value, json};

fn company() -> MockCompany {
    let mock: Mock = MockServer::builder().empty().build().unwrap();
    let clock = Clock::Frozen("2026-01-31T12:00:00Z".parse().unwrap());
    mock.make(NewCompany::new("acme").empty().clock(clock)).unwrap()
}

fn fixture(steps: &[Value]) -> Value {
    json!({ "steps": steps })
}

fn product(name: &str, shown: &str) -> Value {
    let body = json!({ "name": shown, "displayName": shown, "billingCurrency": "USD" });
    json!({ "name": name, "operation": "create_product", "body": body })
}

fn load(company: &MockCompany, fixture: &Value) -> Result<Vec<(String, String)>, FixtureError> {
    let ids = company.load(&Fixture::parse(&fixture.to_string())?)?;
    Ok(ids.iter().map(|(name, id)| (name.to_owned(), id.to_owned())).collect())
}

/// The places and messages of everything that is wrong with these steps, of which nothing remains.
fn wrong(steps: &[Value]) -> Vec<(String, String)> {
    let company = company();
    let before = company.company().state_hash();
    let error = load(&company, &fixture(steps)).unwrap_err();
    assert_eq!(company.company().state_hash(), before);
    error.faults.into_iter().map(|fault: Fault| (fault.pointer, fault.message)).collect()
}

fn refusal(step: Value) -> (String, String) {
    let mut wrong = wrong(&[product("widgets", "Widgets"), step]);
    assert_eq!(wrong.len(), 1, "{wrong:?}");
    wrong.remove(0)
}

#[test]
fn references_become_what_they_refer_to() {
    let company = company();
    let mut value = fixture(&[
        product("one", "${company.domain} at ${now.date}, then ${now+P1M.date}, ${now-P1Y.year}-${now-P1M.month}"),
        json!({ "name": "read", "operation": "get_product", "path": { "productId": "${one.productId}" } }),
        json!({ "name": "listed", "operation": "list_products", "query": { "page": 1, "pageSize": 5 } }),
    ]);
    value["ids"] = json!({ "shown": "${read.name}", "id": "${listed.results.0.productId}", "now": "${now}" });
    let found = load(&company, &value).unwrap();
    let found: Vec<_> = found.iter().map(|(name, id)| (name.as_str(), id.as_str())).collect();
    let shown = "acme at 2026-01-31, then 2026-02-28, 2025-12";
    assert_eq!(found, [("id", "1"), ("now", "2026-01-31T12:00:00Z"), ("shown", shown)]);
}

#[test]
fn a_step_is_repeated_and_each_turn_can_be_told_apart() {
    let company = company();
    let mut made = product("products", "product ${n}");
    made["repeat"] = json!(3);
    let plan = json!({ "name": "plan ${n}", "displayName": "of ${products.n.name}", "pricingModel": 1 });
    let path = json!({ "productId": "${products.n.productId}" });
    let plans = json!({ "name": "plans", "operation": "create_plan", "path": path, "body": plan, "repeat": 3 });
    let mut value = fixture(&[made, plans]);
    value["ids"] = json!({ "first": "${products.1.productId}", "last": "${plans.3.displayName}" });
    let found = load(&company, &value).unwrap();
    assert_eq!(found, [("first", "1"), ("last", "of product 3")].map(|(name, id)| (name.to_owned(), id.to_owned())));
}

#[test]
fn what_cannot_be_done_is_refused_before_anything_is() {
    let get = |product: &str| json!({ "operation": "get_product", "path": { "productId": product } });
    for (step, place, message) in [
        (json!({ "operation": "make_product" }), "operation", "must be an operation"),
        (json!({ "operation": "create_company" }), "operation", "changes nothing that a company holds"),
        (json!({ "operation": "restore_snapshot" }), "operation", "changes nothing that a company holds"),
        (json!({ "operation": "get_product" }), "path/productId", "expected a value, found nothing"),
        (get("${gadgets.productId}"), "path/productId", "refers to no step"),
        (get("${widgets.productId"), "path/productId", "expected a `}`"),
        (get("${n}"), "path/productId", "only in a step that is repeated"),
        (get("${now+a month}"), "path/productId", "expected `${now}`"),
        (get("${self.productId}"), "path/productId", "refers to no step"),
        (json!({ "operation": "list_products", "query": { "pages": 1 } }), "query/pages", "expected page, pageSize"),
        (json!({ "operation": "list_products", "body": {} }), "body", "has no body"),
        (json!({ "operation": "create_product", "body": { "nam": "a" } }), "body/nam", "found `nam`"),
        (json!({ "operation": "list_products", "repeat": 0 }), "repeat", "at least 1"),
        (json!({ "operation": "list_products", "repeat": 1_000_000 }), "repeat", "at most 999999, not 1000000"),
        (json!({ "operation": "list_products", "repeat": u32::MAX }), "repeat", "at most 999999"),
        (json!({ "name": "now", "operation": "list_products" }), "name", "other than"),
        (json!({ "name": "widgets", "operation": "list_products" }), "name", "already"),
    ] {
        let found = refusal(step);
        assert_eq!(found.0, format!("/steps/1/{place}"));
        assert!(found.1.contains(message), "{found:?} does not say `{message}`");
    }
    let forward = json!({ "operation": "get_product", "path": { "productId": "${widgets.productId}" } });
    let found = wrong(&[forward, product("widgets", "Widgets")]);
    assert_eq!(found[0].0, "/steps/0/path/productId");
    assert!(found[0].1.contains("comes later"), "{found:?}");
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let steps = [json!({ "operation": "make" }), product("one", "${two.name}"), product("one", "a")];
    let places: Vec<_> = wrong(&steps).into_iter().map(|(at, _)| at).collect();
    let body = ["/steps/1/body/displayName", "/steps/1/body/name"];
    assert_eq!(places, ["/steps/0/operation", body[0], body[1], "/steps/2/name"]);
}

#[test]
fn a_refusal_names_the_file_the_step_the_field_and_the_reason() {
    let found = refusal(json!({ "operation": "get_product", "path": { "productId": 99 } }));
    assert_eq!(found, ("/steps/1".to_owned(), "There is no product `99`.".to_owned()));
    let found = refusal(json!({ "operation": "get_product", "path": { "productId": "${widgets.id}" } }));
    assert_eq!(found.0, "/steps/1/path/productId");
    assert!(found.1.starts_with("the answer has no `id` there, but `"), "{found:?}");

    let path = std::env::temp_dir().join(format!("billsby-mock-fixture-{}.json", std::process::id()));
    let steps =
        fixture(&[product("widgets", "Widgets"), json!({ "operation": "advance_clock", "body": { "by": "P" } })]);
    std::fs::write(&path, steps.to_string()).unwrap();
    let read = Fixture::read(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    let company = company();
    let error = company.load(&read).unwrap_err().to_string();
    let expected = format!("the fixture `{}`: step `advance_clock`, /steps/1/body/by: ", path.display());
    assert!(error.starts_with(&expected), "{error}");
    assert!(Fixture::read(&path).unwrap_err().to_string().contains("cannot be read"));
}

#[test]
fn a_scenario_can_be_extended() {
    let company = company();
    let advance = json!({ "operation": "advance_clock", "body": { "by": "P1M" } });
    let ids = json!({ "who": "${subscription.customerUniqueId}" });
    let found = load(&company, &json!({ "extends": "one-customer", "steps": [advance], "ids": ids })).unwrap();
    let id = |name: &str| found.iter().find(|(other, _)| other == name).map(|(_, id)| id.clone()).unwrap();
    assert_eq!(id("who"), id("customer"));
    assert_eq!(company.company().now(billsby_mock::jiff::Timestamp::now()).to_string(), "2026-02-28T12:00:00Z");
    let error = load(&company, &json!({ "extends": "one-customers", "steps": [] })).unwrap_err();
    assert_eq!(error.faults[0].pointer, "/extends");
    assert!(error.faults[0].message.contains("one-customer, "), "{error}");
}

#[test]
fn names_are_resolved_when_all_steps_are_done() {
    let advance = json!({ "operation": "advance_clock", "body": { "by": "P1M" } });
    let found = load(&company(), &json!({ "steps": [advance], "ids": { "now": "${now.date}" } })).unwrap();
    assert_eq!(found, [("now".to_owned(), "2026-02-28".to_owned())]);
}

#[test]
fn a_name_of_a_scenario_can_be_given_anew() {
    let path = json!({ "customerUniqueId": "${subscription.customerUniqueId}" });
    let again = json!({ "name": "subscription", "operation": "get_customer", "path": path });
    let mut value = json!({ "extends": "one-customer", "steps": [again] });
    value["ids"] = json!({ "name": "${subscription.firstName}" });
    let found = load(&company(), &value).unwrap();
    assert!(found.contains(&("name".to_owned(), "Ada".to_owned())), "{found:?}");
    assert!(found.iter().any(|(name, _)| name == "subscription"), "what the scenario names is there all the same");
    let twice = json!({ "extends": "one-customer", "steps": [product("invoices", "a"), product("invoices", "b")] });
    assert_eq!(load(&company(), &twice).unwrap_err().faults[0].pointer, "/steps/1/name");
}

#[test]
fn the_fixture_of_the_readme_does_what_it_says() {
    let readme = include_str!("../README.md");
    let json = readme.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let found = load(&company(), &serde_json::from_str(json).unwrap()).unwrap();
    let id = |name: &str| found.iter().find(|(other, _)| other == name).map(|(_, id)| id.as_str()).unwrap();
    assert_ne!(id("second"), id("invoice"));
}

/// The fixtures among what a document holds.
fn fixtures_in(value: &Value) -> Vec<&Value> {
    match value {
        Value::Object(fields) if fields.get("steps").is_some_and(Value::is_array) => vec![value],
        Value::Object(fields) => fields.values().flat_map(fixtures_in).collect(),
        Value::Array(items) => items.iter().flat_map(fixtures_in).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_fixture_of_the_description_can_be_carried_out() {
    let description: Value = serde_json::from_str(billsby_mock::CONTROL_OPENAPI).unwrap();
    let fixtures = fixtures_in(&description);
    assert!(!fixtures.is_empty());
    for fixture in fixtures {
        load(&company(), fixture).unwrap_or_else(|error| panic!("{fixture}: {error}"));
    }
}

#[test]
fn no_argument_is_shown_by_debug() {
    let body = json!({ "url": "http://127.0.0.1:1/", "secret": "whs_hidden" });
    let steps = fixture(&[json!({ "operation": "set_webhook_receiver", "body": body })]);
    let shown = format!("{:?}", Fixture::parse(&steps.to_string()).unwrap());
    assert!(shown.contains("set_webhook_receiver") && !shown.contains("whs_hidden"), "{shown}");
}
