//! Making, resetting and dropping companies.

use crate::html::{get, post};
use crate::shop::demo;
use billsby_mock::{ControlPlane, MockServer};

#[tokio::test]
async fn a_company_is_made_of_nothing_of_demo_data_or_of_a_scenario() {
    let mock = demo().await;
    for (form, customers) in
        [("domain=acme&data=empty", 0), ("domain=bolt&data=demo", 67), ("domain=cord&data=scenario%3Apast-due", 1)]
    {
        let answer = post(&mock, "/_mock/", form, &[]).await;
        assert_eq!(answer.status(), 303, "{form}");
        let domain = &form["domain=".len()..][..4];
        let said = get(&mock, answer.headers()["location"].to_str().unwrap()).await.text;
        assert!(said.contains(&format!("/_mock/console/{domain}/customers\">{domain}</a> now.")), "{said}");
        let world = mock.companies().find(domain).unwrap();
        let page = billsby_mock::store::PageRequest::first();
        assert_eq!(world.act(|company, _| company.list_customers(None, page).row_count), customers, "{form}");
    }
    let page = get(&mock, "/_mock/").await.text;
    for scenario in billsby_mock::fixtures::scenarios() {
        let fixture = scenario.fixture().unwrap();
        assert!(page.contains(&format!("{}: {}", scenario.name, fixture.description)), "{}", scenario.name);
    }
}

#[tokio::test]
async fn a_company_that_cannot_be_made_says_why() {
    let mock = demo().await;
    for (form, status, named) in [
        ("domain=demo&data=empty", 409, "has a company `demo` already"),
        ("domain=a+b&data=empty", 400, "1 to 63 letters, digits and hyphens, not `a b`"),
        ("data=empty", 400, "1 to 63 letters"),
        ("domain=acme&data=scenario%3Anone", 400, "`none`"),
        ("domain=acme&data=%3Cb%3E", 400, "&lt;b&gt;"),
    ] {
        let refused = post(&mock, "/_mock/", form, &[]).await;
        assert_eq!(refused.status(), status, "{form}");
        let page = refused.text().await.unwrap();
        assert!(page.contains("role=\"alert\"") && page.contains(named), "{form}: {page}");
    }
    assert_eq!(mock.companies().all().len(), 1);
}

#[tokio::test]
async fn a_company_is_reset_and_dropped_once_that_is_confirmed() {
    let mock = demo().await;
    let before = mock.world().company().state_hash();
    post(&mock, "/_mock/console/demo/time", "advance=P1M", &[]).await;
    let (reset, drop) = ("/_mock/console/demo/reset", "/_mock/console/demo/drop");
    assert!(get(&mock, reset).await.text.contains("<h1>Reset demo?</h1>"));
    assert_ne!(mock.world().company().state_hash(), before, "asking does nothing");
    assert_eq!(post(&mock, reset, "", &[]).await.status(), 303);
    assert_eq!(mock.world().company().state_hash(), before);

    assert!(get(&mock, drop).await.text.contains("<h1>Drop demo?</h1>"));
    assert!(mock.companies().find("demo").is_some(), "asking does nothing");
    assert_eq!(post(&mock, drop, "", &[]).await.status(), 303);
    assert!(mock.companies().find("demo").is_none());
    assert_eq!(post(&mock, drop, "", &[]).await.status(), 404);
    assert_eq!(get(&mock, "/_mock/").await.status, 200);
}

#[tokio::test]
async fn the_reference_offers_only_what_its_address_answers() {
    let free = "127.0.0.1:0".parse().unwrap();
    let apart = MockServer::builder().control(ControlPlane::At(free)).start().await.unwrap();
    let page = async |operation: &str| {
        let address = format!("{}/_mock/docs/{operation}", apart.control_url().unwrap());
        reqwest::get(address).await.unwrap().text().await.unwrap()
    };
    let api = page("list_customers").await;
    assert!(!api.contains("id=\"try-it\"") && api.contains("the API is at another"), "{api}");
    assert!(!api.contains(apart.api_key()), "{api}");
    assert!(page("advance_clock").await.contains("id=\"try-it\""));
    assert!(get(&demo().await, "/_mock/docs/list_customers").await.text.contains("id=\"try-it\""));
}
