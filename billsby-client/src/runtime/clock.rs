//! Time and chance, which a test hands in.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Where a client takes time from: how long has passed, and how to wait.
///
/// A test that wants to see a schedule without waiting for it implements this; anybody else has
/// the [`SystemClock`].
pub trait Clock: Send + Sync {
    /// The time since some fixed instant. It never goes backward.
    fn now(&self) -> Duration;

    /// The time of day.
    fn time_of_day(&self) -> SystemTime;

    /// Waits.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// The clock of the machine, and the timer of the `tokio` runtime.
#[derive(Clone, Debug)]
pub struct SystemClock(tokio::time::Instant);

impl Default for SystemClock {
    fn default() -> Self {
        Self(tokio::time::Instant::now())
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A source of chance: a number from 0 to the one given, both included.
#[derive(Clone)]
pub(crate) struct Random(Arc<dyn Fn(u64) -> u64 + Send + Sync>);

impl Random {
    pub fn new(source: impl Fn(u64) -> u64 + Send + Sync + 'static) -> Self {
        Self(Arc::new(source))
    }

    pub fn up_to(&self, most: Duration) -> Duration {
        let most = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX);
        Duration::from_nanos((self.0)(most).min(most))
    }
}

impl Default for Random {
    fn default() -> Self {
        Self::new(|most| fastrand::u64(0..=most))
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Random")
    }
}
