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
        /// A queued change of a counter takes effect: in the period that begins, where one does.
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

/// How many years a clock is moved at most. A slip of the keyboard would otherwise bill until memory is full.
const LONGEST_ADVANCE: i64 = 100;

fn within_reach(from: Timestamp, to: Timestamp, pointer: &str) -> Result<Timestamp, BillingError> {
    let most = TimeZone::UTC.to_datetime(from).checked_add(Span::new().years(LONGEST_ADVANCE)).ok();
    match most.is_none_or(|most| TimeZone::UTC.to_datetime(to) <= most) {
        true => Ok(to),
        false => {
            let message = format!("must lead at most {LONGEST_ADVANCE} years ahead of {from}, not to {to}");
            Err(BillingError::invalid(pointer, message))
        }
    }
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
    /// When the clock would go back, or more than a hundred years ahead; then nothing has changed.
    pub fn advance(&mut self, advance: Advance, wall: Timestamp) -> Result<Advanced, BillingError> {
        let from = self.now(wall);
        let mut happened = 0;
        let to = match advance {
            Advance::To(to) => within_reach(from, to, "/to")?,
            Advance::By(span) => {
                let beyond = |_| BillingError::invalid("/by", "leads beyond what a calendar holds");
                let civil = TimeZone::UTC.to_datetime(from).checked_add(span).map_err(beyond)?;
                within_reach(from, TimeZone::UTC.to_timestamp(civil).map_err(beyond)?, "/by")?
            }
            Advance::ToNextEvent => {
                // What is overdue is not next.
                happened += self.catch_up(from);
                within_reach(from, self.next_due().map_or(from, |due| due.at), "/toNextEvent")?
            }
        };
        let clock = match self.clock {
            Clock::Frozen(_) => Clock::Frozen(to),
            Clock::Real | Clock::Offset(_) => Clock::Offset(to.duration_since(wall)),
        };
        happened += self.move_clock(clock, to, from)?;
        Ok(Advanced { from, to, happened })
    }

    /// Sets how the company's time follows the wall clock, and lets everything happen that is due by then.
    ///
    /// A company without customers may start at any instant; afterwards time only goes forward.
    ///
    /// # Errors
    /// When the company's time would go back, or more than a hundred years ahead; then nothing has changed.
    pub fn set_clock(&mut self, clock: Clock, wall: Timestamp) -> Result<Advanced, BillingError> {
        let from = self.now(wall);
        let to = match self.store.customers.was_used() {
            true => within_reach(from, clock.now(wall), "/at")?,
            false => clock.now(wall),
        };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::counters::CounterOperation;
    use crate::billing::fixture::{Shop, assert_conflict, assert_refused, now};
    use crate::billing::invoices::InvoiceStatus;
    use crate::billing::rules::{Counting, Rules, Settlement};
    use jiff::SignedDuration;

    /// A shop whose clock stands still, with subscribers who pay, who do not, and who try first.
    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.company.set_clock(Clock::Frozen(now()), now()).unwrap();
        let lag = SignedDuration::from_mins(7);
        let rules = Rules { settlement: Settlement::Batched, counting: Counting::Queued(lag), ..Rules::default() };
        shop.company.set_rules(rules).unwrap();
        let (_, id) = shop.subscribe();
        shop.subscribe_by_card("tok_chain_ok_decline_decline_ok");
        shop.subscribe_by_card("tok_fail");
        let trial = shop.trial_cycle;
        shop.subscribe_with(|order| order.cycle = trial);
        let counter = shop.counter;
        shop.company.update_counter(id, counter, CounterOperation::Increment, 150, now()).unwrap();
        shop
    }

    #[test]
    fn one_jump_and_many_steps_do_the_same() {
        let (mut jump, mut days, mut events) = (shop(), shop(), shop());
        let end = now() + SignedDuration::from_hours(24 * 400);
        let jumped = jump.company.advance(Advance::To(end), now()).unwrap().happened;
        let by_day = Advance::By(Span::new().days(1));
        let stepped: u64 = (0..400).map(|_| days.company.advance(by_day.clone(), now()).unwrap().happened).sum();
        let mut visited = 0;
        while events.company.next_due().is_some_and(|due| due.at <= end) {
            visited += events.company.advance(Advance::ToNextEvent, now()).unwrap().happened;
        }
        events.company.advance(Advance::To(end), now()).unwrap();
        assert!(jumped > 60, "{jumped}");
        assert_eq!((stepped, visited), (jumped, jumped));
        assert_eq!(jump.company, days.company);
        assert_eq!(jump.company, events.company);
        assert_eq!(jump.company.state_hash(), days.company.state_hash());
    }

    #[test]
    fn a_clock_only_goes_forward_once_there_are_customers() {
        let mut shop = Shop::new();
        let before = now() - SignedDuration::from_hours(1);
        shop.company.set_clock(Clock::Frozen(now()), now()).unwrap();
        shop.company.set_clock(Clock::Frozen(before), now()).unwrap();
        shop.company.set_clock(Clock::Frozen(now()), now()).unwrap();
        shop.subscribe();
        assert_conflict(&mut shop.company, "snapshot", |company| company.advance(Advance::To(before), now()).map(drop));
        assert_conflict(&mut shop.company, "snapshot", |company| {
            company.set_clock(Clock::Offset(SignedDuration::from_hours(-1)), now()).map(drop)
        });
        for years in [101, 9000] {
            assert_refused(&mut shop.company, "/by", |company| {
                company.advance(Advance::By(Span::new().years(years)), now()).map(drop)
            });
        }
        let far = "2126-01-15T10:00:01Z".parse().unwrap();
        assert_refused(&mut shop.company, "/to", |company| company.advance(Advance::To(far), now()).map(drop));
        assert_refused(&mut shop.company, "/at", |company| company.set_clock(Clock::Frozen(far), now()).map(drop));
    }

    #[test]
    fn a_clock_that_runs_goes_on_from_where_it_was_moved_to() {
        let mut shop = Shop::new();
        let moved = shop.company.advance(Advance::By(Span::new().months(1)), now()).unwrap();
        assert_eq!(moved.to.to_string(), "2026-02-15T10:00:00Z");
        let later = now() + SignedDuration::from_mins(5);
        assert_eq!(shop.company.now(later).to_string(), "2026-02-15T10:05:00Z");
        let frozen = Clock::Frozen(moved.to);
        shop.company.set_clock(frozen, later).unwrap();
        assert_eq!(shop.company.now(later).to_string(), "2026-02-15T10:00:00Z");
    }

    #[test]
    fn nothing_happens_next_in_an_idle_company() {
        let mut shop = Shop::new();
        shop.company.set_clock(Clock::Frozen(now()), now()).unwrap();
        assert_eq!(shop.company.next_due(), None);
        let stayed = shop.company.advance(Advance::ToNextEvent, now()).unwrap();
        assert_eq!(stayed, Advanced { from: now(), to: now(), happened: 0 });
    }

    #[test]
    fn batches_settle_and_queued_usage_shows_at_their_instants() {
        let mut shop = shop();
        let first = shop.company.store.invoices.iter().next().unwrap().id;
        let status = |shop: &Shop| shop.company.store.invoices.get(first).unwrap().status;
        assert_eq!(status(&shop), InvoiceStatus::Pending);
        let due = shop.company.next_due().unwrap();
        assert_eq!((due.at.to_string().as_str(), due.kind), ("2026-01-15T10:05:00Z", DueKind::Invoice));
        shop.company.advance(Advance::ToNextEvent, now()).unwrap();
        assert_eq!(status(&shop), InvoiceStatus::Paid);
        let usage = |shop: &Shop| {
            let id = shop.company.store.subscriptions.iter().next().unwrap().id;
            shop.company.get_counter_usage(id, shop.counter, None, None).unwrap().usage
        };
        assert_eq!(usage(&shop), 0);
        let next = shop.company.advance(Advance::ToNextEvent, now()).unwrap();
        assert_eq!((next.to.to_string().as_str(), usage(&shop)), ("2026-01-15T10:07:00Z", 150));
    }

    #[test]
    fn ten_years_pass_in_one_call() {
        let mut shop = Shop::new();
        shop.company.set_clock(Clock::Frozen(now()), now()).unwrap();
        let (customer, id) = shop.subscribe();
        // The card of the fixture expires with 2030.
        shop.company.update_payment_card(customer, crate::billing::fixture::card("tok_ok"), now()).unwrap();
        let done = shop.company.advance(Advance::By(Span::new().years(10)), now()).unwrap();
        let paid = shop.company.store.invoices.count(|status| status == InvoiceStatus::Paid);
        // January 2026 to December 2030.
        assert_eq!(paid, 60);
        assert!(done.happened >= 60);
        let logs = shop.company.get_subscription_record(id).unwrap();
        assert!(logs.events.iter().is_sorted_by_key(|entry| entry.created_on));
    }

    #[test]
    fn a_clock_that_would_go_back_leaves_undone_what_is_due() {
        let mut shop = Shop::new();
        let counting = Counting::Queued(SignedDuration::ZERO);
        shop.company.set_rules(Rules { counting, ..Rules::default() }).unwrap();
        shop.company.set_clock(Clock::Frozen(now()), now()).unwrap();
        let (_, id) = shop.subscribe();
        shop.company.update_counter(id, shop.counter, CounterOperation::Set, 1, now()).unwrap();
        let before = shop.company.state_hash();
        for advance in [Advance::To(now() - SignedDuration::from_secs(1)), Advance::By(Span::new().years(9000))] {
            assert!(shop.company.advance(advance, now()).is_err());
            assert_eq!(shop.company.state_hash(), before);
        }
        assert_eq!(shop.company.advance(Advance::To(now()), now()).unwrap().happened, 1);
    }

    #[test]
    fn what_takes_effect_as_a_period_begins_counts_in_it() {
        let mut shop = Shop::new();
        let counting = Counting::Queued(SignedDuration::from_hours(1));
        shop.company.set_rules(Rules { counting, ..Rules::default() }).unwrap();
        let (_, id) = shop.subscribe();
        let end = shop.company.get_subscription(id).unwrap().next_billing_date.unwrap();
        let an_hour_before = end - SignedDuration::from_hours(1);
        let set = |shop: &mut Shop, value, at| {
            shop.company.catch_up(at);
            shop.company.update_counter(id, shop.counter, CounterOperation::Set, value, at).unwrap();
        };
        set(&mut shop, 30, now());
        set(&mut shop, 50, an_hour_before);
        shop.company.catch_up(end);
        assert_eq!(shop.company.get_counter_usage(id, shop.counter, None, None).unwrap().usage, 50);
    }
}
