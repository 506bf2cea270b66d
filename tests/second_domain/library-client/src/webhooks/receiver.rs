//! Who may post webhooks.

use super::{Event, SECRET_HEADER, WebhookError};
use http::{HeaderMap, Request};
use std::fmt;
use subtle::{Choice, ConstantTimeEq};

/// Takes webhooks from whoever knows the secret.
///
/// Secrets are compared in constant time, but for their length. `Debug` does not show them.
#[derive(Clone, Debug)]
pub struct Receiver {
    /// None when nothing is asked for.
    secrets: Option<Vec<Secret>>,
}

impl Receiver {
    /// Accepts one secret. An empty one is never accepted, so that a variable that was left empty opens no door.
    pub fn new(secret: impl Into<String>) -> Self {
        Self::with_secrets([secret])
    }

    /// Accepts each of several secrets: while one replaces another, both are in use. Without any, nothing is accepted.
    pub fn with_secrets(secrets: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let secrets = secrets.into_iter().map(|secret| Secret(secret.into()));
        Self { secrets: Some(secrets.filter(|secret| !secret.0.is_empty()).collect()) }
    }

    /// Accepts a webhook from anybody who can reach the address, with or without a secret.
    ///
    /// A service that was told no secret sends none. Then an event proves nothing by itself: take it
    /// as a hint, and ask the API for what it says.
    pub fn unauthenticated() -> Self {
        Self { secrets: None }
    }

    /// Checks the secret, then reads the body.
    ///
    /// # Errors
    /// A [`WebhookError`] that says what to answer: [`WebhookError::status`].
    #[inline]
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, WebhookError> {
        self.check_secret(headers)?;
        Event::from_json(body)
    }

    /// The same for a request as a whole.
    ///
    /// # Errors
    /// Those of [`receive`](Self::receive).
    pub fn receive_request(&self, request: &Request<impl AsRef<[u8]>>) -> Result<Event, WebhookError> {
        self.receive(request.headers(), request.body().as_ref())
    }

    #[inline]
    fn check_secret(&self, headers: &HeaderMap) -> Result<(), WebhookError> {
        let Some(secrets) = &self.secrets else { return Ok(()) };
        let given = headers.get(SECRET_HEADER).ok_or(WebhookError::MissingSecret)?.as_bytes();
        // Every secret is compared, so that the time does not tell which one fits.
        let fits = secrets.iter().fold(Choice::from(0), |fits, secret| fits | secret.0.as_bytes().ct_eq(given));
        if fits.into() { Ok(()) } else { Err(WebhookError::WrongSecret) }
    }
}

#[derive(Clone)]
struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
