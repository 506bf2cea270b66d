//! What can go wrong with a call.

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Deserialize;
use std::fmt;

/// Why a call did not give its reply: one variant for each meaning.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// 400 or 422: the request is malformed or invalid. [`Failure::violations`] names every offending field.
    #[error("{0}")]
    Invalid(Box<Failure>),
    /// 401 or 403: the key is missing, unknown, or another company's.
    #[error("{0}")]
    Unauthorized(Box<Failure>),
    /// 404: there is no such object.
    #[error("{0}")]
    NotFound(Box<Failure>),
    /// 409: the state of the object forbids the call.
    #[error("{0}")]
    Conflict(Box<Failure>),
    /// 429: too many requests.
    #[error("{0}")]
    RateLimited(Box<Failure>),
    /// 5xx: the service failed.
    #[error("{0}")]
    Server(Box<Failure>),
    /// Any other status that is no success.
    #[error("{0}")]
    Status(Box<Failure>),
    /// The request could not be sent, or its reply was not received.
    #[error("{operation}: no reply: {source}")]
    Connection {
        /// The operation.
        operation: &'static str,
        /// The cause.
        source: reqwest::Error,
    },
    /// The reply of a successful call is not what the description promises.
    #[error("{operation}: the call succeeded, but its reply cannot be read: {source}")]
    Decode {
        /// The operation.
        operation: &'static str,
        /// The cause.
        source: serde_json::Error,
        /// The reply as it came. It may hold personal data and is never printed.
        body: Body,
    },
    /// The request could not be built.
    #[error("{operation}: the request cannot be built: {message}")]
    Request {
        /// The operation.
        operation: &'static str,
        /// What is wrong with it.
        message: String,
    },
}

impl Error {
    /// The answer of the service, when it gave one that is no success.
    pub fn failure(&self) -> Option<&Failure> {
        match self {
            Error::Invalid(failure)
            | Error::Unauthorized(failure)
            | Error::NotFound(failure)
            | Error::Conflict(failure)
            | Error::RateLimited(failure)
            | Error::Server(failure)
            | Error::Status(failure) => Some(failure),
            Error::Connection { .. } | Error::Decode { .. } | Error::Request { .. } => None,
        }
    }

    /// The operation that failed, by its name in the description.
    pub fn operation(&self) -> &'static str {
        match self {
            Error::Connection { operation, .. }
            | Error::Decode { operation, .. }
            | Error::Request { operation, .. } => operation,
            _ => self.failure().map_or("", |failure| failure.operation),
        }
    }

    /// The status, when the service answered with one that is no success.
    pub fn status(&self) -> Option<StatusCode> {
        self.failure().map(|failure| failure.status)
    }

    /// The stable word for the failure, when the service gave one.
    pub fn code(&self) -> Option<&str> {
        self.failure()?.code.as_deref()
    }

    /// Whether there is no such object.
    pub fn is_not_found(&self) -> bool {
        matches!(self, Error::NotFound(_))
    }
}

/// An answer that is no success.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure {
    /// The operation, by its name in the description.
    pub operation: &'static str,
    /// The status.
    pub status: StatusCode,
    /// The stable word for the failure, when the body has one.
    pub code: Option<String>,
    /// The sentence for a person, when the body has one.
    pub message: Option<String>,
    /// Every offending field, when the request was invalid and the body says so.
    pub violations: Vec<Violation>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came, whatever it is. It may hold personal data and is never printed.
    pub body: Body,
}

/// One offending field of a request.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Violation {
    /// Where it is, for example `/body/amount` or `/query/page`.
    pub pointer: String,
    /// What was expected, and what was found.
    pub message: String,
}

/// The bytes of a reply. `Debug` shows only how many.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Body(Bytes);

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

/// The body of an error, as far as it can be understood.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Told {
    code: Option<String>,
    message: Option<String>,
    errors: Vec<Violation>,
}

impl Failure {
    fn new(operation: &'static str, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let told: Told = serde_json::from_slice(&body).unwrap_or_default();
        Self {
            operation,
            status,
            code: told.code,
            message: told.message,
            violations: told.errors,
            headers,
            body: Body(body),
        }
    }
}

/// Turns what the low-level client says into what the caller reads.
pub(crate) async fn outcome<T>(
    operation: &'static str,
    result: Result<progenitor_client::ResponseValue<T>, progenitor_client::Error<()>>,
) -> Result<T, Error> {
    use progenitor_client::Error as Low;
    match result {
        Ok(reply) => Ok(reply.into_inner()),
        Err(Low::CommunicationError(source) | Low::ResponseBodyError(source) | Low::InvalidUpgrade(source)) => {
            Err(Error::Connection { operation, source: source.without_url() })
        }
        Err(Low::InvalidResponsePayload(body, source)) => Err(Error::Decode { operation, source, body: Body(body) }),
        Err(Low::UnexpectedResponse(response)) => {
            let status = response.status();
            let headers = response.headers().clone();
            // A failure keeps its status even when its body cannot be read.
            let body = response.bytes().await.unwrap_or_default();
            let failure = Box::new(Failure::new(operation, status, headers, body));
            Err(match status.as_u16() {
                400 | 422 => Error::Invalid(failure),
                401 | 403 => Error::Unauthorized(failure),
                404 => Error::NotFound(failure),
                409 => Error::Conflict(failure),
                429 => Error::RateLimited(failure),
                500..=599 => Error::Server(failure),
                _ => Error::Status(failure),
            })
        }
        Err(Low::ErrorResponse(_)) => {
            Err(Error::Request { operation, message: "an answer of an undescribed kind".into() })
        }
        Err(Low::InvalidRequest(message) | Low::Custom(message)) => Err(Error::Request { operation, message }),
    }
}
