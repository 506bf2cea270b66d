use crate::store::matches::Matches;
use crate::store::page::{Page, PageRequest};
use crate::store::table::{Direction, Key, Record, Table};
use crate::store::tally::Wanted;
use crate::store::walk::Walk;

/// Some records of a table, to be shown in one order or another, a page at a time.
pub struct List<'a, R: Record> {
    table: &'a Table<R>,
    wanted: Wanted,
    /// Those with a text that is searched for.
    found: Option<Matches>,
}

impl<'a, R: Record> List<'a, R> {
    pub(super) fn new(table: &'a Table<R>, wanted: Wanted) -> Self {
        Self { table, wanted, found: None }
    }

    /// Only those with a text of which `part`, in lower case, is part.
    pub(crate) fn containing(self, part: Option<&str>) -> Self {
        let found = part.map(|part| {
            let found = self.table.search_text().find(part);
            match self.wanted.is_all() {
                true => found,
                false => self.table.records().restrict(&found, &self.wanted),
            }
        });
        Self { found, ..self }
    }

    /// How long the list is.
    fn count(&self, wanted: &Wanted) -> usize {
        match &self.found {
            None => self.table.records().tally().count(wanted),
            Some(found) => found.count(),
        }
    }

    /// At most `limit` records, after the first `offset`, in the order of their creation.
    pub(crate) fn slice(&self, direction: Direction, offset: usize, limit: usize) -> Vec<&'a R> {
        let numbers = match &self.found {
            None => self.table.records().page(Walk::new(&self.wanted, None, direction, offset, limit)),
            Some(found) => found.slice(direction, offset, limit),
        };
        self.rows(numbers)
    }

    /// A page in the order of creation.
    pub(crate) fn by_creation(&self, direction: Direction, request: PageRequest) -> Page<&'a R> {
        let rows = self.slice(direction, request.offset(), request.page_size);
        request.page_of(rows, self.count(&self.wanted))
    }

    /// A page in the order of something that all records of a shelf have in common; newest first where it is equal.
    pub(crate) fn by_shelf<K: Ord>(
        &self,
        key: impl Fn(R::Shelf) -> K,
        direction: Direction,
        request: PageRequest,
    ) -> Page<&'a R> {
        let shelves = self.table.shelves().filter(|(shelf, _)| self.wanted.has(*shelf));
        let mut shelves: Vec<_> = shelves.map(|(number, shelf)| (key(shelf), number)).collect();
        shelves.sort_by(|(one, _), (two, _)| match direction {
            Direction::Ascending => one.cmp(two),
            Direction::Descending => two.cmp(one),
        });
        let (mut before, mut rows) = (request.offset(), Vec::new());
        for equal in shelves.chunk_by(|(one, _), (two, _)| one == two) {
            let part = self.on(equal.iter().map(|(_, shelf)| *shelf).collect());
            let count = part.count(&part.wanted);
            rows.extend(part.slice(Direction::Descending, before, request.page_size - rows.len()));
            before = before.saturating_sub(count);
            if rows.len() == request.page_size {
                break;
            }
        }
        request.page_of(rows, self.count(&self.wanted))
    }

    /// The part of the list that stands on these shelves.
    fn on(&self, wanted: Wanted) -> Self {
        let found = self.found.as_ref().map(|found| self.table.records().restrict(found, &wanted));
        Self { table: self.table, wanted, found }
    }

    /// A page in the order of the records' keys; newest first where they are equal.
    pub(crate) fn by_key(&self, order: usize, direction: Direction, request: PageRequest) -> Page<&'a R> {
        let walk = Walk::new(&self.wanted, self.found.as_ref(), direction, request.offset(), request.page_size);
        let numbers = self.table.sorted(order, direction).map(|list| list.page(walk)).unwrap_or_default();
        request.page_of(self.rows(numbers), self.count(&self.wanted))
    }

    fn rows(&self, numbers: Vec<i64>) -> Vec<&'a R> {
        numbers.into_iter().filter_map(|number| self.table.get(R::Id::from_number(number))).collect()
    }
}
