use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thin_vec::ThinVec;

use crate::billing::events::{Event, EventLog, EventType};
use crate::billing::ids::EventLogId;
use crate::billing::prefixed::push_prefixed;

/// The event log of one subscription, oldest entry first.
///
/// # Design constraints
///
/// A log is written all the time and read now and then, and every subscription
/// has one: the three entries of a new one would be a fifth of what its
/// customer takes in memory. So entries are kept as bytes, each after its
/// length, which is less than half of that; and a page is found by the lengths.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct EventLogs(ThinVec<u8>);

/// An entry as it is kept.
#[derive(Clone, Copy)]
pub(super) struct PackedEntry<'a>(&'a [u8]);

/// An instant by its numbers, which are shorter than the text that a file has of it.
type SecondAndNanosecond = (i64, i32);

/// What most entries come to at most, so that they are written once.
const USUAL_LENGTH: usize = 128;

impl EventLogs {
    /// All entries, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = EventLog> {
        self.packed().filter_map(PackedEntry::unpack)
    }

    /// The entries of some types, oldest first. No other one is unpacked, which takes longer than to pass it by.
    pub(crate) fn of(&self, wanted: impl Fn(EventType) -> bool) -> impl Iterator<Item = EventLog> {
        let wanted = move |entry: &PackedEntry<'_>| entry.kind().is_some_and(&wanted);
        self.packed().filter(wanted).filter_map(PackedEntry::unpack)
    }

    pub(super) fn packed(&self) -> impl Iterator<Item = PackedEntry<'_>> {
        let mut rest = self.0.as_slice();
        std::iter::from_fn(move || {
            let (entry, after) = postcard::take_from_bytes(rest).ok()?;
            rest = after;
            Some(PackedEntry(entry))
        })
    }

    pub(crate) fn push(&mut self, entry: &EventLog) {
        let at: SecondAndNanosecond = (entry.created_on.as_second(), entry.created_on.subsec_nanosecond());
        let entry = postcard::to_extend(&(entry.id, at, &entry.event), Vec::with_capacity(USUAL_LENGTH));
        // Nothing keeps bytes from being written to memory.
        let Ok(entry) = entry else {
            return;
        };
        let mut bytes = Vec::with_capacity(USUAL_LENGTH);
        push_prefixed(&mut bytes, &entry);
        let room = self.0.capacity() - self.0.len();
        if room < bytes.len() {
            // A short log fits exactly; a long one has room ahead, not to be moved for every entry.
            self.0.reserve_exact(bytes.len() + self.0.len() / 256 * 64);
        }
        self.0.extend_from_slice(&bytes);
    }

    /// Overwrites what is personal.
    pub(crate) fn erase(&mut self) {
        *self = self
            .iter()
            .map(|mut entry| {
                entry.event.erase();
                entry
            })
            .collect();
    }
}

impl PackedEntry<'_> {
    fn kind(self) -> Option<EventType> {
        // An event starts with its place among the types.
        let head: Result<((EventLogId, SecondAndNanosecond, u32), _), _> = postcard::take_from_bytes(self.0);
        let ((_, _, place), _) = head.ok()?;
        EventType::ALL.get(usize::try_from(place).ok()?).copied()
    }

    pub(super) fn unpack(self) -> Option<EventLog> {
        let (id, (second, nanosecond), event): (EventLogId, SecondAndNanosecond, Event) =
            postcard::from_bytes(self.0).ok()?;
        Some(EventLog { id, created_on: Timestamp::new(second, nanosecond).ok()?, event })
    }
}

impl FromIterator<EventLog> for EventLogs {
    fn from_iter<I: IntoIterator<Item = EventLog>>(entries: I) -> Self {
        let mut all = Self::default();
        entries.into_iter().for_each(|entry| all.push(&entry));
        all
    }
}

impl fmt::Debug for EventLogs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// A log is written as its entries.
impl Serialize for EventLogs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.iter().collect::<Vec<_>>().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for EventLogs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::deserialize(deserializer)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::events::Personal;
    use crate::billing::fixture::{Shop, now};
    use crate::billing::ids::CycleId;
    use crate::billing::payments::Outcome;
    use crate::store::{Key, PageRequest};

    #[test]
    fn entries_come_back_as_they_were_noted() {
        let mut shop = Shop::new();
        let (customer, _) = shop.subscribe();
        let number = shop.company.list_customer_invoices(customer).unwrap()[0].number;
        let events = [
            Event::SubscriptionCreated {
                plan_name: "Basic".into(),
                cycle: CycleId::from(7),
                units: i64::MAX,
                customer_email: Personal("ada@post.example".into()),
            },
            Event::InvoiceUnpaid { number, amount: -1, reason: Outcome::Expired },
            Event::PaymentRetryScheduled { number, amount: 5000, attempt: 1, on: now() },
            Event::SubscriptionCancelled {},
            Event::FeatureTagRemoved { tag: "x".repeat(1000) },
        ];
        let at = [Timestamp::MIN, Timestamp::MAX, now(), "2026-01-15T10:00:00.123456789Z".parse().unwrap()];
        let entries: Vec<_> = (1..)
            .zip(events.iter().cycle())
            .zip(at.iter().cycle())
            .map(|((id, event), at)| EventLog {
                id: EventLogId::from_number(id),
                created_on: *at,
                event: event.clone(),
            })
            .take(20)
            .collect();
        let logs: EventLogs = entries.iter().cloned().collect();
        assert!(logs.iter().eq(entries.iter().cloned()));
        let file = postcard::to_stdvec(&entries).unwrap();
        assert_eq!(postcard::to_stdvec(&logs).unwrap(), file);
        assert_eq!(postcard::from_bytes::<EventLogs>(&file).unwrap(), logs);
    }

    #[test]
    fn entries_are_found_by_their_type() {
        let mut shop = Shop::new();
        let (customer, id) = shop.subscribe();
        let trial = shop.trial_cycle;
        shop.subscribe_with(|order| order.cycle = trial);
        shop.company.suspend_subscription(id, now()).unwrap();
        shop.company.reactivate_subscription(id, now()).unwrap();
        shop.company.cancel_subscription(id, customer, now()).unwrap();
        for subscription in shop.company.store.subscriptions.iter() {
            for kind in EventType::ALL {
                let found = subscription.events.of(|it| it == *kind);
                assert!(found.eq(subscription.events.iter().filter(|entry| entry.event.kind() == *kind)), "{kind}");
            }
            let all: Vec<_> = subscription.events.of(|_| true).collect();
            assert!(all.len() > 1 && subscription.events.iter().eq(all));
        }
    }

    #[test]
    fn a_page_comes_from_the_end() {
        let mut shop = Shop::new();
        let (_, id) = shop.subscribe();
        let page = |place, size| {
            let page = shop.company.list_subscription_event_logs(id, PageRequest::new(place, size).unwrap()).unwrap();
            (page.rows.iter().map(|entry| entry.event.kind().as_str()).collect::<Vec<_>>(), page.row_count)
        };
        assert_eq!(page(1, 2), (vec!["InvoicePaid", "InvoiceCreated"], 3));
        assert_eq!(page(2, 2), (vec!["SubscriptionCreated"], 3));
    }
}
