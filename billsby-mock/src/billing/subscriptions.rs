//! Subscriptions: who has which plan, and when it is billed next.
//!
//! | state | change plan | move renewal date | pause | suspend | cancel |
//! |---|---|---|---|---|---|
//! | InTrial | InTrial | InTrial | Paused | refused | Cancelled |
//! | Active | Active | Active | Paused | Suspended | Cancelled |
//! | Paused | refused | Paused | Paused | refused | Cancelled |
//! | Suspended | refused | refused | refused | refused | Cancelled |
//! | Cancelled | refused | refused | refused | refused | refused |
//!
//! A paused subscription is Active again when it is told that the pause is over.

use jiff::Timestamp;

use crate::billing::address::Address;
use crate::billing::bills::{Bill, Purchase};
use crate::billing::calendar::{Period, Schedule};
use crate::billing::company::Company;
use crate::billing::coupons::AppliedCoupon;
use crate::billing::customers::{Customer, CustomerStatus};
use crate::billing::cycles::Cycle;
use crate::billing::enumeration::enumeration;
use crate::billing::error::{BillingError, Violations};
use crate::billing::events::EventType;
use crate::billing::ids::{
    AddOnId, AllowanceId, CustomerId, CycleId, InvoiceId, PlanId, ProductId, SubscriptionId, SubscriptionNumber,
};
use crate::billing::invoices::Invoice;
use crate::billing::money::{Currency, MAX_AMOUNT, Money, Share};
use crate::billing::outbox::Notice;
use crate::billing::plans::Plan;
use crate::billing::products::Product;
use crate::store::Record;

enumeration! {
    /// Where a subscription stands.
    SubscriptionStatus {
        /// Free for now.
        InTrial,
        /// Billed.
        Active,
        /// Not billed until its renewal date.
        Paused,
        /// Stopped for want of payment.
        Suspended,
        /// Ended for good.
        Cancelled,
    }
}

enumeration! {
    /// What can be done with a subscription.
    SubscriptionCommand {
        /// Move it to another plan.
        ChangePlan,
        /// Move its renewal date.
        MoveRenewalDate,
        /// Stop billing until its renewal date.
        Pause,
        /// Stop it for want of payment.
        Suspend,
        /// Let it go on after a suspension.
        Reactivate,
        /// End it.
        Cancel,
    }
}

impl SubscriptionCommand {
    /// What it makes of the subscription, for messages.
    const fn participle(self) -> &'static str {
        match self {
            Self::ChangePlan => "moved to another plan",
            Self::MoveRenewalDate => "renewed on another date",
            Self::Pause => "paused",
            Self::Suspend => "suspended",
            Self::Reactivate => "reactivated",
            Self::Cancel => "cancelled",
        }
    }
}

impl SubscriptionStatus {
    /// Whether it is not cancelled.
    pub const fn is_live(self) -> bool {
        !matches!(self, Self::Cancelled)
    }

    /// Whether the table above lets the command through.
    pub const fn allows(self, command: SubscriptionCommand) -> bool {
        match command {
            SubscriptionCommand::ChangePlan => matches!(self, Self::InTrial | Self::Active),
            SubscriptionCommand::MoveRenewalDate | SubscriptionCommand::Pause => {
                matches!(self, Self::InTrial | Self::Active | Self::Paused)
            }
            SubscriptionCommand::Suspend => matches!(self, Self::Active),
            SubscriptionCommand::Reactivate => matches!(self, Self::Suspended),
            SubscriptionCommand::Cancel => self.is_live(),
        }
    }
}

/// A subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Subscription {
    /// What callers know it by.
    pub id: SubscriptionId,
    /// The subscription, counted.
    pub number: SubscriptionNumber,
    /// Whose it is.
    pub customer: CustomerId,
    /// Its product.
    pub product: ProductId,
    /// Its plan.
    pub plan: PlanId,
    /// Its cycle.
    pub cycle: CycleId,
    /// How many units.
    pub units: i64,
    /// What it is billed in.
    pub currency: Currency,
    /// Where it stands.
    pub status: SubscriptionStatus,
    /// Since when.
    pub created_on: Timestamp,
    /// Until when the customer is bound.
    pub contract_minimum_term_end: Option<Timestamp>,
    /// The period that runs; a trial is one.
    pub period: Period,
    /// The invoice of the period that runs; none where it was not charged.
    pub period_invoice: Option<InvoiceId>,
    /// How periods go on.
    pub schedule: Schedule,
    /// Whether the setup fee is still to be charged.
    pub setup_fee_due: bool,
    /// What is in hand from an earlier plan, in smallest units.
    pub credit: i64,
    /// Its add-ons.
    pub add_ons: Vec<SubscribedAddOn>,
    /// Its allowances.
    pub allowances: Vec<SubscribedAllowance>,
    /// Its coupons.
    pub coupons: Vec<AppliedCoupon>,
    /// Feature tags added by hand.
    pub custom_tags: Vec<String>,
    /// Where goods go; the billing address where none.
    pub shipping_address: Option<Address>,
    /// What it becomes on renewal.
    pub next: Option<ScheduledChange>,
    /// Its invoices, oldest first.
    pub invoices: Vec<InvoiceId>,
}

