#![allow(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

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

fn changes(added: usize, removed: usize) -> impl Strategy<Value = Vec<Change>> {
    let some = move |most| prop::collection::vec(any::<prop::sample::Index>(), 1..most);
    let change = prop_oneof![
        2 => Just(Change::Nothing),
        1 => some(added).prop_map(Change::Add),
        1 => (1..added).prop_map(Change::AddInFront),
        1 => (any::<prop::sample::Index>(), 1..added).prop_map(|(at, count)| Change::AddTogether(at, count)),
        1 => some(removed).prop_map(Change::Remove),
        1 => (any::<prop::sample::Index>(), 1..removed).prop_map(|(at, count)| Change::RemoveTogether(at, count)),
        1 => (any::<prop::sample::Index>(), 1..removed).prop_map(|(at, count)| Change::Leave(at, count)),
        1 => any::<prop::sample::Index>().prop_map(Change::Return),
    ];
    prop::collection::vec(change, 60)
}

/// Times of which creation does not tell all apart.
fn tied() -> impl Strategy<Value = Times> {
    prop_oneof![
        Just(Times::Never),
        Just(AT_ONE_INSTANT),
        (20..200_u32).prop_map(|size| Times::Together(size, usize::MAX)),
    ]
}

fn limits() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(prop_oneof![1..8_usize, 1..=100_usize], 1..5)
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any number of rows may come and go at once, also between two reads for one page.
    #[test]
    fn what_is_there_throughout_comes_once(
        count in 0..400_u32, parts in 2..7_u32, changes in changes(120, 120), limits in limits(),
    ) {
        let list = Fake::of(count, Times::Apart, parts, changes);
        run(forward(&list, &limits)).check(&list)?;
    }

    /// Any number may come, and any number go, as long as one of those passed last is left.
    #[test]
    fn what_was_made_at_one_instant_comes_once(
        count in 0..400_u32, times in tied(), parts in 2..7_u32, changes in changes(120, 120), limits in limits(),
    ) {
        let list = Fake { keeps: true, ..Fake::of(count, times, parts, changes) };
        run(forward(&list, &limits)).check(&list)?;
    }

    /// Where all of them may go, a walk that cannot find its place says so, and gives nothing twice.
    #[test]
    fn whatever_comes_and_goes_nothing_comes_twice(
        count in 0..400_u32, times in tied(), parts in 2..7_u32, changes in changes(120, 120), limits in limits(),
    ) {
        let list = Fake::of(count, times, parts, changes);
        run(forward_unless_lost(&list, &limits)).0.check(&list)?;
    }

    #[test]
    fn of_a_few_made_at_one_instant_all_may_go(
        count in 0..400_u32, size in 1..8_u32, parts in 2..7_u32, changes in changes(120, 120), limits in limits(),
    ) {
        let list = Fake::of(count, Times::Together(size, 12), parts, changes);
        run(forward(&list, &limits)).check(&list)?;
    }

    #[test]
    fn the_way_back_among_those_of_one_instant_gives_what_came_before(
        count in 0..400_u32, times in tied(), parts in 2..7_u32, changes in changes(60, 60), limits in limits(),
        pages in 1..5_usize,
    ) {
        let list = Fake { keeps: true, ..Fake::of(count, times, parts, changes) };
        if let Some((outcome, is_lost)) = run(back(&list, &limits, pages)) {
            outcome.check(&list)?;
            prop_assert!(!is_lost);
        }
    }

    #[test]
    fn the_way_back_gives_what_came_before(
        count in 0..400_u32, parts in 2..7_u32, changes in changes(60, 60), limits in limits(), pages in 1..5_usize,
    ) {
        let list = Fake::of(count, Times::Apart, parts, changes);
        if let Some((outcome, is_lost)) = run(back(&list, &limits, pages)) {
            outcome.check(&list)?;
            prop_assert!(!is_lost);
        }
    }

    #[test]
    fn without_changes_the_way_back_is_the_way_there(
        count in 0..300_u32, times in prop_oneof![Just(Times::Apart), tied()], parts in 2..7_u32, limit in 1..60_usize,
        pages in 1..6_usize,
    ) {
        let list = Fake::of(count, times, parts, Vec::new());
        run(async {
            let mut there = Vec::new();
            let mut place = None;
            let mut prev = None;
            for _ in 0..pages {
                let walked = page(&list, limit, place).await;
                there.push(walked.records);
                prev = walked.prev;
                match walked.next {
                    None => break,
                    next => place = next,
                }
            }
            there.pop();
            for expected in there.into_iter().rev() {
                let Some(from) = prev else { panic!("no way back") };
                let walked = page(&list, limit, Some(from)).await;
                assert_eq!(walked.records, expected);
                // And forth again.
                let again = page(&list, limit, walked.next).await;
                let back = page(&list, limit, again.prev).await;
                assert_eq!(back.records, expected);
                prev = walked.prev;
            }
        });
    }
}

