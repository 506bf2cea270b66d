//! The journal: every call to the company, and what became of it.

mod call;
mod indentation;

pub(super) use call::show;

use super::badges::{Tone, badge};
use super::fields::Fields;
use super::frame::{Page, Section};
use super::links::Links;
use super::lists::{empty, pager, table};
use super::visit::Visit;
use super::{Refusal, View, figures};
use crate::billing::BillingError;
use crate::generated::OPERATIONS;
use crate::journal::{Entry, Outcome, Search, Snapshot, StatusRange};
use crate::store::Page as ListPage;
use axum::response::Redirect;
use maud::{Markup, html};
use std::sync::Arc;
use std::time::Duration;

/// What the status of a reply can be narrowed to.
const STATUSES: &[(&str, &str)] =
    &[("", "Any"), ("2xx", "2xx, success"), ("4xx", "4xx, refused"), ("5xx", "5xx, failed"), (UNANSWERED, "No reply")];
const UNANSWERED: &str = "none";

pub(super) async fn list(visit: Visit) -> View {
    let request = visit.query.page()?;
    let filter = Filter::read(&visit.query);
    let found = ListPage::of(filter.search(&visit)?, request);
    let kept = visit.world.journal().snapshot();
    let (links, address) = (&visit.links, visit.links.journal());
    visit.view(Section::Journal, |_, _| {
        let body = html! {
            h1 { "Journal" }
            p.lead { "Every call to the company's API, and what became of it. A key is never written down." }
            (filter.form(&address))
            div data-live="calls" {
                @if found.row_count == 0 { (empty(filter.why_nothing(&kept))) } @else {
                    (table("Calls, newest first", head(), html! { @for entry in &found.rows { (row(links, entry)) } }))
                }
                @if found.row_count > 0 { (pager(&found, "calls", &address, &filter.fields())) }
                @if kept.dropped > 0 {
                    p.note { "The journal keeps the latest; it has dropped " (figures::counted(dropped(&kept), "call")) "." }
                }
            }
            section.card aria-labelledby="all-of-it" {
                h2 #all-of-it { "All of it" }
                p.note { "Browsers and proxies open HTTP archives. The masked one has no names, addresses or cards." }
                form.buttons method="post" action=(links.clear_journal()) {
                    (download(&links.archive(true), &visit, "Archive, masked"))
                    (download(&links.archive(false), &visit, "Archive, whole"))
                    button { "Clear the journal" }
                }
            }
        };
        Ok(Page::new("Journal", body))
    })
}

/// Forgets every call.
pub(super) async fn clear(visit: Visit) -> Redirect {
    visit.world.journal().clear();
    Redirect::to(&visit.links.journal())
}

fn download(address: &str, visit: &Visit, name: &str) -> Markup {
    html! { a.button href=(address) download=(format!("{}.har", visit.world.domain())) { (name) } }
}

fn dropped(kept: &Snapshot) -> usize {
    usize::try_from(kept.dropped).unwrap_or(usize::MAX)
}

/// What the list is narrowed to.
struct Filter<'a> {
    operation: &'a str,
    status: &'a str,
    text: &'a str,
    failures: &'a str,
}

impl<'a> Filter<'a> {
    fn read(query: &'a Fields) -> Self {
        let field = |name| query.get(name).unwrap_or_default();
        Self {
            operation: field("operation"),
            status: field("status"),
            text: field("text"),
            failures: field("failures"),
        }
    }

    fn fields(&self) -> [(&str, &str); 4] {
        let Self { operation, status, text, failures } = self;
        [("operation", operation), ("status", status), ("text", text), ("failures", failures)]
    }

