//! How a call leaves and comes back: attempts, what is known after each, and what follows.

use super::clock::Clock;
use super::decode::Misfit;
use super::error::{ConnectionFailure, DecodeFailure, OutcomeUnknown};
use super::failure::{Body, Failure};
use super::limit::{Limit, pass};
use super::retry::{Attempts, Budget};
use super::retry_after::retry_after;
use super::trace::CallSpan;
use super::{Attempt, AttemptEnd, Effect, Error, Hook, Operation, Prepared, Retry, RetryPolicy};
use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Request, StatusCode};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Where requests go, and the HTTP client they go through: what the low-level requests are built on.
#[derive(Clone)]
pub struct Endpoint {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}

/// What every call of a client shares.
#[derive(Clone)]
pub struct Transport(Arc<Shared>);

pub(crate) struct Shared {
    pub endpoint: Endpoint,
    /// What goes with every request, but for the key.
    pub headers: HeaderMap,
    pub key: Option<(HeaderName, HeaderValue)>,
    pub timeout: Duration,
    pub deadline: Duration,
    pub retry: RetryPolicy,
    pub budget: Budget,
    pub limits: Vec<Arc<dyn Limit>>,
    pub clock: Arc<dyn Clock>,
    pub hooks: Vec<Arc<dyn Hook>>,
    #[cfg(feature = "service")]
    pub service: Option<super::service::Service>,
}

impl fmt::Debug for Transport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Transport").field("base_url", &self.0.endpoint.baseurl).finish_non_exhaustive()
    }
}

/// A success, whole.
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// An attempt that did not give what was wanted.
struct Failed {
    error: Error,
    acted: Acted,
    again: Again,
}

/// Whether another attempt may fare better, and may be made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Again {
    /// It would come to the same.
    No,
    /// It may be made where the call may be repeated.
    IfSafe,
    /// It may be made in any case: the service did not act, and that is certain.
    Always,
}

/// Whether the service carried out what was asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Acted {
    No,
    Perhaps,
    Yes,
}

/// Reads the bytes of a success.
pub(crate) type Read<'a> = &'a mut (dyn FnMut(&[u8]) -> Result<(), serde_json::Error> + Send);

