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
//! subscription is Active again.
//!
//! One-time charges never enter dunning.

use jiff::Timestamp;

use crate::billing::company::Company;
use crate::billing::events::Event;
use crate::billing::ids::{InvoiceId, SubscriptionId};
use crate::billing::invoices::{Attempt, InvoiceStatus};
use crate::billing::payments::Outcome;
use crate::billing::rules::{DunningRule, InvoiceEnd, SubscriptionEnd};
use crate::billing::subscriptions::{SubscriptionCommand, SubscriptionStatus};

impl Company {
    /// Plans the next attempt after one that did not succeed, or ends dunning.
    pub(crate) fn dun(&mut self, id: InvoiceId, attempt: Attempt, outcome: Outcome, now: Timestamp) {
        if attempt == Attempt::ByHand {
            return;
        }
        let Some(subscription) = self.billed_subscription(id) else {
            return;
        };
        let rule = self.rule_for(outcome);
        let made = match attempt {
            Attempt::Dunning => 1,
            _ => 0,
        };
        let retries = self.store.invoices.update(id, |invoice| {
            invoice.retries = invoice.retries.saturating_add(made);
            invoice.retries
        });
        let wait = retries.and_then(|made| rule.retries.get(usize::try_from(made).ok()?));
        let Some(on) = wait.map(|wait| now.checked_add(*wait).unwrap_or(Timestamp::MAX)) else {
            self.end_dunning(id, subscription, &rule, now);
            return;
        };
        self.store.invoices.update(id, |invoice| invoice.due = Some(on));
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
        self.store.invoices.update(id, |invoice| invoice.due = None);
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
    pub(crate) fn heal(&mut self, paid: InvoiceId, now: Timestamp) {
        let Some(id) = self.billed_subscription(paid) else {
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
