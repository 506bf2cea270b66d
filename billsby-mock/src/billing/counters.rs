//! Counters: what a subscription used of its allowances.
//!
//! Usage begins anew with each billing period; that of a suspended subscription
//! goes on after its end until the next one begins. A `Set` sets the usage of the
//! period, and usage never falls below nothing: what goes further down stops
//! there (assumed; the vendor queues writes and can refuse none of them).
//!
//! Where the company's [`Counting`] is queued, a change takes effect so long
//! after it was made, and counts in the period that runs then.

use jiff::Timestamp;

use crate::billing::calendar::Period;
use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::BillingError;
use crate::billing::events::EventType;
use crate::billing::ids::{CounterId, SubscriptionId};
use crate::billing::rules::Counting;
use crate::billing::subscriptions::Subscription;

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
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Meter {
    changes: Vec<Change>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Change {
    at: Timestamp,
    /// All differences up to this one together: the usage of a window is one subtraction.
    total: i64,
}

/// A change that waits to take effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CounterUpdate {
    subscription: SubscriptionId,
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

    fn note(&mut self, difference: i64, now: Timestamp) {
        let last = self.changes.last();
        // The clock does not run backwards, but a caller might: order must hold.
        let at = last.map_or(now, |last| last.at.max(now));
        let total = last.map_or(0, |last| last.total).saturating_add(difference);
        self.changes.push(Change { at, total });
    }
}

impl Subscription {
    /// What its usage is counted in: from the beginning of the period that runs, up to the last change there is.
    pub(crate) fn counted_period(&self) -> Period {
        Period { end: Timestamp::MAX, ..self.period }
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
        let found = self.get_subscription_record(subscription)?;
        self.check_counter(subscription, counter)?;
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            return Err(BillingError::invalid("/query/to", "must not lie before from"));
        }
        let window = match (from, to) {
            (None, None) => found.counted_period(),
            (from, to) => Period { start: from.unwrap_or(Timestamp::MIN), end: to.unwrap_or(Timestamp::MAX) },
        };
        let meter = self.store.meters.get(&(subscription, counter));
        let last = meter.and_then(|meter| meter.changes.last());
        Ok(Reading {
            // A window may hold less that was counted than was taken back.
            usage: self.usage_in(subscription, counter, window).max(0),
            timestamp: last.map(|change| change.at),
        })
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
                let before = self.usage_in(subscription, counter, found.counted_period());
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

    /// Lets a change take effect. A subscription that was deleted meanwhile has no usage.
    pub(crate) fn apply_counter_update(&mut self, update: CounterUpdate, now: Timestamp) {
        let CounterUpdate { subscription, counter, operation, value } = update;
        let Some(period) = self.store.subscription(subscription).map(Subscription::counted_period) else {
            return;
        };
        let before = self.usage_in(subscription, counter, period);
        let after = operation.applied(before, value).min(MAX_VALUE);
        self.store.meters.entry((subscription, counter)).or_default().note(after - before, now);
        let data = vec![
            ("counterId", counter.to_string().into()),
            ("operationType", operation.as_str().into()),
            ("value", value.into()),
            ("usage", after.into()),
        ];
        self.log(subscription, EventType::CounterUpdated, now, data);
    }

    /// What was used of a counter in a period.
    pub(crate) fn usage_in(&self, subscription: SubscriptionId, counter: CounterId, period: Period) -> i64 {
        let meter = self.store.meters.get(&(subscription, counter));
        meter.map_or(0, |meter| meter.usage(period.start, period.end))
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
