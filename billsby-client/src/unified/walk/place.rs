//! A place in a list, and what to read to go on from there.

use super::{LEAST, MOST, NEXT, OVERLAP, REMEMBERED, Row, SOUGHT};
use crate::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Direction {
    /// From new to old.
    #[default]
    #[serde(rename = "f")]
    Forward,
    #[serde(rename = "b")]
    Backward,
}

/// Between two rows of a list, and the direction in which to go on from there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    #[serde(rename = "d")]
    direction: Direction,
    /// How many rows were before it. It says where to look, and nothing more.
    #[serde(rename = "n")]
    pub before: usize,
    /// The rows passed last, in the order of the list: what was passed and is not among them comes before them.
    #[serde(rename = "k")]
    keys: Vec<String>,
    /// The instant of the rows passed that is furthest on.
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    created_at: Option<Timestamp>,
    /// How many of the rows passed creation does not tell: those of that instant, or without one.
    #[serde(rename = "t", default, skip_serializing_if = "is_one")]
    tied: usize,
    /// Rows passed that come after the place if they are still there, since others were added among them.
    #[serde(rename = "u", default, skip_serializing_if = "Vec::is_empty")]
    sought: Vec<String>,
    /// The rows that came next after all that are remembered, where creation does not tell them from those.
    #[serde(rename = "a", default, skip_serializing_if = "Vec::is_empty")]
    next: Vec<String>,
    /// The rows read last in search of the place, where it is not known.
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    search: Option<Vec<String>>,
    /// The records given of the row after it.
    #[serde(rename = "p", default, skip_serializing_if = "Vec::is_empty")]
    pub part: Vec<String>,
}

fn is_one(tied: &usize) -> bool {
    *tied <= 1
}

/// What some rows of the list show of a place.
pub enum Sight {
    /// It is after so many of them.
    Place(usize),
    /// It is before them, or may be.
    Behind,
    /// It may be after them: they are to be read over, and to be given only where it turns out not to be.
    Ahead,
    /// Nothing is left that shows it.
    Gone,
}

impl Place {
    pub fn start() -> Self {
        Self::default()
    }

    pub fn is_forward(&self) -> bool {
        self.direction == Direction::Forward
    }

    /// Looks for the place among rows that follow each other in the direction of the walk.
    ///
    /// A row that is remembered shows it: all that was passed and is not remembered comes before. So does the row that
    /// came next. Otherwise creation has to tell. Where it does not, since so many of an instant were passed that not
    /// all of them are remembered, those of that instant are searched from the first to the last.
    pub fn find<T>(&mut self, rows: &[Row<T>], is_origin: bool, is_end: bool) -> Sight {
        let is_in_order = self.is_in_order(rows);
        let is_next = |row: &Row<T>| self.next.contains(&row.key);
        let is_behind = |row: &Row<T>| is_in_order && self.is_behind(row.created_at);
        let is_beyond = |row: &Row<T>| is_in_order && self.is_beyond(row.created_at);
        let told = rows.iter().rposition(is_behind).map(|last| last + 1);
        let next = rows.iter().position(is_next);
        let is_all = is_end || next.is_some() || rows.iter().any(is_beyond);

        let remembered = [self.keys.as_slice(), &self.sought].concat();
        let known = |row: &Row<T>| remembered.iter().rposition(|key| *key == row.key);
        let met = rows.iter().enumerate().rev().find_map(|(index, row)| Some((index, known(row)?)));
        if let Some((index, last)) = met {
            self.found(remembered, last + 1, is_all);
            return self.at(told.unwrap_or_default().max(index + 1), rows);
        }
        let is_read = |row: &Row<T>| self.search.as_ref().is_some_and(|read| read.contains(&row.key));
        let from = rows.iter().rposition(is_read).map(|last| last + 1).max(told).or(is_origin.then_some(0));
        // Of the rows that came next others may be further back than these.
        let is_nearest = |next: &usize| rows.get(*next).map(|row| &row.key) == self.next.first();
        if let Some(next) = next.filter(|next| from.is_some() || is_nearest(next)) {
            let all = remembered.len();
            self.found(remembered, all, true);
            return Sight::Place(next);
        }
        let Some(from) = from else { return Sight::Behind };
        let forgets = if is_in_order { self.tied > REMEMBERED } else { remembered.len() >= REMEMBERED };
        if !forgets && self.search.is_none() {
            self.found(remembered, 0, is_all);
            return self.at(from, rows);
        }
        if !is_all {
            return self.read_over(rows);
        }
        if self.sought.len() > SOUGHT {
            // None of them was met up to where they cannot come any more, so that what was read over is new.
            self.sought = Vec::new();
            self.search = None;
            return self.find(rows, is_origin, is_end);
        }
        // All that is remembered is gone. Whether what is left of that instant was passed cannot be told, unless nothing is.
        if self.search.is_some() || rows.get(from).is_some_and(|row| !is_beyond(row)) {
            return Sight::Gone;
        }
        self.found(Vec::new(), 0, true);
        self.next = Vec::new();
        self.tied = 0;
        Sight::Place(from)
    }

