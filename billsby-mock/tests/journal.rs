//! The journal of a company: what it keeps of calls, and what it says about those that were expected.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_client::{Amount, Client};
use billsby_mock::axum::body::{Body, to_bytes};
use billsby_mock::faults::Fault;
use billsby_mock::journal::{Expectation, KeyState, Options, Outcome, PersonalData, Search, Sequence, Verify};
use billsby_mock::{Clock, Mock, MockCompany, MockServer};
use http::Request;
use serde_json::json;

const START: &str = "2026-01-15T10:00:00Z";

fn client(mock: &MockServer) -> Client {
    Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build().unwrap()
}

fn frozen() -> Clock {
    Clock::Frozen(START.parse().unwrap())
}

/// A company that is called in the same process.
struct Acme {
    company: MockCompany,
    _mock: Mock,
}

impl Acme {
    fn new() -> Self {
        let mock = MockServer::builder().clock(frozen()).build().unwrap();
        Self { company: mock.company("acme"), _mock: mock }
    }

    /// Calls a path below the company's; the status.
    async fn call(&self, method: &str, path: &str, body: &str) -> u16 {
        let request = Request::builder().method(method).uri(format!("/api/v1/rest/core/acme{path}"));
        let request = request.header("ApiKey", self.company.api_key()).header("Content-Type", "application/json");
        let response = self.company.service().answer(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
        let status = response.status().as_u16();
        to_bytes(response.into_body(), usize::MAX).await.unwrap();
        status
    }

    /// Three calls: a product is made, read in vain under another number, and listed.
    async fn with_calls() -> Self {
        let acme = Self::new();
        let product = r#"{"name":"Notebook","displayName":"Notebook","billingCurrency":"USD"}"#;
        assert_eq!(acme.call("POST", "/products", product).await, 200);
        assert_eq!(acme.call("GET", "/products/77", "").await, 404);
        assert_eq!(acme.call("GET", "/products?page=1&pageSize=10", "").await, 200);
        acme
    }

    fn report(&self, expected: impl Verify) -> String {
        self.company.journal().verify(&expected).unwrap_err().to_string()
    }
}

#[tokio::test]
async fn every_call_is_in_the_journal_when_it_is_answered() {
    let mock = MockServer::builder().clock(frozen()).start().await.unwrap();
    let billsby = client(&mock);
    billsby.list_products().await.unwrap();
    billsby.get_customer("ZZZZZZZZZZ").await.unwrap_err();
    let crossed = Client::builder(mock.domain()).api_key("stolen_key").base_url(mock.url()).build().unwrap();
    crossed.list_products().await.unwrap_err();
    let entries = mock.world().journal().entries();
    let seen: Vec<_> = entries
        .iter()
        .map(|entry| (entry.number(), entry.operation().unwrap(), entry.status().unwrap(), entry.key()))
        .collect();
    assert_eq!(
        seen,
        [
            (1, "list_products", 200, KeyState::Right),
            (2, "get_customer", 404, KeyState::Right),
            (3, "list_products", 401, KeyState::Wrong),
        ]
    );
    assert!(entries.iter().all(|entry| entry.outcome() == Outcome::Complete && entry.at().to_string() == START));
    assert_eq!(entries[0].query(), "page=1&pageSize=100");
    assert!(entries[0].reply().body.json().unwrap()["rowCount"].as_u64().unwrap() > 0);
    assert!(entries[0].request().headers.all("host").next().unwrap().starts_with("127.0.0.1:"));
    mock.world().journal().expect(Expectation::call("list_products").status(200).times(1));
}

#[tokio::test]
async fn calls_that_lead_nowhere_are_in_it_too_and_resets_empty_it() {
    let acme = Acme::new();
    assert_eq!(acme.call("GET", "/nothing", "").await, 404);
    assert_eq!(acme.call("PATCH", "/products", "{}").await, 405);
    let entries = acme.company.journal().entries();
    let seen: Vec<_> = entries.iter().map(|entry| (entry.operation(), entry.status(), entry.path())).collect();
    let products = (None, Some(405), "/api/v1/rest/core/acme/products");
    assert_eq!(seen, [(None, Some(404), "/api/v1/rest/core/acme/nothing"), products]);
    assert_eq!(entries[1].request().body.text(), "{}", "what was refused is kept");
    let before = acme.company.company().state_hash();
    acme.company.reset();
    assert_eq!(acme.company.company().state_hash(), before, "the journal is no part of the state");
    assert!(acme.company.journal().entries().is_empty());
}

#[tokio::test]
async fn an_expectation_that_is_met_is_silent() {
    let acme = Acme::with_calls().await;
    let journal = acme.company.journal();
    let made = || Expectation::call("create_product");
    journal.expect(made().times(1).status(200).method("POST").path("/acme/products").key(KeyState::Right));
    journal.expect(made().body(json!({ "name": "Notebook", "displayName": "Notebook", "billingCurrency": "USD" })));
    journal.expect(
        made().body_contains(json!({ "billingCurrency": "USD" })).body_at("/name", "Notebook").body_text("Note"),
    );
    journal.expect(made().header("Content-Type", "application/json"));
    journal.expect(Expectation::call("get_product").path_value("productId", 77).status(400..=499));
    journal.expect(Expectation::call("list_products").query_value("pageSize", 10).times(..=1));
    journal.expect(Expectation::call("refund_invoice").never());
    journal.expect(Expectation::any().times(3));
    journal.expect(Expectation::any().times(2..));
    journal.expect(Sequence::new([made(), Expectation::call("list_products")]));
    journal.expect(Sequence::new([made(), Expectation::call("get_product")]).uninterrupted());
}

#[tokio::test]
#[should_panic(expected = "expected create_product at least once, found 0 among 3 calls
with
  /body/name  \"Book\"")]
