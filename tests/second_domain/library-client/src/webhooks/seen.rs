//! Which events have been here before.

use super::Event;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The ids of the latest events, to recognise one that comes again.
///
/// It remembers so many ids and no more: a new one displaces the oldest. It knows nothing of other
/// processes or of the time before a restart.
pub struct Seen {
    capacity: usize,
    ids: Mutex<Ids>,
}

#[derive(Default)]
struct Ids {
    known: HashSet<Arc<str>>,
    /// Oldest first.
    order: VecDeque<Arc<str>>,
}

impl Seen {
    /// Remembers the latest `capacity` events; with 0, none.
    pub fn new(capacity: usize) -> Self {
        Self { capacity, ids: Mutex::default() }
    }

    /// Whether this event is new, and remembers it. An event without an id is always new.
    ///
    /// When its handling then fails, [`forget`](Self::forget) it, or the next attempt counts as a repetition.
    #[inline]
    pub fn first_time(&self, event: &Event) -> bool {
        let Some(id) = event.id().filter(|_| self.capacity > 0) else { return true };
        let mut ids = self.ids();
        if ids.known.contains(id) {
            return false;
        }
        if ids.order.len() >= self.capacity
            && let Some(oldest) = ids.order.pop_front()
        {
            ids.known.remove(&oldest);
        }
        let id: Arc<str> = id.into();
        ids.known.insert(id.clone());
        ids.order.push_back(id);
        true
    }

    /// Takes the event for new when it comes again, because it was not handled this time.
    #[inline]
    pub fn forget(&self, event: &Event) {
        let Some(id) = event.id() else { return };
        let mut ids = self.ids();
        if ids.known.remove(id) {
            ids.order.retain(|other| **other != *id);
        }
    }

    /// Whoever panicked while holding the lock left nothing half done that matters.
    fn ids(&self) -> MutexGuard<'_, Ids> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seen").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}
