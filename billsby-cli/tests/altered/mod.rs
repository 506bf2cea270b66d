//! A mock server whose replies are altered on their way, as those of a service that has changed.

use billsby_client::reqwest;
use billsby_mock::MockServer;
use billsby_mock::axum::body::{Body, Bytes};
use billsby_mock::axum::http::{Method, Response, Uri, header};
use billsby_mock::axum::{self, Router};
use serde_json::Value;
use std::net::TcpListener;

/// Serves the replies of the mock, altered, until the process ends; gives its address.
pub fn altered(mock: &MockServer, alter: impl Fn(&str, &mut Value) + Clone + Send + Sync + 'static) -> String {
    let (origin, key) = (mock.url().to_owned(), mock.api_key().to_owned());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let http = reqwest::Client::new();
            let router = Router::new().fallback(move |method: Method, uri: Uri, body: Bytes| {
                let request = http.request(method, format!("{origin}{uri}")).header("apikey", &key);
                let request = request.header(header::CONTENT_TYPE, "application/json").body(body);
                let alter = alter.clone();
                async move {
                    let answer = request.send().await.unwrap();
                    let status = answer.status();
                    let mut reply: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
                    if status.is_success() {
                        alter(uri.path(), &mut reply);
                    }
                    let answer = Response::builder().status(status.as_u16()).header("content-type", "application/json");
                    answer.body(Body::from(reply.to_string())).unwrap()
                }
            });
            axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), router).await.unwrap();
        });
    });
    url
}
