//! Journals, as the control plane shows them.

use crate::stage::{NOBODY, START, Stage};
use billsby_mock_control::types::{
    ExpectedOrder, ExpectedTimes, JournalEntry, JournalExpectation, JournalOrder, JournalOutcome, KeyState,
};
use serde_json::{Value, json};

cross_checks::cases!(
    list_journal_entries,
    get_journal_entry,
    clear_journal,
    verify_journal,
    export_journal,
    get_journal_settings,
    update_journal_settings,
);

/// Three calls: a product list, a customer that nobody is, and a customer that is made.
async fn called(stage: &Stage) {
    stage.billsby.list_products().await.unwrap();
    stage.billsby.get_customer(NOBODY).await.unwrap_err();
    stage.billsby.list_customers().search("lovelace").await.unwrap();
}

fn numbers(entries: &[JournalEntry]) -> Vec<i64> {
    entries.iter().map(|entry| entry.number.get()).collect()
}

async fn list_journal_entries(stage: &Stage) {
    called(stage).await;
    let list = || stage.control.list_journal_entries("demo");
    let page = list().await.unwrap();
    assert_eq!((page.row_count, numbers(&page.results)), (3, vec![3, 2, 1]));
    let page = list().page_size(2).page(2).order("Oldest").await.unwrap();
    assert_eq!((page.page_count, numbers(&page.results)), (2, vec![3]));
    assert_eq!(numbers(&list().operation_name("get_customer").await.unwrap().results), [2]);
    assert_eq!(numbers(&list().method("POST").await.unwrap().results), <[i64; 0]>::default());
    assert_eq!(numbers(&list().path(NOBODY).await.unwrap().results), [2]);
    assert_eq!(numbers(&list().status("4xx").await.unwrap().results), [2]);
    assert_eq!(numbers(&list().status("200").await.unwrap().results), [3, 1]);
    assert_eq!(numbers(&list().text("not_found").await.unwrap().results), [2]);
    assert_eq!(numbers(&list().from(START).await.unwrap().results), [3, 2, 1]);
    assert_eq!(numbers(&list().to(START).await.unwrap().results), <[i64; 0]>::default());
    assert_eq!(numbers(&list().after(1).order(JournalOrder::Oldest).await.unwrap().results), [2, 3]);

    stage.invalid(list().page(0).page_size(101), &["/query/page", "/query/pageSize"]).await;
    stage.invalid(list().status("4x").after(-1), &["/query/status", "/query/after"]).await;
    stage.invalid(list().from("yesterday"), &["/query/from"]).await;
    stage.invalid(list().order("Sideways"), &["/query/order"]).await;
    stage.not_found(stage.control.list_journal_entries("acme")).await;
}

async fn get_journal_entry(stage: &Stage) {
    called(stage).await;
    let entry = stage.control.get_journal_entry("demo", 2).await.unwrap();
    let operation = entry.operation.as_ref().map(|name| name.as_str());
    assert_eq!((operation, entry.method.as_str(), entry.status), (Some("get_customer"), "GET", Some(404)));
    assert_eq!((entry.at.as_str(), &entry.key, &entry.outcome), (START, &KeyState::Right, &JournalOutcome::Complete));
    assert!(entry.duration.as_str().starts_with("PT0.0"), "{:?}", entry.duration);
    let key = entry.request.headers.iter().find(|header| header.name == "apikey").unwrap();
    assert_eq!(key.value, "***");
    let reply: Value = serde_json::from_str(&entry.reply.body.text).unwrap();
    assert_eq!(reply["code"], "not_found");
    assert!(!entry.reply.body.is_cut && entry.reply.body.length > 0);
    stage.not_found(stage.control.get_journal_entry("demo", 4)).await;
    stage.invalid(stage.control.get_journal_entry("demo", 0), &["/path/number"]).await;
    stage.not_found(stage.control.get_journal_entry("acme", 1)).await;
}

async fn clear_journal(stage: &Stage) {
    called(stage).await;
    stage.control.clear_journal("demo").await.unwrap();
    let state = stage.control.get_journal_settings("demo").await.unwrap();
    assert_eq!((state.held, state.held_body_bytes, state.latest), (0, 0, 3));
    stage.billsby.list_products().await.unwrap();
    assert_eq!(numbers(&stage.control.list_journal_entries("demo").await.unwrap().results), [4]);
    stage.not_found(stage.control.clear_journal("acme")).await;
}

