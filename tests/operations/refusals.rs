//! Requests that no operation gets to see, or that it refuses as a whole: each says so in the words of the description, and changes nothing.

use crate::stage::{DESCRIPTION, NOBODY, Stage, card};
use billsby_mock::billing::Company;
use billsby_mock::billing::settings::Settings;
use cross_checks::raw;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

/// A key that opens another company of the same server.
const ACME_KEY: &str = "acme_0123456789abcdef0123456789abcdef";

struct Gate {
    stage: Stage,
    http: reqwest::Client,
}

struct Answer {
    code: String,
    pointers: Vec<String>,
    headers: reqwest::header::HeaderMap,
}

impl Gate {
    async fn set() -> Self {
        let stage = Stage::set().await;
        stage.mock.companies().add(Company::new(Settings::new("acme"), 7), ACME_KEY).unwrap();
        Self { stage, http: reqwest::Client::new() }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}/api/v1/rest/core{path}", self.stage.mock.url()))
    }

    fn with_key(&self, method: Method, path: &str) -> RequestBuilder {
        self.request(method, path).header("ApiKey", self.stage.mock.api_key())
    }

    /// Expects `status` with a body of the schema `Error`, and no change in either company.
    async fn refused(&self, request: RequestBuilder, status: u16) -> Answer {
        let worlds = ["demo", "acme"].map(|domain| self.stage.mock.companies().find(domain).unwrap());
        let before = worlds.each_ref().map(|world| world.company().state_hash());
        let reply = request.send().await.unwrap();
        let (found, headers) = (reply.status().as_u16(), reply.headers().clone());
        let body: Value = reply.json().await.unwrap();
        assert_eq!(found, status, "{body}");
        assert_eq!(worlds.each_ref().map(|world| world.company().state_hash()), before, "{body}");
        // Whatever the path, the body is the one that every operation describes for 400.
        let wrong = DESCRIPTION.check_reply("POST", "/api/v1/rest/core/demo/customers", 400, Some(&body));
        assert!(wrong.is_empty(), "{wrong:?}: {body}");
        let pointers = body["errors"].as_array().into_iter().flatten().filter_map(|error| error["pointer"].as_str());
        Answer {
            code: body["code"].as_str().unwrap().to_owned(),
            pointers: pointers.map(str::to_owned).collect(),
            headers,
        }
    }
}

fn grace() -> Value {
    json!({
        "firstName": "Grace", "lastName": "Hopper", "email": "grace@example.com",
        "addressLine1": "1 Navy Yard", "city": "Arlington", "country": "USA", "postCode": "22202",
    })
}

#[tokio::test]
async fn no_key_and_a_wrong_key_open_nothing() {
    let gate = Gate::set().await;
    let post = || gate.request(Method::POST, "/demo/customers").json(&grace());
    for request in [
        post(),
        post().header("ApiKey", ""),
        post().header("ApiKey", "demo_ffffffffffffffffffffffffffffffff"),
        post().header("ApiKey", gate.stage.mock.api_key().to_uppercase()),
        post().header("Authorization", gate.stage.mock.api_key()),
        gate.request(Method::GET, &format!("/demo/customers?ApiKey={}", gate.stage.mock.api_key())),
        gate.request(Method::GET, &format!("/invoices/{NOBODY}-1")),
    ] {
        assert_eq!(gate.refused(request, 401).await.code, "unauthorized");
    }
}

