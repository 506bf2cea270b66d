//! When a call is sent again, and how long is waited before.

use super::clock::Random;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often a call is sent, and how long is waited in between.
///
/// The wait before attempt *n* is drawn evenly from nothing to `first_delay` doubled *n - 2* times,
/// `longest_delay` at most, so that clients that failed together do not come back together. Where
/// the service names a time with `Retry-After`, it is not asked earlier.
///
/// Which calls may be sent again at all is not a matter of policy: see [`Retry`](super::Retry).
///
/// ```
/// use billsby_client::RetryPolicy;
/// use std::time::Duration;
///
/// let patient = RetryPolicy::default().attempts(6).first_delay(Duration::from_secs(1));
/// let never = RetryPolicy::none();
/// # _ = (patient, never);
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct RetryPolicy {
    pub(crate) attempts: u32,
    first_delay: Duration,
    longest_delay: Duration,
    longest_retry_after: Duration,
    budget: bool,
    random: Random,
}

impl Default for RetryPolicy {
    /// Four attempts, up to 200 ms before the second, 10 seconds at most, one minute where the
    /// service asks for it, within the budget.
    fn default() -> Self {
        Self {
            attempts: 4,
            first_delay: Duration::from_millis(200),
            longest_delay: Duration::from_secs(10),
            longest_retry_after: Duration::from_secs(60),
            budget: true,
            random: Random::default(),
        }
    }
}

impl RetryPolicy {
    /// One attempt only.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// How often a call is sent at most, the first time included. None counts as one.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest wait before the second attempt; it doubles with each further one.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The longest wait before any attempt, where the service names none.
    pub fn longest_delay(mut self, delay: Duration) -> Self {
        self.longest_delay = delay;
        self
    }

    /// How long a wait the service may ask for. Where it asks for more, the call fails at once, and
    /// [`Error::retry_after`](super::Error::retry_after) tells the time.
    pub fn longest_retry_after(mut self, delay: Duration) -> Self {
        self.longest_retry_after = delay;
        self
    }

    /// Takes away the limit that a client sets to all its retries together: a hundred that did not
    /// help, and then no more until calls succeed again. It keeps an outage from being met with
    /// several times the usual load.
    pub fn without_budget(mut self) -> Self {
        self.budget = false;
        self
    }

    /// Draws the waits from `source`, which gives a number from 0 to the one it is given.
    pub fn random(mut self, source: impl Fn(u64) -> u64 + Send + Sync + 'static) -> Self {
        self.random = Random::new(source);
        self
    }

    /// How long to wait after `made` attempts, or `None` where the service asks for too much.
    fn delay(&self, made: u32, retry_after: Option<Duration>) -> Option<Duration> {
        let doubled = 1_u32.checked_shl(made.saturating_sub(1)).unwrap_or(u32::MAX);
        let most = self.first_delay.saturating_mul(doubled).min(self.longest_delay);
        let drawn = self.random.up_to(most);
        match retry_after {
            Some(asked) if asked > self.longest_retry_after => None,
            Some(asked) => Some(asked.max(drawn)),
            None => Some(drawn),
        }
    }
}

/// The attempts of one call.
#[derive(Debug)]
pub(crate) struct Attempts<'a> {
    policy: &'a RetryPolicy,
    budget: &'a Budget,
    /// When the call must be over.
    deadline: Option<Duration>,
    made: u32,
    taken: u32,
}

impl<'a> Attempts<'a> {
    pub fn new(policy: &'a RetryPolicy, budget: &'a Budget, deadline: Option<Duration>) -> Self {
        Self { policy, budget, deadline, made: 0, taken: 0 }
    }

    /// Counts one more, and gives its number.
    pub fn begin(&mut self) -> u32 {
        self.made += 1;
        self.made
    }

    pub fn made(&self) -> u32 {
        self.made
    }

    /// How long to wait from `now` before the next attempt, or `None` where there is none.
    pub fn next(&mut self, now: Duration, retry_after: Option<Duration>) -> Option<Duration> {
        if self.made >= self.policy.attempts {
            return None;
        }
        let delay = self.policy.delay(self.made, retry_after)?;
        // What could not be answered in time is not begun.
        if self.deadline.is_some_and(|deadline| now.saturating_add(delay) >= deadline) {
            return None;
        }
        if self.policy.budget {
            if !self.budget.take() {
                return None;
            }
            self.taken += 1;
        }
        Some(delay)
    }

    /// Notes that the call succeeded.
    pub fn succeeded(&self) {
        if self.policy.budget {
            self.budget.give_back(self.taken);
        }
    }
}