    /// So many of the rows that are remembered come before the place, and the others after it, if there are any.
    fn found(&mut self, mut remembered: Vec<String>, before: usize, is_all: bool) {
        self.sought = remembered.split_off(before);
        if is_all {
            self.sought = Vec::new();
        }
        self.keys = remembered;
        self.forget();
        self.search = None;
    }

    /// Goes on after so many of the rows; or to the rows sought, where there are so many that no more can be
    /// remembered. All before those was passed or added since, so that it need not be given.
    fn at<T>(&mut self, passed: usize, rows: &[Row<T>]) -> Sight {
        if self.sought.len() > SOUGHT { self.read_over(rows) } else { Sight::Place(passed) }
    }

    fn read_over<T>(&mut self, rows: &[Row<T>]) -> Sight {
        self.search = Some(rows.iter().rev().take(OVERLAP).map(|row| row.key.clone()).collect());
        Sight::Ahead
    }

    fn forget(&mut self) {
        self.keys.drain(..self.keys.len().saturating_sub(REMEMBERED));
    }

    /// Whether what was made then comes before what was passed last.
    fn is_behind(&self, created_at: Option<Timestamp>) -> bool {
        created_at.zip(self.created_at).is_some_and(|(row, place)| self.is_before(row, place))
    }

    /// Whether what was made then comes after all that was passed.
    fn is_beyond(&self, created_at: Option<Timestamp>) -> bool {
        created_at.zip(self.created_at).is_some_and(|(row, place)| self.is_before(place, row))
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
        if let Some(next) = self.next.iter().position(|next| *next == key) {
            self.next.drain(..=next);
        }
        self.keys.push(key);
        self.forget();
        if created_at.is_some() && (self.created_at.is_none() || self.is_beyond(created_at)) {
            self.created_at = created_at;
            self.tied = 0;
        }
        self.tied += 1;
    }

    /// Remembers what comes next, which these rows begin with.
    pub fn expect(&mut self, rows: &[(String, Option<Timestamp>)]) {
        if !self.sought.is_empty() {
            return;
        }
        let is_told = rows.first().is_some_and(|(_, created_at)| self.is_beyond(*created_at));
        self.next = rows.iter().take(if is_told { 0 } else { NEXT }).map(|(key, _)| key.clone()).collect();
    }

    /// What to read to go on: some of the rows passed, and what comes after them.
    pub fn on(&self, wanted: usize) -> Look {
        let next = if self.tied > 1 { NEXT } else { 0 };
        let rows = if self.search.is_some() { MOST } else { (wanted + OVERLAP + next).clamp(LEAST, MOST) };
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
    /// Where the page begins.
    pub begins: Place,
    /// The rows from there on.
    pub ahead: Vec<(String, Option<Timestamp>)>,
    /// How many of them show nothing before the first record.
    pub skipped: usize,
    /// What is on the page of a row of which the page before has another part.
    pub part: Vec<String>,
}

impl WayBack {
    /// Where the page begins, to go on from there in the other direction.
    pub fn place(self) -> Place {
        let Self { begins, ahead, skipped, part } = self;
        let direction = if begins.is_forward() { Direction::Backward } else { Direction::Forward };
        let (is_split, is_empty) = (!part.is_empty(), ahead.is_empty());
        // Rows before the rest of one show nothing, so that they may be passed once more, and the row itself has to be.
        let (again, ahead) = ahead.split_at_checked(if is_split { skipped } else { 0 }).unwrap_or_default();
        let (split, ahead) = ahead.split_at_checked(usize::from(is_split)).unwrap_or_default();
        let created_at = split.iter().chain(ahead).next().map_or(begins.created_at, |(_, created_at)| *created_at);
        let tied = ahead.iter().take_while(|(_, other)| *other == created_at).count();
        // The nearest is remembered longest.
        let mut keys: Vec<_> = ahead.iter().take(REMEMBERED).rev().map(|(key, _)| key.clone()).collect();
        if is_empty {
            // The page has nothing, and what it would begin with is known from before.
            keys = begins.next.iter().rev().cloned().collect();
        }
        let is_told = !is_split && created_at != begins.created_at;
        // Rows sought stand among those of the page, if it has any, and show nothing of where it begins.
        let sought = begins.sought.iter().rev().take(if is_empty { NEXT } else { 0 });
        let before = sought.chain(begins.keys.iter().rev()).cloned();
        let next = split.iter().chain(again.iter().rev()).map(|(key, _)| key.clone()).chain(before);
        Place {
            direction,
            before: begins.before,
            keys,
            created_at,
            // Where all that is known is tied, more may be.
            tied: if tied == ahead.len() { REMEMBERED + 1 } else { tied },
            next: next.take(if is_told { 0 } else { NEXT }).collect(),
            part,
            ..Place::default()
        }
    }
}