async fn an_expectation_that_is_not_met_panics() {
    Acme::with_calls().await.company.journal().expect(Expectation::call("create_product").body_at("/name", "Book"));
}

#[tokio::test]
async fn the_nearest_call_is_told_place_by_place() {
    let acme = Acme::with_calls().await;
    let product = json!({ "name": "Notebook", "displayName": "Book", "billingCurrency": "GBP" });
    assert_eq!(
        acme.report(Expectation::call("create_product").body(product).header("Accept-Language", "en").status(400)),
        r#"expected create_product at least once, found 0 among 3 calls
with
  /body  {"billingCurrency":"GBP","displayName":"Book","name":"Notebook"}
  /headers/accept-language  "en"
  /status  400
nearest is #1 POST /api/v1/rest/core/acme/products, answered 200
  /body/billingCurrency  expected "GBP", found "USD"
  /body/displayName  expected "Book", found "Notebook"
  /headers/accept-language  expected "en", found nothing
  /status  expected 400, found 200"#
    );
    let unmet = acme.company.journal().verify(&Expectation::call("get_product").path_value("productId", 78));
    let unmet = unmet.unwrap_err();
    assert_eq!((unmet.nearest(), unmet.found(), unmet.differences().len()), (Some(2), &[][..], 1));
    assert_eq!(
        unmet.to_string(),
        r#"expected get_product at least once, found 0 among 3 calls
with
  /path/productId  "78"
nearest is #2 GET /api/v1/rest/core/acme/products/77, answered 404
  /path/productId  expected "78", found "77""#
    );
}

#[tokio::test]
async fn of_several_calls_the_most_similar_is_the_nearest() {
    let acme = Acme::new();
    for (name, currency) in [("Pen", "USD"), ("Notebook", "GBP"), ("Pencil", "USD")] {
        let product = json!({ "name": name, "displayName": "Pen", "billingCurrency": currency });
        acme.call("POST", "/products", &product.to_string()).await;
    }
    let expected =
        Expectation::call("create_product").body_contains(json!({ "name": "Notebook", "billingCurrency": "EUR" }));
    assert_eq!(acme.company.journal().verify(&expected).unwrap_err().nearest(), Some(2));
    let expected = Expectation::call("create_product").body_at("/billingCurrency", "USD").body_at("/name", "Book");
    assert_eq!(acme.company.journal().verify(&expected).unwrap_err().nearest(), Some(3), "of equals, the latest");
}

