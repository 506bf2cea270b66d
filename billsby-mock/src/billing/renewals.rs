//! Renewals: what follows when a period, a trial or a pause ends.
//!
//! The next period begins where the one before ended. It is a whole one,
//! counted on from the same anchor, as long as the cycle is billed as often
//! and on the same kind of day as before. Where it is not (after a trial, with
//! another cycle, or a renewal date moved off a fixed day), it begins anew, with a short period up to the fixed day if there is one.
//!
//! One function says what a renewal is, for the one that happens and for the
//! one that is forecast.

use std::sync::Arc;

use jiff::Timestamp;

use crate::billing::bills::{Bill, Purchase, Usage};
use crate::billing::calendar::{Period, ProRateOption, Schedule, first_period};
use crate::billing::company::Company;
use crate::billing::cycles::Cycle;
use crate::billing::error::BillingError;
use crate::billing::events::Event;
use crate::billing::ids::{CustomerId, SubscriptionId};
use crate::billing::invoices::{Billed, InvoiceDraft, InvoiceType};
use crate::billing::money::Share;
use crate::billing::outbox::Notice;
use crate::billing::rules::Tax;
use crate::billing::subscriptions::{ScheduledChange, Subscription, SubscriptionCommand, SubscriptionStatus};

/// How a subscription, or its life on another plan, begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Beginning {
    pub period: Period,
    pub schedule: Schedule,
    /// Which share of the period is paid for; none where nothing is charged yet.
    pub share: Option<Share>,
}

impl Beginning {
    /// Begins with a paid period.
    pub(crate) fn paid(cycle: &Cycle, now: Timestamp) -> Self {
        let terms = &cycle.terms;
        let first = first_period(terms.billing_date, terms.frequency, now);
        let share = match (first.share.is_all(), terms.pro_rate) {
            (true, _) | (_, ProRateOption::DoNotProRate) => Some(Share::ALL),
            (_, ProRateOption::DoNotChargeUntilNextCycle) => None,
            (_, ProRateOption::ProRateBasedOnDaysRemaining) => Some(first.share),
        };
        Self { period: first.period, schedule: first.schedule, share }
    }

    /// Begins with the cycle's free trial, if it has one.
    pub(crate) fn of(cycle: &Cycle, now: Timestamp) -> Self {
        let Some(trial) = cycle.terms.free_trial else {
            return Self::paid(cycle, now);
        };
        let end = trial.after(now, 1);
        let schedule = Schedule::anniversary(end, cycle.terms.frequency);
        Self { period: Period { start: now.into(), end: end.into() }, schedule, share: None }
    }

    /// Goes on with a cycle when the period that runs ends at `at`.
    fn after(subscription: &Subscription, cycle: &Cycle, at: Timestamp) -> Self {
        match Self::goes_on(subscription, cycle, at) {
            true => {
                let (schedule, end) = subscription.schedule.following();
                Self { period: Period { start: at.into(), end: end.into() }, schedule, share: Some(Share::ALL) }
            }
            false => Self::paid(cycle, at),
        }
    }

    /// Whether a whole period follows, counted on from the same anchor, on the one that ends at `at`.
    fn goes_on(subscription: &Subscription, cycle: &Cycle, at: Timestamp) -> bool {
        let before = subscription.schedule;
        let is_alike = before.frequency == cycle.terms.frequency && before.date == cycle.terms.billing_date;
        is_alike && at == before.boundary()
    }
}

/// What follows a period.
struct Renewal {
    beginning: Beginning,
    /// What is billed when it begins; none where that is nothing.
    bill: Option<Bill>,
}

/// The invoice a subscription will get next if nothing changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forecast {
    /// When.
    pub at: Timestamp,
    /// Its lines.
    pub bill: Bill,
}

