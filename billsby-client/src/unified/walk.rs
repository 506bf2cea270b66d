//! Walking a list whose service counts pages, while rows come and go.
//!
//! A page number says nothing once rows were added or removed before it. So a walk remembers the rows that it passed
//! last, and each read is placed such that it shows some of them together with what comes after: a read is one moment
//! of the service, so that nothing can be lost between the two. Rows that were made after the last one passed were
//! passed too, since lists have the newest first; so the place is found as well where all that is remembered is gone.
//! Where neither is to be seen, the walk goes back until it is.
//!
//! What that promises: a row that is in the list throughout is given exactly once, whatever is added and removed
//! meanwhile, wherever, and however many. A row that comes or goes meanwhile may be given or not, and never twice.
//! Creation does not tell apart rows that were made at the same instant, and plans have no such instant: among those
//! it holds as long as fewer than [`REMEMBERED`] come or go between two pages. The way back keeps the same promise for
//! what lies before a page.

use super::query::Range;
use super::{Answer, Error};
use crate::Timestamp;
use serde::{Deserialize, Serialize};

/// How many of the rows passed last are remembered.
pub(super) const REMEMBERED: usize = 32;
/// How many of them a read shows, if no row was added or removed.
const OVERLAP: usize = 8;
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Direction {
    /// From new to old.
    #[serde(rename = "f")]
    Forward,
    #[serde(rename = "b")]
    Backward,
}

/// Between two rows of a list, and the direction in which to go on from there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Place {
    #[serde(rename = "d")]
    direction: Direction,
    /// How many rows were before it. It says where to look, and nothing more.
    #[serde(rename = "n")]
    before: usize,
    /// The rows passed last.
    #[serde(rename = "k")]
    keys: Vec<String>,
    /// The instant of the rows passed that is furthest on.
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    created_at: Option<Timestamp>,
    /// The records given of the row after it.
    #[serde(rename = "p", default, skip_serializing_if = "Vec::is_empty")]
    part: Vec<String>,
}

/// A page, and where to go on from it.
pub(super) struct Walked<R> {
    pub records: Vec<R>,
    pub next: Option<Place>,
    pub prev: Option<Place>,
}

impl Place {
    fn start() -> Self {
        Self { direction: Direction::Forward, before: 0, keys: Vec::new(), created_at: None, part: Vec::new() }
    }

    fn is_forward(&self) -> bool {
        self.direction == Direction::Forward
    }

    /// How many of the rows, in the direction of the walk, are passed already; none where that cannot be told.
    fn passed<T>(&self, rows: &[Row<T>]) -> Option<usize> {
        let is_known = |row: &Row<T>| self.keys.contains(&row.key);
        let is_behind = |row: &Row<T>| match (row.created_at, self.created_at) {
            (Some(row), Some(place)) => self.is_before(row, place),
            _ => false,
        };
        let by_key = rows.iter().rposition(is_known);
        let by_creation = rows.iter().rposition(is_behind).filter(|_| self.is_in_order(rows));
        by_key.max(by_creation).map(|last| last + 1)
    }

    /// Whether what was made at `one` comes before what was made at `other`.
    fn is_before(&self, one: Timestamp, other: Timestamp) -> bool {
        if self.is_forward() { one > other } else { one < other }
    }

    /// Whether rows are in the order of creation as far as these show. Where a service does not keep to it, creation
    /// tells nothing, and what was passed is known by the rows that are remembered alone.
    fn is_in_order<T>(&self, rows: &[Row<T>]) -> bool {
        rows.iter().filter_map(|row| row.created_at).is_sorted_by(|one, other| !self.is_before(*other, *one))
    }

    fn pass<T>(&mut self, row: &Row<T>) {
        self.keys.push(row.key.clone());
        if self.keys.len() > REMEMBERED {
            self.keys.remove(0);
        }
        self.created_at = match (row.created_at, self.created_at) {
            (Some(row), Some(place)) if self.is_before(row, place) => Some(place),
            (row, place) => row.or(place),
        };
    }

    /// What to read to go on: some of the rows passed, and what comes after them.
    fn on(&self, wanted: usize) -> Look {
        let rows = (wanted + OVERLAP).clamp(LEAST, MOST);
        if self.is_forward() {
            Look { from: self.before.saturating_sub(OVERLAP), forward: true, rows }
        } else {
            Look { from: self.before + OVERLAP, forward: false, rows }
        }
    }

    /// The same place for a walk in the other direction, from which `ahead` is what was passed. Of the first row in
    /// it `part` was given, where there is another part of it.
    fn turned(self, before: usize, ahead: &[(String, Option<Timestamp>)], part: Vec<String>) -> Self {
        let direction = if self.is_forward() { Direction::Backward } else { Direction::Forward };
        let created_at = ahead.first().and_then(|(_, created_at)| *created_at);
        // A row of which a part is still to be given is not passed.
        let passed = ahead.iter().skip(usize::from(!part.is_empty()));
        // The nearest is remembered longest.
        let mut keys: Vec<String> = passed.map(|(key, _)| key.clone()).take(REMEMBERED).collect();
        keys.reverse();
        Self { direction, before, keys, created_at, part }
    }
}

