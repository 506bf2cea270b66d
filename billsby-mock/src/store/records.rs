//! Records by ids that count up from 1.

use std::fmt;
use std::hash::{Hash, Hasher};

/// How many records one block holds.
const BLOCK: usize = 256;

/// Records in the order of their ids. One is found by its place, and filing
/// another moves none.
///
/// # Design constraints
///
/// A company may have millions of invoices. A tree would search for each and
/// leave its nodes half empty, since ids only grow; one vector would copy
/// everything it holds whenever it grows.
#[derive(Clone)]
pub(crate) struct Records<R> {
    blocks: Vec<Vec<Option<R>>>,
}

impl<R> Default for Records<R> {
    fn default() -> Self {
        Self { blocks: Vec::new() }
    }
}

/// The records decide, and not how much room was made for those that are gone.
impl<R: PartialEq> PartialEq for Records<R> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
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

/// The block and the place in it of a number; none where no record has that number.
fn place(number: i64) -> Option<(usize, usize)> {
    let place = usize::try_from(number.checked_sub(1)?).ok()?;
    Some((place / BLOCK, place % BLOCK))
}

impl<R> Records<R> {
    /// Files a record under its number, which is no smaller than those before it.
    pub(crate) fn insert(&mut self, number: i64, record: R) {
        let Some((block, place)) = place(number) else {
            return;
        };
        while self.blocks.len() <= block {
            // The first one grows: most companies are small.
            let room = if self.blocks.is_empty() { 0 } else { BLOCK };
            self.blocks.push(Vec::with_capacity(room));
        }
        // Numbers that were skipped stay empty, in earlier blocks by their length alone.
        let block = &mut self.blocks[block];
        if block.len() <= place {
            block.resize_with(place + 1, || None);
        }
        block[place] = Some(record);
    }

    pub(crate) fn get(&self, number: i64) -> Option<&R> {
        let (block, place) = place(number)?;
        self.blocks.get(block)?.get(place)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, number: i64) -> Option<&mut R> {
        let (block, place) = place(number)?;
        self.blocks.get_mut(block)?.get_mut(place)?.as_mut()
    }

    pub(crate) fn remove(&mut self, number: i64) -> Option<R> {
        let (block, place) = place(number)?;
        self.blocks.get_mut(block)?.get_mut(place)?.take()
    }

    /// All records, in the order of their numbers.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &R> {
        self.blocks.iter().flatten().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_found_by_number_and_kept_in_order() {
        let mut records = Records::default();
        for number in [1, 2, 255, 256, 257, 1000] {
            records.insert(number, number);
        }
        for number in [1, 255, 256, 257, 1000] {
            assert_eq!(records.get(number), Some(&number));
        }
        for number in [i64::MIN, -1, 0, 3, 999, 1001, i64::MAX] {
            assert_eq!(records.get(number), None, "{number}");
        }
        assert_eq!(records.remove(256), Some(256));
        assert_eq!((records.remove(256), records.remove(2000)), (None, None));
        records.get_mut(257).into_iter().for_each(|record| *record = 7);
        assert_eq!(records.iter().copied().collect::<Vec<_>>(), [1, 2, 255, 7, 1000]);
        assert_eq!(records.iter().next_back(), Some(&1000));
    }
}