impl Company {
    /// What is added for tax to what a customer is billed.
    pub(crate) fn tax_for(&self, customer: CustomerId) -> Option<&Tax> {
        let taxes = &self.settings.rules.taxes;
        // Most companies have none, and need not look the customer up.
        let customer = (!taxes.is_empty()).then(|| self.store.customer(customer)).flatten()?;
        taxes.get(customer.contact.country())
    }

    /// The invoice a subscription will get next if nothing changes; none where
    /// it is suspended or cancelled.
    ///
    /// # Errors
    /// When there is no such subscription.
    pub fn forecast_invoice(&self, id: SubscriptionId) -> Result<Option<Forecast>, BillingError> {
        Ok(self.forecast(self.get_subscription_record(id)?))
    }

    pub(crate) fn forecast(&self, subscription: &Subscription) -> Option<Forecast> {
        let at = subscription.ends_on()?;
        let renewal = self.renewal(subscription, at, &self.usage_to_bill(subscription))?;
        if let Some(bill) = renewal.bill {
            return Some(Forecast { at, bill });
        }
        // Nothing is charged for a short period now: what follows it is the next invoice.
        let mut later = subscription.clone();
        if let Some(change) = later.next.take() {
            later.take_over(*change);
        }
        later.begin(&renewal.beginning);
        let at = later.ends_on()?;
        let bill = self.renewal(&later, at, &[])?.bill?;
        Some(Forecast { at, bill })
    }

    /// When a subscription is billed next; never where it is suspended or cancelled.
    pub(crate) fn next_billing_date(&self, subscription: &Subscription) -> Option<Timestamp> {
        let at = subscription.ends_on()?;
        let cycle = subscription.next.as_ref().map_or(subscription.cycle, |next| next.cycle);
        let cycle = self.store.cycles.get(cycle)?;
        // Most go on, and are asked often: where the next period ends need not be reckoned then.
        if Beginning::goes_on(subscription, cycle, at) {
            return Some(at);
        }
        let beginning = Beginning::after(subscription, cycle, at);
        let is_billed = beginning.share.is_some() || !self.usage_to_bill(subscription).is_empty();
        Some(if is_billed { at } else { beginning.period.end.timestamp() })
    }

