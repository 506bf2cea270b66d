//! What finds a record by the id that callers know it by.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;

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
/// An index follows from the records, so it counts nowhere; and nobody walks
/// it, so neither does its order.
pub(crate) struct Index<R> {
    /// None before the first id.
    parts: Vec<Arc<Part>>,
    of: PhantomData<R>,
}

/// A hash table with open addressing.
///
/// An entry is short, since there are as many as customers and subscriptions: the id stands in the record. Half of it
/// is a piece of the hash, so that no other record is looked at, and none when the table grows: each may be a few
/// misses of the caches away. All that is looked at lies side by side, where `hashbrown` keeps its bytes of control
/// apart; that is a tenth of the time it takes to find one customer of a million.
#[derive(Clone, Default)]
struct Part {
    /// A piece of the hash above the number; 0 where there is nothing.
    entries: Vec<u64>,
    count: usize,
}

impl Part {
    /// Where an entry stands unless others stand there.
    fn home(&self, tag: u64) -> usize {
        ((tag * self.entries.len() as u64) >> 32) as usize
    }

    fn after(&self, place: usize) -> usize {
        if place + 1 == self.entries.len() { 0 } else { place + 1 }
    }

    /// The place of the entry with this tag whose number it `is`.
    fn find(&self, tag: u64, is: impl Fn(u32) -> bool) -> Option<usize> {
        let mut place = self.home(tag);
        loop {
            let entry = *self.entries.get(place)?;
            if entry == 0 {
                return None;
            }
            if entry >> 32 == tag && is(entry as u32) {
                return Some(place);
            }
            place = self.after(place);
        }
    }

    fn insert(&mut self, entry: u64) {
        if self.count * 4 >= self.entries.len() * 3 {
            let room = (self.entries.len() * 5 / 4).max(4);
            let entries = std::mem::replace(&mut self.entries, vec![0; room]);
            entries.into_iter().filter(|entry| *entry != 0).for_each(|entry| self.put(entry));
        }
        self.put(entry);
        self.count += 1;
    }

    /// Files an entry; there is room.
    fn put(&mut self, entry: u64) {
        let mut place = self.home(entry >> 32);
        while self.entries[place] != 0 {
            place = self.after(place);
        }
        self.entries[place] = entry;
    }

    /// Empties a place, and files those behind anew: they may stand there because it was taken.
    fn remove(&mut self, place: usize) {
        self.entries[place] = 0;
        self.count -= 1;
        let mut next = self.after(place);
        while self.entries[next] != 0 {
            let entry = std::mem::take(&mut self.entries[next]);
            self.put(entry);
            next = self.after(next);
        }
    }
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

/// Half of the hash of an id.
fn tag(id: impl Code) -> u64 {
    let mut hasher = Fnv::default();
    hasher.write(&id.letters());
    hasher.finish() >> 32
}

impl<R: Coded> Index<R> {
    /// Files a record.
    pub(crate) fn insert(&mut self, id: R::Code, number: R::Id) {
        if self.parts.is_empty() {
            self.parts = vec![Arc::default(); PARTS];
        }
        if let Ok(number) = u32::try_from(number.number()) {
            Arc::make_mut(&mut self.parts[part(id)]).insert(tag(id) << 32 | u64::from(number));
        }
    }

    /// The number of the record that has this id.
    pub(crate) fn get(&self, id: R::Code, table: &Table<R>) -> Option<R::Id> {
        let part = self.parts.get(part(id))?;
        let place = part.find(tag(id), |number| has(table, number, id))?;
        Some(number_of(part.entries[place]))
    }

    /// Forgets a record, which is still in the table.
    pub(crate) fn remove(&mut self, id: R::Code, table: &Table<R>) -> Option<R::Id> {
        let part = self.parts.get_mut(part(id))?;
        let place = part.find(tag(id), |number| has(table, number, id))?;
        let number = number_of(part.entries[place]);
        Arc::make_mut(part).remove(place);
        Some(number)
    }
}

fn number_of<I: Key>(entry: u64) -> I {
    I::from_number((entry as u32).into())
}

fn has<R: Coded>(table: &Table<R>, number: u32, id: R::Code) -> bool {
    table.get(R::Id::from_number(number.into())).is_some_and(|record| record.code() == id)
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::Part;

    /// A tag of few, so that many are equal or side by side, at either end and in the middle.
    fn tag(number: u64) -> u64 {
        [0, 1, u64::from(u32::MAX) / 2, u64::from(u32::MAX)][number as usize % 4]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_part_is_a_map(steps in prop::collection::vec((1..80_u64, any::<bool>()), 0..300)) {
            let (mut part, mut model) = (Part::default(), BTreeMap::new());
            for (number, is_inserted) in steps {
                let found = part.find(tag(number), |found| u64::from(found) == number);
                prop_assert_eq!(found.is_some(), model.contains_key(&number));
                match found {
                    None if is_inserted => {
                        part.insert(tag(number) << 32 | number);
                        model.insert(number, tag(number));
                    }
                    Some(place) if !is_inserted => {
                        part.remove(place);
                        model.remove(&number);
                    }
                    _ => {}
                }
                prop_assert_eq!(part.count, model.len());
                for (number, tag) in &model {
                    prop_assert!(part.find(*tag, |found| u64::from(found) == *number).is_some(), "{} is lost", number);
                }
            }
        }
    }
}
