//! When a fault strikes, among what it is about.

use crate::billing::ids::IdSource;
use jiff::{SignedDuration, Timestamp};

/// When a fault strikes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Schedule {
    /// How many are spared first.
    pub(crate) after: u64,
    pub(crate) times: Option<u64>,
    pub(crate) rate: Rate,
    /// On the company's clock, as is `lasting`.
    pub(crate) end: Option<Timestamp>,
    /// Becomes an end when the fault is added.
    pub(crate) lasting: Option<SignedDuration>,
}

/// How many strike out of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rate {
    pub(crate) some: u32,
    pub(crate) all: u32,
}

impl Default for Rate {
    fn default() -> Self {
        Self { some: 1, all: 1 }
    }
}

/// How far a schedule has come.
#[derive(Clone, Debug)]
pub(super) struct Progress {
    schedule: Schedule,
    seen: u64,
    pub(super) strikes: u64,
    draws: IdSource,
}

impl Progress {
    pub(super) fn new(schedule: Schedule, seed: u64) -> Self {
        Self { schedule, seen: 0, strikes: 0, draws: IdSource::new(seed) }
    }

    /// Whether it has struck as often as it may.
    pub(super) fn is_spent(&self) -> bool {
        self.schedule.times.is_some_and(|times| times <= self.strikes)
    }

    /// Takes back a strike that changed nothing.
    pub(super) fn give_back(&mut self) {
        self.strikes = self.strikes.saturating_sub(1);
    }

    /// Whether what comes now is struck; then with a number for whatever else is up to chance.
    pub(super) fn strike(&mut self, now: Timestamp) -> Option<u64> {
        let Schedule { after, rate, end, .. } = self.schedule;
        if end.is_some_and(|end| end <= now) || self.is_spent() {
            return None;
        }
        self.seen += 1;
        if self.seen <= after {
            return None;
        }
        let (lot, draw) = (self.draws.draw(), self.draws.draw());
        if lot % u64::from(rate.all) >= u64::from(rate.some) {
            return None;
        }
        self.strikes += 1;
        Some(draw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn struck(schedule: Schedule, seed: u64, calls: usize) -> Vec<bool> {
        let mut progress = Progress::new(schedule, seed);
        (0..calls).map(|_| progress.strike(Timestamp::UNIX_EPOCH).is_some()).collect()
    }

    #[test]
    fn the_first_are_spared_and_the_rest_once_it_has_struck_enough() {
        let schedule = Schedule { after: 2, times: Some(1), ..Schedule::default() };
        assert_eq!(struck(schedule, 1, 5), [false, false, true, false, false]);
        assert_eq!(struck(Schedule::default(), 1, 3), [true; 3]);
    }

    #[test]
    fn a_seed_gives_one_row_of_strikes_at_the_rate_that_was_asked_for() {
        let schedule = Schedule { rate: Rate { some: 1, all: 4 }, ..Schedule::default() };
        assert_eq!(struck(schedule, 7, 1000), struck(schedule, 7, 1000));
        assert_ne!(struck(schedule, 7, 1000), struck(schedule, 8, 1000));
        let strikes = struck(schedule, 7, 10_000).into_iter().filter(|struck| *struck).count();
        assert!((2400..2600).contains(&strikes), "{strikes}");
        let never = Schedule { rate: Rate { some: 0, all: 100 }, ..schedule };
        assert_eq!(struck(never, 7, 100), [false; 100]);
    }

    #[test]
    fn it_ends_at_its_end() {
        let end: Timestamp = "2026-01-15T10:00:00Z".parse().unwrap();
        let mut progress = Progress::new(Schedule { end: Some(end), ..Schedule::default() }, 1);
        assert!(progress.strike(end - SignedDuration::from_nanos(1)).is_some());
        assert!(progress.strike(end).is_none());
        assert_eq!(progress.strikes, 1);
    }
}
