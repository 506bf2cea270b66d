//! The server over HTTP, and who it lets in.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_client::reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use billsby_client::reqwest::{Client, Response};
use billsby_mcp::http::{HttpOptions, Tokens, serve};
use billsby_mock::Mock;
use local::{CUSTOMER, mock, server};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// A server with the tokens `support`, which reads, and `finance`, and those that are of no use.
struct Served {
    url: String,
    tokens: Vec<(String, String)>,
    _mock: Mock,
}

impl Served {
    async fn start() -> Self {
        let mut written = Vec::new();
        let mut tokens = Vec::new();
        for (name, more) in [
            ("support", json!({ "max_effect": "read" })),
            ("finance", json!({})),
            ("past", json!({ "expires": "2020-01-01T00:00:00Z" })),
            ("slow", json!({ "requests_per_minute": 1 })),
        ] {
            let new = Tokens::make(name).unwrap();
            let mut entry: Value = serde_json::from_str(&new.entry).unwrap();
            entry.as_object_mut().unwrap().extend(local::object(more));
            written.push(entry);
            tokens.push((name.to_owned(), new.secret));
        }
        let mock = mock();
        let options = HttpOptions {
            tokens: Some(Tokens::parse(&json!(written).to_string()).unwrap()),
            hosts: vec!["billing.example.com".to_owned()],
            origins: vec!["https://app.example.com:443".to_owned()],
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/mcp", listener.local_addr().unwrap());
        tokio::spawn(serve(server(&mock, "default").build(), listener, options, std::future::pending()));
        Self { url, tokens, _mock: mock }
    }

    fn token<'a>(&'a self, name: &'a str) -> &'a str {
        self.tokens.iter().find(|(known, _)| known == name).map_or(name, |(_, token)| token)
    }

    /// Posts a message with the token of this name.
    async fn post(&self, token: &str, headers: &[(&str, &str)], message: Value) -> Response {
        let mut all = HeaderMap::new();
        let mut add = |name: &str, value: &str| {
            let name: HeaderName = name.parse().unwrap();
            all.insert(name, HeaderValue::from_str(value).unwrap());
        };
        add("content-type", "application/json");
        add("accept", "application/json, text/event-stream");
        if !token.is_empty() {
            add("authorization", &format!("Bearer {}", self.token(token)));
        }
        headers.iter().for_each(|(name, value)| add(name, value));
        Client::new().post(&self.url).headers(all).body(message.to_string()).send().await.unwrap()
    }

    async fn begin(&self, token: &str, headers: &[(&str, &str)]) -> Response {
        let message = json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
            "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" },
        } });
        self.post(token, headers, message).await
    }

    /// A call in a session of its own.
    async fn call(&self, token: &str, session: &str, name: &str, arguments: Value) -> Value {
        let message = json!({ "jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {
            "name": name, "arguments": arguments,
        } });
        let headers = [("mcp-session-id", session), ("mcp-protocol-version", "2025-11-25")];
        let text = self.post(token, &headers, message).await.text().await.unwrap();
        let data = text.lines().filter_map(|line| line.strip_prefix("data: ")).find(|data| data.contains("\"result\""));
        let answer: Value = serde_json::from_str(data.unwrap_or_else(|| panic!("{text}"))).unwrap();
        answer["result"]["structuredContent"].clone()
    }

    async fn session(&self, token: &str) -> String {
        let begun = self.begin(token, &[]).await;
        let session = begun.headers()["mcp-session-id"].to_str().unwrap().to_owned();
        let headers = [("mcp-session-id", &*session), ("mcp-protocol-version", "2025-11-25")];
        self.post(token, &headers, json!({ "jsonrpc": "2.0", "method": "notifications/initialized" })).await;
        session
    }
}

#[tokio::test]
async fn only_a_good_token_lets_in() {
    let served = Served::start().await;
    assert_eq!(served.begin("support", &[]).await.status(), 200);
    for stranger in ["", "guessed", "past"] {
        let answer = served.begin(stranger, &[]).await;
        assert_eq!(answer.status(), 401, "{stranger}");
        assert_eq!(answer.headers()["www-authenticate"], "Bearer");
    }
}

#[tokio::test]
async fn a_page_or_a_name_of_somebody_else_is_refused() {
    let served = Served::start().await;
    for (header, value, status) in [
        ("origin", "https://app.example.com", 200),
        ("origin", "https://evil.example.com", 403),
        ("host", "billing.example.com", 200),
        ("host", "evil.example.com", 403),
    ] {
        assert_eq!(served.begin("support", &[(header, value)]).await.status(), status, "{header}: {value}");
    }
}

#[tokio::test]
async fn a_token_is_held_to_its_limit() {
    let served = Served::start().await;
    assert_eq!(served.begin("slow", &[]).await.status(), 200);
    let answer = served.begin("slow", &[]).await;
    assert_eq!(answer.status(), 429);
    assert!(answer.headers().contains_key("retry-after"));
    assert_eq!(served.begin("support", &[]).await.status(), 200);
}

#[tokio::test]
async fn a_token_bounds_what_calls_do_whoever_began_the_session() {
    let served = Served::start().await;
    let session = served.session("finance").await;
    let refund = json!({ "customerUniqueId": CUSTOMER, "invoiceNumber": local::PAID_INVOICE, "amount": 500 });
    let read = served.call("support", &session, "get_customer", json!({ "customerUniqueId": CUSTOMER })).await;
    assert_eq!(read["customerUniqueId"], CUSTOMER, "{read}");
    let refused = served.call("support", &session, "refund_invoice", refund.clone()).await;
    assert_eq!(refused["error"]["kind"], "forbidden", "{refused}");
    let preview = served.call("finance", &session, "refund_invoice", refund).await;
    assert_eq!(preview["outcome"], "confirmation_required", "{preview}");
}
