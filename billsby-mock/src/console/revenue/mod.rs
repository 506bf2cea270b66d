//! Revenue over the company's time, as plots and as the tables they are drawn from.

mod plot;

use super::frame::{Page, Section};
use super::lists::{table, tabs};
use super::visit::Visit;
use super::{View, figures};
use crate::billing::calendar::civil;
use crate::billing::revenue::{Revenue, RevenueMonth};
use jiff::Timestamp;
use maud::{Markup, html};
use plot::{Plot, Shape};

const CHOICES: &[(&str, &str)] = &[("", "12 months"), ("24", "24 months"), ("60", "5 years")];

/// What one of the figures is, how it is drawn and where it stands.
struct Figure {
    name: &'static str,
    meaning: &'static str,
    shape: Shape,
    of: fn(&RevenueMonth) -> i64,
}

const FIGURES: [Figure; 4] = [
    Figure {
        name: "Monthly recurring revenue",
        meaning: "What plans and add-ons of active subscriptions cost a month as last billed, before tax, at the \
            month's end. Trials count nothing.",
        shape: Shape::Line,
        of: |month| month.recurring,
    },
    Figure {
        name: "Collected",
        meaning: "What was paid in the month, by card or offline, tax included.",
        shape: Shape::Bars,
        of: |month| month.collected,
    },
    Figure {
        name: "Outstanding",
        meaning: "What was billed and neither paid nor written off at the month's end.",
        shape: Shape::Line,
        of: |month| month.outstanding,
    },
    Figure {
        name: "Refunded",
        meaning: "The credit notes that were paid out in the month.",
        shape: Shape::Bars,
        of: |month| month.refunded,
    },
];

pub(super) async fn show(visit: Visit) -> View {
    let chosen = visit.query.get("months").unwrap_or_default();
    let months = match chosen {
        "24" => 24,
        "60" => 60,
        _ => 12,
    };
    visit.view(Section::Revenue, |company, now| {
        let revenue = company.revenue_by_month(months, now);
        let body = html! {
            h1 { "Revenue" }
            p.lead { "By calendar month of the company's clock. The last month runs still." }
            (tabs("How far back", &visit.links.revenue(), "months", CHOICES, chosen))
            div data-live="revenue" { @for of in &revenue { (currency(of)) } }
        };
        Ok(Page::new("Revenue", body))
    })
}

fn currency(revenue: &Revenue) -> Markup {
    let code = revenue.currency.code();
    let labels: Vec<String> = revenue.months.iter().map(|month| name(month.start)).collect();
    let head = html! {
        th scope="col" { "Month" }
        @for figure in &FIGURES { th.number scope="col" { (figure.name) } }
    };
    let rows = html! {
        @for month in revenue.months.iter().rev() {
            tr {
                th scope="row" { (name(month.start)) }
                @for figure in &FIGURES { td.number { (figures::minor((figure.of)(month), revenue.currency)) } }
            }
        }
    };
    html! {
        section aria-labelledby=(format!("currency-{code}")) {
            h2 id=(format!("currency-{code}")) { (code) }
            div.plots {
                @for (place, figure) in FIGURES.iter().enumerate() {
                    @let values: Vec<i64> = revenue.months.iter().map(figure.of).collect();
                    figure {
                        figcaption { strong { (figure.name) } " " span.quiet { (figure.meaning) } }
                        (Plot {
                            id: &format!("plot-{code}-{place}"),
                            name: figure.name,
                            shape: figure.shape,
                            currency: revenue.currency,
                            labels: &labels,
                            values: &values,
                        }.draw())
                    }
                }
            }
            (table(&format!("Revenue by month in {code}, newest first"), head, rows))
        }
    }
}

/// The name of the month that begins then.
fn name(start: Timestamp) -> String {
    civil(start).strftime("%b %Y").to_string()
}
