//! What can go wrong, in the shape in which a unified API tells it.

use crate::Violation;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;

/// Why there is no answer.
///
/// [`outcome`](Self::outcome) tells of a write whether it was carried out nevertheless; [`body`](Self::body) is the
/// error as a unified API answers it.
pub struct Error(Box<Told>);

struct Told {
    kind: ErrorKind,
    message: String,
    parameter: Option<String>,
    outcome: Outcome,
    source: Option<crate::Error>,
}

/// What is wrong, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// A parameter or a property has a value that it cannot have; [`Error::parameter`] names it.
    InvalidParameter,
    /// The provider finds the request invalid.
    InvalidRequest,
    /// The cursor was not given out here, was altered, belongs to another list, or leads to a place of which nothing is
    /// left.
    InvalidCursor,
    /// There is no such record.
    NotFound,
    /// The provider cannot do this: see [`Provider::capabilities`](super::Provider::capabilities).
    NotSupported,
    /// The state of the record forbids it.
    Conflict,
    /// The provider does not accept its key.
    Authentication,
    /// Too many requests; [`Error::retry_after`] tells when to come back, where the provider says so.
    RateLimited,
    /// The provider could not be reached, or failed.
    Unavailable,
    /// The provider's reply is not what it promises.
    Unreadable,
    /// The write may or may not have been carried out.
    OutcomeUnknown,
    /// The write was carried out, and only the record afterwards could not be read.
    DoneButUnread,
}

/// What became of a write that ended in an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was not carried out, and that is certain.
    NotDone,
    /// It was carried out. Doing it again does it twice.
    Done,
    /// It may or may not have been. Read what is there before it is tried again.
    Unknown,
}

/// An error as a unified API answers it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// The status of the answer.
    #[serde(rename = "statusCode")]
    pub status_code: u16,
    /// The words that go with the status.
    pub error: String,
    /// The sentence for a person.
    pub message: String,
    /// What a program can go by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<ErrorDetails>,
}

/// What a program can go by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDetails {
    /// What is wrong, in one word.
    pub code: ErrorKind,
    /// What became of a write. A read is never done.
    pub outcome: Outcome,
    /// The parameter or property that is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// After how many seconds to come back, where the provider says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// What the provider answered, where it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<ProviderAnswer>,
}

/// What a provider answered that is no success.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProviderAnswer {
    /// Its status.
    pub status: u16,
    /// Its word for the failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The fields that it finds wrong, by its names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub violations: Vec<ProviderViolation>,
}

/// One field that a provider finds wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProviderViolation {
    /// Where it is.
    pub pointer: String,
    /// What was expected, and what was found.
    pub message: String,
}

