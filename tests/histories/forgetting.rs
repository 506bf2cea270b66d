//! Who is erased is named nowhere any more, and of who is deleted nothing is left.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::{Advance, history};
use crate::running::World;
use crate::walk;
use billsby_mock::billing::company::Company;
use billsby_mock::billing::ids::CustomerId;
use billsby_mock::billing::subscriptions::SubscriptionStatus;
use jiff::SignedDuration;
use proptest::prelude::*;

/// Everything a company holds as text, with who holds a card, which a dump does not show.
fn dump(company: &Company) -> String {
    let on_file = walk::customers(company).into_iter().filter_map(|customer| customer.card.as_ref());
    let charged = walk::invoices(company).into_iter().filter_map(|invoice| invoice.card.as_ref());
    let holders: Vec<&str> = on_file.chain(charged).map(|card| card.full_name.as_str()).collect();
    format!("{company:?} {holders:?}")
}

fn assert_nameless(world: &World, erased: &[CustomerId]) {
    let dump = dump(&world.company);
    for (id, mark) in world.people.iter().filter(|(id, _)| erased.contains(id)) {
        let found = dump.find(mark.as_str());
        let around = found.map(|at| &dump[at.saturating_sub(200)..(at + 50).min(dump.len())]);
        assert_eq!(around, None, "of {id}");
    }
}

/// Ends the subscription of a customer, and forgets them. Answers the ids that must be gone.
fn delete(world: &mut World, id: CustomerId) -> Vec<String> {
    // Money that is on its way arrives first.
    world.advance_to(world.now() + SignedDuration::from_mins(5));
    let now = world.now();
    let subscriptions = world.company.list_customer_subscriptions(id).unwrap();
    let live = subscriptions.iter().find(|details| details.row.subscription.status != SubscriptionStatus::Cancelled);
    let live = live.map(|details| details.row.subscription.id);
    let gone = subscriptions.iter().map(|details| details.row.subscription.id.to_string()).chain([id.to_string()]);
    let gone = gone.collect();
    let open = world.company.list_customer_invoices(id).unwrap().into_iter().filter(|invoice| invoice.status.is_open());
    let open: Vec<_> = open.map(|invoice| invoice.number).collect();
    for number in open {
        world.company.write_off_invoice(number, now).unwrap();
    }
    if let Some(live) = live {
        world.company.cancel_subscription(live, id, now).unwrap();
    }
    world.company.delete_customer(id, now).unwrap();
    gone
}

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn nobody_who_was_erased_is_named(catalogue in catalogue(), history in history()) {
        let mut world = World::after(&catalogue, &history);
        let present: Vec<CustomerId> = walk::customers(&world.company).iter().map(|customer| customer.id).collect();
        for id in &present {
            world.company.erase_customer_data(*id, world.now()).unwrap();
        }
        assert_nameless(&world, &present);
        // What is billed later names nobody either.
        world.advance_to(world.target(Advance::Minutes(60 * 24 * 45)));
        assert_nameless(&world, &present);
    }

    #[test]
    fn nothing_of_who_was_deleted_is_left(catalogue in catalogue(), history in history()) {
        let mut world = World::after(&catalogue, &history);
        let present: Vec<CustomerId> = walk::customers(&world.company).iter().map(|customer| customer.id).collect();
        let mut gone: Vec<String> = world.customers.iter().map(CustomerId::to_string).collect();
        gone.extend(world.subscriptions.iter().map(ToString::to_string));
        for id in present {
            gone.extend(delete(&mut world, id));
        }
        // Notices tell of them until they are taken.
        world.company.take_notices();
        let dump = dump(&world.company);
        for id in gone {
            assert!(!dump.contains(&id), "{id} is left");
        }
        assert_nameless(&world, &world.customers);
        assert_eq!(world.company.next_due(), None);
    }
}
