//! Invoices of Billsby.

use super::listing::{ORDER, Rows, of_existing, remote_rows, row, start, whole, window, wire};
use super::value::{instant, text};
use super::{Billsby, crosswalk};
use crate::unified::customer::whole_name;
use crate::unified::money::decimal;
use crate::unified::query::Range;
use crate::unified::walk::{List, Window};
use crate::unified::{
    Answer, CustomerReference, Error, ErrorKind, GetQuery, Invoice, InvoiceStatus, LineItem, ListQuery, Payment,
    PaymentStatus, RemoteData,
};
use crate::{Amount, Timestamp, types};
use serde_json::value::RawValue;

/// What every form of an invoice tells.
fn basic_invoice(
    number: &types::InvoiceNumber,
    created_on: Timestamp,
    amount: Amount,
    currency: &types::CurrencyCode,
    status: &types::InvoiceStatus,
) -> Invoice {
    let (unified, status_is_mapped) = crosswalk::INVOICE_STATUS.unified(status.as_str());
    let balance = balance(status, amount);
    let currency = currency.as_str();
    Invoice {
        status: Some(unified),
        provider_status: text(status.as_str()),
        status_is_mapped,
        issue_date: instant(created_on),
        total_amount: decimal(Some(amount), currency),
        total_amount_minor: Some(amount),
        balance: decimal(balance, currency),
        balance_minor: balance,
        number: text(number),
        currency: text(currency),
        created_at: instant(created_on),
        ..Invoice::new(number.as_str())
    }
}

/// What is owed of an invoice; none where the status is a new one.
fn balance(status: &types::InvoiceStatus, amount: Amount) -> Option<Amount> {
    use types::InvoiceStatus::*;
    match status {
        Pending | Unpaid | ToBeWrittenOff => Some(amount),
        Paid | PaidOffline | WrittenOff => Some(Amount::ZERO),
        Unknown(_) => None,
    }
}

pub fn listed_invoice(of: &types::InvoiceSummary, remote_data: Option<RemoteData>) -> Invoice {
    let name = text(&of.customer_full_name).or_else(|| whole_name(&of.customer_first_name, &of.customer_last_name));
    let customer = CustomerReference { name, ..CustomerReference::new(of.customer_unique_id.as_str()) };
    let invoice = basic_invoice(&of.invoice_number, of.created_on, of.amount, &of.currency, &of.status);
    Invoice { customer: Some(customer), remote_data, ..invoice }
}

pub fn invoice_of(customer: &str, of: &types::CustomerInvoice, remote_data: Option<RemoteData>) -> Invoice {
    Invoice {
        customer: Some(CustomerReference::new(customer)),
        refundable_amount: decimal(Some(of.refundable_amount), of.currency.as_str()),
        refundable_amount_minor: Some(of.refundable_amount),
        remote_data,
        ..basic_invoice(&of.invoice_number, of.created_on, of.amount, &of.currency, &of.status)
    }
}

/// The customer of an invoice. Where the invoice does not tell, its number does: it begins with the id.
pub fn customer_of(invoice: &types::Invoice) -> String {
    let by_number = || invoice.invoice_number.as_str().split('-').next().unwrap_or_default().to_owned();
    invoice.customer_unique_id.as_ref().map_or_else(by_number, ToString::to_string)
}

/// An invoice with all that can be told of it but its payments.
pub fn invoice(of: &types::Invoice, remote_data: Option<RemoteData>) -> Invoice {
    let currency = of.currency.as_str();
    let items = || of.subscriptions.iter().flatten().flat_map(|part| &part.subscription_items);
    let discounts: Option<Vec<Amount>> =
        items().map(|item| Amount::from_display(item.discounts.as_str(), currency)).collect();
    let discount = discounts.and_then(Amount::checked_sum);
    let sub_total = Amount::from_display(of.sub_total.as_str(), currency);
    let tax = Amount::from_display(of.tax_total.as_str(), currency);
    let customer = CustomerReference {
        name: whole_name(&of.customer_first_name, &of.customer_last_name),
        email: text(&of.customer_email),
        ..CustomerReference::new(customer_of(of))
    };
    Invoice {
        customer: Some(customer),
        subscription_id: subscriptions_of(of).next().map(str::to_owned),
        is_recurring: match of.invoice_type {
            types::InvoiceType::Unknown(_) => None,
            ref kind => Some(*kind == types::InvoiceType::Renewal),
        },
        total_discount: decimal(discount, currency),
        total_discount_minor: discount,
        sub_total: decimal(sub_total, currency),
        sub_total_minor: sub_total,
        total_tax_amount: decimal(tax, currency),
        total_tax_amount_minor: tax,
        refundable_amount: decimal(Some(of.refundable_amount), currency),
        refundable_amount_minor: Some(of.refundable_amount),
        line_items: Some(items().map(|item| line_item(item, currency)).collect()),
        remote_data,
        ..basic_invoice(&of.invoice_number, of.created_on, of.amount, &of.currency, &of.status)
    }
}

