//! Walks while anything comes and goes.

use super::*;

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
