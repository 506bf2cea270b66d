//! Customers: who pays. A customer is Active until the subscription is
//! cancelled, and Inactive for good afterwards.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use jiff::Timestamp;
use thin_vec::ThinVec;

use crate::billing::address::{Contact, PackedContact, Phone, PhoneInput};
use crate::billing::calendar::months_between;
use crate::billing::company::Company;
use crate::billing::credit_notes::CreditNoteStatus;
use crate::billing::enumeration::enumeration;
use crate::billing::error::{BillingError, Violations};
use crate::billing::ids::{
    CreditNoteId, CustomFieldResponseId, CustomerId, CustomerNumber, DocumentNumber, InvoiceId, SubscriptionId,
};
use crate::billing::instant::Instant;
use crate::billing::invoices::InvoiceStatus;
use crate::billing::money::{Currency, Money, divide_half_up};
use crate::billing::outbox::{CustomerNotice, Notice};
use crate::billing::payments::Card;
use crate::billing::text::RareText;
use crate::store::{Coded, Direction, Few, Page, PageRequest, Record};

enumeration! {
    /// Whether a customer can buy.
    CustomerStatus {
        /// Has a subscription that is not cancelled, or never had one.
        Active,
        /// The subscription was cancelled; no other can follow.
        Inactive,
    }
}

enumeration! {
    /// Whether a card is on file.
    CardStatus {
        /// There is one.
        Valid,
        /// There is none.
        Missing,
    }
}

/// What a number of a customer's series belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) enum Document {
    Invoice(InvoiceId),
    CreditNote(CreditNoteId),
}

/// A customer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Customer {
    /// What callers know the customer by.
    pub id: CustomerId,
    /// The customer, counted.
    pub number: CustomerNumber,
    /// Name, e-mail and billing address, shared with the invoices they are copied to.
    pub contact: PackedContact,
    /// A second e-mail address.
    pub additional_email: RareText,
    /// Telephone number.
    pub phone: Option<Box<Phone>>,
    /// Whether marketing may be sent.
    pub marketing_consent: bool,
    /// Tax number.
    pub tax_number: RareText,
    /// Where the customer signed up from.
    pub ip_address: RareText,
    /// Whether the customer can buy.
    pub status: CustomerStatus,
    /// The card on file.
    pub card: Option<Arc<Card>>,
    /// How often it was charged.
    pub card_attempts: u32,
    /// Since when.
    pub created_on: Instant,
    /// Subscriptions, oldest first.
    pub subscriptions: Few<SubscriptionId>,
    /// Answers to custom fields.
    pub responses: ThinVec<CustomFieldResponseId>,
    /// Invoices and credit notes in the order of the numbers they share.
    pub(crate) documents: Few<Document>,
    /// What the documents come to.
    #[serde(skip)]
    pub(crate) account: Account,
}

/// What a customer paid in the currency of the latest subscription, less refunds and credits.
///
/// It follows from the documents, so it counts nowhere: neither in comparisons nor in the figure for a state. It is
/// kept because whoever reads one customer of many would wait for the memory of every document, far from the others.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Account {
    /// None before the first subscription.
    currency: Option<Currency>,
    paid: i64,
}

impl Account {
    pub(crate) fn new(currency: Currency, paid: i64) -> Self {
        Self { currency: Some(currency), paid }
    }

    pub(crate) fn currency(self) -> Option<Currency> {
        self.currency
    }

    fn paid(self) -> Option<Money> {
        self.currency.map(|currency| Money::new(self.paid, currency))
    }

    /// Counts what was paid, or given back where it is negative.
    pub(crate) fn count(&mut self, amount: Money) {
        if self.currency == Some(amount.currency) {
            self.paid = self.paid.saturating_add(amount.minor);
        }
    }
}

impl PartialEq for Account {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Account {}

impl Hash for Account {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl Customer {
    /// Whether a card is on file.
    pub fn card_status(&self) -> CardStatus {
        match self.card {
            Some(_) => CardStatus::Valid,
            None => CardStatus::Missing,
        }
    }

    /// Its invoices, oldest first.
    pub fn invoices(&self) -> impl DoubleEndedIterator<Item = InvoiceId> {
        self.documents.iter().filter_map(|document| match document {
            Document::Invoice(id) => Some(*id),
            Document::CreditNote(_) => None,
        })
    }

    /// Its credit notes, oldest first.
    pub fn credit_notes(&self) -> impl DoubleEndedIterator<Item = CreditNoteId> {
        self.documents.iter().filter_map(|document| match document {
            Document::CreditNote(id) => Some(*id),
            Document::Invoice(_) => None,
        })
    }

