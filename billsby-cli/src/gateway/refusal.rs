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
        let (status, body, retry_after) = match self {
            Self::Unified(error) => {
                (error.status(), serde_json::to_vec(&error.body()), error.retry_after().map(|wait| wait.as_secs()))
            }
            Self::Own(body) => (body.status_code, serde_json::to_vec(&body), None),
        };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let json = [(header::CONTENT_TYPE, "application/json")];
        let mut response = (status, json, body.unwrap_or_default()).into_response();
        let headers = response.headers_mut();
        if let Some(seconds) = retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
