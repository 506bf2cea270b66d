//! Requests to endpoints that the description does not have.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod local;

use billsby_client::{Client, Error, RetryPolicy};
use local::{KEY, Local, reply};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn path_query_and_body_are_sent_as_given_and_the_company_is_filled_in() {
    let server = Local::saying(reply("200 OK", r#"{"id": 7, "new": true}"#));
    let url = format!("http://{}/", server.address);
    let client = Client::builder("a c/m?e").api_key(KEY).base_url(url).build().unwrap();
    let request = client.request(Method::PATCH, "/api/v9/{companyDomain}/labels/{labelId}?draft=1");
    let reply = request.query("text", "a b&c=d").query("page", 2).json(&json!({ "name": "Ada" })).await.unwrap();
    assert_eq!(reply, json!({ "id": 7, "new": true }));

    let heard = server.heard();
    let first = "PATCH /api/v9/a%20c%2Fm%3Fe/labels/%7BlabelId%7D?draft=1&text=a+b%26c%3Dd&page=2 HTTP/1.1\r\n";
    assert!(heard[0].starts_with(first), "{heard:?}");
    for part in [&format!("apikey: {KEY}\r\n"), "accept: application/json\r\n", "content-type: application/json\r\n"] {
        assert!(heard[0].contains(part), "{part}: {heard:?}");
    }
    assert!(heard[0].ends_with("\r\n\r\n{\"name\":\"Ada\"}"), "{heard:?}");

    // Without a body nothing is said of one; slashes more lead to no other host.
    client.request(Method::GET, "//acme.test/x").await.unwrap();
    let heard = server.heard();
    assert!(heard[1].starts_with("GET //acme.test/x HTTP/1.1\r\n") && !heard[1].contains("content-type"), "{heard:?}");
}

#[tokio::test]
async fn a_reply_is_any_json_or_nothing() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Label {
        id: u64,
    }
    let server =
        Local::saying_in_turn([reply("200 OK", r#"{"id": 7}"#), reply("204 No Content", ""), reply("200 OK", "<h1>")]);
    let client = server.client();
    let raw = client.request(Method::GET, "/").raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), raw.json::<Label>().unwrap()), (200, Label { id: 7 }));
    assert_eq!(client.request(Method::GET, "/").await.unwrap(), Value::Null);
    let error = client.request(Method::GET, "/").await.unwrap_err();
    assert!(matches!(&error, Error::Decode(_)), "{error}");
}

#[tokio::test]
async fn errors_are_those_of_any_call() {
    let server = Local::saying(reply("404 Not Found", r#"{"code": "no_label", "message": "No such label."}"#));
    let error = server.client().request(Method::GET, "/labels/1").await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!((error.operation(), error.code()), ("request", Some("no_label")));
}

#[tokio::test]
async fn what_cannot_be_sent_is_an_error_and_not_sent() {
    let server = Local::saying(local::nothing());
    let client = server.client();
    let no_json = std::collections::HashMap::from([((1, 2), 3)]);
    let bodies = client.request(Method::POST, "/").json(&no_json).await.unwrap_err();
    assert!(matches!(&bodies, Error::Request { .. }), "{bodies}");
    for path in ["", "labels", "@acme.test/"] {
        let error = client.request(Method::GET, path).await.unwrap_err();
        assert!(error.to_string().contains(&format!("must begin with a slash; found `{path}`")), "{error}");
    }
    assert_eq!(server.heard(), [""; 0]);
}

#[tokio::test]
async fn it_is_sent_again_only_when_the_caller_says_that_this_is_safe() {
    let server = Local::saying_in_turn([reply("500 Oh", ""), reply("500 Oh", ""), reply("200 OK", "{}")]);
    let retry = RetryPolicy::default().random(|_| 0);
    let client = server.builder().retry(retry).build().unwrap();
    // Whatever the method says.
    let error = client.request(Method::GET, "/labels?a=1").await.unwrap_err();
    assert!(matches!(&error, Error::OutcomeUnknown(unknown) if unknown.asked == "GET /labels"), "{error}");
    assert_eq!(server.heard().len(), 1);
    assert_eq!(client.request(Method::POST, "/labels").safe().await.unwrap(), json!({}));
    assert_eq!(server.heard().len(), 3);
}
