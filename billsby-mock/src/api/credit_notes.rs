//! Credit notes.

use super::values::{count, id, page, page_request};
use crate::billing::Company;
use crate::billing::credit_notes::{CreditNote, CreditNoteFilter, CreditNoteRow};
use crate::billing::ids::DocumentNumber;
use crate::generated::requests;
use crate::runtime::Rejection;
use crate::store::ListOrder;
use billsby_client::{Timestamp, types};

pub(super) fn list_credit_notes(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListCreditNotes,
) -> Result<types::CreditNotePage, Rejection> {
    let wanted = page_request(request.page, request.page_size)?;
    let order = ListOrder::parse(request.order_by.as_deref(), request.order_by_descending.as_deref())?;
    let filter = CreditNoteFilter {
        query: request.query,
        is_pending: request.is_pending,
        is_paid: request.is_paid,
        is_failed: request.is_failed,
    };
    let found = company.list_credit_notes(&filter, order, wanted);
    Ok(page!(types::CreditNotePage, found.map(|row| of_company(&row))))
}

pub(super) fn list_customer_credit_notes(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListCustomerCreditNotes,
) -> Result<Vec<types::CustomerCreditNote>, Rejection> {
    let found = company.list_customer_credit_notes(id(request.customer_unique_id.as_str())?)?;
    let gateway = &company.settings().gateway.name;
    Ok(found.into_iter().map(|note| of_customer(note, gateway)).collect())
}

pub(super) fn reattempt_credit_note_payment(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::ReattemptCreditNotePayment,
) -> Result<(), Rejection> {
    let number = DocumentNumber::of_credit_note(request.credit_note_number.as_str())?;
    Ok(company.reattempt_credit_note_payment(number, now)?)
}

fn of_company(row: &CreditNoteRow<'_>) -> types::CreditNote {
    let CreditNoteRow { note, customer } = row;
    types::CreditNote::builder()
        .credit_note_id(note.id)
        .credit_note_unique_id(note.number)
        .customer_id(customer.number)
        .customer_unique_id(customer.id)
        .customer_first_name(note.contact.first_name())
        .customer_last_name(note.contact.last_name())
        .customer_full_name(note.contact.full_name())
        .created_on(Timestamp::utc(note.created_on.timestamp()))
        .amount(note.amount)
        .status(note.status)
        .currency(note.amount.currency)
        .build()
}

fn of_customer(note: &CreditNote, gateway: &str) -> types::CustomerCreditNote {
    types::CustomerCreditNote::builder()
        .invoice_id(note.id)
        .created_on(Timestamp::utc(note.created_on.timestamp()))
        .invoice_number(note.number)
        .amount(note.amount)
        .currency(note.amount.currency)
        .linked_transactions_count(count(note.invoice.iter().count()))
        .status(note.status)
        .payment_gateway_display_name((!note.payments.is_empty()).then(|| gateway.to_owned()))
        .build()
}
