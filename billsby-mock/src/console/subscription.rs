//! A subscription: where it stands, what comes next, and its history.

use super::frame::{Page, Section};
use super::lines::lines;
use super::links::Links;
use super::lists::{empty, pager, table};
use super::visit::Visit;
use super::{View, badges, customer, figures, invoices};
use crate::billing::coupons::Discount;
use crate::billing::events::{Event, EventLog, EventValue};
use crate::billing::ids::SubscriptionId;
use crate::billing::money::{Currency, Money};
use crate::billing::subscriptions::{Subscription, SubscriptionDetails};
use crate::billing::{BillingError, Company};
use crate::store::PageRequest;
use maud::{Markup, html};

/// How many of its invoices stand on the page.
const INVOICES_SHOWN: usize = 12;

pub(super) async fn show(visit: Visit) -> View {
    let page = visit.query.page()?;
    visit.view(Section::Subscriptions, |company, _| {
        let id: SubscriptionId = visit.named("subscription").parse()?;
        let details = company.get_subscription(id)?;
        let subscription = details.row.subscription;
        let links = &visit.links;
        let body = html! {
            p.crumbs { a href=(links.subscriptions()) { "Subscriptions" } }
            div.heading { h1 { (details.row.plan.name) } (badges::subscription(subscription.status)) }
            p.id {
                "Subscription " code { (id) } " of "
                a href=(links.customer(details.row.customer.id)) { (details.row.customer.contact.full_name()) }
            }
            (facts(&details))
            section aria-labelledby="next" data-live="next-invoice" { (next(company, subscription)?) }
            section aria-labelledby="parts" data-live="parts" { (parts(company, &details)?) }
            section aria-labelledby="invoices" data-live="invoices" { (recent_invoices(company, links, subscription)) }
            section aria-labelledby="history" data-live="history" { (history(company, links, subscription, page)?) }
        };
        Ok(Page::new(format!("{} {id}", details.row.plan.name), body))
    })
}

fn facts(details: &SubscriptionDetails<'_>) -> Markup {
    let (subscription, row) = (details.row.subscription, details.row);
    html! {
        dl.facts data-live="facts" {
            div { dt { "Billed next" } dd { (figures::instant_or_nothing(details.next_billing_date)) } }
            div { dt { "Amount then" } dd { (figures::money(details.next_billing_amount)) } }
            div {
                dt { "Recurring" }
                dd { (figures::money(details.recurring_billing_amount)) " " (figures::frequency(row.cycle.terms.frequency)) }
            }
            div { dt { "Revenue so far" } dd { (figures::money(details.total_revenue)) } }
        }
        dl.pairs {
            dt { "Product" } dd { (row.product.name) }
            dt { "Units" } dd { (figures::count(subscription.units)) }
            dt { "Period that runs" }
            dd { (figures::second(subscription.period.start.timestamp())) " to " (figures::second(subscription.period.end.timestamp())) }
            @if let Some(end) = subscription.contract_minimum_term_end { dt { "Bound until" } dd { (figures::second(end.timestamp())) } }
            @if let Some((plan, cycle)) = details.next {
                dt { "Changes on renewal to" }
                dd { (plan.name) ", " (figures::frequency(cycle.terms.frequency)) }
            }
            @if subscription.credit != 0 {
                dt { "Credit in hand" } dd { (figures::minor(subscription.credit, subscription.currency)) }
            }
            @if !subscription.custom_tags.is_empty() { dt { "Feature tags" } dd { (subscription.custom_tags.join(", ")) } }
            @if let Some(address) = &subscription.shipping_address {
                dt { "Ships to" } dd { (customer::address(address)) }
            }
        }
    }
}

/// The invoice that comes next, if nothing changes.
fn next(company: &Company, subscription: &Subscription) -> Result<Markup, BillingError> {
    let forecast = company.forecast_invoice(subscription.id)?;
    Ok(html! {
        h2 #next { "Next invoice" }
        @match forecast {
            None => { (empty("None: the subscription is not billed any more, or costs nothing.")) },
            Some(forecast) => {
                p.note { "As things stand, on " (figures::second(forecast.at)) " UTC:" }
                (lines("Lines of the next invoice", &forecast.bill.lines, forecast.bill.total, subscription.currency))
            },
        }
    })
}

