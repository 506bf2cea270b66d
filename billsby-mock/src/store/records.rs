//! Records by ids that count up from 1.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::store::matches::Matches;
use crate::store::tally::{ShelfNumber, Tally, Wanted};
use crate::store::walk::Walk;

/// How many records a leaf holds, and how many nodes a branch.
const WIDTH: usize = 64;

/// Records in the order of their ids.
///
/// # Design constraints
///
/// A company may have millions of invoices, and a copy of it must cost next to
/// nothing. The records are the leaves of a tree whose branches are found by
/// the digits of the id, so nothing is searched or moved. Copies share nodes
/// until one of them changes a record below. Branches keep tallies by
/// shelf, so that a page of any shelves is found from the root. The slots of a
/// leaf stand right behind the counts of its `Arc`: each further step on the
/// way to a record is one more miss of the caches where there are many records.
pub(crate) struct Records<R> {
    root: Child<R>,
    /// How many branches lie above a leaf.
    height: u32,
}

struct Child<R> {
    tally: Tally,
    node: Node<R>,
}

enum Node<R> {
    /// There may be room behind the last record.
    Leaf(Arc<[Slot<R>]>),
    Branch(Arc<Vec<Child<R>>>),
}

/// A record and its shelf; none where the number was skipped or its record is gone.
type Slot<R> = Option<(ShelfNumber, R)>;

impl<R> Clone for Child<R> {
    fn clone(&self) -> Self {
        Self { tally: self.tally.clone(), node: self.node.clone() }
    }
}

impl<R> Clone for Node<R> {
    fn clone(&self) -> Self {
        match self {
            Self::Leaf(slots) => Self::Leaf(Arc::clone(slots)),
            Self::Branch(children) => Self::Branch(Arc::clone(children)),
        }
    }
}

impl<R> Child<R> {
    fn empty(height: u32) -> Self {
        let node = if height == 0 { Node::Leaf(Arc::default()) } else { Node::Branch(Arc::default()) };
        Self { tally: Tally::default(), node }
    }
}

impl<R> Clone for Records<R> {
    fn clone(&self) -> Self {
        Self { root: self.root.clone(), height: self.height }
    }
}

impl<R> Default for Records<R> {
    fn default() -> Self {
        Self { root: Child::empty(0), height: 0 }
    }
}

/// Shelves are numbered as they come up, which two equal histories may do in
/// another order: records alone are compared.
impl<R: Eq> PartialEq for Records<R> {
    fn eq(&self, other: &Self) -> bool {
        // How much room there is for records that are gone does not count.
        (self.height == other.height && self.root.node.equals(&other.root.node)) || self.iter().eq(other.iter())
    }
}

impl<R: Eq> Eq for Records<R> {}

impl<R: Hash> Hash for Records<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for record in self.iter() {
            true.hash(state);
            record.hash(state);
        }
        false.hash(state);
    }
}

impl<R: fmt::Debug> fmt::Debug for Records<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// The place of a number; none where no record can have it.
fn place(number: i64) -> Option<usize> {
    usize::try_from(number.checked_sub(1)?).ok()
}

/// Which of its nodes a branch of this height has a place in.
fn digit(place: usize, height: u32) -> usize {
    (place >> (height * WIDTH.ilog2())) % WIDTH
}

impl<R> Records<R> {
    /// The tally of all records.
    pub(crate) fn tally(&self) -> &Tally {
        &self.root.tally
    }

    /// Whether a place lies below the root.
    fn reaches(&self, place: usize) -> bool {
        place.checked_shr((self.height + 1) * WIDTH.ilog2()).unwrap_or(0) == 0
    }

    pub(crate) fn get(&self, number: i64) -> Option<&R> {
        let place = place(number).filter(|place| self.reaches(*place))?;
        let (_, record) = self.leaf(place)?.get(place % WIDTH)?.as_ref()?;
        Some(record)
    }

    fn leaf(&self, place: usize) -> Option<&[Slot<R>]> {
        let (mut node, mut height) = (&self.root.node, self.height);
        loop {
            match node {
                Node::Leaf(slots) => return Some(slots),
                Node::Branch(children) => node = &children.get(digit(place, height))?.node,
            }
            height = height.saturating_sub(1);
        }
    }

    /// All leaves, with the number before their first record.
    fn leaves(&self) -> impl DoubleEndedIterator<Item = (usize, &[Slot<R>])> {
        let end = self.root.node.end(self.height);
        (0..end.div_ceil(WIDTH)).filter_map(|leaf| Some((leaf * WIDTH, self.leaf(leaf * WIDTH)?)))
    }

