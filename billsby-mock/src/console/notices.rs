//! Notices as they are shown: what happened, and with what.

use super::badges;
use super::figures::money;
use super::links::Links;
use crate::billing::outbox::{CustomerNotice, Notice};
use maud::{Markup, html};

/// The name of what happened.
pub(super) fn name(notice: &Notice) -> &'static str {
    match notice {
        Notice::CustomerCreated(_) => "Customer created",
        Notice::CustomerUpdated(_) => "Customer updated",
        Notice::CustomerDeleted(_) => "Customer deleted",
        Notice::SubscriptionCreated(_) => "Subscription created",
        Notice::SubscriptionUpdated(_) => "Subscription updated",
        Notice::InvoiceCreated(_) => "Invoice created",
        Notice::InvoiceUpdated(_) => "Invoice updated",
        Notice::CreditNoteCreated(_) => "Credit note created",
        Notice::CreditNoteUpdated(_) => "Credit note updated",
        Notice::PaymentDetailsRequested(_) => "Payment details requested",
    }
}

/// What it happened with, as it was then.
pub(super) fn subject(links: &Links, notice: &Notice) -> Markup {
    match notice {
        Notice::CustomerDeleted(customer) => html! { code { (customer.customer) } },
        Notice::CustomerCreated(customer)
        | Notice::CustomerUpdated(customer)
        | Notice::PaymentDetailsRequested(customer) => {
            let CustomerNotice { customer, first_name, last_name, .. } = customer;
            html! { a href=(links.customer(*customer)) { (first_name) " " (last_name) } }
        }
        Notice::SubscriptionCreated(subscription) | Notice::SubscriptionUpdated(subscription) => html! {
            a href=(links.subscription(subscription.subscription)) { code { (subscription.subscription) } } " "
            (badges::subscription(subscription.status))
        },
        Notice::InvoiceCreated(invoice) | Notice::InvoiceUpdated(invoice) => html! {
            a href=(links.invoice(invoice.number)) { code { (invoice.number) } } " "
            (badges::invoice(invoice.status)) " " (money(invoice.amount))
        },
        Notice::CreditNoteCreated(note) | Notice::CreditNoteUpdated(note) => html! {
            code { (note.number) } " " (badges::credit_note(note.status)) " " (money(note.amount))
        },
    }
}
