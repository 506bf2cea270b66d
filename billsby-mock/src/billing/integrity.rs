//! Whether a company that was read hangs together.
//!
//! What is read may be the work of anybody. The rules of billing take it for granted that what a record refers to is
//! there, and that numbers can still be counted on; what is not so would stop a clock for ever.

use std::fmt::Display;

use crate::billing::company::Company;
use crate::billing::ids::{CustomerId, CycleId, PlanId};
use crate::store::LARGEST_NUMBER;

impl Company {
    /// Says what does not hang together, if anything does not.
    pub(crate) fn check(&self) -> Result<(), String> {
        let store = &self.store;
        for subscription in store.subscriptions.iter() {
            let of = format_args!("the subscription {}", subscription.id).to_string();
            self.check_customer(&of, subscription.customer)?;
            self.check_plan(&of, subscription.plan, subscription.cycle)?;
            if let Some(next) = &subscription.next {
                self.check_plan(&of, next.plan, next.cycle)?;
            }
            within(&of, "a schedule that has passed", subscription.schedule.passed)?;
        }
        for invoice in store.invoices.iter() {
            self.check_customer(&format!("the invoice {}", invoice.number), invoice.customer())?;
        }
        for note in store.credit_notes.iter() {
            self.check_customer(&format!("the credit note {}", note.number), note.number.customer)?;
        }
        for last in [store.event_log_ids.last(), store.payment_log_ids.last(), store.pricing_model_ids.last()] {
            within("the company", "ids that came to", last)?;
        }
        within("the company", "changes of counters that came to", store.counter_updates_queued())?;
        within("the company", "notices that came to", self.outbox.posted())
    }

    fn check_customer(&self, of: &str, customer: CustomerId) -> Result<(), String> {
        there(self.store.customer(customer).is_some(), of, "customer", customer)
    }

    fn check_plan(&self, of: &str, plan: PlanId, cycle: CycleId) -> Result<(), String> {
        there(self.store.plans.get(plan).is_some(), of, "plan", plan)?;
        there(self.store.cycles.get(cycle).is_some(), of, "cycle", cycle)
    }
}

fn there(is_there: bool, of: &str, what: &str, id: impl Display) -> Result<(), String> {
    if is_there { Ok(()) } else { Err(format!("{of} has the {what} {id}, which is not there")) }
}

fn within(of: &str, what: &str, number: impl TryInto<i64> + Display + Copy) -> Result<(), String> {
    match number.try_into().is_ok_and(|number| (0..=LARGEST_NUMBER).contains(&number)) {
        true => Ok(()),
        false => Err(format!("{of} has {what} {number}, expected 0 to {LARGEST_NUMBER}")),
    }
}

#[cfg(test)]
mod tests {
    use crate::billing::fixture::Shop;
    use crate::billing::subscriptions::Subscription;

    fn checked(change: impl FnOnce(&mut Subscription)) -> Result<(), String> {
        let mut shop = Shop::new();
        let (_, id) = shop.subscribe();
        shop.company.store.update_subscription(id, change);
        shop.company.check()
    }

    #[test]
    fn what_refers_to_nothing_is_told() {
        assert_eq!(checked(|_| {}), Ok(()));
        let wrong = |change: fn(&mut Subscription)| checked(change).unwrap_err();
        assert!(wrong(|subscription| subscription.plan = 99.into()).contains("has the plan 99, which is not there"));
        assert!(wrong(|subscription| subscription.cycle = 99.into()).contains("has the cycle 99"));
        assert!(wrong(|subscription| subscription.schedule.passed = i32::MAX).contains("expected 0 to"));
        let other = Shop::new().subscribe().0;
        assert_eq!(checked(|subscription| subscription.customer = other), Ok(()), "the same seed gives the same ids");
        let mut shop = Shop::new();
        let (customer, _) = shop.subscribe();
        shop.company.store.remove_customer(customer);
        let said = shop.company.check().unwrap_err();
        assert!(said.starts_with("the subscription") && said.ends_with("which is not there"), "{said}");
    }

    #[test]
    fn a_renewal_that_cannot_be_does_not_stop_the_clock() {
        for change in [
            |subscription: &mut Subscription| subscription.plan = 99.into(),
            |subscription: &mut Subscription| subscription.schedule.frequency.every = 0,
        ] {
            let mut shop = Shop::new();
            let (_, id) = shop.subscribe();
            shop.company.store.update_subscription(id, change);
            let due = shop.company.next_due().unwrap().at;
            shop.company.renew(id, due);
            assert!(shop.company.next_due().is_none_or(|next| next.at > due));
        }
    }
}
