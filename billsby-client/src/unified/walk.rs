//! Walking a list whose service counts pages, while rows come and go.
//!
//! A page number says nothing once rows were added or removed before it. So a walk remembers the [`REMEMBERED`] rows that
//! it passed last, and the [`NEXT`] that came next. A read is one moment of the service, and rows stay in their order: so
//! the row passed last shows the place wherever it has moved, and so does the one that came next. If both are gone, the
//! place is between two rows of which one is known to be before it, and the other after it. Of the rows that are
//! remembered those not seen between the two are gone, and the walk goes on after the last one left.
//!
//! Most often creation tells what is before and after: lists have the newest first. It does not tell apart rows of one
//! instant, and products have none. Where such a read does not show both sides, the walk goes back until it shows what is
//! before the place, and from there reads over the rows up to what is after it. Each of these reads shows some rows of the
//! one before, so that nothing that is there can be missed. A page ends after some reads, and its cursor goes on with the
//! search.
//!
//! What that promises: a row that is in the list throughout is given exactly once, whatever is added and removed
//! meanwhile, wherever, and however many. A row that comes or goes meanwhile may be given or not, and never twice; one
//! that goes and comes back among others of its instant is known as long as it is remembered.
//! The way back promises the same for all that stood before a page when it was read. A row may give several records, so
//! that pages share it: then the place is within that row, and what was given of it is remembered.
//!
//! Where more than [`REMEMBERED`] rows of one instant were passed, and all of the last [`REMEMBERED`] go at once together
//! with the [`NEXT`] that came next, the place cannot be found any more. Then the walk ends with an error that says so:
//! nothing comes twice, and who has to begin anew is told.

mod place;

use super::query::Range;
use super::{Answer, Error, ErrorKind};
use crate::Timestamp;

pub(super) use place::Place;
use place::{Look, Sight, WayBack};

/// How many of the rows passed last are remembered.
pub(super) const REMEMBERED: usize = 32;
/// How many of them a read shows, if no row was added or removed.
const OVERLAP: usize = 8;
/// How many of the rows that come next are remembered.
const NEXT: usize = 8;
/// How many rows a read covers at least, so that rows which came meanwhile do not fill it.
const LEAST: usize = 50;
/// How many rows the service gives at most.
const MOST: usize = 100;
/// How often a page is read from the service. A page whose filter finds too little ends early.
const READS: usize = 10;

/// A row of a list.
pub(super) struct Row<T> {
    /// What tells it from others.
    pub key: String,
    pub created_at: Option<Timestamp>,
    pub value: T,
}

/// Some rows of a list that follow each other, as of one moment.
pub(super) struct Window<T> {
    pub rows: Vec<Row<T>>,
    /// How many rows are before it.
    pub start: usize,
    pub is_first: bool,
    pub is_last: bool,
}

impl<T> Window<T> {
    /// A list that comes as a whole.
    pub fn whole(rows: Vec<Row<T>>) -> Self {
        Self { rows, start: 0, is_first: true, is_last: true }
    }
}

/// A list to be walked: rows as the service lists them, of which each gives some records.
pub(super) trait List: Sync {
    type Row: Send;
    type Record: Send;

    /// The page of this number, of so many rows a page.
    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Self::Row>>;

    /// The records of a row that are wanted.
    fn records(&self, row: Self::Row) -> Answer<'_, Vec<Self::Record>>;

    /// The id of a record.
    fn id(record: &Self::Record) -> &str;

    /// When rows must have been made to be wanted, where it can be told by the row.
    fn range(&self) -> Range {
        Range::default()
    }
}

/// A page, and where to go on from it.
pub(super) struct Walked<R> {
    pub records: Vec<R>,
    pub next: Option<Place>,
    pub prev: Option<Place>,
    /// Whether the page is not full and the list goes on.
    pub is_partial: bool,
}