impl Error {
    /// An error of this kind, of which it is certain that nothing was done.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let outcome = match kind {
            ErrorKind::OutcomeUnknown => Outcome::Unknown,
            ErrorKind::DoneButUnread => Outcome::Done,
            _ => Outcome::NotDone,
        };
        Self(Box::new(Told { kind, message: message.into(), parameter: None, outcome, source: None }))
    }

    /// The parameter or property `name` is not what was `expected`.
    pub fn parameter_of(name: impl Into<String>, expected: impl fmt::Display) -> Self {
        let name = name.into();
        let mut error = Self::new(ErrorKind::InvalidParameter, format!("`{name}`: {expected}"));
        error.0.parameter = Some(name);
        error
    }

    /// There is no such record.
    pub fn not_found(what: &str, id: &str) -> Self {
        Self::new(ErrorKind::NotFound, format!("there is no {what} `{id}`"))
    }

    /// The same of a write that was carried out: only the record afterwards could not be had.
    pub(crate) fn after_the_act(self, act: &str) -> Self {
        let message = format!(
            "{act} was carried out, but the record could not be read afterwards: do not repeat it. {}",
            self.0.message
        );
        Self(Box::new(Told { kind: ErrorKind::DoneButUnread, message, outcome: Outcome::Done, ..*self.0 }))
    }

    /// An error of a call that writes. In a read a reply that cannot be read is one that was not had; here it is
    /// proof that the call succeeded.
    pub(crate) fn of_write(error: crate::Error, act: &str) -> Self {
        let done = matches!(error, crate::Error::Decode(_));
        let error = Self::from(error);
        if done { error.after_the_act(act) } else { error }
    }

    /// What is wrong, in one word.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What became of a write. A read is never done.
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The parameter or property that is wrong.
    pub fn parameter(&self) -> Option<&str> {
        self.0.parameter.as_deref()
    }

    /// How long the provider asks to wait, when it says so.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.source.as_ref()?.retry_after()
    }

    /// The status with which a unified API answers it.
    ///
    /// A write that was or may have been carried out is a 409, although no state forbade it: callers of such APIs
    /// repeat what ends in a 429 or a 5xx, and this must not be repeated.
    pub fn status(&self) -> u16 {
        match self.0.kind {
            ErrorKind::InvalidParameter | ErrorKind::InvalidRequest | ErrorKind::InvalidCursor => 400,
            ErrorKind::NotFound => 404,
            ErrorKind::NotSupported => 405,
            ErrorKind::Conflict | ErrorKind::OutcomeUnknown | ErrorKind::DoneButUnread => 409,
            ErrorKind::RateLimited => 429,
            // The key is not the caller's, so a 401 would send the caller looking in the wrong place.
            ErrorKind::Authentication | ErrorKind::Unavailable | ErrorKind::Unreadable => 502,
        }
    }

    /// The error as a unified API answers it. No key and nothing of a reply's body is in it but what the provider
    /// says is wrong.
    pub fn body(&self) -> ErrorBody {
        let error = match self.status() {
            400 => "Bad Request",
            404 => "Not Found",
            405 => "Method Not Allowed",
            409 => "Conflict",
            429 => "Too Many Requests",
            _ => "Bad Gateway",
        };
        let failure = self.0.source.as_ref().and_then(crate::Error::failure);
        let provider = failure.map(|failure| ProviderAnswer {
            status: failure.status.as_u16(),
            code: failure.code.clone(),
            violations: failure.violations.iter().map(ProviderViolation::from).collect(),
        });
        let details = ErrorDetails {
            code: self.0.kind,
            outcome: self.0.outcome,
            parameter: self.0.parameter.clone(),
            retry_after: self.retry_after().map(|wait| wait.as_secs()),
            provider,
        };
        ErrorBody {
            status_code: self.status(),
            error: error.to_owned(),
            message: self.0.message.clone(),
            details: Some(details),
        }
    }
}

impl From<&Violation> for ProviderViolation {
    fn from(violation: &Violation) -> Self {
        Self { pointer: violation.pointer.clone(), message: violation.message.clone() }
    }
}

/// Whether the call was a write does not matter here: a client says of every call whether it may have been carried
/// out.
impl From<crate::Error> for Error {
    fn from(error: crate::Error) -> Self {
        let kind = match &error {
            crate::Error::Invalid(_) | crate::Error::Request { .. } => ErrorKind::InvalidRequest,
            crate::Error::Authentication(_) => ErrorKind::Authentication,
            crate::Error::NotFound(_) => ErrorKind::NotFound,
            crate::Error::Conflict(_) => ErrorKind::Conflict,
            crate::Error::RateLimited(_) => ErrorKind::RateLimited,
            crate::Error::Decode(_) => ErrorKind::Unreadable,
            crate::Error::OutcomeUnknown(_) => ErrorKind::OutcomeUnknown,
            crate::Error::Server(_) | crate::Error::Status(_) | crate::Error::Connection(_) => ErrorKind::Unavailable,
        };
        let mut told = Self::new(kind, error.to_string());
        told.0.source = Some(error);
        told
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Error");
        shown.field("kind", &self.0.kind).field("outcome", &self.0.outcome).field("message", &self.0.message);
        shown.finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|error| error as _)
    }
}