/// An add-on of a subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SubscribedAddOn {
    /// Which.
    pub add_on: AddOnId,
    /// How many.
    pub quantity: i64,
    /// Whether the plan forces it.
    pub is_forced: bool,
    /// How many from the next period on, where that differs.
    pub quantity_next: Option<i64>,
}

impl SubscribedAddOn {
    /// So many of an add-on.
    pub fn new(add_on: AddOnId, quantity: i64, is_forced: bool) -> Self {
        Self { add_on, quantity, is_forced, quantity_next: None }
    }
}

/// An allowance of a subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SubscribedAllowance {
    /// Which.
    pub allowance: AllowanceId,
    /// Whether the plan forces it.
    pub is_forced: bool,
}

/// What a subscription becomes on renewal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ScheduledChange {
    /// The plan.
    pub plan: PlanId,
    /// The cycle.
    pub cycle: CycleId,
    /// How many units.
    pub units: i64,
    /// The add-ons.
    pub add_ons: Vec<SubscribedAddOn>,
    /// The allowances.
    pub allowances: Vec<SubscribedAllowance>,
}

impl Subscription {
    /// When it is billed next; never once it is cancelled.
    pub fn next_billing_date(&self) -> Option<Timestamp> {
        self.status.is_live().then_some(self.period.end)
    }

    /// Whether it is free for now.
    pub fn is_in_free_trial(&self) -> bool {
        self.status == SubscriptionStatus::InTrial
    }

    /// What it is billed for from the next period on.
    fn renewal(&self) -> ScheduledChange {
        self.next.clone().unwrap_or_else(|| ScheduledChange {
            plan: self.plan,
            cycle: self.cycle,
            units: self.units,
            add_ons: self.add_ons.iter().map(SubscribedAddOn::renewed).collect(),
            allowances: self.allowances.clone(),
        })
    }

    pub(crate) fn check(&self, command: SubscriptionCommand) -> Result<(), BillingError> {
        match self.status.allows(command) {
            true => Ok(()),
            false => {
                let states = SubscriptionStatus::ALL.iter().filter(|it| it.allows(command));
                let states: Vec<_> = states.map(|status| status.as_str()).collect();
                Err(BillingError::conflict(format!(
                    "subscription {} is {}; to be {} it must be {}",
                    self.id,
                    self.status,
                    command.participle(),
                    states.join(" or ")
                )))
            }
        }
    }
}

impl Record for Subscription {
    type Id = SubscriptionNumber;
    type Shelf = SubscriptionStatus;
    fn id(&self) -> SubscriptionNumber {
        self.number
    }
    fn shelf(&self) -> SubscriptionStatus {
        self.status
    }
}

/// A subscription beside what it refers to.
#[derive(Debug, Clone, Copy)]
pub struct SubscriptionRow<'a> {
    /// The subscription.
    pub subscription: &'a Subscription,
    /// Whose it is.
    pub customer: &'a Customer,
    /// Its product.
    pub product: &'a Product,
    /// Its plan.
    pub plan: &'a Plan,
    /// Its cycle.
    pub cycle: &'a Cycle,
}

/// A subscription with what is derived.
#[derive(Debug, Clone)]
pub struct SubscriptionDetails<'a> {
    /// The subscription and what it refers to.
    pub row: SubscriptionRow<'a>,
    /// What the company reports in.
    pub company_currency: Currency,
    /// The plan and cycle from renewal on, where a change is scheduled.
    pub next: Option<(&'a Plan, &'a Cycle)>,
    /// What the next invoice will be, if nothing changes.
    pub next_billing_amount: Money,
    /// What a whole period costs, without setup fee and credit.
    pub next_cycle_recurring_billing_amount: Money,
    /// What was paid for it, less refunds.
    pub total_revenue: Money,
}

/// A new renewal date.
#[derive(Debug, Clone, Copy, Default)]
pub struct RenewalDate {
    /// `newRenewalDate`
    pub new_renewal_date: Option<Timestamp>,
    /// `pauseSubscription`; where left out, a pause goes on.
    pub pause_subscription: Option<bool>,
}