/// Billsby says that the newest come first. Where it does not keep to it, no row may be lost for that.
#[test]
fn a_list_in_another_order_is_walked_as_well() {
    for orders in [|row: u32| i64::from(row), |row| i64::from(row * 37 % 101), |row| -i64::from(row / 10)] {
        for limit in [1, 7, 50, 100] {
            let list =
                Fake::of(230, Times::Apart, 2, vec![Change::AddInFront(3), Change::Nothing, Change::AddInFront(9)]);
            for (row, second) in list.rows.lock().unwrap().iter_mut() {
                *second = orders(230 - *row);
            }
            let outcome = run(forward(&list, &[limit]));
            outcome.check(&list).unwrap();
            assert!(outcome.given.len() >= 115);
        }
    }
}

#[test]
fn a_page_is_one_read_where_nothing_moves() {
    for times in [Times::Apart, Times::Together(40, usize::MAX), AT_ONE_INSTANT, Times::Never] {
        let list = Fake::of(300, times, 2, Vec::new());
        let limits = [25];
        let outcome = run(forward(&list, &limits));
        // Every second row has a record, so that 50 rows make a page.
        assert_eq!(outcome.given.len(), 150);
        let reads = list.reads.lock().unwrap().len();
        assert!(reads <= 12, "{reads} reads");
    }
}

/// Whoever settles what is owed page by page leaves nothing of what was passed in the list.
#[test]
fn all_that_was_passed_may_go_page_by_page() {
    for times in [Times::Apart, Times::Together(40, usize::MAX), AT_ONE_INSTANT, Times::Never] {
        let list = Fake::of(300, times, 2, Vec::new());
        let mut given = Vec::new();
        let mut pages = 0;
        let mut place = None;
        loop {
            let walked = run(page(&list, 25, place));
            given.extend(walked.records.iter().map(|record| row_of(record)));
            pages += 1;
            list.rows.lock().unwrap().retain(|(row, _)| !list.passed.lock().unwrap().rows.contains(row));
            place = walked.next;
            if place.is_none() {
                break;
            }
        }
        assert_eq!(given, (0..300).rev().filter(|row| row % 2 == 1).collect::<Vec<_>>());
        let reads = list.reads.lock().unwrap().len();
        assert!(reads <= 2 * pages, "{reads} reads for {pages} pages");
    }
}

/// What cannot be told is said, and what can be told is not refused.
#[test]
fn a_walk_says_when_its_place_is_lost() {
    let first_after = |size, removed: std::ops::Range<usize>| {
        let list = Fake::of(300, Times::Together(size, usize::MAX), 2, Vec::new());
        let first = run(page(&list, 40, None));
        list.rows.lock().unwrap().drain(removed);
        run(page_unless_lost(&list, 40, first.next)).map(|walked| row_of(&walked.records[0]))
    };
    assert_eq!(first_after(300, 0..60), Some(219), "some that are remembered are left");
    assert_eq!(first_after(300, 40..80), Some(219), "one that came next is left");
    assert_eq!(first_after(300, 20..150), None, "twenty are left that were passed, and nothing tells");
    assert_eq!(first_after(100, 0..100), Some(199), "none of that instant is left");
    assert_eq!(first_after(100, 20..100), None);
}

