//! Dunning: what follows when an invoice of a subscription could not be charged.
//!
//! The card is asked again after each of the waits that the company's
//! [`DunningRule`] lists: the rule for declines where
//! the bank said no the last time, the one for failures where the gateway had
//! no answer. A wait is counted from the attempt before it. After the last one
//! the rule's end follows at once, for the invoice and for its subscription.
//!
//! A new card heals with the next attempt. An attempt by hand heals at once,
//! and where it fails too the planned ones go on. Once an invoice is paid, in
//! whatever way, and no other of the subscription is Unpaid, a suspended
//! subscription is Active again. A write-off never has that effect: it is how
//! a subscription is made ready to be cancelled, and must charge nothing.
//!
//! One-time charges never enter dunning.

use jiff::Timestamp;

use crate::billing::company::Company;
use crate::billing::events::Event;
use crate::billing::ids::{InvoiceId, SubscriptionId};
use crate::billing::invoices::{ChargeReason, InvoiceStatus};
use crate::billing::payments::Outcome;
use crate::billing::rules::{DunningRule, InvoiceEnd, SubscriptionEnd};
use crate::billing::subscriptions::{SubscriptionCommand, SubscriptionStatus};

impl Company {
    /// Plans the next attempt after one that did not succeed, or ends dunning.
    pub(crate) fn dun(&mut self, id: InvoiceId, why: ChargeReason, outcome: Outcome, now: Timestamp) {
        if why == ChargeReason::ByHand {
            return;
        }
        let Some(subscription) = self.billed_subscription(id) else {
            return;
        };
        let rule = self.rule_for(outcome);
        let made = u32::from(why == ChargeReason::Dunning);
        let retries = self.store.update_invoice(id, |invoice| {
            invoice.retries = invoice.retries.saturating_add(made);
            invoice.retries
        });
        let wait = retries.and_then(|made| rule.retries.get(usize::try_from(made).ok()?));
        let Some(on) = wait.map(|wait| now.checked_add(*wait).unwrap_or(Timestamp::MAX)) else {
            self.end_dunning(id, subscription, &rule, now);
            return;
        };
        self.store.update_invoice(id, |invoice| invoice.due = Some(on.into()));
        let attempt = i64::from(retries.unwrap_or(0)) + 1;
        self.log_invoice(id, now, |number, amount| Event::PaymentRetryScheduled { number, amount, attempt, on });
    }

    fn rule_for(&self, outcome: Outcome) -> DunningRule {
        let dunning = &self.settings.rules.dunning;
        match outcome {
            Outcome::Failed => dunning.failed.clone(),
            Outcome::Paid | Outcome::Declined | Outcome::Expired => dunning.declined.clone(),
        }
    }

    fn end_dunning(&mut self, id: InvoiceId, subscription: SubscriptionId, rule: &DunningRule, now: Timestamp) {
        self.store.update_invoice(id, |invoice| invoice.due = None);
        self.log_invoice(id, now, |number, amount| Event::DunningEnded { number, amount });
        match rule.invoice {
            InvoiceEnd::Leave => {}
            InvoiceEnd::WriteOff => self.write_off(id, now),
            InvoiceEnd::WriteOffAfter(wait) => {
                self.write_off_later(id, now.checked_add(wait).unwrap_or(Timestamp::MAX), now);
            }
        }
        let Some(found) = self.store.subscription(subscription) else {
            return;
        };
        let (status, owner) = (found.status, found.customer);
        match rule.subscription {
            SubscriptionEnd::Suspended if status.allows(SubscriptionCommand::Suspend) => {
                // The table has just let it through.
                _ = self.suspend_subscription(subscription, now);
            }
            SubscriptionEnd::Cancelled if status.allows(SubscriptionCommand::Cancel) => {
                self.end_subscription(subscription, owner, now);
            }
            _ => {}
        }
    }