impl Transport {
    pub(crate) fn new(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    /// Adds what goes with every request.
    #[cfg(feature = "calls")]
    pub(crate) fn equip(&self, request: &mut Request, more: &HeaderMap) {
        self.0.equip(request, more);
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.0.timeout
    }

    /// Sends `prepared` until it succeeds or must not be sent again.
    pub(crate) async fn exchange(&self, prepared: &dyn Prepared, read: Read<'_>) -> Result<Answer, Error> {
        let shared = &*self.0;
        let (operation, options) = (prepared.operation(), prepared.options());
        let deadline = shared.clock.now().saturating_add(options.deadline.unwrap_or(shared.deadline));
        let policy = options.retry.as_deref().unwrap_or(&shared.retry);
        let mut attempts = Attempts::new(policy, &shared.budget, Some(deadline));
        let span = CallSpan::new(operation, &shared.endpoint.baseurl);
        // Whether an attempt so far was or may have been carried out.
        let mut perhaps_done = false;
        let mut last = None;
        let mut asked = String::new();
        let error = loop {
            let permits = pass(&shared.limits, &*shared.clock, deadline).await;
            let now = shared.clock.now();
            if now >= deadline {
                break last.unwrap_or_else(|| Error::Request {
                    operation: operation.name,
                    message: "the deadline passed before it could be sent".into(),
                });
            }
            let attempt = Attempt { operation, number: attempts.begin() };
            let mut request = match prepared.prepare() {
                Ok(request) => request,
                Err(error) => break error,
            };
            *request.timeout_mut() = Some(options.timeout.unwrap_or(shared.timeout).min(deadline.saturating_sub(now)));
            shared.equip(&mut request, &options.headers);
            shared.hooks.iter().for_each(|hook| hook.before(&attempt, &mut request));
            let attempt_span = span.attempt(attempt.number);
            if operation.effect != Effect::Read && asked.is_empty() {
                asked = format!("{} {}", request.method(), request.url().path());
            }

            let outcome = shared.attempt(&attempt, request, prepared, read).await;
            drop(permits);

            let after = shared.clock.now();
            let end = |status, headers, error, retry_in| AttemptEnd {
                status,
                headers,
                error,
                elapsed: after.saturating_sub(now),
                retry_in,
            };
            let failed = match outcome {
                Ok(answer) => {
                    attempts.succeeded();
                    let end = end(Some(answer.status), Some(&answer.headers), None, None);
                    attempt_span.end(&end);
                    shared.hooks.iter().for_each(|hook| hook.after(&attempt, &end));
                    return Ok(answer);
                }
                Err(failed) => failed,
            };
            // One that succeeded counts too: its reply was damaged, and the next attempt may be refused.
            perhaps_done |= failed.acted != Acted::No;
            let again = match failed.again {
                Again::No => false,
                Again::IfSafe => prepared.retry() == Retry::Safe,
                Again::Always => true,
            };
            let retry_in = if again { attempts.next(after, failed.error.retry_after()) } else { None };
            let end = end(failed.error.status(), failed.error.headers(), Some(&failed.error), retry_in);
            attempt_span.end(&end);
            shared.hooks.iter().for_each(|hook| hook.after(&attempt, &end));
            match retry_in {
                Some(delay) => {
                    shared.clock.sleep(delay).await;
                    last = Some(failed.error);
                }
                None => break failed.error,
            }
        };
        // What an earlier attempt did or may have done, a later refusal does not undo.
        let error = if perhaps_done && operation.effect != Effect::Read && !matches!(error, Error::Decode(_)) {
            let (attempts, retry) = (attempts.made(), prepared.retry());
            Error::OutcomeUnknown(Box::new(OutcomeUnknown { operation, asked, attempts, retry, cause: error }))
        } else {
            error
        };
        span.end(&error);
        Err(error)
    }
}

impl Shared {
    /// Adds what goes with every request, but for what it says of itself.
    fn equip(&self, request: &mut Request, more: &HeaderMap) {
        let headers = request.headers_mut();
        for (name, value) in &self.headers {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        let key = self.key.as_ref().map(|(name, key)| (name, key));
        for (name, value) in more.iter().chain(key) {
            headers.insert(name.clone(), value.clone());
        }
    }

    /// What a reply may repeat and nobody is to be told: the key, and the secrets in the body.
    fn secrets(&self, operation: &Operation, request: &Request) -> Vec<String> {
        let key = self.key.as_ref().and_then(|(_, key)| key.to_str().ok()).filter(|key| !key.is_empty());
        let body = operation.secrets_in(request.body().and_then(reqwest::Body::as_bytes));
        key.map(str::to_owned).into_iter().chain(body).collect()
    }

    /// Sends it once, and says what is known afterwards.
    async fn attempt(
        &self,
        attempt: &Attempt,
        request: Request,
        prepared: &dyn Prepared,
        read: Read<'_>,
    ) -> Result<Answer, Failed> {
        let (operation, attempts) = (attempt.operation, attempt.number);
        let secrets = self.secrets(operation, &request);
        #[cfg(not(feature = "service"))]
        let sent = self.endpoint.client.execute(request).await;
        #[cfg(feature = "service")]
        let sent = match &self.service {
            Some(service) => service.execute(request).await,
            None => self.endpoint.client.execute(request).await,
        };
        let mut response = sent.map_err(|source| no_reply(operation, attempts, source))?;
        let status = response.status();
        let mut headers = std::mem::take(response.headers_mut());
        veil(&mut headers, &secrets);
        let body = response.bytes().await;
        if !status.is_success() {
            return Err(self.refused(operation, attempts, status, headers, body.unwrap_or_default(), &secrets));
        }
        let unreadable = |headers, body, misfit, source: Option<reqwest::Error>, again| {
            let operation = operation.name;
            let source = source.map(reqwest::Error::without_url);
            let failure = DecodeFailure { operation, status, misfit, headers, body: Body(body), source };
            Failed { error: Error::Decode(Box::new(failure)), acted: Acted::Yes, again }
        };
        Err(match body {
            Ok(body) => match read(&body) {
                Ok(()) => return Ok(Answer { status, headers, body }),
                Err(error) => {
                    let misfit = Misfit::new(&body, &error);
                    // What is no JSON was damaged on the way; what is, will come again as it is.
                    unreadable(headers, body, misfit, None, if error.is_data() { Again::No } else { Again::IfSafe })
                }
            },
            // A reply that says nothing has nothing to lose.
            Err(_) if prepared.says_nothing() && read(&[]).is_ok() => {
                return Ok(Answer { status, headers, body: Bytes::new() });
            }
            // A read that was cut short has no reply; a write has been carried out all the same.
            Err(source) if operation.effect == Effect::Read => no_reply(operation, attempts, source),
            Err(source) => unreadable(headers, Bytes::new(), Misfit::cut_short(), Some(source), Again::IfSafe),
        })
    }

    /// What an answer that is no success says about the call.
    fn refused(
        &self,
        operation: &'static Operation,
        attempts: u32,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        secrets: &[String],
    ) -> Failed {
        let retry_after = retry_after(&headers, || self.clock.time_of_day());
        let error = Failure::error(operation.name, attempts, status, retry_after, headers, body, secrets);
        let (acted, again) = match status.as_u16() {
            // "Come back later" says that nothing was done.
            429 | 503 if retry_after.is_some() => (Acted::No, Again::Always),
            // So does "too many" alone, but nobody asked for the call once more.
            429 => (Acted::No, Again::IfSafe),
            408 | 500..=599 => (Acted::Perhaps, Again::IfSafe),
            // A redirection is not followed; it may come after the deed, as after a form.
            300..=399 => (Acted::Perhaps, Again::No),
            _ => (Acted::No, Again::No),
        };
        Failed { error, acted, again }
    }
}

/// Keeps `Debug` from showing a secret that comes back in a header.
fn veil(headers: &mut HeaderMap, secrets: &[String]) {
    for value in headers.values_mut() {
        let holds = |secret: &String| value.as_bytes().windows(secret.len()).any(|part| part == secret.as_bytes());
        if secrets.iter().any(holds) {
            value.set_sensitive(true);
        }
    }
}

fn no_reply(operation: &Operation, attempts: u32, source: reqwest::Error) -> Failed {
    // While there is no connection, nothing has been sent.
    let not_sent = source.is_connect();
    #[cfg(feature = "service")]
    let not_sent = not_sent || super::service::nothing_was_sent(&source);
    let (acted, again) = if not_sent { (Acted::No, Again::Always) } else { (Acted::Perhaps, Again::IfSafe) };
    let source = source.without_url();
    let error = Error::Connection(Box::new(ConnectionFailure { operation: operation.name, attempts, source }));
    Failed { error, acted, again }
}