#[test]
fn a_walk_ends_where_what_is_asked_for_ends() {
    let mut list = Fake::of(10_000, Times::Apart, 2, Vec::new());
    let query = crate::unified::ListQuery::new().created_from(instant(9_950_000).unwrap());
    list.range = query.wanted_created();
    let outcome = run(forward(&list, &[100]));
    assert_eq!(outcome.given.len(), 25, "of the 50 newest every second has a record");
    assert_eq!(list.reads.lock().unwrap().len(), 1);
}

#[test]
fn nearly_every_place_has_a_page_that_begins_close_by() {
    for from in 0..100_000 {
        for forward in [true, false] {
            let look = Look { from, forward, rows: LEAST };
            let (number, size) = look.page();
            let (start, end) = ((number - 1) * size, number * size);
            assert!((start..end).contains(&from));
            let covered = if forward { end - from } else { from + 1 - start };
            assert!(covered > 2 * OVERLAP + 1 || !forward && start == 0, "{from}: {covered}");
        }
    }
}

/// Walks a list of one instant, whereby two hundred rows are added behind the first one remembered after each page, so
/// that the others stand further and further on. Gives what came, and where to go on.
fn walk_while_rows_come_among_those_passed(list: &Fake, pages: u32) -> (Vec<u32>, Place) {
    let mut given = Vec::new();
    let mut place = None;
    for page_number in 1..=pages {
        let walked = run(page(list, 16, place));
        given.extend(walked.records.iter().map(|record| row_of(record)));
        let next = walked.next.unwrap();
        add_behind(list, cursor_of(&next).passed[0], 10_000 * page_number, 200);
        place = Some(next);
    }
    (given, place.unwrap())
}

fn add_behind(list: &Fake, row: u32, first: u32, count: u32) {
    let mut rows = list.rows.lock().unwrap();
    let at = rows.iter().position(|(other, _)| *other == row).unwrap() + 1;
    rows.splice(at..at, (first..first + count).map(|row| (row, 0)));
}

