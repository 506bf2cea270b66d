//! What the scenarios show between them, reckoned from the files themselves.

use std::collections::BTreeSet;

use billsby_mock::billing::calendar::{BillingDateType, FrequencyType, ProRateOption};
use billsby_mock::billing::credit_notes::CreditNoteStatus;
use billsby_mock::billing::invoices::InvoiceStatus;
use billsby_mock::billing::plan_changes::PlanChangeType;
use billsby_mock::billing::pricing::PricingModel;
use billsby_mock::billing::rules::{Counting, InvoiceEnd, Settlement, SubscriptionEnd};
use billsby_mock::billing::subscriptions::SubscriptionStatus;

use crate::catalogue::{Cycle, Plan};
use crate::scenario::{Command, Expectation, File, RuleTexts, Scenario};

/// Everything there is, as far as scenarios can tell it apart.
pub fn all() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut add = |kind: &str, names: &[&str]| all.extend(names.iter().map(|name| format!("{kind} {name}")));
    add("plan priced", &PricingModel::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    add("billed", &FrequencyType::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    add("billed on", &["FixedDayOfTheWeek", "FixedDayEachMonth", "FixedMonth"]);
    // Every way to begin with a short period, for both kinds of fixed days.
    for kind in [BillingDateType::FixedDayEachMonth, BillingDateType::FixedDayOfTheWeek] {
        let options = ProRateOption::ALL.iter().map(|it| it.as_str());
        add(&format!("{kind}"), &options.collect::<Vec<_>>());
    }
    add("invoice", &InvoiceStatus::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    add("credit note", &CreditNoteStatus::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    add("subscription", &SubscriptionStatus::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    add("change", &PlanChangeType::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    for end in ["Leave", "WriteOff", "WriteOffAfter"] {
        let ends = SubscriptionEnd::ALL.iter().map(|it| it.as_str());
        add(&format!("dunning ends in {end},"), &ends.collect::<Vec<_>>());
    }
    add("coupon", &["Percentage", "Amount"]);
    add("settlement", &Settlement::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    add("counting", &["Immediate", "Queued"]);
    add("decimals", &["0", "2", "3"]);
    all
}

/// What a set of files shows.
pub fn shown(files: &[File]) -> BTreeSet<String> {
    files.iter().flat_map(|file| of(&file.scenario)).collect()
}

fn of(scenario: &Scenario) -> BTreeSet<String> {
    let mut shown = BTreeSet::new();
    let mut add = |text: String| _ = shown.insert(text);
    add(format!("decimals {}", scenario.currency.0.exponent()));
    // What is sold is shown where somebody buys it.
    for (plan, cycle) in scenario.steps.iter().filter_map(|step| bought(scenario, step.command.as_ref()?)) {
        add(format!("plan priced {}", plan.model.0));
        add(format!("billed {}", cycle.every.0.0.unit));
        if let Some(fixed) = &cycle.billed_on {
            let kind = match fixed.weekday {
                Some(_) => BillingDateType::FixedDayOfTheWeek,
                None => BillingDateType::FixedDayEachMonth,
            };
            add(format!("billed on {kind}"));
            add(format!("{kind} {}", cycle.pro_rate.map_or(ProRateOption::DoNotProRate, |option| option.0)));
            if fixed.month.is_some() {
                add("billed on FixedMonth".to_owned());
            }
        }
    }
    for (_, coupon) in scenario.catalogue.coupons.iter() {
        add(format!("coupon {}", if coupon.percent.is_some() { "Percentage" } else { "Amount" }));
    }
    let changes = scenario.steps.iter().filter_map(|step| match step.command.as_ref()? {
        Command::ChangePlan(change) => Some(change.when.0),
        _ => None,
    });
    changes.for_each(|change| add(format!("change {change}")));

    let expected = || scenario.steps.iter().filter_map(|step| step.expect.as_ref());
    let invoices: Vec<InvoiceStatus> = expected().flat_map(Expectation::invoice_statuses).collect();
    let subscriptions: Vec<SubscriptionStatus> = expected().filter_map(subscription_status).collect();
    invoices.iter().for_each(|status| add(format!("invoice {status}")));
    subscriptions.iter().for_each(|status| add(format!("subscription {status}")));
    let notes = expected().flat_map(Expectation::credit_note_statuses);
    notes.for_each(|status| add(format!("credit note {status}")));

    let later = scenario.steps.iter().filter_map(|step| match step.command.as_ref()? {
        Command::SetRules(rules) => Some(rules),
        _ => None,
    });
    for texts in std::iter::once(&scenario.rules).chain(later) {
        let rules = texts.rules();
        add(format!("settlement {}", rules.settlement));
        add(match rules.counting {
            Counting::Immediate => "counting Immediate".to_owned(),
            Counting::Queued(_) => "counting Queued".to_owned(),
        });
        for (invoice, subscription) in ends(texts) {
            // An end is shown where it is also reached.
            let (end, reached) = match invoice {
                InvoiceEnd::Leave => ("Leave", InvoiceStatus::Unpaid),
                InvoiceEnd::WriteOff => ("WriteOff", InvoiceStatus::WrittenOff),
                InvoiceEnd::WriteOffAfter(_) => ("WriteOffAfter", InvoiceStatus::ToBeWrittenOff),
            };
            let is_reached = |status: &SubscriptionStatus| status.as_str() == subscription.as_str();
            if invoices.contains(&reached) && subscriptions.iter().any(is_reached) {
                add(format!("dunning ends in {end}, {subscription}"));
            }
        }
    }
    shown
}

/// The plan and cycle that a command puts somebody on.
fn bought<'a>(scenario: &'a Scenario, command: &Command) -> Option<(&'a Plan, &'a Cycle)> {
    let (plan, cycle) = match command {
        Command::Subscribe(subscribe) => (&subscribe.plan, &subscribe.cycle),
        Command::ChangePlan(change) => (&change.plan, &change.cycle),
        _ => return None,
    };
    let (_, plan) = scenario.catalogue.plans.iter().find(|(name, _)| name == plan)?;
    let (_, cycle) = plan.cycles.iter().find(|(name, _)| name == cycle)?;
    Some((plan, cycle))
}

fn subscription_status(expected: &Expectation) -> Option<SubscriptionStatus> {
    let facts = expected.subscription.as_ref()?;
    facts.iter().find(|(name, _)| *name == "status")?.1.parse().ok()
}

/// The ends of dunning that a file writes down.
fn ends(rules: &RuleTexts) -> impl Iterator<Item = (InvoiceEnd, SubscriptionEnd)> {
    let written = rules.dunning.declined.iter().chain(&rules.dunning.failed);
    written.map(|rule| (rule.invoice.0.0, rule.subscription.0))
}