    /// The calls that are looked for, newest first.
    fn search(&self, visit: &Visit) -> Result<impl Iterator<Item = Arc<Entry>>, Refusal> {
        let wrong = |error| BillingError::invalid("/query/status", format!("{error}, not `{}`", self.status));
        let status = match self.status {
            "" | UNANSWERED => None,
            status => Some(status.parse::<StatusRange>().map_err(wrong)?),
        };
        let operation = Some(self.operation.to_owned()).filter(|name| !name.is_empty());
        let found = visit.world.journal().search(&Search { operation, status, ..Search::default() });
        Ok(found.into_iter().filter(|entry| {
            (self.status != UNANSWERED || entry.status().is_none())
                && (self.failures.is_empty() || is_failure(entry))
                && (self.text.is_empty() || holds(entry, self.text))
        }))
    }

    fn form(&self, address: &str) -> Markup {
        html! {
            form.search.filters role="search" action=(address) {
                label {
                    "Operation"
                    select name="operation" {
                        option value="" { "Any" }
                        @for operation in OPERATIONS {
                            option value=(operation.name) selected[operation.name == self.operation] { (operation.name) }
                        }
                    }
                }
                label {
                    "Status"
                    select name="status" {
                        @for (value, name) in STATUSES {
                            option value=(value) selected[*value == self.status] { (name) }
                        }
                    }
                }
                label {
                    "Text"
                    input type="search" name="text" value=(self.text) autocomplete="off"
                        placeholder="in address or body";
                }
                label.check {
                    input type="checkbox" name="failures" value="only" checked[!self.failures.is_empty()];
                    "Only failures"
                }
                button { "Show" }
            }
        }
    }

    /// Why the list is empty.
    fn why_nothing(&self, kept: &Snapshot) -> &'static str {
        match (kept.options.entries, kept.entries.is_empty()) {
            (0, _) => "The journal is off: it keeps no call.",
            (_, true) => "Nobody has called yet.",
            (_, false) => "No call is like that.",
        }
    }
}

/// Whether a call was not answered in full, or with a refusal.
fn is_failure(entry: &Entry) -> bool {
    entry.outcome() != Outcome::Complete || entry.status().is_none_or(|status| status >= 400)
}

/// Whether a text stands in the address or in a body of a call.
fn holds(entry: &Entry, text: &str) -> bool {
    entry.target().contains(text)
        || [entry.request(), entry.reply()].iter().any(|message| message.body.text().contains(text))
}

fn head() -> Markup {
    html! {
        th.number scope="col" { "Number" }
        th scope="col" { "Reply" }
        th scope="col" { "Call" }
        th scope="col" { "When, UTC" }
        th.number scope="col" { "Took" }
    }
}

fn row(links: &Links, entry: &Entry) -> Markup {
    html! {
        tr {
            td.number { (figures::count(entry.number())) }
            td { (reply(entry)) }
            th scope="row" {
                a href=(links.call(entry.number())) { (entry.operation().unwrap_or("no operation")) }
                div.quiet.address { (entry.method()) " " (entry.target()) }
            }
            td { (figures::second(entry.at())) }
            td.number { (milliseconds(entry.duration())) }
        }
    }
}

/// The status of a reply, and what became of it where that was not to come through.
fn reply(entry: &Entry) -> Markup {
    let tone = match entry.status() {
        Some(..400) => Tone::Good,
        Some(400..500) => Tone::Waiting,
        _ => Tone::Bad,
    };
    html! {
        @if let Some(status) = entry.status() { (badge(tone, &status.to_string())) " " }
        @if entry.outcome() != Outcome::Complete { (badge(Tone::Bad, entry.outcome().as_str())) }
    }
}

/// A length of time to the hundredth of a millisecond.
fn milliseconds(length: Duration) -> String {
    let hundredths = length.as_micros() / 10;
    format!("{}.{:02} ms", figures::count(hundredths / 100), hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_told_in_milliseconds() {
        let told = [0, 419, 10_000, 1_234_567_890].map(|micros| milliseconds(Duration::from_micros(micros)));
        assert_eq!(told, ["0.00 ms", "0.41 ms", "10.00 ms", "1,234,567.89 ms"]);
    }
}