    /// Lets a suspended subscription go on once nothing of it is Unpaid any more.
    pub(crate) fn heal(&mut self, settled: InvoiceId, now: Timestamp) {
        let Some(id) = self.billed_subscription(settled) else {
            return;
        };
        let Some(subscription) = self.store.subscription(id) else {
            return;
        };
        // Looked at first: most subscriptions are not, and have many invoices.
        let is_suspended = subscription.status == SubscriptionStatus::Suspended;
        let status = |id: &InvoiceId| self.store.invoices.get(*id).map(|invoice| invoice.status);
        if is_suspended && subscription.invoices.iter().all(|id| status(id) != Some(InvoiceStatus::Unpaid)) {
            _ = self.reactivate_subscription(id, now);
        }
    }

    fn billed_subscription(&self, invoice: InvoiceId) -> Option<SubscriptionId> {
        self.store.invoices.get(invoice)?.billed.as_ref().map(|billed| billed.subscription)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::customers::CustomerStatus;
    use crate::billing::fixture::{Shop, card, now};
    use crate::billing::ids::CustomerId;
    use crate::billing::invoices::OneTimeCharge;
    use crate::billing::rules::Rules;
    use jiff::SignedDuration;

    fn day(day: i64) -> Timestamp {
        now() + SignedDuration::from_hours(24 * day)
    }

    /// A shop that tries again after 2 days and after 3 more, and after a day where the gateway fails.
    fn shop(invoice: InvoiceEnd, subscription: SubscriptionEnd) -> Shop {
        let mut shop = Shop::new();
        let rule = |days: &[i64]| DunningRule {
            retries: days.iter().map(|days| SignedDuration::from_hours(24 * days)).collect(),
            invoice,
            subscription,
        };
        let mut rules = Rules::default();
        (rules.dunning.declined, rules.dunning.failed) = (rule(&[2, 3]), rule(&[1]));
        shop.company.set_rules(rules).unwrap();
        shop
    }

    /// When the first invoice was attempted, in days, and what became of it and of its subscription.
    fn story(shop: &Shop, customer: CustomerId) -> (Vec<i64>, InvoiceStatus, SubscriptionStatus) {
        let invoices = shop.company.list_customer_invoices(customer).unwrap();
        let first = invoices.last().unwrap();
        let days = first.payments.iter().map(|log| log.created_on.timestamp().duration_since(now()).as_hours() / 24);
        let subscription = shop.company.list_customer_subscriptions(customer).unwrap()[0].row.subscription.status;
        (days.collect(), first.status, subscription)
    }

    #[test]
    fn every_end_comes_after_the_last_attempt() {
        let wait = SignedDuration::from_hours(24 * 10);
        for (invoice, unpaid) in [
            (InvoiceEnd::Leave, InvoiceStatus::Unpaid),
            (InvoiceEnd::WriteOff, InvoiceStatus::WrittenOff),
            (InvoiceEnd::WriteOffAfter(wait), InvoiceStatus::ToBeWrittenOff),
        ] {
            for (subscription, status) in [
                (SubscriptionEnd::Active, SubscriptionStatus::Active),
                (SubscriptionEnd::Suspended, SubscriptionStatus::Suspended),
                (SubscriptionEnd::Cancelled, SubscriptionStatus::Cancelled),
            ] {
                let mut shop = shop(invoice, subscription);
                let (customer, _) = shop.subscribe_by_card("tok_decline");
                shop.company.catch_up(day(4));
                assert_eq!(story(&shop, customer), (vec![0, 2], InvoiceStatus::Unpaid, SubscriptionStatus::Active));
                shop.company.catch_up(day(5));
                assert_eq!(story(&shop, customer), (vec![0, 2, 5], unpaid, status));
                shop.company.catch_up(day(14));
                assert_eq!(story(&shop, customer).1, unpaid);
                shop.company.catch_up(day(15));
                let is_later = matches!(invoice, InvoiceEnd::WriteOffAfter(_));
                let at_last = if is_later { InvoiceStatus::WrittenOff } else { unpaid };
                assert_eq!(story(&shop, customer).1, at_last);
                let is_active = shop.company.get_customer_record(customer).unwrap().status == CustomerStatus::Active;
                assert_eq!(is_active, subscription != SubscriptionEnd::Cancelled);
            }
        }
    }

    #[test]
    fn the_outcome_of_an_attempt_picks_the_rule_for_the_next() {
        let mut shop = shop(InvoiceEnd::Leave, SubscriptionEnd::Suspended);
        let (customer, _) = shop.subscribe_by_card("tok_chain_fail_decline");
        // A day after the failure; three after the decline, which was the second attempt.
        shop.company.catch_up(day(20));
        assert_eq!(story(&shop, customer), (vec![0, 1, 4], InvoiceStatus::Unpaid, SubscriptionStatus::Suspended));
    }

    #[test]
    fn a_new_card_heals_with_the_next_attempt_and_an_attempt_by_hand_at_once() {
        for by_hand in [false, true] {
            let mut shop = shop(InvoiceEnd::Leave, SubscriptionEnd::Suspended);
            let (customer, _) = shop.subscribe_by_card("tok_decline");
            let number = shop.company.list_customer_invoices(customer).unwrap()[0].number;
            shop.company.reattempt_invoice_payment(number, day(1)).unwrap();
            shop.company.update_payment_card(customer, card("tok_ok"), day(1)).unwrap();
            assert_eq!(story(&shop, customer).1, InvoiceStatus::Unpaid);
            if by_hand {
                shop.company.reattempt_invoice_payment(number, day(1)).unwrap();
            }
            shop.company.catch_up(day(20));
            let attempts = if by_hand { vec![0, 1, 1] } else { vec![0, 1, 2] };
            assert_eq!(story(&shop, customer), (attempts, InvoiceStatus::Paid, SubscriptionStatus::Active));
        }
    }

    #[test]
    fn a_suspended_subscription_goes_on_once_nothing_of_it_is_unpaid() {
        let mut shop = shop(InvoiceEnd::Leave, SubscriptionEnd::Suspended);
        let (customer, id) = shop.subscribe_by_card("tok_decline");
        shop.company.catch_up(day(40));
        let unpaid = shop.company.list_customer_invoices(customer).unwrap();
        // It was suspended before its second period, which was never billed.
        assert_eq!(unpaid.len(), 1);
        let number = unpaid[0].number;
        assert_eq!(shop.company.get_subscription(id).unwrap().next_billing_date, None);
        shop.company.update_payment_card(customer, card("tok_ok"), day(40)).unwrap();
        shop.company.reattempt_invoice_payment(number, day(40)).unwrap();
        assert_eq!(story(&shop, customer).2, SubscriptionStatus::Active);
        let invoices = shop.company.list_customer_invoices(customer).unwrap();
        let period = invoices[0].billed.as_ref().unwrap().period;
        assert_eq!((invoices.len(), period.start), (2, day(40).into()), "billing resumes at once");
        assert_eq!(shop.company.get_subscription(id).unwrap().next_billing_date, Some(period.end.timestamp()));
    }

    #[test]
    fn one_time_charges_are_left_alone() {
        let mut shop = shop(InvoiceEnd::WriteOff, SubscriptionEnd::Cancelled);
        let (customer, _) = shop.subscribe_by_card("tok_chain_ok_decline");
        let charge = OneTimeCharge { description: "Setup".into(), currency_code: "USD".into(), amount: 100 };
        let number = shop.company.create_one_time_charge(customer, charge, now()).unwrap();
        shop.company.catch_up(day(20));
        let invoice = shop.company.get_invoice(number).unwrap().invoice;
        assert_eq!((invoice.status, invoice.payments.len()), (InvoiceStatus::Unpaid, 1));
    }
}
