//! The snapshots that a server keeps of one company.

use super::Snapshot;
use std::collections::BTreeMap;

/// How many are kept of one company.
const MOST: usize = 100;

/// Snapshots by id, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    kept: BTreeMap<i64, Kept>,
    /// The id that was given last.
    last: i64,
}

/// A snapshot on a shelf.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) id: i64,
    pub(crate) name: Option<String>,
    pub(crate) snapshot: Snapshot,
}

/// A company has as many snapshots as are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the company has {MOST} snapshots, which is the most that are kept: delete one first")]
pub struct ShelfFull;

impl Shelf {
    pub(crate) fn keep(&mut self, name: Option<String>, snapshot: Snapshot) -> Result<Kept, ShelfFull> {
        if self.kept.len() >= MOST {
            return Err(ShelfFull);
        }
        self.last += 1;
        let kept = Kept { id: self.last, name, snapshot };
        self.kept.insert(kept.id, kept.clone());
        Ok(kept)
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Kept> {
        self.kept.values()
    }

    pub(crate) fn get(&self, id: i64) -> Option<&Kept> {
        self.kept.get(&id)
    }

    pub(crate) fn forget(&mut self, id: i64) -> Option<Kept> {
        self.kept.remove(&id)
    }
}
