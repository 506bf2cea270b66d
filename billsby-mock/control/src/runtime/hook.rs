//! Code of the caller around each attempt.

use super::{Error, Operation};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use std::time::Duration;

/// Sees each attempt of each call, and may alter what is sent.
///
/// The request holds the key, in a header marked sensitive.
///
/// ```
/// use billsby_mock_control::{Attempt, AttemptEnd, Hook, reqwest};
///
/// struct Trace;
///
/// impl Hook for Trace {
///     fn before(&self, attempt: &Attempt, request: &mut reqwest::Request) {
///         if let Ok(id) = format!("{}-{}", attempt.operation.name, attempt.number).parse() {
///             request.headers_mut().insert("x-request-id", id);
///         }
///     }
///
///     fn after(&self, attempt: &Attempt, end: &AttemptEnd<'_>) {
///         println!("{} {:?} in {:?}", attempt.operation.name, end.status, end.elapsed);
///     }
/// }
/// ```
pub trait Hook: Send + Sync {
    /// Before the attempt is sent.
    fn before(&self, attempt: &Attempt, request: &mut reqwest::Request) {
        _ = (attempt, request);
    }

    /// After it has ended, in whatever way.
    fn after(&self, attempt: &Attempt, end: &AttemptEnd<'_>) {
        _ = (attempt, end);
    }
}

/// One attempt of a call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// The operation.
    pub operation: &'static Operation,
    /// Its number, from 1.
    pub number: u32,
}

/// How an attempt ended.
#[derive(Debug)]
#[non_exhaustive]
pub struct AttemptEnd<'a> {
    /// The status, where there was an answer.
    pub status: Option<StatusCode>,
    /// The headers, where there was an answer.
    pub headers: Option<&'a HeaderMap>,
    /// What went wrong, if anything did.
    pub error: Option<&'a Error>,
    /// How long it took.
    pub elapsed: Duration,
    /// How long is waited before the next attempt, if there is one.
    pub retry_in: Option<Duration>,
}