/// The next `limit` records from a place on, or from the start.
pub(super) async fn walk<L: List>(list: &L, limit: usize, from: Option<Place>) -> Result<Walked<L::Record>, Error> {
    let has_begun = from.is_some();
    let place = from.unwrap_or_else(Place::start);
    let forward = place.is_forward();
    let way_back = WayBack::unknown(&place);
    let mut walk = Walk { list, limit, place, records: Vec::new(), way_back };
    let mut behind = None;
    let mut ended = false;
    for _ in 0..READS {
        let look = behind.take().unwrap_or_else(|| walk.place.on(limit - walk.records.len()));
        let (number, size) = look.page();
        let mut window = list.window(number, size).await?;
        let (start, end) = (window.start, window.start + window.rows.len());
        let (is_origin, is_end) =
            if forward { (window.is_first, window.is_last) } else { (window.is_last, window.is_first) };
        if !forward {
            window.rows.reverse();
        }
        let passed = match walk.place.find(&window.rows, is_origin, is_end) {
            Sight::Place(passed) => passed,
            Sight::Behind => {
                // The rows passed are not among these: they moved, and so did those that come after them.
                let from = if forward { start + OVERLAP } else { end.saturating_sub(OVERLAP) };
                behind = Some(Look { from, forward: !forward, rows: MOST });
                walk.place.before = if forward { start } else { end };
                continue;
            }
            Sight::Ahead => {
                walk.place.before = if forward { end } else { start };
                continue;
            }
            Sight::Lost => {
                let message = "too much was removed around the place that the cursor leads to, so that it cannot be found \
                               any more: begin the list anew";
                return Err(Error::new(ErrorKind::InvalidCursor, message));
            }
        };
        let is_over = match walk.take(window, passed).await? {
            Taken::All => is_end,
            Taken::AllWanted => true,
            // Nothing is left to be asked for where the last record is that of the last row.
            Taken::Enough { left } => is_end && left == 0 && !walk.place.is_within_row(),
        };
        ended = is_over;
        if is_over || walk.records.len() == limit {
            break;
        }
    }
    Ok(walk.done(has_begun, ended))
}

/// How far the rows of a window were taken.
enum Taken {
    /// All of them.
    All,
    /// Up to one from which on none is asked for.
    AllWanted,
    /// Up to the limit of the page; so many were left.
    Enough { left: usize },
}

struct Walk<'a, L: List> {
    list: &'a L,
    limit: usize,
    place: Place,
    records: Vec<L::Record>,
    way_back: WayBack,
}

impl<L: List> Walk<'_, L> {
    /// Takes the records of a window's rows, but for those that were passed.
    async fn take(&mut self, window: Window<L::Row>, passed: usize) -> Result<Taken, Error> {
        let forward = self.place.is_forward();
        let (start, end) = (window.start, window.start + window.rows.len());
        let at = |passed: usize| if forward { start + passed } else { end - passed };
        self.place.before = at(passed);
        if self.records.is_empty() {
            // What was read before had nothing to show.
            self.way_back = WayBack::from(&self.place, &window.rows, passed);
        }
        self.way_back.follow(&window.rows, passed);
        let range = self.list.range();
        let is_ordered = self.place.is_ordered(&window.rows);
        let count = window.rows.len();
        for (index, row) in window.rows.into_iter().enumerate().skip(passed) {
            let is_beyond = |made| if forward { range.is_past(made) } else { range.is_ahead(made) };
            if is_ordered && row.created_at.is_some_and(is_beyond) {
                return Ok(Taken::AllWanted);
            }
            self.take_row(row).await?;
            self.place.before = at(index + 1);
            if self.records.len() == self.limit {
                let left = count - index - 1;
                self.place.expect(self.way_back.last(left));
                return Ok(Taken::Enough { left });
            }
        }
        Ok(Taken::All)
    }

    /// Takes the records of one row, as far as there is room for them.
    async fn take_row(&mut self, row: Row<L::Row>) -> Result<(), Error> {
        let Row { key, created_at, value } = row;
        let mut found = self.list.records(value).await?;
        if !self.place.is_forward() {
            found.reverse();
        }
        found.retain(|record| self.place.wants(&key, L::id(record)));
        let room = self.limit - self.records.len();
        if found.len() <= room {
            self.place.pass(key, created_at);
        } else {
            found.truncate(room);
            let given = found.iter().map(|record| L::id(record).to_owned()).collect();
            self.place.pass_part(key, created_at, given);
        }
        self.records.extend(found);
        Ok(())
    }

    fn done(mut self, has_begun: bool, ended: bool) -> Walked<L::Record> {
        let forward = self.place.is_forward();
        let is_partial = !ended && self.records.len() < self.limit;
        let back = has_begun.then(|| self.way_back.place());
        let on = (!ended).then_some(self.place);
        if forward {
            Walked { records: self.records, next: on, prev: back, is_partial }
        } else {
            self.records.reverse();
            Walked { records: self.records, next: back, prev: on, is_partial }
        }
    }
}

#[cfg(test)]
mod tests;
