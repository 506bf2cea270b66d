//! Credit notes: money given back. Each is made Pending, and paid out at once
//! or with the next batch, as the company's
//! [`Settlement`](crate::billing::rules::Settlement) says.
//!
//! | state | PayOut | Reattempt |
//! |---|---|---|
//! | Pending | Paid or Failed | refused |
//! | Paid | refused | refused |
//! | Failed | refused | Paid or Failed |
//!
//! A refund counts as soon as its credit note is made, paid out or not: what
//! failed can be attempted again, and must not be promised twice.

use jiff::Timestamp;

use crate::billing::address::PackedContact;
use crate::billing::company::Company;
use crate::billing::customers::{Customer, Document};
use crate::billing::enumeration::enumeration;
use crate::billing::error::BillingError;
use crate::billing::events::Event;
use crate::billing::ids::{CreditNoteId, CustomerId, CustomerNumber, DocumentNumber, InvoiceId, SubscriptionId};
use crate::billing::instant::Instant;
use crate::billing::invoice_lists::{document_query, document_texts, wants_by_flags};
use crate::billing::invoices::{InvoiceCommand, InvoiceType};
use crate::billing::money::Money;
use crate::billing::outbox::{CreditNoteNotice, Notice};
use crate::billing::payments::{Outcome, PaymentLog};
use crate::store::{Few, ListOrder, Page, PageRequest, Record, SortField, SortKey};

enumeration! {
    /// Where a credit note stands.
    CreditNoteStatus {
        /// Made, and not paid out yet.
        Pending,
        /// Paid out.
        Paid,
        /// Could not be paid out.
        Failed,
    }
}

enumeration! {
    /// What can be done with a credit note.
    CreditNoteCommand {
        /// Pay it out for the first time.
        PayOut,
        /// Pay it out again.
        Reattempt,
    }
}

impl CreditNoteCommand {
    /// What it makes of the credit note, for messages.
    const fn participle(self) -> &'static str {
        match self {
            Self::PayOut => "paid out",
            Self::Reattempt => "reattempted",
        }
    }
}

impl CreditNoteStatus {
    /// The states that a command may lead to, by the table above; none where it is refused.
    pub const fn after(self, command: CreditNoteCommand) -> &'static [Self] {
        match (self, command) {
            (Self::Pending, CreditNoteCommand::PayOut) | (Self::Failed, CreditNoteCommand::Reattempt) => {
                &[Self::Paid, Self::Failed]
            }
            _ => &[],
        }
    }

    /// Whether the table above lets the command through.
    pub const fn allows(self, command: CreditNoteCommand) -> bool {
        !self.after(command).is_empty()
    }
}

/// A credit note.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct CreditNote {
    /// The credit note, counted.
    pub id: CreditNoteId,
    /// What callers know it by.
    pub number: DocumentNumber,
    /// Whose it is, counted.
    pub customer_number: CustomerNumber,
    /// When it was made.
    pub created_on: Instant,
    /// Where it stands.
    pub status: CreditNoteStatus,
    /// Refund or OneTimeCredit.
    pub kind: InvoiceType,
    /// What is given back.
    pub amount: Money,
    /// The invoice it gives back from.
    pub invoice: Option<InvoiceId>,
    /// The subscription that invoice billed.
    pub subscription: Option<SubscriptionId>,
    /// When it is paid out by itself.
    pub due: Option<Instant>,
    /// Who is paid, as it was then.
    pub contact: PackedContact,
    /// Attempts to pay it out, oldest first.
    pub payments: Few<PaymentLog>,
}

impl CreditNote {
    /// What it takes off what its customer paid. Refunds were taken off their invoice already.
    pub(crate) fn paid(&self) -> Money {
        let minor = if self.invoice.is_none() { self.amount.minor.saturating_neg() } else { 0 };
        Money::new(minor, self.amount.currency)
    }
}

impl Record for CreditNote {
    type Id = CreditNoteId;
    type Shelf = CreditNoteStatus;
    const ORDERS: usize = CreditNoteField::FIELDS.len();
    fn id(&self) -> CreditNoteId {
        self.id
    }
    fn shelf(&self) -> CreditNoteStatus {
        self.status
    }
    fn due(&self) -> Option<Instant> {
        self.due
    }
    fn sort_key(&self, order: usize) -> SortKey {
        CreditNoteField::FIELDS[order].1.key_of(self)
    }
    fn search_texts(&self) -> Vec<String> {
        document_texts(self.number, &self.contact)
    }
}

