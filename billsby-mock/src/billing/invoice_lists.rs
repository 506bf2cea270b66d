//! The list of a company's invoices: filters and orders.

use crate::billing::address::Contact;
use crate::billing::company::Company;
use crate::billing::ids::DocumentNumber;
use crate::billing::invoices::{Invoice, InvoiceRow, InvoiceStatus};
use crate::store::{ListOrder, Page, PageRequest, SortField};

/// Which invoices a list shows. Flags that are set widen it (assumed); with
/// none set, those that are false narrow it.
#[derive(Debug, Clone, Default)]
pub struct InvoiceFilter {
    /// Part of the number, or of the customer's name or e-mail address.
    pub query: Option<String>,
    /// `isPending`
    pub is_pending: Option<bool>,
    /// `isPaid`
    pub is_paid: Option<bool>,
    /// `isUnpaid`
    pub is_unpaid: Option<bool>,
    /// `isPaidOffline`
    pub is_paid_offline: Option<bool>,
    /// `isWrittenOff`
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
            (WrittenOff, self.is_written_off),
        ];
        wants_by_flags(&flags, status)
    }
}

pub(crate) fn wants_by_flags<S: PartialEq>(flags: &[(S, Option<bool>)], status: S) -> bool {
    let flag = flags
        .iter()
        .find(|(flagged, _)| *flagged == status)
        .and_then(|(_, flag)| *flag);
    match flags.iter().any(|(_, flag)| *flag == Some(true)) {
        true => flag == Some(true),
        false => flag != Some(false),
    }
}

/// What invoices can be ordered by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum InvoiceField {
    /// When it was made.
    #[default]
    CreatedOn,
    /// Its number.
    InvoiceNumber,
    /// Its amount.
    Amount,
    /// Its status.
    Status,
    /// The customer's name.
    CustomerFullName,
}

impl SortField for InvoiceField {
    const FIELDS: &'static [(&'static str, Self)] = &[
        ("createdOn", Self::CreatedOn),
        ("invoiceId", Self::CreatedOn),
        ("invoiceNumber", Self::InvoiceNumber),
        ("amount", Self::Amount),
        ("status", Self::Status),
        ("customerFullName", Self::CustomerFullName),
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
        let query = filter
            .query
            .as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty());
        if order.is_creation() && query.is_none() {
            let wanted = |status| filter.wants(status);
            return self.with_customers(Page::of_table(invoices, wanted, order.direction, page));
        }
        let query = query.unwrap_or_default().to_lowercase();
        let matches = |invoice: &&Invoice| {
            filter.wants(invoice.status)
                && document_matches(invoice.number, &invoice.contact, &query)
        };
        let mut rows: Vec<&Invoice> = invoices.iter().rev().filter(matches).collect();
        match order.field {
            InvoiceField::CreatedOn => order.sort(&mut rows, |invoice| invoice.id),
            InvoiceField::InvoiceNumber => order.sort(&mut rows, |invoice| invoice.number),
            InvoiceField::Amount => order.sort(&mut rows, |invoice| invoice.amount.minor),
            InvoiceField::Status => order.sort(&mut rows, |invoice| invoice.status.as_str()),
            InvoiceField::CustomerFullName => {
                order.sort(&mut rows, |invoice| {
                    invoice.contact.full_name().to_lowercase()
                });
            }
        }
        self.with_customers(Page::of(rows, page))
    }

    fn with_customers<'a>(&'a self, page: Page<&'a Invoice>) -> Page<InvoiceRow<'a>> {
        let rows = page.rows.iter().filter_map(|invoice| {
            Some(InvoiceRow {
                invoice,
                customer: self.store.customer(invoice.customer())?,
            })
        });
        let rows = rows.collect();
        Page {
            rows,
            row_count: page.row_count,
            page: page.page,
            page_size: page.page_size,
        }
    }
}

/// Whether a number or a customer's name or e-mail address has this part, in lower case.
pub(crate) fn document_matches(number: DocumentNumber, contact: &Contact, part: &str) -> bool {
    number.to_string().to_lowercase().contains(part)
        || contact.full_name().to_lowercase().contains(part)
        || contact.email.to_lowercase().contains(part)
}
