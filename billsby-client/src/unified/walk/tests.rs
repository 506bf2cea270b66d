#![allow(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

mod cases;
mod properties;

/// A row: its number, and the second in which it was made.
type Numbered = (u32, i64);

/// When the rows of a list were made.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Times {
    Apart,
    /// So many at a time, and never more than the other number.
    Together(u32, usize),
    Never,
}

const AT_ONE_INSTANT: Times = Times::Together(u32::MAX, usize::MAX);

/// A list in memory, in pages, that changes whenever it is read.
struct Fake {
    rows: Mutex<Vec<Numbered>>,
    /// All rows that ever were in it, in their order.
    order: Mutex<Vec<Numbered>>,
    /// Those that may come back, and those that ever did.
    away: Mutex<Vec<Numbered>>,
    came_back: Mutex<BTreeSet<u32>>,
    changes: Mutex<Vec<Change>>,
    next: Mutex<u32>,
    times: Times,
    /// Whether one of the rows that are remembered stays whatever goes.
    keeps: bool,
    passed: Mutex<Passed>,
    /// Rows with a number that this divides have no records; others have as many as the rest says.
    parts: u32,
    range: Range,
    reads: Mutex<Vec<(usize, usize)>>,
}

#[derive(Clone, Debug)]
enum Change {
    Nothing,
    Add(Vec<prop::sample::Index>),
    AddInFront(usize),
    /// So many at a place.
    AddTogether(prop::sample::Index, usize),
    Remove(Vec<prop::sample::Index>),
    /// So many from a place on.
    RemoveTogether(prop::sample::Index, usize),
    /// So many from a place on, for a while.
    Leave(prop::sample::Index, usize),
    /// Some of those that left, or all.
    Return(prop::sample::Index),
}

/// What is known of a walk.
#[derive(Default)]
struct Passed {
    rows: BTreeSet<u32>,
    /// Those that are remembered where a page begins, until the list changes.
    remembered: Vec<u32>,
    is_back: bool,
}

impl Passed {
    /// A row that is remembered and still there. The one nearest to the place is always remembered.
    fn kept(&self, rows: &[Numbered], place: prop::sample::Index) -> Option<u32> {
        let is_there = |wanted: &&u32| rows.iter().any(|(row, _)| row == *wanted);
        let remembered: Vec<_> = self.remembered.iter().filter(is_there).copied().collect();
        let is_passed = |(row, _): &&Numbered| self.rows.contains(row);
        let nearest = || if self.is_back { rows.iter().find(is_passed) } else { rows.iter().rfind(is_passed) };
        if remembered.is_empty() { nearest().map(|(row, _)| *row) } else { Some(*place.get(&remembered)) }
    }
}

impl Fake {
    fn of(count: u32, times: Times, parts: u32, changes: Vec<Change>) -> Self {
        let made = |row| match times {
            Times::Apart => row,
            Times::Together(size, _) => row / size,
            Times::Never => 0,
        };
        let rows: Vec<_> = (0..count).rev().map(|row| (row, i64::from(made(row)) * 1000)).collect();
        Self {
            order: Mutex::new(rows.clone()),
            rows: Mutex::new(rows),
            away: Mutex::default(),
            came_back: Mutex::default(),
            changes: Mutex::new(changes),
            next: Mutex::new(10_000),
            times,
            keeps: false,
            passed: Mutex::default(),
            parts,
            range: Range::default(),
            reads: Mutex::default(),
        }
    }

    fn add(&self, rows: &mut Vec<Numbered>, at: usize) {
        let mut next = self.next.lock().unwrap();
        *next += 1;
        let neighbours = (at.checked_sub(1).and_then(|at| rows.get(at)), rows.get(at));
        if let Times::Together(size, most) = self.times {
            let made = match neighbours {
                (None, Some((_, below))) if size < u32::MAX && next.is_multiple_of(50) => below + 1000,
                (Some((_, made)), None) | (None, Some((_, made))) => *made,
                (Some((_, above)), Some((_, below))) => *if next.is_multiple_of(2) { above } else { below },
                (None, None) => 0,
            };
            if rows.iter().filter(|(_, other)| *other == made).count() < most {
                self.insert(rows, at, (*next, made));
            }
            return;
        }
        let made = match neighbours {
            _ if self.times == Times::Never => 0,
            (_, None) => i64::from(*next) - 1_000_000,
            (None, Some((_, below))) => below + 1000,
            // Between its neighbours, where there is room.
            (Some((_, above)), Some((_, below))) if above - below > 1 => (above + below) / 2,
            _ => return,
        };
        // At the end there may be no room below.
        if at == rows.len() && rows.last().is_some_and(|(_, last)| *last <= made) && self.times == Times::Apart {
            return;
        }
        self.insert(rows, at, (*next, made));
    }

    fn insert(&self, rows: &mut Vec<Numbered>, at: usize, row: Numbered) {
        let mut order = self.order.lock().unwrap();
        let above = at.checked_sub(1).and_then(|above| order.iter().position(|(other, _)| *other == rows[above].0));
        let from = above.map_or(0, |above| above + 1);
        // Those that are away stand where creation has them.
        let passed = order[from..].iter().take_while(|(_, made)| *made > row.1).count();
        order.insert(from + passed, row);
        rows.insert(at, row);
    }

