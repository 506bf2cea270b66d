//! What is due: the next things that will happen by themselves, in their order.

use jiff::Timestamp;

use crate::billing::company::Company;
use crate::billing::credit_notes::CreditNote;
use crate::billing::ids::SubscriptionId;
use crate::billing::invoices::Invoice;
use crate::billing::subscriptions::Subscription;
use crate::billing::time::DueKind;

/// Something that will happen by itself.
#[derive(Debug, Clone, Copy)]
pub struct Upcoming<'a> {
    /// When.
    pub at: Timestamp,
    /// With what.
    pub subject: UpcomingSubject<'a>,
}

/// What something will happen with.
#[derive(Debug, Clone, Copy)]
pub enum UpcomingSubject<'a> {
    /// It is charged, attempted again, or written off.
    Invoice(&'a Invoice),
    /// It is paid out.
    CreditNote(&'a CreditNote),
    /// Its period, its trial or its pause ends.
    Subscription(&'a Subscription),
    /// A queued change of one of its counters takes effect.
    CounterUpdate(SubscriptionId),
}

impl Upcoming<'_> {
    /// Which kind of thing it is.
    pub fn kind(&self) -> DueKind {
        match self.subject {
            UpcomingSubject::Invoice(_) => DueKind::Invoice,
            UpcomingSubject::CreditNote(_) => DueKind::CreditNote,
            UpcomingSubject::Subscription(_) => DueKind::Subscription,
            UpcomingSubject::CounterUpdate(_) => DueKind::CounterUpdate,
        }
    }
}

impl Company {
    /// The next things that will happen by themselves, at most so many: as far as is known now, since each may
    /// bring about another.
    pub fn list_upcoming(&self, limit: usize) -> Vec<Upcoming<'_>> {
        let store = &self.store;
        let invoices = store.invoices.due().take(limit).filter_map(|(at, id)| {
            let invoice = store.invoices.get(id)?;
            Some(Upcoming { at, subject: UpcomingSubject::Invoice(invoice) })
        });
        let credit_notes = store.credit_notes.due().take(limit).filter_map(|(at, id)| {
            let note = store.credit_notes.get(id)?;
            Some(Upcoming { at, subject: UpcomingSubject::CreditNote(note) })
        });
        let subscriptions = store.subscriptions.due().take(limit).filter_map(|(at, number)| {
            let subscription = store.subscriptions.get(number)?;
            Some(Upcoming { at, subject: UpcomingSubject::Subscription(subscription) })
        });
        let counter_updates = store.counter_updates().take(limit).map(|(at, update)| {
            let subject = UpcomingSubject::CounterUpdate(update.subscription);
            Upcoming { at, subject }
        });
        // In the order of `DueKind`, which decides at one instant; the sort is stable.
        let mut all: Vec<_> = invoices.chain(credit_notes).chain(subscriptions).chain(counter_updates).collect();
        all.sort_by_key(|upcoming| upcoming.at);
        all.truncate(limit);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::counters::CounterOperation;
    use crate::billing::fixture::{Shop, now};
    use crate::billing::rules::{Counting, Rules, Settlement};
    use jiff::SignedDuration;

    #[test]
    fn what_is_due_stands_in_the_order_in_which_it_will_happen() {
        let mut shop = Shop::new();
        assert!(shop.company.list_upcoming(10).is_empty());
        let counting = Counting::Queued(SignedDuration::from_hours(1));
        let rules = Rules { settlement: Settlement::Batched, counting, ..Rules::default() };
        shop.company.set_rules(rules).unwrap();
        let (_, id) = shop.subscribe();
        shop.subscribe();
        shop.company.update_counter(id, shop.counter, CounterOperation::Increment, 1, now()).unwrap();

        let all = shop.company.list_upcoming(10);
        let kinds: Vec<_> = all.iter().map(Upcoming::kind).collect();
        use DueKind::*;
        assert_eq!(kinds, [Invoice, Invoice, CounterUpdate, Subscription, Subscription]);
        assert_eq!(shop.company.next_due().map(|due| (due.at, due.kind)), Some((all[0].at, all[0].kind())));
        assert_eq!(shop.company.list_upcoming(3).len(), 3);
    }
}
