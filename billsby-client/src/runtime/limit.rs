//! How many calls leave at once, and how many in a time.

use super::clock::Clock;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;
use tokio::sync::Semaphore;

/// What an attempt holds while it is under way, if anything.
pub(crate) type Permit = Option<Box<dyn Send>>;

/// The wait for a permit.
type Turn<'a> = Pin<Box<dyn Future<Output = Permit> + Send + 'a>>;

/// A limit that a client sets itself.
pub(crate) trait Limit: Send + Sync {
    /// Waits until one more attempt may leave; it counts until what is returned is dropped.
    fn turn<'a>(&'a self, clock: &'a dyn Clock) -> Turn<'a>;
}

/// Waits for one more turn of each limit, or until the deadline.
pub(crate) async fn pass(limits: &[Arc<dyn Limit>], clock: &dyn Clock, deadline: Duration) -> Vec<Permit> {
    let mut permits = Vec::new();
    for limit in limits {
        let mut turn = limit.turn(clock);
        let mut over = clock.sleep(deadline.saturating_sub(clock.now()));
        permits.push(
            poll_fn(|context| match turn.as_mut().poll(context) {
                Poll::Ready(permit) => Poll::Ready(permit),
                Poll::Pending => over.as_mut().poll(context).map(|()| None),
            })
            .await,
        );
    }
    permits
}

/// So many at once.
pub(crate) struct AtOnce(Arc<Semaphore>);

impl AtOnce {
    pub fn new(most: usize) -> Self {
        Self(Arc::new(Semaphore::new(most.clamp(1, Semaphore::MAX_PERMITS))))
    }
}

impl Limit for AtOnce {
    fn turn<'a>(&'a self, _: &'a dyn Clock) -> Turn<'a> {
        // It is never closed.
        Box::pin(async {
            let permit = self.0.clone().acquire_owned().await.ok()?;
            Some(Box::new(permit) as Box<dyn Send>)
        })
    }
}

impl Limit for Rate {
    fn turn<'a>(&'a self, clock: &'a dyn Clock) -> Turn<'a> {
        let wait = self.reserve(clock.now());
        Box::pin(async move {
            if !wait.is_zero() {
                clock.sleep(wait).await;
            }
            None
        })
    }
}

/// So many in a period, spread evenly once the first of them are through.
pub(crate) struct Rate {
    /// The time that one takes.
    each: Duration,
    /// How far the reservations may be ahead.
    burst: Duration,
    /// Until when all time is reserved.
    reserved: Mutex<Duration>,
}

impl Rate {
    pub fn new(calls: u32, period: Duration) -> Self {
        let each = period / calls.max(1);
        Self { each, burst: each.saturating_mul(calls.saturating_sub(1)), reserved: Mutex::new(Duration::ZERO) }
    }

    /// Reserves a place, and says how long to wait for it.
    fn reserve(&self, now: Duration) -> Duration {
        let mut reserved = self.reserved.lock().unwrap_or_else(PoisonError::into_inner);
        let start = (*reserved).max(now);
        *reserved = start.saturating_add(self.each);
        start.saturating_sub(now.saturating_add(self.burst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_pass_at_once_and_the_rest_evenly() {
        let rate = Rate::new(4, Duration::from_secs(2));
        let now = Duration::from_secs(100);
        let waits: Vec<u128> = (0..7).map(|_| rate.reserve(now).as_millis()).collect();
        assert_eq!(waits, [0, 0, 0, 0, 500, 1000, 1500]);
        assert_eq!(rate.reserve(now + Duration::from_secs(2)).as_millis(), 0, "2 seconds later the next is due");
        assert_eq!(rate.reserve(now + Duration::from_secs(2)).as_millis(), 500);
    }

    #[test]
    fn time_that_was_not_used_is_no_credit() {
        let rate = Rate::new(1, Duration::from_secs(1));
        assert_eq!(rate.reserve(Duration::from_secs(1000)), Duration::ZERO);
        assert_eq!(rate.reserve(Duration::from_secs(1000)), Duration::from_secs(1));
    }

    #[test]
    fn a_rate_of_nothing_counts_as_one() {
        assert_eq!(Rate::new(0, Duration::from_secs(1)).each, Duration::from_secs(1));
    }
}
