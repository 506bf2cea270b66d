//! Invoices: what a customer is asked to pay, line by line.

mod collection;
mod states;

use std::sync::Arc;

use jiff::Timestamp;

use crate::billing::address::PackedContact;
use crate::billing::bills::{Bill, Line, LineKind};
use crate::billing::calendar::Period;
use crate::billing::company::Company;
use crate::billing::customers::{Customer, CustomerStatus, Document};
use crate::billing::enumeration::enumeration;
use crate::billing::error::{BillingError, Violations};
use crate::billing::events::Event;
use crate::billing::ids::{CreditNoteId, CustomerId, CustomerNumber, DocumentNumber, InvoiceId, SubscriptionId};
use crate::billing::instant::Instant;
use crate::billing::invoice_lists::{InvoiceField, document_texts};
use crate::billing::money::{Currency, MAX_AMOUNT, Money, Share};
use crate::billing::outbox::{InvoiceNotice, Notice};
use crate::billing::payments::{Card, PaymentLog};
use crate::billing::rules::Tax;
use crate::store::{Few, Record, SortField, SortKey};

pub(crate) use collection::ChargeReason;
pub use states::{InvoiceCommand, InvoiceStatus};

enumeration! {
    /// What an invoice is for.
    InvoiceType {
        /// A period of a subscription.
        Renewal,
        /// A charge beside the subscription.
        OneTimeCharge,
        /// Money given back.
        Refund,
        /// A credit beside the subscription.
        OneTimeCredit,
    }
}

/// An invoice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Invoice {
    /// The invoice, counted.
    pub id: InvoiceId,
    /// What callers know it by.
    pub number: DocumentNumber,
    /// Whose it is, counted.
    pub customer_number: CustomerNumber,
    /// When it was made.
    pub created_on: Instant,
    /// Where it stands.
    pub status: InvoiceStatus,
    /// What it is for.
    pub kind: InvoiceType,
    /// What it is worth: the sum of its lines, or nothing once written off.
    pub amount: Money,
    /// What was refunded of it, paid out or not.
    pub refunded: i64,
    /// What of it was credited on later invoices of its subscription, after a change of plan.
    pub credited: i64,
    /// The tax on its lines.
    pub tax: Option<Box<Tax>>,
    /// When it is charged, attempted again or written off by itself.
    pub due: Option<Instant>,
    /// How many further attempts dunning has made.
    pub retries: u32,
    /// Its lines.
    pub lines: Few<Line>,
    /// The part of a period that is billed, where it is not a whole one.
    pub proration: Option<Box<Proration>>,
    /// The subscription it bills.
    pub billed: Option<Billed>,
    /// Who pays, as it was then.
    pub contact: PackedContact,
    /// The card it was last charged to, or that was on file when it was made.
    pub card: Option<Arc<Card>>,
    /// Attempts to charge it, oldest first.
    pub payments: Few<PaymentLog>,
    /// Credit notes made of it.
    pub credit_notes: Few<CreditNoteId>,
}

/// What proration did to an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Proration {
    /// The share of the period that is billed.
    pub share: Share,
    /// What that took off; negative.
    pub adjustment: Money,
}

/// Which period of which subscription an invoice bills.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Billed {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The plan's name, as it was then.
    pub plan_name: Arc<str>,
    /// The period.
    pub period: Period,
}

impl Invoice {
    /// What it is billed in.
    pub fn currency(&self) -> Currency {
        self.amount.currency
    }

    /// Whose it is.
    pub fn customer(&self) -> CustomerId {
        self.number.customer
    }

    /// What can still be refunded. What was credited of it comes out of the credit it was paid with first.
    pub fn refundable_amount(&self) -> i64 {
        match self.status {
            InvoiceStatus::Paid => self.kept() - (self.credited - self.credit_used()).max(0),
            _ => 0,
        }
    }

