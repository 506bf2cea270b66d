//! The invoices of a company.

use super::frame::{Page, Section};
use super::links::Links;
use super::lists::{empty, pager, table, tabs};
use super::visit::Visit;
use super::{View, badges, figures};
use crate::billing::customers::Customer;
use crate::billing::invoice_lists::InvoiceFilter;
use crate::billing::invoices::Invoice;
use crate::store::ListOrder;
use maud::{Markup, html};

const CHOICES: &[(&str, &str)] = &[
    ("", "All"),
    ("pending", "Pending"),
    ("unpaid", "Unpaid"),
    ("paid", "Paid"),
    ("paid-offline", "Paid offline"),
    ("written-off", "Written off, or to be"),
];

pub(super) async fn list(visit: Visit) -> View {
    let page = visit.query.page()?;
    let status = visit.query.get("status").unwrap_or_default();
    let is = |choice| (status == choice).then_some(true);
    let filter = InvoiceFilter {
        query: None,
        is_pending: is("pending"),
        is_unpaid: is("unpaid"),
        is_paid: is("paid"),
        is_paid_offline: is("paid-offline"),
        is_written_off: is("written-off"),
    };
    let address = visit.links.invoices();
    visit.view(Section::Invoices, |company, _| {
        let found = company.list_invoices(&filter, ListOrder::default(), page);
        let rows = html! { @for found in &found.rows { (row(&visit.links, found.invoice, Some(found.customer))) } };
        let body = html! {
            h1 { "Invoices" }
            (tabs("Status", &address, "status", CHOICES, status))
            div data-live="invoices" {
                @if found.row_count == 0 { (empty("There are none.")) } @else {
                    (table("Invoices, newest first", head(true), rows))
                    (pager(&found, "invoices", &address, &[("status", status)]))
                }
            }
        };
        Ok(Page::new("Invoices", body))
    })
}

pub(super) fn head(with_customer: bool) -> Markup {
    html! {
        th scope="col" { "Invoice" }
        @if with_customer { th scope="col" { "Customer" } }
        th scope="col" { "For" }
        th scope="col" { "Status" }
        th scope="col" { "Made, UTC" }
        th scope="col" { "Due, UTC" }
        th.number scope="col" { "Amount" }
    }
}

/// The customer stands beside it where the list is not one customer's.
pub(super) fn row(links: &Links, invoice: &Invoice, customer: Option<&Customer>) -> Markup {
    html! {
        tr {
            th scope="row" { a href=(links.invoice(invoice.number)) { code { (invoice.number) } } }
            @if let Some(customer) = customer {
                td { a href=(links.customer(customer.id)) { (customer.contact.full_name()) } }
            }
            td { (subject(invoice)) }
            td { (badges::invoice(invoice.status)) }
            td { (figures::instant(invoice.created_on.timestamp())) }
            td { (figures::instant_or_nothing(invoice.due.map(Into::into))) }
            td.number { (figures::money(invoice.amount)) }
        }
    }
}

/// What an invoice is for: its plan, or its only line.
fn subject(invoice: &Invoice) -> &str {
    let line = invoice.lines.first().map(|line| &*line.description);
    invoice.billed.as_ref().map(|billed| &*billed.plan_name).or(line).unwrap_or_default()
}
