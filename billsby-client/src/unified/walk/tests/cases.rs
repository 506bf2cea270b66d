//! Walks of which each shows one thing.

use super::*;

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