    /// What follows on the period of a subscription when it ends at `at`, and so much was used in it.
    fn renewal(&self, subscription: &Subscription, at: Timestamp, usage: &[Usage<'_>]) -> Option<Renewal> {
        let next = subscription.next.as_ref();
        let plan = self.store.plans.get(next.map_or(subscription.plan, |next| next.plan))?;
        let cycle = self.store.cycles.get(next.map_or(subscription.cycle, |next| next.cycle))?;
        let renewed;
        let add_ons = match next {
            Some(next) => &next.add_ons,
            None if subscription.add_ons.iter().all(|held| held.quantity_next.is_none()) => &subscription.add_ons,
            None => {
                renewed = subscription.renewed_add_ons();
                &renewed
            }
        };
        let beginning = Beginning::after(subscription, cycle, at);
        let is_billed = beginning.share.is_some() || !usage.is_empty();
        let bill = is_billed.then(|| {
            self.bill(&Purchase {
                plan,
                cycle,
                units: next.map_or(subscription.units, |next| next.units),
                add_ons,
                coupons: &subscription.coupons,
                share: beginning.share,
                setup_fee: subscription.setup_fee_due,
                usage,
                credit: subscription.credit,
                tax: self.tax_for(subscription.customer),
            })
        });
        Some(Renewal { beginning, bill })
    }

    /// Ends the period of a subscription at `at`, and begins the next one.
    pub(crate) fn renew(&mut self, id: SubscriptionId, at: Timestamp) {
        let Some(subscription) = self.store.subscription(id) else {
            return;
        };
        let (status, change) = (subscription.status, subscription.next.clone());
        if !status.allows(SubscriptionCommand::Renew) {
            return;
        }
        let usage = self.usage_to_bill(subscription);
        let renewal = self.renewal(subscription, at, &usage).filter(|renewal| renewal.beginning.period.end > at);
        let Some(Renewal { beginning, bill }) = renewal else {
            // What cannot go on is not due again and again.
            self.store.update_subscription(id, |subscription| subscription.period.end = Timestamp::MAX.into());
            return;
        };
        if let Some(change) = change {
            self.replace_plan(id, *change, at);
        }
        self.begin_period(id, &beginning);
        let Period { start: period_start, end: period_end } = beginning.period;
        match status {
            SubscriptionStatus::InTrial => self.log(
                id,
                at,
                Event::TrialEnded { period_start: period_start.timestamp(), period_end: period_end.timestamp() },
            ),
            SubscriptionStatus::Paused => self.log(id, at, Event::SubscriptionResumed { next_billing_date: at }),
            _ => {}
        }
        self.log(
            id,
            at,
            Event::SubscriptionRenewed { period_start: period_start.timestamp(), period_end: period_end.timestamp() },
        );
        if let Some(bill) = bill {
            self.issue_period_invoice(id, bill, beginning.share, at);
        }
        self.post_subscription(id, at, Notice::SubscriptionUpdated);
    }

    /// Begins a period of a subscription, and to count what is used in it.
    pub(crate) fn begin_period(&mut self, id: SubscriptionId, beginning: &Beginning) {
        self.store.update_subscription(id, |subscription| subscription.begin(beginning));
        self.begin_counting(id);
    }

    /// Invoices the period of a subscription that runs, and uses up a turn of
    /// its coupons. Where there is no share, only usage of the period before is billed.
    pub(crate) fn issue_period_invoice(
        &mut self,
        id: SubscriptionId,
        bill: Bill,
        share: Option<Share>,
        now: Timestamp,
    ) {
        let used = bill.credit_used();
        let billed = self.store.update_subscription(id, |subscription| {
            subscription.credit -= used;
            if share.is_some() {
                subscription.setup_fee_due = false;
                for coupon in &mut subscription.coupons {
                    coupon.invoices_left = coupon.invoices_left.map(|left| left.saturating_sub(1));
                }
            }
            (subscription.customer, subscription.currency, subscription.period, subscription.plan)
        });
        let Some((customer, currency, period, plan)) = billed else {
            return;
        };
        let plan_name = self.store.plans.get(plan).map_or_else(|| "".into(), |plan| Arc::clone(&plan.display_name));
        let draft = InvoiceDraft {
            customer,
            kind: InvoiceType::Renewal,
            currency,
            bill,
            share: share.unwrap_or(Share::ALL),
            billed: Some(Billed { subscription: id, plan_name, period }),
        };
        self.issue_invoice(draft, now);
    }
}

impl Subscription {
    /// When the period that runs ends by itself; never where it is suspended or cancelled.
    pub(crate) fn ends_on(&self) -> Option<Timestamp> {
        let goes_on = !matches!(self.status, SubscriptionStatus::Suspended | SubscriptionStatus::Cancelled);
        Some(self.period.end.timestamp()).filter(|end| goes_on && *end < Timestamp::MAX)
    }

    /// Begins a paid period.
    fn begin(&mut self, beginning: &Beginning) {
        self.status = SubscriptionStatus::Active;
        self.period = beginning.period;
        self.period_share = beginning.share.unwrap_or(Share::ALL);
        self.is_trial_period = false;
        self.period_invoice = None;
        self.schedule = beginning.schedule;
        for held in &mut self.add_ons {
            held.quantity = held.quantity_next.take().unwrap_or(held.quantity);
        }
    }

    /// Puts another plan in place of the one before.
    pub(crate) fn take_over(&mut self, change: ScheduledChange) {
        self.plan = change.plan;
        self.cycle = change.cycle;
        self.units = change.units;
        self.add_ons = change.add_ons;
        self.allowances = change.allowances;
    }
}
