//! Resetting and dropping a company, each after a page that asks.

use crate::companies::Companies;
use crate::console::links::COMPANIES;
use crate::console::visit::Visit;
use crate::console::{Refusal, frame};
use axum::extract::State;
use axum::response::Redirect;
use maud::{Markup, html};
use std::sync::Arc;

pub(in crate::console) async fn ask_to_reset(visit: Visit) -> Markup {
    let question = html! {
        "It becomes what it was when it was made: all that happened since is gone. Its faults end, its journal is "
        "cleared, and any number of calls is let in; its snapshots stay."
    };
    page("Reset", &visit.links.reset(), &visit, question)
}

pub(in crate::console) async fn ask_to_drop(visit: Visit) -> Markup {
    let question = html! {
        "The server forgets it, with its snapshots and its journal. Its key opens nothing any more, and its name is "
        "free."
    };
    page("Drop", &visit.links.drop(), &visit, question)
}

/// Makes the company what it was when it was made.
pub(in crate::console) async fn reset(visit: Visit) -> Redirect {
    visit.world.reset();
    Redirect::to(&visit.links.time())
}

/// Forgets the company.
pub(in crate::console) async fn drop(
    State(companies): State<Arc<Companies>>,
    visit: Visit,
) -> Result<Redirect, Refusal> {
    companies.remove(visit.world.domain());
    Ok(Redirect::to(COMPANIES))
}

fn page(verb: &str, action: &str, visit: &Visit, consequence: Markup) -> Markup {
    let domain = visit.world.domain();
    let title = format!("{verb} {domain}?");
    frame::plain(
        &title,
        html! {
            p.crumbs { a href=(COMPANIES) { "Companies" } " · " a href=(visit.links.customers()) { (domain) } }
            h1 { (title) }
            p.lead { (consequence) }
            form.buttons method="post" action=(action) {
                button.danger { (verb) " " (domain) }
                a.button href=(COMPANIES) { "Leave it as it is" }
            }
        },
    )
}
