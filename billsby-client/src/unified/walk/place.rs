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
    /// The rows after it that pages share, the nearest first.
    #[serde(rename = "r", default, skip_serializing_if = "Vec::is_empty")]
    shared: Vec<Shared>,
    /// Where to go on after those, if what is between is not to be given: this place is the way to them only.
    #[serde(rename = "o", default, skip_serializing_if = "Option::is_none")]
    then: Option<Box<Place>>,
    /// Records given of rows that were not passed and are not known to be ahead.
    #[serde(rename = "p", default, skip_serializing_if = "Vec::is_empty")]
    part: Vec<String>,
}

fn is_one(tied: &usize) -> bool {
    *tied <= 1
}

fn is_none(count: &usize) -> bool {
    *count == 0
}

/// A row of which a page has some records, and another page others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shared {
    #[serde(rename = "k")]
    key: String,
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    created_at: Option<Timestamp>,
    /// The records on this side of the place.
    #[serde(rename = "i")]
    ids: Vec<String>,
    /// How many of the rows sought come after it.
    #[serde(rename = "u", default, skip_serializing_if = "is_none")]
    sought: usize,
    /// Whether those are to be given, and not the others.
    #[serde(rename = "g", default, skip_serializing_if = "std::ops::Not::not")]
    gives: bool,
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
            self.seek_none();
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
        let after = self.sought.len();
        self.miss(|_, row| row.sought > after);
        if is_all {
            self.seek_none();
        }
        self.keys = remembered;
        self.forget();
        self.search = None;
    }

    fn seek_none(&mut self) {
        self.sought = Vec::new();
        self.shared.iter_mut().for_each(|row| row.sought = 0);
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

    /// Whether a record of a row is to be given.
    pub fn wants(&self, key: &str, id: &str) -> bool {
        let is_in = |ids: &[String]| ids.iter().any(|other| other == id);
        match self.shared.iter().find(|row| row.key == key) {
            Some(row) => is_in(&row.ids) == row.gives,
            None => !is_in(&self.part),
        }
    }

    /// Those of the records given that a cursor made earlier has without their row, now that it is known.
    pub fn take_part(&mut self, others: &[&str]) -> Vec<String> {
        self.part.extract_if(.., |id| others.contains(&id.as_str())).collect()
    }

    /// Notes that some records of a row were given, and others not.
    pub fn share(&mut self, key: &str, created_at: Option<Timestamp>, given: Vec<String>) {
        match self.shared.iter_mut().find(|row| row.key == key) {
            Some(row) if row.gives => row.ids.retain(|id| !given.contains(id)),
            Some(row) => row.ids.extend(given),
            None => {
                let (key, sought) = (key.to_owned(), self.sought.len());
                self.shared.insert(0, Shared { key, created_at, ids: given, sought, gives: false });
            }
        }
    }

    /// Whether it only leads to rows that pages share.
    pub fn leads(&self) -> bool {
        self.then.is_some()
    }

    pub fn is_shared(&self, key: &str) -> bool {
        self.shared.iter().any(|row| row.key == key)
    }

    /// Whether it leads to nothing that is left.
    pub fn has_led(&self) -> bool {
        self.leads() && self.shared.is_empty()
    }

    /// Forgets the shared rows that would have come before this one, and gives them.
    pub fn miss_before(&mut self, key: &str, created_at: Option<Timestamp>, is_in_order: bool) -> Vec<Shared> {
        let next = self.next.iter().position(|next| next == key);
        let before = next.and_then(|next| self.next.get(..next)).unwrap_or_default().to_vec();
        let shared = self.shared.iter().position(|row| row.key == key).unwrap_or_default();
        let forward = self.is_forward();
        self.miss(|index, row| {
            let mut times = row.created_at.zip(created_at).filter(|_| is_in_order).into_iter();
            let is_beyond = times.any(|(row, this)| if forward { row > this } else { row < this });
            index < shared || before.contains(&row.key) || is_beyond
        })
    }

    fn miss(&mut self, is_missed: impl Fn(usize, &Shared) -> bool) -> Vec<Shared> {
        let rows = std::mem::take(&mut self.shared).into_iter().enumerate();
        let (missed, left): (Vec<_>, Vec<_>) = rows.partition(|(index, row)| is_missed(*index, row));
        self.shared = left.into_iter().map(|(_, row)| row).collect();
        let missed: Vec<_> = missed.into_iter().map(|(_, row)| row).collect();
        // Where the place moves to before one again, what was given of it is not given once more.
        let given = missed.iter().filter(|row| !row.gives).flat_map(|row| row.ids.iter().cloned());
        self.part.extend(given);
        missed
    }

    /// Turns to where to go on. False where it does not only lead to rows that pages share.
    pub fn go_on(&mut self) -> bool {
        let Some(then) = self.then.take() else { return false };
        *self = *then;
        true
    }

    /// Leads to the next of the rows that pages share, or goes on, since nothing is left of the first. False where it does
    /// not only lead to such rows.
    pub fn give_up(&mut self) -> bool {
        let Some(then) = self.then.take() else { return false };
        let shared = self.shared.split_off(self.shared.len().min(1));
        *self = match shared.first() {
            None => *then,
            Some(row) => Self {
                direction: self.direction,
                before: then.before,
                created_at: row.created_at,
                tied: REMEMBERED + 1,
                next: vec![row.key.clone()],
                then: Some(then),
                shared,
                ..Self::default()
            },
        };
        true
    }

    pub fn pass(&mut self, key: String, created_at: Option<Timestamp>) {
        self.shared.retain(|row| row.key != key);
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
}

impl WayBack {
    /// Forgets rows that pages share, since they are gone.
    pub fn forget(&mut self, gone: &[Shared]) {
        self.begins.shared.retain(|row| gone.iter().all(|gone| gone.key != row.key));
    }

    /// Where the page begins, to go on from there in the other direction.
    pub fn place(self) -> Place {
        let Self { mut begins, ahead } = self;
        let mut shared = std::mem::take(&mut begins.shared);
        let at = |row: &Shared| ahead.iter().position(|(key, _)| *key == row.key);
        // Those that are further on than what was read come last.
        shared.sort_by_key(|row| at(row).unwrap_or(ahead.len()));
        let turned = shared.into_iter().rev().map(|row| Shared { sought: 0, gives: !row.gives, ..row });
        let shared: Vec<_> = turned.collect();
        if let Some(then) = begins.then {
            return Place { shared, ..then.turned(&ahead) };
        }
        let turned = begins.turned(&ahead);
        let Some(furthest) = shared.first() else { return turned };
        // From the furthest on only they are given, since the rows between are on the page, or may be.
        let at = at(furthest);
        let (between, rest) = ahead.split_at_checked(at.unwrap_or(ahead.len())).unwrap_or_default();
        let passed = rest.get(1..).unwrap_or_default();
        let next = between.iter().rev().map(|(key, _)| key).chain(begins.keys.iter().rev());
        let rows = between.len() + 1;
        Place {
            before: if begins.is_forward() { begins.before + rows } else { begins.before.saturating_sub(rows) },
            keys: nearest(passed),
            created_at: furthest.created_at,
            tied: tied(passed, furthest.created_at),
            next: std::iter::once(&furthest.key).chain(next).take(NEXT).cloned().collect(),
            direction: turned.direction,
            then: (at != Some(0)).then(|| Box::new(turned)),
            shared,
            ..Place::default()
        }
    }
}

impl Place {
    /// The same place in the other direction, where these rows come next.
    fn turned(&self, ahead: &[(String, Option<Timestamp>)]) -> Self {
        let direction = if self.is_forward() { Direction::Backward } else { Direction::Forward };
        let is_empty = ahead.is_empty();
        let created_at = ahead.first().map_or(self.created_at, |(_, created_at)| *created_at);
        let is_told = created_at != self.created_at;
        // Rows sought stand among those of the page, if it has any, and show nothing of where it begins.
        let sought = self.sought.iter().rev().take(if is_empty { NEXT } else { 0 });
        let next = sought.chain(self.keys.iter().rev()).take(if is_told { 0 } else { NEXT });
        Self {
            direction,
            before: self.before,
            // A page that has nothing would begin with what is known from before.
            keys: if is_empty { self.next.iter().rev().cloned().collect() } else { nearest(ahead) },
            created_at,
            tied: tied(ahead, created_at),
            next: next.cloned().collect(),
            ..Self::default()
        }
    }
}

/// The rows to be remembered of those passed, of which the first was passed last. It is remembered longest.
fn nearest(passed: &[(String, Option<Timestamp>)]) -> Vec<String> {
    passed.iter().take(REMEMBERED).rev().map(|(key, _)| key.clone()).collect()
}

/// How many of the rows passed are of an instant.
fn tied(passed: &[(String, Option<Timestamp>)], created_at: Option<Timestamp>) -> usize {
    let tied = passed.iter().take_while(|(_, other)| *other == created_at).count();
    // Where all that is known is tied, more may be.
    if tied == passed.len() { REMEMBERED + 1 } else { tied }
}
