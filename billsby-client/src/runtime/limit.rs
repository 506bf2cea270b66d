//! How many calls leave at once, and how many in a time.

use super::clock::Clock;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The limits that a client sets itself.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    at_once: Option<Arc<Semaphore>>,
    rate: Option<Rate>,
}

impl Limits {
    pub fn new(at_once: Option<usize>, rate: Option<(u32, Duration)>) -> Self {
        Self {
            at_once: at_once.map(|most| Arc::new(Semaphore::new(most.clamp(1, Semaphore::MAX_PERMITS)))),
            rate: rate.map(|(calls, period)| Rate::new(calls, period)),
        }
    }

    /// Waits until one more attempt may leave, or until the deadline; it counts until what is returned is dropped.
    pub async fn pass(&self, clock: &dyn Clock, deadline: Duration) -> Option<OwnedSemaphorePermit> {
        if self.at_once.is_none() && self.rate.is_none() {
            return None;
        }
        let mut turn = pin!(self.turn(clock));
        let mut over = clock.sleep(deadline.saturating_sub(clock.now()));
        poll_fn(|context| match turn.as_mut().poll(context) {
            Poll::Ready(permit) => Poll::Ready(permit),
            Poll::Pending => over.as_mut().poll(context).map(|()| None),
        })
        .await
    }

    async fn turn(&self, clock: &dyn Clock) -> Option<OwnedSemaphorePermit> {
        let permit = match &self.at_once {
            // It is never closed.
            Some(at_once) => at_once.clone().acquire_owned().await.ok(),
            None => None,
        };
        if let Some(rate) = &self.rate {
            let wait = rate.reserve(clock.now());
            if !wait.is_zero() {
                clock.sleep(wait).await;
            }
        }
        permit
    }
}

/// So many in a period, spread evenly once the first of them are through.
#[derive(Debug)]
struct Rate {
    /// The time that one takes.
    each: Duration,
    /// How far the reservations may be ahead.
    burst: Duration,
    /// Until when all time is reserved.
    reserved: Mutex<Duration>,
}

impl Rate {
    fn new(calls: u32, period: Duration) -> Self {
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