/// A credit note beside its customer.
#[derive(Debug, Clone, Copy)]
pub struct CreditNoteRow<'a> {
    /// The credit note.
    pub note: &'a CreditNote,
    /// Whose it is.
    pub customer: &'a Customer,
}

/// Which credit notes a list shows; flags work as for invoices.
#[derive(Debug, Clone, Default)]
pub struct CreditNoteFilter {
    /// Part of the number, or of the customer's name.
    pub query: Option<String>,
    /// `isPending`
    pub is_pending: Option<bool>,
    /// `isPaid`
    pub is_paid: Option<bool>,
    /// `isFailed`
    pub is_failed: Option<bool>,
}

impl CreditNoteFilter {
    fn wants(&self, status: CreditNoteStatus) -> bool {
        let flags = [
            (CreditNoteStatus::Pending, self.is_pending),
            (CreditNoteStatus::Paid, self.is_paid),
            (CreditNoteStatus::Failed, self.is_failed),
        ];
        wants_by_flags(&flags, status)
    }
}

/// What credit notes can be ordered by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum CreditNoteField {
    /// When it was made.
    #[default]
    CreatedOn,
    /// Its number.
    CreditNoteUniqueId,
    /// The customer, counted.
    CustomerId,
    /// The customer's id.
    CustomerUniqueId,
    /// The customer's first name.
    CustomerFirstName,
    /// The customer's last name.
    CustomerLastName,
    /// The customer's name.
    CustomerFullName,
    /// Its amount.
    Amount,
    /// Its status.
    Status,
    /// What it is paid out in.
    Currency,
}

impl SortField for CreditNoteField {
    const FIELDS: &'static [(&'static str, Self)] = &[
        ("createdOn", Self::CreatedOn),
        ("creditNoteId", Self::CreatedOn),
        ("creditNoteUniqueId", Self::CreditNoteUniqueId),
        ("customerId", Self::CustomerId),
        ("customerUniqueId", Self::CustomerUniqueId),
        ("customerFirstName", Self::CustomerFirstName),
        ("customerLastName", Self::CustomerLastName),
        ("customerFullName", Self::CustomerFullName),
        ("amount", Self::Amount),
        ("status", Self::Status),
        ("currency", Self::Currency),
    ];
}

impl CreditNoteField {
    fn key_of(self, note: &CreditNote) -> SortKey {
        match self {
            Self::CreatedOn => SortKey::Number(note.id.get()),
            Self::CreditNoteUniqueId => SortKey::Document(note.number),
            Self::CustomerId => SortKey::Number(note.customer_number.get()),
            Self::CustomerUniqueId => SortKey::Customer(note.number.customer),
            Self::CustomerFirstName => SortKey::text(note.contact.first_name()),
            Self::CustomerLastName => SortKey::text(note.contact.last_name()),
            Self::CustomerFullName => SortKey::text(&note.contact.full_name()),
            Self::Amount => SortKey::Number(note.amount.minor),
            Self::Status => SortKey::text(note.status.as_str()),
            Self::Currency => SortKey::Currency(note.amount.currency),
        }
    }
}

