//! Times the heads of requests, without setting a timer for each.

use hyper::rt::{Sleep, Timer};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

/// The timer of one connection, which waits for one thing at a time: the next head. Nearly always that comes in time,
/// so one alarm serves all: it is set anew only when it rings too early.
#[derive(Clone, Debug, Default)]
pub(super) struct HeadTimer(Arc<Mutex<Option<Alarm>>>);

type Alarm = Pin<Box<tokio::time::Sleep>>;

/// The wait for one head.
struct Wait {
    timer: HeadTimer,
    deadline: Instant,
}

impl Timer for HeadTimer {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(self.now() + duration)
    }

    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        Box::pin(Wait { timer: self.clone(), deadline })
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into()
    }
}

impl Sleep for Wait {}

impl Future for Wait {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let deadline = self.deadline.into();
        let mut alarm = self.timer.0.lock().unwrap_or_else(PoisonError::into_inner);
        let alarm = alarm.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(deadline)));
        if alarm.deadline() > deadline {
            alarm.as_mut().reset(deadline);
        }
        loop {
            ready!(alarm.as_mut().poll(context));
            if alarm.deadline() >= deadline {
                return Poll::Ready(());
            }
            // It was set for an earlier head.
            alarm.as_mut().reset(deadline);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::{Instant, advance, timeout};

    #[tokio::test(start_paused = true)]
    async fn each_wait_ends_at_its_own_deadline() {
        let (timer, start) = (HeadTimer::default(), Instant::now());
        let elapsed = || start.elapsed().as_secs();
        let second = Duration::from_secs(1);
        assert!(timeout(second, timer.sleep(second * 75)).await.is_err(), "a head came");
        advance(second * 9).await;
        timer.sleep(second * 75).await;
        assert_eq!(elapsed(), 85, "the alarm of the head before rang at 75");
        timer.sleep(second * 5).await;
        assert_eq!(elapsed(), 90);
        assert!(timeout(second, timer.sleep(second * 75)).await.is_err());
        timer.sleep(second * 5).await;
        assert_eq!(elapsed(), 96, "the alarm was set for later");
    }
}
