//! The event log of a subscription: what happened to it, in order.
//!
//! The list of types is closed and ours (assumed): no source publishes the
//! vendor's. Each entry carries the figures needed to act on it.

use jiff::Timestamp;

use crate::billing::address::ERASED;
use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::BillingError;
use crate::billing::ids::{DocumentNumber, EventLogId, SubscriptionId};
use crate::store::{Page, PageRequest};

enumeration! {
    /// What happened.
    EventType {
        /// The customer subscribed: `planName`, `cycleId`, `units`, `customerEmail`.
        SubscriptionCreated,
        /// A free trial began: `trialEnd`.
        TrialStarted,
        /// A free trial ended: `periodStart`, `periodEnd` of the first paid period.
        TrialEnded,
        /// A period began: `periodStart`, `periodEnd`.
        SubscriptionRenewed,
        /// An invoice was made: `invoiceNumber`, `amount`.
        InvoiceCreated,
        /// An invoice was paid: `invoiceNumber`, `amount`.
        InvoicePaid,
        /// An invoice could not be charged: `invoiceNumber`, `amount`, `reason` (Declined, Expired or Failed).
        InvoiceUnpaid,
        /// An unpaid invoice will be charged again: `invoiceNumber`, `amount`, `attempt` (from 1), `on`.
        PaymentRetryScheduled,
        /// An unpaid invoice will not be charged again: `invoiceNumber`, `amount`.
        DunningEnded,
        /// An invoice was paid outside the gateway: `invoiceNumber`, `amount`.
        InvoicePaidOffline,
        /// An invoice is to be written off: `invoiceNumber`, `amount`.
        InvoiceToBeWrittenOff,
        /// An invoice was written off: `invoiceNumber`, `amount` (what it was).
        InvoiceWrittenOff,
        /// A credit note was made: `creditNoteNumber`, `amount`.
        CreditNoteCreated,
        /// A credit note was paid out: `creditNoteNumber`, `amount`.
        CreditNotePaid,
        /// A credit note could not be paid out: `creditNoteNumber`, `amount`.
        CreditNoteFailed,
        /// The plan changed at once: `planNameBefore`, `planName`, `cycleId`, `units`.
        PlanChanged,
        /// The plan will change on renewal: `planName`, `cycleId`, `units`, `on`.
        PlanChangeScheduled,
        /// The quantity of an add-on will change on renewal: `addonId`, `quantity`, `on`.
        AddOnQuantityChangeScheduled,
        /// The renewal date was moved: `nextBillingDate`, `nextBillingDateBefore`.
        RenewalDateChanged,
        /// Billing pauses: `until`.
        SubscriptionPaused,
        /// Billing goes on after a pause: `nextBillingDate`.
        SubscriptionResumed,
        /// The subscription was suspended for want of payment.
        SubscriptionSuspended,
        /// The subscription goes on after a suspension.
        SubscriptionReactivated,
        /// The subscription ended.
        SubscriptionCancelled,
        /// Custom feature tags were added: `tags`.
        FeatureTagsAdded,
        /// A custom feature tag was removed: `tag`.
        FeatureTagRemoved,
        /// The shipping address changed.
        ShippingAddressUpdated,
        /// Usage was recorded: `counterId`, `operationType`, `value`, `usage`.
        CounterUpdated,
    }
}

/// A figure of an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EventValue {
    /// A name, a date, a state.
    Text(String),
    /// A count, or an amount in smallest units.
    Number(i64),
    /// An instant.
    Instant(Timestamp),
    /// The number of an invoice or a credit note.
    Document(DocumentNumber),
    /// Something about a person, which an erasure overwrites.
    Personal(String),
}

impl From<&str> for EventValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for EventValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for EventValue {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Timestamp> for EventValue {
    fn from(at: Timestamp) -> Self {
        Self::Instant(at)
    }
}

impl From<DocumentNumber> for EventValue {
    fn from(number: DocumentNumber) -> Self {
        Self::Document(number)
    }
}

/// Named figures, in order.
pub type EventData = Vec<(&'static str, EventValue)>;

/// An entry of a subscription's event log.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventLog {
    /// Its id.
    pub id: EventLogId,
    /// What happened.
    pub kind: EventType,
    /// When.
    pub created_on: Timestamp,
    /// The figures.
    pub data: EventData,
}

impl EventLog {
    /// Overwrites what is personal.
    pub(crate) fn erase(&mut self) {
        for (_, value) in &mut self.data {
            if let EventValue::Personal(text) = value {
                ERASED.clone_into(text);
            }
        }
    }
}

impl Company {
    /// A page of a subscription's event log, newest first.
    pub fn list_subscription_event_logs(
        &self,
        subscription: SubscriptionId,
        page: PageRequest,
    ) -> Result<Page<&EventLog>, BillingError> {
        let number = self.get_subscription_record(subscription)?.number;
        let logs = self.store.event_logs.get(&number).map(Vec::as_slice).unwrap_or_default();
        Ok(Page::of_slice_reversed(logs, page))
    }

    /// Notes an event of a subscription.
    pub(crate) fn log(&mut self, subscription: SubscriptionId, kind: EventType, now: Timestamp, data: EventData) {
        let Some(number) = self.store.subscription(subscription).map(|found| found.number) else {
            return;
        };
        let id = self.store.event_log_ids.draw();
        let entry = EventLog { id, kind, created_on: now, data };
        self.store.event_logs.entry(number).or_default().push(entry);
    }
}
