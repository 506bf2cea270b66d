//! A receiver of webhooks that keeps what it hears.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How long a webhook is waited for.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// One webhook, as it came over the wire.
#[derive(Clone, Debug)]
pub struct Heard {
    /// The method.
    pub method: Method,
    /// The path and the query.
    pub target: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Value,
}

impl Heard {
    /// What it tells.
    pub fn kind(&self) -> &str {
        self.body["Type"].as_str().unwrap_or_default()
    }

    /// Its id.
    pub fn id(&self) -> &str {
        self.body["Id"].as_str().unwrap_or_default()
    }
}

/// A receiver on a free port of the loopback interface.
#[derive(Clone)]
pub struct Receiver {
    url: String,
    heard: watch::Sender<Vec<Heard>>,
    answers: Arc<Mutex<VecDeque<u16>>>,
}

impl Receiver {
    /// Listens, and answers 200 unless told otherwise.
    pub async fn listen() -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}/hooks?of=acme", listener.local_addr()?);
        let receiver = Self { url, heard: watch::Sender::new(Vec::new()), answers: Arc::default() };
        let app = Router::new().fallback(hear).with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Ok(receiver)
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Answers the next webhooks with these statuses, one each.
    pub fn answer(&self, statuses: impl IntoIterator<Item = u16>) {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner).extend(statuses);
    }

    /// Everything heard so far.
    pub fn heard(&self) -> Vec<Heard> {
        self.heard.borrow().clone()
    }

    /// Waits until it has heard so many, and says what. A test that would wait in vain fails.
    pub async fn wait_for(&self, count: usize) -> Vec<Heard> {
        let mut heard = self.heard.subscribe();
        let enough = heard.wait_for(|heard| heard.len() >= count);
        match tokio::time::timeout(LONGEST_WAIT, enough).await {
            Ok(Ok(heard)) => heard.clone(),
            _ => panic!("only {} of {count} webhooks came", self.heard().len()),
        }
    }
}

async fn hear(State(receiver): State<Receiver>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let target = head.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
    let body = serde_json::from_slice(&body).unwrap_or_default();
    let heard = Heard { method: head.method, target, headers: head.headers, body };
    receiver.heard.send_modify(|all| all.push(heard));
    let status = receiver.answers.lock().unwrap_or_else(PoisonError::into_inner).pop_front().unwrap_or(200);
    // A redirection leads back here, where following it would be heard.
    let mut response = Response::new(Body::from("thank you"));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    if let Ok(location) = receiver.url.parse() {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}
