use crate::store::matches::Matches;
use crate::store::table::Direction;
use crate::store::tally::{ShelfNumber, Tally, Wanted};

/// The way to a page, by the numbers of records: what lies before it is passed
/// over by whole subtrees, as their tallies allow, and the walk ends when the
/// page is full. Tallies do not say where a text was found, so a list of such
/// records is walked one by one.
pub(crate) struct Walk<'w> {
    wanted: &'w Wanted,
    found: Option<&'w Matches>,
    direction: Direction,
    skip: usize,
    limit: usize,
    page: Vec<i64>,
}

impl<'w> Walk<'w> {
    pub(crate) fn new(
        wanted: &'w Wanted,
        found: Option<&'w Matches>,
        direction: Direction,
        skip: usize,
        limit: usize,
    ) -> Self {
        Self { wanted, found, direction, skip, limit, page: Vec::new() }
    }

    pub(crate) fn is_done(&self) -> bool {
        self.page.len() >= self.limit
    }

    /// The places of so many neighbours, in the direction of the walk.
    pub(crate) fn places(&self, count: usize) -> impl Iterator<Item = usize> + use<> {
        let is_ascending = self.direction == Direction::Ascending;
        (0..count).map(move |place| if is_ascending { place } else { count - 1 - place })
    }

    /// Whether the page begins or goes on in a subtree; passes over it where not.
    pub(crate) fn enters(&mut self, tally: &Tally) -> bool {
        if self.is_done() {
            return false;
        }
        let count = tally.count(self.wanted);
        if self.found.is_some() {
            return count > 0;
        }
        let enters = count > self.skip;
        if !enters {
            self.skip -= count;
        }
        enters
    }

    /// Comes by a record: passes over it, or puts it on the page.
    pub(crate) fn meet(&mut self, shelf: ShelfNumber, number: i64) {
        let is_shown = self.wanted.has(shelf) && self.found.is_none_or(|found| found.has(number));
        if !is_shown || self.is_done() {
            return;
        }
        match self.skip {
            0 => self.page.push(number),
            _ => self.skip -= 1,
        }
    }

    pub(crate) fn page(self) -> Vec<i64> {
        self.page
    }
}
