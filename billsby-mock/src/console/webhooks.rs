//! Webhooks: where they go, and what became of each.

use super::frame::{Page, Section};
use super::links::{Links, operation, with_query};
use super::lists::{empty, pager, table};
use super::visit::Visit;
use super::{Refusal, View, badges, figures, notices};
use crate::billing::Company;
use crate::billing::webhooks::{Attempt, DeliveryState, ListedDelivery, Outcome, WebhookId};
use axum::response::Redirect;
use maud::{Markup, html};

pub(super) async fn show(visit: Visit) -> View {
    let list = visit.query.page()?;
    let links = &visit.links;
    let resent: Option<WebhookId> = visit.query.get("resent").and_then(|id| id.parse().ok());
    visit.view(Section::Webhooks, |company, _| {
        let page = company.list_webhook_deliveries(list);
        let can_resend = company.get_webhook_receiver().is_ok();
        let head = html! {
            th scope="col" { "Posted, UTC" }
            th scope="col" { "Webhook" }
            th scope="col" { "With" }
            th scope="col" { "State" }
            th scope="col" { "Attempts" }
            th scope="col" { span.visually-hidden { "Action" } }
        };
        let body = html! {
            h1 { "Webhooks" }
            @if let Some(id) = resent {
                div.alert.good role="status" { "Webhook " code { (id) } " is in the row again." }
            }
            section.card aria-labelledby="receiver" data-live="receiver" { (receiver(company)) }
            section aria-labelledby="deliveries" data-live="deliveries" {
                h2 #deliveries { "Deliveries" }
                @if page.row_count == 0 { (empty("There are none.")) } @else {
                    (table("Deliveries, newest first", head, html! {
                        @for listed in &page.rows { (row(links, listed, can_resend)) }
                    }))
                    (pager(&page, "deliveries", &links.webhooks(), &[]))
                }
            }
        };
        Ok(Page::new("Webhooks", body))
    })
}

/// Puts a copy of a delivery in the row, and goes back to the list.
pub(super) async fn resend(visit: Visit) -> Result<Redirect, Refusal> {
    let id: WebhookId = visit.named("webhook").parse()?;
    visit.world.act(|company, now| company.resend_webhook(id, now).map(drop))?;
    Ok(Redirect::to(&with_query(&visit.links.webhooks(), &[("resent", &id.to_string())])))
}

fn receiver(company: &Company) -> Markup {
    let webhooks = company.webhooks();
    html! {
        h2 #receiver { "Receiver" }
        @match company.get_webhook_receiver() {
            Ok(receiver) => dl.pairs {
                dt { "Address" } dd { code { (receiver.uri()) } }
                dt { "Secret" } dd { @if receiver.secret().is_some() { "sent along" } @else { "none" } }
                dt { "Waiting" } dd { (figures::counted(webhooks.waiting().len(), "webhook")) }
                dt { "Dropped" } dd { (figures::count(webhooks.dropped())) }
            },
            Err(_) => {
                p {
                    "There is none, so no webhook is sent. A test sets one with "
                    a href=(operation("set_webhook_receiver")) { code { "set_webhook_receiver" } } "."
                }
            },
        }
    }
}

fn row(links: &Links, listed: &ListedDelivery<'_>, can_resend: bool) -> Markup {
    let delivery = listed.delivery;
    html! {
        tr {
            td { (figures::second(delivery.posted_at)) }
            th scope="row" {
                (notices::name(&delivery.notice)) @if delivery.is_resent { " " span.quiet { "sent again" } }
                div.quiet { code { (delivery.id) } }
            }
            td { (notices::subject(links, &delivery.notice)) }
            td {
                (badges::delivery(delivery.state()))
                @if let Some(at) = listed.next_attempt { div.quiet { "next " (figures::second(at)) } }
            }
            td { @if delivery.attempts.is_empty() { (figures::nothing()) } @else { (attempts(&delivery.attempts)) } }
            td {
                @if can_resend && delivery.state() != DeliveryState::Waiting {
                    form method="post" action=(links.resend(delivery.id)) {
                        button.small aria-label=(format!("Resend webhook {}", delivery.id)) { "Resend" }
                    }
                }
            }
        }
    }
}

fn attempts(attempts: &[Attempt]) -> Markup {
    html! {
        ol.attempts {
            @for attempt in attempts {
                li {
                    (figures::second(attempt.at)) ": "
                    @match attempt.outcome {
                        Outcome::Answered(status) => { "answered " (status) },
                        Outcome::Failed(error) => { (figures::words(error.as_str()).to_lowercase()) },
                    }
                }
            }
        }
    }
}
