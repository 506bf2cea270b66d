//! Walking a list whose service counts pages, while rows come and go.
//!
//! A page number says nothing once rows were added or removed before it. So a walk remembers the rows that it passed
//! last, and each read is placed such that it shows some of them together with what comes after: a read is one moment
//! of the service, so that nothing can be lost between the two. Where the rows passed last are not found, those that
//! are newer than all that was passed tell the place, since lists are in the order of creation; and where there are
//! none of those either, the walk goes back until there are.
//!
//! What that promises: a row that is in the list throughout is given exactly once, whatever is added and removed
//! meanwhile, and wherever; it does not matter by how much pages shift. A row that comes or goes meanwhile may be
//! given or not, and never twice. Of rows that were made at the same instant, which creation cannot tell apart, it
//! holds as long as fewer than [`REMEMBERED`] of them come or go between two pages.

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
            (Some(row), Some(place)) if self.is_forward() => row > place,
            (Some(row), Some(place)) => row < place,
            _ => false,
        };
        rows.iter().rposition(is_known).or_else(|| rows.iter().rposition(is_behind)).map(|last| last + 1)
    }

    fn pass<T>(&mut self, row: &Row<T>) {
        self.keys.push(row.key.clone());
        if self.keys.len() > REMEMBERED {
            self.keys.remove(0);
        }
        self.created_at = match (row.created_at, self.created_at) {
            (Some(row), Some(place)) if self.is_forward() => Some(row.min(place)),
            (Some(row), Some(place)) => Some(row.max(place)),
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

    /// The same place for a walk in the other direction, where the rows from it on are those in `ahead`.
    fn turned(self, before: usize, ahead: Vec<(String, Option<Timestamp>)>, part: Vec<String>) -> Self {
        let direction = if self.is_forward() { Direction::Backward } else { Direction::Forward };
        let created_at = ahead.first().and_then(|(_, created_at)| *created_at);
        // A row of which a part is still to be given is not passed.
        let keys = ahead.into_iter().skip(usize::from(!part.is_empty()));
        // The nearest is remembered longest.
        let mut keys: Vec<String> = keys.map(|(key, _)| key).take(REMEMBERED).collect();
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
    // What the way back has to know: where the page begins, which rows come from there on, and what of the first of
    // them is on the page, where another part of it is on the page before.
    let (mut begins, mut ahead, mut part) = (place.before, Vec::new(), Vec::new());
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
        let known = ahead.len();
        let rows = window.rows.iter().skip(passed).map(|row| (row.key.clone(), row.created_at));
        ahead.extend(rows.take((REMEMBERED + 1).saturating_sub(known)));
        for (index, row) in window.rows.into_iter().enumerate().skip(passed) {
            let range = list.range();
            let is_beyond = |made| if forward { range.is_past(made) } else { range.is_ahead(made) };
            if row.created_at.is_some_and(is_beyond) {
                ended = true;
                break 'reads;
            }
            let Row { key, created_at, value } = row;
            let mut found = list.records(value).await?;
            if !forward {
                found.reverse();
            }
            let is_given = |record: &L::Record| place.part.iter().any(|given| given == L::id(record));
            let is_rest = found.iter().any(is_given);
            found.retain(|record| !is_given(record));
            let room = limit - records.len();
            let is_whole = found.len() <= room;
            found.truncate(room);
            let ids = found.iter().map(|record| L::id(record).to_owned());
            if is_rest && known == 0 && index == passed {
                part = ids.clone().collect();
            }
            if !is_whole {
                place.part.extend(ids);
                records.extend(found);
                break 'reads;
            }
            if is_rest {
                place.part.clear();
            }
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

    let back = has_begun.then(|| begun.turned(begins, ahead, part));
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
