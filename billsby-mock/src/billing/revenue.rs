//! Revenue over the company's time, by currency and month.
//!
//! | figure | what it is |
//! |---|---|
//! | recurring (MRR) | what plans and add-ons cost a month, as each Active subscription was last billed for them |
//! | collected | what was paid in the month, by card or offline, tax included |
//! | outstanding | what was billed by the end of the month and neither paid nor written off by then |
//! | refunded | the credit notes that were paid out in the month |
//!
//! Recurring revenue counts quantities, add-ons and coupons as they were
//! billed, and neither tax, usage, setup fees, one-time charges nor credit. A
//! prorated period counts as a whole one. A year is divided by 12; a week
//! counts 52 and a day 365 times in 12 months. Trials count nothing until they
//! are billed; a pause, a suspension or a cancellation takes the subscription
//! out at that instant. Whether the invoice was paid does not matter.
//!
//! Customers that were deleted have left with all their figures. When a
//! one-time charge was settled without its card is written down nowhere; it
//! counts as settled at the last attempt to charge it.
//!
//! # Design constraints
//!
//! Nothing is kept for these figures, so the engine pays nothing for them: one
//! walk over invoices, subscriptions and credit notes makes all of them.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use crate::billing::bills::LineKind;
use crate::billing::calendar::{Frequency, FrequencyType, civil};
use crate::billing::company::Company;
use crate::billing::credit_notes::CreditNoteStatus;
use crate::billing::events::{Event, EventType};
use crate::billing::ids::{DocumentNumber, InvoiceId};
use crate::billing::invoices::{Invoice, InvoiceStatus};
use crate::billing::money::{Currency, Money, divide_half_up};
use crate::billing::payments::{Outcome, PaymentLog};
use crate::billing::subscriptions::Subscription;
use crate::store::Direction;

/// The figures of one currency, month by month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revenue {
    /// The currency.
    pub currency: Currency,
    /// The months, oldest first; the last one runs.
    pub months: Vec<RevenueMonth>,
}

/// The figures of a month, in smallest units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RevenueMonth {
    /// Its first instant.
    pub start: Timestamp,
    /// Monthly recurring revenue at its end, or now.
    pub recurring: i64,
    /// What was paid in it.
    pub collected: i64,
    /// What was owed at its end, or now.
    pub outstanding: i64,
    /// What was given back in it.
    pub refunded: i64,
}

impl Company {
    /// The figures of the last months up to `now`, at least of the running one. The company's own currency comes
    /// first, the others by their codes.
    pub fn revenue_by_month(&self, months: i32, now: Timestamp) -> Vec<Revenue> {
        let mut ledger = Ledger::new(months, now);
        ledger.tallies(self.settings.currency);
        let (mut billings, mut closed_by_hand) = (Billings::default(), Vec::new());
        for invoice in self.store.invoices.iter() {
            billings.note(invoice);
            match invoice.status.is_open() || invoice.status == InvoiceStatus::Paid {
                true => ledger.note_invoice(invoice, None),
                false => closed_by_hand.push(invoice),
            }
        }
        let mut closings = BTreeMap::new();
        for subscription in self.store.subscriptions.iter() {
            self.note_recurring(subscription, &billings, &mut ledger, &mut closings);
        }
        for invoice in closed_by_hand {
            ledger.note_invoice(invoice, closings.get(&invoice.number).copied());
        }
        for note in self.store.credit_notes.iter().filter(|note| note.status == CreditNoteStatus::Paid) {
            let paid = paid_on(&note.payments).unwrap_or(note.created_on.timestamp());
            ledger.flow(note.amount.currency, paid, |tally| tally.refunded += note.amount.minor);
        }
        let mut revenue = ledger.finish();
        revenue.sort_by_key(|of| (of.currency != self.settings.currency, of.currency));
        revenue
    }

