//! Why a request was not carried out.

use super::reply;
use axum::http::header::{ALLOW, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::fmt;

/// One offending field of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Violation {
    /// Where it is: `/body/address/country`, `/query/page` or `/path/id`.
    pub pointer: String,
    /// What was expected, and what was found.
    pub message: String,
}

/// Why a request was not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// The status.
    pub status: StatusCode,
    /// A stable word for the kind of failure.
    pub code: &'static str,
    /// A sentence for a person.
    pub message: String,
    /// Every offending field.
    pub violations: Vec<Violation>,
    /// After how many seconds the call may be tried again.
    pub retry_after: Option<u64>,
    /// The methods of the path, when the method was wrong.
    pub allow: Vec<&'static str>,
}

impl Rejection {
    /// A rejection with a status and a code of the caller's choice.
    pub fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), violations: Vec::new(), retry_after: None, allow: Vec::new() }
    }

    /// Fields of the request are not what the description says.
    pub fn invalid(violations: Vec<Violation>) -> Self {
        let count = violations.len();
        let message = format!("The request is invalid in {count} place{}.", if count == 1 { "" } else { "s" });
        Self { violations, ..Self::new(StatusCode::BAD_REQUEST, "invalid_request", message) }
    }

    /// The key is missing, wrong, or another's.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", message)
    }

    /// There is no such thing.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", message)
    }

    /// The path has other methods.
    pub fn method_not_allowed(allow: &[&'static str]) -> Self {
        let message = format!("This path takes {}.", allow.join(", "));
        Self { allow: allow.to_vec(), ..Self::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", message) }
    }

    /// The state forbids it.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "conflict", message)
    }

    /// The body is longer than `limit` bytes.
    pub fn payload_too_large(limit: usize) -> Self {
        let message = format!("The body is longer than {limit} bytes.");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "payload_too_large", message)
    }

    /// The body is not JSON by its own account.
    pub fn unsupported_media_type(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", message)
    }

    /// Too many calls in too short a time.
    pub fn rate_limited(retry_after: u64) -> Self {
        let message = format!("Too many requests. Try again in {retry_after} s.");
        Self { retry_after: Some(retry_after), ..Self::new(StatusCode::TOO_MANY_REQUESTS, "rate_limited", message) }
    }

    /// The server is at fault.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal_error", message)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.status.as_u16(), self.code, self.message)?;
        self.violations.iter().try_for_each(|violation| write!(f, "\n{}: {}", violation.pointer, violation.message))
    }
}

impl std::error::Error for Rejection {}

/// The body of a rejection, where the API does not ask for another.
#[derive(Serialize)]
struct Body<'a> {
    code: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "<[Violation]>::is_empty")]
    errors: &'a [Violation],
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let body = Body { code: self.code, message: &self.message, errors: &self.violations };
        let mut response = match serde_json::to_vec(&body) {
            Ok(json) => reply::response(self.status, json),
            Err(_) => reply::response(self.status, Vec::new()),
        };
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let (false, Ok(allow)) = (self.allow.is_empty(), HeaderValue::try_from(self.allow.join(", "))) {
            response.headers_mut().insert(ALLOW, allow);
        }
        response
    }
}
