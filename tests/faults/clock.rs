//! A clock on which time passes only by being waited for.

use billsby_client::runtime::Clock;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

/// Where it starts, in seconds of the epoch.
const START: u64 = 1_800_000_000;

/// A clock on which time passes only by being waited for.
#[derive(Clone, Default)]
pub struct VirtualClock(Arc<Mutex<Passed>>);

#[derive(Default)]
struct Passed {
    now: Duration,
    sleeps: Vec<Duration>,
}

impl VirtualClock {
    /// The time of day so many seconds after the start.
    pub fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(START + seconds)
    }

    /// Every wait since the last time this was asked, in milliseconds.
    pub fn sleeps(&self) -> Vec<u128> {
        std::mem::take(&mut self.0.lock().unwrap().sleeps).iter().map(Duration::as_millis).collect()
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Duration {
        self.0.lock().unwrap().now
    }

    fn time_of_day(&self) -> SystemTime {
        Self::at(0) + self.now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let mut passed = self.0.lock().unwrap();
        passed.now += duration;
        passed.sleeps.push(duration);
        Box::pin(std::future::ready(()))
    }
}
