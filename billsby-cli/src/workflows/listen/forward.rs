//! Passing webhooks on, and answers back.

use crate::Failure;
use axum::body::Bytes;
use axum::http::header::{CONNECTION, CONTENT_LENGTH, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use billsby_client::reqwest::{Client, Url, redirect};
use std::io::{Write, stderr};
use std::time::Duration;

/// How long the target may take to answer.
const LONGEST: Duration = Duration::from_secs(30);

/// What is about one connection, and no business of the next.
const OF_THE_CONNECTION: [HeaderName; 7] = [CONNECTION, CONTENT_LENGTH, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE];

/// Where webhooks are passed on to.
pub struct Target {
    url: Url,
    http: Client,
}

/// What whoever posted a webhook is answered.
pub type Answer = (StatusCode, HeaderMap, Bytes);

impl Target {
    /// Checks the address.
    pub fn new(url: &str) -> Result<Self, Failure> {
        let url = Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        let url =
            url.ok_or_else(|| Failure::usage("--forward-to: expected an address such as http://127.0.0.1:8080/hooks"))?;
        // A redirect would carry the secret to another host, and what is on this machine is not behind a proxy.
        let mut http = Client::builder().redirect(redirect::Policy::none()).timeout(LONGEST);
        if matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]")) {
            http = http.no_proxy();
        }
        let http = http.build().map_err(|error| Failure::internal(error.to_string()))?;
        Ok(Self { url, http })
    }

    /// Posts a webhook as it came, and gives what is answered. Where nothing is, it has not arrived: 502, so that it
    /// comes again.
    pub async fn post(&self, headers: HeaderMap, body: Bytes) -> Answer {
        let request = self.http.post(self.url.clone()).headers(of_the_message(headers)).body(body);
        let answer = async {
            let answer = request.send().await?;
            let (status, headers) = (answer.status(), of_the_message(answer.headers().clone()));
            Ok::<Answer, billsby_client::reqwest::Error>((status, headers, answer.bytes().await?))
        };
        answer.await.unwrap_or_else(|error| {
            let host = self.url.host_str().unwrap_or_default();
            let told = crate::failure::told(&error.without_url());
            _ = writeln!(stderr(), "billsby: not passed on to {host}: {told}");
            (StatusCode::BAD_GATEWAY, HeaderMap::new(), Bytes::from_static(b"The target gave no answer.\n"))
        })
    }
}

fn of_the_message(mut headers: HeaderMap) -> HeaderMap {
    for name in OF_THE_CONNECTION {
        headers.remove(name);
    }
    headers.remove("keep-alive");
    headers
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    #[test]
    fn the_target_is_an_address_of_http() {
        for url in ["http://127.0.0.1:8080/hooks", "https://hooks.example/billsby?of=acme"] {
            assert!(Target::new(url).is_ok(), "{url}");
        }
        for url in ["", "8080", "127.0.0.1:8080", "ftp://127.0.0.1/", "unix:/socket"] {
            assert!(Target::new(url).is_err(), "{url}");
        }
    }

    #[test]
    fn what_is_of_the_connection_stays_behind() {
        let mut headers = HeaderMap::new();
        for name in ["host", "content-length", "connection", "keep-alive", "secret", "content-type", "x-own"] {
            headers.insert(name, "1".parse().unwrap());
        }
        let kept = of_the_message(headers);
        let mut kept: Vec<&str> = kept.keys().map(HeaderName::as_str).collect();
        kept.sort_unstable();
        assert_eq!(kept, ["content-type", "secret", "x-own"]);
    }
}
