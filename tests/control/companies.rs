//! Companies.

use crate::stage::{START, Stage};
use billsby_mock::billing::Company;
use billsby_mock::billing::settings::Settings;
use billsby_mock_control::types::{ClockMode, ClockSetting, Fixture, MadeCompany, Step};
use serde_json::json;

cross_checks::cases!(list_companies, get_company, create_company, delete_company, reset_company, fork_company);

async fn list_companies(stage: &Stage) {
    stage.mock.companies().add(Company::new(Settings::new("acme"), 2), "acme_key").unwrap();
    let listed = stage.control.list_companies().await.unwrap();
    let seen: Vec<_> = listed.iter().map(|company| (company.domain.as_str(), &company.clock_mode)).collect();
    assert_eq!(seen, [("acme", &ClockMode::Real), ("demo", &ClockMode::Frozen)]);
}

async fn get_company(stage: &Stage) {
    let company = stage.control.get_company("demo").await.unwrap();
    assert_eq!((company.clock_mode, company.now.as_str()), (ClockMode::Frozen, START));
    stage.not_found(stage.control.get_company("acme")).await;
}

/// How many customers a company has, asked with its own key.
pub async fn customers(stage: &Stage, made: &MadeCompany) -> i32 {
    let billsby = billsby_client::Client::builder(made.domain.as_str()).api_key(made.api_key.as_str());
    let billsby = billsby.base_url(stage.mock.url()).build().unwrap();
    billsby.list_customers().await.unwrap().row_count
}

async fn create_company(stage: &Stage) {
    let create = |domain: &str| stage.control.create_company(domain);
    let empty = create("empty").await.unwrap();
    assert_eq!(empty.api_key.as_str(), "empty_0123456789abcdef0123456789abcdef");
    assert_eq!((empty.clock_mode.clone(), empty.now.as_str()), (ClockMode::Frozen, START));
    assert_eq!(customers(stage, &empty).await, 0);
    assert!(!format!("{empty:?}").contains("0123456789abcdef"), "the key is shown");

    let clock = ClockSetting::builder().mode("frozen").at("2030-05-01T00:00:00Z").build();
    let demo = create("demo-2").data("demo").seed(7).clock(clock).api_key("sesame").await.unwrap();
    assert_eq!((demo.api_key.as_str(), demo.now.as_str()), ("sesame", "2030-05-01T00:00:00Z"));
    assert!(customers(stage, &demo).await >= 60);

    let late = create("late").scenario("past-due").await.unwrap();
    let found = stage.mock.companies().find("late").unwrap();
    assert_eq!(found.ids().get("customer"), late.ids.get("customer").map(String::as_str));
    assert_eq!(customers(stage, &late).await, 1);

    let body = json!({ "name": "widgets", "displayName": "Widgets", "billingCurrency": "USD" });
    let step =
        |name: &str| Step::builder().name(name).operation("create_product").body(body.as_object().unwrap().clone());
    let ids = [("product".to_owned(), "${product.productId}".to_owned())];
    let fixture = |steps| Fixture::builder().steps(steps).ids(std::collections::BTreeMap::from(ids.clone())).build();
    let made = create("filled").fixture(fixture(vec![step("product").build()])).await.unwrap();
    assert_eq!(made.ids["product"], "1");

    let twice = fixture(vec![step("product").build(), step("product").build()]);
    stage.invalid(create("twice").fixture(twice), &["/body/fixture/steps/1/name"]).await;
    stage.invalid(create("typo").scenario("past-dew"), &["/body/scenario"]).await;
    stage.invalid(create("both").data("demo").scenario("past-due"), &["/body"]).await;
    stage.invalid(create("odd").data("some"), &["/body/data"]).await;
    stage.invalid(create("not a domain"), &["/path/domain"]).await;
    let moving = ClockSetting::builder().mode("offset").build();
    stage.invalid(create("moving").clock(moving), &["/body/clock/at"]).await;
    stage.invalid(create("blank").api_key("two words"), &["/body/apiKey"]).await;
    stage.conflict(create("demo"), "a company `demo` already").await;
    stage.conflict(create("other").api_key("sesame"), "the company `demo-2`").await;
    let listed = stage.control.list_companies().await.unwrap();
    let domains: Vec<_> = listed.iter().map(|company| company.domain.as_str()).collect();
    assert_eq!(domains, ["demo", "demo-2", "empty", "filled", "late"]);
}

