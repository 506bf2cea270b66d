//! A customer, with everything that is the customer's.

use super::frame::{Page, Section};
use super::lists::{empty, table};
use super::visit::Visit;
use super::{View, badges, credit_notes, figures, invoices, subscriptions};
use crate::billing::address::Address;
use crate::billing::customers::Customer;
use jiff::Timestamp;
use maud::{Markup, html};

/// How many documents of each kind stand on the page.
const SHOWN: usize = 100;

pub(super) async fn show(visit: Visit) -> View {
    let links = &visit.links;
    visit.view(Section::Customers, |company, now| {
        let id = visit.named("customer").parse()?;
        let details = company.get_customer(id, now)?;
        let customer = details.customer;
        let subscriptions = company.list_customer_subscriptions(id)?;
        let invoices = company.list_customer_invoices(id)?;
        let notes = company.list_customer_credit_notes(id)?;
        let body = html! {
            p.crumbs { a href=(links.customers()) { "Customers" } }
            div.heading { h1 { (customer.contact.full_name()) } (badges::customer(customer.status)) }
            p.id { "Customer " code { (id) } " · " a href=(links.support(id)) { "Support view" } }
            dl.facts data-live="facts" {
                div { dt { "Paid in all" } dd { (figures::money(details.total_amount_paid)) } }
                div { dt { "A month" } dd { (figures::money(details.average_amount_per_month)) } }
                div { dt { "Since" } dd { (figures::second(customer.created_on.timestamp())) } }
                div { dt { "Card" } dd { (card(customer, now)) } }
            }
            section aria-labelledby="contact" {
                h2 #contact { "Contact" }
                (contact(customer))
            }
            section aria-labelledby="subscriptions" data-live="subscriptions" {
                h2 #subscriptions { "Subscriptions" }
                @if subscriptions.is_empty() { (empty("There are none.")) } @else {
                    (table("Subscriptions, newest first", subscriptions::head(false), html! {
                        @for details in &subscriptions { (subscriptions::row(company, links, details.row, false)) }
                    }))
                }
            }
            section aria-labelledby="invoices" data-live="invoices" {
                h2 #invoices { "Invoices" }
                @if invoices.is_empty() { (empty("There are none.")) } @else {
                    (table("Invoices, newest first", invoices::head(false), html! {
                        @for invoice in invoices.iter().take(SHOWN) { (invoices::row(links, invoice, None)) }
                    }))
                    (rest(invoices.len()))
                }
            }
            section aria-labelledby="credit-notes" data-live="credit-notes" {
                h2 #credit-notes { "Credit notes" }
                @if notes.is_empty() { (empty("There are none.")) } @else {
                    (table("Credit notes, newest first", credit_notes::head(false), html! {
                        @for note in notes.iter().take(SHOWN) { (credit_notes::row(company, links, note, None)) }
                    }))
                    (rest(notes.len()))
                }
            }
        };
        Ok(Page::new(customer.contact.full_name(), body))
    })
}

fn rest(all: usize) -> Markup {
    html! { @if all > SHOWN { p.note { "The " (SHOWN) " newest of " (figures::count(all)) "." } } }
}

fn card(customer: &Customer, now: Timestamp) -> Markup {
    let Some(card) = &customer.card else {
        return badges::card(customer.card_status());
    };
    html! {
        (card.brand) " •••• " (card.last4_digits) ", " (format!("{:02}/{}", card.expiry_month, card.expiry_year)) " "
        @if card.is_expired(now) { (badges::badge(badges::Tone::Bad, "Expired")) } @else {
            (badges::card(customer.card_status()))
        }
    }
}

fn contact(customer: &Customer) -> Markup {
    html! {
        dl.pairs {
            dt { "E-mail" } dd { (customer.contact.email()) }
            @if !customer.additional_email.is_empty() { dt { "Another" } dd { (customer.additional_email) } }
            @if let Some(phone) = &customer.phone { dt { "Telephone" } dd { (phone.dial_code) " " (phone.number) } }
            dt { "Address" } dd { (address(&customer.contact.read().address)) }
            @if !customer.tax_number.is_empty() { dt { "Tax number" } dd { (customer.tax_number) } }
            dt { "Marketing" } dd { @if customer.marketing_consent { "agreed" } @else { "not agreed" } }
        }
    }
}

/// The lines of an address that were given, one after the other.
pub(super) fn address(address: &Address<impl AsRef<str>>) -> String {
    let Address { line1, line2, city, state, post_code, country } = address;
    let lines = [line1, line2, city, state, post_code, country].map(AsRef::as_ref);
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}