    /// What is billed and neither paid nor written off, by currency; costs what is open.
    pub fn outstanding(&self) -> Vec<Money> {
        let mut sums = BTreeMap::from([(self.settings.currency, 0)]);
        let open = self.store.invoices.list(InvoiceStatus::is_open).slice(Direction::Ascending, 0, usize::MAX);
        for invoice in open {
            *sums.entry(invoice.currency()).or_default() += invoice.amount.minor;
        }
        let mut sums: Vec<_> = sums.into_iter().map(|(currency, minor)| Money::new(minor, currency)).collect();
        sums.sort_by_key(|sum| sum.currency != self.settings.currency);
        sums
    }

    /// Follows a subscription through its event log, and notes besides when invoices were closed without a charge.
    fn note_recurring(
        &self,
        subscription: &Subscription,
        billings: &Billings,
        ledger: &mut Ledger,
        closings: &mut BTreeMap<DocumentNumber, Timestamp>,
    ) {
        // Its log tells of its invoices in their order.
        let mut invoices = subscription.invoices.iter();
        let (mut frequency, mut billed, mut counted) = (None, 0, 0);
        for entry in subscription.events.of(counts_for_recurring) {
            let counts = match &entry.event {
                Event::SubscriptionCreated { cycle, .. } | Event::PlanChanged { cycle, .. } => {
                    frequency = self.store.cycles.get(*cycle).map(|cycle| cycle.terms.frequency);
                    continue;
                }
                Event::InvoiceCreated { .. } => {
                    let whole = invoices.next().and_then(|id| billings.of(*id));
                    billed = whole.zip(frequency).map_or(billed, |(whole, every)| monthly(whole, every));
                    billed
                }
                Event::SubscriptionResumed { .. } | Event::SubscriptionReactivated {} => billed,
                Event::SubscriptionPaused { .. }
                | Event::SubscriptionSuspended {}
                | Event::SubscriptionCancelled {} => 0,
                Event::InvoicePaidOffline { number, .. } | Event::InvoiceWrittenOff { number, .. } => {
                    closings.insert(*number, entry.created_on);
                    continue;
                }
                _ => continue,
            };
            if counts != counted {
                ledger.level(subscription.currency, entry.created_on, |tally| tally.recurring += counts - counted);
                counted = counts;
            }
        }
    }
}

/// What a whole period of each invoice costs, in the order of their ids.
///
/// Subscriptions look their invoices up far apart, where the invoices themselves would be read from memory one by one;
/// in order that is several times as fast, and this list of it stays near.
#[derive(Default)]
struct Billings(Vec<Option<i64>>);

impl Billings {
    /// Notes an invoice that comes after all those before.
    fn note(&mut self, invoice: &Invoice) {
        let place = Self::place(invoice.id);
        // Some ids are gone with their customers.
        self.0.resize(place, None);
        self.0.push(recurring(invoice));
    }

    fn of(&self, id: InvoiceId) -> Option<i64> {
        self.0.get(Self::place(id)).copied().flatten()
    }

    fn place(id: InvoiceId) -> usize {
        usize::try_from(id.get()).unwrap_or_default()
    }
}

/// What a whole period of an invoice costs for plan and add-ons, before tax; none where it bills neither.
fn recurring(invoice: &Invoice) -> Option<i64> {
    let lines = invoice.lines.iter().filter(|line| matches!(line.kind, LineKind::Plan | LineKind::AddOn));
    let whole = lines.map(|line| match &invoice.proration {
        None => line.amount,
        Some(proration) => {
            let share = proration.share;
            let discount = i128::from(line.discount) * i128::from(share.whole);
            let discount = divide_half_up(discount, i128::from(share.part.max(1)));
            line.units.saturating_mul(line.unit_price) - i64::try_from(discount).unwrap_or(line.discount)
        }
    });
    whole.reduce(|sum, amount| sum + amount)
}

/// What an amount that is billed so often comes to by the month.
fn monthly(amount: i64, frequency: Frequency) -> i64 {
    let every = i128::from(frequency.every.max(1));
    let (times, months) = match frequency.unit {
        FrequencyType::Daily => (365, 12 * every),
        FrequencyType::Weekly => (52, 12 * every),
        FrequencyType::Monthly => (1, every),
        FrequencyType::Yearly => (1, 12 * every),
    };
    i64::try_from(divide_half_up(i128::from(amount) * times, months)).unwrap_or(amount)
}

