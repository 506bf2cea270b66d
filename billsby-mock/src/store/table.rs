use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::hash::Hash;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::store::records::Records;

/// An id that counts up: later records have greater ids.
pub trait Key: Copy + Ord + Hash + Debug {
    /// The id with this number.
    fn from_number(number: i64) -> Self;
    /// The number behind the id.
    fn number(self) -> i64;
}

/// A thing that a [`Table`] keeps.
pub trait Record {
    /// What finds it.
    type Id: Key;
    /// What its list can be filtered by without looking at each record:
    /// its status, or `()` where it has none.
    type Shelf: Copy + Ord + Hash + Debug;

    /// The record's id.
    fn id(&self) -> Self::Id;
    /// The shelf it stands on now.
    fn shelf(&self) -> Self::Shelf;
    /// When something happens to it by itself; none where nothing will.
    fn due(&self) -> Option<Timestamp> {
        None
    }
}

/// Which end of a list comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Oldest, or smallest, first.
    Ascending,
    /// Newest, or greatest, first.
    Descending,
}

/// Records by id, shelved by status.
///
/// # Design constraints
///
/// A page must cost what it holds, wherever in the list it lies. Each shelf
/// is therefore a sorted vector of ids, and the page of any union of shelves
/// is cut out by bisection rather than by walking to it. Ids count up and
/// statuses change soon after creation, so nearly all moves happen near the
/// ends of the vectors.
///
/// What is due is an index like the shelves: it follows from the records, so
/// that the two cannot part ways.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Table<R: Record> {
    records: Records<R>,
    shelves: BTreeMap<R::Shelf, Vec<R::Id>>,
    due: BTreeSet<(Timestamp, R::Id)>,
    last: i64,
}

impl<R: Record> Default for Table<R> {
    fn default() -> Self {
        Self { records: Records::default(), shelves: BTreeMap::new(), due: BTreeSet::new(), last: 0 }
    }
}

impl<R: Record> Table<R> {
    /// The id the next record shall have. Ids are never given twice.
    pub fn next_id(&self) -> R::Id {
        R::Id::from_number(self.last + 1)
    }

    /// Whether it ever held a record.
    pub fn was_used(&self) -> bool {
        self.last > 0
    }

    /// Files a record.
    pub fn insert(&mut self, record: R) {
        self.last = self.last.max(record.id().number());
        self.shelve(record.shelf(), record.id());
        self.due.extend(record.due().map(|at| (at, record.id())));
        self.records.insert(record.id().number(), record);
    }

    /// The record with this id.
    pub fn get(&self, id: R::Id) -> Option<&R> {
        self.records.get(id.number())
    }

    /// Changes a record, and moves it to another shelf where the change calls for it.
    pub fn update<T>(&mut self, id: R::Id, change: impl FnOnce(&mut R) -> T) -> Option<T> {
        let record = self.records.get_mut(id.number())?;
        let (shelf_before, due_before) = (record.shelf(), record.due());
        let answer = change(record);
        let (shelf, due) = (record.shelf(), record.due());
        if shelf_before != shelf {
            self.unshelve(shelf_before, id);
            self.shelve(shelf, id);
        }
        if due_before != due {
            due_before.inspect(|at| _ = self.due.remove(&(*at, id)));
            self.due.extend(due.map(|at| (at, id)));
        }
        Some(answer)
    }

    /// Forgets a record.
    pub fn remove(&mut self, id: R::Id) -> Option<R> {
        let record = self.records.remove(id.number())?;
        self.unshelve(record.shelf(), id);
        record.due().inspect(|at| _ = self.due.remove(&(*at, id)));
        Some(record)
    }

    /// What is due next, and when; the oldest record of those due at one instant.
    pub fn first_due(&self) -> Option<(Timestamp, R::Id)> {
        self.due.first().copied()
    }

    /// All records, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &R> {
        self.records.iter()
    }

    /// How many records stand on the shelves that `wanted` picks.
    pub fn count(&self, wanted: impl Fn(R::Shelf) -> bool) -> usize {
        self.picked(wanted).iter().map(|ids| ids.len()).sum()
    }

    /// At most `limit` records, after the first `offset`, of the shelves that
    /// `wanted` picks, in the order of their creation.
    pub fn slice(
        &self,
        wanted: impl Fn(R::Shelf) -> bool,
        direction: Direction,
        offset: usize,
        limit: usize,
    ) -> Vec<&R> {
        let shelves = self.picked(wanted);
        let total: usize = shelves.iter().map(|ids| ids.len()).sum();
        if offset >= total {
            return Vec::new();
        }
        // How many of the smallest ids lie before the place where the page is cut.
        let before = match direction {
            Direction::Ascending => offset,
            Direction::Descending => total - offset,
        };
        let mut cuts = cut_after(&shelves, before);
        let mut page = Vec::with_capacity(limit.min(total - offset));
        while page.len() < limit {
            let heads = shelves.iter().zip(&cuts).enumerate();
            let next = match direction {
                Direction::Ascending => {
                    heads.filter_map(|(shelf, (ids, &cut))| ids.get(cut).map(|id| (*id, shelf))).min()
                }
                Direction::Descending => {
                    heads.filter_map(|(shelf, (ids, &cut))| Some((*ids.get(cut.checked_sub(1)?)?, shelf))).max()
                }
            };
            let Some((id, shelf)) = next else { break };
            match direction {
                Direction::Ascending => cuts[shelf] += 1,
                Direction::Descending => cuts[shelf] -= 1,
            }
            page.extend(self.records.get(id.number()));
        }
        page
    }

    fn picked(&self, wanted: impl Fn(R::Shelf) -> bool) -> Vec<&[R::Id]> {
        let chosen = self.shelves.iter().filter(|(shelf, _)| wanted(**shelf));
        chosen.map(|(_, ids)| ids.as_slice()).collect()
    }

    fn shelve(&mut self, shelf: R::Shelf, id: R::Id) {
        let ids = self.shelves.entry(shelf).or_default();
        if let Err(place) = ids.binary_search(&id) {
            ids.insert(place, id);
        }
    }

    fn unshelve(&mut self, shelf: R::Shelf, id: R::Id) {
        if let Some(ids) = self.shelves.get_mut(&shelf)
            && let Ok(place) = ids.binary_search(&id)
        {
            ids.remove(place);
            // Which shelves were once in use does not count.
            if ids.is_empty() {
                self.shelves.remove(&shelf);
            }
        }
    }
}

