//! Calls to the API from pages of other origins.

use crate::asking::{ask, header};
use billsby_mock::MockServer;

const CUSTOMERS: &str = "/api/v1/rest/core/demo/customers";
const PAGE: (&str, &str) = ("Origin", "https://shop.example");

#[tokio::test]
async fn a_browser_may_ask_and_is_told_what_it_may_send() {
    let mock = MockServer::builder().build().unwrap();
    let asked = [PAGE, ("Access-Control-Request-Method", "PUT"), ("Access-Control-Request-Headers", "apikey")];
    let allowed = ask(&mock, "OPTIONS", CUSTOMERS, &asked).await;
    assert_eq!(allowed.status(), 204);
    assert_eq!(header(allowed.headers(), "Access-Control-Allow-Origin"), Some("*"));
    assert_eq!(header(allowed.headers(), "Access-Control-Allow-Methods"), Some("DELETE, GET, POST, PUT"));
    assert_eq!(header(allowed.headers(), "Access-Control-Allow-Headers"), Some("ApiKey, Content-Type"));
    assert!(header(allowed.headers(), "Access-Control-Max-Age").is_some());
}

#[tokio::test]
async fn its_page_may_read_every_answer() {
    let mock = MockServer::builder().build().unwrap();
    let answer =
        ask(&mock, "GET", &format!("{CUSTOMERS}?page=1&pageSize=2"), &[PAGE, ("ApiKey", mock.api_key())]).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(header(answer.headers(), "Access-Control-Allow-Origin"), Some("*"));
    let refused = ask(&mock, "GET", CUSTOMERS, &[PAGE]).await;
    assert_eq!(refused.status(), 401);
    assert_eq!(header(refused.headers(), "Access-Control-Allow-Origin"), Some("*"), "also why it was refused");
}

#[tokio::test]
async fn who_is_no_page_is_answered_as_ever() {
    let mock = MockServer::builder().build().unwrap();
    let answer = ask(&mock, "GET", CUSTOMERS, &[]).await;
    assert_eq!(header(answer.headers(), "Access-Control-Allow-Origin"), None);
    assert_eq!(ask(&mock, "OPTIONS", CUSTOMERS, &[]).await.status(), 405);
}

#[tokio::test]
async fn it_can_be_off() {
    let mock = MockServer::builder().cors(false).build().unwrap();
    let asked = [PAGE, ("Access-Control-Request-Method", "PUT")];
    let answer = ask(&mock, "OPTIONS", CUSTOMERS, &asked).await;
    assert_eq!(answer.status(), 405);
    assert_eq!(header(answer.headers(), "Access-Control-Allow-Origin"), None);
    let answer = ask(&mock, "GET", CUSTOMERS, &[PAGE]).await;
    assert_eq!(header(answer.headers(), "Access-Control-Allow-Origin"), None);
}