impl Company {
    /// A customer's subscriptions, newest first.
    pub fn list_customer_subscriptions(&self, id: CustomerId) -> Result<Vec<SubscriptionDetails<'_>>, BillingError> {
        let subscriptions = self.get_customer_record(id)?.subscriptions.iter().rev();
        subscriptions.map(|id| self.get_subscription(*id)).collect()
    }

    /// A subscription.
    pub fn get_subscription(&self, id: SubscriptionId) -> Result<SubscriptionDetails<'_>, BillingError> {
        let subscription = self.get_subscription_record(id)?;
        let missing = || BillingError::not_found("subscription", id);
        let row = self.subscription_row(subscription).ok_or_else(missing)?;
        let currency = subscription.currency;
        let next = subscription
            .next
            .as_ref()
            .and_then(|next| Some((self.store.plans.get(next.plan)?, self.store.cycles.get(next.cycle)?)));
        let (due, recurring) = match subscription.status.is_live() {
            true => (self.next_bill(row, true)?.total, self.next_bill(row, false)?.total),
            false => (0, 0),
        };
        Ok(SubscriptionDetails {
            row,
            company_currency: self.settings.currency,
            next,
            next_billing_amount: Money::new(due, currency),
            next_cycle_recurring_billing_amount: Money::new(recurring, currency),
            total_revenue: Money::new(self.revenue(subscription), currency),
        })
    }

    /// The invoice a subscription will get next if nothing changes; without
    /// setup fee and credit where `once` is false.
    pub(crate) fn next_bill(&self, row: SubscriptionRow<'_>, once: bool) -> Result<Bill, BillingError> {
        let next = row.subscription.renewal();
        let plan = self.store.plans.get(next.plan).unwrap_or(row.plan);
        let cycle = self.store.cycles.get(next.cycle).unwrap_or(row.cycle);
        self.renewal_bill(row.subscription, &next, plan, cycle, once)
    }

    /// Refuses a plan, as it is to be, and changes to its cycles that would
    /// leave a subscription with an invoice that cannot be made.
    pub(crate) fn check_renewals(&self, plan: &Plan, changed: &[Cycle]) -> Result<(), BillingError> {
        for subscription in self.store.subscriptions.iter().filter(|it| it.status.is_live()) {
            let next = subscription.renewal();
            let cycle = changed.iter().find(|cycle| cycle.id == next.cycle);
            let Some(cycle) = cycle.or_else(|| self.store.cycles.get(next.cycle)).filter(|_| next.plan == plan.id)
            else {
                continue;
            };
            self.renewal_bill(subscription, &next, plan, cycle, true).map_err(|error| {
                BillingError::conflict(format!("subscription {} could not be billed: {error}", subscription.id))
            })?;
        }
        Ok(())
    }

    fn renewal_bill(
        &self,
        subscription: &Subscription,
        next: &ScheduledChange,
        plan: &Plan,
        cycle: &Cycle,
        once: bool,
    ) -> Result<Bill, BillingError> {
        self.bill(&Purchase {
            plan,
            cycle,
            units: next.units,
            add_ons: &next.add_ons,
            coupons: &subscription.coupons,
            share: Share::ALL,
            setup_fee: once && subscription.setup_fee_due,
            credit: if once { subscription.credit } else { 0 },
        })
    }

    /// Where a subscription's goods go, if that was ever said.
    pub fn get_shipping_address(&self, id: SubscriptionId) -> Result<&Address, BillingError> {
        let address = self.get_subscription_record(id)?.shipping_address.as_ref();
        address.ok_or_else(|| BillingError::not_found("shipping address of subscription", id))
    }

    /// Changes where a subscription's goods go.
    pub fn update_shipping_address(
        &mut self,
        id: SubscriptionId,
        address: Address,
        now: Timestamp,
    ) -> Result<(), BillingError> {
        self.get_subscription_record(id)?;
        let mut violations = Violations::default();
        address.check("", &mut violations);
        violations.finish()?;
        self.store.update_subscription(id, |it| it.shipping_address = Some(address));
        self.log(id, EventType::ShippingAddressUpdated, now, Vec::new());
        Ok(())
    }

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
        subscription.check(match renewal.pause_subscription {
            Some(true) => SubscriptionCommand::Pause,
            Some(false) | None => SubscriptionCommand::MoveRenewalDate,
        })?;
        let status_after = match (renewal.pause_subscription, status) {
            (Some(true), _) => SubscriptionStatus::Paused,
            (Some(false), SubscriptionStatus::Paused) => SubscriptionStatus::Active,
            (_, status) => status,
        };

        let next = date.unwrap_or(before);
        self.store.update_subscription(id, |subscription| {
            subscription.status = status_after;
            if let Some(date) = date {
                subscription.period.end = date;
                subscription.schedule = Schedule { anchor: date, passed: 0 };
            }
        });
        if date.is_some() {
            let data = vec![("nextBillingDate", next.into()), ("nextBillingDateBefore", before.into())];
            self.log(id, EventType::RenewalDateChanged, now, data);
        }
        if renewal.pause_subscription == Some(true) {
            let data = vec![("until", next.into())];
            self.log(id, EventType::SubscriptionPaused, now, data);
        } else if status != status_after {
            let data = vec![("nextBillingDate", next.into())];
            self.log(id, EventType::SubscriptionResumed, now, data);
        }
        self.post_subscription(id, now, Notice::SubscriptionUpdated);
        Ok(())
    }

    /// Stops a subscription for want of payment; dunning will do this, no
    /// command of the public interface does.
    pub fn suspend_subscription(&mut self, id: SubscriptionId, now: Timestamp) -> Result<(), BillingError> {
        self.get_subscription_record(id)?.check(SubscriptionCommand::Suspend)?;
        self.store.update_subscription(id, |it| it.status = SubscriptionStatus::Suspended);
        self.log(id, EventType::SubscriptionSuspended, now, Vec::new());
        self.post_subscription(id, now, Notice::SubscriptionUpdated);
        Ok(())
    }

    /// Lets a suspended subscription go on; the application has a button for it, the public interface no call.
    pub fn reactivate_subscription(&mut self, id: SubscriptionId, now: Timestamp) -> Result<(), BillingError> {
        self.get_subscription_record(id)?.check(SubscriptionCommand::Reactivate)?;
        self.store.update_subscription(id, |it| it.status = SubscriptionStatus::Active);
        self.log(id, EventType::SubscriptionReactivated, now, Vec::new());
        self.post_subscription(id, now, Notice::SubscriptionUpdated);
        Ok(())
    }

    /// Changes how many of an add-on a subscription has, from its next period on.
    pub fn update_add_on_quantity(
        &mut self,
        id: SubscriptionId,
        add_on: AddOnId,
        quantity: i64,
        now: Timestamp,
    ) -> Result<(), BillingError> {
        let subscription = self.get_subscription_record(id)?;
        let held = subscription.add_ons.iter().any(|held| held.add_on == add_on);
        if !held {
            return Err(BillingError::not_found("add-on of this subscription", add_on));
        }
        if !(1..=MAX_AMOUNT).contains(&quantity) {
            let message = format!("must be from 1 to {MAX_AMOUNT}, not {quantity}");
            return Err(BillingError::invalid("/quantity", message));
        }
        self.store.update_subscription(id, |subscription| {
            for held in subscription.add_ons.iter_mut().filter(|held| held.add_on == add_on) {
                held.quantity_next = Some(quantity).filter(|next| *next != held.quantity);
            }
        });
        self.post_subscription(id, now, Notice::SubscriptionUpdated);
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

        self.store.update_subscription(id, |subscription| {
            subscription.status = SubscriptionStatus::Cancelled;
            subscription.next = None;
        });
        self.store.update_customer(owner, |it| it.status = CustomerStatus::Inactive);
        self.log(id, EventType::SubscriptionCancelled, now, Vec::new());
        self.post_subscription(id, now, Notice::SubscriptionUpdated);
        self.post_customer(owner, now, Notice::CustomerUpdated);
        Ok(())
    }

    pub(crate) fn get_subscription_record(&self, id: SubscriptionId) -> Result<&Subscription, BillingError> {
        self.store.subscription(id).ok_or_else(|| BillingError::not_found("subscription", id))
    }

    /// The subscription of a customer that is not cancelled; there is one at most.
    pub(crate) fn live_subscription(&self, customer: &Customer) -> Option<&Subscription> {
        let mut subscriptions = customer.subscriptions.iter().rev();
        subscriptions.find_map(|id| self.store.subscription(*id).filter(|found| found.status.is_live()))
    }

    pub(crate) fn subscription_row<'a>(&'a self, subscription: &'a Subscription) -> Option<SubscriptionRow<'a>> {
        Some(SubscriptionRow {
            subscription,
            customer: self.store.customer(subscription.customer)?,
            product: self.store.products.get(subscription.product)?,
            plan: self.store.plans.get(subscription.plan)?,
            cycle: self.store.cycles.get(subscription.cycle)?,
        })
    }

    fn revenue(&self, subscription: &Subscription) -> i64 {
        let invoices = subscription.invoices.iter();
        invoices.filter_map(|id| self.store.invoices.get(*id)).map(Invoice::kept).sum()
    }
}

impl SubscribedAddOn {
    /// The add-on as it is from the next period on.
    fn renewed(&self) -> Self {
        Self::new(self.add_on, self.quantity_next.unwrap_or(self.quantity), self.is_forced)
    }
}

#[cfg(test)]
mod tests;
