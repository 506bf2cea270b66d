//! What each scenario that comes with the crate shows.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use axum::body::{Body, to_bytes};
use billsby_mock::fixtures::scenarios;
use billsby_mock::{Clock, Mock, MockCompany, MockServer, NewCompany, axum};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const START: &str = "2026-01-15T10:00:00Z";

/// A company made with a scenario.
struct Made(MockCompany);

impl Made {
    fn with(scenario: &str) -> Self {
        Self::at(scenario, Clock::Frozen(START.parse().unwrap()))
    }

    fn at(scenario: &str, clock: Clock) -> Self {
        let mock: Mock = MockServer::builder().empty().build().unwrap();
        Self(mock.make(NewCompany::new("acme").scenario(scenario).clock(clock)).unwrap())
    }

    /// What the API answers to a GET; `{customer}` in the path is what the scenario calls so.
    async fn read(&self, path: &str) -> Value {
        // A single invoice is found by its number alone.
        let company = if path.starts_with("invoices/") { "" } else { "acme/" };
        let mut path = format!("/api/v1/rest/core/{company}{path}");
        for (name, id) in self.0.ids().iter() {
            path = path.replace(&format!("{{{name}}}"), id);
        }
        let request = http::Request::get(path).header("ApiKey", self.0.api_key()).body(Body::empty()).unwrap();
        let response = self.0.service().answer(request).await.unwrap();
        let json = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        serde_json::from_slice(&json).unwrap()
    }

    /// The statuses of the customer's invoices, the newest first.
    async fn invoices(&self) -> Vec<String> {
        let invoices = self.read("customers/{customer}/invoices").await;
        invoices.as_array().unwrap().iter().map(|it| it["status"].as_str().unwrap().to_owned()).collect()
    }
}

macro_rules! shown {
    ($($scenario:literal: $name:ident),+ $(,)?) => {
        const SHOWN: &[&str] = &[$($scenario),+];

        mod scenario {
            $(
                #[tokio::test]
                async fn $name() {
                    super::$name(super::Made::with($scenario)).await;
                }
            )+
        }
    };
}

shown! {
    "annual-upgrade": annual_upgrade,
    "cancelled": cancelled,
    "card-expiring": card_expiring,
    "catalogue": catalogue,
    "coupon": coupon,
    "dunning-exhausted": dunning_exhausted,
    "erased": erased,
    "multi-currency": multi_currency,
    "one-customer": one_customer,
    "paid-offline": paid_offline,
    "past-due": past_due,
    "paused": paused,
    "plan-change-scheduled": plan_change_scheduled,
    "refund-failed": refund_failed,
    "refunded": refunded,
    "tax": tax,
    "thousand-customers": thousand_customers,
    "trialing": trialing,
    "unpaid": unpaid,
    "usage-metered": usage_metered,
    "written-off": written_off,
}

#[test]
fn every_file_is_a_scenario_and_every_scenario_is_shown() {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixtures/scenarios")).unwrap();
    let files: BTreeSet<_> =
        files.map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    let names: Vec<_> = scenarios().iter().map(|scenario| scenario.name).collect();
    assert!(files.iter().map(String::as_str).eq(names.iter().copied()), "{files:?} are not {names:?}");
    assert_eq!(names, SHOWN);
    for scenario in scenarios() {
        let fixture = scenario.fixture().unwrap();
        assert!(fixture.description.ends_with('.'), "{} is not described", scenario.name);
        assert!(!fixture.names().unwrap().is_empty(), "{} names nothing", scenario.name);
    }
}

/// Whatever the clock of the company is, and whenever it is.
#[test]
fn every_scenario_can_be_made_at_any_time() {
    for scenario in scenarios().iter().filter(|scenario| scenario.name != "thousand-customers") {
        for at in ["2024-02-29T23:59:59Z", "2026-12-31T23:59:59.999Z", "2027-01-31T00:00:00Z"] {
            Made::at(scenario.name, Clock::Frozen(at.parse().unwrap()));
        }
        Made::at(scenario.name, Clock::Real);
    }
}

async fn catalogue(made: Made) {
    let plans = made.read("products/{product}/plans").await;
    assert_eq!(plans.as_array().unwrap().len(), 2, "{plans}");
    assert_eq!(plans[0]["cycles"].as_array().unwrap().len() + plans[1]["cycles"].as_array().unwrap().len(), 4);
    for name in ["plan", "premiumPlan", "cycle", "yearlyCycle", "trialCycle", "premiumCycle"] {
        assert!(made.0.ids().get(name).is_some(), "{name}");
    }
    assert_eq!(made.read("customers?page=1&pageSize=1").await["rowCount"], 0);
}

async fn one_customer(made: Made) {
    assert_eq!(made.read("customers/{customer}").await["email"], "ada@example.com");
    assert_eq!(made.read("subscriptions/{subscription}").await["status"], "Active");
    let invoice = made.read("invoices/{invoice}").await;
    assert_eq!((&invoice["status"], &invoice["amount"]), (&json!("Paid"), &json!(2000)));
}

async fn trialing(made: Made) {
    assert_eq!(made.read("subscriptions/{subscription}").await["status"], "InTrial");
    assert!(made.invoices().await.is_empty());
}

async fn past_due(made: Made) {
    assert_eq!(made.invoices().await, ["Unpaid", "Paid"]);
    assert_eq!(made.read("invoices/{invoice}").await["status"], "Unpaid");
    assert_eq!(made.read("invoices/{paidInvoice}").await["status"], "Paid");
    assert_eq!(made.read("subscriptions/{subscription}").await["status"], "Active");
    assert_eq!(made.read("customers/{customer}/invoices/{invoice}/paymentlogs").await.as_array().unwrap().len(), 1);
    assert!(made.0.company().next_due().is_some_and(|due| due.kind.as_str() == "Invoice"), "no attempt is to come");
}

