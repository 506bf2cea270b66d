//! Subscriptions: who has which plan, and when it is billed next.

mod commands;
mod states;

use jiff::Timestamp;
use thin_vec::ThinVec;

use crate::billing::address::{Address, PackedContact};
use crate::billing::bills::Purchase;
use crate::billing::calendar::{Period, Schedule};
use crate::billing::company::Company;
use crate::billing::coupons::AppliedCoupon;
use crate::billing::customers::Customer;
use crate::billing::cycles::Cycle;
use crate::billing::error::{BillingError, Violations};
use crate::billing::events::{Event, EventLogs};
use crate::billing::ids::{
    AddOnId, AllowanceId, CustomerId, CustomerNumber, CycleId, InvoiceId, PlanId, ProductId, SubscriptionId,
    SubscriptionNumber,
};
use crate::billing::instant::Instant;
use crate::billing::invoices::Invoice;
use crate::billing::money::{Currency, MAX_AMOUNT, Money, Share};
use crate::billing::outbox::Notice;
use crate::billing::plans::Plan;
use crate::billing::products::Product;
use crate::billing::subscription_lists::{SubscriptionField, SubscriptionShelf};
use crate::store::{Coded, Few, Record, SortField, SortKey};

pub use commands::RenewalDate;
pub use states::{SubscriptionCommand, SubscriptionStatus};

/// A subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Subscription {
    /// What callers know it by.
    pub id: SubscriptionId,
    /// The subscription, counted.
    pub number: SubscriptionNumber,
    /// Whose it is.
    pub customer: CustomerId,
    /// Whose it is, counted.
    pub customer_number: CustomerNumber,
    /// Who that is now, shared with the customer: lists are ordered by it.
    pub contact: PackedContact,
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
    pub created_on: Instant,
    /// Until when the customer is bound.
    pub contract_minimum_term_end: Option<Instant>,
    /// The period that runs; a trial is one.
    pub period: Period,
    /// Which share of a whole period it is, as far as that counts: of what allowances include.
    pub period_share: Share,
    /// Whether it is a free trial, also while that is paused.
    pub is_trial_period: bool,
    /// The invoice of the period that runs; none where it was not charged.
    pub period_invoice: Option<InvoiceId>,
    /// How periods go on.
    pub schedule: Schedule,
    /// Whether the setup fee is still to be charged.
    pub setup_fee_due: bool,
    /// What is in hand from an earlier plan, tax included, in smallest units.
    pub credit: i64,
    /// Its add-ons.
    pub add_ons: ThinVec<SubscribedAddOn>,
    /// Its allowances.
    pub allowances: ThinVec<SubscribedAllowance>,
    /// Its coupons.
    pub coupons: ThinVec<AppliedCoupon>,
    /// Feature tags added by hand.
    pub custom_tags: ThinVec<String>,
    /// Where goods go; the billing address where none.
    pub shipping_address: Option<Box<Address>>,
    /// What it becomes on renewal.
    pub next: Option<Box<ScheduledChange>>,
    /// Its invoices, oldest first.
    pub invoices: Few<InvoiceId>,
    /// Its event log, oldest first.
    pub events: EventLogs,
}

/// An add-on of a subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct SubscribedAllowance {
    /// Which.
    pub allowance: AllowanceId,
    /// Whether the plan forces it.
    pub is_forced: bool,
}

/// What a subscription becomes on renewal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct ScheduledChange {
    /// The plan.
    pub plan: PlanId,
    /// The cycle.
    pub cycle: CycleId,
    /// How many units.
    pub units: i64,
    /// The add-ons.
    pub add_ons: ThinVec<SubscribedAddOn>,
    /// The allowances.
    pub allowances: ThinVec<SubscribedAllowance>,
}

impl Subscription {
    /// Whether it is free for now.
    pub fn is_in_free_trial(&self) -> bool {
        self.status == SubscriptionStatus::InTrial
    }

    /// How many of an add-on it has from the next period on, where that differs.
    pub(crate) fn quantity_next(&self, held: &SubscribedAddOn) -> Option<i64> {
        let Some(next) = &self.next else {
            return held.quantity_next;
        };
        let found = next.add_ons.iter().find(|next| next.add_on == held.add_on);
        Some(found.map_or(0, |next| next.quantity)).filter(|next| *next != held.quantity)
    }

