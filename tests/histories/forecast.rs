//! What a subscription says of its next invoice is what the next invoice says.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::{CardRecipe, history};
use crate::people::Mark;
use crate::running::World;
use crate::walk;
use billsby_mock::billing::ids::SubscriptionId;
use billsby_mock::billing::invoices::{Invoice, InvoiceType};
use billsby_mock::billing::subscriptions::SubscriptionStatus;
use billsby_mock::billing::time::DueKind;
use jiff::SignedDuration;
use proptest::prelude::*;

/// Gives everybody a card that pays, and lets every counter catch up, so that nothing waits that changes a bill.
fn settle(world: &mut World) {
    let card = CardRecipe { token: "tok_ok".into(), expiry_year: 2999, expiry_month: 12 };
    let ids: Vec<_> = walk::customers(&world.company).iter().map(|customer| customer.id).collect();
    for id in ids {
        world.company.update_payment_card(id, Mark::new(0).card(&card), world.now()).unwrap();
    }
    // Lags are of hours.
    world.advance_to(world.now() + SignedDuration::from_hours(3));
    assert_ne!(world.company.next_due().map(|due| due.kind), Some(DueKind::CounterUpdate));
}

fn renewals(world: &World, id: SubscriptionId) -> Vec<Invoice> {
    let owner = walk::subscription(&world.company, id).unwrap().customer;
    let invoices = world.company.list_customer_invoices(owner).unwrap().into_iter().rev();
    invoices.filter(|invoice| invoice.kind == InvoiceType::Renewal).cloned().collect()
}

proptest! {
    #![proptest_config(cases(320))]

    #[test]
    fn the_forecast_is_the_next_invoice(catalogue in catalogue(), history in history()) {
        let mut world = World::after(&catalogue, &history);
        settle(&mut world);
        let ids: Vec<SubscriptionId> = walk::subscriptions(&world.company).iter().map(|found| found.id).collect();
        for id in ids {
            let details = world.company.get_subscription(id).unwrap();
            let (date, amount) = (details.next_billing_date, details.next_billing_amount);
            let Some(date) = date else {
                let status = details.row.subscription.status;
                assert!(matches!(status, SubscriptionStatus::Suspended | SubscriptionStatus::Cancelled), "{status}");
                assert_eq!(amount.minor, 0);
                continue;
            };
            let before = renewals(&world, id).len();
            let mut ahead = world.clone();
            ahead.advance_to(date - SignedDuration::from_nanos(1));
            assert_eq!(renewals(&ahead, id).len(), before, "billed before {date}");
            ahead.advance_to(date);
            let after = renewals(&ahead, id);
            assert_eq!(after.len(), before + 1, "not billed at {date}");
            assert_eq!(after[before].amount, amount);
        }
    }
}
