//! Each story of `examples/use_cases` is played twice: while nothing goes wrong, and under faults. What it tells stands
//! in `use_cases/NAME.txt`, which `BLESS=1` writes anew; lines that begin with `!` are told under faults only. In the
//! end both companies are alike to the last invoice.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../examples/use_cases/main.rs"]
#[allow(dead_code, reason = "a test needs no command line")]
mod use_cases;

use serde_json::{Value, json};
use std::time::Duration;
use use_cases::Story;
use use_cases::stage::Stage;

/// A story at its end.
struct Played {
    stage: Stage,
    /// The operations that were called.
    calls: Vec<&'static str>,
    /// The books of each customer.
    end: Vec<Value>,
}

impl Played {
    async fn new(story: Story, with_faults: bool) -> Self {
        let stage = story.play(with_faults).await.unwrap();
        let calls = stage.company.journal().entries().iter().filter_map(|entry| entry.operation()).collect();
        let mut end = Vec::new();
        for customer in stage.client.list_customers().page_size(100).await.unwrap().results {
            end.push(books(&stage, customer.customer_unique_id.as_str()).await);
        }
        Self { stage, calls, end }
    }

    fn calls(&self, operation: &str) -> usize {
        self.calls.iter().filter(|call| **call == operation).count()
    }

    /// One property of all invoices, or whatever else is in the books, of all customers.
    fn all(&self, list: &str, pointer: &str) -> Vec<Value> {
        let rows = self.end.iter().flat_map(|books| books[list].as_array().unwrap());
        rows.map(|row| row.pointer(pointer).unwrap().clone()).collect()
    }
}

/// Everything that is billed to a customer, paid, given back and allowed.
async fn books(stage: &Stage, id: &str) -> Value {
    let billsby = &stage.client;
    let mut invoices = Vec::new();
    for row in billsby.list_customer_invoices(id).await.unwrap() {
        let attempts = billsby.list_payment_logs(id, &row.invoice_number).await.unwrap();
        invoices.push(json!({ "invoice": row, "attempts": attempts }));
    }
    let mut subscriptions = Vec::new();
    for row in billsby.list_customer_subscriptions(id).await.unwrap() {
        let tags = billsby.list_subscription_feature_tags(&row.subscription_id).await.unwrap();
        let full = billsby.get_subscription(&row.subscription_id).await.unwrap();
        subscriptions.push(json!({ "subscription": full, "tags": tags }));
    }
    json!({
        "customer": billsby.get_customer(id).await.unwrap(),
        "creditNotes": billsby.list_customer_credit_notes(id).await.unwrap(),
        "invoices": invoices,
        "subscriptions": subscriptions,
    })
}

