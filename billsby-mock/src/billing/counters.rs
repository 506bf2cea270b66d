//! Counters: what a subscription used of its allowances.
//!
//! Usage begins anew with each billing period. A `Set` sets the usage of the
//! period, and usage never falls below nothing: what goes further down stops
//! there (assumed; the vendor queues writes and can refuse none of them).
//!
//! What counts in the running period is what was put into a counter since the
//! period began, whatever the clock shows: one that stands still keeps the end
//! of a period and the beginning of the next apart all the same. A period that
//! none follows, since the subscription is suspended or cancelled, goes on.
//!
//! Where the company's [`Counting`] is queued, a change takes effect so long
//! after it was made, and counts in the period that runs then.

use jiff::Timestamp;

use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::BillingError;
use crate::billing::events::Event;
use crate::billing::ids::{CounterId, SubscriptionId};
use crate::billing::rules::Counting;

/// The greatest figure a counter takes.
const MAX_VALUE: i64 = i32::MAX as i64;

enumeration! {
    /// How a figure changes a counter.
    CounterOperation {
        /// Adds it.
        Increment,
        /// Takes it off.
        Decrement,
        /// Puts it in place of the period's usage.
        Set,
    }
}

impl CounterOperation {
    /// What it makes of a usage.
    fn applied(self, usage: i64, value: i64) -> i64 {
        match self {
            Self::Increment => usage.saturating_add(value),
            Self::Decrement => usage.saturating_sub(value).max(0),
            Self::Set => value,
        }
    }
}

/// A subscription's usage by one counter: every change, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Meter {
    changes: Vec<Change>,
    /// What had been counted when the running period began.
    before_period: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
struct Change {
    at: Timestamp,
    /// All differences up to this one together: the usage of a window is one subtraction.
    total: i64,
}

/// A change that waits to take effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct CounterUpdate {
    pub(crate) subscription: SubscriptionId,
    counter: CounterId,
    operation: CounterOperation,
    value: i64,
}

impl Meter {
    /// What was used from `start` up to `end`.
    fn usage(&self, start: Timestamp, end: Timestamp) -> i64 {
        // Changes stand in order of time, so the window is one stretch of them.
        let total_before = |at: Timestamp| {
            let after = self.changes.partition_point(|change| change.at < at);
            after.checked_sub(1).map_or(0, |last| self.changes[last].total)
        };
        total_before(end.max(start)) - total_before(start)
    }

    /// What was counted in all.
    fn total(&self) -> i64 {
        self.changes.last().map_or(0, |last| last.total)
    }

    /// What was used in the running period.
    fn running(&self) -> i64 {
        self.total() - self.before_period
    }

    fn note(&mut self, difference: i64, now: Timestamp) {
        let last = self.changes.last();
        // The clock does not run backwards, but a caller might: order must hold.
        let at = last.map_or(now, |last| last.at.max(now));
        let total = self.total().saturating_add(difference);
        self.changes.push(Change { at, total });
    }
}

/// What a counter shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Units used in the window.
    pub usage: i64,
    /// When the counter last changed, if it ever did.
    pub timestamp: Option<Timestamp>,
}