/// The subscriptions that an invoice bills.
pub fn subscriptions_of(invoice: &types::Invoice) -> impl Iterator<Item = &str> {
    let parts = invoice.subscriptions.iter().flatten();
    parts.filter_map(|part| part.subscription_unique_id.as_ref()).map(types::SubscriptionId::as_str)
}

fn line_item(of: &types::InvoiceItem, currency: &str) -> LineItem {
    let money = |text: &types::FormattedAmount| Amount::from_display(text.as_str(), currency);
    let (unit_price, discount, amount) = (money(&of.unit_price), money(&of.discounts), money(&of.amount));
    LineItem {
        name: text(&of.description),
        description: text(&of.description),
        quantity: of.units.as_str().parse::<i64>().ok().map(Into::into),
        unit_price: decimal(unit_price, currency),
        unit_price_minor: unit_price,
        discount: decimal(discount, currency),
        discount_minor: discount,
        amount: decimal(amount, currency),
        amount_minor: amount,
        currency: text(currency),
        ..LineItem::default()
    }
}

/// Adds to an invoice the attempts to take payment for it.
pub fn with_payments(invoice: Invoice, payments: Vec<Payment>) -> Invoice {
    let paid = payments.iter().find(|payment| payment.status == Some(PaymentStatus::Paid));
    Invoice { paid_on_date: paid.and_then(|payment| payment.created_at), payments: Some(payments), ..invoice }
}

pub struct Invoices<'a> {
    pub billsby: &'a Billsby,
    pub query: &'a ListQuery,
    pub status: Option<InvoiceStatus>,
    /// The customer to whom all of them belong, where there is one.
    pub customer: Option<String>,
}

impl Invoices<'_> {
    /// Whether an invoice is billed to the subscription that is asked for. Only Billsby's own record tells.
    async fn details(&self, invoice: Invoice) -> Result<Option<Invoice>, Error> {
        let query = GetQuery::new().remote_data(self.query.wants_remote_data());
        let (of, customer, full) = match self.billsby.invoice(&invoice.id, query).await {
            // It is gone since the list was read.
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            read => read?,
        };
        let wanted = self.query.wanted_subscription();
        if wanted.is_some_and(|wanted| !subscriptions_of(&of).any(|id| id == wanted)) {
            return Ok(None);
        }
        if !self.query.wants_details() {
            return Ok(Some(Invoice { subscription_id: wanted.map(str::to_owned), ..invoice }));
        }
        self.billsby.with_payments(&customer, full, query).await.map(Some)
    }
}

impl List for Invoices<'_> {
    type Row = Invoice;
    type Record = Invoice;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Invoice>> {
        Box::pin(async move {
            if let Some(customer) = &self.customer {
                let reply = of_existing!(self.billsby.client.list_customer_invoices(customer.as_str()));
                return Ok(whole!(reply, self.query, |(of, remote)| {
                    let invoice = invoice_of(customer, of, remote);
                    row(&of.invoice_number, invoice.created_at, invoice)
                }));
            }
            let mut request = self.billsby.client.list_invoices().page(wire(number)).page_size(wire(size));
            request = request.order_by_descending(ORDER);
            if let Some(number) = self.query.wanted_number() {
                request = request.query(number);
            }
            for word in self.status.iter().flat_map(|status| crosswalk::INVOICE_STATUS.provider(status)) {
                request = match types::InvoiceStatus::from(word) {
                    types::InvoiceStatus::Pending => request.is_pending(true),
                    types::InvoiceStatus::Paid => request.is_paid(true),
                    types::InvoiceStatus::Unpaid => request.is_unpaid(true),
                    types::InvoiceStatus::PaidOffline => request.is_paid_offline(true),
                    types::InvoiceStatus::ToBeWrittenOff | types::InvoiceStatus::WrittenOff => {
                        request.is_written_off(true)
                    }
                    types::InvoiceStatus::Unknown(_) => request,
                };
            }
            let reply = request.raw().await?;
            Ok(window!(reply, self.query, number, size, |(of, remote)| {
                let invoice = listed_invoice(of, remote);
                row(&of.invoice_number, invoice.created_at, invoice)
            }))
        })
    }

    fn records(&self, row: Invoice) -> Answer<'_, Vec<Invoice>> {
        Box::pin(async move {
            let is_wanted = self.range().contains(row.created_at)
                && (self.status.is_none() || self.status == row.status)
                && self.query.wanted_number().is_none_or(|number| row.number.as_deref() == Some(number));
            if !is_wanted {
                return Ok(Vec::new());
            }
            if self.query.wants_details() || self.query.wanted_subscription().is_some() {
                return Ok(Vec::from_iter(self.details(row).await?));
            }
            Ok(vec![row])
        })
    }

    fn id(record: &Invoice) -> &str {
        &record.id
    }

    fn range(&self) -> Range {
        self.query.wanted_created()
    }
}
