//! Time: what becomes due as a company's clock goes forward.
//!
//! Whatever lies ahead is noted where it belongs (the end of a period on the
//! subscription, the next attempt on the invoice), and the store keeps what is
//! noted in order. Time passes by taking the earliest of it, again and again,
//! at the instant it is due: one jump over ten years and a thousand small
//! steps over the same years do the same, in the same order, once.
//!
//! What is due at the same instant happens in the order of [`DueKind`], then
//! by id.

use jiff::{Span, Timestamp, tz::TimeZone};

use crate::billing::clock::Clock;
use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::BillingError;
use crate::billing::ids::{CreditNoteId, InvoiceId, SubscriptionNumber};

enumeration! {
    /// Something that happens by itself.
    DueKind {
        /// A pending invoice is charged, attempted again, or written off.
        Invoice,
        /// A pending credit note is paid out.
        CreditNote,
        /// A period, a trial or a pause of a subscription ends.
        Subscription,
        /// A queued change of a counter takes effect: in the period that begins, where one ends just then.
        CounterUpdate,
    }
}

/// What happens next by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Due {
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: DueKind,
}

/// What is due, and with what.
#[derive(Clone, Copy)]
struct Event {
    at: Timestamp,
    subject: Subject,
}

#[derive(Clone, Copy)]
enum Subject {
    CounterUpdate,
    Invoice(InvoiceId),
    CreditNote(CreditNoteId),
    Subscription(SubscriptionNumber),
}

impl Event {
    fn kind(self) -> DueKind {
        match self.subject {
            Subject::CounterUpdate => DueKind::CounterUpdate,
            Subject::Invoice(_) => DueKind::Invoice,
            Subject::CreditNote(_) => DueKind::CreditNote,
            Subject::Subscription(_) => DueKind::Subscription,
        }
    }
}

/// How far a clock is moved.
#[derive(Debug, Clone)]
pub enum Advance {
    /// By a length of time, counted in the calendar of UTC: a month after 31 January is the last of February.
    By(Span),
    /// To an instant.
    To(Timestamp),
    /// To what happens next; nowhere where nothing will.
    ToNextEvent,
}

/// What moving a clock did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Advanced {
    /// What the clock showed before.
    pub from: Timestamp,
    /// What it shows now.
    pub to: Timestamp,
    /// How many things happened by themselves in between.
    pub happened: u64,
}

impl Company {
    /// What happens next by itself.
    pub fn next_due(&self) -> Option<Due> {
        self.next_event().map(|event| Due { at: event.at, kind: event.kind() })
    }

    /// Lets everything happen that is due up to `now`, and says how much did.
    pub fn catch_up(&mut self, now: Timestamp) -> u64 {
        let mut happened = 0;
        while let Some(event) = self.next_event().filter(|event| event.at <= now) {
            self.happen(event);
            happened += 1;
        }
        happened
    }

    fn next_event(&self) -> Option<Event> {
        let store = &self.store;
        let events = [
            store.invoices.first_due().map(|(at, id)| (at, Subject::Invoice(id))),
            store.credit_notes.first_due().map(|(at, id)| (at, Subject::CreditNote(id))),
            store.subscriptions.first_due().map(|(at, number)| (at, Subject::Subscription(number))),
            store.first_counter_update().map(|at| (at, Subject::CounterUpdate)),
        ];
        // The first of those at the same instant: the array stands in the order of `DueKind`.
        let first = events.into_iter().flatten().min_by_key(|(at, _)| *at);
        first.map(|(at, subject)| Event { at, subject })
    }

    fn happen(&mut self, event: Event) {
        match event.subject {
            Subject::CounterUpdate => {
                if let Some(update) = self.store.take_counter_update() {
                    self.apply_counter_update(update, event.at);
                }
            }
            Subject::Invoice(id) => self.collect(id, event.at),
            Subject::CreditNote(id) => self.pay_out(id, event.at),
            Subject::Subscription(number) => {
                if let Some(id) = self.store.subscriptions.get(number).map(|found| found.id) {
                    self.renew(id, event.at);
                }
            }
        }
    }

    /// Moves the company's clock forward, and lets everything happen that is due in between. A frozen clock stays
    /// frozen; one that runs goes on running from there. `wall` is what the wall clock shows.
    ///
    /// # Errors
    /// When the clock would go back, or beyond what a calendar holds; then nothing has changed.
    pub fn advance(&mut self, advance: Advance, wall: Timestamp) -> Result<Advanced, BillingError> {
        let from = self.now(wall);
        let happened = self.catch_up(from);
        let to = match advance {
            Advance::To(to) => to,
            Advance::By(span) => {
                let beyond = |_| BillingError::invalid("/by", "leads beyond what a calendar holds");
                let civil = TimeZone::UTC.to_datetime(from).checked_add(span).map_err(beyond)?;
                TimeZone::UTC.to_timestamp(civil).map_err(beyond)?
            }
            Advance::ToNextEvent => self.next_due().map_or(from, |due| due.at.max(from)),
        };
        let clock = match self.clock {
            Clock::Frozen(_) => Clock::Frozen(to),
            Clock::Real | Clock::Offset(_) => Clock::Offset(to.duration_since(wall)),
        };
        let moved = self.move_clock(clock, to, from)?;
        Ok(Advanced { happened: happened + moved, ..Advanced { from, to, happened } })
    }

    /// Sets how the company's time follows the wall clock, and lets everything happen that is due by then.
    ///
    /// A company without customers may start at any instant; afterwards time only goes forward.
    ///
    /// # Errors
    /// When the company's time would go back; then nothing has changed.
    pub fn set_clock(&mut self, clock: Clock, wall: Timestamp) -> Result<Advanced, BillingError> {
        let (from, to) = (self.now(wall), clock.now(wall));
        let happened = self.move_clock(clock, to, from)?;
        Ok(Advanced { from, to, happened })
    }

    fn move_clock(&mut self, clock: Clock, to: Timestamp, from: Timestamp) -> Result<u64, BillingError> {
        if to < from && self.store.customers.was_used() {
            return Err(BillingError::conflict(format!(
                "the clock shows {from} and only goes forward, not back to {to}: \
                 to return to an earlier state, restore a snapshot taken then"
            )));
        }
        self.clock = clock;
        Ok(self.catch_up(to))
    }
}