    /// Its add-ons as they are from the next period on.
    pub(crate) fn renewed_add_ons(&self) -> ThinVec<SubscribedAddOn> {
        self.add_ons.iter().map(SubscribedAddOn::renewed).collect()
    }

    /// Whether it is another from the next period on.
    fn changes_on_renewal(&self) -> bool {
        self.next.is_some() || self.add_ons.iter().any(|held| held.quantity_next.is_some())
    }

    /// What it is billed for as things stand.
    fn present(&self) -> ScheduledChange {
        ScheduledChange {
            plan: self.plan,
            cycle: self.cycle,
            units: self.units,
            add_ons: self.add_ons.clone(),
            allowances: self.allowances.clone(),
        }
    }

    /// What it is billed for from the next period on.
    fn renewal(&self) -> ScheduledChange {
        let next = self.next.as_deref().cloned();
        next.unwrap_or_else(|| ScheduledChange { add_ons: self.renewed_add_ons(), ..self.present() })
    }
}

impl Record for Subscription {
    type Id = SubscriptionNumber;
    type Shelf = SubscriptionShelf;
    const ORDERS: usize = SubscriptionField::FIELDS.len();
    fn id(&self) -> SubscriptionNumber {
        self.number
    }
    fn shelf(&self) -> SubscriptionShelf {
        SubscriptionShelf { status: self.status, product: self.product, plan: self.plan }
    }
    fn due(&self) -> Option<Instant> {
        self.ends_on().map(Instant::from)
    }
    fn sort_key(&self, order: usize) -> SortKey {
        SubscriptionField::FIELDS[order].1.key_of(self)
    }
}

impl Coded for Subscription {
    type Code = SubscriptionId;
    fn code(&self) -> SubscriptionId {
        self.id
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
    /// When it is billed next; never where it is suspended or cancelled.
    pub next_billing_date: Option<Timestamp>,
    /// What the next invoice will be, if nothing changes.
    pub next_billing_amount: Money,
    /// What a whole period costs from the next one on, without setup fee, usage and credit.
    pub next_cycle_recurring_billing_amount: Money,
    /// The same as things stand now, without a change that waits.
    pub recurring_billing_amount: Money,
    /// What was paid for it, less refunds.
    pub total_revenue: Money,
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
        let forecast = self.forecast(subscription);
        let upcoming = subscription.renewal();
        let whole = |change: &ScheduledChange| match subscription.status.is_live() {
            true => self.recurring_amount(subscription, change),
            false => 0,
        };
        let (recurring, now_recurring) = match subscription.changes_on_renewal() {
            true => (whole(&upcoming), whole(&subscription.present())),
            false => {
                let recurring = whole(&upcoming);
                (recurring, recurring)
            }
        };
        Ok(SubscriptionDetails {
            row,
            company_currency: self.settings.currency,
            next,
            next_billing_date: forecast.as_ref().map(|forecast| forecast.at),
            next_billing_amount: Money::new(forecast.map_or(0, |forecast| forecast.bill.total), currency),
            next_cycle_recurring_billing_amount: Money::new(recurring, currency),
            recurring_billing_amount: Money::new(now_recurring, currency),
            total_revenue: Money::new(self.revenue(subscription), currency),
        })
    }

