//! A place in a list, and how to find it again.

use super::{LEAST, MOST, NEXT, OVERLAP, REMEMBERED, Row};
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

impl Direction {
    fn turned(self) -> Self {
        match self {
            Self::Forward => Self::Backward,
            Self::Backward => Self::Forward,
        }
    }
}

/// Between two rows of a list, or within one, and the direction in which to go on from there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    #[serde(rename = "d")]
    direction: Direction,
    /// How many rows were before it. It says where to look, and nothing more.
    #[serde(rename = "n")]
    pub before: usize,
    /// The rows passed last, in the order of the walk.
    #[serde(rename = "k", default, skip_serializing_if = "Vec::is_empty")]
    passed: Vec<String>,
    /// How many of them, the last ones, are known to be gone.
    #[serde(rename = "g", default, skip_serializing_if = "is_none")]
    gone: usize,
    /// Whether others were passed before those.
    #[serde(rename = "o", default, skip_serializing_if = "is_false")]
    has_forgotten: bool,
    /// What was given of the row passed last, where it was not passed as a whole.
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    part: Option<Part>,
    /// The instant of the rows passed that is furthest on.
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    created_at: Option<Timestamp>,
    /// How many of the rows passed creation does not tell: those of that instant, or without one.
    #[serde(rename = "t", default = "one", skip_serializing_if = "is_one")]
    tied: usize,
    /// Whether rows were seen that are not in the order of creation, so that it tells nothing.
    #[serde(rename = "u", default, skip_serializing_if = "is_false")]
    is_unordered: bool,
    /// The rows that came next.
    #[serde(rename = "a", default, skip_serializing_if = "Vec::is_empty")]
    next: Vec<String>,
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    search: Option<Search>,
}

fn is_false(value: &bool) -> bool {
    !value
}

fn is_none(count: &usize) -> bool {
    *count == 0
}

fn one() -> usize {
    1
}

fn is_one(tied: &usize) -> bool {
    *tied == 1
}

/// Some records of a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Part {
    #[serde(rename = "i")]
    ids: Vec<String>,
    /// Whether these are left to be given, and no others. Else these were given, and the others are left.
    #[serde(rename = "l", default, skip_serializing_if = "is_false")]
    is_left: bool,
}

/// How far rows were read over in search of the last one passed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Search {
    /// The rows read last.
    #[serde(rename = "r")]
    read: Vec<String>,
    /// How many of the rows passed come up to the last of them that was met.
    #[serde(rename = "m")]
    met: usize,
}

