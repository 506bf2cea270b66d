//! Every period of a subscription is billed once: its event log, read again, leaves no gap and no overlap that is
//! not explained by a trial, a pause, a moved renewal date, a suspension, or a short period that costs nothing.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::history;
use crate::running::World;
use crate::stubs::{self, Charged};
use crate::walk;
use billsby_mock::billing::bills::LineKind;
use billsby_mock::billing::calendar::{BillingDate, Frequency, Period};
use billsby_mock::billing::company::Company;
use billsby_mock::billing::cycles::Cycle;
use billsby_mock::billing::events::{EventLog, EventType, EventValue};
use billsby_mock::billing::invoices::Invoice;
use billsby_mock::billing::subscriptions::{Subscription, SubscriptionStatus};
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Where the ends of periods are counted from.
struct Chain {
    anchor: Timestamp,
    passed: i64,
    frequency: Frequency,
    date: BillingDate,
}

/// A subscription as its event log tells it.
struct Retold<'a> {
    cycles: &'a BTreeMap<i64, &'a Cycle>,
    invoices: BTreeMap<String, &'a Invoice>,
    cycle: &'a Cycle,
    /// The period that runs, and how the ends of such go on; not after a trial or a moved date.
    period: Period,
    chain: Option<Chain>,
    status: SubscriptionStatus,
    /// Whether that period is a trial, which a pause does not end.
    is_trial: bool,
}

impl<'a> Retold<'a> {
    /// Takes the invoice that follows an entry of the log at the same instant, if one does.
    fn invoice_after(&mut self, log: &[EventLog], place: usize) -> Option<&'a Invoice> {
        let next = log.get(place + 1).filter(|next| next.created_on == log[place].created_on)?;
        let number = (next.event.kind() == EventType::InvoiceCreated).then(|| text(next, "invoiceNumber"))?;
        self.invoices.remove(&number)
    }

    /// A period begins, and is billed now unless it costs nothing.
    fn begin(&mut self, log: &[EventLog], place: usize) {
        let at = log[place].created_on;
        let terms = &self.cycle.terms;
        let goes_on = |chain: &Chain| chain.frequency == terms.frequency && chain.date == terms.billing_date;
        let chain = match self.chain.take().filter(goes_on) {
            Some(chain) => Chain { passed: chain.passed + 1, ..chain },
            None => Chain {
                anchor: stubs::first_anchor(self.cycle, at),
                // An anchor that lies ahead is the end of a short period.
                passed: i64::from(stubs::first_anchor(self.cycle, at) <= at),
                frequency: terms.frequency,
                date: terms.billing_date,
            },
        };
        self.period =
            Period { start: at.into(), end: stubs::later(chain.anchor, chain.frequency, chain.passed).into() };
        self.chain = Some(chain);
        self.status = SubscriptionStatus::Active;
        self.is_trial = false;
        let invoice = self.invoice_after(log, place);
        match (stubs::charged(self.cycle, at), invoice) {
            (Charged::Part(_), None) => panic!("{:?} is not billed", self.period),
            (Charged::Part(_), Some(invoice)) => self.check_period(invoice),
            // What was used in the period before is billed all the same.
            (Charged::Nothing, Some(invoice)) => {
                let is_usage = |kind| matches!(kind, LineKind::Allowance | LineKind::Credit);
                assert!(invoice.lines.iter().all(|line| is_usage(line.kind)), "{invoice:?}");
                self.check_period(invoice);
            }
            (Charged::Nothing, None) => {}
        }
    }

    fn check_period(&self, invoice: &Invoice) {
        assert_eq!(invoice.billed.as_ref().map(|billed| billed.period), Some(self.period), "{}", invoice.number);
    }

    fn follow(&mut self, log: &[EventLog], place: usize) {
        let entry = &log[place];
        let at = entry.created_on;
        let next = log.get(place + 1).filter(|next| next.created_on == at).map(|next| next.event.kind());
        match entry.event.kind() {
            EventType::SubscriptionCreated if next == Some(EventType::TrialStarted) => {
                let trial = self.cycle.terms.free_trial.unwrap();
                self.period = Period { start: at.into(), end: stubs::later(at, trial, 1).into() };
                self.status = SubscriptionStatus::InTrial;
                self.is_trial = true;
            }
            EventType::SubscriptionCreated => self.begin(log, place),
            EventType::TrialStarted => assert_eq!(instant(entry, "trialEnd"), self.period.end),
            EventType::TrialEnded => assert_eq!(self.status, SubscriptionStatus::InTrial),
            EventType::PlanChanged => {
                self.cycle = self.cycles[&number(entry, "cycleId")];
                let is_renewal = matches!(
                    next,
                    Some(EventType::TrialEnded | EventType::SubscriptionResumed | EventType::SubscriptionRenewed)
                );
                if !is_renewal && !self.is_trial {
                    self.chain = None;
                    self.begin(log, place);
                }
            }
            EventType::RenewalDateChanged => {
                self.period.end = instant(entry, "nextBillingDate").into();
                self.chain = None;
            }
            EventType::SubscriptionPaused => self.status = SubscriptionStatus::Paused,
            EventType::SubscriptionResumed if self.is_trial => self.status = SubscriptionStatus::InTrial,
            EventType::SubscriptionResumed => self.status = SubscriptionStatus::Active,
            EventType::SubscriptionSuspended => self.status = SubscriptionStatus::Suspended,
            EventType::SubscriptionReactivated => {
                assert_eq!(self.status, SubscriptionStatus::Suspended);
                self.status = SubscriptionStatus::Active;
                if self.period.end < at {
                    self.period.end = at.into();
                    self.chain = None;
                }
            }
            EventType::SubscriptionCancelled => self.status = SubscriptionStatus::Cancelled,
            EventType::SubscriptionRenewed => {
                let goes_on = !matches!(self.status, SubscriptionStatus::Suspended | SubscriptionStatus::Cancelled);
                assert!(goes_on, "renewed while {}", self.status);
                assert_eq!(self.period.end, at, "the next period begins where the one before ends");
                self.begin(log, place);
                let told = (instant(entry, "periodStart"), instant(entry, "periodEnd"));
                assert_eq!(told, (self.period.start.timestamp(), self.period.end.timestamp()));
            }
            _ => {}
        }
    }
}

