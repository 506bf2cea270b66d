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
#[derive(Clone, Debug)]
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

    /// Sends it, as many times as `copies` says, and tells what came of the last. Of the answer only the head is read.
    pub(crate) async fn send(self, copies: usize) -> Outcome {
        let mut outcome = self.attempt().await;
        for _ in 1..copies {
            outcome = self.attempt().await;
        }
        outcome
    }

    async fn attempt(&self) -> Outcome {
        match timeout(LONGEST_ATTEMPT, self.exchange()).await {
            Ok(Ok(status)) => Outcome::Answered(status),
            Ok(Err(error)) => Outcome::Failed(error),
            Err(_) => Outcome::Failed(DeliveryError::TimedOut),
        }
    }

    async fn exchange(&self) -> Result<u16, DeliveryError> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    fn posting(address: impl std::fmt::Display) -> Posting {
        let receiver = Receiver::new(&format!("http://{address}/hooks?of=acme"), Some("sesame")).unwrap();
        Posting { receiver, body: b"{}".to_vec() }
    }

    /// What comes of a webhook when the receiver says this and then hangs up, and what it was sent.
    async fn answered(answer: &'static str) -> (Outcome, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let posting = posting(listener.local_addr().unwrap());
        let receiver = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut sent = Vec::new();
            while !sent.ends_with(b"{}") {
                assert_ne!(stream.read_buf(&mut sent).await.unwrap(), 0, "it hung up first");
            }
            stream.write_all(answer.as_bytes()).await.unwrap();
            String::from_utf8(sent).unwrap()
        });
        (posting.send(1).await, receiver.await.unwrap())
    }

    #[tokio::test]
    async fn the_request_is_http_1_1_with_the_secret() {
        let (outcome, sent) = answered("HTTP/1.1 204 No Content\r\n\r\n").await;
        assert_eq!(outcome, Outcome::Answered(204));
        assert!(sent.starts_with("POST /hooks?of=acme HTTP/1.1\r\n"), "{sent}");
        for line in ["secret: sesame", "content-type: application/json", "content-length: 2", "host: 127.0.0.1:"] {
            assert!(sent.contains(&format!("\r\n{line}")), "{line} is not in {sent}");
        }
    }

    #[tokio::test]
    async fn only_the_head_of_an_answer_counts() {
        // The rest of it never comes.
        let (outcome, _) = answered("HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\nthank").await;
        assert_eq!(outcome, Outcome::Answered(200));
        let (outcome, _) = answered("HTTP/1.1 302 Found\r\nlocation: /elsewhere\r\n\r\n").await;
        assert_eq!(outcome, Outcome::Answered(302));
    }

    #[tokio::test]
    async fn what_is_no_answer_is_an_error_of_its_own() {
        let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        assert_eq!(posting(gone).send(1).await, Outcome::Failed(DeliveryError::Unreachable));
        for answer in ["", "SSH-2.0-OpenSSH_9.9\r\n", "HTTP/1.1 2"] {
            assert_eq!(answered(answer).await.0, Outcome::Failed(DeliveryError::Broken), "{answer}");
        }
    }

    /// The clock of the runtime runs ahead when there is nothing else to do.
    #[tokio::test(start_paused = true)]
    async fn an_attempt_ends_after_ten_seconds() {
        let deaf = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let start = tokio::time::Instant::now();
        let outcome = posting(deaf.local_addr().unwrap()).send(1).await;
        assert_eq!(outcome, Outcome::Failed(DeliveryError::TimedOut));
        assert_eq!(start.elapsed().as_secs(), 10);
    }

    #[test]
    fn the_secret_is_shown_nowhere() {
        let posting = posting("acme.test");
        let shown = format!("{posting:?} {:?}", posting.request().unwrap());
        assert!(shown.contains("acme.test") && !shown.contains("sesame"), "{shown}");
    }
}
