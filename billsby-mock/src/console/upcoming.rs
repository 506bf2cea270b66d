//! What is due, as it is shown: what will happen, and with what.

use super::badges;
use super::figures::money;
use super::links::Links;
use crate::billing::Company;
use crate::billing::ids::CustomerId;
use crate::billing::invoices::InvoiceStatus;
use crate::billing::subscriptions::SubscriptionStatus;
use crate::billing::upcoming::{Upcoming, UpcomingSubject};
use maud::{Markup, html};

/// What will happen.
pub(super) fn name(upcoming: &Upcoming<'_>) -> &'static str {
    match upcoming.subject {
        UpcomingSubject::Invoice(invoice) => match invoice.status {
            InvoiceStatus::Pending => "Invoice is charged",
            InvoiceStatus::ToBeWrittenOff => "Invoice is written off",
            _ => "Payment is attempted again",
        },
        UpcomingSubject::CreditNote(_) => "Credit note is paid out",
        UpcomingSubject::Subscription(subscription) => match subscription.status {
            SubscriptionStatus::InTrial => "Trial ends",
            SubscriptionStatus::Paused => "Pause ends",
            _ => "Subscription renews",
        },
        UpcomingSubject::CounterUpdate(_) => "Counter changes",
    }
}

/// What it will happen with.
pub(super) fn subject(company: &Company, links: &Links, upcoming: &Upcoming<'_>) -> Markup {
    match upcoming.subject {
        UpcomingSubject::Invoice(invoice) => html! {
            a href=(links.invoice(invoice.number)) { code { (invoice.number) } } " "
            (badges::invoice(invoice.status)) " " (money(invoice.amount)) " "
            (customer(company, links, invoice.customer()))
        },
        UpcomingSubject::CreditNote(note) => html! {
            code { (note.number) } " " (money(note.amount)) " " (customer(company, links, note.number.customer))
        },
        UpcomingSubject::Subscription(subscription) => html! {
            a href=(links.subscription(subscription.id)) { code { (subscription.id) } } " "
            (badges::subscription(subscription.status)) " "
            (customer(company, links, subscription.customer))
        },
        UpcomingSubject::CounterUpdate(id) => html! { a href=(links.subscription(id)) { code { (id) } } },
    }
}

fn customer(company: &Company, links: &Links, id: CustomerId) -> Markup {
    let found = company.store.customer(id);
    html! { @if let Some(found) = found { "of " a href=(links.customer(id)) { (found.contact.full_name()) } } }
}