    /// What of it was paid with credit.
    pub fn credit_used(&self) -> i64 {
        let credits = self.lines.iter().filter(|line| line.kind == LineKind::Credit);
        -credits.map(|line| line.amount).sum::<i64>()
    }

    /// What of its worth was neither refunded nor credited yet.
    pub(crate) fn left_to_credit(&self) -> i64 {
        (self.kept() + self.credit_used() - self.credited).max(0)
    }

    /// The taxes in its amount.
    pub fn tax_total(&self) -> i64 {
        match self.status {
            InvoiceStatus::WrittenOff => 0,
            _ => self.lines.iter().map(|line| line.tax).sum(),
        }
    }

    /// What was billed, also where it was written off since.
    pub fn billed_amount(&self) -> i64 {
        self.lines.iter().map(|line| line.amount + line.tax).sum()
    }

    /// What came in and was not refunded.
    pub fn kept(&self) -> i64 {
        match self.status.is_settled() {
            true => self.amount.minor.saturating_sub(self.refunded),
            false => 0,
        }
    }

    /// The same as an amount of its currency.
    pub(crate) fn paid(&self) -> Money {
        Money::new(self.kept(), self.currency())
    }
}

impl Record for Invoice {
    type Id = InvoiceId;
    type Shelf = InvoiceStatus;
    const ORDERS: usize = InvoiceField::FIELDS.len();
    fn id(&self) -> InvoiceId {
        self.id
    }
    fn shelf(&self) -> InvoiceStatus {
        self.status
    }
    fn due(&self) -> Option<Instant> {
        self.due
    }
    fn sort_key(&self, order: usize) -> SortKey {
        InvoiceField::FIELDS[order].1.key_of(self)
    }
    fn search_texts(&self) -> Vec<String> {
        document_texts(self.number, &self.contact)
    }
}

/// An invoice beside its customer.
#[derive(Debug, Clone, Copy)]
pub struct InvoiceRow<'a> {
    /// The invoice.
    pub invoice: &'a Invoice,
    /// Whose it is.
    pub customer: &'a Customer,
}

/// A charge beside the subscription, or a credit where the amount is negative.
#[derive(Debug, Clone)]
pub struct OneTimeCharge {
    /// `description`
    pub description: String,
    /// `currencyCode`
    pub currency_code: String,
    /// `amount`, in smallest units.
    pub amount: i64,
}

/// An invoice to be made.
pub(crate) struct InvoiceDraft {
    pub customer: CustomerId,
    pub kind: InvoiceType,
    pub currency: Currency,
    pub bill: Bill,
    pub share: Share,
    pub billed: Option<Billed>,
}

impl Company {
    /// A customer's invoices, newest first.
    pub fn list_customer_invoices(&self, id: CustomerId) -> Result<Vec<&Invoice>, BillingError> {
        let invoices = self.get_customer_record(id)?.invoices().rev();
        Ok(invoices.filter_map(|id| self.store.invoices.get(id)).collect())
    }

