//! The console: pages on the companies of the server, for people who would rather look than read.
//!
//! | view | address | file |
//! |---|---|---|
//! | companies | `/_mock/` | `companies` |
//! | customers, one of them | `/_mock/console/{domain}/customers[/{id}]` | `customers`, `customer` |
//! | the support sidebar on one of them | `/_mock/console/{domain}/customers/{id}/support` | `support` |
//! | subscriptions, one of them | `/_mock/console/{domain}/subscriptions[/{id}]` | `subscriptions`, `subscription` |
//! | invoices, one of them | `/_mock/console/{domain}/invoices[/{number}]` | `invoices`, `invoice` |
//! | credit notes | `/_mock/console/{domain}/credit-notes` | `credit_notes` |
//! | time line and clock | `/_mock/console/{domain}/time` | `time` |
//! | revenue | `/_mock/console/{domain}/revenue` | `revenue` |
//! | webhooks | `/_mock/console/{domain}/webhooks` | `webhooks` |
//! | journal, one of its calls | `/_mock/console/{domain}/journal[/{number}]` | `journal` |
//! | faults and rate limit | `/_mock/console/{domain}/faults` | `faults`, `rate_limit` |
//! | snapshots | `/_mock/console/{domain}/snapshots` | `snapshots` |
//! | reset, drop | `/_mock/console/{domain}/reset`, `/drop` | `companies/confirmation` |
//! | API reference | `/_mock/docs[/{operation}]` | `docs` |
//!
//! A view is a function from a request to markup, and one file. Pages are
//! written by the server and work without script, but for the support sidebar,
//! which is an MCP app; the script keeps them up to date, sends the requests of
//! the API reference, and is the sidebar's host. Every text is escaped by the
//! templates, and no page asks for anything from elsewhere.

mod assets;
mod badges;
mod companies;
mod credit_notes;
mod customer;
mod customers;
mod docs;
mod faults;
mod fields;
mod figures;
mod forms;
mod frame;
mod invoice;
mod invoices;
mod journal;
mod lines;
mod links;
mod lists;
mod notices;
mod policy;
mod pulse;
mod rate_limit;
mod refusal;
mod revenue;
mod snapshots;
mod subscription;
mod subscriptions;
mod support;
mod time;
mod upcoming;
mod visit;
mod webhooks;

use crate::companies::Companies;
use axum::Router;
use axum::extract::Path;
use axum::middleware::map_response;
use axum::response::Redirect;
use axum::routing::{get, post};
use links::Links;
use maud::Markup;
use refusal::Refusal;
use std::sync::Arc;

pub use support::SUPPORT_PAGE;

/// What a view answers.
type View = Result<Markup, Refusal>;

/// Whether the console answers at this path.
pub(crate) fn is_at(path: &str) -> bool {
    path == "/_mock" || path == links::COMPANIES || path.starts_with("/_mock/console") || path.starts_with(links::DOCS)
}

/// Serves the console over these companies. `has_api` says whether the API is at the same address.
pub(crate) fn router(companies: Arc<Companies>, has_api: bool) -> Router {
    let company = Router::new()
        .route("/", get(async |Path(domain): Path<String>| Redirect::to(&Links::new(&domain).customers())))
        .route("/customers", get(customers::list))
        .route("/customers/{customer}", get(customer::show))
        .route("/customers/{customer}/support", get(support::show))
        .route("/subscriptions", get(subscriptions::list))
        .route("/subscriptions/{subscription}", get(subscription::show))
        .route("/invoices", get(invoices::list))
        .route("/invoices/{invoice}", get(invoice::show))
        .route("/credit-notes", get(credit_notes::list))
        .route("/time", get(time::show).post(time::advance))
        .route("/revenue", get(revenue::show))
        .route("/webhooks", get(webhooks::show))
        .route("/webhooks/{webhook}/resend", post(webhooks::resend))
        .route("/journal", get(journal::list))
        .route("/journal/clear", post(journal::clear))
        .route("/journal/{number}", get(journal::show))
        .route("/faults", get(faults::show).post(faults::add))
        .route("/faults/clear", post(faults::clear))
        .route("/faults/{fault}/remove", post(faults::remove))
        .route("/rate-limit", post(rate_limit::set))
        .route("/rate-limit/remove", post(rate_limit::remove))
        .route("/snapshots", get(snapshots::list).post(snapshots::take))
        .route("/snapshots/{snapshot}/restore", post(snapshots::restore))
        .route("/snapshots/{snapshot}/fork", post(snapshots::fork))
        .route("/snapshots/{snapshot}/delete", post(snapshots::delete))
        .route("/reset", get(companies::ask_to_reset).post(companies::reset))
        .route("/drop", get(companies::ask_to_drop).post(companies::drop))
        .route("/pulse", get(pulse::tell))
        .merge(support::calls(&companies));
    Router::new()
        .route("/_mock", get(async || Redirect::to(links::COMPANIES)))
        .route(links::COMPANIES, get(companies::list).post(companies::make))
        .nest("/_mock/console/{domain}", company)
        .route(support::FRAME, get(support::page))
        .merge(docs::router(has_api))
        .merge(assets::router())
        .fallback(async || Refusal::not_found("There is no page at this address."))
        .layer(map_response(policy::forbid_other_origins))
        .with_state(companies)
}
