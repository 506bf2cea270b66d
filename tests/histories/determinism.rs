//! The same always does the same: in one jump or in many steps, again, from another seed, beside another company.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::{Advance, History, Step, history};
use crate::running::World;
use crate::walk;
use billsby_mock::billing::time;
use proptest::collection::vec;
use proptest::prelude::*;

/// Equal byte for byte, and not only by what `Eq` looks at.
fn assert_same(one: &World, other: &World) {
    assert_eq!(one.company.state_hash(), other.company.state_hash());
    assert!(one.company == other.company, "equal hashes of states that differ");
    assert_eq!(format!("{:?}", one.company), format!("{:?}", other.company));
    assert_eq!(one.happened, other.happened, "as much happened");
}

/// Advances to where one jump would lead, by steps of these shares of the way that is left.
fn advance_by_steps(world: &mut World, advance: Advance, percents: &[i64]) {
    let target = world.target(advance);
    for percent in percents {
        let left = target.duration_since(world.now());
        world.advance_to(world.now() + left / 100 * i32::try_from(*percent).unwrap());
    }
    world.advance_to(target);
}

fn advance_by_events(world: &mut World, advance: Advance) {
    let target = world.target(advance);
    world.happened += world.company.catch_up(world.now());
    while world.company.next_due().is_some_and(|due| due.at <= target) {
        let advanced = world.company.advance(time::Advance::ToNextEvent, world.now()).unwrap();
        world.happened += advanced.happened;
    }
    world.advance_to(target);
}

/// What was billed, without a word of whose it is.
fn amounts(world: &World) -> Vec<String> {
    let invoices = walk::invoices(&world.company).into_iter().map(|invoice| {
        let outcomes: Vec<_> = invoice.payments.iter().map(|log| (log.created_on, log.outcome)).collect();
        format!("{:?} {:?} {:?} {outcomes:?}", invoice.created_on, invoice.status, invoice.lines)
    });
    let notes = walk::credit_notes(&world.company).into_iter();
    let notes = notes.map(|note| format!("{:?} {:?} {:?}", note.created_on, note.status, note.amount));
    invoices.chain(notes).collect()
}

fn run_beside(one: &mut World, other: &mut World, history: &History, others: &History) {
    for place in 0..history.len().max(others.len()) {
        history.get(place).into_iter().for_each(|step| one.step(step));
        others.get(place).into_iter().for_each(|step| other.step(step));
    }
}

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn one_jump_and_many_steps_do_the_same(
        catalogue in catalogue(),
        history in history(),
        percents in vec(0..100i64, 1..6),
    ) {
        let jumps = World::after(&catalogue, &history);
        let (mut steps, mut events) = (World::open(&catalogue, 1), World::open(&catalogue, 1));
        for step in &history {
            match step {
                Step::Do(_) => [&mut steps, &mut events].into_iter().for_each(|world| world.step(step)),
                Step::Advance(advance) => {
                    advance_by_steps(&mut steps, *advance, &percents);
                    advance_by_events(&mut events, *advance);
                }
            }
        }
        assert_same(&jumps, &steps);
        assert_same(&jumps, &events);
    }

    #[test]
    fn one_seed_makes_one_company_and_another_seed_only_other_ids(catalogue in catalogue(), history in history()) {
        let one = World::after(&catalogue, &history);
        assert_same(&one, &World::after(&catalogue, &history));
        let mut other = World::open(&catalogue, 2);
        history.iter().for_each(|step| other.step(step));
        assert_eq!(amounts(&one), amounts(&other));
        assert_eq!(one.happened, other.happened);
        assert!(one.customers.iter().all(|id| !other.customers.contains(id)));
        assert!(one.subscriptions.iter().all(|id| !other.subscriptions.contains(id)));
    }

    #[test]
    fn a_company_changes_nothing_in_another(
        (one, another) in (catalogue(), catalogue()),
        (history, others) in (history(), history()),
    ) {
        let (mut beside, mut other) = (World::open(&one, 1), World::open(&another, 1));
        run_beside(&mut beside, &mut other, &history, &others);
        assert_same(&beside, &World::after(&one, &history));
        assert_same(&other, &World::after(&another, &others));
    }
}