#[tokio::test]
async fn calls_too_many_are_named() {
    let acme = Acme::with_calls().await;
    assert_eq!(
        acme.report(Expectation::any().path("/products").status(200).times(1)),
        r#"expected any call exactly once, found 2 among 3 calls
with
  /path  with "/products"
  /status  200
found
  #1 POST /api/v1/rest/core/acme/products, answered 200
  #3 GET /api/v1/rest/core/acme/products?page=1&pageSize=10, answered 200"#
    );
    assert_eq!(
        acme.report(Expectation::call("create_product").never()),
        "expected create_product never, found 1 among 3 calls
found
  #1 POST /api/v1/rest/core/acme/products, answered 200"
    );
}

#[tokio::test]
async fn what_was_called_is_told_where_the_operation_was_not() {
    let acme = Acme::with_calls().await;
    acme.call("GET", "/nothing", "").await;
    assert_eq!(
        acme.report(Expectation::call("refund_invoice").times(1)),
        "expected refund_invoice exactly once, found 0 among 4 calls
refund_invoice was never called; called were create_product (1), get_product (1), list_products (1), no operation (1)"
    );
    let journal = acme.company.journal();
    journal.set_options(Options { entries: 1, ..Options::default() });
    assert_eq!(
        acme.report(Expectation::call("refund_invoice").times(1)),
        "expected refund_invoice exactly once, found 0 among 1 calls
refund_invoice was never called; called were no operation (1)
the journal has dropped 3 older calls"
    );
    journal.set_options(Options { entries: 0, ..Options::default() });
    assert_eq!(
        acme.report(Expectation::call("refund_invoice").times(1)),
        "expected refund_invoice exactly once, found 0 among 0 calls\nthe journal is off"
    );
}

#[tokio::test]
async fn an_expectation_that_nothing_can_meet_says_why() {
    let acme = Acme::with_calls().await;
    for (expected, why) in [
        (Expectation::call("refund_invocie"), "there is no operation `refund_invocie`; did you mean `refund_invoice`?"),
        (
            Expectation::call("get_product").path_value("productID", 1),
            "get_product has no `productID` in its path; did you mean `productId`?",
        ),
        (
            Expectation::call("list_products").query_value("pagesize", 1),
            "list_products has no `pagesize` in its query; did you mean `pageSize`?",
        ),
        (
            Expectation::call("create_product").body_at("name", 1),
            "`name` is no JSON pointer: it begins with a slash, as /amount does",
        ),
        (
            Expectation::any().header("apiKey", "acme_sesame"),
            "the journal keeps no value of the header apiKey; expect a key that is right or wrong instead",
        ),
    ] {
        // Not even an expectation of nothing.
        assert_eq!(acme.report(expected.never()), format!("this expectation can never be met: {why}"));
    }
    let empty = Sequence::new([Expectation::any(), Expectation::any().never()]);
    let why = "step 2: a call that need not be made has no place in a sequence";
    assert_eq!(acme.report(empty), format!("this expectation can never be met: {why}"));
}

#[tokio::test]
async fn a_sequence_says_where_it_broke_off() {
    let acme = Acme::with_calls().await;
    let call = Expectation::call;
    assert_eq!(
        acme.report(Sequence::new([call("get_product"), call("create_product"), call("list_products")])),
        "expected these calls in this order, others between them allowed
  1. get_product  #2
  2. create_product  not found
  3. list_products  not looked for
such a call came at another time: #1"
    );
    assert_eq!(
        acme.report(Sequence::new([call("create_product"), call("list_products")]).uninterrupted()),
        "expected these calls in this order, without others between them
  1. create_product  #1
  2. list_products  not found
nearest after #1 is #2 GET /api/v1/rest/core/acme/products/77, answered 404
  /operation  expected list_products, found get_product
such a call came at another time: #3"
    );
    assert_eq!(
        acme.report(Sequence::new([call("create_product"), call("get_product").path_value("productId", 7)])),
        r#"expected these calls in this order, others between them allowed
  1. create_product  #1
  2. get_product  not found
with
  /path/productId  "7"
nearest after #1 is #2 GET /api/v1/rest/core/acme/products/77, answered 404
  /path/productId  expected "7", found "77""#
    );
    assert_eq!(
        acme.report(Sequence::new([call("list_products").times(2)])),
        "expected these calls in this order, others between them allowed
  1. list_products  #3
  2. list_products  not found"
    );
}

