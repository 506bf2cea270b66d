//! The customers of a company.

use super::frame::{Page, Section};
use super::links::with_query;
use super::lists::{empty, pager, table};
use super::visit::Visit;
use super::{View, badges, figures};
use crate::billing::customers::Customer;
use maud::{Markup, html};

pub(super) async fn list(visit: Visit) -> View {
    let page = visit.query.page()?;
    let search = visit.query.get("search");
    let address = visit.links.customers();
    visit.view(Section::Customers, |company, _| {
        let found = company.list_customers(search, page);
        let shown = search.unwrap_or_default();
        let head = html! {
            th scope="col" { "Name" }
            th scope="col" { "E-mail" }
            th scope="col" { "Status" }
            th scope="col" { "Card" }
            th.number scope="col" { "Subscriptions" }
            th scope="col" { "Since, UTC" }
        };
        let rows = html! { @for customer in &found.rows { (row(&visit, customer)) } };
        let body = html! {
            h1 { "Customers" }
            form.search role="search" action=(address) {
                label for="search" { "Name or e-mail" }
                input #search type="search" name="search" value=(shown) autocomplete="off";
                button { "Search" }
                @if search.is_some() { a href=(address) { "Show all" } }
            }
            div data-live="customers" {
                @if found.row_count == 0 {
                    (empty(if search.is_some() { "Nobody is called that." } else { "There are no customers." }))
                } @else {
                    (table("Customers, newest first", head, rows))
                    (pager(&found, "customers", &with_query(&address, &[]), &[("search", shown)]))
                }
            }
        };
        Ok(Page::new("Customers", body))
    })
}

fn row(visit: &Visit, customer: &Customer) -> Markup {
    html! {
        tr {
            th scope="row" { a href=(visit.links.customer(customer.id)) { (customer.contact.full_name()) } }
            td { (customer.contact.email()) }
            td { (badges::customer(customer.status)) }
            td { (badges::card(customer.card_status())) }
            td.number { (customer.subscriptions.len()) }
            td { (figures::instant(customer.created_on.timestamp())) }
        }
    }
}
