//! Who is let in.

use super::tokens::Tokens;
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

const MINUTE: Duration = Duration::from_secs(60);

/// The tokens, and how often each was used in the present minute.
pub(super) struct Gate {
    tokens: Tokens,
    used: Mutex<Vec<(Instant, u32)>>,
}

impl Gate {
    pub(super) fn new(tokens: Tokens) -> Self {
        let used = Mutex::new(vec![(Instant::now(), 0); tokens.count()]);
        Self { tokens, used }
    }

    /// Counts a request, or says how many seconds to wait.
    fn count(&self, index: usize, most: u32, now: Instant) -> Result<(), u64> {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((since, count)) = used.get_mut(index) else { return Ok(()) };
        let passed = now.saturating_duration_since(*since);
        if passed >= MINUTE {
            (*since, *count) = (now, 0);
        } else if *count >= most {
            return Err((MINUTE - passed).as_secs().max(1));
        }
        *count += 1;
        Ok(())
    }
}

/// Lets a request pass whose token is good, and notes who it is.
pub(super) async fn pass(State(gate): State<Arc<Gate>>, mut request: Request, next: Next) -> Response {
    let Some(sent) = bearer(request.headers()) else { return stranger("a bearer token is needed") };
    let Some((index, token)) = gate.tokens.find(sent) else { return stranger("the token is not known") };
    if token.expires.is_some_and(|end| end <= Timestamp::now()) {
        return stranger("the token has expired");
    }
    if let Some(most) = token.requests_per_minute
        && let Err(wait) = gate.count(index, most, Instant::now())
    {
        let message = format!("at most {most} requests a minute; wait {wait} s");
        return (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, wait.to_string())], message).into_response();
    }
    let access = token.access.clone();
    request.extensions_mut().insert(access);
    next.run(request).await
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

fn stranger(message: &'static str) -> Response {
    (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, "Bearer")], message).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_so_many_requests_a_minute() {
        let gate = Gate { tokens: Tokens::default(), used: Mutex::new(vec![(Instant::now(), 0)]) };
        let now = Instant::now();
        assert_eq!((gate.count(0, 2, now), gate.count(0, 2, now)), (Ok(()), Ok(())));
        assert!(gate.count(0, 2, now).is_err_and(|wait| (1..=60).contains(&wait)));
        assert_eq!(gate.count(0, 2, now + MINUTE), Ok(()));
    }
}
