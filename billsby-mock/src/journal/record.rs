//! The journal itself: the latest entries, within bounds.

use super::entry::Entry;
use arc_swap::ArcSwap;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How much a journal keeps, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How many entries are kept at most. With none the journal is off, and costs nothing.
    pub entries: usize,
    /// How many bytes all entries have together at most, in their bodies and in the heads before them.
    pub body_bytes: usize,
    /// Whether the same requests always make the same journal: nothing takes any time, the wall clock is the company's
    /// clock, and headers that tell how a request came here are left out.
    pub deterministic: bool,
}

impl Default for Options {
    /// A thousand entries in 16 MiB, as they came.
    fn default() -> Self {
        Self { entries: 1000, body_bytes: 16 << 20, deterministic: false }
    }
}

/// The latest requests to a company, and what became of them.
#[derive(Debug, Default)]
pub struct Journal {
    /// They change only while somebody holds the record.
    options: ArcSwap<Options>,
    record: Mutex<Record>,
}

#[derive(Debug, Default)]
struct Record {
    entries: VecDeque<Kept>,
    /// The bytes of their heads and bodies.
    body_bytes: usize,
    /// The number of the latest entry there ever was.
    latest: u64,
    dropped: u64,
}

/// An entry, and how many bytes it has: to ask it again is to fetch all of it from memory.
#[derive(Debug)]
struct Kept {
    entry: Arc<Entry>,
    bytes: usize,
}

/// The entries of a journal at one moment.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// What it keeps, the oldest first.
    pub entries: Vec<Arc<Entry>>,
    /// How many older ones it had to drop.
    pub dropped: u64,
    /// The number of the latest entry there ever was; 0 before the first.
    pub latest: u64,
    /// The bytes of the heads and bodies that it keeps.
    pub body_bytes: usize,
    /// How much it keeps at most.
    pub options: Options,
}

impl Journal {
    /// How much it keeps, and how.
    pub fn options(&self) -> Options {
        **self.options.load()
    }

    /// Sets how much it keeps, and how; what is too much is dropped at once.
    pub fn set_options(&self, options: Options) {
        let mut record = self.locked();
        self.options.store(Arc::new(options));
        record.keep_within(&options);
    }

    /// All that it keeps.
    pub fn snapshot(&self) -> Snapshot {
        let record = self.locked();
        let Record { body_bytes, latest, dropped, .. } = *record;
        Snapshot {
            entries: record.entries.iter().map(|kept| kept.entry.clone()).collect(),
            dropped,
            latest,
            body_bytes,
            options: self.options(),
        }
    }

    /// What it keeps, the oldest first.
    pub fn entries(&self) -> Vec<Arc<Entry>> {
        self.snapshot().entries
    }

    /// The number of the latest entry there ever was, and how many are kept: another pair after every change.
    pub(crate) fn extent(&self) -> (u64, usize) {
        let record = self.locked();
        (record.latest, record.entries.len())
    }

    /// The entry of this number, where it is kept.
    pub fn entry(&self, number: u64) -> Option<Arc<Entry>> {
        let record = self.locked();
        let place = record.entries.binary_search_by_key(&number, |kept| kept.entry.number).ok()?;
        record.entries.get(place).map(|kept| kept.entry.clone())
    }

    /// Forgets every entry. Numbers go on, so that whoever follows it misses nothing.
    pub fn clear(&self) {
        let mut record = self.locked();
        *record = Record { latest: record.latest, ..Record::default() };
    }

    /// Forgets every entry, and that there ever was one.
    pub(crate) fn reset(&self) {
        *self.locked() = Record::default();
    }

    pub(super) fn add(&self, entry: impl Into<Arc<Entry>>) {
        let mut entry = entry.into();
        // Other calls wait for as little as can be: not for the end of an older entry either.
        let bytes = entry.bytes();
        let writable = Arc::make_mut(&mut entry);
        let mut record = self.locked();
        let options = self.options.load();
        if options.deterministic {
            writable.wall = writable.at;
            writable.duration = Duration::ZERO;
        }
        record.latest += 1;
        writable.number = record.latest;
        record.body_bytes += bytes;
        record.entries.push_back(Kept { entry, bytes });
        let dropped = record.keep_within(&options);
        drop(record);
        drop(dropped);
    }

    fn locked(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Record {
    /// Drops the oldest; gives the last of those that were dropped.
    fn keep_within(&mut self, options: &Options) -> Option<Arc<Entry>> {
        let mut last = None;
        while self.entries.len() > options.entries || self.body_bytes > options.body_bytes {
            let Some(oldest) = self.entries.pop_front() else { break };
            self.body_bytes -= oldest.bytes;
            self.dropped += 1;
            last = Some(oldest.entry);
        }
        last
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::tests::entry;
    use super::*;
    use jiff::Timestamp;

    fn numbers(journal: &Journal) -> Vec<u64> {
        journal.entries().iter().map(|entry| entry.number()).collect()
    }

    #[test]
    fn the_oldest_entries_go_first() {
        let journal = Journal::default();
        journal.set_options(Options { entries: 2, ..Options::default() });
        (0..5).for_each(|_| journal.add(entry("GET", "/", b"", b"")));
        let snapshot = journal.snapshot();
        assert_eq!((numbers(&journal), snapshot.dropped, snapshot.latest), (vec![4, 5], 3, 5));
        assert_eq!(journal.entry(4).unwrap().number(), 4);
        assert!(journal.entry(3).is_none() && journal.entry(6).is_none());
        journal.set_options(Options { entries: 1, ..Options::default() });
        assert_eq!((numbers(&journal), journal.snapshot().dropped), (vec![5], 4));
    }

    #[test]
    fn heads_and_bodies_have_a_bound_of_their_own() {
        let journal = Journal::default();
        journal.set_options(Options { body_bytes: 12, ..Options::default() });
        for _ in 0..3 {
            journal.add(entry("GET", "/", b"12", b"345"));
        }
        assert_eq!((numbers(&journal), journal.snapshot().body_bytes), (vec![2, 3], 12));
        journal.add(entry("GET", "/", b"1", b""));
        assert_eq!((numbers(&journal), journal.snapshot().body_bytes), (vec![3, 4], 8));
        journal.add(entry("GET", "/", b"123456789012", b""));
        assert_eq!((numbers(&journal), journal.snapshot().body_bytes), (vec![], 0), "it alone is too long");
    }

    #[test]
    fn numbers_go_on_after_it_was_cleared_and_begin_anew_after_a_reset() {
        let journal = Journal::default();
        journal.add(entry("GET", "/", b"", b""));
        journal.clear();
        journal.add(entry("GET", "/", b"", b""));
        assert_eq!(numbers(&journal), [2]);
        journal.set_options(Options { entries: 7, ..Options::default() });
        journal.reset();
        journal.add(entry("GET", "/", b"", b""));
        assert_eq!((numbers(&journal), journal.options().entries), (vec![1], 7));
    }

    #[test]
    fn a_deterministic_journal_knows_only_the_company_s_time() {
        let journal = Journal::default();
        journal.set_options(Options { deterministic: true, ..Options::default() });
        let entry = Entry { wall: Timestamp::MAX, duration: Duration::from_secs(1), ..entry("GET", "/", b"", b"") };
        journal.add(entry);
        let entry = &journal.entries()[0];
        assert_eq!((entry.wall(), entry.duration()), (entry.at(), Duration::ZERO));
    }
}