async fn delete_company(stage: &Stage) {
    stage.control.create_company("acme").await.unwrap();
    stage.control.delete_company("acme").await.unwrap();
    stage.not_found(stage.control.delete_company("acme")).await;
    stage.not_found(stage.control.get_company("acme")).await;
    stage.control.create_company("acme").await.unwrap();
}

async fn reset_company(stage: &Stage) {
    let made = stage.control.create_company("acme").scenario("one-customer").await.unwrap();
    let world = stage.mock.companies().find("acme").unwrap();
    let before = world.company().state_hash();
    stage.control.advance_clock("acme").by("P2M").await.unwrap();
    assert_ne!(world.company().state_hash(), before);
    assert_eq!(stage.control.reset_company("acme").await.unwrap().now.as_str(), made.now.as_str());
    assert_eq!(world.company().state_hash(), before);
    stage.not_found(stage.control.reset_company("nobody")).await;
}

async fn fork_company(stage: &Stage) {
    stage.control.create_company("acme").scenario("one-customer").await.unwrap();
    let snapshot = stage.control.create_snapshot("acme").await.unwrap();
    stage.control.advance_clock("acme").by("P2M").await.unwrap();
    let fork = |domain: &str| stage.control.fork_company("acme", domain);
    let now = fork("acme-now").api_key("sesame").await.unwrap();
    let then = fork("acme-then").snapshot_id(snapshot.id).await.unwrap();
    assert_eq!((now.now.as_str(), then.now.as_str()), ("2026-03-15T10:00:00Z", START));
    assert_eq!((now.api_key.as_str(), &now.ids), ("sesame", &then.ids));
    assert_eq!((customers(stage, &now).await, customers(stage, &then).await), (1, 1));
    stage.control.advance_clock("acme-then").by("P1D").await.unwrap();
    assert_eq!(stage.control.get_company("acme").await.unwrap().now.as_str(), "2026-03-15T10:00:00Z");

    tells_of_its_own(stage).await;

    stage.conflict(fork("demo"), "a company `demo` already").await;
    stage.conflict(fork("acme-2").api_key("sesame"), "the company `acme-now`").await;
    stage.invalid(fork("acme 2"), &["/body/to"]).await;
    stage.not_found(fork("acme-2").snapshot_id(9)).await;
    stage.not_found(stage.control.fork_company("nobody", "acme-2")).await;
}

/// A copy with webhooks of its own posts neither what waits nor the ids of the original.
async fn tells_of_its_own(stage: &Stage) {
    // Nobody is there, so that everything waits.
    stage.control.set_webhook_receiver("acme", "http://127.0.0.1:9/").await.unwrap();
    stage.control.advance_clock("acme").by("P2M").await.unwrap();
    stage.control.settle_webhooks("acme").await.unwrap();
    let waiting = async |domain: &str| stage.control.get_webhook_receiver(domain).await.unwrap().waiting;
    let before = waiting("acme").await;
    assert!(before > 0);
    for (domain, owns, left) in
        [("acme-both", None, before), ("acme-same", Some(false), before), ("acme-own", Some(true), 0)]
    {
        let mut fork = stage.control.fork_company("acme", domain);
        if let Some(owns) = owns {
            fork = fork.own_webhooks(owns);
        }
        fork.await.unwrap();
        assert_eq!(waiting(domain).await, left, "{domain}");
    }
    assert_eq!(waiting("acme").await, before);
    let newest = async |domain: &str| {
        stage.control.advance_clock(domain).by("P1M").await.unwrap();
        stage.control.list_webhook_deliveries(domain).await.unwrap().results.swap_remove(0).id
    };
    let ids = [newest("acme").await, newest("acme-same").await, newest("acme-own").await];
    assert!(ids[0] == ids[1] && ids[0] != ids[2], "{ids:?}");
}
