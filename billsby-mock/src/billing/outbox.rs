//! What the company has to tell the world: the nine kinds of webhook, and
//! e-mail to customers. It keeps notices until someone takes them, and drops
//! the oldest when nobody does. What goes out as a webhook stands in a row of
//! its own besides, [`webhooks`](crate::billing::webhooks).

use jiff::Timestamp;

use crate::billing::address::ERASED;
use crate::billing::company::Company;
use crate::billing::credit_notes::{CreditNote, CreditNoteStatus};
use crate::billing::customers::Customer;
use crate::billing::ids::{CustomerId, CustomerNumber, CycleId, DocumentNumber, PlanId, ProductId, SubscriptionId};
use crate::billing::invoices::{Invoice, InvoiceStatus};
use crate::billing::money::Money;
use crate::billing::subscriptions::SubscriptionStatus;
use crate::billing::text::Text;
use crate::store::{Few, Queue};

/// How many notices wait at most.
pub const OUTBOX_LIMIT: usize = 10_000;

/// Something to tell, as it was when it happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Notice {
    /// A customer was made.
    CustomerCreated(CustomerNotice),
    /// A customer changed.
    CustomerUpdated(CustomerNotice),
    /// A customer was deleted.
    CustomerDeleted(CustomerNotice),
    /// A subscription was made.
    SubscriptionCreated(SubscriptionNotice),
    /// A subscription changed; a cancellation comes as this too.
    SubscriptionUpdated(SubscriptionNotice),
    /// An invoice was made.
    InvoiceCreated(InvoiceNotice),
    /// An invoice changed its status.
    InvoiceUpdated(InvoiceNotice),
    /// A credit note was made.
    CreditNoteCreated(CreditNoteNotice),
    /// A credit note changed its status.
    CreditNoteUpdated(CreditNoteNotice),
    /// The customer is asked by e-mail to update the card.
    PaymentDetailsRequested(CustomerNotice),
}

impl Notice {
    /// Whether it tells of a person.
    pub(crate) fn is_about(&self, person: CustomerId) -> bool {
        matches!(
            self,
            Self::CustomerCreated(customer)
            | Self::CustomerUpdated(customer)
            | Self::CustomerDeleted(customer)
            | Self::PaymentDetailsRequested(customer)
            if customer.customer == person
        )
    }

    /// Overwrites a person, where this is about that one.
    pub(crate) fn erase(&mut self, erased: CustomerId) {
        let (Self::CustomerCreated(customer)
        | Self::CustomerUpdated(customer)
        | Self::CustomerDeleted(customer)
        | Self::PaymentDetailsRequested(customer)) = self
        else {
            return;
        };
        if customer.customer == erased {
            for field in [&mut customer.email, &mut customer.first_name, &mut customer.last_name] {
                *field = ERASED.into();
            }
        }
    }
}

/// A customer, as told.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct CustomerNotice {
    /// Who.
    pub customer: CustomerId,
    /// E-mail address.
    pub email: Text,
    /// First name.
    pub first_name: Text,
    /// Last name.
    pub last_name: Text,
    /// All subscriptions, ended ones too.
    pub subscriptions: Few<SubscriptionId>,
}

/// A subscription, as told.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct SubscriptionNotice {
    /// Which.
    pub subscription: SubscriptionId,
    /// Whose.
    pub customer: CustomerId,
    /// Its status.
    pub status: SubscriptionStatus,
    /// Its product.
    pub product: ProductId,
    /// Its plan.
    pub plan: PlanId,
    /// Its cycle.
    pub cycle: CycleId,
    /// How many units.
    pub units: i64,
    /// When it is billed next.
    pub next_billing_date: Option<Timestamp>,
}

/// An invoice, as told.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct InvoiceNotice {
    /// Which.
    pub number: DocumentNumber,
    /// How much.
    pub amount: Money,
    /// Its status.
    pub status: InvoiceStatus,
}

/// A credit note, as told.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct CreditNoteNotice {
    /// Which.
    pub number: DocumentNumber,
    /// Whose, counted.
    pub customer_number: CustomerNumber,
    /// How much.
    pub amount: Money,
    /// Its status.
    pub status: CreditNoteStatus,
}

impl From<&Customer> for CustomerNotice {
    fn from(customer: &Customer) -> Self {
        Self {
            customer: customer.id,
            email: customer.contact.email().into(),
            first_name: customer.contact.first_name().into(),
            last_name: customer.contact.last_name().into(),
            subscriptions: customer.subscriptions.clone(),
        }
    }
}

impl From<&Invoice> for InvoiceNotice {
    fn from(invoice: &Invoice) -> Self {
        Self { number: invoice.number, amount: invoice.amount, status: invoice.status }
    }
}

impl From<&CreditNote> for CreditNoteNotice {
    fn from(note: &CreditNote) -> Self {
        Self { number: note.number, customer_number: note.customer_number, amount: note.amount, status: note.status }
    }
}

/// A notice in its place in the row.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Posted {
    /// Its place, counted from 1 and never given twice.
    pub sequence: u64,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub notice: Notice,
}

/// Notices that wait to be taken.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Outbox {
    waiting: Queue<Posted>,
    posted: u64,
    dropped: u64,
}

impl Outbox {
    /// What waits, oldest first.
    pub fn waiting(&self) -> impl DoubleEndedIterator<Item = &Posted> {
        self.waiting.iter()
    }

    /// How many notices there ever were.
    pub(crate) fn posted(&self) -> u64 {
        self.posted
    }

    /// How many notices were dropped because nobody took them.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Takes everything that waits.
    pub fn take(&mut self) -> Vec<Posted> {
        self.waiting.drain().collect()
    }

    fn post(&mut self, at: Timestamp, notice: Notice) {
        if self.waiting.len() == OUTBOX_LIMIT {
            self.waiting.pop_front();
            self.dropped += 1;
        }
        self.posted += 1;
        self.waiting.push_back(Posted { sequence: self.posted, at, notice });
    }

    /// Overwrites a person in everything that waits.
    pub(crate) fn erase(&mut self, erased: CustomerId) {
        self.waiting.update(|posted| posted.notice.is_about(erased), |posted| posted.notice.erase(erased));
    }
}

impl Company {
    /// The notices that wait.
    pub fn outbox(&self) -> &Outbox {
        &self.outbox
    }

    /// Takes the notices that wait, oldest first.
    pub fn take_notices(&mut self) -> Vec<Posted> {
        self.outbox.take()
    }

    pub(crate) fn post(&mut self, at: Timestamp, notice: Notice) {
        self.webhooks.post(at, &notice);
        self.outbox.post(at, notice);
    }

    /// Tells that a customer changed.
    pub(crate) fn post_customer(&mut self, customer: CustomerId, at: Timestamp, kind: fn(CustomerNotice) -> Notice) {
        if let Some(notice) = self.store.customer(customer).map(CustomerNotice::from) {
            self.post(at, kind(notice));
        }
    }

    /// Tells that a subscription was made or changed.
    pub(crate) fn post_subscription(
        &mut self,
        subscription: SubscriptionId,
        at: Timestamp,
        kind: fn(SubscriptionNotice) -> Notice,
    ) {
        if let Some(found) = self.store.subscription(subscription) {
            let notice = SubscriptionNotice {
                subscription: found.id,
                customer: found.customer,
                status: found.status,
                product: found.product,
                plan: found.plan,
                cycle: found.cycle,
                units: found.units,
                next_billing_date: self.next_billing_date(found),
            };
            self.post(at, kind(notice));
        }
    }
}
