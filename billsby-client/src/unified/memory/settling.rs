//! What the writes do to records in memory.

use super::record::Record;
use super::{State, find, put};
use crate::unified::customer::whole_name;
use crate::unified::money::decimal;
use crate::unified::{
    CreditNote, CreditNoteStatus, Customer, CustomerChange, Error, ErrorKind, Invoice, InvoiceStatus, NewCustomer,
    Payment, PaymentStatus,
};
use crate::{Amount, Timestamp};

/// The start of 2026.
const FIRST: i64 = 1_767_225_600;

impl State {
    /// The instant of the next thing that is made, and its number.
    fn next(&mut self) -> (Option<Timestamp>, i64) {
        self.made += 1;
        let instant = jiff::Timestamp::from_second(FIRST.saturating_add(self.made)).ok();
        (instant.map(Timestamp::utc), self.made)
    }

    pub fn create_customer(&mut self, new: NewCustomer) -> Customer {
        let (created_at, number) = self.next();
        let customer = Customer {
            name: whole_name(&new.first_name, &new.last_name),
            first_name: Some(new.first_name),
            last_name: Some(new.last_name),
            email: Some(new.email),
            created_at,
            ..Customer::new(format!("customer-{number}"))
        };
        put(&mut self.kept, customer.clone());
        customer
    }

    pub fn update_customer(&mut self, id: &str, change: CustomerChange) -> Result<Customer, Error> {
        let mut customer = find::<Customer>(&self.kept, id)?.clone();
        customer.first_name = change.first_name.or(customer.first_name);
        customer.last_name = change.last_name.or(customer.last_name);
        customer.email = change.email.or(customer.email);
        customer.phone = change.phone.map(|phone| phone.international()).or(customer.phone);
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        customer.name = whole_name(&part(&customer.first_name), &part(&customer.last_name));
        (customer.updated_at, _) = self.next();
        put(&mut self.kept, customer.clone());
        Ok(customer.without_remote_data())
    }

    pub fn refund(&mut self, id: &str, amount: Amount) -> Result<Invoice, Error> {
        let mut invoice = find::<Invoice>(&self.kept, id)?.clone();
        if amount.is_negative() || amount.is_zero() {
            let expected = format!("expected minor units, 1 or more; found {amount}");
            return Err(Error::parameter_of("amount_minor", expected));
        }
        stands(&invoice, &[InvoiceStatus::Paid])?;
        let refundable = invoice.refundable_amount_minor.or(invoice.total_amount_minor).unwrap_or(Amount::ZERO);
        let left = refundable.checked_sub(amount).filter(|left| !left.is_negative()).ok_or_else(|| {
            let message = format!("{amount} cannot be refunded of invoice `{id}`: {refundable} is left");
            Error::new(ErrorKind::Conflict, message)
        })?;
        let currency = invoice.currency.clone().unwrap_or_default();
        invoice.refundable_amount = decimal(Some(left), &currency);
        invoice.refundable_amount_minor = Some(left);
        self.note_refund(&mut invoice);
        if left.is_zero() {
            invoice.status = Some(InvoiceStatus::Refunded);
        }
        let (created_at, number) = self.next();
        put(
            &mut self.kept,
            CreditNote {
                number: Some(format!("{id}-{number}")),
                customer: invoice.customer.clone(),
                invoice_id: Some(id.to_owned()),
                status: Some(CreditNoteStatus::Paid),
                status_is_mapped: true,
                amount: decimal(Some(amount), &currency),
                amount_minor: Some(amount),
                currency: invoice.currency.clone(),
                created_at,
                ..CreditNote::new(format!("{id}-{number}"))
            },
        );
        Ok(self.changed(invoice))
    }

    /// Writes to the payment of an invoice what of it was given back.
    fn note_refund(&mut self, invoice: &mut Invoice) {
        let (Some(total), Some(left)) = (invoice.total_amount_minor, invoice.refundable_amount_minor) else { return };
        let refunded = total.checked_sub(left);
        let currency = invoice.currency.clone().unwrap_or_default();
        for payment in invoice.payments.iter_mut().flatten().filter(|it| it.status == Some(PaymentStatus::Paid)) {
            payment.refund_amount = decimal(refunded, &currency);
            payment.refund_amount_minor = refunded;
            put(&mut self.kept, payment.clone());
        }
    }

    pub fn reattempt(&mut self, id: &str) -> Result<Invoice, Error> {
        let mut invoice = find::<Invoice>(&self.kept, id)?.clone();
        stands(&invoice, &[InvoiceStatus::Failed])?;
        let (created_at, number) = self.next();
        let payment = Payment {
            status: Some(PaymentStatus::Paid),
            status_is_mapped: true,
            amount: invoice.total_amount.clone(),
            amount_minor: invoice.total_amount_minor,
            currency: invoice.currency.clone(),
            invoice_id: Some(id.to_owned()),
            created_at,
            ..Payment::new(format!("payment-{number}"))
        };
        put(&mut self.kept, payment.clone());
        invoice.payments.get_or_insert_default().insert(0, payment);
        invoice.paid_on_date = created_at;
        invoice.refundable_amount = invoice.total_amount.clone();
        invoice.refundable_amount_minor = invoice.total_amount_minor;
        Ok(self.settled(invoice, InvoiceStatus::Paid))
    }

    /// Gives an invoice that is owed a status in which it is not.
    pub fn settle(&mut self, id: &str, status: InvoiceStatus) -> Result<Invoice, Error> {
        let invoice = find::<Invoice>(&self.kept, id)?.clone();
        stands(&invoice, &[InvoiceStatus::Pending, InvoiceStatus::Failed])?;
        Ok(self.settled(invoice, status))
    }

    fn settled(&mut self, mut invoice: Invoice, status: InvoiceStatus) -> Invoice {
        invoice.status = Some(status);
        invoice.balance = decimal(Some(Amount::ZERO), invoice.currency.as_deref().unwrap_or_default());
        invoice.balance_minor = Some(Amount::ZERO);
        self.changed(invoice)
    }

    fn changed(&mut self, mut invoice: Invoice) -> Invoice {
        (invoice.updated_at, _) = self.next();
        invoice.provider_status = invoice.status.as_ref().map(ToString::to_string);
        invoice.status_is_mapped = true;
        put(&mut self.kept, invoice.clone());
        invoice.without_remote_data()
    }
}

/// Refuses an act for which an invoice must stand elsewhere.
fn stands(invoice: &Invoice, allowed: &[InvoiceStatus]) -> Result<(), Error> {
    if invoice.status.as_ref().is_some_and(|status| allowed.contains(status)) {
        return Ok(());
    }
    let words = allowed.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or ");
    let found = invoice.status.as_ref().map_or("unknown", |status| status.as_str());
    let message = format!("invoice `{}` is {found}, and must be {words}", invoice.id);
    Err(Error::new(ErrorKind::Conflict, message))
}