fn check(company: &Company, subscription: &Subscription, cycles: &BTreeMap<i64, &Cycle>) {
    let log = walk::events(company, subscription.id);
    let billed = company.list_customer_invoices(subscription.customer).unwrap().into_iter();
    let billed = billed.filter(|invoice| invoice.billed.is_some());
    let start = subscription.created_on;
    let mut retold = Retold {
        cycles,
        invoices: billed.map(|invoice| (invoice.number.to_string(), invoice)).collect(),
        cycle: cycles[&number(&log[0], "cycleId")],
        period: Period { start, end: start },
        chain: None,
        status: SubscriptionStatus::Active,
        is_trial: false,
    };
    (0..log.len()).for_each(|place| retold.follow(&log, place));
    assert!(retold.invoices.is_empty(), "nothing explains {:?}", retold.invoices.keys());
    assert_eq!((retold.status, retold.period), (subscription.status, subscription.period), "{}", subscription.id);
    let goes_on = !matches!(retold.status, SubscriptionStatus::Suspended | SubscriptionStatus::Cancelled);
    assert!(!goes_on || retold.period.end > walk::now(company), "a period begins too late: {subscription:?}");
}

fn value<'a>(entry: &'a EventLog, name: &str) -> EventValue<'a> {
    entry.event.data().into_iter().find(|(found, _)| *found == name).map(|(_, value)| value).unwrap()
}

pub fn text(entry: &EventLog, name: &str) -> String {
    match value(entry, name) {
        EventValue::Text(text) => text.to_owned(),
        EventValue::Document(number) => number.to_string(),
        EventValue::Counter(counter) => counter.to_string(),
        other => panic!("{name} of {entry:?} is {other:?}"),
    }
}

pub fn number(entry: &EventLog, name: &str) -> i64 {
    match value(entry, name) {
        EventValue::Number(number) => number,
        other => panic!("{name} of {entry:?} is {other:?}"),
    }
}

fn instant(entry: &EventLog, name: &str) -> Timestamp {
    match value(entry, name) {
        EventValue::Instant(at) => at,
        other => panic!("{name} of {entry:?} is {other:?}"),
    }
}

proptest! {
    #![proptest_config(cases(320))]

    #[test]
    fn every_period_is_billed_once(catalogue in catalogue(), history in history()) {
        let world = World::after(&catalogue, &history);
        let plans = walk::plans(&world.company);
        let cycles = plans.iter().flat_map(|plan| &plan.cycles).map(|cycle| (cycle.id.get(), *cycle)).collect();
        for subscription in walk::subscriptions(&world.company) {
            check(&world.company, subscription, &cycles);
        }
    }
}
