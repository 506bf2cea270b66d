use std::fmt::{self, Debug};
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::billing::instant::Instant;
use crate::store::list::List;
use crate::store::records::Records;
use crate::store::search_text::SearchText;
use crate::store::sorted::{SortKey, Sorted, SortedList};
use crate::store::tally::{ShelfNumber, Wanted};
use crate::store::tree::Tree;

/// An id that counts up: later records have greater ids.
pub trait Key: Copy + Ord + Hash + Debug {
    /// The id with this number.
    fn from_number(number: i64) -> Self;
    /// The number behind the id.
    fn number(self) -> i64;
}

/// A thing that a [`Table`] keeps.
pub trait Record: Clone {
    /// What finds it.
    type Id: Key;
    /// What its list can be filtered by without looking at each record:
    /// its status, or `()` where it has none.
    type Shelf: Copy + Ord + Hash + Debug;

    /// How many orders its list can have; see [`SortField`](crate::store::SortField).
    const ORDERS: usize = 0;

    /// The record's id.
    fn id(&self) -> Self::Id;
    /// The shelf it stands on now.
    fn shelf(&self) -> Self::Shelf;
    /// When something happens to it by itself; none where nothing will.
    fn due(&self) -> Option<Instant> {
        None
    }
    /// What decides where it stands in the order of this place.
    fn sort_key(&self, _order: usize) -> SortKey {
        SortKey::Number(self.id().number())
    }
    /// The texts it is searched by, in lower case.
    fn search_texts(&self) -> Vec<String> {
        Vec::new()
    }
}

/// The largest number that a record may have when it is read: none comes near it in memory, and whatever goes through
/// the numbers ends.
pub(crate) const LARGEST_NUMBER: i64 = 1 << 30;

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
/// A page must cost what it holds, wherever in the list it lies, and a copy
/// next to nothing, whatever it holds: so everything is kept in trees that
/// count what lies below, and that copies share.
///
/// Everything but the records follows from them, so that the two cannot part
/// ways, and so that it counts nowhere: neither in comparisons nor in the
/// figure for a state. What only some companies are asked for, lists in other
/// orders and what searches look through, is made when it is first needed.
#[derive(Clone)]
pub struct Table<R: Record> {
    records: Records<R>,
    /// In the order in which they came up.
    shelves: Vec<R::Shelf>,
    due: Tree<(Instant, R::Id), ()>,
    sorted: Sorted,
    search_text: OnceLock<SearchText>,
    last: i64,
}

impl<R: Record> Default for Table<R> {
    fn default() -> Self {
        Self {
            records: Records::default(),
            shelves: Vec::new(),
            due: Tree::default(),
            sorted: Sorted::default(),
            search_text: OnceLock::new(),
            last: 0,
        }
    }
}

impl<R: Record + Eq> PartialEq for Table<R> {
    fn eq(&self, other: &Self) -> bool {
        self.last == other.last && self.records == other.records
    }
}

impl<R: Record + Eq> Eq for Table<R> {}

impl<R: Record + Hash> Hash for Table<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.records.hash(state);
        self.last.hash(state);
    }
}

