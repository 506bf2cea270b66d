//! What finds a record by the id that callers know it by.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;

use hashbrown::HashTable;

use crate::billing::ids::Code;
use crate::store::fnv::Fnv;
use crate::store::table::{Key, Record, Table};

/// How many parts there are.
const PARTS: usize = 256;

/// A record that callers know by an id other than its number.
pub(crate) trait Coded: Record {
    type Code: Code;
    fn code(&self) -> Self::Code;
}

/// The numbers of a table's records by ids, in parts that copies share until
/// one of them changes.
///
/// An entry is a number alone, and kept short: the id stands in the record,
/// and there are as many entries as customers and subscriptions.
///
/// An index follows from the records, so it counts nowhere; and nobody walks
/// it, so neither does its order.
pub(crate) struct Index<R> {
    /// None before the first id.
    parts: Vec<Arc<HashTable<u32>>>,
    of: PhantomData<R>,
}

impl<R> Clone for Index<R> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), of: PhantomData }
    }
}

impl<R> Default for Index<R> {
    fn default() -> Self {
        Self { parts: Vec::new(), of: PhantomData }
    }
}

/// The part that an id is in. Its letters were drawn at random, and need not be hashed for it.
fn part(id: impl Code) -> usize {
    let [first, second, ..] = id.letters();
    (usize::from(first) * 37 + usize::from(second)) % PARTS
}

fn hash(id: impl Code) -> u64 {
    let mut hasher = Fnv::default();
    hasher.write(&id.letters());
    hasher.finish()
}

fn record<R: Coded>(table: &Table<R>, number: u32) -> Option<&R> {
    table.get(R::Id::from_number(number.into()))
}

impl<R: Coded> Index<R> {
    /// Files a record, which is in the table by then.
    pub(crate) fn insert(&mut self, id: R::Code, number: R::Id, table: &Table<R>) {
        if self.parts.is_empty() {
            self.parts = vec![Arc::default(); PARTS];
        }
        if let Ok(number) = u32::try_from(number.number()) {
            let hash_of = |number: &u32| record(table, *number).map_or(0, |record| hash(record.code()));
            Arc::make_mut(&mut self.parts[part(id)]).insert_unique(hash(id), number, hash_of);
        }
    }

    /// The number of the record that has this id.
    pub(crate) fn get(&self, id: R::Code, table: &Table<R>) -> Option<R::Id> {
        let part = self.parts.get(part(id))?;
        let number = part.find(hash(id), |number| has(table, *number, id))?;
        Some(R::Id::from_number((*number).into()))
    }

    /// Forgets a record, which is still in the table.
    pub(crate) fn remove(&mut self, id: R::Code, table: &Table<R>) -> Option<R::Id> {
        let number = self.get(id, table)?;
        let part = Arc::make_mut(self.parts.get_mut(part(id))?);
        part.find_entry(hash(id), |number| has(table, *number, id)).ok()?.remove();
        Some(number)
    }
}

fn has<R: Coded>(table: &Table<R>, number: u32, id: R::Code) -> bool {
    record(table, number).is_some_and(|record| record.code() == id)
}

impl<R> PartialEq for Index<R> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<R> Eq for Index<R> {}

impl<R> Hash for Index<R> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl<R> fmt::Debug for Index<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").finish_non_exhaustive()
    }
}
