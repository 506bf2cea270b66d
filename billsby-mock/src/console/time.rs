//! The time line: the clock and its buttons, what happened, and what is due.

use super::fields::Fields;
use super::figures::{counted, second};
use super::frame::{Page, Section};
use super::links::{Links, with_query};
use super::lists::{empty, pager, table};
use super::visit::Visit;
use super::{Refusal, View, forms, invoices, notices, upcoming};
use crate::billing::calendar::civil;
use crate::billing::invoice_lists::InvoiceFilter;
use crate::billing::invoices::InvoiceRow;
use crate::billing::time::Advance;
use crate::billing::{BillingError, Company};
use crate::store::{ListOrder, Page as ListPage, PageRequest};
use axum::response::Response;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use maud::{Markup, html};

/// How much of what is due is shown.
const UPCOMING_SHOWN: usize = 12;

/// How many of the invoices that appeared are shown: a page of the list.
const INVOICES_SHOWN: usize = 100;

/// The buttons that move the clock by a length of time.
const STEPS: &[(&str, &str)] = &[("P1D", "+1 day"), ("P7D", "+1 week"), ("P1M", "+1 month"), ("P1Y", "+1 year")];

pub(super) async fn show(visit: Visit) -> View {
    page(&visit, None)
}

/// Moves the clock, and goes back to the time line, which says what came of it.
pub(super) async fn advance(visit: Visit, body: String) -> Result<Response, Refusal> {
    let moved = wanted(&Fields::parse(&body)).and_then(|advance| visit.world.advance(advance));
    let address = moved.map(|moved| {
        let (from, to, happened) = (moved.from.to_string(), moved.to.to_string(), moved.happened.to_string());
        with_query(&visit.links.time(), &[("from", &from), ("to", &to), ("happened", &happened)])
    });
    forms::answer(address.map_err(Refusal::from), |refusal| page(&visit, Some(refusal)))
}

/// How far a form moves the clock.
fn wanted(fields: &Fields) -> Result<Advance, BillingError> {
    match fields.get("advance").unwrap_or("to") {
        "next" => Ok(Advance::ToNextEvent),
        "to" => {
            let at = fields.get("at").unwrap_or_default();
            let read = at.parse().ok().and_then(|at| TimeZone::UTC.to_timestamp(at).ok());
            let wrong = || BillingError::invalid("/at", format!("must be a date and a time of day, not `{at}`"));
            read.map(Advance::To).ok_or_else(wrong)
        }
        step => match step.parse::<Span>() {
            Ok(span) if span.is_positive() => Ok(Advance::By(span)),
            _ => Err(BillingError::invalid("/advance", format!("must be a length of time, not `{step}`"))),
        },
    }
}

/// What moving the clock did, as the address tells it.
struct Moved {
    from: Timestamp,
    to: Timestamp,
    happened: usize,
}

impl Moved {
    fn read(query: &Fields) -> Option<Self> {
        let instant = |name| query.get(name)?.parse().ok();
        Some(Self { from: instant("from")?, to: instant("to")?, happened: query.get("happened")?.parse().ok()? })
    }
}

fn page(visit: &Visit, refused: Option<&Refusal>) -> View {
    let list = visit.query.page()?;
    let links = &visit.links;
    visit.view(Section::Time, |company, now| {
        let moved = Moved::read(&visit.query);
        let body = html! {
            h1 { "Time line" }
            @if let Some(refusal) = refused { (refusal.alert()) }
            @if let Some(moved) = &moved { (what_moved(moved)) }
            (clock(links, now))
            @if let Some(moved) = &moved { (made(company, links, moved)) }
            section aria-labelledby="due" data-live="due" { (due(company, links)) }
            section aria-labelledby="happened" data-live="happened" { (happened(company, links, list)) }
        };
        Ok(Page::new("Time line", body))
    })
}

fn clock(links: &Links, now: Timestamp) -> Markup {
    html! {
        section.card aria-labelledby="move" {
            h2 #move { "Move the clock" }
            p.note { "Time only goes forward. Everything that is due in between happens, in its order." }
            form.buttons method="post" action=(links.time()) {
                @for (step, name) in STEPS { button name="advance" value=(step) { (name) } }
                button name="advance" value="next" { "To the next event" }
            }
            form.buttons method="post" action=(links.time()) {
                label for="at" { "To a date, UTC" }
                input #at type="datetime-local" name="at" required value=(civil(now).strftime("%Y-%m-%dT%H:%M"));
                button name="advance" value="to" { "Go" }
            }
        }
    }
}