async fn dunning_exhausted(made: Made) {
    assert_eq!(made.invoices().await, ["Unpaid", "Paid"]);
    assert_eq!(made.read("customers/{customer}/invoices/{invoice}/paymentlogs").await.as_array().unwrap().len(), 5);
    assert_eq!(made.read("subscriptions/{subscription}").await["status"], "Suspended");
    assert!(made.0.company().next_due().is_none(), "something is to come");
}

async fn annual_upgrade(made: Made) {
    let subscription = made.read("subscriptions/{subscription}").await;
    assert_eq!(subscription["cycleId"].to_string(), made.0.id("yearlyCycle"));
    let invoice = made.read("invoices/{upgradeInvoice}").await;
    let amount = invoice["amount"].as_i64().unwrap();
    assert!((18_000..20_000).contains(&amount), "{amount} is not a year less half a month");
    assert_eq!(made.invoices().await, ["Paid", "Paid"]);
}

async fn plan_change_scheduled(made: Made) {
    let subscription = made.read("subscriptions/{subscription}").await;
    assert_eq!(subscription["planId"].to_string(), made.0.id("plan"));
    assert_eq!(subscription["planIdNext"].to_string(), made.0.id("premiumPlan"));
}

async fn refunded(made: Made) {
    let notes = made.read("customers/{customer}/creditNotes").await;
    assert_eq!((&notes[0]["status"], &notes[0]["amount"]), (&json!("Paid"), &json!(500)));
    assert_eq!(notes[0]["invoiceNumber"], made.0.id("creditNote"));
    assert_eq!(made.read("invoices/{invoice}").await["refundableAmount"], 1500);
}

async fn refund_failed(made: Made) {
    let notes = made.read("customers/{customer}/creditNotes").await;
    assert_eq!(notes[0]["status"], "Failed");
    assert_eq!(notes[0]["invoiceNumber"], made.0.id("creditNote"));
}

async fn cancelled(made: Made) {
    assert_eq!(made.read("subscriptions/{subscription}").await["status"], "Cancelled");
    assert_eq!(made.invoices().await, ["Paid"]);
}

async fn paused(made: Made) {
    let subscription = made.read("subscriptions/{subscription}").await;
    assert_eq!(subscription["status"], "Paused");
    assert!(subscription["nextBillingDate"].to_string().contains("2026-04-15"), "{subscription}");
}

async fn coupon(made: Made) {
    assert_eq!(made.read("invoices/{invoice}").await["amount"], 1000);
}

async fn tax(made: Made) {
    let invoice = made.read("invoices/{invoice}").await;
    assert_eq!((&invoice["amount"], &invoice["taxTotal"]), (&json!(2400), &json!("$4")), "{invoice}");
}

async fn card_expiring(made: Made) {
    use billsby_mock::{Advance, jiff::ToSpan};
    made.0.advance(Advance::By(1.month())).unwrap();
    assert_eq!(made.invoices().await, ["Paid", "Paid"]);
    made.0.advance(Advance::By(1.month())).unwrap();
    assert_eq!(made.invoices().await, ["Unpaid", "Paid", "Paid"]);
}

async fn unpaid(made: Made) {
    let invoice = made.read("invoices/{invoice}").await;
    assert_eq!((&invoice["status"], &invoice["amount"]), (&json!("Unpaid"), &json!(7500)));
    assert_eq!(made.read("invoices/{paidInvoice}").await["status"], "Paid");
}

async fn paid_offline(made: Made) {
    assert_eq!(made.read("invoices/{invoice}").await["status"], "PaidOffline");
}

async fn written_off(made: Made) {
    assert_eq!(made.read("invoices/{invoice}").await["status"], "WrittenOff");
}

async fn multi_currency(made: Made) {
    for (invoice, currency, formatted) in
        [("{invoice}", "USD", "$20"), ("{euroInvoice}", "EUR", "€18"), ("{yenInvoice}", "JPY", "¥1800")]
    {
        let invoice = made.read(&format!("invoices/{invoice}")).await;
        assert_eq!(invoice["currency"], currency);
        assert_eq!(invoice["formattedAmount"], formatted);
    }
    assert_eq!(made.read("customers?page=1&pageSize=1").await["rowCount"], 3);
}

async fn usage_metered(made: Made) {
    use billsby_mock::{Advance, jiff::ToSpan};
    assert_eq!(made.read("invoices/{invoice}").await["amount"], 1400);
    made.0.advance(Advance::By(1.month())).unwrap();
    let invoices = made.read("customers/{customer}/invoices").await;
    // Thirty calls beyond what is included, at two cents.
    assert_eq!(invoices[0]["amount"], 1460, "{invoices}");
}

async fn thousand_customers(made: Made) {
    let last = made.read("customers?page=10&pageSize=100").await;
    assert_eq!((&last["rowCount"], last["results"].as_array().unwrap().len()), (&json!(1000), 100));
    assert_eq!(made.read("customers/{lastCustomer}").await["email"], "ada1000@example.com");
    assert_eq!(made.invoices().await, ["Paid"]);
}

async fn erased(made: Made) {
    let customer = made.read("customers/{customer}").await;
    assert!(!customer.to_string().contains("ada@example.com"), "{customer}");
}
