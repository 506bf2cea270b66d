//! Invoices.

mod full;

use super::values::{count, id, page, page_request};
use crate::billing::Company;
use crate::billing::ids::DocumentNumber;
use crate::billing::invoice_lists::InvoiceFilter;
use crate::billing::invoices::{Invoice, InvoiceRow, OneTimeCharge};
use crate::billing::money::Money;
use crate::billing::payments::{Outcome, PaymentLog};
use crate::billing::settings::Gateway;
use crate::generated::requests;
use crate::runtime::Rejection;
use crate::store::ListOrder;
use billsby_client::{Amount, Timestamp, types};

pub(super) fn list_customer_invoices(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListCustomerInvoices,
) -> Result<Vec<types::CustomerInvoice>, Rejection> {
    let found = company.list_customer_invoices(id(request.customer_unique_id.as_str())?)?;
    Ok(found.into_iter().map(of_customer).collect())
}

pub(super) fn create_one_time_charge(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::CreateOneTimeCharge,
) -> Result<bool, Rejection> {
    let charge = OneTimeCharge {
        description: request.body.description,
        currency_code: request.body.currency_code.as_str().to_owned(),
        amount: request.body.amount.as_minor(),
    };
    company.create_one_time_charge(id(request.customer_unique_id.as_str())?, charge, now)?;
    Ok(true)
}

pub(super) fn list_payment_logs(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListPaymentLogs,
) -> Result<Vec<types::PaymentLog>, Rejection> {
    let customer = id(request.customer_unique_id.as_str())?;
    let number = DocumentNumber::of_invoice(request.invoice_number.as_str())?;
    let found = company.list_payment_logs(customer, number)?;
    let gateway = &company.settings().gateway;
    Ok(found.iter().rev().map(|log| payment_log(log, gateway)).collect())
}

pub(super) fn get_invoice(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::GetInvoice,
) -> Result<types::Invoice, Rejection> {
    let row = company.get_invoice(DocumentNumber::of_invoice(request.invoice_number.as_str())?)?;
    Ok(full::invoice(row.invoice, company.settings()))
}

pub(super) fn list_invoices(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListInvoices,
) -> Result<types::InvoicePage, Rejection> {
    let wanted = page_request(request.page, request.page_size)?;
    let order = ListOrder::parse(request.order_by.as_deref(), request.order_by_descending.as_deref())?;
    let filter = InvoiceFilter {
        query: request.query,
        is_pending: request.is_pending,
        is_paid: request.is_paid,
        is_unpaid: request.is_unpaid,
        is_paid_offline: request.is_paid_offline,
        is_written_off: request.is_written_off,
    };
    let found = company.list_invoices(&filter, order, wanted);
    Ok(page!(types::InvoicePage, found.map(|row| of_company(&row))))
}

pub(super) fn refund_invoice(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::RefundInvoice,
) -> Result<types::Refund, Rejection> {
    let customer = id(request.customer_unique_id.as_str())?;
    let types::NewRefund { invoice_number, amount, .. } = request.body;
    let left = company.refund_invoice(customer, invoice_number.as_str(), amount.as_minor(), now)?;
    Ok(types::Refund::builder().invoice_number(invoice_number).amount(Amount::minor(left)).build())
}

pub(super) fn reattempt_invoice_payment(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::ReattemptInvoicePayment,
) -> Result<(), Rejection> {
    let number = DocumentNumber::of_invoice(request.invoice_number.as_str())?;
    Ok(company.reattempt_invoice_payment(number, now)?)
}

pub(super) fn mark_invoice_paid_offline(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::MarkInvoicePaidOffline,
) -> Result<(), Rejection> {
    let number = DocumentNumber::of_invoice(request.invoice_number.as_str())?;
    Ok(company.mark_invoice_paid_offline(number, now)?)
}

pub(super) fn write_off_invoice(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::WriteOffInvoice,
) -> Result<(), Rejection> {
    let number = DocumentNumber::of_invoice(request.invoice_number.as_str())?;
    Ok(company.write_off_invoice(number, now)?)
}

fn of_customer(invoice: &Invoice) -> types::CustomerInvoice {
    types::CustomerInvoice::builder()
        .invoice_id(invoice.id)
        .created_on(Timestamp::utc(invoice.created_on.timestamp()))
        .invoice_number(invoice.number)
        .amount(invoice.amount)
        .refundable_amount(Money::new(invoice.refundable_amount(), invoice.currency()))
        .formatted_amount(invoice.amount)
        .currency(invoice.currency())
        .linked_transactions_count(count(invoice.credit_notes.len()))
        .status(invoice.status)
        .build()
}

fn of_company(row: &InvoiceRow<'_>) -> types::InvoiceSummary {
    let InvoiceRow { invoice, customer } = row;
    types::InvoiceSummary::builder()
        .invoice_id(invoice.id)
        .invoice_number(invoice.number)
        .customer_id(customer.number)
        .customer_unique_id(customer.id)
        .customer_first_name(invoice.contact.first_name())
        .customer_last_name(invoice.contact.last_name())
        .customer_full_name(invoice.contact.full_name())
        .created_on(Timestamp::utc(invoice.created_on.timestamp()))
        .amount(invoice.amount)
        .formatted_amount(invoice.amount)
        .status(invoice.status)
        .currency(invoice.currency())
        .build()
}

fn payment_log(log: &PaymentLog, gateway: &Gateway) -> types::PaymentLog {
    let status = match log.outcome {
        Outcome::Paid => types::PaymentLogStatus::Success,
        Outcome::Declined | Outcome::Expired | Outcome::Failed => types::PaymentLogStatus::Failed,
    };
    types::PaymentLog::builder()
        .payment_log_id(log.id)
        .created_on(Timestamp::utc(log.created_on.timestamp()))
        .gateway_id(count(gateway.id))
        .gateway_name(gateway.name.as_str())
        .reference(log.reference.to_string())
        .payment_method(&*log.payment_method)
        .status(status)
        .build()
}
