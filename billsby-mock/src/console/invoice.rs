//! An invoice: its lines, and what became of it.

use super::frame::{Page, Section};
use super::lines::lines;
use super::lists::{empty, table};
use super::visit::Visit;
use super::{View, badges, credit_notes, figures};
use crate::billing::ids::DocumentNumber;
use crate::billing::invoices::Invoice;
use crate::billing::payments::PaymentLog;
use maud::{Markup, html};

pub(super) async fn show(visit: Visit) -> View {
    let links = &visit.links;
    visit.view(Section::Invoices, |company, _| {
        let number = DocumentNumber::of_invoice(visit.named("invoice"))?;
        let row = company.get_invoice(number)?;
        let invoice = row.invoice;
        let notes = invoice.credit_notes.iter().rev().filter_map(|id| company.store.credit_notes.get(*id));
        let notes: Vec<_> = notes.collect();
        let body = html! {
            p.crumbs { a href=(links.invoices()) { "Invoices" } }
            div.heading { h1 { "Invoice " (number) } (badges::invoice(invoice.status)) }
            p.id {
                "To " a href=(links.customer(row.customer.id)) { (invoice.contact.full_name()) }
                ", " (invoice.contact.email())
            }
            (facts(invoice))
            @if let Some(billed) = &invoice.billed {
                dl.pairs {
                    dt { "Subscription" }
                    dd {
                        (billed.plan_name) " "
                        a href=(links.subscription(billed.subscription)) { code { (billed.subscription) } }
                    }
                    dt { "Period" }
                    dd { (figures::second(billed.period.start.timestamp())) " to " (figures::second(billed.period.end.timestamp())) }
                    @if let Some(proration) = &invoice.proration {
                        dt { "Prorated" }
                        dd {
                            (proration.share.part) " of " (proration.share.whole) " days, "
                            (figures::amount(proration.adjustment))
                        }
                    }
                }
            }
            section aria-labelledby="lines" data-live="lines" {
                h2 #lines { "Lines" }
                (lines("Lines of the invoice", &invoice.lines, invoice.billed_amount(), invoice.currency()))
                @if let Some(tax) = &invoice.tax { p.note { "Tax: " (tax.name) ", " (tax.rate) " %." } }
            }
            section aria-labelledby="payments" data-live="payments" {
                h2 #payments { "Payments" }
                @if invoice.payments.is_empty() { (empty("No attempt was made to charge it.")) } @else {
                    (payments(&invoice.payments))
                }
            }
            section aria-labelledby="refunds" data-live="refunds" {
                h2 #refunds { "Refunds" }
                @if notes.is_empty() { (empty("Nothing was refunded.")) } @else {
                    (table("Credit notes, newest first", credit_notes::head(false), html! {
                        @for note in &notes { (credit_notes::row(company, links, note, None)) }
                    }))
                }
            }
        };
        Ok(Page::new(format!("Invoice {number}"), body))
    })
}

fn facts(invoice: &Invoice) -> Markup {
    let currency = invoice.currency();
    html! {
        dl.facts data-live="facts" {
            div { dt { "Worth" } dd { (figures::money(invoice.amount)) } }
            div { dt { "Refunded" } dd { (figures::minor(invoice.refunded, currency)) } }
            div { dt { "Can be refunded" } dd { (figures::minor(invoice.refundable_amount(), currency)) } }
            div { dt { "Made" } dd { (figures::second(invoice.created_on.timestamp())) } }
            div { dt { "Due by itself" } dd { (figures::instant_or_nothing(invoice.due.map(Into::into))) } }
        }
    }
}

fn payments(payments: &[PaymentLog]) -> Markup {
    let head = html! {
        th scope="col" { "When, UTC" }
        th scope="col" { "What became of it" }
        th scope="col" { "Card" }
        th scope="col" { "Reference" }
    };
    table(
        "Attempts to charge it, newest first",
        head,
        html! {
            @for payment in payments.iter().rev() {
                tr {
                    td { (figures::second(payment.created_on.timestamp())) }
                    td { (badges::payment(payment.outcome)) }
                    td { (payment.payment_method) }
                    td { code { (payment.reference) } }
                }
            }
        },
    )
}
