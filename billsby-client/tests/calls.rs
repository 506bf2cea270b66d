//! Calls of operations by their names.

#![cfg(feature = "calls")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod local;

use billsby_client::calls::{self, ArgumentsError, CALLS, Call, RetryRule};
use billsby_client::types::CardDetails;
use billsby_client::{Client, Effect, Error, Retry, Verdict};
use billsby_mock::{Clock, MockServer};
use local::{KEY, Local, nothing, reply};
use serde_json::{Map, Value, json};

/// A server whose demo company has what the examples name.
async fn mock() -> MockServer {
    let clock = Clock::Frozen("2026-07-31T12:00:00Z".parse().unwrap());
    MockServer::builder().clock(clock).start().await.unwrap()
}

fn client(mock: &MockServer) -> Client {
    Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build().unwrap()
}

fn call(name: &str) -> &'static Call {
    calls::find(name).unwrap()
}

fn object(value: Value) -> Map<String, Value> {
    serde_json::from_value(value).unwrap()
}

fn example(call: &Call) -> Map<String, Value> {
    serde_json::from_str(call.example).unwrap()
}

/// Asserts that `value` is what the JSON Schema says.
fn is_valid(name: &str, schema: &str, value: &Value) {
    let schema = jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap();
    let wrong: Vec<String> = schema.iter_errors(value).map(|error| error.to_string()).collect();
    assert!(wrong.is_empty(), "{name}: {wrong:?}");
}

#[tokio::test]
async fn every_operation_is_called_with_its_example() {
    assert!(CALLS.len() >= 58, "{}", CALLS.len());
    for call in CALLS {
        let mock = mock().await;
        let reply = client(&mock).call(call, example(call)).unwrap().await;
        let reply = reply.unwrap_or_else(|error| panic!("{}: {error}", call.name));
        match call.reply {
            Some(schema) => is_valid(call.name, schema, &reply),
            None => assert_eq!(reply, Value::Null, "{}", call.name),
        }
    }
}

#[test]
fn the_examples_are_what_the_schemas_say() {
    for call in CALLS {
        is_valid(call.name, &call.arguments().to_string(), &Value::Object(example(call)));
        if let (Some(schema), Some(example)) = (call.reply, call.reply_example) {
            is_valid(call.name, schema, &serde_json::from_str(example).unwrap());
        }
    }
    assert!(CALLS.iter().filter(|call| call.reply_example.is_some()).count() >= 55);
}

#[test]
fn the_table_says_what_the_description_says() {
    let refund = call("refund_invoice");
    assert_eq!((refund.method, refund.tag, refund.effect), ("POST", Some("invoices"), Effect::Money));
    assert_eq!(refund.retry, RetryRule::Never);
    assert!(refund.verifiable && refund.told_by.is_some(), "{:?}", refund.told_by);
    assert_eq!(call("list_customers").retry, RetryRule::Safe);
    let RetryRule::SafeWhen { property, values } = call("update_counter").retry else { panic!("it depends") };
    assert!(!property.is_empty() && values.iter().all(|value| serde_json::from_str::<Value>(value).is_ok()));
    let paging = call("list_customers").paging.as_ref().unwrap();
    assert_eq!((paging.page, paging.results, paging.key), ("page", "results", Some("customerUniqueId")));
    assert!(call("list_customer_invoices").paging.is_none());
    for one in CALLS {
        assert!(!one.summary.is_empty(), "{}", one.name);
        assert_eq!(CALLS.iter().filter(|other| other.name == one.name).count(), 1, "{}", one.name);
        if let Some(alias) = one.alias {
            assert_eq!(calls::find(alias).unwrap().name, one.name);
        }
    }
    assert!(calls::find("no_such_operation").is_none());
}

/// What is said of arguments, before anything is sent.
fn refused(name: &str, arguments: Value) -> Vec<String> {
    let client = Client::builder("acme").api_key("test_0123456789").build().unwrap();
    let error: ArgumentsError = client.call(call(name), object(arguments)).unwrap_err();
    assert!(error.to_string().starts_with(&format!("{name}: the arguments are not what it takes\n  /")), "{error}");
    error.violations.into_iter().map(|one| format!("{}: {}", one.pointer, one.message)).collect()
}

