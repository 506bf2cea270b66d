//! The credit notes of a company.

use super::frame::{Page, Section};
use super::links::Links;
use super::lists::{empty, pager, table, tabs};
use super::visit::Visit;
use super::{View, badges, figures};
use crate::billing::Company;
use crate::billing::credit_notes::{CreditNote, CreditNoteFilter};
use crate::billing::customers::Customer;
use crate::store::ListOrder;
use maud::{Markup, html};

const CHOICES: &[(&str, &str)] = &[("", "All"), ("pending", "Pending"), ("paid", "Paid"), ("failed", "Failed")];

pub(super) async fn list(visit: Visit) -> View {
    let page = visit.query.page()?;
    let status = visit.query.get("status").unwrap_or_default();
    let is = |choice| (status == choice).then_some(true);
    let filter =
        CreditNoteFilter { query: None, is_pending: is("pending"), is_paid: is("paid"), is_failed: is("failed") };
    let address = visit.links.credit_notes();
    visit.view(Section::CreditNotes, |company, _| {
        let found = company.list_credit_notes(&filter, ListOrder::default(), page);
        let rows =
            html! { @for found in &found.rows { (row(company, &visit.links, found.note, Some(found.customer))) } };
        let body = html! {
            h1 { "Credit notes" }
            (tabs("Status", &address, "status", CHOICES, status))
            div data-live="credit-notes" {
                @if found.row_count == 0 { (empty("There are none.")) } @else {
                    (table("Credit notes, newest first", head(true), rows))
                    (pager(&found, "credit notes", &address, &[("status", status)]))
                }
            }
        };
        Ok(Page::new("Credit notes", body))
    })
}

pub(super) fn head(with_customer: bool) -> Markup {
    html! {
        th scope="col" { "Credit note" }
        @if with_customer { th scope="col" { "Customer" } }
        th scope="col" { "Kind" }
        th scope="col" { "Invoice" }
        th scope="col" { "Status" }
        th scope="col" { "Made, UTC" }
        th.number scope="col" { "Amount" }
    }
}

/// The customer stands beside it where the list is not one customer's.
pub(super) fn row(company: &Company, links: &Links, note: &CreditNote, customer: Option<&Customer>) -> Markup {
    let invoice = note.invoice.and_then(|id| company.store.invoices.get(id)).map(|invoice| invoice.number);
    html! {
        tr {
            th scope="row" { code { (note.number) } }
            @if let Some(customer) = customer {
                td { a href=(links.customer(customer.id)) { (customer.contact.full_name()) } }
            }
            td { (figures::words(note.kind.as_str())) }
            td {
                @if let Some(number) = invoice { a href=(links.invoice(number)) { code { (number) } } } @else {
                    (figures::nothing())
                }
            }
            td { (badges::credit_note(note.status)) }
            td { (figures::instant(note.created_on.timestamp())) }
            td.number { (figures::money(note.amount)) }
        }
    }
}