/// What some rows of the list show of a place.
pub enum Sight {
    /// It is after so many of them.
    Place(usize),
    /// It is before them, or may be.
    Behind,
    /// It may be after them: they are to be read over.
    Ahead,
    /// Nothing is left that shows it.
    Lost,
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
    /// The row passed last shows it, and so does the one that came next. Where neither is there, it is between what is
    /// known to be before it, and what is known to be after it. Of the rows passed that are remembered, those that do not
    /// stand between the two are gone then, since rows stay in their order; so the last one left shows the place.
    pub fn find<T>(&mut self, rows: &[Row<T>], is_origin: bool, is_end: bool) -> Sight {
        self.is_unordered |= !self.is_in_order(rows);
        let is_in_order = !self.is_unordered;
        let made = |row: &Row<T>| row.created_at.filter(|_| is_in_order);
        let is_behind = |made| self.created_at.is_some_and(|place| self.is_before(made, place));
        let is_beyond = |made| self.created_at.is_some_and(|place| self.is_before(place, made));
        let behind = rows.iter().rposition(|row| made(row).is_some_and(is_behind)).map(|last| last + 1);
        let beyond = rows.iter().position(|row| made(row).is_some_and(is_beyond));
        let known = |row: &Row<T>| self.passed.iter().rposition(|key| *key == row.key);
        let met = rows.iter().enumerate().rev().find_map(|(index, row)| Some((index + 1, known(row)? + 1)));
        let next = rows.iter().position(|row| self.next.contains(&row.key));

        let there = self.passed.len().saturating_sub(self.gone);
        let search = self.search.take();
        if let Some((after, which)) = met
            && which >= there
        {
            return Sight::Place(if self.part.is_some() { after - 1 } else { after });
        }
        if let Some(index) = next
            && self.part.is_none()
            && rows.get(index).map(|row| &row.key) == self.next.first()
        {
            return Sight::Place(index);
        }

        // What is before the place for certain, as these rows show, or those that were read over before them.
        let here = met.map(|(after, _)| after).max(behind).max(is_origin.then_some(0));
        let on = search.as_ref().filter(|search| rows.iter().any(|row| search.read.contains(&row.key)));
        let left = match (here, on) {
            (Some(_), _) => met.map_or(0, |(_, which)| which),
            (None, Some(search)) => search.met,
            (None, None) => {
                self.search = search;
                return Sight::Behind;
            }
        };
        // Whether all that was passed and creation does not tell is remembered.
        let is_known = self.tied <= self.passed.len() && (is_in_order || !self.has_forgotten);
        if let Some(here) = here
            && there == 0
            && is_known
        {
            return Sight::Place(here);
        }
        if next.or(beyond).is_none() && !is_end {
            let read = rows.iter().rev().take(OVERLAP).map(|row| row.key.clone()).collect();
            self.search = Some(Search { read, met: left });
            return Sight::Ahead;
        }

        self.part = None;
        self.gone = self.passed.len() - left;
        if let Some(index) = next {
            return Sight::Place(index);
        }
        if left > 0 || is_known {
            return here.map_or(Sight::Behind, Sight::Place);
        }
        // Whether what is left of that instant was passed cannot be told, unless nothing is.
        match here {
            Some(here) if here == beyond.unwrap_or(rows.len()) => Sight::Place(here),
            _ => Sight::Lost,
        }
    }

    /// Whether what was made at `one` comes before what was made at `other`.
    fn is_before(&self, one: Timestamp, other: Timestamp) -> bool {
        if self.is_forward() { one > other } else { one < other }
    }

    /// Whether rows are in the order of creation as far as these show.
    fn is_in_order<T>(&self, rows: &[Row<T>]) -> bool {
        rows.iter().filter_map(|row| row.created_at).is_sorted_by(|one, other| !self.is_before(*other, *one))
    }

    /// Whether these rows show that the list is in the order of creation. Where a service does not keep to it, creation
    /// tells nothing, and what was passed is known by the rows that are remembered alone.
    pub fn is_ordered<T>(&self, rows: &[Row<T>]) -> bool {
        let mut times = rows.iter().filter_map(|row| row.created_at);
        !self.is_unordered
            && times.next().zip(times.next_back()).is_some_and(|(first, last)| self.is_before(first, last))
    }

    /// Whether a record of a row is left to be given.
    pub fn wants(&self, key: &str, id: &str) -> bool {
        let part = self.part.as_ref().filter(|_| self.is_last(key));
        part.is_none_or(|part| part.ids.iter().any(|other| other == id) == part.is_left)
    }

    fn is_last(&self, key: &str) -> bool {
        self.passed.last().is_some_and(|last| last == key)
    }

    /// Passes a row of which nothing is left to be given.
    pub fn pass(&mut self, key: String, created_at: Option<Timestamp>) {
        self.part = None;
        if self.is_last(&key) {
            return;
        }
        match self.next.iter().position(|next| *next == key) {
            Some(next) => _ = self.next.drain(..=next),
            None => self.next.clear(),
        }
        self.passed.push(key);
        self.gone = 0;
        let too_many = self.passed.len().saturating_sub(REMEMBERED);
        self.passed.drain(..too_many);
        self.has_forgotten |= too_many > 0;
        let place = self.created_at.zip(created_at);
        self.is_unordered |= place.is_some_and(|(place, made)| self.is_before(made, place));
        let is_further_on = |made| self.created_at.is_none_or(|place| self.is_before(place, made));
        if created_at.is_some_and(is_further_on) {
            self.created_at = created_at;
            self.tied = 0;
        }
        self.tied += 1;
    }