    /// Gives a document the next number of the customer's series.
    pub(crate) fn file(&mut self, document: Document) -> DocumentNumber {
        self.documents.push(document);
        let counter = u32::try_from(self.documents.len()).unwrap_or(u32::MAX);
        DocumentNumber { customer: self.id, counter }
    }
}

impl Record for Customer {
    type Id = CustomerNumber;
    type Shelf = CustomerStatus;
    fn id(&self) -> CustomerNumber {
        self.number
    }
    fn shelf(&self) -> CustomerStatus {
        self.status
    }
    fn search_texts(&self) -> Vec<String> {
        vec![self.contact.full_name().to_lowercase(), self.contact.email().to_lowercase()]
    }
}

impl Coded for Customer {
    type Code = CustomerId;
    fn code(&self) -> CustomerId {
        self.id
    }
}

/// A customer with what is derived.
#[derive(Debug, Clone)]
pub struct CustomerDetails<'a> {
    /// The customer.
    pub customer: &'a Customer,
    /// What the company reports in.
    pub company_currency: Currency,
    /// What was paid, less refunds and credits, in the currency the customer is billed in.
    pub total_amount_paid: Money,
    /// The same by month as a customer.
    pub average_amount_per_month: Money,
}

/// A customer to be made.
#[derive(Debug, Clone, Default)]
pub struct NewCustomer {
    /// Name, e-mail and address; the address stands beside the name.
    pub contact: Contact,
    /// `cardDetails`
    pub card: Option<Card>,
}

/// The whole of what can be changed of a customer; nothing stays as it was.
#[derive(Debug, Clone, Default)]
pub struct CustomerUpdate {
    /// Name, e-mail and `billingAddress`.
    pub contact: Contact,
    /// The telephone number.
    pub phone: PhoneInput,
}

impl Company {
    /// A page of the customers, newest first. `search` is part of a name or e-mail address.
    pub fn list_customers(&self, search: Option<&str>, page: PageRequest) -> Page<&Customer> {
        let search = search.map(|text| text.trim().to_lowercase()).filter(|text| !text.is_empty());
        let customers = self.store.customers.list(|_| true).containing(search.as_deref());
        customers.by_creation(Direction::Descending, page)
    }

    /// A customer.
    pub fn get_customer(&self, id: CustomerId, now: Timestamp) -> Result<CustomerDetails<'_>, BillingError> {
        let customer = self.get_customer_record(id)?;
        let own = self.settings.currency;
        let paid = customer.account.paid().unwrap_or_else(|| Money::new(self.store.paid_by(customer, own), own));
        let months = months_between(customer.created_on.timestamp(), now);
        let average = divide_half_up(paid.minor.into(), months.into());
        Ok(CustomerDetails {
            customer,
            company_currency: own,
            total_amount_paid: paid,
            average_amount_per_month: Money::new(i64::try_from(average).unwrap_or(paid.minor), paid.currency),
        })
    }

    /// Makes a customer without a subscription.
    pub fn create_customer(&mut self, new: NewCustomer, now: Timestamp) -> Result<CustomerId, BillingError> {
        let mut violations = Violations::default();
        new.contact.check("", &mut violations);
        if let Some(card) = &new.card {
            card.check("/cardDetails", &mut violations);
        }
        violations.finish()?;
        let id = self.insert_new_customer(new.contact, new.card, now);
        self.post_customer(id, now, Notice::CustomerCreated);
        Ok(id)
    }

    /// Replaces a customer's name, e-mail address, billing address and telephone number.
    pub fn update_customer(
        &mut self,
        id: CustomerId,
        update: CustomerUpdate,
        now: Timestamp,
    ) -> Result<&Customer, BillingError> {
        self.get_customer_record(id)?;
        let mut violations = Violations::default();
        update.contact.check("/billingAddress", &mut violations);
        let phone = update.phone.check(&mut violations);
        violations.finish()?;

        self.store.update_customer(id, |customer| {
            customer.contact = update.contact.into();
            customer.phone = phone.map(Box::new);
        });
        self.post_customer(id, now, Notice::CustomerUpdated);
        self.get_customer_record(id)
    }

