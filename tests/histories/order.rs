//! Time never goes back.

use crate::cases;
use crate::catalogue::{catalogue, start};
use crate::commands::{Step, history};
use crate::running::World;
use crate::walk;
use billsby_mock::billing::company::Company;
use billsby_mock::billing::time::Advance;
use jiff::{SignedDuration, Span, Timestamp};
use proptest::prelude::*;

/// Whether these come in order, none of them later than now.
fn assert_ordered(company: &Company, what: &str, instants: impl IntoIterator<Item = Timestamp>) {
    let instants: Vec<Timestamp> = instants.into_iter().collect();
    assert!(instants.is_sorted(), "{what} are out of order: {instants:?}");
    assert!(instants.last().is_none_or(|last| *last <= walk::now(company)), "{what} lie ahead");
}

fn check_books(company: &Company) {
    let invoices = walk::invoices(company);
    assert_ordered(company, "invoices", invoices.iter().map(|invoice| invoice.created_on.timestamp()));
    let notes = walk::credit_notes(company);
    assert_ordered(company, "credit notes", notes.iter().map(|note| note.created_on.timestamp()));
    let charges = invoices.iter().flat_map(|invoice| &invoice.payments);
    let mut payments: Vec<_> = charges.chain(notes.iter().flat_map(|note| &note.payments)).collect();
    payments.sort_by_key(|log| log.id);
    assert_ordered(company, "payments", payments.iter().map(|log| log.created_on.timestamp()));
    for invoice in invoices {
        assert_ordered(
            company,
            "payments of an invoice",
            invoice.payments.iter().map(|log| log.created_on.timestamp()),
        );
        assert!(invoice.payments.iter().all(|log| log.created_on >= invoice.created_on), "{invoice:?}");
    }
    let mut events = Vec::new();
    for subscription in walk::subscriptions(company) {
        let log = walk::events(company, subscription.id);
        assert_ordered(company, "events of a subscription", log.iter().map(|entry| entry.created_on));
        events.extend(log);
    }
    events.sort_by_key(|entry| entry.id);
    assert_ordered(company, "events", events.iter().map(|entry| entry.created_on));
    assert_ordered(company, "notices", company.outbox().waiting().map(|posted| posted.at));
}

fn check_the_past_is_refused(company: &Company) {
    let mut back = company.clone();
    for advance in [Advance::To(walk::now(company) - SignedDuration::from_nanos(1)), Advance::By(-Span::new().hours(1))]
    {
        back.advance(advance, start()).unwrap_err();
        assert_eq!(back.state_hash(), company.state_hash(), "refused, and changed something");
        assert!(back == *company);
    }
}

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn time_never_goes_back(catalogue in catalogue(), history in history()) {
        let mut world = World::open(&catalogue, 1);
        for step in &history {
            world.step(step);
            let due = world.company.next_due().map(|due| due.at);
            match step {
                // What a command makes due at once happens before the next.
                Step::Do(_) => assert!(due.is_none_or(|due| due >= world.now())),
                Step::Advance(_) => assert!(due.is_none_or(|due| due > world.now())),
            }
            if !world.customers.is_empty() {
                check_the_past_is_refused(&world.company);
            }
        }
        world.company.catch_up(world.now());
        assert!(world.company.next_due().is_none_or(|due| due.at > world.now()));
        check_books(&world.company);
    }
}
