use crate::store::tally::{ShelfNumber, Tally};

/// What a [`Tree`](super::Tree) keeps of each of its parts.
pub(crate) trait Sum<V>: Clone + Default {
    fn add(&mut self, value: &V);
    fn remove(&mut self, value: &V);
    fn merge(&mut self, other: &Self);
}

/// Nothing is kept.
impl<V> Sum<V> for () {
    fn add(&mut self, _: &V) {}
    fn remove(&mut self, _: &V) {}
    fn merge(&mut self, (): &Self) {}
}

impl Sum<ShelfNumber> for Tally {
    fn add(&mut self, shelf: &ShelfNumber) {
        Tally::add(self, *shelf);
    }
    fn remove(&mut self, shelf: &ShelfNumber) {
        Tally::remove(self, *shelf);
    }
    fn merge(&mut self, other: &Self) {
        Tally::merge(self, other);
    }
}