async fn verify_journal(stage: &Stage) {
    called(stage).await;
    let verify = |expectations: Value| {
        let expectations: Vec<JournalExpectation> = serde_json::from_value(expectations).unwrap();
        stage.control.verify_journal("demo", expectations)
    };
    let verdict = verify(json!([
        { "operation": "list_products", "status": "2xx", "times": { "least": 1, "most": 1 } },
        { "operation": "list_customers", "queryValues": { "search": "lovelace" }, "key": "Right", "method": "GET" },
        { "path": "/customers", "times": { "least": 2 } },
        { "operation": "refund_invoice", "times": { "most": 0 } },
    ]));
    let verdict = verdict.await.unwrap();
    assert!(verdict.is_met && verdict.report.is_none() && verdict.unmet.is_empty(), "{verdict:?}");

    let verdict = verify(json!([
        { "operation": "get_customer", "pathValues": { "customerUniqueId": "LX0CUI85LH" } },
        { "operation": "list_products" },
        { "operation": "create_product", "body": {}, "bodyContains": {}, "bodyAt": { "/name": "A" }, "bodyText": "B" },
    ]));
    let verdict = verdict.await.unwrap();
    let report = r#"expected get_customer at least once, found 0 among 3 calls
with
  /path/customerUniqueId  "LX0CUI85LH"
nearest is #2 GET /api/v1/rest/core/demo/customers/ZZZZZZZZZZ, answered 404
  /path/customerUniqueId  expected "LX0CUI85LH", found "ZZZZZZZZZZ"

expected create_product at least once, found 0 among 3 calls
with
  /body  {}
  /body  with {}
  /body/name  "A"
  /body  with "B"
create_product was never called; called were get_customer (1), list_customers (1), list_products (1)"#;
    assert_eq!((verdict.is_met, verdict.report.as_deref()), (false, Some(report)));
    let unmet = &verdict.unmet[0];
    assert_eq!((unmet.nearest.as_ref().map(|number| number.get()), unmet.found.len()), (Some(2), 0));
    let difference = &unmet.differences[0];
    assert_eq!(
        [&difference.pointer, &difference.expected, &difference.found],
        ["/path/customerUniqueId", "\"LX0CUI85LH\"", "\"ZZZZZZZZZZ\""]
    );

    let steps = json!([{ "operation": "list_products" }, { "operation": "list_customers" }]);
    assert!(verify(steps.clone()).order(ExpectedOrder::Sequence).await.unwrap().is_met);
    let verdict = verify(steps).order(ExpectedOrder::Uninterrupted).await.unwrap();
    assert_eq!((verdict.is_met, verdict.unmet.len(), verdict.unmet[0].found[0].get()), (false, 1, 1));

    stage.invalid(verify(json!([])), &["/body/expectations"]).await;
    let mistakes = json!([
        { "operation": "list_produce" },
        { "operation": "list_products" },
        { "operation": "list_products", "queryValues": { "pagesize": "1" } },
        { "headers": { "ApiKey": "demo_sesame" } },
        { "bodyAt": { "name": 1 } },
    ]);
    let wrong = [0, 2, 3, 4].map(|place| format!("/body/expectations/{place}"));
    stage.invalid(verify(mistakes), &wrong.each_ref().map(String::as_str)).await;
    stage.invalid(verify(json!([{ "key": "Golden" }])), &["/body/expectations/0/key"]).await;
    let never = JournalExpectation::builder().times(ExpectedTimes::builder().most(0).build()).build();
    let sequence = || stage.control.verify_journal("demo", [never.clone()]).order("Sequence");
    stage.invalid(sequence(), &["/body/expectations"]).await;
    stage.not_found(stage.control.verify_journal("acme", [never.clone()])).await;
}

async fn export_journal(stage: &Stage) {
    called(stage).await;
    stage.subscribe(|_| {}).await;
    let archive = stage.control.export_journal("demo").await.unwrap();
    let log = serde_json::to_value(&archive).unwrap()["log"].take();
    assert_eq!((&log["version"], &log["creator"]["name"]), (&json!("1.2"), &json!("billsby-mock")));
    let entries = log["entries"].as_array().unwrap();
    let last = &entries[entries.len() - 1];
    assert_eq!(
        (&entries[1]["response"]["status"], &entries[1]["response"]["statusText"]),
        (&json!(404), &json!("Not Found"))
    );
    assert!(entries[2]["request"]["url"].as_str().unwrap().ends_with("search=lovelace"), "{}", entries[2]);
    assert!(last["request"]["postData"]["text"].as_str().unwrap().contains("ada@example.com"), "{last}");
    assert_eq!(last["request"]["postData"]["mimeType"], "application/json");
    assert!(last["timings"]["wait"].as_f64().unwrap() > 0.0 && last["time"] == last["timings"]["wait"], "{last}");
    assert!(last["comment"].as_str().unwrap().ends_with(" create_subscription"), "{last}");

    let masked = stage.control.export_journal("demo").mask(true).await.unwrap();
    let masked = serde_json::to_string(&masked).unwrap();
    for personal in ["lovelace", "Lovelace", "ada@example.com", "1 Road", "W1U 1AA", "tok_pays", "1111", "2035"] {
        assert!(!masked.contains(personal), "{personal} is in {masked}");
    }
    assert!(!masked.contains(stage.mock.api_key()) && !log.to_string().contains(stage.mock.api_key()));
    stage.not_found(stage.control.export_journal("acme")).await;
}

async fn get_journal_settings(stage: &Stage) {
    called(stage).await;
    let state = stage.control.get_journal_settings("demo").await.unwrap();
    assert_eq!((state.entries, state.body_bytes, state.is_deterministic), (1000, 16 << 20, false));
    assert_eq!((state.held, state.dropped, state.latest), (3, 0, 3));
    assert!(state.held_body_bytes > 0);
    stage.not_found(stage.control.get_journal_settings("acme")).await;
}

async fn update_journal_settings(stage: &Stage) {
    called(stage).await;
    let update = || stage.control.update_journal_settings("demo");
    let state = update().entries(2).await.unwrap();
    assert_eq!((state.entries, state.body_bytes, state.held, state.dropped), (2, 16 << 20, 2, 1));
    let state = update().body_bytes(0).is_deterministic(true).await.unwrap();
    assert_eq!((state.entries, state.body_bytes, state.held, state.is_deterministic), (2, 0, 0, true));
    update().entries(0).await.unwrap();
    stage.billsby.list_products().await.unwrap();
    assert_eq!(stage.control.get_journal_settings("demo").await.unwrap().latest, 3, "it is off");
    stage.invalid(update().entries(-1).body_bytes(-1), &["/body/entries", "/body/bodyBytes"]).await;
    stage.not_found(stage.control.update_journal_settings("acme")).await;
}