#[test]
fn every_wrong_argument_is_named_at_once() {
    let card = json!({ "fullName": "Ada", "paymentCardToken": "tok", "expiryMonth": 13, "cardType": "visa",
        "expiryYear": 2030, "last4Digits": "42", "cvc": "123" });
    let body = json!({ "firstName": 5, "lastName": "Lovelace", "email": "ada", "addressLine1": "12 St James Square",
        "country": "gbr", "postCode": "SW1Y 4LB", "cardDetails": card, "nickname": "A" });
    assert_eq!(
        refused("create_customer", json!({ "body": body, "page": 1 })),
        [
            "/body/cardDetails/expiryMonth: expected an integer from 1 to 12, found 13",
            "/body/cardDetails/last4Digits: expected a string that matches `^[0-9]{4}$`, found another string",
            "/body/cardDetails/cvc: expected no such property, found one",
            "/body/city: expected a string, found nothing",
            "/body/country: expected a string that matches `^[A-Z]{3}$`, found another string",
            "/body/email: expected a string that matches `^[!-?A-~]+@[!-?A-~]+$`, found another string",
            "/body/firstName: expected a string, found 5",
            "/body/nickname: expected no such property, found one",
            "/page: expected one of `body`, found an argument of another name",
        ]
    );
}

#[test]
fn parameters_have_their_kinds() {
    assert_eq!(refused("get_customer", json!({})), ["/path/customerUniqueId: expected a string, found nothing"]);
    assert_eq!(
        refused("list_customers", json!({ "page": 0, "pageSize": "100", "search": null, "order": "up" })),
        [
            "/query/page: expected an integer of at least 1, found 0",
            "/query/pageSize: expected an integer, found a string",
            "/query/search: expected a string, found null",
            "/order: expected one of `page`, `pageSize`, `search`, found an argument of another name",
        ]
    );
    assert_eq!(
        refused("list_invoices", json!({ "isPaid": "true" })),
        ["/query/isPaid: expected true or false, found a string"]
    );
    let mut arguments = example(call("refund_invoice"));
    arguments.remove("body");
    assert_eq!(refused("refund_invoice", Value::Object(arguments)), ["/body: expected an object, found nothing"]);
}

#[test]
fn listed_values_are_listed_with_their_meaning() {
    let mut arguments = example(call("update_counter"));
    let RetryRule::SafeWhen { property, .. } = call("update_counter").retry else { panic!("it depends") };
    arguments["body"][property] = json!("Double");
    let violations = refused("update_counter", Value::Object(arguments));
    assert!(violations[0].contains("expected one of "), "{violations:?}");
}

#[tokio::test]
async fn nothing_of_the_reply_is_lost() {
    let body = r#"{"currentPage": 1, "pageCount": 0, "pageSize": 100, "rowCount": 0, "results": [], "new": [1]}"#;
    let server = Local::saying(reply("200 OK", body));
    let client = server.client();
    let request = client.call(call("list_customers"), object(json!({ "search": "Ada" }))).unwrap();
    assert_eq!(request.await.unwrap()["new"], json!([1]));
    assert!(server.heard()[0].contains("search=Ada"), "{:?}", server.heard());
}

#[tokio::test]
async fn an_acknowledgement_that_is_no_json_is_null() {
    let server = Local::saying(reply("200 OK", "Success"));
    let client = server.client();
    let call = call("delete_customer");
    assert_eq!(client.call(call, example(call)).unwrap().await.unwrap(), Value::Null);
}

