//! An answer that is no success.

use super::Error;
use super::operation::MASK;
use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use std::fmt;
use std::time::Duration;

/// An answer that is no success.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure {
    /// The operation, by its name in the description.
    pub operation: &'static str,
    /// How often it was sent.
    pub attempts: u32,
    /// The status.
    pub status: StatusCode,
    /// The stable word for the failure, when the body has one.
    pub code: Option<String>,
    /// The sentence for a person, when the body has one.
    pub message: Option<String>,
    /// Every offending field, when the request was invalid and the body says so.
    pub violations: Vec<Violation>,
    /// How long the service asks to wait, when it says so.
    pub retry_after: Option<Duration>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came, whatever it is. It may hold personal data and is never printed.
    pub body: Body,
}

/// One offending field of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where it is, for example `/body/amount` or `/query/page`.
    pub pointer: String,
    /// What was expected, and what was found.
    pub message: String,
}

/// The bytes of a reply. `Debug` shows only how many.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Body(pub(crate) Bytes);

impl Body {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as text, with what is not UTF-8 replaced.
    pub fn to_text(&self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.0.len())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.status)?;
        if let Some(code) = &self.code {
            write!(f, " ({code})")?;
        }
        if let Some(message) = &self.message {
            write!(f, ": {message}")?;
        }
        for violation in &self.violations {
            write!(f, "\n  {}: {}", violation.pointer, violation.message)?;
        }
        Ok(())
    }
}

/// The body of a failure, as far as it can be understood.
#[derive(Default)]
struct Told {
    code: Option<String>,
    message: Option<String>,
    errors: Option<Vec<Violation>>,
}

super::object! { Told { 0 code: "code" nullable, 1 message: "message" nullable, 2 errors: "errors" nullable, } }
super::object! { Violation { 0 pointer: "pointer" required, 1 message: "message" required, } }

impl Told {
    /// What is told, without the secrets that a service may repeat.
    fn without(mut self, secrets: &[String]) -> Self {
        let violations = self.errors.iter_mut().flatten().flat_map(|error| [&mut error.pointer, &mut error.message]);
        for text in self.code.iter_mut().chain(&mut self.message).chain(violations) {
            for secret in secrets.iter().filter(|secret| text.contains(secret.as_str())).collect::<Vec<_>>() {
                *text = text.replace(secret.as_str(), MASK);
            }
        }
        self
    }
}

impl Failure {
    /// A failure as an error of its meaning; `secrets` must not be told.
    pub(crate) fn error(
        operation: &'static str,
        attempts: u32,
        status: StatusCode,
        retry_after: Option<Duration>,
        headers: HeaderMap,
        body: Bytes,
        secrets: &[String],
    ) -> Error {
        let told = serde_json::from_slice::<Told>(&body).unwrap_or_default().without(secrets);
        let failure = Box::new(Self {
            operation,
            attempts,
            status,
            code: told.code,
            message: told.message,
            violations: told.errors.unwrap_or_default(),
            retry_after,
            headers,
            body: Body(body),
        });
        match status.as_u16() {
            400 | 422 => Error::Invalid(failure),
            401 | 403 => Error::Authentication(failure),
            404 => Error::NotFound(failure),
            409 => Error::Conflict(failure),
            429 => Error::RateLimited(failure),
            500..=599 => Error::Server(failure),
            _ => Error::Status(failure),
        }
    }
}
