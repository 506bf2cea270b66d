//! The delivery of webhooks over HTTP.

mod payload;

use crate::billing::webhooks::{DeliveryError, DueAttempt, Outcome, Receiver};
use axum::body::Body;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderName, HeaderValue, Request};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::pin::pin;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;

/// How long an attempt may take, by the wall clock.
const LONGEST_ATTEMPT: Duration = Duration::from_secs(10);

/// The port of an address that names none.
const HTTP_PORT: u16 = 80;

/// What proves to the receiver that a webhook comes from the company; it is sent as it is.
const SECRET: HeaderName = HeaderName::from_static("secret");

/// A webhook that is ready to be sent, and owes nothing to the company any more.
#[derive(Debug)]
pub(crate) struct Posting {
    receiver: Receiver,
    body: Vec<u8>,
}

impl Posting {
    /// Writes the webhook that is due.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub(crate) fn of(due: &DueAttempt<'_>) -> serde_json::Result<Self> {
        Ok(Self { receiver: due.receiver.clone(), body: payload::json(due.delivery)? })
    }

    /// Sends it, and says what came of it. Of the answer only the head is read.
    pub(crate) async fn send(self) -> Outcome {
        match timeout(LONGEST_ATTEMPT, self.exchange()).await {
            Ok(Ok(status)) => Outcome::Answered(status),
            Ok(Err(error)) => Outcome::Failed(error),
            Err(_) => Outcome::Failed(DeliveryError::TimedOut),
        }
    }

    async fn exchange(self) -> Result<u16, DeliveryError> {
        let broken = |_| DeliveryError::Broken;
        let uri = self.receiver.uri();
        let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
        let address = (host, uri.port_u16().unwrap_or(HTTP_PORT));
        let stream = TcpStream::connect(address).await.map_err(|_| DeliveryError::Unreachable)?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
        let request = self.request().map_err(|_| DeliveryError::Broken)?;
        let mut answer = pin!(sender.send_request(request));
        let answer = tokio::select! {
            answer = &mut answer => answer,
            // The last thing that came may have been the answer.
            _ = connection => answer.await,
        };
        Ok(answer.map_err(broken)?.status().as_u16())
    }

    fn request(&self) -> http::Result<Request<Body>> {
        let uri = self.receiver.uri();
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        let mut request = Request::post(target)
            .header(HOST, uri.authority().map_or("", |authority| authority.as_str()))
            .header(CONTENT_TYPE, "application/json");
        if let Some(secret) = self.receiver.secret() {
            let mut value = HeaderValue::from_str(secret.expose())?;
            value.set_sensitive(true);
            request = request.header(SECRET, value);
        }
        request.body(Body::from(self.body.clone()))
    }
}