/// Plays a story in both ways, and holds what is told, and how it ends, against each other. Under faults client and
/// agent wait for as many `seconds` by their clock: as long as the service asks, and until a call without a trace was
/// surely not carried out.
async fn play(story: Story, seconds: u64) -> [Played; 2] {
    let [plain, troubled] = [Played::new(story, false).await, Played::new(story, true).await];
    let (_, name, _) = Story::ALL.into_iter().find(|(other, ..)| *other == story).unwrap();
    let path = format!("{}/tests/use_cases/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, troubled.stage.told()).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap();
    assert_eq!(troubled.stage.told(), expected, "{name}, under faults");
    let quiet: String = expected.lines().filter(|line| !line.starts_with('!')).flat_map(|line| [line, "\n"]).collect();
    assert_eq!(plain.stage.told(), quiet, "{name}");
    assert_eq!(plain.end, troubled.end, "{name} has another end under faults");
    let waited = [&plain, &troubled].map(|played| played.stage.waited());
    assert_eq!(waited, [Duration::ZERO, Duration::from_secs(seconds)], "{name}");
    [plain, troubled]
}

#[tokio::test]
async fn support_sidebar() {
    let both = play(Story::SupportSidebar, 30 + 30).await;
    for played in &both {
        assert_eq!(played.all("invoices", "/invoice/refundableAmount"), [json!(1500), json!(2000)]);
        assert_eq!(played.all("creditNotes", "/amount"), [json!(500)]);
        assert_eq!(played.calls("reattempt_invoice_payment"), 1);
    }
    // The first of two was lost on its way.
    assert_eq!(both.map(|played| played.calls("refund_invoice")), [1, 2]);
}

#[tokio::test]
async fn usage_sync() {
    let both = play(Story::UsageSync, 20).await;
    for played in &both {
        let (stage, world) = (&played.stage, &played.stage.company);
        let since = billsby_client::Timestamp::utc("2026-01-01T00:00:00Z".parse().unwrap());
        let ever = stage.client.get_counter_usage(stage.id("subscription"), stage.id("counter")).from(since);
        assert_eq!(ever.await.unwrap().usage, 285);
        // A month with two seats, and 185 calls beyond those included.
        assert_eq!(played.all("invoices", "/invoice/amount"), [json!(1000 + 2 * 200 + 185 * 2), json!(1400)]);
        let updates = world.journal().entries().into_iter().filter(|call| call.operation() == Some("update_counter"));
        for update in updates {
            assert_eq!(update.request().body.json().unwrap()["operationType"], "Set");
        }
    }
    assert_eq!(both.map(|played| played.calls("update_counter")), [4, 6]);
}

#[tokio::test]
async fn plan_change() {
    let both = play(Story::PlanChange, 10 + 30).await;
    for played in &both {
        assert_eq!(played.all("invoices", "/invoice/amount"), [json!(2000), json!(5000), json!(2000)]);
    }
    assert_eq!(both.map(|played| played.calls("change_subscription_plan")), [2, 4]);
}

#[tokio::test]
async fn feature_gate() {
    let both = play(Story::FeatureGate, 15).await;
    for played in &both {
        assert_eq!(played.all("invoices", "/invoice/amount"), [json!(5000), json!(2000)]);
        assert_eq!(played.all("subscriptions", "/subscription/status"), [json!("Cancelled")]);
        assert_eq!(played.calls("change_subscription_plan"), 1);
    }
}

#[tokio::test]
async fn gdpr_erasure() {
    let both = play(Story::GdprErasure, 40).await;
    for played in &both {
        for books in &played.end {
            assert_eq!((&books["customer"]["email"], &books["customer"]["lastName"]), (&json!("gdpr"), &json!("gdpr")));
        }
        assert_eq!(played.all("invoices", "/invoice/amount"), [json!(2000), json!(2000)]);
        assert_eq!(played.all("subscriptions", "/subscription/status"), [json!("Cancelled"), json!("Cancelled")]);
        for file in std::fs::read_dir(played.stage.home()).unwrap() {
            let record = std::fs::read_to_string(file.unwrap().path()).unwrap().to_lowercase();
            for personal in ["lovelace", "hopper", "example.com", "james", "navy"] {
                assert!(!record.contains(personal), "{personal} is in {record}");
            }
        }
    }
    assert_eq!(both.map(|played| played.calls("erase_customer_data")), [2, 4 + 1 + 2]);
}

#[tokio::test]
async fn reconciliation() {
    for played in play(Story::Reconciliation, 0).await {
        let mut given: Vec<i64> = played.all("creditNotes", "/amount").iter().map(|it| it.as_i64().unwrap()).collect();
        given.sort();
        assert_eq!(given, [250, 500, 700]);
        assert_eq!(played.all("creditNotes", "/status"), [json!("Paid"), json!("Paid"), json!("Paid")]);
        // Three that were meant, and two that were planted.
        assert_eq!(played.calls("refund_invoice"), 5);
        assert_eq!(played.calls("reattempt_credit_note_payment"), 1);
    }
}

#[test]
fn every_story_is_in_the_readme() {
    let readme = include_str!("../examples/use_cases/README.md");
    for (_, name, _) in Story::ALL {
        assert!(readme.contains(&format!("| `{name}` |")), "{name}");
    }
}