    /// Passes a row in part, of which these records were given, and others are left.
    pub fn pass_part(&mut self, key: String, created_at: Option<Timestamp>, given: Vec<String>) {
        let part = self.part.take().filter(|_| self.is_last(&key));
        let mut part = part.unwrap_or(Part { ids: Vec::new(), is_left: false });
        if part.is_left {
            part.ids.retain(|id| !given.contains(id));
        } else {
            part.ids.extend(given);
        }
        self.pass(key, created_at);
        self.part = Some(part);
    }

    pub fn is_within_row(&self) -> bool {
        self.part.is_some()
    }

    /// Remembers what comes next, which these rows begin with.
    pub fn expect(&mut self, rows: &[Passed]) {
        self.next = rows.iter().take(NEXT).map(|(key, _)| key.clone()).collect();
    }

    /// What to read to go on: some of the rows passed, and what comes after them.
    pub fn on(&self, wanted: usize) -> Look {
        let rows = if self.search.is_some() { MOST } else { (wanted + OVERLAP + NEXT).clamp(LEAST, MOST) };
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

/// The key of a row, and when it was made.
pub type Passed = (String, Option<Timestamp>);

/// Where a page begins, for a walk in the other direction.
pub struct WayBack {
    begins: Place,
    /// The rows before it, the nearest first.
    before: Vec<String>,
    /// The rows after it, the nearest first. None before anything of the page is known.
    after: Option<Vec<Passed>>,
}

impl WayBack {
    /// A page that is not found yet.
    pub fn unknown(begins: &Place) -> Self {
        Self { begins: begins.clone(), before: Vec::new(), after: None }
    }

    /// A page that begins after so many of these rows.
    pub fn from<T>(begins: &Place, rows: &[Row<T>], passed: usize) -> Self {
        let before = rows.iter().take(passed).rev().take(NEXT).map(|row| row.key.clone()).collect();
        Self { begins: begins.clone(), before, after: Some(Vec::new()) }
    }

    pub fn follow<T>(&mut self, rows: &[Row<T>], passed: usize) {
        let rows = rows.iter().skip(passed).map(|row| (row.key.clone(), row.created_at));
        self.after.get_or_insert_default().extend(rows);
    }

    /// The last of the rows that follow.
    pub fn last(&self, count: usize) -> &[Passed] {
        let after = self.after.as_deref().unwrap_or_default();
        after.get(after.len().saturating_sub(count)..).unwrap_or_default()
    }

    /// Where the page begins, to go on from there in the other direction.
    pub fn place(self) -> Place {
        let Self { begins, before, after } = self;
        let part = begins.part.map(|part| Part { is_left: !part.is_left, ..part });
        let turned = Place {
            direction: begins.direction.turned(),
            before: begins.before,
            is_unordered: begins.is_unordered,
            part,
            ..Place::default()
        };
        let Some(after) = after else {
            // Nothing was read but in search of it: what was passed comes next, and what came next was passed.
            let mut passed = begins.passed;
            let within = turned.part.as_ref().and_then(|_| passed.pop());
            return Place {
                passed: begins.next.into_iter().rev().chain(within).collect(),
                next: passed.into_iter().rev().take(NEXT).collect(),
                has_forgotten: true,
                created_at: begins.created_at,
                tied: UNKNOWN,
                ..turned
            };
        };
        let created_at = after.first().and_then(|(_, made)| *made);
        let tied = after.iter().take_while(|(_, made)| *made == created_at).count();
        Place {
            passed: after.iter().take(REMEMBERED).rev().map(|(key, _)| key.clone()).collect(),
            next: before,
            has_forgotten: !after.is_empty(),
            created_at,
            tied: match after.len() {
                0 => 0,
                // More may be.
                all if tied == all => UNKNOWN,
                _ => tied,
            },
            ..turned
        }
    }
}

/// More rows than can be remembered.
const UNKNOWN: usize = REMEMBERED + 1;
