//! What can go wrong with a call.

use super::decode::Misfit;
use super::failure::{Body, Failure};
use super::{Operation, Retry};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use std::time::Duration;

/// Why a call did not give its reply: one variant for each meaning.
///
/// No variant claims more than is known. Where a call that is no read may or may not have been
/// carried out, it is [`OutcomeUnknown`](Error::OutcomeUnknown); every other variant but
/// [`Decode`](Error::Decode) says that it was not.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// 400 or 422: the request is malformed or invalid. [`Failure::violations`] names every offending field.
    #[error("{0}")]
    Invalid(Box<Failure>),
    /// 401 or 403: the key is missing, unknown, or another account's.
    #[error("{0}")]
    Authentication(Box<Failure>),
    /// 404: there is no such object.
    #[error("{0}")]
    NotFound(Box<Failure>),
    /// 409: the state of the object forbids the call.
    #[error("{0}")]
    Conflict(Box<Failure>),
    /// 429: too many requests. [`Error::retry_after`] tells when to come back, where the service says so.
    #[error("{0}")]
    RateLimited(Box<Failure>),
    /// 5xx: the service failed, and either the call is a read, or the service says that it did not act.
    #[error("{0}")]
    Server(Box<Failure>),
    /// Any other status that is no success.
    #[error("{0}")]
    Status(Box<Failure>),
    /// No connection, or a read that got no reply.
    #[error(transparent)]
    Connection(Box<ConnectionFailure>),
    /// The service says that the call succeeded, but its reply is not what the description promises.
    #[error(transparent)]
    Decode(Box<DecodeFailure>),
    /// The call may or may not have been carried out. It is not sent again by itself, and should not be
    /// by the caller before the service has been asked what happened.
    #[error(transparent)]
    OutcomeUnknown(Box<OutcomeUnknown>),
    /// The request could not be built. Nothing was sent.
    #[error("{operation}: the request cannot be built: {message}")]
    Request {
        /// The operation.
        operation: &'static str,
        /// What is wrong with it.
        message: String,
    },
}

/// No connection, or a read that got no reply.
#[derive(Debug, thiserror::Error)]
#[error("{operation}: no reply{}", after(*attempts))]
#[non_exhaustive]
pub struct ConnectionFailure {
    /// The operation, by its name in the description.
    pub operation: &'static str,
    /// How often it was sent.
    pub attempts: u32,
    /// The cause, without the address that was called. Where a service answers in place of the network, its error is
    /// a source of this one.
    pub source: reqwest::Error,
}

/// A success whose reply cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{operation}: the call succeeded ({status}), but its reply cannot be read: {misfit}")]
#[non_exhaustive]
pub struct DecodeFailure {
    /// The operation, by its name in the description.
    pub operation: &'static str,
    /// The status.
    pub status: StatusCode,
    /// What does not fit, and where.
    pub misfit: Misfit,
    /// The headers.
    pub headers: HeaderMap,
    /// The reply as it came, as far as it came. It may hold personal data and is never printed.
    pub body: Body,
    /// Why the rest of the reply did not come, where that is what is wrong with it.
    pub source: Option<reqwest::Error>,
}

/// A call that may or may not have been carried out.
#[derive(Debug, thiserror::Error)]
#[error(
    "{}: the outcome is unknown: {asked} was sent{}, and {cause}{}",
    operation.name, after(*attempts), told_by(operation)
)]
#[non_exhaustive]
pub struct OutcomeUnknown {
    /// The operation.
    pub operation: &'static Operation,
    /// What was asked: the HTTP method and the path.
    pub asked: String,
    /// How often it was sent.
    pub attempts: u32,
    /// Whether the same call may be sent again nevertheless.
    pub retry: Retry,
    /// What is known instead of an outcome.
    #[source]
    pub cause: Error,
}

fn after(attempts: u32) -> String {
    if attempts == 1 { String::new() } else { format!(" ({attempts} attempts)") }
}

fn told_by(operation: &Operation) -> String {
    operation.told_by.map(|read| format!("; `{read}` tells whether it happened")).unwrap_or_default()
}

impl Error {
    /// The answer of the service, when it gave one that is no success.
    pub fn failure(&self) -> Option<&Failure> {
        match self {
            Error::Invalid(failure)
            | Error::Authentication(failure)
            | Error::NotFound(failure)
            | Error::Conflict(failure)
            | Error::RateLimited(failure)
            | Error::Server(failure)
            | Error::Status(failure) => Some(failure),
            Error::OutcomeUnknown(unknown) => unknown.cause.failure(),
            Error::Connection(_) | Error::Decode(_) | Error::Request { .. } => None,
        }
    }

    /// The operation that failed, by its name in the description.
    pub fn operation(&self) -> &'static str {
        match self {
            Error::Connection(failure) => failure.operation,
            Error::Decode(failure) => failure.operation,
            Error::OutcomeUnknown(unknown) => unknown.operation.name,
            Error::Request { operation, .. } => operation,
            _ => self.failure().map_or("", |failure| failure.operation),
        }
    }

    /// The status, when the service answered.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Error::Decode(failure) => Some(failure.status),
            Error::OutcomeUnknown(unknown) => unknown.cause.status(),
            _ => self.failure().map(|failure| failure.status),
        }
    }

    /// The headers, when the service answered.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Error::Decode(failure) => Some(&failure.headers),
            Error::OutcomeUnknown(unknown) => unknown.cause.headers(),
            _ => self.failure().map(|failure| &failure.headers),
        }
    }

    /// The stable word for the failure, when the service gave one.
    pub fn code(&self) -> Option<&str> {
        self.failure()?.code.as_deref()
    }

    /// What the service or a proxy before it calls this request, for their support, when it says so.
    pub fn request_id(&self) -> Option<&str> {
        let headers = self.headers()?;
        REQUEST_IDS.iter().find_map(|name| headers.get(*name)?.to_str().ok())
    }

    /// How long the service asks to wait before the next call, when it says so.
    pub fn retry_after(&self) -> Option<Duration> {
        self.failure()?.retry_after
    }

    /// The variant in one word, for logs and metrics.
    pub fn kind(&self) -> &'static str {
        match self {
            Error::Invalid(_) => "invalid",
            Error::Authentication(_) => "authentication",
            Error::NotFound(_) => "not_found",
            Error::Conflict(_) => "conflict",
            Error::RateLimited(_) => "rate_limited",
            Error::Server(_) => "server",
            Error::Status(_) => "status",
            Error::Connection(_) => "connection",
            Error::Decode(_) => "decode",
            Error::OutcomeUnknown(_) => "outcome_unknown",
            Error::Request { .. } => "request",
        }
    }

    /// Whether there is no such object.
    pub fn is_not_found(&self) -> bool {
        matches!(self, Error::NotFound(_))
    }

    /// Whether the call may or may not have been carried out.
    pub fn is_outcome_unknown(&self) -> bool {
        matches!(self, Error::OutcomeUnknown(_))
    }

    /// Whether the same call, sent again later, may succeed and can do no harm.
    pub fn is_retryable(&self) -> bool {
        match self {
            Error::Connection(_) | Error::Server(_) | Error::RateLimited(_) => true,
            Error::OutcomeUnknown(unknown) => unknown.retry == Retry::Safe,
            _ => false,
        }
    }
}

/// The headers in which services and proxies name a request.
const REQUEST_IDS: [&str; 5] = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];
