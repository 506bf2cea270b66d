//! The subscriptions of a company.

use super::frame::{Page, Section};
use super::links::Links;
use super::lists::{empty, pager, table, tabs};
use super::visit::Visit;
use super::{View, badges, figures};
use crate::billing::Company;
use crate::billing::subscription_lists::SubscriptionFilter;
use crate::billing::subscriptions::SubscriptionRow;
use crate::store::ListOrder;
use maud::{Markup, html};

const CHOICES: &[(&str, &str)] =
    &[("", "All"), ("active", "Active"), ("trial", "In trial"), ("other", "Paused, suspended or cancelled")];

pub(super) async fn list(visit: Visit) -> View {
    let page = visit.query.page()?;
    let status = visit.query.get("status").unwrap_or_default();
    let (is_active, is_in_free_trial) = match status {
        "active" => (Some(true), Some(false)),
        "trial" => (None, Some(true)),
        "other" => (Some(false), None),
        _ => (None, None),
    };
    let filter = SubscriptionFilter { is_active, is_in_free_trial, ..SubscriptionFilter::default() };
    let address = visit.links.subscriptions();
    visit.view(Section::Subscriptions, |company, _| {
        let found = company.list_subscriptions(&filter, ListOrder::default(), page);
        let rows = html! { @for found in &found.rows { (row(company, &visit.links, *found, true)) } };
        let body = html! {
            h1 { "Subscriptions" }
            (tabs("Status", &address, "status", CHOICES, status))
            div data-live="subscriptions" {
                @if found.row_count == 0 { (empty("There are none.")) } @else {
                    (table("Subscriptions, newest first", head(true), rows))
                    (pager(&found, "subscriptions", &address, &[("status", status)]))
                }
            }
        };
        Ok(Page::new("Subscriptions", body))
    })
}

pub(super) fn head(with_customer: bool) -> Markup {
    html! {
        th scope="col" { "Subscription" }
        @if with_customer { th scope="col" { "Customer" } }
        th scope="col" { "Plan" }
        th.number scope="col" { "Units" }
        th scope="col" { "Status" }
        th scope="col" { "Billed next, UTC" }
        th scope="col" { "Since, UTC" }
    }
}

pub(super) fn row(company: &Company, links: &Links, row: SubscriptionRow<'_>, with_customer: bool) -> Markup {
    let subscription = row.subscription;
    html! {
        tr {
            th scope="row" { a href=(links.subscription(subscription.id)) { code { (subscription.id) } } }
            @if with_customer {
                td { a href=(links.customer(row.customer.id)) { (row.customer.contact.full_name()) } }
            }
            td { (row.plan.name) " " span.quiet { (figures::frequency(row.cycle.terms.frequency)) } }
            td.number { (figures::count(subscription.units)) }
            td { (badges::subscription(subscription.status)) }
            td { (figures::instant_or_nothing(company.next_billing_date(subscription))) }
            td { (figures::instant(subscription.created_on.timestamp())) }
        }
    }
}