    /// All records, in the order of their numbers.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &R> {
        self.leaves().flat_map(|(_, records)| records.iter().flatten()).map(|(_, record)| record)
    }

    /// All records with their shelves.
    pub(crate) fn shelved(&self) -> impl Iterator<Item = (ShelfNumber, &R)> {
        self.leaves().flat_map(|(_, records)| records.iter().flatten()).map(|(shelf, record)| (*shelf, record))
    }

    /// The numbers of the records of a page.
    pub(crate) fn page(&self, mut walk: Walk<'_>) -> Vec<i64> {
        if walk.enters(&self.root.tally) {
            self.root.node.walk(&mut walk, self.height, 0);
        }
        walk.page()
    }

    /// Those of `matches` that are wanted.
    pub(crate) fn restrict(&self, matches: &Matches, wanted: &Wanted) -> Matches {
        let mut rest = Matches::default();
        for number in matches.iter() {
            let place = place(number).filter(|place| self.reaches(*place));
            let slot = place.and_then(|place| self.leaf(place)?.get(place % WIDTH)?.as_ref());
            if slot.is_some_and(|(shelf, _)| wanted.has(*shelf)) {
                rest.add(number);
            }
        }
        rest
    }
}

impl<R: Clone> Records<R> {
    /// Files a record under its number, which no other has.
    pub(crate) fn insert(&mut self, number: i64, shelf: ShelfNumber, record: R) {
        let Some(place) = place(number) else {
            return;
        };
        while !self.reaches(place) {
            self.height += 1;
            let below = self.root.clone();
            self.root.node = Node::Branch(Arc::new(vec![below]));
        }
        let (mut child, mut height) = (&mut self.root, self.height);
        loop {
            child.tally.add(shelf);
            match &mut child.node {
                Node::Leaf(slots) => {
                    let digit = place % WIDTH;
                    if slots.len() <= digit {
                        // The first leaf grows: most companies are small.
                        let room = if place < WIDTH { (digit + 1).next_power_of_two() } else { WIDTH };
                        *slots = grown(slots, room);
                    }
                    Arc::make_mut(slots)[digit] = Some((shelf, record));
                    return;
                }
                Node::Branch(children) => {
                    let children = Arc::make_mut(children);
                    let digit = digit(place, height);
                    height -= 1;
                    if children.len() <= digit {
                        children.resize_with(digit + 1, || Child::empty(height));
                    }
                    child = &mut children[digit];
                }
            }
        }
    }

    pub(crate) fn get_mut(&mut self, number: i64) -> Option<&mut R> {
        let (_, record) = self.slot(number, |_| {})?.as_mut()?;
        Some(record)
    }

    /// Moves a record to another shelf.
    pub(crate) fn reshelve(&mut self, number: i64, from: ShelfNumber, to: ShelfNumber) {
        let slot = self.slot(number, |tally| {
            tally.remove(from);
            tally.add(to);
        });
        if let Some((shelf, _)) = slot.and_then(Option::as_mut) {
            *shelf = to;
        }
    }

    pub(crate) fn remove(&mut self, number: i64, shelf: ShelfNumber) -> Option<R> {
        self.get(number)?;
        let (_, record) = self.slot(number, |tally| tally.remove(shelf))?.take()?;
        Some(record)
    }

    /// Where the record of a number stands; each tally on the way there is changed.
    fn slot(&mut self, number: i64, change: impl Fn(&mut Tally)) -> Option<&mut Slot<R>> {
        let place = place(number).filter(|place| self.reaches(*place))?;
        let (mut child, mut height) = (&mut self.root, self.height);
        loop {
            change(&mut child.tally);
            match &mut child.node {
                Node::Leaf(slots) => return Arc::make_mut(slots).get_mut(place % WIDTH),
                Node::Branch(children) => child = Arc::make_mut(children).get_mut(digit(place, height))?,
            }
            height = height.saturating_sub(1);
        }
    }
}

/// The records of a leaf, with room for so many.
fn grown<R: Clone>(slots: &mut Arc<[Slot<R>]>, room: usize) -> Arc<[Slot<R>]> {
    match Arc::get_mut(slots) {
        Some(slots) => (0..room).map(|place| slots.get_mut(place)?.take()).collect(),
        None => (0..room).map(|place| slots.get(place)?.clone()).collect(),
    }
}

impl<R> Node<R> {
    /// Places up to the end of the last leaf.
    fn end(&self, height: u32) -> usize {
        match self {
            Self::Leaf(slots) => slots.len(),
            Self::Branch(children) => {
                let Some((last, before)) = children.split_last() else {
                    return 0;
                };
                (before.len() << (height * WIDTH.ilog2())) + last.node.end(height - 1)
            }
        }
    }

    /// Walks what stands after so many places.
    fn walk(&self, walk: &mut Walk<'_>, height: u32, before: usize) {
        match self {
            Self::Leaf(slots) => {
                for place in walk.places(slots.len()) {
                    if let Some((shelf, _)) = &slots[place] {
                        walk.meet(*shelf, (before + place) as i64 + 1);
                    }
                }
            }
            Self::Branch(children) => {
                for place in walk.places(children.len()) {
                    if walk.is_done() {
                        return;
                    }
                    let child = &children[place];
                    if walk.enters(&child.tally) {
                        let before = before + (place << (height * WIDTH.ilog2()));
                        child.node.walk(walk, height - 1, before);
                    }
                }
            }
        }
    }
}