    /// Deletes a customer with everything that is the customer's. Refused
    /// while a subscription is not cancelled, and while money is on its way.
    pub fn delete_customer(&mut self, id: CustomerId, now: Timestamp) -> Result<(), BillingError> {
        let customer = self.get_customer_record(id)?;
        if let Some(live) = self.live_subscription(customer) {
            return Err(BillingError::conflict(format!(
                "customer {id} has subscription {}, which is {}: cancel it first",
                live.id, live.status
            )));
        }
        if let Some(number) = self.pending_document(customer) {
            let message = format!("{number} of customer {id} is Pending: wait until it has settled");
            return Err(BillingError::conflict(message));
        }
        let notice = CustomerNotice::from(customer);

        if let Some(customer) = self.store.remove_customer(id) {
            for subscription in &customer.subscriptions {
                self.store.remove_subscription(*subscription);
            }
            for document in &customer.documents {
                match document {
                    Document::Invoice(id) => _ = self.store.invoices.remove(*id),
                    Document::CreditNote(id) => _ = self.store.credit_notes.remove(*id),
                }
            }
            for response in customer.responses {
                self.store.custom_field_responses.remove(response);
            }
        }
        // Only the webhook of the deletion itself still tells of the person, until it has arrived.
        self.erase_notices(id);
        self.post(now, Notice::CustomerDeleted(notice));
        self.outbox.erase(id);
        Ok(())
    }

    /// An invoice or a credit note of a customer that has not settled.
    fn pending_document(&self, customer: &Customer) -> Option<DocumentNumber> {
        customer.documents.iter().find_map(|document| match document {
            Document::Invoice(id) => {
                let invoice = self.store.invoices.get(*id)?;
                (invoice.status == InvoiceStatus::Pending).then_some(invoice.number)
            }
            Document::CreditNote(id) => {
                let note = self.store.credit_notes.get(*id)?;
                (note.status == CreditNoteStatus::Pending).then_some(note.number)
            }
        })
    }

    /// Puts a card on file in place of the one before. What is unpaid stays
    /// so until it is attempted again, by dunning or by hand.
    pub fn update_payment_card(&mut self, id: CustomerId, card: Card, now: Timestamp) -> Result<(), BillingError> {
        self.get_customer_record(id)?;
        let mut violations = Violations::default();
        card.check("", &mut violations);
        violations.finish()?;

        self.store.update_customer(id, |customer| {
            customer.card = Some(Arc::new(card));
            customer.card_attempts = 0;
        });
        self.post_customer(id, now, Notice::CustomerUpdated);
        Ok(())
    }

    /// Asks the customer by e-mail to update the card.
    pub fn request_payment_details_update(&mut self, id: CustomerId, now: Timestamp) -> Result<(), BillingError> {
        self.get_customer_record(id)?;
        self.post_customer(id, now, Notice::PaymentDetailsRequested);
        Ok(())
    }

    pub(crate) fn get_customer_record(&self, id: CustomerId) -> Result<&Customer, BillingError> {
        self.store.customer(id).ok_or_else(|| BillingError::not_found("customer", id))
    }

    pub(crate) fn insert_new_customer(&mut self, contact: Contact, card: Option<Card>, now: Timestamp) -> CustomerId {
        let id = self.fresh_customer_id();
        self.store.insert_customer(Customer {
            id,
            number: self.store.customers.next_id(),
            contact: contact.into(),
            additional_email: RareText::default(),
            phone: None,
            marketing_consent: false,
            tax_number: RareText::default(),
            ip_address: RareText::default(),
            status: CustomerStatus::Active,
            card: card.map(Arc::new),
            card_attempts: 0,
            created_on: now.into(),
            subscriptions: Few::new(),
            responses: ThinVec::new(),
            documents: Few::new(),
            account: Account::default(),
        });
        id
    }