    fn bring_back(&self, rows: &mut Vec<Numbered>, row: Numbered) {
        let order = self.order.lock().unwrap();
        let place = |row: u32| order.iter().position(|(other, _)| *other == row);
        let at = rows.iter().take_while(|(other, _)| place(*other) < place(row.0)).count();
        rows.insert(at, row);
        self.came_back.lock().unwrap().insert(row.0);
    }

    fn change(&self) {
        let Some(change) = self.changes.lock().unwrap().pop() else { return };
        let mut rows = self.rows.lock().unwrap();
        let kept = |rows: &[Numbered], place| {
            let kept = self.passed.lock().unwrap().kept(rows, place);
            kept.filter(|_| self.keeps)
        };
        match change {
            Change::Nothing => {}
            Change::AddInFront(count) => (0..count).for_each(|_| self.add(&mut rows, 0)),
            Change::AddTogether(place, count) => {
                let at = place.index(rows.len() + 1);
                for _ in 0..count {
                    let at = at.min(rows.len());
                    self.add(&mut rows, at);
                }
            }
            Change::Add(places) => {
                for place in places {
                    let at = place.index(rows.len() + 1);
                    self.add(&mut rows, at);
                }
            }
            Change::Remove(places) => {
                let kept = kept(&rows, places[0]);
                for place in places {
                    if !rows.is_empty() {
                        let at = place.index(rows.len());
                        if kept != Some(rows[at].0) {
                            rows.remove(at);
                        }
                    }
                }
            }
            Change::Return(first) => {
                let mut away = self.away.lock().unwrap();
                let first = if away.is_empty() { 0 } else { first.index(away.len()) };
                away.drain(first..).for_each(|row| self.bring_back(&mut rows, row));
            }
            Change::Leave(place, count) => {
                let kept = kept(&rows, place);
                let from = if rows.is_empty() { 0 } else { place.index(rows.len()) };
                let to = rows.len().min(from + count);
                let left = rows.extract_if(from..to, |(row, _)| kept != Some(*row));
                self.away.lock().unwrap().extend(left);
            }
            Change::RemoveTogether(place, count) => {
                if !rows.is_empty() {
                    let kept = kept(&rows, place);
                    let from = place.index(rows.len());
                    let to = rows.len().min(from + count);
                    let (mut index, removed) = (0, from..to);
                    rows.retain(|(row, _)| {
                        index += 1;
                        !removed.contains(&(index - 1)) || kept == Some(*row)
                    });
                }
            }
        }
        self.passed.lock().unwrap().remembered.clear();
    }

    fn numbers(&self) -> BTreeSet<u32> {
        self.numbers_in_order().into_iter().collect()
    }

    fn numbers_in_order(&self) -> Vec<u32> {
        self.rows.lock().unwrap().iter().map(|(row, _)| *row).collect()
    }
}

fn instant(second: i64) -> Option<Timestamp> {
    Some(Timestamp::utc(jiff::Timestamp::from_second(second).unwrap()))
}

impl List for Fake {
    type Row = u32;
    type Record = String;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<u32>> {
        assert!((1..=MOST).contains(&size) && number > 0, "page {number} of {size}");
        self.change();
        self.reads.lock().unwrap().push((number, size));
        let all = self.rows.lock().unwrap();
        let start = ((number - 1) * size).min(all.len());
        let rows: Vec<_> = all.iter().skip(start).take(size).collect();
        let window = Window {
            start,
            is_first: number == 1,
            is_last: number * size >= all.len(),
            rows: rows
                .iter()
                .map(|(row, second)| Row {
                    key: row.to_string(),
                    created_at: instant(*second).filter(|_| self.times != Times::Never),
                    value: *row,
                })
                .collect(),
        };
        Box::pin(async move { Ok(window) })
    }

    fn records(&self, row: u32) -> Answer<'_, Vec<String>> {
        self.passed.lock().unwrap().rows.insert(row);
        let records = (0..row % self.parts).map(|part| format!("{row}.{part}")).collect();
        Box::pin(async move { Ok(records) })
    }

    fn id(record: &String) -> &str {
        record
    }

    fn range(&self) -> Range {
        self.range
    }
}

/// Reads a page, by a cursor that is written and read as a caller does.
async fn page(list: &Fake, limit: usize, from: Option<Place>) -> Walked<String> {
    page_unless_lost(list, limit, from).await.unwrap()
}

/// The same; none where the walk says that its place is lost.
async fn page_unless_lost(list: &Fake, limit: usize, from: Option<Place>) -> Option<Walked<String>> {
    let from = from.map(|place| {
        let cursor = serde_json::to_value(&place).unwrap();
        let mut passed = list.passed.lock().unwrap();
        passed.remembered = cursor_of(&place).passed;
        assert_eq!(passed.remembered.iter().collect::<BTreeSet<_>>().len(), passed.remembered.len(), "{cursor}");
        passed.rows = &passed.rows | &passed.remembered.iter().copied().collect();
        passed.is_back = cursor["d"] == "b";
        serde_json::from_value(cursor).unwrap()
    });
    let walked = match walk(list, limit, from).await {
        Err(error) if error.kind() == ErrorKind::InvalidCursor => return None,
        walked => walked.unwrap(),
    };
    assert!(walked.records.len() <= limit, "{} records", walked.records.len());
    Some(walked)
}

