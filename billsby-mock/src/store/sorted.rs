//! The lists of a table in other orders than that of creation.

use std::sync::OnceLock;

use crate::billing::ids::{CustomerId, DocumentNumber, SubscriptionId};
use crate::billing::money::Currency;
use crate::store::table::{Direction, Key, Record};
use crate::store::tally::{ShelfNumber, Tally};
use crate::store::tree::Tree;

/// What decides where in a list a record stands. One list has one kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortKey {
    /// A count or an amount.
    Number(i64),
    /// A customer's id.
    Customer(CustomerId),
    /// A subscription's id.
    Subscription(SubscriptionId),
    /// The number of an invoice or a credit note.
    Document(DocumentNumber),
    /// What is billed in.
    Currency(Currency),
    /// A text without regard to case.
    Text(Box<str>),
}

impl SortKey {
    /// The key of a text, which is compared in lower case.
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.to_lowercase().into())
    }
}

/// Records by key and by number.
pub(crate) type SortedList = Tree<(SortKey, i64), ShelfNumber, Tally>;

/// The sorted lists of a table, each made when it is first asked for and kept
/// up to date from then on. Equal keys stand newest first whichever end comes
/// first, so each direction has a list of its own.
///
/// They follow from the records, so they count nowhere.
#[derive(Clone, Default)]
pub(crate) struct Sorted(OnceLock<Vec<[OnceLock<SortedList>; 2]>>);

/// Where a record stands in the lists that are made.
pub(crate) struct Standing(Vec<(usize, SortKey)>);

impl Standing {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

const DIRECTIONS: [Direction; 2] = [Direction::Ascending, Direction::Descending];

/// The newest of equal keys comes first: the list that ascends is read from its least key, the other from its greatest.
fn key(direction: Direction, key: SortKey, number: i64) -> (SortKey, i64) {
    match direction {
        Direction::Ascending => (key, -number),
        Direction::Descending => (key, number),
    }
}

impl Sorted {
    /// The list in the order of that place among the record's orders.
    pub(crate) fn list<'a, R: Record + 'a>(
        &self,
        order: usize,
        direction: Direction,
        records: impl Iterator<Item = (ShelfNumber, &'a R)>,
    ) -> Option<&SortedList> {
        let lists = self.0.get_or_init(|| vec![Default::default(); R::ORDERS]).get(order)?;
        let place = DIRECTIONS.iter().position(|it| *it == direction)?;
        Some(lists[place].get_or_init(|| {
            let entry =
                |(shelf, record): (_, &R)| (key(direction, record.sort_key(order), record.id().number()), shelf);
            let mut entries: Vec<_> = records.map(entry).collect();
            entries.sort_unstable_by(|(one, _), (two, _)| one.cmp(two));
            SortedList::from_sorted(entries)
        }))
    }

    /// Where a record stands, for when it will have changed.
    pub(crate) fn standing<R: Record>(&self, record: &R) -> Standing {
        let orders = self.0.get().into_iter().flatten().enumerate();
        let made = orders.filter(|(_, lists)| lists.iter().any(|list| list.get().is_some()));
        Standing(made.map(|(order, _)| (order, record.sort_key(order))).collect())
    }

    /// Moves a record from where it stood to where it stands now.
    pub(crate) fn refile<R: Record>(
        &mut self,
        before: Standing,
        (shelf_before, shelf): (ShelfNumber, ShelfNumber),
        record: &R,
    ) {
        for (order, key_before) in before.0 {
            let key_now = record.sort_key(order);
            if key_now != key_before {
                self.change(order, |direction, list| {
                    list.remove(&key(direction, key_before.clone(), record.id().number()));
                });
            } else if shelf_before == shelf {
                continue;
            }
            self.change(order, |direction, list| {
                list.insert(key(direction, key_now.clone(), record.id().number()), shelf);
            });
        }
    }

    /// Files a new record.
    pub(crate) fn file<R: Record>(&mut self, shelf: ShelfNumber, record: &R) {
        let Standing(places) = self.standing(record);
        for (order, sort_key) in places {
            self.change(order, |direction, list| {
                list.insert(key(direction, sort_key.clone(), record.id().number()), shelf);
            });
        }
    }

    /// Forgets a record.
    pub(crate) fn remove<R: Record>(&mut self, record: &R) {
        let Standing(places) = self.standing(record);
        for (order, sort_key) in places {
            self.change(order, |direction, list| {
                list.remove(&key(direction, sort_key.clone(), record.id().number()));
            });
        }
    }

    fn change(&mut self, order: usize, change: impl Fn(Direction, &mut SortedList)) {
        let lists = self.0.get_mut().and_then(|orders| orders.get_mut(order));
        for (direction, list) in DIRECTIONS.into_iter().zip(lists.into_iter().flatten()) {
            if let Some(list) = list.get_mut() {
                change(direction, list);
            }
        }
    }
}
