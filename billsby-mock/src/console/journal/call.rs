//! One call: the request and the reply side by side.

use super::indentation::indented;
use super::{milliseconds, reply};
use crate::billing::BillingError;
use crate::console::frame::{Page, Section};
use crate::console::links::operation;
use crate::console::visit::Visit;
use crate::console::{View, figures};
use crate::journal::{Entry, KeyState, Message, Outcome, RecordedBody};
use maud::{Markup, html};

pub(in crate::console) async fn show(visit: Visit) -> View {
    let (journal, links) = (visit.world.journal(), &visit.links);
    let number = visit.named("number");
    let found = number.parse().ok().and_then(|number| journal.entry(number));
    let entry = found.ok_or_else(|| BillingError::not_found("call", number))?;
    let (older, newer) = (entry.number() - 1, entry.number() + 1);
    visit.view(Section::Journal, |_, _| {
        let body = html! {
            p.crumbs { a href=(links.journal()) { "Journal" } }
            div.heading { h1 { (entry.operation().unwrap_or("No operation")) } (reply(&entry)) }
            p.request { span.method { (entry.method()) } " " code { (entry.target()) } }
            (facts(&entry))
            div.sides {
                (message("request", "Request", entry.request()))
                (message("reply", "Reply", entry.reply()))
            }
            nav.pager aria-label="Calls before and after" {
                p.pages {
                    @if journal.entry(older).is_some() { a href=(links.call(older)) rel="prev" { "Call before" } }
                    @if journal.entry(newer).is_some() { a href=(links.call(newer)) rel="next" { "Call after" } }
                    @if let Some(name) = entry.operation() { a href=(operation(name)) { "API reference" } }
                }
            }
        };
        Ok(Page::new(format!("Call {}", entry.number()), body))
    })
}

fn facts(entry: &Entry) -> Markup {
    html! {
        dl.facts {
            div { dt { "Number" } dd { (figures::count(entry.number())) } }
            div { dt { "Company clock, UTC" } dd { (figures::second(entry.at())) } }
            div { dt { "Wall clock, UTC" } dd { (figures::second(entry.wall())) } }
            div { dt { "Took" } dd { (milliseconds(entry.duration())) } }
            div { dt { "Key" } dd { (key(entry.key())) } }
            div { dt { "In the end" } dd { (outcome(entry.outcome())) } }
        }
    }
}

fn key(key: KeyState) -> &'static str {
    match key {
        KeyState::Right => "the right one",
        KeyState::Wrong => "a wrong one",
        KeyState::Missing => "none",
    }
}

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Complete => "answered in full",
        Outcome::Reset => "the connection was reset instead",
        Outcome::EmptyReply => "the connection was closed instead",
        Outcome::GarbageReply => "bytes that are no HTTP came instead",
        Outcome::Truncated => "cut within the reply",
        Outcome::Abandoned => "the caller went away",
    }
}

fn message(id: &str, title: &str, message: &Message) -> Markup {
    html! {
        section.message aria-labelledby=(id) {
            h2 id=(id) { (title) }
            h3 { "Headers" }
            @if message.headers.iter().next().is_none() { p.note { "There are none." } } @else {
                dl.pairs.headers {
                    @for (name, value) in message.headers.iter() { dt { (name) } dd { (value) } }
                }
            }
            h3 { "Body" }
            (body(&message.body))
        }
    }
}

fn body(body: &RecordedBody) -> Markup {
    html! {
        @if body.length() == 0 { p.note { "There is none." } } @else {
            pre tabindex="0" { code { (indented(&body.text())) } }
            p.note {
                @if body.is_cut() {
                    "The first " (figures::count(body.bytes().len())) " of " (figures::count(body.length()))
                    " bytes; the journal keeps no more."
                } @else { (figures::counted(body.length(), "byte")) }
            }
        }
    }
}