/// The rows that a cursor remembers.
struct Cursor {
    passed: Vec<u32>,
    next: Vec<u32>,
}

fn cursor_of(place: &Place) -> Cursor {
    let cursor = serde_json::to_value(place).unwrap();
    let rows = |part: &str| -> Vec<u32> {
        cursor[part].as_array().into_iter().flatten().map(|key| key.as_str().unwrap().parse().unwrap()).collect()
    };
    Cursor { passed: rows("k"), next: rows("a") }
}

fn row_of(record: &str) -> u32 {
    record.split('.').next().unwrap().parse().unwrap()
}

/// What a walk gave of each row, and which rows were there throughout.
struct Outcome {
    given: Vec<String>,
    stayed: BTreeSet<u32>,
}

impl Outcome {
    fn check(&self, list: &Fake) -> Result<(), TestCaseError> {
        let mut given: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
        for record in &self.given {
            given.entry(row_of(record)).or_default().push(record);
        }
        for (row, records) in &given {
            // One that was gone for a while may be forgotten by then.
            if list.times != Times::Apart && list.came_back.lock().unwrap().contains(row) {
                continue;
            }
            let once: BTreeSet<&str> = records.iter().copied().collect();
            prop_assert_eq!(once.len(), records.len(), "given twice: {} in {:?}", row, self.given);
        }
        for row in &self.stayed - &list.came_back.lock().unwrap() {
            let count = given.get(&row).map_or(0, Vec::len);
            prop_assert_eq!(count, (row % list.parts) as usize, "row {} in {:?}", row, self.given);
        }
        Ok(())
    }
}

async fn forward(list: &Fake, limits: &[usize]) -> Outcome {
    let (outcome, is_lost) = forward_unless_lost(list, limits).await;
    assert!(!is_lost);
    outcome
}

/// The same, as far as it comes, and whether the walk said that its place is lost.
async fn forward_unless_lost(list: &Fake, limits: &[usize]) -> (Outcome, bool) {
    let mut outcome = Outcome { given: Vec::new(), stayed: list.numbers() };
    let mut place = None;
    for (pages, limit) in limits.iter().cycle().enumerate() {
        assert!(pages < 10_000, "no end");
        let Some(walked) = page_unless_lost(list, *limit, place).await else {
            outcome.stayed.clear();
            return (outcome, true);
        };
        outcome.given.extend(walked.records);
        outcome.stayed = &outcome.stayed & &list.numbers();
        place = walked.next;
        if place.is_none() {
            break;
        }
    }
    (outcome, false)
}

/// What the way back gives from the page after so many, of what was before it when it was read; none where there is no
/// such page, or nothing left of it. And whether the place was lost although something showed it.
async fn back(list: &Fake, limits: &[usize], pages: usize) -> Option<(Outcome, bool)> {
    let mut before = BTreeSet::new();
    let mut walked = page(list, limits[0], None).await;
    let mut stayed = BTreeSet::new();
    for limit in limits.iter().cycle().skip(1).take(pages) {
        before.extend(walked.records);
        stayed = list.numbers();
        walked = page(list, *limit, Some(walked.next?)).await;
    }
    let last: BTreeSet<u32> = walked.records.iter().map(|record| row_of(record)).collect();
    let there = list.numbers_in_order();
    let begins = there.iter().position(|row| last.contains(row))?;
    let preceding: BTreeSet<u32> = there[..begins].iter().copied().filter(|row| !last.contains(row)).collect();
    // Of a row that is partly on the page as well the way back gives what was before.
    let shared: BTreeSet<u32> = before.iter().map(|record| row_of(record)).filter(|row| last.contains(row)).collect();
    let parts = |row: &u32| (0..row % list.parts).map(|part| format!("{row}.{part}")).collect::<Vec<_>>();
    let given = shared.iter().flat_map(parts).filter(|record| !before.contains(record)).collect();
    let mut outcome = Outcome { given, stayed: &(&stayed & &preceding) | &(&shared & &list.numbers()) };
    list.passed.lock().unwrap().rows.clear();
    let mut prev = walked.prev;
    // What shows where the page begins may be gone by its end.
    let Cursor { passed, .. } = cursor_of(prev.as_ref()?);
    let is_shown = passed.is_empty() || passed.iter().any(|row| there.contains(row));
    for (read, limit) in limits.iter().cycle().enumerate() {
        let Some(from) = prev else { break };
        assert!(read < 10_000, "no end");
        let Some(walked) = page_unless_lost(list, *limit, Some(from)).await else {
            outcome.stayed.clear();
            return Some((outcome, is_shown));
        };
        outcome.given.extend(walked.records);
        outcome.stayed = &outcome.stayed & &list.numbers();
        prev = walked.prev;
    }
    Some((outcome, false))
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}