fn what_moved(moved: &Moved) -> Markup {
    html! {
        div.alert.good role="status" {
            p {
                "The clock moved from " (second(moved.from)) " to " (second(moved.to)) ". "
                strong {
                    @match moved.happened {
                        0 => { "Nothing happened." },
                        happened => { (counted(happened, "thing")) " happened." },
                    }
                }
            }
        }
    }
}

fn made(company: &Company, links: &Links, moved: &Moved) -> Markup {
    let made = made_since(company, moved);
    html! {
        @if !made.is_empty() {
            section aria-labelledby="made" {
                h2 #made { "Invoices that appeared" }
                (table("Invoices that appeared, newest first", invoices::head(true), html! {
                    @for row in &made { (invoices::row(links, row.invoice, Some(row.customer))) }
                }))
                @if made.len() == INVOICES_SHOWN {
                    p.note { "The newest " (made.len()) "; " a href=(links.invoices()) { "all invoices" } "." }
                }
            }
        }
    }
}

/// The invoices that were made on the way, newest first; a page of them at most.
fn made_since<'a>(company: &'a Company, moved: &Moved) -> Vec<InvoiceRow<'a>> {
    let newest = company.list_invoices(&InvoiceFilter::default(), ListOrder::default(), PageRequest::first()).rows;
    let after = newest.into_iter().skip_while(|row| row.invoice.created_on > moved.to);
    after.take_while(|row| row.invoice.created_on > moved.from).collect()
}

fn due(company: &Company, links: &Links) -> Markup {
    let due = company.list_upcoming(UPCOMING_SHOWN);
    let head = html! {
        th scope="col" { "When, UTC" }
        th scope="col" { "What" }
        th scope="col" { "With" }
    };
    html! {
        h2 #due { "What is due" }
        @if due.is_empty() { (empty("Nothing will happen by itself.")) } @else {
            (table("What happens next by itself", head, html! {
                @for next in &due {
                    tr {
                        td { (second(next.at)) }
                        th scope="row" { (upcoming::name(next)) }
                        td { (upcoming::subject(company, links, next)) }
                    }
                }
            }))
            @if due.len() == UPCOMING_SHOWN { p.note { "The next " (UPCOMING_SHOWN) ", as far as is known now." } }
        }
    }
}

fn happened(company: &Company, links: &Links, list: PageRequest) -> Markup {
    let page = ListPage::of(company.outbox().waiting().rev(), list);
    let head = html! {
        th scope="col" { "When, UTC" }
        th scope="col" { "What" }
        th scope="col" { "With" }
    };
    html! {
        h2 #happened { "What happened" }
        @if page.row_count == 0 { (empty("Nothing yet since the company was made.")) } @else {
            (table("What happened, newest first", head, html! {
                @for posted in &page.rows {
                    tr {
                        td { (second(posted.at)) }
                        th scope="row" { (notices::name(&posted.notice)) }
                        td { (notices::subject(links, &posted.notice)) }
                    }
                }
            }))
            (pager(&page, "notices", &links.time(), &[]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::figures::clock_face;
    use super::*;

    #[test]
    fn a_form_says_how_far_the_clock_moves() {
        let read = |body| wanted(&Fields::parse(body));
        assert!(matches!(read("advance=next"), Ok(Advance::ToNextEvent)));
        assert!(matches!(read("advance=P1M"), Ok(Advance::By(_))));
        let at: Timestamp = "2026-02-01T08:30:00Z".parse().unwrap();
        assert!(matches!(read("at=2026-02-01T08%3A30&advance=to"), Ok(Advance::To(to)) if to == at));
        // A form that is sent with the Enter key may name no button.
        assert!(matches!(read("at=2026-02-01T08%3A30"), Ok(Advance::To(to)) if to == at));
        for wrong in ["", "advance=to&at=soon", "advance=-P1D", "advance=P0D", "advance=x"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_an_address_tells_is_read_or_ignored() {
        let moved = Moved::read(&Fields::parse("from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z&happened=3"));
        assert_eq!(moved.map(|moved| (clock_face(moved.to), moved.happened)), Some(("2026-02-01 00:00:00".into(), 3)));
        assert!(Moved::read(&Fields::parse("from=now&to=then&happened=3")).is_none());
    }
}