/// Add-ons, allowances with their counters, and coupons.
fn parts(company: &Company, details: &SubscriptionDetails<'_>) -> Result<Markup, BillingError> {
    let subscription = details.row.subscription;
    let add_ons = company.list_subscription_add_ons(subscription.id)?;
    let allowances = company.list_subscription_allowances(subscription.id)?;
    let add_on_head = html! {
        th scope="col" { "Add-on" }
        th.number scope="col" { "Quantity" }
        th.number scope="col" { "From the next period" }
    };
    let allowance_head = html! {
        th scope="col" { "Allowance" }
        th scope="col" { "Counter" }
        th.number scope="col" { "Used this period" }
        th.number scope="col" { "Included" }
    };
    Ok(html! {
        h2 #parts { "Add-ons, allowances and coupons" }
        @if add_ons.is_empty() && allowances.is_empty() && subscription.coupons.is_empty() { (empty("There are none.")) }
        @if !add_ons.is_empty() {
            (table("Add-ons", add_on_head, html! {
                @for held in &add_ons {
                    tr {
                        th scope="row" { (held.add_on.goods.name) @if held.is_forced { " " span.quiet { "part of the plan" } } }
                        td.number { (figures::count(held.quantity)) }
                        td.number { (figures::count(held.quantity_next.unwrap_or(held.quantity))) }
                    }
                }
            }))
        }
        @if !allowances.is_empty() {
            (table("Allowances", allowance_head, html! {
                @for held in &allowances {
                    tr {
                        th scope="row" { (held.allowance.goods.name) }
                        td { (held.allowance.counter.name) " " code { (held.allowance.counter.id) } }
                        td.number { (figures::count(held.usage)) }
                        td.number { (figures::count(held.included_units)) }
                    }
                }
            }))
        }
        @if !subscription.coupons.is_empty() {
            ul.plain {
                @for coupon in &subscription.coupons {
                    li {
                        "Coupon " code { (coupon.code) } ": "
                        @match coupon.discount {
                            Discount::Percentage(part) => { (part) " % off" },
                            Discount::Amount(money) => { (figures::amount(money)) " off" },
                        }
                        @match coupon.invoices_left {
                            None => { ", for good" },
                            Some(0) => { ", used up" },
                            Some(left) => { ", for " (figures::counted(left as usize, "more invoice")) },
                        }
                    }
                }
            }
        }
    })
}

fn recent_invoices(company: &Company, links: &Links, subscription: &Subscription) -> Markup {
    let newest = subscription.invoices.iter().rev().take(INVOICES_SHOWN);
    let newest: Vec<_> = newest.filter_map(|id| company.store.invoices.get(*id)).collect();
    html! {
        h2 #invoices { "Invoices" }
        @if newest.is_empty() { (empty("There are none yet.")) } @else {
            (table("Its latest invoices, newest first", invoices::head(false), html! {
                @for invoice in &newest { (invoices::row(links, invoice, None)) }
            }))
            @if subscription.invoices.len() > INVOICES_SHOWN {
                p.note {
                    "The latest " (INVOICES_SHOWN) " of " (figures::count(subscription.invoices.len())) "; "
                    a href=(links.customer(subscription.customer)) { "the customer" } " has them all."
                }
            }
        }
    }
}

fn history(
    company: &Company,
    links: &Links,
    subscription: &Subscription,
    page: PageRequest,
) -> Result<Markup, BillingError> {
    let events = company.list_subscription_event_logs(subscription.id, page)?;
    let head = html! {
        th scope="col" { "When, UTC" }
        th scope="col" { "What happened" }
        th scope="col" { "Figures" }
    };
    let rows = html! { @for entry in &events.rows { (event(links, entry, subscription.currency)) } };
    let address = links.subscription(subscription.id);
    Ok(html! {
        h2 #history { "History" }
        (table("Event log, newest first", head, rows))
        (pager(&events, "events", &address, &[]))
    })
}

fn event(links: &Links, entry: &EventLog, currency: Currency) -> Markup {
    html! {
        tr {
            td { (figures::second(entry.created_on)) }
            th scope="row" { (figures::words(entry.event.kind().as_str())) }
            td {
                dl.inline {
                    @for (key, value) in entry.event.data() {
                        div { dt { (key) } dd { (figure(links, &entry.event, key, &value, currency)) } }
                    }
                }
            }
        }
    }
}

fn figure(links: &Links, event: &Event, key: &str, value: &EventValue<'_>, currency: Currency) -> Markup {
    let is_credit_note = matches!(
        event,
        Event::CreditNoteCreated { .. } | Event::CreditNotePaid { .. } | Event::CreditNoteFailed { .. }
    );
    match *value {
        EventValue::Text(text) => html! { (text) },
        EventValue::Number(minor) if key == "amount" => html! { (figures::amount(Money::new(minor, currency))) },
        EventValue::Number(number) => html! { (figures::count(number)) },
        EventValue::Instant(at) => figures::second(at),
        EventValue::Counter(id) => html! { code { (id) } },
        EventValue::Document(number) if is_credit_note => html! { code { (number) } },
        EventValue::Document(number) => html! { a href=(links.invoice(number)) { code { (number) } } },
    }
}