/// What all retries of a client may cost together.
///
/// A retry takes [`COST`](Self::COST); a call that succeeds gives back what its retries took, or
/// one where it took none. So a service that fails now and then is retried without end, and one
/// that is down a hundred times.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const COST: u32 = 5;
    const FULL: u32 = 100 * Self::COST;

    fn take(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(Self::COST)).is_ok()
    }

    fn give_back(&self, retries: u32) {
        let amount = (retries * Self::COST).max(1);
        // Mostly it is full, and a load is cheaper than a store that other cores must see.
        if self.0.load(Ordering::Relaxed) < Self::FULL {
            _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| Some((left + amount).min(Self::FULL)));
        }
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// The longest waits, in milliseconds.
    fn schedule(policy: &RetryPolicy, retry_after: Option<Duration>) -> Vec<u128> {
        let budget = Budget::default();
        let mut attempts = Attempts::new(policy, &budget, None);
        attempts.begin();
        std::iter::from_fn(|| {
            let delay = attempts.next(Duration::ZERO, retry_after)?;
            attempts.begin();
            Some(delay.as_millis())
        })
        .collect()
    }

    fn longest() -> RetryPolicy {
        RetryPolicy::default().random(|most| most)
    }

    #[test]
    fn waits_double_up_to_the_longest() {
        assert_eq!(schedule(&longest(), None), [200, 400, 800]);
        let policy = longest().attempts(9).first_delay(SECOND).longest_delay(10 * SECOND);
        assert_eq!(schedule(&policy, None), [1000, 2000, 4000, 8000, 10000, 10000, 10000, 10000]);
        assert_eq!(schedule(&longest().attempts(100), None)[98], 10000);
    }

    #[test]
    fn chance_decides_between_nothing_and_the_longest() {
        assert_eq!(schedule(&RetryPolicy::default().random(|_| 0), None), [0, 0, 0]);
        assert_eq!(schedule(&RetryPolicy::default().random(|most| most / 4), None), [50, 100, 200]);
        // A source that gives more than it may does no harm.
        assert_eq!(schedule(&RetryPolicy::default().random(|_| u64::MAX), None), [200, 400, 800]);
        let drawn = schedule(&RetryPolicy::default().attempts(2000).without_budget(), None);
        assert!(drawn.iter().all(|delay| *delay <= 10_000));
        let late = drawn.iter().skip(10).sum::<u128>() / 1989;
        assert!((4_500..5_500).contains(&late), "full jitter has its mean in the middle: {late}");
    }

    #[test]
    fn the_service_is_not_asked_earlier_than_it_says() {
        assert_eq!(schedule(&longest(), Some(SECOND)), [1000, 1000, 1000]);
        assert_eq!(schedule(&longest(), Some(SECOND / 2)), [500, 500, 800]);
        assert_eq!(schedule(&longest(), Some(60 * SECOND)), [60_000, 60_000, 60_000]);
        assert_eq!(schedule(&longest(), Some(61 * SECOND)), [0_u128; 0]);
    }

    #[test]
    fn one_attempt_is_none_that_is_repeated() {
        assert_eq!(schedule(&RetryPolicy::none(), None), [0_u128; 0]);
        assert_eq!(schedule(&RetryPolicy::default().attempts(0), None), [0_u128; 0]);
    }

    #[test]
    fn no_attempt_begins_at_or_after_the_deadline() {
        let (policy, budget) = (longest(), Budget::default());
        let mut attempts = Attempts::new(&policy, &budget, Some(SECOND));
        attempts.begin();
        assert_eq!(attempts.next(Duration::from_millis(799), None), Some(Duration::from_millis(200)));
        assert_eq!(attempts.next(Duration::from_millis(800), None), None);
        assert_eq!(attempts.next(Duration::ZERO, Some(SECOND)), None);
    }

    #[test]
    fn an_outage_is_met_with_a_hundred_retries_and_no_more() {
        let (policy, budget) = (longest(), Budget::default());
        let retries = |calls: u32| -> u32 {
            (0..calls)
                .map(|_| {
                    let mut attempts = Attempts::new(&policy, &budget, None);
                    attempts.begin();
                    std::iter::from_fn(|| attempts.next(Duration::ZERO, None).map(|_| attempts.begin())).count() as u32
                })
                .sum()
        };
        assert_eq!(retries(1000), 100);
        let again = Attempts::new(&policy, &budget, None);
        (0..5).for_each(|_| again.succeeded());
        assert_eq!(retries(1000), 1, "five calls that succeed at once pay for one retry");
    }

    #[test]
    fn a_retry_that_helps_costs_nothing() {
        let (policy, budget) = (longest(), Budget::default());
        for _ in 0..1000 {
            let mut attempts = Attempts::new(&policy, &budget, None);
            attempts.begin();
            assert!(attempts.next(Duration::ZERO, None).is_some());
            attempts.begin();
            attempts.succeeded();
        }
        assert_eq!(budget.0.into_inner(), Budget::FULL);
    }

    #[test]
    fn a_policy_without_a_budget_leaves_it_alone() {
        let (policy, budget) = (longest().without_budget(), Budget::default());
        for _ in 0..1000 {
            let mut attempts = Attempts::new(&policy, &budget, None);
            attempts.begin();
            assert!(attempts.next(Duration::ZERO, None).is_some());
        }
        assert_eq!(budget.0.into_inner(), Budget::FULL);
    }
}
