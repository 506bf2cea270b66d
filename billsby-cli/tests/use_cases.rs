//! Each story is played twice, once while nothing goes wrong and once under faults. What it tells is in
//! `use_cases/NAME.txt`, which `BLESS=1` writes anew; what begins with `!` is told under faults only. In the end
//! both companies are alike.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../examples/use_cases/main.rs"]
#[allow(dead_code, reason = "a test does not need the command line")]
mod use_cases;

use billsby_client::Client;
use serde_json::{Value, json};
use use_cases::Story;
use use_cases::stage::Stage;

/// Plays a story in both ways, holds what it tells against its file, and gives both stages.
async fn play(story: Story) -> [Stage; 2] {
    let [plain, troubled] = [story.play(false).await.unwrap(), story.play(true).await.unwrap()];
    let (_, name, _) = Story::ALL.into_iter().find(|(other, ..)| *other == story).unwrap();
    let path = format!("{}/tests/use_cases/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, troubled.told()).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap();
    assert_eq!(troubled.told(), expected, "{name}, under faults");
    let quiet: String = expected.lines().filter(|line| !line.starts_with('!')).flat_map(|line| [line, "\n"]).collect();
    assert_eq!(plain.told(), quiet, "{name}");
    assert_eq!(end(&plain).await, end(&troubled).await, "{name}: the end under faults is another");
    [plain, troubled]
}

/// Everything that is billed, paid, given back and counted in the end, read without faults.
async fn end(stage: &Stage) -> Value {
    stage.company.faults().clear();
    let billsby = &stage.client;
    let mut customers = Vec::new();
    let mut rows = billsby.list_customers().stream();
    while let Some(row) = rows.next().await {
        customers.push(books(billsby, row.unwrap().customer_unique_id.as_str()).await);
    }
    json!(customers)
}

async fn books(billsby: &Client, id: &str) -> Value {
    let mut invoices = Vec::new();
    for row in billsby.list_customer_invoices(id).await.unwrap() {
        let attempts = billsby.list_payment_logs(id, &row.invoice_number).await.unwrap();
        invoices.push(json!({ "invoice": row, "attempts": attempts }));
    }
    let mut subscriptions = Vec::new();
    for row in billsby.list_customer_subscriptions(id).await.unwrap() {
        let id = &row.subscription_id;
        subscriptions.push(json!({
            "subscription": billsby.get_subscription(id).await.unwrap(),
            "tags": billsby.list_subscription_feature_tags(id).await.unwrap(),
        }));
    }
    json!({
        "customer": billsby.get_customer(id).await.unwrap(),
        "creditNotes": billsby.list_customer_credit_notes(id).await.unwrap(),
        "invoices": invoices,
        "subscriptions": subscriptions,
    })
}

#[tokio::test]
async fn support_sidebar() {
    play(Story::SupportSidebar).await;
}

#[tokio::test]
async fn usage_sync() {
    play(Story::UsageSync).await;
}

#[tokio::test]
async fn plan_change() {
    play(Story::PlanChange).await;
}

#[tokio::test]
async fn feature_gate() {
    play(Story::FeatureGate).await;
}

#[tokio::test]
async fn gdpr_erasure() {
    play(Story::GdprErasure).await;
}

#[tokio::test]
async fn reconciliation() {
    play(Story::Reconciliation).await;
}
