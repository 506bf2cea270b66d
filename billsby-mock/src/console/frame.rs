//! What stands around every view.

use super::figures::second;
use super::links::{COMPANIES, DOCS, Links};
use super::visit::Visit;
use super::{assets, faults, pulse, upcoming};
use crate::billing::Company;
use crate::billing::clock::Clock;
use jiff::Timestamp;
use maud::{DOCTYPE, Markup, html};

/// What a view says.
pub(super) struct Page {
    pub(super) title: String,
    pub(super) body: Markup,
}

impl Page {
    pub(super) fn new(title: impl Into<String>, body: Markup) -> Self {
        Self { title: title.into(), body }
    }
}

/// The parts of the console on one company.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Customers,
    Subscriptions,
    Invoices,
    CreditNotes,
    Time,
    Revenue,
    Webhooks,
    Journal,
    Faults,
    Snapshots,
}

impl Section {
    const ALL: [Self; 10] = [
        Self::Customers,
        Self::Subscriptions,
        Self::Invoices,
        Self::CreditNotes,
        Self::Time,
        Self::Revenue,
        Self::Webhooks,
        Self::Journal,
        Self::Faults,
        Self::Snapshots,
    ];

    /// The section of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Customers => "Customers",
            Self::Subscriptions => "Subscriptions",
            Self::Invoices => "Invoices",
            Self::CreditNotes => "Credit notes",
            Self::Time => "Time line",
            Self::Revenue => "Revenue",
            Self::Webhooks => "Webhooks",
            Self::Journal => "Journal",
            Self::Faults => "Faults",
            Self::Snapshots => "Snapshots",
        }
    }

    fn address(self, links: &Links) -> String {
        match self {
            Self::Customers => links.customers(),
            Self::Subscriptions => links.subscriptions(),
            Self::Invoices => links.invoices(),
            Self::CreditNotes => links.credit_notes(),
            Self::Time => links.time(),
            Self::Revenue => links.revenue(),
            Self::Webhooks => links.webhooks(),
            Self::Journal => links.journal(),
            Self::Faults => links.faults(),
            Self::Snapshots => links.snapshots(),
        }
    }
}

/// A page on one company, with the way to its other views and its clock.
pub(super) fn company(visit: &Visit, section: Section, company: &Company, now: Timestamp, page: Page) -> Markup {
    let (links, domain) = (&visit.links, &company.settings().domain);
    let title = format!("{} · {domain}", page.title);
    let mark = pulse::mark(Some(section), &visit.world, company, now);
    let pulse = Pulse { address: links.pulse(section.name()), mark };
    let aside = html! {
        aside.side {
            p.company { span.visually-hidden { "Company " } (domain) }
            (clock(links, company, now))
            nav aria-label="Company" {
                ul {
                    @for one in Section::ALL {
                        li {
                            a href=(one.address(links)) aria-current=[(one == section).then_some("page")] { (one.name()) }
                        }
                    }
                }
            }
        }
    };
    document(
        &title,
        None,
        Some(&pulse),
        html! {
            div.columns {
                (aside)
                main #main {
                    div data-live="banner" { (faults::banner(visit, now)) }
                    (page.body)
                }
            }
        },
    )
}

/// The company's clock, which everything else goes by.
fn clock(links: &Links, company: &Company, now: Timestamp) -> Markup {
    let (mode, meaning) = match company.clock() {
        Clock::Real => ("real", "the wall clock"),
        Clock::Frozen(_) => ("frozen", "stands still until it is moved"),
        Clock::Offset(_) => ("moved", "runs at a distance from the wall clock"),
    };
    html! {
        div.clock {
            p.label { "Company clock, UTC" }
            p.face #clock { (second(now)) }
            p.mode { span.pill title=(meaning) { (mode) } " " a href=(links.time()) { "Move" } }
            p.next data-live="next" {
                @match company.list_upcoming(1).first() {
                    Some(next) => { (upcoming::name(next)) " on " (second(next.at)) },
                    None => { "Nothing is due." },
                }
            }
        }
    }
}

/// A page on no company in particular.
pub(super) fn plain(title: &str, body: Markup) -> Markup {
    document(title, None, None, html! { main.narrow #main { (body) } })
}

/// The page on all companies.
pub(super) fn companies(body: Markup) -> Markup {
    document("Companies", Some(COMPANIES), None, html! { main.narrow #main { (body) } })
}

/// A page of the API reference, with the list of operations beside it.
pub(super) fn docs(title: &str, aside: Markup, body: Markup) -> Markup {
    document(
        title,
        Some(DOCS),
        None,
        html! {
            div.columns.docs {
                aside.side { (aside) }
                main #main { (body) }
            }
        },
    )
}

/// What the script asks to learn whether the page is out of date.
struct Pulse {
    address: String,
    mark: String,
}

fn document(title: &str, current: Option<&str>, pulse: Option<&Pulse>, body: Markup) -> Markup {
    let link = |address: &'static str, name: &str| {
        html! { a href=(address) aria-current=[(current == Some(address)).then_some("page")] { (name) } }
    };
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · billsby-mock" }
                link rel="icon" href=(assets::ICON) type="image/svg+xml";
                link rel="stylesheet" href=(assets::STYLES);
                script type="module" src=(assets::SCRIPT) {}
            }
            body data-pulse=[pulse.map(|pulse| &pulse.address)] data-mark=[pulse.map(|pulse| &pulse.mark)] {
                a.skip href="#main" { "Skip to the content" }
                header.top {
                    a.brand href=(COMPANIES) {
                        img src=(assets::ICON) alt="" width="20" height="20";
                        "billsby-mock"
                    }
                    nav aria-label="Console" { (link(COMPANIES, "Companies")) (link(DOCS, "API reference")) }
                }
                (body)
                p.visually-hidden #announcement role="status" aria-live="polite" {}
            }
        }
    }
}
