//! Snapshots: the company as it once stood, to go back to or to start another from.

use super::fields::Fields;
use super::figures::second;
use super::frame::{Page, Section};
use super::links::{Links, with_query};
use super::lists::{empty, table};
use super::visit::Visit;
use super::{Refusal, View, forms};
use crate::billing::BillingError;
use crate::companies::Companies;
use crate::snapshots::Kept;
use axum::extract::State;
use axum::response::{Redirect, Response};
use maud::{Markup, html};
use std::sync::Arc;

pub(super) async fn list(visit: Visit) -> View {
    page(&visit, None)
}

/// Keeps the company as it stands, under the name that a form gives.
pub(super) async fn take(visit: Visit, body: String) -> Result<Response, Refusal> {
    let name = Fields::parse(&body).get("name").map(str::to_owned);
    let taken = visit.world.snapshot();
    let kept = visit.world.snapshots().keep(name, taken);
    let address = kept.map(|_| visit.links.snapshots()).map_err(|full| BillingError::conflict(full.to_string()).into());
    forms::answer(address, |refusal| page(&visit, Some(refusal)))
}

/// Makes the company what it was.
pub(super) async fn restore(visit: Visit) -> Result<Redirect, Refusal> {
    let kept = wanted(&visit)?;
    visit.world.restore(&kept.snapshot);
    Ok(Redirect::to(&with_query(&visit.links.snapshots(), &[("restored", &kept.id.to_string())])))
}

/// Makes another company that starts where this one stood.
pub(super) async fn fork(
    State(companies): State<Arc<Companies>>,
    visit: Visit,
    body: String,
) -> Result<Response, Refusal> {
    let kept = wanted(&visit)?;
    let fields = Fields::parse(&body);
    let to = fields.get("to").unwrap_or_default();
    let made = companies.make_of(kept.snapshot.company().clone(), &visit.world, to, None);
    let address = made.map(|world| Links::new(world.domain()).customers()).map_err(Refusal::from);
    forms::answer(address, |refusal| page(&visit, Some(refusal)))
}

/// Keeps a snapshot no longer.
pub(super) async fn delete(visit: Visit) -> Result<Redirect, Refusal> {
    let kept = wanted(&visit)?;
    visit.world.snapshots().forget(kept.id);
    Ok(Redirect::to(&visit.links.snapshots()))
}

/// The snapshot that the address names.
fn wanted(visit: &Visit) -> Result<Kept, BillingError> {
    let id = visit.named("snapshot");
    let kept = id.parse().ok().and_then(|id| visit.world.snapshots().get(id).cloned());
    kept.ok_or_else(|| BillingError::not_found("snapshot", id))
}

fn page(visit: &Visit, refused: Option<&Refusal>) -> View {
    let links = &visit.links;
    let kept: Vec<_> = visit.world.snapshots().all().cloned().collect();
    let restored = kept.iter().find(|kept| visit.query.get("restored") == Some(kept.id.to_string().as_str()));
    visit.view(Section::Snapshots, |_, _| {
        let body = html! {
            h1 { "Snapshots" }
            p.lead {
                "All of the company as it once stood: customers and what they owe, clock and rules. To restore one is "
                "the only way to take a clock back; what happened since is gone then, unless it has a snapshot, too."
            }
            @if let Some(refusal) = refused { (refusal.alert()) }
            @if let Some(restored) = restored {
                div.alert.good role="status" {
                    strong { (name(restored)) } " is restored: the company is what it was when that was taken."
                }
            }
            form.search method="post" action=(links.snapshots()) {
                label for="name" { "Name" }
                input #name name="name" maxlength="100" autocomplete="off" placeholder="none";
                button.primary { "Take a snapshot" }
            }
            div data-live="snapshots" { (list_of(links, &kept)) }
            section.card aria-labelledby="file" {
                h2 #file { "As a file" }
                p.note {
                    "All of the company as it stands, with its key. " code { "PUT" } " of the file to "
                    code { (links.state()) } " makes that company what the file says, on this server or another."
                }
                p.buttons {
                    a.button href=(links.state()) download=(format!("{}.state", visit.world.domain())) { "Download" }
                }
            }
        };
        Ok(Page::new("Snapshots", body))
    })
}

fn list_of(links: &Links, kept: &[Kept]) -> Markup {
    let head = html! {
        th scope="col" { "Snapshot" }
        th scope="col" { "Taken, company clock, UTC" }
        th scope="col" { "Go back" }
        th scope="col" { "Start another company from it" }
        th scope="col" { span.visually-hidden { "Delete" } }
    };
    html! {
        @if kept.is_empty() { (empty("There are none.")) } @else {
            (table("Snapshots, newest first", head, html! { @for kept in kept.iter().rev() { (row(links, kept)) } }))
        }
    }
}

fn row(links: &Links, kept: &Kept) -> Markup {
    let to = format!("fork-{}", kept.id);
    html! {
        tr {
            th scope="row" { (name(kept)) }
            td { (second(kept.snapshot.taken_at())) }
            td {
                form method="post" action=(links.snapshot(kept.id, "restore")) {
                    button.small aria-label=(format!("Restore {}", name(kept))) { "Restore" }
                }
            }
            td {
                form.fork method="post" action=(links.snapshot(kept.id, "fork")) {
                    label.visually-hidden for=(to) { "Name of the company that starts from " (name(kept)) }
                    input.small id=(to) name="to" required maxlength="63" pattern="[A-Za-z0-9\\-]+" autocomplete="off"
                        placeholder="its name" title="1 to 63 letters, digits and hyphens";
                    button.small { "Fork" }
                }
            }
            td {
                form method="post" action=(links.snapshot(kept.id, "delete")) {
                    button.small aria-label=(format!("Delete {}", name(kept))) { "Delete" }
                }
            }
        }
    }
}

/// What a snapshot is called.
fn name(kept: &Kept) -> String {
    kept.name.clone().unwrap_or_else(|| format!("Snapshot {}", kept.id))
}
