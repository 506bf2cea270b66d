//! How many calls a company may make in a time.

use crate::billing::BillingError;
use crate::billing::error::Violations;
use crate::runtime::Rejection;
use std::time::Duration;
use tokio::time::Instant;

/// How many calls a company may make in a time: a bucket of `burst` calls that fills by `requests` every `per`.
///
/// It goes by the machine's own clock and not the company's, since a clock that stands still would never fill it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// How many calls in the time.
    pub requests: u32,
    /// The time, a day at most.
    pub per: Duration,
    /// How many calls may come at once.
    pub burst: u32,
}

/// The longest time for which calls are counted.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

impl RateLimit {
    /// How long the bucket takes to hold one more call.
    fn interval(self) -> Duration {
        self.per / self.requests.max(1)
    }
}

/// A limit, and what is left of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RateLimiter {
    limit: RateLimit,
    /// When the bucket is full again; that says all there is to know of it.
    full: Option<Instant>,
}

impl RateLimiter {
    /// A full bucket.
    pub(crate) fn new(limit: RateLimit) -> Result<Self, BillingError> {
        let mut wrong = Violations::default();
        wrong.check(limit.requests > 0, "/requests", || "must be 1 or more");
        wrong.check(limit.burst > 0, "/burst", || "must be 1 or more");
        wrong.check(limit.per <= LONGEST, "/per", || "must be a day or less");
        wrong.check(!limit.interval().is_zero(), "/per", || "must be a nanosecond or more for each request");
        wrong.finish()?;
        Ok(Self { limit, full: None })
    }

    pub(crate) fn limit(&self) -> RateLimit {
        self.limit
    }

    /// Takes a call from the bucket, unless that is empty.
    pub(crate) fn admit(&mut self, now: Instant) -> Result<(), Rejection> {
        let interval = self.limit.interval();
        let full = self.full.map_or(now, |full| full.max(now)) + interval;
        let wait = full.duration_since(now).saturating_sub(interval.saturating_mul(self.limit.burst));
        if wait.is_zero() {
            self.full = Some(full);
            return Ok(());
        }
        // In whole seconds, and never too early.
        Err(Rejection::rate_limited(wait.as_nanos().div_ceil(1_000_000_000).try_into().unwrap_or(u64::MAX)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limiter(requests: u32, per: Duration, burst: u32) -> RateLimiter {
        RateLimiter::new(RateLimit { requests, per, burst }).unwrap()
    }

    #[test]
    fn a_bucket_gives_its_burst_and_then_what_drips_in() {
        let (mut limiter, start) = (limiter(2, Duration::from_secs(60), 3), Instant::now());
        let mut admitted = |at: u64| limiter.admit(start + Duration::from_secs(at)).map_err(|it| it.retry_after);
        assert_eq!([0, 0, 0].map(&mut admitted), [Ok(()); 3]);
        assert_eq!(admitted(0), Err(Some(30)));
        assert_eq!(admitted(29), Err(Some(1)), "what is refused costs nothing");
        assert_eq!([admitted(30), admitted(30)], [Ok(()), Err(Some(30))]);
        // However long nobody comes, it holds no more than the burst.
        assert_eq!([10_000; 4].map(&mut admitted), [Ok(()), Ok(()), Ok(()), Err(Some(30))]);
    }

    #[test]
    fn a_wait_is_rounded_up() {
        let (mut limiter, now) = (limiter(3, Duration::from_secs(1), 1), Instant::now());
        assert!(limiter.admit(now).is_ok());
        assert_eq!(limiter.admit(now).unwrap_err().retry_after, Some(1));
    }

    #[test]
    fn a_limit_that_makes_no_sense_is_refused() {
        let pointers = |requests, per, burst| match RateLimiter::new(RateLimit { requests, per, burst }) {
            Err(BillingError::Invalid { violations }) => violations.into_iter().map(|it| it.pointer).collect(),
            _ => Vec::new(),
        };
        assert_eq!(pointers(0, Duration::from_secs(1), 0), ["/requests", "/burst"]);
        assert_eq!(pointers(1, LONGEST + Duration::from_nanos(1), 1), ["/per"]);
        assert_eq!(pointers(2, Duration::from_nanos(1), 1), ["/per"]);
    }
}
