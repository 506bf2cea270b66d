//! When each company has something to do by itself.

use super::World;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use tokio::sync::Notify;

/// The alarms of the companies of one server, the earliest first. Whoever attends to them looks at those that ring, and
/// not at all companies.
#[derive(Default)]
pub(crate) struct Alarms {
    /// By the wall clock, and by the number of the company.
    set: Mutex<BTreeMap<(Timestamp, u64), Weak<World>>>,
    bell: Notify,
}

/// What rings.
pub(crate) struct Ringing {
    /// The companies whose time has come.
    pub(crate) worlds: Vec<Arc<World>>,
    /// When the next one rings.
    pub(crate) next: Option<Timestamp>,
}

impl Alarms {
    /// Sets the alarm of company `number` anew.
    pub(crate) fn set(&self, number: u64, before: Option<Timestamp>, after: Option<Timestamp>, world: &Weak<World>) {
        let mut set = self.locked();
        before.inspect(|at| _ = set.remove(&(*at, number)));
        after.inspect(|at| _ = set.insert((*at, number), world.clone()));
        drop(set);
        self.ring();
    }

    /// Wakes who attends to them.
    pub(crate) fn ring(&self) {
        self.bell.notify_one();
    }

    /// Waits until an alarm was set. For one waiter.
    pub(crate) async fn rung(&self) {
        self.bell.notified().await;
    }

    /// The companies whose time has come by `wall`.
    pub(crate) fn ringing(&self, wall: Timestamp) -> Ringing {
        let set = self.locked();
        let worlds = set.range(..=(wall, u64::MAX)).filter_map(|(_, world)| world.upgrade()).collect();
        let next = set.range((wall, u64::MAX)..).next().map(|((at, _), _)| *at);
        Ringing { worlds, next }
    }

    fn locked(&self) -> MutexGuard<'_, BTreeMap<(Timestamp, u64), Weak<World>>> {
        self.set.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
