//! One company's state, with the indexes its queries need.
//!
//! Records are plain data and are defined beside the rules that change them,
//! in [`crate::billing`]. The store keeps them: it finds, files and pages
//! them, and knows no rule of billing.
//!
//! Every collection is ordered, so that two stores with the same history are
//! equal byte for byte and hash alike.

mod few;
mod fnv;
mod index;
mod list;
mod matches;
mod page;
mod queue;
mod records;
mod search_text;
mod sorted;
mod table;
mod tally;
mod tight;
mod tree;
mod walk;

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::billing::add_ons::AddOn;
use crate::billing::allowances::Allowance;
use crate::billing::counters::{CounterUpdate, Meter};
use crate::billing::coupons::Coupon;
use crate::billing::credit_notes::CreditNote;
use crate::billing::custom_fields::{CustomField, CustomFieldResponse};
use crate::billing::customers::{Account, Customer, Document};
use crate::billing::cycles::Cycle;
use crate::billing::ids::{
    CounterId, CustomerId, CustomerNumber, DocumentNumber, EventLogId, InvoiceId, PaymentLogId, PricingModelId,
    Sequence, SubscriptionId,
};
use crate::billing::invoices::Invoice;
use crate::billing::money::{Currency, Money};
use crate::billing::plans::Plan;
use crate::billing::products::Product;
use crate::billing::subscriptions::Subscription;

pub use few::Few;
pub(crate) use fnv::Fnv;
pub(crate) use index::Coded;
use index::Index;
pub use list::List;
pub use page::{ListOrder, Page, PageRequest, SortField};
pub use queue::{Queue, QueueIter};
pub use sorted::SortKey;
pub(crate) use table::LARGEST_NUMBER;
pub use table::{Direction, Key, Record, Table};
pub(crate) use tight::push_tightly;
use tree::Tree;

/// Everything a company knows: catalogue, customers and what they owe.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Store {
    pub(crate) products: Table<Product>,
    pub(crate) plans: Table<Plan>,
    pub(crate) cycles: Table<Cycle>,
    pub(crate) add_ons: Table<AddOn>,
    pub(crate) allowances: Table<Allowance>,
    pub(crate) coupons: BTreeMap<String, Coupon>,
    pub(crate) custom_fields: Table<CustomField>,
    pub(crate) custom_field_responses: Table<CustomFieldResponse>,

    pub(crate) customers: Table<Customer>,
    pub(crate) subscriptions: Table<Subscription>,
    pub(crate) invoices: Table<Invoice>,
    pub(crate) credit_notes: Table<CreditNote>,

    meters: Tree<(SubscriptionId, CounterId), Meter>,
    /// By when they take effect, and by their place among those of the same instant.
    counter_updates: Tree<(Timestamp, u64), CounterUpdate>,
    counter_updates_queued: u64,

    pub(crate) event_log_ids: Sequence<EventLogId>,
    pub(crate) payment_log_ids: Sequence<PaymentLogId>,
    pub(crate) pricing_model_ids: Sequence<PricingModelId>,

    #[serde(skip)]
    customers_by_id: Index<Customer>,
    #[serde(skip)]
    subscriptions_by_id: Index<Subscription>,
}

impl Store {
    /// Finds out anew what follows from the records, for a store that was read.
    pub(crate) fn derive(&mut self) {
        for customer in self.customers.iter() {
            self.customers_by_id.insert(customer.id, customer.number);
        }
        for subscription in self.subscriptions.iter() {
            self.subscriptions_by_id.insert(subscription.id, subscription.number);
        }
        let billed_in = |customer: &Customer| {
            let latest = self.subscription(*customer.subscriptions.last()?)?;
            Some((customer.number, latest.currency))
        };
        for (customer, currency) in self.customers.iter().filter_map(billed_in).collect::<Vec<_>>() {
            self.open_account(customer, currency);
        }
    }

    /// Files a new customer.
    pub(crate) fn insert_customer(&mut self, customer: Customer) {
        let (id, number) = (customer.id, customer.number);
        self.customers.insert(customer);
        self.customers_by_id.insert(id, number);
    }

