//! Fixtures and scenarios.

use crate::stage::Stage;
use billsby_mock_control::types::Step;
use serde_json::{Value, json};

cross_checks::cases!(load_fixture, list_scenarios);

/// A step as it is written in a file.
fn step(step: Value) -> Step {
    serde_json::from_value(step).unwrap()
}

fn product(name: &str) -> Step {
    let body = json!({ "name": name, "displayName": name, "billingCurrency": "USD" });
    step(json!({ "name": name, "operation": "create_product", "body": body }))
}

async fn load_fixture(stage: &Stage) {
    stage.control.create_company("acme").await.unwrap();
    let load = |domain: &str, steps: Vec<Step>| stage.control.load_fixture(domain, steps);
    let plan = json!({
        "name": "plan",
        "operation": "create_plan",
        "path": { "productId": "${widgets.productId}" },
        "body": { "name": "plan of ${widgets.name}", "displayName": "on ${now.date}", "pricingModel": 1 },
    });
    let read = json!({ "name": "read", "operation": "list_plans", "path": { "productId": "${widgets.productId}" } });
    let ids = [("plan", "${plan.planId}"), ("name", "${read.0.name}"), ("shown", "${read.0.displayName}")];
    let ids = ids.map(|(name, reference)| (name.to_owned(), reference.to_owned()));
    let loaded = load("acme", vec![product("widgets"), step(plan), step(read)]);
    let loaded = loaded.ids(std::collections::BTreeMap::from(ids)).await.unwrap();
    let seen: Vec<_> = loaded.ids.values().map(String::as_str).collect();
    assert_eq!(seen, ["plan of widgets", "1", "on 2026-01-15"]);

    // The first step is done and the second is not: nothing remains of either.
    let world = stage.mock.companies().find("acme").unwrap();
    let before = world.company().state_hash();
    let refused =
        load("acme", vec![product("gadgets"), step(json!({ "operation": "create_product", "body": { "name": "" } }))]);
    let wrong = ["/body/name", "/body/displayName", "/body/billingCurrency"].map(|at| format!("/body/steps/1{at}"));
    stage.invalid(refused, &wrong.each_ref().map(String::as_str)).await;
    let absent = step(json!({ "operation": "get_product", "path": { "productId": 99 } }));
    stage.invalid(load("acme", vec![product("gadgets"), absent]), &["/body/steps/1"]).await;
    let unknown = step(json!({ "operation": "create_widget" }));
    stage.invalid(load("acme", vec![product("gadgets"), unknown]), &["/body/steps/1/operation"]).await;
    assert_eq!(world.company().state_hash(), before);
    stage.not_found(load("nobody", vec![])).await;
}

async fn list_scenarios(stage: &Stage) {
    let listed = stage.control.list_scenarios().await.unwrap();
    let names: Vec<_> = listed.iter().map(|scenario| scenario.name.as_str()).collect();
    let known: Vec<_> = billsby_mock::fixtures::scenarios().iter().map(|scenario| scenario.name).collect();
    assert_eq!(names, known);
    for scenario in listed {
        let made = stage.control.create_company(scenario.name.as_str()).scenario(scenario.name.clone()).await.unwrap();
        let ids: Vec<_> = made.ids.keys().cloned().collect();
        assert_eq!(ids, scenario.ids, "{}", scenario.name);
    }
}