#[tokio::test]
async fn errors_are_those_of_the_typed_call() {
    let client = Local::saying(reply("404 Not Found", "")).client();
    let call = call("get_customer");
    let error = client.call(call, example(call)).unwrap().await.unwrap_err();
    assert!(error.is_not_found() && error.operation() == "get_customer", "{error}");
    let client = Local::saying(reply("200 OK", r#"{"customerUniqueId": 1}"#)).client();
    let error = client.call(call, example(call)).unwrap().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    let error = client.call(call, object(json!({ "customerUniqueId": ".." }))).unwrap().await.unwrap_err();
    assert!(matches!(error, Error::Request { .. }), "{error}");
}

#[test]
fn the_retry_rule_may_depend_on_the_body() {
    let client = Client::builder("acme").api_key("test_0123456789").build().unwrap();
    let counter = call("update_counter");
    let RetryRule::SafeWhen { property, values } = counter.retry else { panic!("it depends") };
    let mut arguments = example(counter);
    arguments["body"][property] = serde_json::from_str(values[0]).unwrap();
    assert_eq!(client.call(counter, arguments.clone()).unwrap().retry(), Retry::Safe);
    arguments["body"][property] = json!("Increment");
    assert_eq!(client.call(counter, arguments).unwrap().retry(), Retry::Never);
}

#[tokio::test]
async fn whether_it_happened_can_be_found_out() {
    let mock = mock().await;
    let client = client(&mock);
    let refund = call("refund_invoice");
    let request = client.call(refund, example(refund)).unwrap().verifiable().await.unwrap();
    request.send().await.unwrap();
    assert_eq!(request.verify().await.unwrap(), Verdict::Happened);
    let read = call("list_customers");
    let error = client.call(read, Map::new()).unwrap().verifiable().await.unwrap_err();
    assert!(error.to_string().contains("no read tells"), "{error}");
}

#[tokio::test]
async fn rows_of_all_pages_come_as_a_stream() {
    let mock = mock().await;
    let client = client(&mock);
    let total = client.list_customers().await.unwrap().row_count;
    let request = client.call(call("list_customers"), object(json!({ "pageSize": 7 }))).unwrap();
    let rows = request.rows().unwrap().all().await.unwrap();
    assert_eq!(rows.len(), usize::try_from(total).unwrap());
    let invoices = call("list_customer_invoices");
    assert!(client.call(invoices, example(invoices)).unwrap().rows().is_none());
}

#[test]
fn a_preview_shows_everything_but_the_key() {
    let server = Local::saying(nothing());
    let refund = call("refund_invoice");
    let client = server.client();
    let request = client.call(refund, example(refund)).unwrap();
    let preview = request.preview().unwrap();
    assert_eq!(preview.method, "POST");
    assert!(preview.url.starts_with("http://127.0.0.1:"), "{}", preview.url);
    assert_eq!(preview.body.as_ref().unwrap(), &example(refund)["body"]);
    let text = preview.to_string();
    assert!(text.contains("\napikey: …\n"), "{text}");
    assert!(!text.contains(KEY) && !format!("{preview:?}").contains(KEY), "{text}");
    assert_eq!(server.heard(), [""; 0]);
}

#[test]
fn a_preview_shows_no_card_token() {
    let server = Local::saying(nothing());
    let client = server.client();
    for name in ["create_subscription", "create_customer", "update_payment_card"] {
        let call = call(name);
        let request = client.call(call, example(call)).unwrap();
        let preview = request.preview().unwrap();
        let body = preview.body.as_ref().unwrap();
        let card = body.get("cardDetails").unwrap_or(body);
        assert_eq!(card["paymentCardToken"], "…", "{preview}");
        assert_eq!(card["last4Digits"], "1111", "{preview}");
        assert!(!preview.to_string().contains("tok_"), "{preview}");
    }
    // A request of its own type is shown alike.
    let card = CardDetails::builder().full_name("Ada Lovelace").payment_card_token("tok_1").expiry_month(12);
    let card = card.expiry_year(2035).card_type("visa").last4_digits("1111").build();
    let preview = client.update_payment_card("LX0CUI85LH", card).preview().unwrap();
    assert_eq!(preview.body.unwrap()["paymentCardToken"], "…");
}
