//! Whether a company that was read hangs together.
//!
//! What is read may be the work of anybody. The rules of billing take it for granted that what a record refers to is
//! there, and that numbers can still be counted on; what is not so would stop a clock for ever.

use std::fmt::Display;

use crate::billing::company::Company;
use crate::billing::customers::Customer;
use crate::billing::ids::{CustomerId, CustomerNumber, CycleId, PlanId};
use crate::store::{Key, LARGEST_NUMBER};

impl Company {
    /// Says what does not hang together, if anything does not.
    pub(crate) fn check(&self) -> Result<(), String> {
        let store = &self.store;
        for subscription in store.subscriptions.iter() {
            let of = format_args!("the subscription {}", subscription.id).to_string();
            self.check_customer(&of, subscription.customer, subscription.customer_number)?;
            self.check_plan(&of, subscription.plan, subscription.cycle)?;
            if let Some(next) = &subscription.next {
                self.check_plan(&of, next.plan, next.cycle)?;
            }
            within(&of, "a schedule that has passed", subscription.schedule.passed)?;
        }
        for invoice in store.invoices.iter() {
            let of = format!("the invoice {}", invoice.number);
            self.check_customer(&of, invoice.customer(), invoice.customer_number)?;
        }
        for note in store.credit_notes.iter() {
            let of = format!("the credit note {}", note.number);
            self.check_customer(&of, note.number.customer, note.customer_number)?;
        }
        for customer in store.customers.iter() {
            self.check_belongings(customer)?;
        }
        for last in [store.event_log_ids.last(), store.payment_log_ids.last(), store.pricing_model_ids.last()] {
            within("the company", "ids that came to", last)?;
        }
        within("the company", "changes of counters that came to", store.counter_updates_queued())?;
        within("the company", "notices that came to", self.outbox.posted())
    }

    fn check_customer(&self, of: &str, customer: CustomerId, number: CustomerNumber) -> Result<(), String> {
        let found = self.store.customer(customer);
        there(found.is_some_and(|customer| customer.number == number), of, "customer", customer)
    }

    /// What a customer names must be the customer's own.
    fn check_belongings(&self, customer: &Customer) -> Result<(), String> {
        let (store, number) = (&self.store, customer.number);
        let of = format_args!("the customer {}", customer.id).to_string();
        for id in customer.subscriptions.iter() {
            let found = store.subscription(*id).is_some_and(|found| found.customer_number == number);
            there(found, &of, "subscription", id)?;
        }
        for id in customer.invoices() {
            let found = store.invoices.get(id).is_some_and(|found| found.customer_number == number);
            there(found, &of, "invoice", id.number())?;
        }
        for id in customer.credit_notes() {
            let found = store.credit_notes.get(id).is_some_and(|found| found.customer_number == number);
            there(found, &of, "credit note", id.number())?;
        }
        Ok(())
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
    use crate::billing::company::Company;
    use crate::billing::customers::Document;
    use crate::billing::fixture::Shop;
    use crate::billing::ids::CustomerId;
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
    fn what_belongs_to_another_is_told() {
        let said = |change: &dyn Fn(&mut Company, CustomerId, CustomerId)| {
            let mut shop = Shop::new();
            let (one, other) = (shop.subscribe().0, shop.subscribe().0);
            assert_eq!(shop.company.check(), Ok(()));
            change(&mut shop.company, one, other);
            shop.company.check().unwrap_err()
        };
        let belongings = |company: &Company, of| {
            let customer = company.store.customer(of).unwrap();
            (customer.number, customer.subscriptions.clone(), customer.documents.clone())
        };
        let refused = said(&|company, one, other| {
            let (number, ..) = belongings(company, other);
            company.store.update_customer(one, |customer| customer.number = number);
        });
        assert!(refused.starts_with("the subscription") && refused.contains("has the customer"), "{refused}");
        let refused = said(&|company, one, other| {
            let (_, subscriptions, _) = belongings(company, other);
            company.store.update_customer(one, |customer| customer.subscriptions = subscriptions.clone());
        });
        assert!(refused.starts_with("the customer") && refused.contains("has the subscription"), "{refused}");
        let refused = said(&|company, one, other| {
            let (.., documents) = belongings(company, other);
            company.store.update_customer(one, |customer| customer.documents = documents.clone());
        });
        assert!(refused.starts_with("the customer") && refused.contains("has the invoice 2,"), "{refused}");
        let refused = said(&|company, one, _| {
            let note = Document::CreditNote(65.into());
            company.store.update_customer(one, |customer| customer.documents.push(note));
        });
        assert!(refused.ends_with("has the credit note 65, which is not there"), "{refused}");
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
