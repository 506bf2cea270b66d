//! Faults: what goes wrong on purpose, and how many calls are let in.

mod form;
mod words;

use super::badges::{Tone, badge};
use super::fields::Fields;
use super::frame::{Page, Section};
use super::links::Links;
use super::lists::{empty, table};
use super::visit::Visit;
use super::{Refusal, View, figures, forms, rate_limit};
use crate::billing::BillingError;
use crate::companies::World;
use crate::faults::{FaultId, ListedFault};
use axum::response::{Redirect, Response};
use jiff::Timestamp;
use maud::{Markup, html};

pub(super) async fn show(visit: Visit) -> View {
    page(&visit, &Fields::default(), None)
}

/// Adds the fault that a form describes.
pub(super) async fn add(visit: Visit, body: String) -> Result<Response, Refusal> {
    let fields = Fields::parse(&body);
    let added = form::read(&fields).and_then(|fault| visit.world.faults().add(fault));
    let address = added.map(|_| visit.links.faults()).map_err(Refusal::from);
    forms::answer(address, |refusal| page(&visit, &fields, Some(refusal)))
}

/// Takes one fault away.
pub(super) async fn remove(visit: Visit) -> Result<Redirect, Refusal> {
    let id = visit.named("fault");
    let missing = |_| BillingError::not_found("fault", id);
    visit.world.faults().remove(FaultId(id.parse().map_err(missing)?))?;
    Ok(Redirect::to(&visit.links.faults()))
}

/// Takes all faults away.
pub(super) async fn clear(visit: Visit) -> Redirect {
    visit.world.faults().clear();
    Redirect::to(&visit.links.faults())
}

/// How many faults can still strike.
pub(super) fn at_work(world: &World, now: Timestamp) -> usize {
    world.faults().list().iter().filter(|listed| !is_spent(listed, now)).count()
}

/// Whether a fault has struck as often or as long as it was to.
fn is_spent(listed: &ListedFault, now: Timestamp) -> bool {
    let schedule = &listed.fault.schedule;
    schedule.times.is_some_and(|times| times <= listed.strikes) || schedule.end.is_some_and(|end| end <= now)
}

/// What stands on every page of a company whose calls go wrong on purpose.
pub(super) fn banner(visit: &Visit, now: Timestamp) -> Markup {
    let (faults, limit) = (at_work(&visit.world, now), visit.world.rate_limit());
    html! {
        @if faults > 0 || limit.is_some() {
            p.banner role="note" {
                strong { "On purpose: " }
                @match faults {
                    0 => {},
                    1 => { "1 fault is at work" },
                    many => { (figures::count(many)) " faults are at work" },
                }
                @if faults > 0 && limit.is_some() { ", and " }
                @if let Some(limit) = limit { "calls are limited to " (rate_limit::words(limit)) }
                ". " a href=(visit.links.faults()) { "Faults" }
            }
        }
    }
}

/// The page; `fields` are those of a form that was refused.
pub(super) fn page(visit: &Visit, fields: &Fields, refused: Option<&Refusal>) -> View {
    let (links, listed) = (&visit.links, visit.world.faults().list());
    visit.view(Section::Faults, |_, now| {
        let body = html! {
            h1 { "Faults" }
            p.lead { "What goes wrong on purpose, so that callers can be tested for it." }
            @if let Some(refusal) = refused { (refusal.alert()) }
            div data-live="faults" { (list(links, &listed, now)) }
            (form::of_calls(links, fields))
            (form::of_webhooks(links, fields))
            (rate_limit::card(visit, fields))
        };
        Ok(Page::new("Faults", body))
    })
}

fn list(links: &Links, listed: &[ListedFault], now: Timestamp) -> Markup {
    let head = html! {
        th.number scope="col" { "Fault" }
        th scope="col" { "What happens" }
        th scope="col" { "When" }
        th.number scope="col" { "Strikes" }
        th scope="col" { "State" }
        th scope="col" { span.visually-hidden { "Action" } }
    };
    html! {
        @if listed.is_empty() { (empty("There are none: everything goes as it should.")) } @else {
            (table("Faults, in the order in which they strike", head, html! {
                @for fault in listed { (row(links, fault, now)) }
            }))
            form.buttons method="post" action=(links.clear_faults()) { button { "Remove all" } }
        }
    }
}

fn row(links: &Links, listed: &ListedFault, now: Timestamp) -> Markup {
    html! {
        tr {
            td.number { (listed.id) }
            th.text scope="row" {
                (words::what_happens(&listed.fault.kind))
                div.quiet { (words::what_it_is_about(&listed.fault.kind)) }
            }
            td { (words::when(&listed.fault.schedule)) }
            td.number { (figures::count(listed.strikes)) }
            td {
                @if is_spent(listed, now) { (badge(Tone::Quiet, "spent")) } @else { (badge(Tone::Bad, "at work")) }
            }
            td {
                form method="post" action=(links.remove_fault(listed.id)) {
                    button.small aria-label=(format!("Remove fault {}", listed.id)) { "Remove" }
                }
            }
        }
    }
}