    /// What a whole period of a subscription costs when it is what `change` says.
    fn recurring_amount(&self, subscription: &Subscription, change: &ScheduledChange) -> i64 {
        let catalogue = self.store.plans.get(change.plan).zip(self.store.cycles.get(change.cycle));
        catalogue.map_or(0, |(plan, cycle)| self.bill(&self.whole_period(subscription, change, plan, cycle)).total)
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
            let refusal = |reason: String| {
                BillingError::conflict(format!("subscription {} could not be billed: {reason}", subscription.id))
            };
            if let Some(item) = unpriced(&next, plan, cycle) {
                return Err(refusal(format!("{item} has no price at the frequency of cycle {}", cycle.id)));
            }
            let purchase = self.whole_period(subscription, &next, plan, cycle);
            let purchase = Purchase { setup_fee: subscription.setup_fee_due, ..purchase };
            self.check_purchase(&purchase).map_err(|error| refusal(error.to_string()))?;
        }
        Ok(())
    }

    pub(crate) fn whole_period<'a>(
        &'a self,
        subscription: &'a Subscription,
        change: &'a ScheduledChange,
        plan: &'a Plan,
        cycle: &'a Cycle,
    ) -> Purchase<'a> {
        Purchase {
            plan,
            cycle,
            units: change.units,
            add_ons: &change.add_ons,
            coupons: &subscription.coupons,
            share: Some(Share::ALL),
            setup_fee: false,
            usage: &[],
            credit: 0,
            tax: self.tax_for(subscription.customer),
        }
    }

    /// Where a subscription's goods go, if that was ever said.
    pub fn get_shipping_address(&self, id: SubscriptionId) -> Result<&Address, BillingError> {
        let address = self.get_subscription_record(id)?.shipping_address.as_deref();
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
        self.store.update_subscription(id, |it| it.shipping_address = Some(Box::new(address)));
        self.log(id, now, Event::ShippingAddressUpdated {});
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
        if !subscription.status.is_live() {
            return Err(BillingError::conflict(format!("subscription {id} is {}", subscription.status)));
        }
        if !subscription.add_ons.iter().any(|held| held.add_on == add_on) {
            return Err(BillingError::not_found("add-on of this subscription", add_on));
        }
        if !(1..=MAX_AMOUNT).contains(&quantity) {
            let message = format!("must be from 1 to {MAX_AMOUNT}, not {quantity}");
            return Err(BillingError::invalid("/quantity", message));
        }
        let mut renewal = subscription.renewal();
        let Some(held) = renewal.add_ons.iter_mut().find(|held| held.add_on == add_on) else {
            return Err(BillingError::conflict(format!(
                "subscription {id} changes its plan on renewal, and add-on {add_on} is no part of that"
            )));
        };
        held.quantity = quantity;
        if let Some((plan, cycle)) = self.store.plans.get(renewal.plan).zip(self.store.cycles.get(renewal.cycle)) {
            let purchase = self.whole_period(subscription, &renewal, plan, cycle);
            self.check_purchase(&Purchase { setup_fee: subscription.setup_fee_due, ..purchase })?;
        }
        let on = subscription.period.end;
        self.store.update_subscription(id, |subscription| match &mut subscription.next {
            // A change of plan that waits brings its own add-ons along.
            Some(next) => next.add_ons = renewal.add_ons,
            None => {
                for held in subscription.add_ons.iter_mut().filter(|held| held.add_on == add_on) {
                    held.quantity_next = Some(quantity).filter(|next| *next != held.quantity);
                }
            }
        });
        self.log(id, now, Event::AddOnQuantityChangeScheduled { add_on, quantity, on: on.timestamp() });
        self.post_subscription(id, now, Notice::SubscriptionUpdated);
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
            customer: self.store.customers.get(subscription.customer_number)?,
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

/// Something that was chosen and has no price with a cycle. What is forced comes all the same, and is free then.
fn unpriced(held: &ScheduledChange, plan: &Plan, cycle: &Cycle) -> Option<String> {
    let add_on = |held: &SubscribedAddOn| {
        let link = plan.add_on(held.add_on)?;
        (!link.is_forced && link.price_for(cycle).is_none()).then(|| format!("add-on {}", held.add_on))
    };
    let allowance = |held: &SubscribedAllowance| {
        let link = plan.allowance(held.allowance)?;
        (!link.is_forced && link.price_for(cycle).is_none()).then(|| format!("allowance {}", held.allowance))
    };
    held.add_ons.iter().find_map(add_on).or_else(|| held.allowances.iter().find_map(allowance))
}

impl SubscribedAddOn {
    /// The add-on as it is from the next period on.
    fn renewed(&self) -> Self {
        Self::new(self.add_on, self.quantity_next.unwrap_or(self.quantity), self.is_forced)
    }
}

#[cfg(test)]
mod tests;
