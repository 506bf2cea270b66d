//! A wire-tap: a proxy between client and mock that keeps every exchange.

use crate::description::Description;
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::Value;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;

/// One request and its reply, as they went over the wire.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The query, as sent.
    pub query: String,
    /// The headers of the request.
    pub headers: HeaderMap,
    /// The body of the request.
    pub request: Bytes,
    /// The status.
    pub status: u16,
    /// The body of the reply.
    pub reply: Bytes,
}

impl Exchange {
    /// The body of the request as JSON.
    pub fn request_json(&self) -> Option<Value> {
        serde_json::from_slice(&self.request).ok()
    }

    /// The body of the reply as JSON.
    pub fn reply_json(&self) -> Option<Value> {
        serde_json::from_slice(&self.reply).ok()
    }
}

/// A proxy in front of a server.
#[derive(Clone)]
pub struct Tap {
    target: String,
    http: reqwest::Client,
    heard: Arc<Mutex<Vec<Exchange>>>,
}

impl Tap {
    /// Holds everything heard since the last time against a description, and expects success of `operation` in it.
    pub fn hold_to(&self, description: &Description, operation: &str) {
        let mut succeeded = false;
        let mut faults = Vec::new();
        for heard in self.take() {
            let (method, path, status) = (&heard.method, &heard.path, heard.status);
            let name = description.find(method, path).map(|(name, _)| name);
            succeeded |= name == Some(operation) && (200..300).contains(&status);
            // A case may ask for what the description forbids only to see it refused.
            if status != 400 {
                let wrong = description.check_request(method, path, &heard.query, heard.request_json().as_ref());
                faults.extend(wrong.into_iter().map(|fault| format!("request: {fault}")));
            }
            let wrong = description.check_reply(method, path, status, heard.reply_json().as_ref());
            faults.extend(wrong.into_iter().map(|fault| format!("reply: {fault}: {:?}", heard.reply)));
        }
        assert!(succeeded, "the case of {operation} never saw it succeed");
        assert!(faults.is_empty(), "not as described:\n{}", faults.join("\n"));
    }

    /// Listens on a free port and forwards to `target`; the tap and its base URL.
    pub async fn listen(target: &str) -> std::io::Result<(Self, String)> {
        let tap = Self { target: target.to_owned(), http: reqwest::Client::new(), heard: Arc::default() };
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let app = Router::new().fallback(forward).with_state(tap.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Ok((tap, url))
    }

    /// What was heard since the last time.
    pub fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut *self.heard.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn forward(State(tap): State<Tap>, request: Request) -> Response {
    match exchange(&tap, request).await {
        Ok(response) => response,
        Err(error) => {
            let mut response = Response::new(Body::from(error.to_string()));
            *response.status_mut() = StatusCode::BAD_GATEWAY;
            response
        }
    }
}

async fn exchange(tap: &Tap, request: Request) -> Result<Response, Box<dyn std::error::Error + Send + Sync>> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await?;
    let url = format!("{}{}", tap.target, parts.uri);
    let mut headers = parts.headers.clone();
    headers.remove("host");
    let reply = tap.http.request(parts.method.clone(), url).headers(headers).body(body.clone()).send().await?;
    let (status, reply_headers) = (reply.status(), reply.headers().clone());
    let reply = reply.bytes().await?;
    tap.heard.lock().unwrap_or_else(PoisonError::into_inner).push(Exchange {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        request: body,
        status: status.as_u16(),
        reply: reply.clone(),
    });
    let mut response = Response::new(Body::from(reply));
    *response.status_mut() = status;
    *response.headers_mut() = reply_headers;
    response.headers_mut().remove("transfer-encoding");
    Ok(response)
}
