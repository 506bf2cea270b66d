//! Whether a subscription is billed what it said it would be, when it said so.

use billsby_mock::billing::rules::Counting;
use billsby_mock::billing::subscriptions::SubscriptionStatus;
use billsby_mock::billing::time::Advance;

use crate::notation::{Fallible, Instant, amount_text};
use crate::world::{Person, World};

/// Lets nothing but time happen to a copy of the world, for everybody in it.
pub fn check(world: &World) -> Fallible<()> {
    // What waits to be counted cannot be foreseen.
    if matches!(world.company.rules().counting, Counting::Queued(_)) {
        return Ok(());
    }
    world.people().try_for_each(|(name, person)| {
        check_person(world, person).map_err(|error| format!("{name}, at {}: {error}", Instant(world.now)).into())
    })
}

fn check_person(world: &World, Person { customer, subscription }: Person) -> Fallible<()> {
    let details = world.company.get_subscription(subscription)?;
    let Some(at) = details.next_billing_date else {
        return Ok(());
    };
    let forecast = details.next_billing_amount.minor;
    let mut later = world.company.clone();
    later.advance(Advance::To(at), at)?;
    if later.get_subscription(subscription)?.row.subscription.status != SubscriptionStatus::Active {
        // Dunning has stopped it before.
        return Ok(());
    }
    let invoices = later.list_customer_invoices(customer)?;
    let made = invoices.iter().find(|invoice| invoice.created_on == at && invoice.billed.is_some());
    let text = |minor| amount_text(minor, world.currency);
    match made.map(|invoice| invoice.billed_amount()) {
        Some(billed) if billed == forecast => Ok(()),
        Some(billed) => {
            let (forecast, billed) = (text(forecast), text(billed));
            Err(format!("{forecast} was forecast for {}, and {billed} was billed", Instant(at)).into())
        }
        None => Err(format!("{} was forecast for {}, and nothing was billed", text(forecast), Instant(at)).into()),
    }
}