#[tokio::test]
async fn another_companys_key_opens_nothing_here() {
    let gate = Gate::set().await;
    let invoice = gate.stage.billsby.list_invoices().await.unwrap().results.remove(0).invoice_number;
    for request in [
        gate.request(Method::GET, "/demo/customers?page=1&pageSize=5").header("ApiKey", ACME_KEY),
        gate.request(Method::POST, "/demo/customers").header("ApiKey", ACME_KEY).json(&grace()),
        gate.with_key(Method::POST, "/acme/customers").json(&grace()),
        gate.with_key(Method::GET, "/nosuch/customers?page=1&pageSize=5"),
    ] {
        assert_eq!(gate.refused(request, 401).await.code, "unauthorized");
    }
    // The path of an invoice names no company: the key decides whose are seen.
    let path = format!("/invoices/{invoice}");
    assert_eq!(gate.refused(gate.request(Method::GET, &path).header("ApiKey", ACME_KEY), 404).await.code, "not_found");
    assert_eq!(gate.with_key(Method::GET, &path).send().await.unwrap().status(), 200);
    let own = gate.request(Method::POST, "/acme/customers").header("ApiKey", ACME_KEY).json(&grace());
    assert_eq!(own.send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn unknown_paths_are_not_found() {
    let gate = Gate::set().await;
    for path in
        ["", "/", "/demo", "/demo/customer", "/demo/customers/", "/demo//customers", "/demo/creditNotes /x/Payment"]
    {
        assert_eq!(gate.refused(gate.with_key(Method::GET, path), 404).await.code, "not_found", "{path}");
    }
    for path in ["/nothing", "/api/v2/rest/core/demo/customers", "/demo/customers"] {
        let request =
            gate.http.get(format!("{}{path}", gate.stage.mock.url())).header("ApiKey", gate.stage.mock.api_key());
        assert_eq!(gate.refused(request, 404).await.code, "not_found", "{path}");
    }
}

#[tokio::test]
async fn wrong_methods_say_which_are_right() {
    let gate = Gate::set().await;
    for (method, path, allow) in [
        (Method::DELETE, "/demo/customers", "GET, HEAD, POST"),
        (Method::PATCH, "/demo/customers/1", "DELETE, GET, HEAD, PUT"),
        (Method::GET, "/demo/subscriptions/tags/beta", "DELETE"),
        (Method::POST, "/demo/invoices/1/Payment", "PUT"),
        (Method::PUT, "/demo/subscriptions/tags", "POST"),
    ] {
        let answer = gate.refused(gate.with_key(method, path).json(&json!({})), 405).await;
        assert_eq!(
            (answer.code.as_str(), answer.headers["allow"].to_str().unwrap()),
            ("method_not_allowed", allow),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_body_must_say_that_it_is_json_be_json_and_be_short() {
    let gate = Gate::set().await;
    let post = || gate.with_key(Method::POST, "/demo/customers");
    let text = grace().to_string();
    for declared in [None, Some("text/plain"), Some("application/x-www-form-urlencoded"), Some("json")] {
        let request = declared.into_iter().fold(post(), |request, declared| request.header("Content-Type", declared));
        let answer = gate.refused(request.body(text.clone()), 415).await;
        assert_eq!(answer.code, "unsupported_media_type", "{declared:?}");
    }
    let json = || post().header("Content-Type", "application/json; charset=utf-8");
    for malformed in ["", "{", "nonsense", "{\"firstName\": \"Grace\",}", &text[..text.len() - 1]] {
        let answer = gate.refused(json().body(malformed.to_owned()), 400).await;
        assert_eq!(
            (answer.code.as_str(), answer.pointers),
            ("invalid_request", vec!["/body".to_owned()]),
            "{malformed}"
        );
    }
    let mut long = grace();
    long["note"] = "x".repeat(1 << 20).into();
    let answer = gate.refused(json().body(long.to_string()), 413).await;
    assert_eq!(answer.code, "payload_too_large");
    long["note"] = "x".repeat((1 << 20) - text.len() - 10).into();
    assert_eq!(long.to_string().len(), 1 << 20);
    assert_eq!(json().body(long.to_string()).send().await.unwrap().status(), 200, "1 MiB is not over 1 MiB");
}

#[tokio::test]
async fn every_offending_field_is_named_at_once() {
    let gate = Gate::set().await;
    let mut wrong = grace();
    wrong["firstName"] = json!(7);
    wrong["country"] = json!("GB");
    wrong.as_object_mut().unwrap().remove("city");
    wrong["cardDetails"] = serde_json::to_value(card("tok_pays")).unwrap();
    wrong["cardDetails"]["expiryMonth"] = json!(13);
    let mut answer = gate.refused(gate.with_key(Method::POST, "/demo/customers").json(&wrong), 400).await;
    answer.pointers.sort();
    assert_eq!(answer.pointers, ["/body/cardDetails/expiryMonth", "/body/city", "/body/country", "/body/firstName"]);
    let answer = gate.refused(gate.with_key(Method::GET, "/demo/customers?page=0&pageSize=many"), 400).await;
    assert_eq!(answer.pointers, ["/query/page", "/query/pageSize"]);
}

#[tokio::test]
async fn the_header_has_any_case_and_a_body_may_hold_more() {
    let gate = Gate::set().await;
    for name in ["apikey", "APIKEY", "ApiKey"] {
        let request =
            gate.request(Method::GET, "/demo/customers?page=1&pageSize=1").header(name, gate.stage.mock.api_key());
        assert_eq!(request.send().await.unwrap().status(), 200, "{name}");
    }
    let mut more = grace();
    more["favouriteColour"] = json!({ "name": "blue" });
    let made: Value =
        gate.with_key(Method::POST, "/demo/customers").json(&more).send().await.unwrap().json().await.unwrap();
    let id = made["customerUniqueId"].as_str().unwrap();
    assert_eq!(gate.stage.billsby.get_customer(id).await.unwrap().first_name, "Grace");

    // A customer as read may be sent back whole.
    let read = gate.with_key(Method::GET, &format!("/demo/customers/{id}")).send().await.unwrap();
    let read: Value = read.json().await.unwrap();
    let arguments = json!({ "customerUniqueId": id, "body": read });
    let back =
        raw::request(&gate.http, &gate.stage.mock, &DESCRIPTION, "update_customer", &arguments).send().await.unwrap();
    assert_eq!(back.status(), 200, "{}", back.text().await.unwrap_or_default());
    assert_eq!(gate.stage.billsby.get_customer(id).await.unwrap().email, "grace@example.com");
}
