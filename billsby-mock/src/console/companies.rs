//! All companies of the server.

use super::figures::{count, money, second};
use super::frame;
use super::links::Links;
use super::lists::table;
use crate::billing::subscription_lists::SubscriptionFilter;
use crate::companies::{Companies, World};
use crate::store::{ListOrder, PageRequest};
use axum::extract::State;
use maud::{Markup, html};
use std::sync::Arc;

pub(super) async fn list(State(companies): State<Arc<Companies>>) -> Markup {
    let all = companies.all();
    let head = html! {
        th scope="col" { "Company" }
        th scope="col" { "Clock, UTC" }
        th.number scope="col" { "Customers" }
        th.number scope="col" { "Active subscriptions" }
        th.number scope="col" { "Outstanding" }
    };
    frame::companies(html! {
        h1 { "Companies" }
        p.lead { "Each is a world of its own, with its own clock. Nothing here is real, and nothing is charged." }
        (table("Companies of this server", head, html! { @for world in &all { (row(world)) } }))
    })
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
            }
        }
    })
}