/// Rows to read: so many from one on, or up to one.
struct Look {
    from: usize,
    forward: bool,
    rows: usize,
}

impl Look {
    /// The number and size of the page that has the row `from` on it, and as many of the others as can be. Sizes are
    /// free, and nearly everywhere one of them has a page that begins or ends close by.
    fn page(&self) -> (usize, usize) {
        let covers = |size: usize| if self.forward { size - self.from % size } else { self.from % size + 1 };
        let size = (1..=MOST).rev().max_by_key(|size| covers(*size).min(self.rows)).unwrap_or(MOST);
        (self.from / size + 1, size)
    }
}

/// The next `limit` records from a place on, or from the start.
pub(super) async fn walk<L: List>(list: &L, limit: usize, from: Option<Place>) -> Result<Walked<L::Record>, Error> {
    let has_begun = from.is_some();
    let mut place = from.unwrap_or_else(Place::start);
    let forward = place.is_forward();
    let begun = place.clone();
    // What the way back has to know: where the page begins, which rows come from there on, how many of them show
    // nothing before the first record, and what is on the page of a row that another page has a part of.
    let (mut begins, mut ahead, mut skipped, mut part) = (place.before, Vec::new(), 0, Vec::new());
    let mut records: Vec<L::Record> = Vec::new();
    let mut behind = None;
    let mut ended = false;

    'reads: for _ in 0..READS {
        let look = behind.take().unwrap_or_else(|| place.on(limit - records.len()));
        let (number, size) = look.page();
        let mut window = list.window(number, size).await?;
        let (start, end) = (window.start, window.start + window.rows.len());
        let (is_origin, is_end) =
            if forward { (window.is_first, window.is_last) } else { (window.is_last, window.is_first) };
        if !forward {
            window.rows.reverse();
        }
        let passed = match place.passed(&window.rows) {
            Some(passed) => passed,
            None if is_origin => 0,
            None => {
                // The rows passed are not among these: they moved, and so did those that come after them.
                let from = if forward { start + OVERLAP } else { end.saturating_sub(OVERLAP) };
                behind = Some(Look { from, forward: !forward, rows: MOST });
                place.before = if forward { start } else { end };
                continue;
            }
        };
        let at = |passed: usize| if forward { start + passed } else { end - passed };
        place.before = at(passed);
        if ahead.is_empty() {
            begins = place.before;
        }
        let is_in_order = place.is_in_order(&window.rows);
        ahead.extend(window.rows.iter().skip(passed).map(|row| (row.key.clone(), row.created_at)));
        for (index, row) in window.rows.into_iter().enumerate().skip(passed) {
            let range = list.range();
            let is_beyond = |made| if forward { range.is_past(made) } else { range.is_ahead(made) };
            if is_in_order && row.created_at.is_some_and(is_beyond) {
                ended = true;
                break 'reads;
            }
            let Row { key, created_at, value } = row;
            let mut found = list.records(value).await?;
            if !forward {
                found.reverse();
            }
            let (rest, given): (Vec<_>, Vec<_>) =
                found.into_iter().partition(|record| place.part.iter().all(|given| given != L::id(record)));
            found = rest;
            let room = limit - records.len();
            let is_whole = found.len() <= room;
            found.truncate(room);
            let ids = found.iter().map(|record| L::id(record).to_owned());
            if records.is_empty() && !given.is_empty() {
                part = ids.clone().collect();
            } else if records.is_empty() && part.is_empty() && found.is_empty() {
                skipped += 1;
            }
            if !is_whole {
                place.part.extend(ids);
                records.extend(found);
                break 'reads;
            }
            place.part.retain(|id| given.iter().all(|record| L::id(record) != id));
            records.extend(found);
            place.pass(&Row { key, created_at, value: () });
            place.before = at(index + 1);
            if records.len() == limit {
                ended = is_end && place.before == at(end - start);
                break 'reads;
            }
        }
        if is_end {
            ended = true;
            break;
        }
    }

    let back = has_begun.then(|| {
        // Rows before the rest of one show nothing, so that the way back may pass them once more.
        let skipped = if part.is_empty() { 0 } else { skipped };
        begun.turned(begins, ahead.get(skipped..).unwrap_or_default(), part)
    });
    let on = (!ended).then_some(place);
    Ok(if forward {
        Walked { records, next: on, prev: back }
    } else {
        records.reverse();
        Walked { records, next: back, prev: on }
    })
}

#[cfg(test)]
mod tests;