/// A table is written as its records. All else follows from them, and is never read.
impl<R: Record + Serialize> Serialize for Table<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.last, self.iter().collect::<Vec<_>>()).serialize(serializer)
    }
}

impl<'de, R: Record + Deserialize<'de>> Deserialize<'de> for Table<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (last, records) = <(i64, Vec<R>)>::deserialize(deserializer)?;
        let mut table = Self::default();
        for record in records {
            let number = record.id().number();
            if number <= table.last || number > last {
                return Err(de::Error::custom(format_args!("a record has the number {number}, out of its order")));
            }
            table.insert(record);
        }
        table.last = last;
        Ok(table)
    }
}

/// Where to cut each sorted list so that the `count` smallest ids of all of
/// them together lie before the cuts. No id is in two lists.
fn cut_after<Id: Key>(lists: &[&[Id]], count: usize) -> Vec<usize> {
    let cuts_at = |number: i64| -> Vec<usize> {
        lists.iter().map(|ids| ids.partition_point(|id| id.number() <= number)).collect()
    };
    let greatest = lists.iter().filter_map(|ids| ids.last()).map(|id| id.number()).max();
    let (mut low, mut high) = (0, greatest.unwrap_or(0));
    while low < high {
        let middle = low + (high - low) / 2;
        if cuts_at(middle).iter().sum::<usize>() >= count {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    cuts_at(low)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::ids::InvoiceId;

    /// Due in as many seconds as its shelf says; never on shelf 0.
    #[derive(Debug, Clone, Hash, PartialEq, Eq)]
    struct Thing(i64, u8);

    impl Record for Thing {
        type Id = InvoiceId;
        type Shelf = u8;
        fn id(&self) -> InvoiceId {
            InvoiceId::from_number(self.0)
        }
        fn shelf(&self) -> u8 {
            self.1
        }
        fn due(&self) -> Option<Timestamp> {
            (self.1 > 0).then(|| Timestamp::from_second(self.1.into()).unwrap())
        }
    }

    fn table(count: i64) -> Table<Thing> {
        let mut table = Table::default();
        for n in 1..=count {
            table.insert(Thing(n, (n * 7 % 5) as u8));
        }
        table
    }

    #[test]
    fn pages_of_any_union_partition_the_list() {
        let table = table(53);
        for mask in 0..32u8 {
            let wanted = |shelf: u8| mask & (1 << shelf) != 0;
            let mut all: Vec<i64> = table.iter().filter(|thing| wanted(thing.1)).map(|thing| thing.0).collect();
            assert_eq!(table.count(wanted), all.len());
            for direction in [Direction::Ascending, Direction::Descending] {
                for size in [1, 3, 10, 100] {
                    let mut seen = Vec::new();
                    for page in 0..=all.len() / size {
                        let rows = table.slice(wanted, direction, page * size, size);
                        seen.extend(rows.iter().map(|thing| thing.0));
                    }
                    assert_eq!(seen, all, "mask {mask} {direction:?} size {size}");
                }
                all.reverse();
            }
        }
    }

    #[test]
    fn a_changed_record_changes_shelf_and_a_removed_one_leaves_it() {
        let mut table = table(10);
        let id = InvoiceId::from_number(5);
        table.update(id, |thing| thing.1 = 9);
        assert_eq!(table.slice(|shelf| shelf == 9, Direction::Ascending, 0, 9), [&Thing(5, 9)]);
        assert_eq!(table.count(|_| true), 10);
        table.remove(id);
        assert_eq!(table.count(|shelf| shelf == 9), 0);
        assert_eq!(table.next_id().number(), 11);
    }

    #[test]
    fn what_is_due_follows_from_the_records() {
        let mut table = table(10);
        let mut seen = Vec::new();
        while let Some((at, id)) = table.first_due() {
            seen.push((at.as_second(), id.number()));
            match id.number() {
                9 => _ = table.remove(id),
                // The first of them comes back once.
                3 if seen.len() < 3 => _ = table.update(id, |thing| thing.1 = 4),
                _ => _ = table.update(id, |thing| thing.1 = 0),
            }
        }
        // Thing n stands on shelf 7n mod 5.
        assert_eq!(seen, [(1, 3), (1, 8), (2, 1), (2, 6), (3, 4), (3, 9), (4, 2), (4, 3), (4, 7)]);
    }
}
