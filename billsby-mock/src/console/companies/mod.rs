//! All companies of the server, and making, resetting and dropping them.

mod confirmation;
mod form;

pub(super) use confirmation::{ask_to_drop, ask_to_reset, drop, reset};

use super::fields::Fields;
use super::figures::{count, money, second};
use super::links::{COMPANIES, Links, with_query};
use super::lists::table;
use super::{Refusal, View, forms, frame};
use crate::billing::subscription_lists::SubscriptionFilter;
use crate::companies::{Companies, World};
use crate::store::{ListOrder, PageRequest};
use axum::extract::{RawQuery, State};
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

pub(super) async fn list(State(companies): State<Arc<Companies>>, RawQuery(query): RawQuery) -> View {
    let query = Fields::parse(&query.unwrap_or_default());
    let made = query.get("made").and_then(|domain| companies.find(domain));
    let said = made.map(|world| {
        html! {
            div.alert.good role="status" {
                "There is a company " a href=(Links::new(world.domain()).customers()) { (world.domain()) } " now."
            }
        }
    });
    page(&companies, &Fields::default(), said)
}

/// Makes the company that a form describes.
pub(super) async fn make(State(companies): State<Arc<Companies>>, body: String) -> Result<Response, Refusal> {
    let fields = Fields::parse(&body);
    let made = form::read(&fields).map_err(Refusal::from).and_then(|new| Ok(companies.make(&new)?));
    let address = made.map(|world| with_query(COMPANIES, &[("made", world.domain())]));
    forms::answer(address, |refusal| page(&companies, &fields, Some(refusal.alert())))
}

/// The page; `fields` are those of a form that was refused, and `said` stands above all.
fn page(companies: &Companies, fields: &Fields, said: Option<Markup>) -> View {
    let all = companies.all();
    let head = html! {
        th scope="col" { "Company" }
        th scope="col" { "Clock, UTC" }
        th.number scope="col" { "Customers" }
        th.number scope="col" { "Active subscriptions" }
        th.number scope="col" { "Outstanding" }
        th scope="col" { span.visually-hidden { "Actions" } }
    };
    Ok(frame::companies(html! {
        h1 { "Companies" }
        p.lead { "Each is a world of its own, with its own clock. Nothing here is real, and nothing is charged." }
        @if let Some(said) = said { (said) }
        (table("Companies of this server", head, html! { @for world in &all { (row(world)) } }))
        (form::form(fields)?)
    }))
}

fn row(world: &World) -> Markup {
    let links = Links::new(world.domain());
    world.act(|company, now| {
        let active = SubscriptionFilter { is_active: Some(true), ..SubscriptionFilter::default() };
        let page = PageRequest::first();
        let active = company.list_subscriptions(&active, ListOrder::default(), page).row_count;
        html! {
            tr {
                th scope="row" { a href=(links.customers()) { (world.domain()) } }
                td { (second(now)) }
                td.number { (count(company.list_customers(None, page).row_count)) }
                td.number { (count(active)) }
                td.number { @for sum in company.outstanding() { div { (money(sum)) } } }
                td.actions {
                    a href=(links.reset()) aria-label=(format!("Reset {}", world.domain())) { "Reset" } " "
                    a href=(links.drop()) aria-label=(format!("Drop {}", world.domain())) { "Drop" }
                }
            }
        }
    })
}
