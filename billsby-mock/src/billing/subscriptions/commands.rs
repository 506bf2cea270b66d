//! Moving, pausing, suspending, reactivating and ending a subscription.

use jiff::Timestamp;

use crate::billing::calendar::Schedule;
use crate::billing::company::Company;
use crate::billing::customers::CustomerStatus;
use crate::billing::error::BillingError;
use crate::billing::events::Event;
use crate::billing::ids::{CustomerId, SubscriptionId};
use crate::billing::outbox::Notice;
use crate::billing::subscriptions::{SubscriptionCommand, SubscriptionStatus};

/// A new renewal date.
#[derive(Debug, Clone, Copy, Default)]
pub struct RenewalDate {
    /// `newRenewalDate`
    pub new_renewal_date: Option<Timestamp>,
    /// `pauseSubscription`; where left out, a pause goes on.
    pub pause_subscription: Option<bool>,
}

impl Company {
    /// Moves the renewal date, pauses billing until then, or ends a pause.
    /// A pause needs a date; its end leaves the date where none is given.
    pub fn update_renewal_date(
        &mut self,
        id: SubscriptionId,
        renewal: RenewalDate,
        now: Timestamp,
    ) -> Result<(), BillingError> {
        let subscription = self.get_subscription_record(id)?;
        let (before, status) = (subscription.period.end, subscription.status);
        let date = match (renewal.new_renewal_date, renewal.pause_subscription) {
            (None, None | Some(true)) => {
                let message = "is required, unless pauseSubscription is false to end a pause";
                return Err(BillingError::invalid("/newRenewalDate", message));
            }
            (Some(date), _) if date <= now => {
                let message = format!("must lie in the future, after {now}, not {date}");
                return Err(BillingError::invalid("/newRenewalDate", message));
            }
            (date, _) => date,
        };
        let status_after = subscription.check(match renewal.pause_subscription {
            Some(true) => SubscriptionCommand::Pause,
            Some(false) => SubscriptionCommand::EndPause,
            None => SubscriptionCommand::MoveRenewalDate,
        })?;

        if date.is_none() && status == status_after {
            return Ok(());
        }
        let next = date.unwrap_or(before.timestamp());
        self.store.update_subscription(id, |subscription| {
            subscription.status = status_after;
            if let Some(date) = date {
                subscription.period.end = date.into();
                // A cycle with a fixed day returns to it from there: its periods begin anew.
                subscription.schedule = Schedule::anniversary(date, subscription.schedule.frequency);
            }
        });
        if date.is_some() {
            let event =
                Event::RenewalDateChanged { next_billing_date: next, next_billing_date_before: before.timestamp() };
            self.log(id, now, event);
        }
        if renewal.pause_subscription == Some(true) {
            self.log(id, now, Event::SubscriptionPaused { until: next });
        } else if status != status_after {
            self.log(id, now, Event::SubscriptionResumed { next_billing_date: next });
        }
        self.post_subscription(id, now, Notice::SubscriptionUpdated);
        Ok(())
    }

    /// Stops a subscription for want of payment: no period begins any more.
    /// Dunning does this, no command of the public interface does.
    pub fn suspend_subscription(&mut self, id: SubscriptionId, now: Timestamp) -> Result<(), BillingError> {
        let status = self.get_subscription_record(id)?.check(SubscriptionCommand::Suspend)?;
        self.store.update_subscription(id, |it| it.status = status);
        self.log(id, now, Event::SubscriptionSuspended {});
        self.post_subscription(id, now, Notice::SubscriptionUpdated);
        Ok(())
    }

    /// Lets a suspended subscription go on; the application has a button for
    /// it, the public interface no call. Where its period has ended meanwhile,
    /// the next one begins now and is billed now.
    pub fn reactivate_subscription(&mut self, id: SubscriptionId, now: Timestamp) -> Result<(), BillingError> {
        let subscription = self.get_subscription_record(id)?;
        let (status, is_over) = (subscription.check(SubscriptionCommand::Reactivate)?, subscription.period.end <= now);
        self.store.update_subscription(id, |subscription| subscription.status = status);
        self.log(id, now, Event::SubscriptionReactivated {});
        match is_over {
            true => self.renew(id, now),
            false => self.post_subscription(id, now, Notice::SubscriptionUpdated),
        }
        Ok(())
    }

    /// Ends a subscription at once and for good; the customer is Inactive
    /// afterwards. Refused while an invoice of the owner is open. A
    /// minimum term does not stand in the way (assumed).
    pub fn cancel_subscription(
        &mut self,
        id: SubscriptionId,
        owner: CustomerId,
        now: Timestamp,
    ) -> Result<(), BillingError> {
        self.get_customer_record(owner)?;
        let subscription = self.get_subscription_record(id)?;
        if subscription.customer != owner {
            return Err(BillingError::not_found("subscription of this customer", id));
        }
        subscription.check(SubscriptionCommand::Cancel)?;
        let open: Vec<String> = self
            .list_customer_invoices(owner)?
            .iter()
            .filter(|invoice| invoice.status.is_open())
            .map(|invoice| format!("{} is {}", invoice.number, invoice.status))
            .collect();
        if !open.is_empty() {
            return Err(BillingError::conflict(format!(
                "customer {owner} has open invoices: {}; settle them or write them off first",
                open.join(", ")
            )));
        }

        self.end_subscription(id, owner, now);
        Ok(())
    }

    /// Ends a subscription, whatever its owner still owes.
    pub(crate) fn end_subscription(&mut self, id: SubscriptionId, owner: CustomerId, now: Timestamp) {
        self.store.update_subscription(id, |subscription| {
            subscription.status = SubscriptionStatus::Cancelled;
            subscription.next = None;
        });
        self.store.update_customer(owner, |it| it.status = CustomerStatus::Inactive);
        self.log(id, now, Event::SubscriptionCancelled {});
        self.post_subscription(id, now, Notice::SubscriptionUpdated);
        self.post_customer(owner, now, Notice::CustomerUpdated);
    }
}