/// Whether recurring revenue follows events of a type, or they tell when an invoice was closed.
fn counts_for_recurring(event: EventType) -> bool {
    use EventType::*;
    matches!(
        event,
        SubscriptionCreated
            | PlanChanged
            | InvoiceCreated
            | SubscriptionPaused
            | SubscriptionResumed
            | SubscriptionSuspended
            | SubscriptionReactivated
            | SubscriptionCancelled
            | InvoicePaidOffline
            | InvoiceWrittenOff
    )
}

/// When the money moved, if it did.
fn paid_on(payments: &[PaymentLog]) -> Option<Timestamp> {
    payments.iter().rev().find(|payment| payment.outcome == Outcome::Paid).map(|payment| payment.created_on.timestamp())
}

/// What a month adds to the figures: what moved in it, and by how much the levels rose.
#[derive(Clone, Default)]
struct Tally {
    recurring: i64,
    collected: i64,
    outstanding: i64,
    refunded: i64,
}

struct Ledger {
    /// The first instants of the months, oldest first.
    starts: Vec<Timestamp>,
    tallies: BTreeMap<Currency, Vec<Tally>>,
}

impl Ledger {
    fn new(months: i32, now: Timestamp) -> Self {
        let running = civil(now).date().first_of_month();
        let start = |ago: i32| {
            let first = running.checked_sub(Span::new().months(ago)).ok()?;
            TimeZone::UTC.to_timestamp(first.at(0, 0, 0, 0)).ok()
        };
        let starts = (0..months.max(1)).rev().filter_map(start).collect();
        Self { starts, tallies: BTreeMap::new() }
    }

    fn tallies(&mut self, currency: Currency) -> &mut Vec<Tally> {
        let months = self.starts.len();
        self.tallies.entry(currency).or_insert_with(|| vec![Tally::default(); months])
    }

    /// The month of an instant; none where that lies before the first.
    fn place(&self, at: Timestamp) -> Option<usize> {
        self.starts.partition_point(|start| *start <= at).checked_sub(1)
    }

    /// Notes what moved at an instant.
    fn flow(&mut self, currency: Currency, at: Timestamp, note: impl FnOnce(&mut Tally)) {
        let place = self.place(at);
        if let Some(tally) = place.and_then(|place| self.tallies(currency).get_mut(place)) {
            note(tally);
        }
    }

    /// Notes what rose or fell at an instant and stays so: what did before the first month has by its end.
    fn level(&mut self, currency: Currency, at: Timestamp, note: impl FnOnce(&mut Tally)) {
        let place = self.place(at).unwrap_or(0);
        if let Some(tally) = self.tallies(currency).get_mut(place) {
            note(tally);
        }
    }

    fn note_invoice(&mut self, invoice: &Invoice, closing: Option<Timestamp>) {
        let (currency, amount) = (invoice.currency(), invoice.billed_amount());
        self.level(currency, invoice.created_on.timestamp(), |tally| tally.outstanding += amount);
        if invoice.status.is_open() {
            return;
        }
        let attempted = invoice.payments.last().map(|payment| payment.created_on.timestamp());
        let closed = match invoice.status {
            InvoiceStatus::Paid => paid_on(&invoice.payments),
            _ => closing.or(attempted),
        };
        let closed = closed.unwrap_or(invoice.created_on.timestamp());
        self.level(currency, closed, |tally| tally.outstanding -= amount);
        if invoice.status.is_settled() {
            self.flow(currency, closed, |tally| tally.collected += amount);
        }
    }

    fn finish(self) -> Vec<Revenue> {
        let months = |tallies: Vec<Tally>| {
            let (mut recurring, mut outstanding) = (0, 0);
            let starts = self.starts.iter().zip(tallies);
            let months = starts.map(|(&start, tally)| {
                recurring += tally.recurring;
                outstanding += tally.outstanding;
                let Tally { collected, refunded, .. } = tally;
                RevenueMonth { start, recurring, collected, outstanding, refunded }
            });
            months.collect()
        };
        self.tallies.into_iter().map(|(currency, of)| Revenue { currency, months: months(of) }).collect()
    }
}

#[cfg(test)]
mod tests;