#[tokio::test]
async fn a_long_sequence_is_told_in_short() {
    let acme = Acme::with_calls().await;
    let list = Expectation::call("list_products");
    for _ in 0..11 {
        acme.call("GET", "/products?page=1&pageSize=10", "").await;
    }
    let report = acme.report(Sequence::new([list.clone().times(u64::MAX), list]));
    let lines: Vec<_> = report.lines().collect();
    assert_eq!(lines[1..3], ["  1. to 2. list_products  found", "  3. list_products  #5"]);
    assert_eq!(
        lines[12..14],
        ["  13. list_products  not found", "  14. to 18446744073709551615. list_products  not looked for"]
    );
    assert!(lines.len() < 20, "{report}");
}

#[tokio::test]
async fn a_journal_can_be_followed() {
    let acme = Acme::with_calls().await;
    let since = |after| {
        let search = Search { after: Some(after), oldest_first: true, ..Search::default() };
        acme.company.journal().search(&search).iter().map(|entry| entry.number()).collect::<Vec<_>>()
    };
    assert_eq!((since(0), since(2), since(3)), (vec![1, 2, 3], vec![3], vec![]));
    acme.company.journal().clear();
    acme.call("GET", "/products/77", "").await;
    assert_eq!(since(3), [4]);
}

#[tokio::test]
async fn a_body_over_64_kib_is_cut() {
    let acme = Acme::new();
    let name = "a".repeat(100_000);
    assert_eq!(acme.call("POST", "/products", &json!({ "name": name }).to_string()).await, 400);
    let entries = acme.company.journal().entries();
    let body = &entries[0].request().body;
    assert_eq!((body.bytes().len(), body.length(), body.is_cut()), (65_536, 100_011, true));
    let report = acme.report(Expectation::call("create_product").body_at("/name", "a"));
    assert!(report.ends_with("found 100011 bytes, of which the journal keeps the first 65536"), "{report}");
}

#[tokio::test]
async fn a_key_is_shown_nowhere() {
    let mock = MockServer::builder().api_key("demo_sesame").start().await.unwrap();
    let billsby = client(&mock);
    billsby.list_products().await.unwrap();
    _ = billsby.refund_invoice("ZZZZZZZZZZ", "ZZZZZZZZZZ-1", Amount::minor(500)).await;
    let stolen = Client::builder(mock.domain()).api_key("stolen_sesame").base_url(mock.url()).build().unwrap();
    stolen.list_products().await.unwrap_err();
    let journal = mock.world().journal();
    let unmet = journal.verify(&Expectation::any().header("x-a", "b").times(9)).unwrap_err();
    let archive = journal.har(PersonalData::Kept);
    let shown = format!("{journal:?} {:?} {unmet} {unmet:?} {mock:?} {archive}", journal.entries());
    assert!(shown.contains("refund_invoice") && !shown.contains("sesame"), "{shown}");
}

#[tokio::test]
async fn a_fault_is_in_the_journal_as_the_caller_saw_it() {
    let mock = MockServer::builder().clock(frozen()).start().await.unwrap();
    let faults = mock.world().faults();
    let billsby = client(&mock);
    let product = || billsby.create_product("Notebook", "Notebook", "USD");
    faults.add(Fault::on("create_product").reset().times(1)).unwrap();
    product().await.unwrap_err();
    faults.add(Fault::on("create_product").truncated_reply().times(1)).unwrap();
    product().await.unwrap_err();
    faults.add(Fault::on("create_product").status(500).times(1)).unwrap();
    product().await.unwrap_err();
    let entries = mock.world().journal().entries();
    let seen: Vec<_> = entries.iter().map(|entry| (entry.outcome(), entry.status())).collect();
    let expected = [(Outcome::Reset, None), (Outcome::Truncated, Some(200)), (Outcome::Complete, Some(500))];
    assert_eq!(seen, expected);
    // What a fault kept from the operation was asked for all the same.
    mock.world().journal().expect(Expectation::call("create_product").body_at("/name", "Notebook").times(3));
}