impl Company {
    /// What a subscription used: in the running period, or in a window whose
    /// end is not part of it.
    pub fn get_counter_usage(
        &self,
        subscription: SubscriptionId,
        counter: CounterId,
        from: Option<Timestamp>,
        to: Option<Timestamp>,
    ) -> Result<Reading, BillingError> {
        self.check_counter(subscription, counter)?;
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            return Err(BillingError::invalid("/query/to", "must not lie before from"));
        }
        let meter = self.store.meter(subscription, counter);
        let usage = meter.map_or(0, |meter| match (from, to) {
            (None, None) => meter.running(),
            // A window may hold less that was counted than was taken back.
            (from, to) => meter.usage(from.unwrap_or(Timestamp::MIN), to.unwrap_or(Timestamp::MAX)).max(0),
        });
        let last = meter.and_then(|meter| meter.changes.last());
        Ok(Reading { usage, timestamp: last.map(|change| change.at) })
    }

    /// Changes a counter, at once or after the company's lag.
    pub fn update_counter(
        &mut self,
        subscription: SubscriptionId,
        counter: CounterId,
        operation: CounterOperation,
        value: i64,
        now: Timestamp,
    ) -> Result<(), BillingError> {
        let found = self.get_subscription_record(subscription)?;
        self.check_counter(subscription, counter)?;
        if !found.status.is_live() {
            let message = format!("subscription {subscription} is {}", found.status);
            return Err(BillingError::conflict(message));
        }
        if !(0..=MAX_VALUE).contains(&value) {
            let message = format!("must be from 0 to {MAX_VALUE}, not {value}");
            return Err(BillingError::invalid("/value", message));
        }
        let update = CounterUpdate { subscription, counter, operation, value };
        match self.settings.rules.counting {
            Counting::Immediate => {
                let before = self.usage(subscription, counter);
                if operation.applied(before, value) > MAX_VALUE {
                    let message = format!("would raise the usage from {before} above {MAX_VALUE}");
                    return Err(BillingError::invalid("/value", message));
                }
                self.apply_counter_update(update, now);
            }
            // What it makes of the usage will show only then, and can be refused no more.
            Counting::Queued(lag) => {
                let at = now.checked_add(lag).unwrap_or(Timestamp::MAX);
                self.store.queue_counter_update(at, update);
            }
        }
        Ok(())
    }

    /// Lets a change take effect.
    pub(crate) fn apply_counter_update(&mut self, update: CounterUpdate, now: Timestamp) {
        let CounterUpdate { subscription, counter, operation, value } = update;
        let before = self.usage(subscription, counter);
        let after = operation.applied(before, value).min(MAX_VALUE);
        self.store.update_meter(subscription, counter, |meter| meter.note(after - before, now));
        self.log(subscription, now, Event::CounterUpdated { counter, operation, value, usage: after });
    }

    /// What was used of a counter in the running period.
    pub(crate) fn usage(&self, subscription: SubscriptionId, counter: CounterId) -> i64 {
        self.store.meter(subscription, counter).map_or(0, Meter::running)
    }

    /// Begins to count a period of a subscription.
    pub(crate) fn begin_counting(&mut self, subscription: SubscriptionId) {
        self.store.update_meters(subscription, |meter| meter.before_period = meter.total());
    }

    fn check_counter(&self, subscription: SubscriptionId, counter: CounterId) -> Result<(), BillingError> {
        let held = &self.get_subscription_record(subscription)?.allowances;
        let measures = held
            .iter()
            .filter_map(|held| self.store.allowances.get(held.allowance))
            .any(|allowance| allowance.counter.id == counter);
        match measures {
            true => Ok(()),
            false => Err(BillingError::not_found("counter", counter)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{Shop, assert_conflict, assert_refused, now};
    use crate::billing::plan_changes::PlanChange;
    use jiff::SignedDuration;

    fn later(hours: i64) -> Timestamp {
        now() + SignedDuration::from_hours(hours)
    }

    #[test]
    fn operations_change_the_usage_of_the_period() {
        let mut shop = Shop::new();
        let counter = shop.counter;
        let (_, id) = shop.subscribe();
        let unread = shop.company.get_counter_usage(id, counter, None, None).unwrap();
        assert_eq!(unread, Reading { usage: 0, timestamp: None });

        use CounterOperation::*;
        for (hour, operation, value, usage) in
            [(1, Increment, 10, 10), (2, Decrement, 4, 6), (3, Set, 50, 50), (4, Decrement, 99, 0)]
        {
            shop.company.update_counter(id, counter, operation, value, later(hour)).unwrap();
            let reading = shop.company.get_counter_usage(id, counter, None, None).unwrap();
            assert_eq!(reading, Reading { usage, timestamp: Some(later(hour)) });
        }
        let window = shop.company.get_counter_usage(id, counter, Some(later(1)), Some(later(3)));
        assert_eq!(window.unwrap().usage, 6);
        let allowances = shop.company.list_subscription_allowances(id).unwrap();
        assert_eq!(allowances[0].usage, 0);
    }

    #[test]
    fn a_suspended_period_counts_on_until_it_is_billed() {
        let mut shop = Shop::new();
        let counter = shop.counter;
        let (customer, id) = shop.subscribe();
        let company = &mut shop.company;
        company.update_counter(id, counter, CounterOperation::Set, 110, later(1)).unwrap();
        company.suspend_subscription(id, later(2)).unwrap();
        // Two months on, the period that was paid is over.
        let over = later(24 * 60);
        for value in [120, 150] {
            company.update_counter(id, counter, CounterOperation::Set, value, over).unwrap();
            assert_eq!(company.get_counter_usage(id, counter, None, None).unwrap().usage, value);
            assert_eq!(company.list_subscription_allowances(id).unwrap()[0].usage, value);
        }
        company.reactivate_subscription(id, over + SignedDuration::from_hours(1)).unwrap();
        // Fifty units beyond the hundred that are included, at 0.02.
        assert_eq!(company.list_customer_invoices(customer).unwrap()[0].amount.minor, 5000 + 100);
    }

    #[test]
    fn a_clock_that_stands_still_keeps_two_periods_apart() {
        let mut shop = Shop::new();
        let (counter, plan, cycle) = (shop.counter, shop.plan, shop.cycle);
        let (customer, id) = shop.subscribe();
        let company = &mut shop.company;
        company.update_counter(id, counter, CounterOperation::Increment, 130, now()).unwrap();
        company.update_counter(id, counter, CounterOperation::Decrement, 20, later(1)).unwrap();
        company.change_subscription_plan(id, PlanChange::new(plan, cycle, customer.as_str()), later(1)).unwrap();
        // Ten units beyond the hundred that are included, at 0.02.
        assert_eq!(company.list_customer_invoices(customer).unwrap()[0].amount.minor, 5000 + 20);
        assert_eq!(company.get_counter_usage(id, counter, None, None).unwrap().usage, 0);
        company.update_counter(id, counter, CounterOperation::Increment, 5, later(1)).unwrap();
        assert_eq!(company.list_subscription_allowances(id).unwrap()[0].usage, 5);
    }

    #[test]
    fn impossible_changes_are_refused() {
        let mut shop = Shop::new();
        let (counter, _) = (shop.counter, ());
        let (_, id) = shop.subscribe();
        for value in [-1, MAX_VALUE + 1] {
            assert_refused(&mut shop.company, "/value", |company| {
                company.update_counter(id, counter, CounterOperation::Set, value, now())
            });
        }
        let other: CounterId = "0000000000".parse().unwrap();
        let missing = shop.company.get_counter_usage(id, other, None, None);
        assert_eq!(missing, Err(BillingError::not_found("counter", other)));
        assert_refused(&mut shop.company, "/query/to", |company| {
            company.get_counter_usage(id, counter, Some(later(2)), Some(later(1))).map(drop)
        });
        shop.cancel(id);
        assert_conflict(&mut shop.company, "Cancelled", |company| {
            company.update_counter(id, counter, CounterOperation::Set, 1, now())
        });
    }

    #[test]
    fn no_figure_is_too_far_from_the_limits_to_be_refused() {
        let mut shop = Shop::new();
        let (_, id) = shop.subscribe();
        let counter = shop.counter;
        for operation in CounterOperation::ALL {
            assert_refused(&mut shop.company, "/value", |company| {
                company.update_counter(id, counter, *operation, i64::MIN, now())
            });
        }
    }
}
