//! The one shape of an error.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use billsby_client::unified::{Error, ErrorKind, Outcome};
use schemars::JsonSchema;
use serde::Serialize;

/// Why a request is not answered with what it asks for.
#[derive(Debug)]
pub enum Refusal {
    /// The unified view says so.
    Unified(Error),
    /// What is there does not take the method; the methods that it takes.
    NotAllowed(Error, String),
    /// The gateway itself does. Nothing was done.
    Own(RefusalBody),
}

/// What the gateway itself refuses, in the shape of the errors of the unified view.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RefusalBody {
    /// The status of the answer.
    #[serde(rename = "statusCode")]
    status_code: u16,
    /// The words that go with the status.
    error: &'static str,
    /// The sentence for a person.
    message: String,
    /// What a program can go by.
    details: RefusalDetails,
}

/// What a program can go by.
#[derive(Debug, Serialize, JsonSchema)]
struct RefusalDetails {
    /// What is wrong, in one word.
    code: Reason,
    /// What became of it: nothing was done.
    outcome: Outcome,
}

/// What is wrong, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The token is missing or wrong.
    Unauthorized,
    /// The gateway was called by the name of another host.
    ForeignHost,
    /// Nothing is served at this path.
    NoSuchRoute,
    /// The body is larger than it may be, or broke off.
    BodyTooLarge,
    /// The `Idempotency-Key` came with another request before.
    KeyReused,
    /// The `Idempotency-Key` is none.
    InvalidKey,
}

impl Refusal {
    /// What the gateway refuses before anything is done.
    pub fn new(status: StatusCode, reason: Reason, message: impl Into<String>) -> Self {
        Self::Own(RefusalBody {
            status_code: status.as_u16(),
            error: status.canonical_reason().unwrap_or_default(),
            message: message.into(),
            details: RefusalDetails { code: reason, outcome: Outcome::NotDone },
        })
    }

    /// This cannot be done here; these methods can.
    pub fn not_supported(message: impl Into<String>, allowed: &[&str]) -> Self {
        Self::NotAllowed(Error::new(ErrorKind::NotSupported, message), allowed.join(", "))
    }

    /// A write ended without a word of what became of it.
    pub fn outcome_unknown() -> Self {
        let message = "the request ended without an answer, and may or may not have been carried out: read what is \
                       there before it is made again";
        Error::new(ErrorKind::OutcomeUnknown, message).into()
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Unified(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (error, allowed) = match self {
            Self::Own(body) => return body.into_response(),
            Self::Unified(error) => (error, None),
            Self::NotAllowed(error, allowed) => (error, Some(allowed)),
        };
        let mut response = json(error.status(), &error.body());
        let headers = response.headers_mut();
        if let Some(wait) = error.retry_after() {
            headers.insert(header::RETRY_AFTER, wait.as_secs().into());
        }
        if let Some(allowed) = allowed.and_then(|allowed| HeaderValue::from_str(&allowed).ok()) {
            headers.insert(header::ALLOW, allowed);
        }
        response
    }
}

impl IntoResponse for RefusalBody {
    fn into_response(self) -> Response {
        let mut response = json(self.status_code, &self);
        if self.status_code == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

fn json(status: u16, body: &impl Serialize) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let body = serde_json::to_vec(body).unwrap_or_default();
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}