impl Company {
    /// A page of the company's credit notes.
    pub fn list_credit_notes(
        &self,
        filter: &CreditNoteFilter,
        order: ListOrder<CreditNoteField>,
        page: PageRequest,
    ) -> Page<CreditNoteRow<'_>> {
        let query = document_query(filter.query.as_deref());
        let notes = self.store.credit_notes.list(|status| filter.wants(status)).containing(query.as_deref());
        let found = match order.field {
            CreditNoteField::CreatedOn => notes.by_creation(order.direction, page),
            CreditNoteField::Status => notes.by_shelf(CreditNoteStatus::as_str, order.direction, page),
            _ => notes.by_key(order.place(), order.direction, page),
        };
        found.filter_map(|note| Some(CreditNoteRow { note, customer: self.store.customers.get(note.customer_number)? }))
    }

    /// A customer's credit notes, newest first.
    pub fn list_customer_credit_notes(&self, id: CustomerId) -> Result<Vec<&CreditNote>, BillingError> {
        let notes = self.get_customer_record(id)?.credit_notes().rev();
        Ok(notes.filter_map(|id| self.store.credit_notes.get(id)).collect())
    }

    /// A credit note.
    pub fn get_credit_note(&self, number: DocumentNumber) -> Result<&CreditNote, BillingError> {
        let note = self.store.credit_note(number);
        note.ok_or_else(|| BillingError::not_found("credit note", number))
    }

    /// Gives back some of a paid invoice. Answers what is left to refund.
    pub fn refund_invoice(
        &mut self,
        customer: CustomerId,
        invoice_number: &str,
        amount: i64,
        now: Timestamp,
    ) -> Result<i64, BillingError> {
        self.get_customer_record(customer)?;
        let number = DocumentNumber::of_invoice(invoice_number)?;
        if number.customer != customer {
            return Err(BillingError::not_found("invoice", number));
        }
        let invoice = self.get_invoice(number)?.invoice;
        let (id, refundable) = (invoice.id, invoice.refundable_amount());
        let amount_given = Money::new(amount, invoice.currency());
        if amount < 1 {
            let message = format!("must be at least 1, not {amount}");
            return Err(BillingError::invalid("/amount", message));
        }
        self.invoice_allowing(number, InvoiceCommand::Refund)?;
        if amount > refundable {
            let message = format!("must be at most {refundable}, what is left, not {amount}");
            return Err(BillingError::invalid("/amount", message));
        }

        self.store.update_invoice(id, |invoice| invoice.refunded += amount);
        self.issue_credit_note(customer, Some(id), InvoiceType::Refund, amount_given, now);
        Ok(refundable - amount)
    }

    /// Pays out a failed credit note again.
    pub fn reattempt_credit_note_payment(
        &mut self,
        number: DocumentNumber,
        now: Timestamp,
    ) -> Result<(), BillingError> {
        let id = self.credit_note_allowing(number, CreditNoteCommand::Reattempt)?;
        if self.get_customer_record(number.customer)?.card.is_none() {
            return Err(BillingError::conflict(format!(
                "customer {} has no card on file: update the card first",
                number.customer
            )));
        }
        self.pay_out(id, now);
        Ok(())
    }

    fn credit_note_allowing(
        &self,
        number: DocumentNumber,
        command: CreditNoteCommand,
    ) -> Result<CreditNoteId, BillingError> {
        let note = self.get_credit_note(number)?;
        match note.status.allows(command) {
            true => Ok(note.id),
            false => {
                let allowing = CreditNoteStatus::ALL.iter().copied().filter(|status| status.allows(command));
                let thing = format_args!("credit note {number}");
                Err(BillingError::wrong_state(thing, note.status, command.participle(), allowing))
            }
        }
    }

    /// Makes a credit note that nothing pays out by itself, as one stands
    /// between two batches of the real service: for a company that shows every
    /// state. The amount comes off what can be refunded.
    pub fn create_pending_refund(
        &mut self,
        number: DocumentNumber,
        amount: i64,
        now: Timestamp,
    ) -> Result<DocumentNumber, BillingError> {
        let id = self.invoice_allowing(number, InvoiceCommand::Refund)?;
        let invoice = self.get_invoice(number)?.invoice;
        let money = Money::new(amount, invoice.currency());
        if !(1..=invoice.refundable_amount()).contains(&amount) {
            return Err(BillingError::invalid("/amount", "must be what is left at most"));
        }
        self.store.update_invoice(id, |invoice| invoice.refunded += amount);
        let kind = InvoiceType::Refund;
        Ok(self.insert_pending_note(number.customer, Some(id), kind, money, None, now).1)
    }

    /// Makes a credit note and pays it out, at once or with the next batch.
    pub(crate) fn issue_credit_note(
        &mut self,
        customer: CustomerId,
        invoice: Option<InvoiceId>,
        kind: InvoiceType,
        amount: Money,
        now: Timestamp,
    ) -> DocumentNumber {
        let batch = self.settings.rules.settlement.due(now);
        let (id, number) = self.insert_pending_note(customer, invoice, kind, amount, batch, now);
        if batch.is_none() {
            self.pay_out(id, now);
        }
        number
    }

    fn insert_pending_note(
        &mut self,
        customer: CustomerId,
        invoice: Option<InvoiceId>,
        kind: InvoiceType,
        amount: Money,
        due: Option<Timestamp>,
        now: Timestamp,
    ) -> (CreditNoteId, DocumentNumber) {
        let id = self.store.credit_notes.next_id();
        let numbered = self.store.update_customer(customer, |customer| {
            (customer.file(Document::CreditNote(id)), customer.number, customer.contact.clone())
        });
        // Every caller has looked the customer up.
        let (number, customer_number, contact) = numbered.unwrap_or((
            DocumentNumber { customer, counter: 0 },
            CustomerNumber::from(0i64),
            PackedContact::default(),
        ));
        let billed = invoice.and_then(|invoice| {
            self.store.update_invoice(invoice, |invoice| {
                invoice.credit_notes.push(id);
                invoice.billed.as_ref().map(|billed| billed.subscription)
            })
        });
        self.store.insert_credit_note(CreditNote {
            id,
            number,
            customer_number,
            created_on: now.into(),
            status: CreditNoteStatus::Pending,
            kind,
            amount,
            invoice,
            subscription: billed.flatten(),
            due: due.map(Instant::from),
            contact,
            payments: Few::new(),
        });
        self.tell_of_credit_note(
            id,
            now,
            |number, amount| Event::CreditNoteCreated { number, amount },
            Notice::CreditNoteCreated,
        );
        (id, number)
    }

    /// Attempts to pay a credit note out to the card on file.
    pub(crate) fn pay_out(&mut self, id: CreditNoteId, now: Timestamp) {
        let Some(note) = self.store.credit_notes.get(id) else {
            return;
        };
        let customer = self.store.customer(note.number.customer);
        let card = customer.and_then(|customer| customer.card.clone());
        let outcome = card.as_ref().map_or(Outcome::Failed, |card| card.pay_out());
        if let Some(card) = card {
            let log = self.payment_log(&card, outcome, now);
            self.store.credit_notes.update(id, |note| note.payments.push(log));
        }
        let (status, event): (_, fn(DocumentNumber, i64) -> Event) = match outcome {
            Outcome::Paid => (CreditNoteStatus::Paid, |number, amount| Event::CreditNotePaid { number, amount }),
            _ => (CreditNoteStatus::Failed, |number, amount| Event::CreditNoteFailed { number, amount }),
        };
        self.store.credit_notes.update(id, |note| {
            note.status = status;
            note.due = None;
        });
        self.tell_of_credit_note(id, now, event, Notice::CreditNoteUpdated);
    }

    fn tell_of_credit_note(
        &mut self,
        id: CreditNoteId,
        now: Timestamp,
        event: fn(DocumentNumber, i64) -> Event,
        notice: fn(CreditNoteNotice) -> Notice,
    ) {
        let Some(note) = self.store.credit_notes.get(id) else {
            return;
        };
        let (told, subscription) = (CreditNoteNotice::from(note), note.subscription);
        if let Some(subscription) = subscription {
            self.log(subscription, now, event(told.number, told.amount.minor));
        }
        self.post(now, notice(told));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{Shop, assert_conflict, assert_refused, card, now};
    use crate::billing::state_table;

    #[test]
    fn refunds_reduce_what_is_left_and_never_exceed_it() {
        let mut shop = Shop::new();
        let (customer, _) = shop.subscribe();
        let number = shop.company.list_customer_invoices(customer).unwrap()[0].number;
        let text = number.to_string();
        assert_eq!(shop.company.refund_invoice(customer, &text, 1500, now()), Ok(3500));
        for amount in [0, -5, 3501] {
            assert_refused(&mut shop.company, "/amount", |company| {
                company.refund_invoice(customer, &text, amount, now()).map(drop)
            });
        }
        assert_eq!(shop.company.refund_invoice(customer, &text, 3500, now()), Ok(0));
        let notes = shop.company.list_customer_credit_notes(customer).unwrap();
        assert_eq!(notes.iter().map(|note| note.amount.minor).sum::<i64>(), 5000);
        assert_eq!(notes.iter().map(|note| note.number.counter).collect::<Vec<_>>(), [3, 2]);
        assert!(notes.iter().all(|note| note.status == CreditNoteStatus::Paid));
        let (other, _) = shop.subscribe();
        let missing = shop.company.refund_invoice(other, &text, 1, now());
        assert_eq!(missing, Err(BillingError::not_found("invoice", number)));
    }

    #[test]
    fn every_command_in_every_state_does_what_the_table_says() {
        let cells = state_table::cells(include_str!("credit_notes.rs"));
        assert_eq!(cells.len(), CreditNoteStatus::ALL.len() * CreditNoteCommand::ALL.len());
        for cell in cells {
            let (status, command): (CreditNoteStatus, CreditNoteCommand) =
                (cell.state.parse().unwrap(), cell.command.parse().unwrap());
            // Where the outcome decides, the card brings about each of the states.
            for token in ["tok_ok", "tok_refund_fail"] {
                let mut shop = Shop::new();
                let (customer, _) = shop.subscribe_by_card("tok_ok");
                let invoice = shop.company.list_customer_invoices(customer).unwrap()[0].number;
                let first = if status == CreditNoteStatus::Failed { "tok_refund_fail" } else { "tok_ok" };
                shop.company.update_payment_card(customer, card(first), now()).unwrap();
                match status {
                    CreditNoteStatus::Pending => _ = shop.company.create_pending_refund(invoice, 1, now()).unwrap(),
                    _ => _ = shop.company.refund_invoice(customer, &invoice.to_string(), 1, now()).unwrap(),
                }
                shop.company.update_payment_card(customer, card(token), now()).unwrap();
                let number = shop.company.list_customer_credit_notes(customer).unwrap()[0].number;
                let run = |company: &mut Company| match command {
                    CreditNoteCommand::PayOut => {
                        let id = company.credit_note_allowing(number, command)?;
                        company.pay_out(id, now());
                        Ok(())
                    }
                    CreditNoteCommand::Reattempt => company.reattempt_credit_note_payment(number, now()),
                };
                if cell.after.is_empty() {
                    assert_conflict(&mut shop.company, status.as_str(), run);
                    continue;
                }
                run(&mut shop.company).unwrap();
                let found = shop.company.get_credit_note(number).unwrap().status;
                let decided = if token == "tok_ok" { cell.after.first() } else { cell.after.last() };
                assert_eq!(Some(found.as_str()), decided.map(String::as_str), "{status} {command}");
            }
        }
    }

    #[test]
    fn a_failed_credit_note_is_attempted_again_and_others_are_not() {
        let mut shop = Shop::new();
        let (customer, _) = shop.subscribe_by_card("tok_refund_fail");
        let number = shop.company.list_customer_invoices(customer).unwrap()[0].number;
        shop.company.refund_invoice(customer, &number.to_string(), 100, now()).unwrap();
        let note = shop.company.list_customer_credit_notes(customer).unwrap()[0].number;
        let status = |shop: &Shop| shop.company.get_credit_note(note).unwrap().status;
        assert_eq!(status(&shop), CreditNoteStatus::Failed);
        shop.company.reattempt_credit_note_payment(note, now()).unwrap();
        assert_eq!(status(&shop), CreditNoteStatus::Failed);
        shop.company.update_payment_card(customer, card("tok_ok"), now()).unwrap();
        shop.company.reattempt_credit_note_payment(note, now()).unwrap();
        assert_eq!(status(&shop), CreditNoteStatus::Paid);
        assert_eq!(shop.company.get_credit_note(note).unwrap().payments.len(), 3);
        assert_conflict(&mut shop.company, "Paid", |company| company.reattempt_credit_note_payment(note, now()));
        let pending = shop.company.create_pending_refund(number, 100, now()).unwrap();
        assert_conflict(&mut shop.company, "Pending", |company| company.reattempt_credit_note_payment(pending, now()));
        let missing = shop.company.reattempt_credit_note_payment(number, now());
        assert_eq!(missing, Err(BillingError::not_found("credit note", number)));

        let failed = CreditNoteFilter { is_pending: Some(true), ..Default::default() };
        let order = ListOrder::default();
        let page = shop.company.list_credit_notes(&failed, order, PageRequest::first());
        assert_eq!(page.rows[0].note.number, pending);
        assert_eq!(page.row_count, 1);
    }
}
