//! A clock for clients that waits without taking time.

use billsby_client::runtime::Clock;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// A clock that moves when somebody waits for it, and only then.
#[derive(Clone, Default)]
pub struct Waiting(Arc<Mutex<Duration>>);

impl Waiting {
    /// How long was waited in all.
    pub fn waited(&self) -> Duration {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for Waiting {
    fn now(&self) -> Duration {
        self.waited()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.waited()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += duration;
        Box::pin(std::future::ready(()))
    }
}
