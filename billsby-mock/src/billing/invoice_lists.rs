//! The list of a company's invoices: filters and orders.

use crate::billing::address::Contact;
use crate::billing::company::Company;
use crate::billing::ids::DocumentNumber;
use crate::billing::invoices::{Invoice, InvoiceRow, InvoiceStatus};
use crate::store::{ListOrder, Page, PageRequest, SortField};

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

impl Company {
    /// A page of the company's invoices.
    pub fn list_invoices(
        &self,
        filter: &InvoiceFilter,
        order: ListOrder<InvoiceField>,
        page: PageRequest,
    ) -> Page<InvoiceRow<'_>> {
        let invoices = &self.store.invoices;
        let query = filter.query.as_deref().map(str::trim).filter(|text| !text.is_empty());
        if order.is_creation() && query.is_none() {
            let wanted = |status| filter.wants(status);
            return self.with_customers(Page::of_table(invoices, wanted, order.direction, page));
        }
        let query = query.unwrap_or_default().to_lowercase();
        let matches = |invoice: &&Invoice| {
            filter.wants(invoice.status) && document_matches(invoice.number, &invoice.contact, &query)
        };
        let mut rows: Vec<&Invoice> = invoices.iter().rev().filter(matches).collect();
        match order.field {
            InvoiceField::CreatedOn => order.sort(&mut rows, |invoice| invoice.id),
            InvoiceField::InvoiceNumber => order.sort(&mut rows, |invoice| invoice.number),
            InvoiceField::CustomerId => {
                order.sort(&mut rows, |invoice| self.store.customer(invoice.customer()).map(|customer| customer.number))
            }
            InvoiceField::CustomerUniqueId => order.sort(&mut rows, |invoice| invoice.customer()),
            InvoiceField::CustomerFirstName => {
                order.sort(&mut rows, |invoice| invoice.contact.first_name.to_lowercase());
            }
            InvoiceField::CustomerLastName => {
                order.sort(&mut rows, |invoice| invoice.contact.last_name.to_lowercase());
            }
            InvoiceField::CustomerFullName => {
                order.sort(&mut rows, |invoice| invoice.contact.full_name().to_lowercase());
            }
            InvoiceField::Amount => order.sort(&mut rows, |invoice| invoice.amount.minor),
            InvoiceField::Status => order.sort(&mut rows, |invoice| invoice.status.as_str()),
            InvoiceField::Currency => order.sort(&mut rows, |invoice| invoice.currency()),
        }
        self.with_customers(Page::of(rows, page))
    }

    fn with_customers<'a>(&'a self, page: Page<&'a Invoice>) -> Page<InvoiceRow<'a>> {
        let rows = page
            .rows
            .iter()
            .filter_map(|invoice| Some(InvoiceRow { invoice, customer: self.store.customer(invoice.customer())? }));
        let rows = rows.collect();
        Page { rows, row_count: page.row_count, page: page.page, page_size: page.page_size }
    }
}

/// Whether a number or a customer's name has this part, in lower case.
pub(crate) fn document_matches(number: DocumentNumber, contact: &Contact, part: &str) -> bool {
    number.to_string().to_lowercase().contains(part) || contact.full_name().to_lowercase().contains(part)
}