impl<R: Eq> Node<R> {
    /// Whether the records are the same, leaf by leaf.
    fn equals(&self, other: &Self) -> bool {
        // Copies share what neither changed.
        match (self, other) {
            (Self::Leaf(one), Self::Leaf(two)) => {
                let records = |leaf| Iterator::map(<[_]>::iter(leaf).flatten(), |(_, record): &(_, R)| record);
                Arc::ptr_eq(one, two) || records(one).eq(records(two))
            }
            (Self::Branch(one), Self::Branch(two)) => {
                let alike = || one.iter().zip(&**two).all(|(one, two)| one.node.equals(&two.node));
                Arc::ptr_eq(one, two) || (one.len() == two.len() && alike())
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::table::Direction;

    fn shelf(number: i64) -> ShelfNumber {
        ShelfNumber::new((number % 3) as usize)
    }

    fn records(numbers: impl IntoIterator<Item = i64>) -> Records<i64> {
        let mut records = Records::default();
        for number in numbers {
            records.insert(number, shelf(number), number);
        }
        records
    }

    #[test]
    fn records_are_found_by_number_and_kept_in_order() {
        let numbers = [1, 2, 63, 64, 65, 1000, 4097, 300_000];
        let mut records = records(numbers);
        for number in numbers {
            assert_eq!(records.get(number), Some(&number));
        }
        for number in [i64::MIN, -1, 0, 3, 999, 1001, 300_001, 262_145, 20_000_000, i64::MAX] {
            assert_eq!(records.get(number), None, "{number}");
            assert_eq!(records.remove(number, shelf(0)), None, "{number}");
            assert_eq!(records.get_mut(number), None, "{number}");
        }
        assert_eq!(records.remove(64, shelf(64)), Some(64));
        assert_eq!(records.remove(64, shelf(64)), None);
        records.get_mut(65).into_iter().for_each(|record| *record = 7);
        assert_eq!(records.iter().copied().collect::<Vec<_>>(), [1, 2, 63, 7, 1000, 4097, 300_000]);
        assert_eq!(records.iter().next_back(), Some(&300_000));
    }

    #[test]
    fn a_number_beyond_all_is_not_taken_for_another() {
        for count in [3, 64, 65, 4096] {
            let mut records = records(1..=count);
            for beyond in [65, 4097, 262_145].into_iter().filter(|beyond| *beyond > count) {
                assert_eq!(records.get(beyond), None, "{beyond} of {count}");
                assert_eq!(records.get_mut(beyond), None, "{beyond} of {count}");
                records.reshelve(beyond, shelf(1), shelf(2));
                assert_eq!(
                    records.tally().count(&Wanted::from_iter([false, true, false])),
                    (count as usize).div_ceil(3)
                );
                let mut matches = Matches::default();
                matches.add(beyond);
                assert_eq!(records.restrict(&matches, &Wanted::from_iter([true; 3])).iter().count(), 0);
            }
        }
    }

    #[test]
    fn copies_do_not_see_each_other_change() {
        let mut one = records(1..=5000);
        let two = one.clone();
        one.get_mut(70).into_iter().for_each(|record| *record = 0);
        one.remove(4000, shelf(4000));
        one.insert(5001, shelf(5001), 5001);
        assert!(two.iter().copied().eq(1..=5000));
        assert_eq!(two, records(1..=5000));
        assert_ne!(one, two);
        assert_eq!((one.get(70), one.get(4000), one.get(5001)), (Some(&0), None, Some(&5001)));
    }

    #[test]
    fn a_leaf_grows_and_its_copies_stay_as_they_were() {
        for count in 0..=130 {
            let mut one = records(1..=count);
            let two = one.clone();
            one.insert(count + 1, shelf(count + 1), count + 1);
            assert!(one.iter().copied().eq(1..=count + 1), "{count}");
            assert!(two.iter().copied().eq(1..=count), "{count}");
            assert_ne!(one, two);
            assert_eq!(one.remove(count + 1, shelf(count + 1)), Some(count + 1));
            assert_eq!(one, two, "{count}: room does not count");
        }
    }

    #[test]
    fn pages_follow_the_shelves_as_records_move() {
        let mut records = records(1..=9000);
        records.reshelve(9, shelf(0), shelf(1));
        records.remove(12, shelf(12));
        let wanted = Wanted::from_iter([true, false, false]);
        let left: Vec<i64> = (1..=9000).filter(|it| it % 3 == 0 && *it != 9 && *it != 12).collect();
        assert_eq!(records.tally().count(&wanted), left.len());
        for offset in [0, 1, 40, 1500, 2990, 4000] {
            let found = records.page(Walk::new(&wanted, None, Direction::Ascending, offset, 20));
            assert!(found.iter().eq(left.iter().skip(offset).take(20)), "{offset}");
            let found = records.page(Walk::new(&wanted, None, Direction::Descending, offset, 20));
            assert!(found.iter().eq(left.iter().rev().skip(offset).take(20)), "{offset}");
        }
    }
}