    /// An invoice.
    pub fn get_invoice(&self, number: DocumentNumber) -> Result<InvoiceRow<'_>, BillingError> {
        let missing = || BillingError::not_found("invoice", number);
        let invoice = self.store.invoice(number).ok_or_else(missing)?;
        let customer = self.store.customer(number.customer).ok_or_else(missing)?;
        Ok(InvoiceRow { invoice, customer })
    }

    /// The attempts to charge an invoice, oldest first.
    pub fn list_payment_logs(
        &self,
        customer: CustomerId,
        number: DocumentNumber,
    ) -> Result<&[PaymentLog], BillingError> {
        self.get_customer_record(customer)?;
        let invoice = self.store.invoice(number).filter(|it| it.customer() == customer);
        let invoice = invoice.ok_or_else(|| BillingError::not_found("invoice", number))?;
        Ok(&invoice.payments)
    }

    /// Charges a customer once, at once; a negative amount is paid out as a
    /// credit note (assumed). Needs a card on file.
    pub fn create_one_time_charge(
        &mut self,
        id: CustomerId,
        charge: OneTimeCharge,
        now: Timestamp,
    ) -> Result<DocumentNumber, BillingError> {
        let customer = self.get_customer_record(id)?;
        let currency = self.billing_currency(customer);
        let is_inactive = customer.status == CustomerStatus::Inactive;
        let has_card = customer.card.is_some();
        let mut violations = Violations::default();
        violations.check(!charge.description.is_empty(), "/description", || "must not be empty");
        let code = charge.currency_code.as_str();
        violations.check(code == currency.code(), "/currencyCode", || {
            format!("must be {currency}, what the customer is billed in, not `{code}`")
        });
        let amount = charge.amount;
        let fits = amount != 0 && (-MAX_AMOUNT..=MAX_AMOUNT).contains(&amount);
        violations
            .check(fits, "/amount", || format!("must not be 0 and at most {MAX_AMOUNT} smallest units, not {amount}"));
        violations.finish()?;
        if is_inactive {
            return Err(BillingError::conflict(format!("customer {id} is Inactive and can not be charged")));
        }
        if !has_card {
            let message = format!("customer {id} has no card on file: update the card first");
            return Err(BillingError::conflict(message));
        }

        if amount < 0 {
            let amount = Money::new(-amount, currency);
            return Ok(self.issue_credit_note(id, None, InvoiceType::OneTimeCredit, amount, now));
        }
        Ok(self.issue_invoice(
            InvoiceDraft {
                customer: id,
                kind: InvoiceType::OneTimeCharge,
                currency,
                bill: Bill::one_time(&charge.description, amount),
                share: Share::ALL,
                billed: None,
            },
            now,
        ))
    }

    /// Charges an unpaid invoice again.
    pub fn reattempt_invoice_payment(&mut self, number: DocumentNumber, now: Timestamp) -> Result<(), BillingError> {
        let invoice = self.invoice_allowing(number, InvoiceCommand::Reattempt)?;
        if self.get_customer_record(number.customer)?.card.is_none() {
            return Err(BillingError::conflict(format!(
                "customer {} has no card on file: update the card first",
                number.customer
            )));
        }
        self.charge_invoice(invoice, ChargeReason::ByHand, now);
        Ok(())
    }

    /// Notes that an open invoice was paid outside the gateway.
    pub fn mark_invoice_paid_offline(&mut self, number: DocumentNumber, now: Timestamp) -> Result<(), BillingError> {
        let invoice = self.invoice_allowing(number, InvoiceCommand::MarkPaidOffline)?;
        self.move_invoice(invoice, InvoiceStatus::PaidOffline, now, |number, amount| Event::InvoicePaidOffline {
            number,
            amount,
        });
        self.heal(invoice, now);
        Ok(())
    }

    /// Gives up an open invoice: it is worth nothing afterwards.
    pub fn write_off_invoice(&mut self, number: DocumentNumber, now: Timestamp) -> Result<(), BillingError> {
        let invoice = self.invoice_allowing(number, InvoiceCommand::WriteOff)?;
        self.write_off(invoice, now);
        Ok(())
    }

    /// Writes an invoice off at `on`, as dunning may; no command of the public interface does.
    pub fn schedule_write_off(
        &mut self,
        number: DocumentNumber,
        on: Timestamp,
        now: Timestamp,
    ) -> Result<(), BillingError> {
        let invoice = self.invoice_allowing(number, InvoiceCommand::ScheduleWriteOff)?;
        if on <= now {
            let message = format!("must lie in the future, after {now}, not {on}");
            return Err(BillingError::invalid("/on", message));
        }
        self.write_off_later(invoice, on, now);
        Ok(())
    }

    /// Makes an invoice that nothing charges by itself, as one stands between
    /// two batches of the real service: for a company that shows every state.
    pub fn create_pending_charge(
        &mut self,
        customer: CustomerId,
        description: &str,
        amount: i64,
        now: Timestamp,
    ) -> Result<DocumentNumber, BillingError> {
        let currency = self.billing_currency(self.get_customer_record(customer)?);
        if !(1..=MAX_AMOUNT).contains(&amount) {
            let message = format!("must be from 1 to {MAX_AMOUNT} smallest units, not {amount}");
            return Err(BillingError::invalid("/amount", message));
        }
        let draft = InvoiceDraft {
            customer,
            kind: InvoiceType::OneTimeCharge,
            currency,
            bill: Bill::one_time(description, amount),
            share: Share::ALL,
            billed: None,
        };
        Ok(self.insert_pending_invoice(draft, None, now).1)
    }

    /// Makes an invoice and charges it, at once or with the next batch.
    pub(crate) fn issue_invoice(&mut self, draft: InvoiceDraft, now: Timestamp) -> DocumentNumber {
        let batch = self.settings.rules.settlement.due(now);
        let (id, number) = self.insert_pending_invoice(draft, batch, now);
        if batch.is_none() {
            self.charge_invoice(id, ChargeReason::First, now);
        }
        number
    }

    fn insert_pending_invoice(
        &mut self,
        draft: InvoiceDraft,
        due: Option<Timestamp>,
        now: Timestamp,
    ) -> (InvoiceId, DocumentNumber) {
        let id = self.store.invoices.next_id();
        let customer = draft.customer;
        let numbered = self.store.update_customer(customer, |customer| {
            let number = customer.file(Document::Invoice(id));
            (number, customer.number, customer.contact.clone(), customer.card.clone())
        });
        // Every caller has looked the customer up.
        let (number, customer_number, contact, card) =
            numbered.unwrap_or((DocumentNumber { customer, counter: 0 }, 0.into(), PackedContact::default(), None));
        let subscription = draft.billed.as_ref().map(|billed| billed.subscription);
        let adjustment = Money::new(draft.bill.proration, draft.currency);
        let is_taxed = draft.billed.is_some();
        let tax = is_taxed.then(|| self.tax_for(customer).cloned().map(Box::new)).flatten();
        self.store.insert_invoice(Invoice {
            id,
            number,
            customer_number,
            created_on: now.into(),
            status: InvoiceStatus::Pending,
            kind: draft.kind,
            amount: Money::new(draft.bill.total, draft.currency),
            refunded: 0,
            credited: 0,
            tax,
            due: due.map(Instant::from),
            retries: 0,
            lines: draft.bill.lines.into_iter().collect(),
            proration: (!draft.share.is_all()).then(|| Box::new(Proration { share: draft.share, adjustment })),
            billed: draft.billed,
            contact,
            card,
            payments: Few::new(),
            credit_notes: Few::new(),
        });
        if let Some(subscription) = subscription {
            self.store.update_subscription(subscription, |found| {
                found.invoices.push(id);
                found.period_invoice = Some(id);
            });
        }
        self.log_invoice(id, now, |number, amount| Event::InvoiceCreated { number, amount });
        self.post_invoice(id, now, Notice::InvoiceCreated);
        (id, number)
    }

    /// Notes an event of an invoice, given its number and amount, in the log of the subscription it bills.
    pub(crate) fn log_invoice(
        &mut self,
        id: InvoiceId,
        now: Timestamp,
        event: impl FnOnce(DocumentNumber, i64) -> Event,
    ) {
        let Some(invoice) = self.store.invoices.get(id) else {
            return;
        };
        let Some(billed) = &invoice.billed else {
            return;
        };
        let (subscription, event) = (billed.subscription, event(invoice.number, invoice.amount.minor));
        self.log(subscription, now, event);
    }

    fn post_invoice(&mut self, id: InvoiceId, at: Timestamp, kind: fn(InvoiceNotice) -> Notice) {
        if let Some(notice) = self.store.invoices.get(id).map(InvoiceNotice::from) {
            self.post(at, kind(notice));
        }
    }
}

#[cfg(test)]
mod tests;
