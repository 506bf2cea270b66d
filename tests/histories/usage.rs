//! A counter shows what was put into it in the period that runs: its event log, read again.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::history;
use crate::periods::{number, text};
use crate::running::World;
use crate::walk;
use billsby_mock::billing::company::Company;
use billsby_mock::billing::events::EventType;
use billsby_mock::billing::subscriptions::{Subscription, SubscriptionStatus};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn check(company: &Company, subscription: &Subscription) {
    let log = walk::events(company, subscription.id);
    let mut usage: BTreeMap<String, i64> = BTreeMap::new();
    let mut is_in_trial = false;
    let mut last_count = None;
    for (place, entry) in log.iter().enumerate() {
        let next = log.get(place + 1).filter(|next| next.created_on == entry.created_on).map(|next| next.event.kind());
        match entry.event.kind() {
            EventType::TrialStarted => is_in_trial = true,
            EventType::TrialEnded => is_in_trial = false,
            // What was counted at the instant at which a command then begins a period is in neither of the two, or in
            // both: nothing is said of it.
            EventType::PlanChanged | EventType::SubscriptionReactivated if last_count == Some(entry.created_on) => {
                return;
            }
            EventType::SubscriptionRenewed => {
                // A pause of a trial ends into the trial by hand, and into a paid period by itself.
                is_in_trial = false;
                usage.clear();
            }
            // In a trial the period goes on; on renewal one begins anyway.
            EventType::PlanChanged if !is_in_trial && next != Some(EventType::SubscriptionRenewed) => usage.clear(),
            EventType::CounterUpdated => {
                last_count = Some(entry.created_on);
                let before = usage.entry(text(entry, "counterId")).or_default();
                let value = number(entry, "value");
                *before = match text(entry, "operationType").as_str() {
                    "Increment" => (*before + value).min(i64::from(i32::MAX)),
                    "Decrement" => (*before - value).max(0),
                    _ => value,
                };
                assert_eq!(number(entry, "usage"), *before, "{entry:?}");
            }
            _ => {}
        }
    }
    for held in company.list_subscription_allowances(subscription.id).unwrap() {
        let counter = held.allowance.counter.id;
        let expected = usage.get(counter.as_str()).copied().unwrap_or(0);
        assert_eq!(held.usage, expected, "{counter} of {subscription:?}");
        let reading = company.get_counter_usage(subscription.id, counter, None, None).unwrap();
        assert_eq!(reading.usage, expected);
    }
    assert!(subscription.status != SubscriptionStatus::InTrial || is_in_trial);
}

proptest! {
    #![proptest_config(cases(320))]

    #[test]
    fn a_counter_shows_what_was_put_into_it(catalogue in catalogue(), history in history()) {
        let company = World::after(&catalogue, &history).company;
        for subscription in walk::subscriptions(&company) {
            check(&company, subscription);
        }
    }
}
