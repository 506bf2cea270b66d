//! Payments of Billsby: the attempts to charge a card for an invoice.

use super::crosswalk;
use super::invoices::Invoices;
use super::listing::row;
use super::value::{instant, text};
use crate::types;
use crate::unified::money::decimal;
use crate::unified::walk::{List, Window};
use crate::unified::{Answer, ErrorKind, GetQuery, Invoice, ListQuery, Payment, PaymentStatus, RemoteData};

/// What parts the number of an invoice from that of an attempt in the id of a payment.
const PART: char = '.';

/// The invoice of a payment, by the id of the payment.
pub fn invoice_of_payment(id: &str) -> Option<&str> {
    id.rsplit_once(PART).map(|(invoice, _)| invoice)
}

/// An attempt to take payment for an invoice.
///
/// Billsby numbers attempts and finds them by their invoice only, so that the id here has both. An attempt is for the
/// whole of the invoice; once that is written off, its amount is 0 and the attempt's is not known any more.
pub fn payment(of: &types::PaymentLog, invoice: &Invoice, remote_data: Option<RemoteData>) -> Payment {
    let (status, status_is_mapped) = crosswalk::PAYMENT_STATUS.unified(of.status.as_str());
    let (method, method_is_mapped) = crosswalk::PAYMENT_METHOD.unified(&of.payment_method);
    let is_written_off = invoice.provider_status.as_deref() == Some(types::InvoiceStatus::WrittenOff.as_str());
    let amount = invoice.total_amount_minor.filter(|_| !is_written_off);
    let refunded = match (amount, invoice.refundable_amount_minor) {
        (Some(amount), Some(refundable)) if status == PaymentStatus::Paid => amount.checked_sub(refundable),
        _ => None,
    };
    let currency = invoice.currency.as_deref().unwrap_or_default();
    Payment {
        method: Some(method),
        provider_method: text(&of.payment_method),
        method_is_mapped,
        status: Some(status),
        provider_status: text(of.status.as_str()),
        status_is_mapped,
        amount: decimal(amount, currency),
        amount_minor: amount,
        refund_amount: decimal(refunded, currency),
        refund_amount_minor: refunded,
        currency: text(currency),
        invoice_id: text(&invoice.id),
        created_at: instant(of.created_on),
        remote_data,
        ..Payment::new(format!("{}{PART}{}", invoice.id, of.payment_log_id))
    }
}

/// The payments of all invoices, or of those that are asked for, invoice by invoice.
pub struct Payments<'a> {
    pub query: &'a ListQuery,
    pub status: Option<PaymentStatus>,
    pub invoices: Invoices<'a>,
}

impl List for Payments<'_> {
    type Row = Invoice;
    type Record = Payment;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Invoice>> {
        Box::pin(async move {
            let Some(id) = self.query.wanted_invoice() else { return self.invoices.window(number, size).await };
            match self.invoices.billsby.invoice(id, GetQuery::new()).await {
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(Window::whole(Vec::new())),
                read => {
                    let (_, customer, invoice) = read?;
                    let is_wanted = self.invoices.customer.as_ref().is_none_or(|wanted| *wanted == customer);
                    let rows = is_wanted.then(|| row(id, invoice.created_at, invoice));
                    Ok(Window::whole(rows.into_iter().collect()))
                }
            }
        })
    }

    fn records(&self, invoice: Invoice) -> Answer<'_, Vec<Payment>> {
        Box::pin(async move {
            let mut payments = Vec::new();
            for invoice in self.invoices.records(invoice).await? {
                let customer = invoice.customer.as_ref().and_then(|customer| customer.id.as_deref());
                let query = GetQuery::new().remote_data(self.query.wants_remote_data());
                payments.extend(self.invoices.billsby.payments(customer.unwrap_or_default(), &invoice, query).await?);
            }
            let range = self.query.wanted_created();
            payments.retain(|payment| {
                range.contains(payment.created_at) && (self.status.is_none() || self.status == payment.status)
            });
            Ok(payments)
        })
    }

    fn id(record: &Payment) -> &str {
        &record.id
    }
}