    /// The customer with this id.
    pub(crate) fn customer(&self, id: CustomerId) -> Option<&Customer> {
        self.customers.get(self.customers_by_id.get(id, &self.customers)?)
    }

    /// Changes the customer with this id, and whom its subscriptions are listed under.
    pub(crate) fn update_customer<T>(&mut self, id: CustomerId, change: impl FnOnce(&mut Customer) -> T) -> Option<T> {
        let number = self.customers_by_id.get(id, &self.customers)?;
        let (answer, renamed) = self.customers.update(number, |customer| {
            let before = customer.contact.clone();
            let answer = change(customer);
            let is_renamed = before != customer.contact;
            (answer, is_renamed.then(|| (customer.contact.clone(), customer.subscriptions.clone())))
        })?;
        if let Some((contact, subscriptions)) = renamed {
            for subscription in &subscriptions {
                self.update_subscription(*subscription, |found| found.contact = contact.clone());
            }
        }
        Some(answer)
    }

    /// Forgets the customer with this id; what belongs to it is the caller's to remove.
    pub(crate) fn remove_customer(&mut self, id: CustomerId) -> Option<Customer> {
        let number = self.customers_by_id.remove(id, &self.customers)?;
        self.customers.remove(number)
    }

    /// Files a new subscription: its customer is billed in its currency from now on.
    pub(crate) fn insert_subscription(&mut self, subscription: Subscription) {
        let (id, number) = (subscription.id, subscription.number);
        let (customer, currency) = (subscription.customer_number, subscription.currency);
        self.subscriptions.insert(subscription);
        self.subscriptions_by_id.insert(id, number);
        self.open_account(customer, currency);
    }

    fn open_account(&mut self, customer: CustomerNumber, currency: Currency) {
        let found = self.customers.get(customer).filter(|found| found.account.currency() != Some(currency));
        if let Some(account) = found.map(|found| Account::new(currency, self.paid_by(found, currency))) {
            self.customers.update(customer, |customer| customer.account = account);
        }
    }

    /// What a customer paid in a currency, less refunds and credits, by the documents.
    pub(crate) fn paid_by(&self, customer: &Customer, currency: Currency) -> i64 {
        let invoices = customer.invoices().filter_map(|id| self.invoices.get(id)).map(Invoice::paid);
        let notes = customer.credit_notes().filter_map(|id| self.credit_notes.get(id)).map(CreditNote::paid);
        let moved = invoices.chain(notes).filter(|amount| amount.currency == currency);
        moved.fold(0, |sum, amount| sum.saturating_add(amount.minor))
    }

    fn count(&mut self, customer: CustomerNumber, amount: Money) {
        if amount.minor != 0 {
            self.customers.update(customer, |customer| customer.account.count(amount));
        }
    }

    /// Files a new invoice.
    pub(crate) fn insert_invoice(&mut self, invoice: Invoice) {
        self.count(invoice.customer_number, invoice.paid());
        self.invoices.insert(invoice);
    }

    /// Changes an invoice, and what its customer paid.
    pub(crate) fn update_invoice<T>(&mut self, id: InvoiceId, change: impl FnOnce(&mut Invoice) -> T) -> Option<T> {
        let (answer, customer, moved) = self.invoices.update(id, |invoice| {
            let before = invoice.paid();
            let answer = change(invoice);
            let moved = Money { minor: invoice.kept().saturating_sub(before.minor), ..before };
            (answer, invoice.customer_number, moved)
        })?;
        self.count(customer, moved);
        Some(answer)
    }

    /// Files a new credit note.
    pub(crate) fn insert_credit_note(&mut self, note: CreditNote) {
        self.count(note.customer_number, note.paid());
        self.credit_notes.insert(note);
    }

    /// The subscription with this id.
    pub(crate) fn subscription(&self, id: SubscriptionId) -> Option<&Subscription> {
        self.subscriptions.get(self.subscriptions_by_id.get(id, &self.subscriptions)?)
    }

