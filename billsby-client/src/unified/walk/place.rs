//! A place in a list, and what to read to go on from there.

use super::{LEAST, MOST, OVERLAP, REMEMBERED, Row};
use crate::Timestamp;
use serde::{Deserialize, Serialize};

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
pub struct Place {
    #[serde(rename = "d")]
    direction: Direction,
    /// How many rows were before it. It says where to look, and nothing more.
    #[serde(rename = "n")]
    pub before: usize,
    /// The rows passed last.
    #[serde(rename = "k")]
    keys: Vec<String>,
    /// The instant of the rows passed that is furthest on.
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    created_at: Option<Timestamp>,
    /// The records given of the row after it.
    #[serde(rename = "p", default, skip_serializing_if = "Vec::is_empty")]
    pub part: Vec<String>,
}

impl Place {
    pub fn start() -> Self {
        Self { direction: Direction::Forward, before: 0, keys: Vec::new(), created_at: None, part: Vec::new() }
    }

    pub fn is_forward(&self) -> bool {
        self.direction == Direction::Forward
    }

    /// How many of the rows, in the direction of the walk, are passed already; none where that cannot be told.
    pub fn passed<T>(&self, rows: &[Row<T>]) -> Option<usize> {
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
    pub fn is_in_order<T>(&self, rows: &[Row<T>]) -> bool {
        rows.iter().filter_map(|row| row.created_at).is_sorted_by(|one, other| !self.is_before(*other, *one))
    }

    pub fn pass(&mut self, key: String, created_at: Option<Timestamp>) {
        self.keys.push(key);
        if self.keys.len() > REMEMBERED {
            self.keys.remove(0);
        }
        self.created_at = match (created_at, self.created_at) {
            (Some(row), Some(place)) if self.is_before(row, place) => Some(place),
            (row, place) => row.or(place),
        };
    }

    /// What to read to go on: some of the rows passed, and what comes after them.
    pub fn on(&self, wanted: usize) -> Look {
        let rows = (wanted + OVERLAP).clamp(LEAST, MOST);
        if self.is_forward() {
            Look { from: self.before.saturating_sub(OVERLAP), forward: true, rows }
        } else {
            Look { from: self.before + OVERLAP, forward: false, rows }
        }
    }
}

/// Rows to read: so many from one on, or up to one.
pub struct Look {
    pub from: usize,
    pub forward: bool,
    pub rows: usize,
}

impl Look {
    /// The number and size of the page that has the row `from` on it, and as many of the others as can be. Sizes are
    /// free, and nearly everywhere one of them has a page that begins or ends close by.
    pub fn page(&self) -> (usize, usize) {
        let covers = |size: usize| if self.forward { size - self.from % size } else { self.from % size + 1 };
        let size = (1..=MOST).rev().max_by_key(|size| covers(*size).min(self.rows)).unwrap_or(MOST);
        (self.from / size + 1, size)
    }
}

/// What a walk in the other direction has to know.
#[derive(Default)]
pub struct WayBack {
    /// The rows from the beginning of the page on, and the place of the first.
    pub ahead: Vec<(String, Option<Timestamp>)>,
    pub begins: usize,
    /// How many of them show nothing before the first record.
    pub skipped: usize,
    /// What is on the page of a row of which the page before has another part.
    pub part: Vec<String>,
}

impl WayBack {
    /// Where the page begins, to go on from there in the other direction.
    pub fn place(self, forward: bool) -> Place {
        let is_split = !self.part.is_empty();
        // Rows before the rest of one show nothing, so that they may be passed once more, and the row itself has to be.
        let ahead = self.ahead.get(if is_split { self.skipped } else { 0 }..).unwrap_or_default();
        let created_at = ahead.first().and_then(|(_, created_at)| *created_at);
        let passed = ahead.iter().skip(usize::from(is_split)).take(REMEMBERED);
        // The nearest is remembered longest.
        let keys = passed.rev().map(|(key, _)| key.clone()).collect();
        let direction = if forward { Direction::Backward } else { Direction::Forward };
        Place { direction, before: self.begins, keys, created_at, part: self.part }
    }
}
