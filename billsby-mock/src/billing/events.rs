//! The event log of a subscription: what happened to it, in order.
//!
//! The list of types is closed and ours (assumed): no source publishes the
//! vendor's. Each entry carries the figures needed to act on it; amounts are
//! in smallest units, and what is said to be `from` or `to` are instants.

mod packed;

use std::sync::Arc;

use jiff::Timestamp;

use crate::billing::address::ERASED;
use crate::billing::company::Company;
use crate::billing::counters::CounterOperation;
use crate::billing::enumeration::enumeration;
use crate::billing::error::BillingError;
use crate::billing::ids::{AddOnId, CounterId, CycleId, DocumentNumber, EventLogId, SubscriptionId};
use crate::billing::payments::Outcome;
use crate::billing::text::Text;
use crate::store::{Page, PageRequest};

pub use packed::EventLogs;

/// Events by name, and each of their figures by the key that callers see.
macro_rules! events {
    ($(
        $(#[$meta:meta])*
        $name:ident { $($field:ident($key:literal): $kind:ty),* $(,)? }
    )+) => {
        enumeration! {
            /// What happened.
            EventType {
                $($(#[$meta])* $name),+
            }
        }

        impl EventType {
            /// The keys of its figures.
            pub const fn keys(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$($key),*]),+
                }
            }
        }

        /// What happened, and its figures.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[allow(missing_docs, reason = "a figure is what its key says")]
        pub enum Event {
            $($(#[$meta])* $name { $($field: $kind),* }),+
        }

        impl Event {
            /// What happened, without the figures.
            pub fn kind(&self) -> EventType {
                match self {
                    $(Self::$name { .. } => EventType::$name),+
                }
            }

            /// The figures by their keys.
            pub fn data(&self) -> Vec<(&'static str, EventValue<'_>)> {
                match self {
                    $(Self::$name { $($field),* } => vec![$(($key, $field.value())),*]),+
                }
            }

            /// Overwrites what is personal.
            pub(crate) fn erase(&mut self) {
                match self {
                    $(Self::$name { $($field),* } => { $($field.erase();)* }),+
                }
            }
        }
    };
}

events! {
    /// The customer subscribed.
    SubscriptionCreated {
        plan_name("planName"): Arc<str>,
        cycle("cycleId"): CycleId,
        units("units"): i64,
        customer_email("customerEmail"): Personal,
    }
    /// A free trial began.
    TrialStarted { trial_end("trialEnd"): Timestamp }
    /// A free trial ended; the dates are those of the first paid period.
    TrialEnded { period_start("periodStart"): Timestamp, period_end("periodEnd"): Timestamp }
    /// A period began.
    SubscriptionRenewed { period_start("periodStart"): Timestamp, period_end("periodEnd"): Timestamp }
    /// An invoice was made.
    InvoiceCreated { number("invoiceNumber"): DocumentNumber, amount("amount"): i64 }
    /// An invoice was paid.
    InvoicePaid { number("invoiceNumber"): DocumentNumber, amount("amount"): i64 }
    /// An invoice could not be charged: Declined, Expired or Failed.
    InvoiceUnpaid { number("invoiceNumber"): DocumentNumber, amount("amount"): i64, reason("reason"): Outcome }
    /// An unpaid invoice will be charged again; attempts count from 1.
    PaymentRetryScheduled {
        number("invoiceNumber"): DocumentNumber,
        amount("amount"): i64,
        attempt("attempt"): i64,
        on("on"): Timestamp,
    }
    /// An unpaid invoice will not be charged again by itself.
    DunningEnded { number("invoiceNumber"): DocumentNumber, amount("amount"): i64 }
    /// An invoice was paid outside the gateway.
    InvoicePaidOffline { number("invoiceNumber"): DocumentNumber, amount("amount"): i64 }
    /// An invoice will be written off.
    InvoiceToBeWrittenOff { number("invoiceNumber"): DocumentNumber, amount("amount"): i64, on("on"): Timestamp }
    /// An invoice was written off; the amount is what it was.
    InvoiceWrittenOff { number("invoiceNumber"): DocumentNumber, amount("amount"): i64 }
    /// A credit note was made.
    CreditNoteCreated { number("creditNoteNumber"): DocumentNumber, amount("amount"): i64 }
    /// A credit note was paid out.
    CreditNotePaid { number("creditNoteNumber"): DocumentNumber, amount("amount"): i64 }
    /// A credit note could not be paid out.
    CreditNoteFailed { number("creditNoteNumber"): DocumentNumber, amount("amount"): i64 }
    /// The plan changed.
    PlanChanged {
        plan_name_before("planNameBefore"): Arc<str>,
        plan_name("planName"): Arc<str>,
        cycle("cycleId"): CycleId,
        units("units"): i64,
    }
    /// The plan will change on renewal.
    PlanChangeScheduled {
        plan_name("planName"): Arc<str>,
        cycle("cycleId"): CycleId,
        units("units"): i64,
        on("on"): Timestamp,
    }
    /// The quantity of an add-on will change on renewal.
    AddOnQuantityChangeScheduled { add_on("addonId"): AddOnId, quantity("quantity"): i64, on("on"): Timestamp }
    /// The renewal date was moved.
    RenewalDateChanged {
        next_billing_date("nextBillingDate"): Timestamp,
        next_billing_date_before("nextBillingDateBefore"): Timestamp,
    }
    /// Billing pauses.
    SubscriptionPaused { until("until"): Timestamp }
    /// Billing goes on after a pause.
    SubscriptionResumed { next_billing_date("nextBillingDate"): Timestamp }
    /// The subscription was suspended for want of payment.
    SubscriptionSuspended {}
    /// The subscription goes on after a suspension.
    SubscriptionReactivated {}
    /// The subscription ended.
    SubscriptionCancelled {}
    /// Custom feature tags were added.
    FeatureTagsAdded { tags("tags"): String }
    /// A custom feature tag was removed.
    FeatureTagRemoved { tag("tag"): String }
    /// The shipping address changed.
    ShippingAddressUpdated {}
    /// Usage was recorded; `usage` is what the period has come to.
    CounterUpdated {
        counter("counterId"): CounterId,
        operation("operationType"): CounterOperation,
        value("value"): i64,
        usage("usage"): i64,
    }
}

/// A figure of an event, for whoever writes it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventValue<'a> {
    /// A name or a state.
    Text(&'a str),
    /// A count, or an amount in smallest units.
    Number(i64),
    /// An instant.
    Instant(Timestamp),
    /// The id of a counter.
    Counter(CounterId),
    /// The number of an invoice or a credit note.
    Document(DocumentNumber),
}

/// Something about a person, which an erasure overwrites.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Personal(pub Text);

/// What the figures of events are made of.
trait Figure {
    fn value(&self) -> EventValue<'_>;
    fn erase(&mut self) {}
}

macro_rules! figures {
    ($($kind:ty: $figure:ident => $value:expr;)+) => {$(
        impl Figure for $kind {
            fn value(&self) -> EventValue<'_> {
                let $figure = self;
                $value
            }
        }
    )+};
}

figures! {
    i64: number => EventValue::Number(*number);
    CycleId: id => EventValue::Number(id.get());
    AddOnId: id => EventValue::Number(id.get());
    CounterId: id => EventValue::Counter(*id);
    DocumentNumber: number => EventValue::Document(*number);
    Timestamp: at => EventValue::Instant(*at);
    Arc<str>: text => EventValue::Text(text);
    String: text => EventValue::Text(text);
    Outcome: outcome => EventValue::Text(outcome.as_str());
    CounterOperation: operation => EventValue::Text(operation.as_str());
}

impl Figure for Personal {
    fn value(&self) -> EventValue<'_> {
        EventValue::Text(&self.0)
    }
    fn erase(&mut self) {
        self.0 = ERASED.into();
    }
}

/// An entry of a subscription's event log.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct EventLog {
    /// Its id.
    pub id: EventLogId,
    /// When it happened.
    pub created_on: Timestamp,
    /// What happened.
    pub event: Event,
}

impl Company {
    /// A page of a subscription's event log, newest first.
    pub fn list_subscription_event_logs(
        &self,
        subscription: SubscriptionId,
        page: PageRequest,
    ) -> Result<Page<EventLog>, BillingError> {
        let entries: Vec<_> = self.get_subscription_record(subscription)?.events.packed().collect();
        Ok(Page::of_slice_reversed(&entries, page).filter_map(|entry| entry.unpack()))
    }

    /// Notes an event of a subscription.
    pub(crate) fn log(&mut self, subscription: SubscriptionId, now: Timestamp, event: Event) {
        let id = self.store.event_log_ids.draw();
        let entry = EventLog { id, created_on: now, event };
        self.store.update_subscription(subscription, |subscription| subscription.events.push(&entry));
    }
}