    /// Changes the subscription with this id.
    pub(crate) fn update_subscription<T>(
        &mut self,
        id: SubscriptionId,
        change: impl FnOnce(&mut Subscription) -> T,
    ) -> Option<T> {
        let number = self.subscriptions_by_id.get(id, &self.subscriptions)?;
        self.subscriptions.update(number, change)
    }

    /// Forgets the subscription with this id, its meters and what waits to be counted.
    pub(crate) fn remove_subscription(&mut self, id: SubscriptionId) -> Option<Subscription> {
        let number = self.subscriptions_by_id.remove(id, &self.subscriptions)?;
        let updates = self.counter_updates.iter().filter(|(_, update)| update.subscription == id);
        for key in updates.map(|(key, _)| *key).collect::<Vec<_>>() {
            self.counter_updates.remove(&key);
        }
        for key in self.meters_of(id) {
            self.meters.remove(&key);
        }
        self.subscriptions.remove(number)
    }

    fn meters_of(&self, id: SubscriptionId) -> Vec<(SubscriptionId, CounterId)> {
        let meters = self.meters.iter_from(&(id, CounterId::FIRST)).map(|(key, _)| *key);
        meters.take_while(|(subscription, _)| *subscription == id).collect()
    }

    /// What a subscription used of a counter, if it ever did.
    pub(crate) fn meter(&self, subscription: SubscriptionId, counter: CounterId) -> Option<&Meter> {
        self.meters.get(&(subscription, counter))
    }

    /// Changes what a subscription used of a counter.
    pub(crate) fn update_meter(
        &mut self,
        subscription: SubscriptionId,
        counter: CounterId,
        change: impl FnOnce(&mut Meter),
    ) {
        let key = (subscription, counter);
        match self.meters.get_mut(&key) {
            Some(meter) => change(meter),
            None => {
                let mut meter = Meter::default();
                change(&mut meter);
                self.meters.insert(key, meter);
            }
        }
    }

    /// Changes all meters of a subscription.
    pub(crate) fn update_meters(&mut self, id: SubscriptionId, change: impl Fn(&mut Meter)) {
        for (subscription, counter) in self.meters_of(id) {
            self.update_meter(subscription, counter, &change);
        }
    }

    /// Files a change of a counter that takes effect at `at`.
    pub(crate) fn queue_counter_update(&mut self, at: Timestamp, update: CounterUpdate) {
        self.counter_updates_queued += 1;
        self.counter_updates.insert((at, self.counter_updates_queued), update);
    }

    /// How many changes of counters there ever were that had to wait.
    pub(crate) fn counter_updates_queued(&self) -> u64 {
        self.counter_updates_queued
    }

    /// When the next change of a counter takes effect.
    pub(crate) fn first_counter_update(&self) -> Option<Timestamp> {
        self.counter_updates.first().map(|((at, _), _)| *at)
    }

    /// The changes of counters that wait, in the order in which they take effect.
    pub(crate) fn counter_updates(&self) -> impl Iterator<Item = (Timestamp, &CounterUpdate)> {
        self.counter_updates.iter().map(|((at, _), update)| (*at, update))
    }

    /// Takes the next change of a counter.
    pub(crate) fn take_counter_update(&mut self) -> Option<CounterUpdate> {
        self.counter_updates.pop_first().map(|(_, update)| update)
    }

    /// The invoice with this number, which its customer's series says.
    pub(crate) fn invoice(&self, number: DocumentNumber) -> Option<&Invoice> {
        match self.document(number)? {
            Document::Invoice(id) => self.invoices.get(id),
            Document::CreditNote(_) => None,
        }
    }

    /// The credit note with this number, which its customer's series says.
    pub(crate) fn credit_note(&self, number: DocumentNumber) -> Option<&CreditNote> {
        match self.document(number)? {
            Document::CreditNote(id) => self.credit_notes.get(id),
            Document::Invoice(_) => None,
        }
    }

    fn document(&self, number: DocumentNumber) -> Option<Document> {
        let place = usize::try_from(number.counter.checked_sub(1)?).ok()?;
        self.customer(number.customer)?.documents.get(place).copied()
    }
}