/// The bytes of a journal, in all the forms that leave it.
fn bytes(mock: &Mock) -> String {
    let journal = mock.world().journal();
    format!("{:?}\n{}", journal.entries(), journal.har(PersonalData::Kept))
}

#[tokio::test]
async fn a_deterministic_journal_is_the_same_over_a_socket_and_in_process() {
    let deterministic = Options { deterministic: true, ..Options::default() };
    let server = MockServer::builder().clock(frozen()).start().await.unwrap();
    server.world().journal().set_options(deterministic);
    client(&server).create_product("Notebook", "Notebook", "USD").await.unwrap();
    client(&server).list_products().await.unwrap();
    client(&server).get_customer("ZZZZZZZZZZ").await.unwrap_err();

    let mock = MockServer::builder().clock(frozen()).build().unwrap();
    mock.world().journal().set_options(deterministic);
    for entry in server.world().journal().entries() {
        let request = Request::builder().method(entry.method()).uri(format!("http://mock.test{}", entry.target()));
        let request = request.header("host", "mock.test").header("user-agent", "none").header("apikey", mock.api_key());
        let content = entry.request().headers.all("content-type");
        let request = content.fold(request, |request, value| request.header("content-type", value.as_ref()));
        let body = Body::from(entry.request().body.bytes().clone());
        mock.service().answer(request.body(body).unwrap()).await.unwrap();
    }
    assert_eq!(bytes(&mock), bytes(&server));
    assert!(bytes(&mock).contains("create_product"));
}

#[tokio::test]
async fn an_archive_has_every_call_and_no_key() {
    let acme = Acme::with_calls().await;
    let archive = acme.company.journal().har(PersonalData::Kept);
    let entries = archive["log"]["entries"].as_array().unwrap();
    let comments: Vec<_> = entries.iter().map(|entry| entry["comment"].as_str().unwrap()).collect();
    assert_eq!(comments, ["#1 create_product", "#2 get_product", "#3 list_products"]);
    let request = &entries[2]["request"];
    assert_eq!(request["url"], "http://billsby-mock.invalid/api/v1/rest/core/acme/products?page=1&pageSize=10");
    assert_eq!(request["queryString"][1], json!({ "name": "pageSize", "value": "10" }));
    assert_eq!(request["headers"][0], json!({ "name": "apikey", "value": "***" }));
    assert!(request.get("postData").is_none() && entries[0]["request"]["postData"]["text"].is_string());
    assert!(!archive.to_string().contains(acme.company.api_key()));
}

#[tokio::test]
async fn personal_data_are_masked_in_queries_and_bodies() {
    let acme = Acme::new();
    acme.call("GET", "/customers?page=1&pageSize=10&search=lovelace", "").await;
    acme.call("POST", "/customers", r#"{"firstName":"Augusta","country":"GBR"}"#).await;
    acme.call("POST", "/customers", r#"{"firstName":"Augusta"#).await;
    let archive = |personal| acme.company.journal().har(personal)["log"]["entries"].take();
    assert!(archive(PersonalData::Kept).to_string().contains("Augusta"));
    let masked = archive(PersonalData::Masked);
    assert!(!masked.to_string().contains("Augusta") && !masked.to_string().contains("lovelace"), "{masked}");
    assert!(masked[0]["request"]["url"].as_str().unwrap().ends_with("?page=1&pageSize=10&search=***"), "{masked}");
    assert_eq!(masked[1]["request"]["postData"]["text"], r#"{"country":"GBR","firstName":"***"}"#);
    assert_eq!(masked[2]["request"]["postData"]["text"], "***");
}