fn remove(list: &Fake, gone: &[u32]) {
    list.rows.lock().unwrap().retain(|(row, _)| !gone.contains(row));
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

/// What is given from a place on, and whether the place was lost.
fn rest(list: &Fake, place: Place) -> (Vec<u32>, bool) {
    let mut given = Vec::new();
    let mut place = Some(place);
    while let Some(from) = place {
        let Cursor { passed, next } = cursor_of(&from);
        assert!(passed.len() <= REMEMBERED && next.len() <= NEXT, "the cursor grows");
        let Some(walked) = run(page_unless_lost(list, 16, Some(from))) else { return (given, true) };
        given.extend(walked.records.iter().map(|record| row_of(record)));
        place = walked.next;
    }
    (given, false)
}

/// Each of the first hundred rows with a record came once, in order, unless it went, and no other twice.
fn came_once(list: &Fake, given: &[u32]) {
    let once: BTreeSet<u32> = given.iter().copied().collect();
    assert_eq!(once.len(), given.len(), "given twice: {given:?}");
    let stays = list.numbers();
    let is_due = |row: &u32| *row < 100 && row % 2 == 1 && stays.contains(row);
    let stayed: Vec<u32> = given.iter().copied().filter(is_due).collect();
    assert_eq!(stayed, (0..100).rev().filter(is_due).collect::<Vec<_>>());
}

#[test]
fn rows_added_among_those_passed_again_and_again_make_nothing_come_twice() {
    for pages in 1..4 {
        let list = Fake::of(100, AT_ONE_INSTANT, 2, Vec::new());
        let (mut given, place) = walk_while_rows_come_among_those_passed(&list, pages);
        let (rest, is_lost) = rest(&list, place);
        assert!(!is_lost, "after {pages} pages");
        given.extend(rest);
        came_once(&list, &given);
    }
}

/// A place that is looked for over several pages is found whatever goes meanwhile, as long as something shows it.
#[test]
fn a_search_over_several_pages_finds_the_place_or_says_that_it_is_lost() {
    // How many of the rows passed are left from the first on, how many from the last on, and whether what came next is.
    for (first, last, next_is_left) in [(0, 0, true), (0, 1, false), (1, 0, false), (3, 3, true), (0, 0, false)] {
        let (list, mut given, page) = in_search();
        let place = page.next.unwrap();
        let Cursor { passed, next } = cursor_of(&place);
        remove(&list, &passed[first..passed.len() - last]);
        remove(&list, if next_is_left { &[] } else { &next });
        let (rest, is_lost) = rest(&list, place);
        assert_eq!(is_lost, first + last == 0 && !next_is_left, "{first} {last} {next_is_left}");
        given.extend(rest);
        if is_lost {
            assert_eq!(given.iter().collect::<BTreeSet<_>>().len(), given.len())
        } else {
            came_once(&list, &given)
        }
    }
}

/// A page of a walk that has to find the row passed last, and comes to its end meanwhile.
fn in_search() -> (Fake, Vec<u32>, Walked<String>) {
    let list = Fake::of(100, AT_ONE_INSTANT, 2, Vec::new());
    let (given, place) = walk_while_rows_come_among_those_passed(&list, 2);
    // More than are read for one page.
    add_behind(&list, cursor_of(&place).passed[0], 100_000, 3000);
    let walked = run(page(&list, 16, Some(place)));
    assert!(walked.is_partial && walked.records.is_empty());
    assert!(walked.next.as_ref().is_some_and(|place| serde_json::to_value(place).unwrap()["s"].is_object()));
    (list, given, walked)
}

/// A page that found nothing is shown by what would have come next, too.
#[test]
fn a_page_without_rows_leads_back() {
    let (list, given, page) = in_search();
    remove(&list, &cursor_of(page.next.as_ref().unwrap()).passed);
    let (back, is_lost) = rest_of_way_back(&list, page.prev.unwrap());
    assert!(!is_lost);
    let is_before = |row: &u32| row % 2 == 1 && !(0..=*given.last().unwrap()).contains(row);
    assert_eq!(back, list.numbers_in_order().into_iter().filter(is_before).collect::<Vec<_>>());
}

/// Rows that have nothing to show do not hold the way back: all of them may go.
#[test]
fn the_way_back_begins_where_a_page_has_something() {
    let list = Fake::of(300, AT_ONE_INSTANT, 2, Vec::new());
    let first = run(page(&list, 16, None));
    let remembered = cursor_of(first.next.as_ref().unwrap()).passed;
    let nothing: Vec<u32> = (0..50).map(|row| 10_000 + 2 * row).collect();
    let at = remembered.len();
    list.rows.lock().unwrap().splice(at..at, nothing.iter().map(|row| (*row, 0)));
    let second = run(page(&list, 16, first.next));
    // And so may those that came before.
    remove(&list, &nothing);
    remove(&list, &remembered[at - NEXT..]);
    let back = run(page(&list, 100, second.prev));
    let expected = list.numbers_in_order().into_iter().take(at - NEXT).filter(|row| row % 2 == 1);
    assert_eq!(back.records.iter().map(|record| row_of(record)).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

/// Of a row in two parts the way back gives the first, also where rows with nothing to show were added before it.
#[test]
fn the_way_back_from_the_rest_of_a_row_begins_in_it() {
    for added in [0, 1, 2, 60] {
        let list = Fake::of(90, AT_ONE_INSTANT, 3, Vec::new());
        let first = run(page(&list, 2, None));
        assert_eq!(first.records, ["89.0", "89.1"]);
        let second = run(page(&list, 2, first.next));
        assert_eq!(second.records, ["88.0", "86.0"]);
        let nothing = (0..added).map(|row| (9_000 + 3 * row, 0));
        let at = list.numbers_in_order().iter().position(|row| *row == 86).unwrap();
        list.rows.lock().unwrap().splice(at..at, nothing);
        let third = run(page(&list, 2, second.next));
        assert_eq!(third.records, ["86.1", "85.0"]);
        let back = run(page(&list, 3, third.prev));
        assert_eq!(back.records, ["89.1", "88.0", "86.0"], "{added} added");
    }
}

const EVERY: [Times; 4] = [Times::Apart, Times::Together(40, usize::MAX), AT_ONE_INSTANT, Times::Never];

/// Adds rows directly before another one, and made when it was.
fn add_before(list: &Fake, row: u32, added: impl IntoIterator<Item = u32>) {
    let mut rows = list.rows.lock().unwrap();
    let at = rows.iter().position(|(other, _)| *other == row).unwrap();
    let made = rows[at].1;
    rows.splice(at..at, added.into_iter().map(|row| (row, made)));
}

/// Rows added before one that pages share do not come between its parts, and may not hide it.
#[test]
fn the_way_back_gives_the_first_part_of_a_row_and_what_was_added_before_it() {
    for (times, added) in EVERY.into_iter().flat_map(|times| [0, 1, 2, 60, 300].map(|added| (times, added))) {
        let list = Fake::of(90, times, 3, Vec::new());
        let first = run(page(&list, 2, None));
        let second = run(page(&list, 2, first.next));
        assert_eq!(second.records, ["88.0", "86.0"]);
        let added: Vec<u32> = (0..added).map(|row| 9_001 + 3 * row).collect();
        add_before(&list, 86, added.iter().copied());
        let third = run(page(&list, 2, second.next));
        assert_eq!(third.records, ["86.1", "85.0"], "{times:?}, {} added", added.len());
        let back = run(page(&list, 1, third.prev.clone()));
        assert_eq!(back.records, ["86.0"]);
        assert_eq!(run(page(&list, 2, back.next)).records, third.records);
        let all = [vec![89, 89, 88], added, vec![86]].concat();
        assert_eq!(rest_of_way_back(&list, third.prev.clone().unwrap()), (all.clone(), false), "{times:?}");
        // And it may go.
        remove(&list, &[86]);
        assert_eq!(rest_of_way_back(&list, third.prev.unwrap()), (all[..all.len() - 1].to_vec(), false), "{times:?}");
    }
}

/// A page that found nothing in search of a row that pages share leads to both of its parts.
#[test]
fn a_search_for_the_rest_of_a_row_leads_on_and_back() {
    let list = Fake::of(90, AT_ONE_INSTANT, 3, Vec::new());
    let first = run(page(&list, 5, None));
    assert_eq!(first.records, ["89.0", "89.1", "88.0", "86.0", "86.1"]);
    let second = run(page(&list, 2, first.next));
    assert_eq!(second.records, ["85.0", "83.0"]);
    // None of them has a record.
    let mut rows = list.rows.lock().unwrap();
    rows.splice(2..2, (0..3000).map(|row| (9_000 + 3 * row, 0)));
    drop(rows);
    let third = run(page(&list, 2, second.next));
    assert!(third.is_partial && third.records.is_empty());
    let (on, is_lost) = rest(&list, third.next.unwrap());
    assert_eq!((&on[..3], is_lost), (&[83, 82, 80][..], false));
    let back = rest_of_way_back(&list, third.prev.unwrap());
    assert_eq!(back, (vec![89, 89, 88, 86, 86, 85, 83], false));
}

/// A row may take any number of pages.
#[test]
fn the_way_back_gives_every_part_of_a_row() {
    let list = Fake::of(20, Times::Apart, 20, Vec::new());
    let mut walked = run(page(&list, 5, None));
    let mut given = Vec::new();
    for _ in 0..3 {
        given.push(walked.records);
        walked = run(page(&list, 5, walked.next));
    }
    assert_eq!(walked.records, ["19.15", "19.16", "19.17", "19.18", "18.0"]);
    while let Some(expected) = given.pop() {
        walked = run(page(&list, 5, walked.prev));
        assert_eq!(walked.records, expected);
    }
}

/// What the way back gives, in the order of the list, and whether the place was lost.
fn rest_of_way_back(list: &Fake, place: Place) -> (Vec<u32>, bool) {
    let mut pages = Vec::new();
    let mut place = Some(place);
    while let Some(from) = place {
        let Some(walked) = run(page_unless_lost(list, 16, Some(from))) else { return (pages.concat(), true) };
        pages.insert(0, walked.records.iter().map(|record| row_of(record)).collect::<Vec<_>>());
        place = walked.prev;
    }
    (pages.concat(), false)
}

/// Where a list is not in the order of creation, that tells nothing of rows that were passed and forgotten.
#[test]
fn a_walk_of_a_list_in_another_order_says_when_its_place_is_lost() {
    let list = Fake::of(300, Times::Apart, 2, Vec::new());
    for (row, second) in list.rows.lock().unwrap().iter_mut().filter(|(row, _)| row % 10 == 5) {
        *second = i64::from(*row + 5) * 1000;
    }
    let first = run(page(&list, 40, None));
    let Cursor { passed, next } = cursor_of(first.next.as_ref().unwrap());
    remove(&list, &[passed, next].concat());
    assert!(run(page_unless_lost(&list, 40, first.next)).is_none());
}

/// A row that was gone when it came next, and is back, does not show a place that is further on by now.
#[test]
fn what_came_next_shows_nothing_once_others_were_passed() {
    let row = |key: &str| Row { key: key.to_owned(), created_at: None, value: () };
    let mut place = Place::start();
    place.expect(&[("gone".to_owned(), None)]);
    place.pass("passed".to_owned(), None);
    place.pass("last".to_owned(), None);
    let found = place.find(&[row("gone"), row("passed"), row("new")], true, true);
    assert!(matches!(found, Sight::Place(2)));
}

/// Whoever settles what a page shows may go back all the same.
#[test]
fn all_rows_of_a_page_may_go_before_the_way_back() {
    for times in EVERY {
        let list = Fake::of(300, times, 2, Vec::new());
        let first = run(page(&list, 40, None));
        let second = run(page(&list, 40, first.next));
        remove(&list, &(100..=220).collect::<Vec<_>>());
        assert_eq!(run(page(&list, 40, second.prev)).records, first.records, "{times:?}");
    }
}

/// A page may go on beyond what is known of it: what is left of its rows is not given by the way back.
#[test]
fn the_way_back_is_lost_where_nothing_shows_where_a_page_begins() {
    let row = |key: &str, second| Row { key: key.to_owned(), created_at: second, value: () };
    let page = |seconds: [Option<Timestamp>; 2]| {
        let rows = [row("first", seconds[0]), row("second", seconds[1])];
        let mut page = WayBack::from(&Place::start(), &rows, 0);
        page.follow(&rows, 0);
        page
    };
    let mut begins = Place::start();
    begins.pass("before".to_owned(), None);
    let mut known = begins.clone();
    known.expect(&[("first".to_owned(), None)]);
    let in_another_order = page([instant(5), instant(9)]);
    for way_back in [WayBack::unknown(&known), page([None, None]), in_another_order] {
        let rows = [row("third", instant(7)), row("first", None), row("other", instant(1))];
        assert!(matches!(way_back.place().find(&rows, true, true), Sight::Place(2)));
    }
    for way_back in
        [WayBack::unknown(&begins), WayBack::unknown(&known), page([None, None]), page([instant(5), instant(9)])]
    {
        let rows = [row("third", instant(7)), row("other", instant(1))];
        assert!(matches!(way_back.place().find(&rows, true, true), Sight::Lost));
    }
}

/// A row may be gone for a while, as where a list is narrowed by a status.
#[test]
fn a_row_that_comes_back_does_not_come_twice() {
    // The last row is of an earlier instant.
    let list = Fake::of(42, Times::Together(41, usize::MAX), 2, Vec::new());
    let away = |rows: std::ops::RangeInclusive<u32>| remove(&list, &rows.collect::<Vec<_>>());
    for row in list.rows.lock().unwrap().iter_mut() {
        row.1 = if row.0 == 1 { 0 } else { 1000 };
    }
    let first = run(page(&list, 1, None));
    assert_eq!(first.records, ["41.0"]);
    away(40..=41);
    let second = run(page(&list, 1, first.next));
    assert_eq!(second.records, ["39.0"]);
    away(2..=39);
    list.rows.lock().unwrap().insert(0, (41, 1000));
    let (rest, is_lost) = rest(&list, second.next.unwrap());
    assert_eq!((rest, is_lost), (vec![1], false));
}

/// Nor does one that comes back behind the place, which was given up to it when it was away.
#[test]
fn a_row_that_comes_back_further_on_does_not_come_twice() {
    let list = Fake::of(60, AT_ONE_INSTANT, 2, Vec::new());
    let first = run(page(&list, 2, None));
    assert_eq!(first.records, ["59.0", "57.0"]);
    remove(&list, &(49..59).collect::<Vec<_>>());
    add_behind(&list, 59, 10_001, 1);
    let second = run(page(&list, 1, first.next));
    assert_eq!(second.records, ["10001.0"]);
    let next = second.next.unwrap();
    assert!(serde_json::to_value(&next).unwrap()["g"].is_null());
    add_behind(&list, 10_001, 57, 1);
    assert_eq!(rest(&list, next).0, (0..49).rev().filter(|row| row % 2 == 1).collect::<Vec<_>>());
}

/// A list that has the oldest first looks as if it were in order where all that is seen is of one instant.
#[test]
fn what_is_asked_for_is_found_in_a_list_that_has_the_oldest_first() {
    let mut list = Fake::of(300, Times::Apart, 2, Vec::new());
    for (row, second) in list.rows.lock().unwrap().iter_mut() {
        *second = if *row >= 200 { 0 } else { 300 - i64::from(*row) };
    }
    list.range = crate::unified::ListQuery::new().created_after(instant(0).unwrap()).wanted_created();
    let (given, is_lost) = run(forward_unless_lost(&list, &[25]));
    assert!(!is_lost);
    let wanted = given.given.iter().filter(|record| row_of(record) < 200).count();
    assert_eq!(wanted, 100);
}

/// Where the rest of a list looks as if it were in order, but was seen not to be, nothing is passed over.
#[test]
fn a_list_that_was_seen_in_another_order_is_not_trusted_again() {
    let list = Fake::of(20, Times::Apart, 2, Vec::new());
    for (row, second) in list.rows.lock().unwrap().iter_mut() {
        *second = if *row == 19 { 1 } else { 10 + i64::from(*row) };
    }
    let first = run(page(&list, 1, None));
    assert_eq!(first.records, ["19.0"]);
    remove(&list, &(11..20).collect::<Vec<_>>());
    assert_eq!(rest(&list, first.next.unwrap()).0, [9, 7, 5, 3, 1]);

    // Also where no single read shows it.
    let row = |key: &str, second| Row { key: key.to_owned(), created_at: instant(second), value: () };
    let mut place = Place::start();
    place.pass("one".to_owned(), instant(9));
    place.pass("two".to_owned(), instant(20));
    assert!(matches!(place.find(&[row("three", 12)], true, true), Sight::Place(0)));

    // And on the way back.
    let mut begins = Place::start();
    begins.find(&[row("one", 1), row("two", 2)], true, false);
    let rows = [row("first", 5), row("second", 4)];
    let mut page = WayBack::from(&begins, &rows, 0);
    page.follow(&rows, 0);
    assert!(matches!(page.place().find(&[row("third", 1), row("other", 7)], true, true), Sight::Lost));
}