    /// What a customer is billed in: the currency of the latest subscription,
    /// or the company's where there is none.
    pub fn billing_currency(&self, customer: &Customer) -> Currency {
        customer.account.currency().unwrap_or(self.settings.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::counters::CounterOperation;
    use crate::billing::fixture::{Shop, assert_conflict, assert_refused, card, contact, now};
    use crate::billing::rules::{Counting, Rules, Settlement};
    use jiff::SignedDuration;

    #[test]
    fn a_customer_is_made_read_changed_and_deleted() {
        let mut shop = Shop::new();
        let company = &mut shop.company;
        let new = NewCustomer { contact: contact("Ada", "Byron"), card: None };
        let id = company.create_customer(new, now()).unwrap();
        let details = company.get_customer(id, now()).unwrap();
        assert_eq!(details.customer.card_status(), CardStatus::Missing);
        assert_eq!(details.customer.status, CustomerStatus::Active);
        assert_eq!(details.total_amount_paid.to_string(), "$0");

        let phone = PhoneInput {
            dial_country: Some("GBR".into()),
            dial_code: Some("+44".into()),
            number: Some("2079460000".into()),
        };
        let update = CustomerUpdate { contact: contact("Ada", "Lovelace"), phone };
        let changed = company.update_customer(id, update, now()).unwrap();
        assert_eq!(changed.contact.full_name(), "Ada Lovelace");
        assert!(changed.phone.is_some());
        let update = CustomerUpdate { contact: contact("Ada", "L"), ..Default::default() };
        assert_eq!(company.update_customer(id, update, now()).unwrap().phone, None);

        company.update_payment_card(id, card("tok_1"), now()).unwrap();
        assert_eq!(company.get_customer_record(id).unwrap().card_status(), CardStatus::Valid);
        company.request_payment_details_update(id, now()).unwrap();
        company.delete_customer(id, now()).unwrap();
        assert_eq!(company.get_customer(id, now()).unwrap_err(), BillingError::not_found("customer", id));
        let told: Vec<_> = company.take_notices().into_iter().map(|posted| posted.notice).collect();
        assert!(matches!(
            told.as_slice(),
            [
                Notice::CustomerCreated(_),
                Notice::CustomerUpdated(_),
                Notice::CustomerUpdated(_),
                Notice::CustomerUpdated(_),
                Notice::PaymentDetailsRequested(_),
                Notice::CustomerDeleted(_)
            ]
        ));
    }

    #[test]
    fn wrong_customers_are_refused() {
        let mut shop = Shop::new();
        let (id, _) = shop.subscribe();
        assert_refused(&mut shop.company, "/email", |company| {
            let mut new = NewCustomer { contact: contact("A", "B"), card: None };
            new.contact.email = "nobody".into();
            company.create_customer(new, now()).map(drop)
        });
        assert_refused(&mut shop.company, "/billingAddress/country", |company| {
            let mut update = CustomerUpdate { contact: contact("A", "B"), ..Default::default() };
            update.contact.address.country = "Nowhere".into();
            company.update_customer(id, update, now()).map(drop)
        });
        assert_refused(&mut shop.company, "/expiryMonth", |company| {
            company.update_payment_card(id, Card { expiry_month: 13, ..card("t") }, now())
        });
        assert_conflict(&mut shop.company, "Active", |company| company.delete_customer(id, now()));
    }

    #[test]
    fn deleting_removes_everything_of_the_customer() {
        let mut shop = Shop::new();
        let (id, subscription) = shop.subscribe();
        let (other, _) = shop.subscribe();
        let number = shop.company.list_customer_invoices(id).unwrap()[0].number;
        let counting = Counting::Queued(SignedDuration::from_hours(1));
        shop.company.set_rules(Rules { counting, ..Rules::default() }).unwrap();
        shop.company.update_counter(subscription, shop.counter, CounterOperation::Set, 1, now()).unwrap();
        shop.company.refund_invoice(id, &number.to_string(), 100, now()).unwrap();
        shop.cancel(subscription);
        shop.company.delete_customer(id, now()).unwrap();
        let store = &shop.company.store;
        assert!(store.subscription(subscription).is_none());
        assert_eq!(store.invoices.iter().count(), 1);
        assert_eq!(store.credit_notes.iter().count(), 0);
        assert!(store.invoice(number).is_none());
        assert_eq!(store.subscriptions.iter().count(), 1);
        assert_eq!(store.first_counter_update(), None);
        assert_eq!(shop.company.list_customer_invoices(other).unwrap().len(), 1);
    }

    #[test]
    fn nobody_is_deleted_while_money_is_on_its_way() {
        let mut shop = Shop::new();
        let (id, subscription) = shop.subscribe();
        let number = shop.company.list_customer_invoices(id).unwrap()[0].number;
        let rules = Rules { settlement: Settlement::Batched, ..Rules::default() };
        shop.company.set_rules(rules).unwrap();
        shop.company.refund_invoice(id, &number.to_string(), 5000, now()).unwrap();
        shop.cancel(subscription);
        assert_conflict(&mut shop.company, "Pending", |company| company.delete_customer(id, now()));
        shop.company.catch_up(now() + SignedDuration::from_mins(5));
        shop.company.delete_customer(id, now()).unwrap();
        let told = format!("{:?}", shop.company.outbox());
        assert!(!told.contains("Byron") && told.contains("CustomerDeleted"), "{told}");
    }

    #[test]
    fn customers_are_found_by_part_of_name_or_email_newest_first() {
        let mut shop = Shop::new();
        for name in ["Ann", "Bob", "Anna"] {
            let new = NewCustomer { contact: contact(name, "Smith"), card: None };
            shop.company.create_customer(new, now()).unwrap();
        }
        let names = |search| {
            let page = shop.company.list_customers(search, PageRequest::first());
            page.rows.iter().map(|row| row.contact.first_name().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(names(None), ["Anna", "Bob", "Ann"]);
        assert_eq!(names(Some("ann")), ["Anna", "Ann"]);
        assert_eq!(names(Some("ob smi")), ["Bob"]);
        assert_eq!(names(Some("bob.smith@")), ["Bob"]);
    }
}
