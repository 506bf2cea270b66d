//! The list of a company's invoices: filters and orders.

use crate::billing::address::PackedContact;
use crate::billing::company::Company;
use crate::billing::ids::DocumentNumber;
use crate::billing::invoices::{Invoice, InvoiceRow, InvoiceStatus};
use crate::store::{ListOrder, Page, PageRequest, SortField, SortKey};

/// Which invoices a list shows: those of every flag that is set, or all
/// where none is (assumed).
#[derive(Debug, Clone, Default)]
pub struct InvoiceFilter {
    /// Part of the number, or of the customer's name.
    pub query: Option<String>,
    /// `isPending`
    pub is_pending: Option<bool>,
    /// `isPaid`
    pub is_paid: Option<bool>,
    /// `isUnpaid`
    pub is_unpaid: Option<bool>,
    /// `isPaidOffline`
    pub is_paid_offline: Option<bool>,
    /// `isWrittenOff`; ToBeWrittenOff as well.
    pub is_written_off: Option<bool>,
}

impl InvoiceFilter {
    fn wants(&self, status: InvoiceStatus) -> bool {
        use InvoiceStatus::*;
        let flags = [
            (Pending, self.is_pending),
            (Paid, self.is_paid),
            (Unpaid, self.is_unpaid),
            (PaidOffline, self.is_paid_offline),
            (ToBeWrittenOff, self.is_written_off),
            (WrittenOff, self.is_written_off),
        ];
        wants_by_flags(&flags, status)
    }
}

pub(crate) fn wants_by_flags<S: PartialEq>(flags: &[(S, Option<bool>)], status: S) -> bool {
    let mut set = flags.iter().filter(|(_, flag)| *flag == Some(true)).peekable();
    set.peek().is_none() || set.any(|(flagged, _)| *flagged == status)
}

/// What invoices can be ordered by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum InvoiceField {
    /// When it was made.
    #[default]
    CreatedOn,
    /// Its number.
    InvoiceNumber,
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
    /// What it is billed in.
    Currency,
}

impl SortField for InvoiceField {
    const FIELDS: &'static [(&'static str, Self)] = &[
        ("createdOn", Self::CreatedOn),
        ("invoiceId", Self::CreatedOn),
        ("invoiceNumber", Self::InvoiceNumber),
        ("customerId", Self::CustomerId),
        ("customerUniqueId", Self::CustomerUniqueId),
        ("customerFirstName", Self::CustomerFirstName),
        ("customerLastName", Self::CustomerLastName),
        ("customerFullName", Self::CustomerFullName),
        ("amount", Self::Amount),
        ("formattedAmount", Self::Amount),
        ("status", Self::Status),
        ("currency", Self::Currency),
    ];
}

impl InvoiceField {
    pub(crate) fn key_of(self, invoice: &Invoice) -> SortKey {
        match self {
            Self::CreatedOn => SortKey::Number(invoice.id.get()),
            Self::InvoiceNumber => SortKey::Document(invoice.number),
            Self::CustomerId => SortKey::Number(invoice.customer_number.get()),
            Self::CustomerUniqueId => SortKey::Customer(invoice.customer()),
            Self::CustomerFirstName => SortKey::text(invoice.contact.first_name()),
            Self::CustomerLastName => SortKey::text(invoice.contact.last_name()),
            Self::CustomerFullName => SortKey::text(&invoice.contact.full_name()),
            Self::Amount => SortKey::Number(invoice.amount.minor),
            Self::Status => SortKey::text(invoice.status.as_str()),
            Self::Currency => SortKey::Currency(invoice.currency()),
        }
    }
}

impl Company {
    /// A page of the company's invoices.
    pub fn list_invoices(
        &self,
        filter: &InvoiceFilter,
        order: ListOrder<InvoiceField>,
        page: PageRequest,
    ) -> Page<InvoiceRow<'_>> {
        let query = document_query(filter.query.as_deref());
        let invoices = self.store.invoices.list(|status| filter.wants(status)).containing(query.as_deref());
        let found = match order.field {
            InvoiceField::CreatedOn => invoices.by_creation(order.direction, page),
            InvoiceField::Status => invoices.by_shelf(InvoiceStatus::as_str, order.direction, page),
            _ => invoices.by_key(order.place(), order.direction, page),
        };
        found.filter_map(|invoice| {
            Some(InvoiceRow { invoice, customer: self.store.customers.get(invoice.customer_number)? })
        })
    }
}

/// What documents are searched for, in lower case; none where that is nothing.
pub(crate) fn document_query(query: Option<&str>) -> Option<String> {
    query.map(|text| text.trim().to_lowercase()).filter(|text| !text.is_empty())
}

/// What a document is searched by: its number, and its customer's name as it was then.
pub(crate) fn document_texts(number: DocumentNumber, contact: &PackedContact) -> Vec<String> {
    vec![number.to_string().to_lowercase(), contact.full_name().to_lowercase()]
}