impl<R: Record + Debug> Debug for Table<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table").field("records", &self.records).field("last", &self.last).finish_non_exhaustive()
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
        let (id, shelf) = (record.id(), self.shelf_number(record.shelf()));
        self.last = self.last.max(id.number());
        record.due().inspect(|at| _ = self.due.insert((*at, id), ()));
        self.sorted.file(shelf, &record);
        if let Some(text) = self.search_text.get_mut() {
            text.set(id.number(), &record.search_texts());
        }
        self.records.insert(id.number(), shelf, record);
    }

    /// The record with this id.
    pub fn get(&self, id: R::Id) -> Option<&R> {
        self.records.get(id.number())
    }

    /// Changes a record, and moves it to another place in its lists where the change calls for it.
    pub fn update<T>(&mut self, id: R::Id, change: impl FnOnce(&mut R) -> T) -> Option<T> {
        let record = self.records.get_mut(id.number())?;
        let (shelf_before, due_before) = (record.shelf(), record.due());
        let standing = self.sorted.standing(record);
        let texts_before = self.search_text.get().map(|_| record.search_texts());

        let answer = change(record);

        let (shelf, due) = (record.shelf(), record.due());
        if due_before != due {
            due_before.inspect(|at| _ = self.due.remove(&(*at, id)));
            due.inspect(|at| _ = self.due.insert((*at, id), ()));
        }
        if let (Some(before), Some(text)) = (texts_before, self.search_text.get_mut()) {
            let texts = record.search_texts();
            if texts != before {
                text.set(id.number(), &texts);
            }
        }
        if shelf_before != shelf || !standing.is_empty() {
            let shelves = (self.shelf_number(shelf_before), self.shelf_number(shelf));
            if shelf_before != shelf {
                self.records.reshelve(id.number(), shelves.0, shelves.1);
            }
            if let Some(record) = self.records.get(id.number()) {
                self.sorted.refile(standing, shelves, record);
            }
        }
        Some(answer)
    }

    /// Forgets a record.
    pub fn remove(&mut self, id: R::Id) -> Option<R> {
        let shelf = self.get(id)?.shelf();
        let shelf = self.shelf_number(shelf);
        let record = self.records.remove(id.number(), shelf)?;
        record.due().inspect(|at| _ = self.due.remove(&(*at, id)));
        self.sorted.remove(&record);
        if let Some(text) = self.search_text.get_mut() {
            text.set(id.number(), &[]);
        }
        Some(record)
    }

    /// What is due next, and when; the oldest record of those due at one instant.
    pub fn first_due(&self) -> Option<(Timestamp, R::Id)> {
        self.due.first().map(|((at, id), ())| (at.timestamp(), *id))
    }

    /// What is due, and when, in the order of time.
    pub fn due(&self) -> impl Iterator<Item = (Timestamp, R::Id)> {
        self.due.iter().map(|((at, id), ())| (at.timestamp(), *id))
    }

    /// All records, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &R> {
        self.records.iter()
    }

    /// How many records stand on the shelves that `wanted` picks.
    pub fn count(&self, wanted: impl Fn(R::Shelf) -> bool) -> usize {
        self.records.tally().count(&self.wanted(wanted))
    }

    /// The list of the records on the shelves that `wanted` picks.
    pub fn list(&self, wanted: impl Fn(R::Shelf) -> bool) -> List<'_, R> {
        List::new(self, self.wanted(wanted))
    }

    /// The shelves that ever were in use, and whether `wanted` picks them.
    fn wanted(&self, wanted: impl Fn(R::Shelf) -> bool) -> Wanted {
        self.shelves.iter().map(|shelf| wanted(*shelf)).collect()
    }

    fn shelf_number(&mut self, shelf: R::Shelf) -> ShelfNumber {
        let place = self.shelves.iter().position(|known| *known == shelf).unwrap_or_else(|| {
            self.shelves.push(shelf);
            self.shelves.len() - 1
        });
        ShelfNumber::new(place)
    }

    pub(super) fn shelves(&self) -> impl Iterator<Item = (ShelfNumber, R::Shelf)> {
        self.shelves.iter().enumerate().map(|(place, shelf)| (ShelfNumber::new(place), *shelf))
    }

    pub(super) fn records(&self) -> &Records<R> {
        &self.records
    }

    pub(super) fn sorted(&self, order: usize, direction: Direction) -> Option<&SortedList> {
        self.sorted.list(order, direction, self.records.shelved())
    }

    pub(super) fn search_text(&self) -> &SearchText {
        self.search_text.get_or_init(|| {
            let mut text = SearchText::default();
            for record in self.iter() {
                text.set(record.id().number(), &record.search_texts());
            }
            text
        })
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
        if last > LARGEST_NUMBER {
            return Err(de::Error::custom(format_args!("records have numbers up to {last}, beyond {LARGEST_NUMBER}")));
        }
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
        fn due(&self) -> Option<Instant> {
            (self.1 > 0).then(|| Timestamp::from_second(self.1.into()).unwrap().into())
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
                        let rows = table.list(wanted).slice(direction, page * size, size);
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
        assert_eq!(table.list(|shelf| shelf == 9).slice(Direction::Ascending, 0, 9), [&Thing(5, 9)]);
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
