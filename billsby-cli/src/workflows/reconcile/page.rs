//! What does not add up, as a page for a browser.

use super::finding::{Finding, Kind};
use super::{Money, Read};
use maud::{DOCTYPE, Markup, html};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}\
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ccc;\
vertical-align:top}td.amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}\
.good{color:#17692e}.bad{color:#a51d2d}code{font-size:.95em}@media(prefers-color-scheme:dark){body{background:#181818;\
color:#eee}.good{color:#7ee08f}.bad{color:#ff9a9a}th,td{border-color:#444}}";

/// The page. It needs nothing but itself.
pub fn page(company: &str, read: &Read, findings: &[Finding]) -> String {
    let title = format!("Reconciliation of {company}");
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (maud::PreEscaped(STYLE)) }
            }
            body {
                h1 { (title) }
                p { "Read: " (read.to_string()) "." }
                @if findings.is_empty() {
                    p.good { strong { "Everything adds up." } }
                } @else {
                    p.bad { strong { (crate::workflows::count(findings.len(), "finding")) } }
                    (kinds(findings))
                    (table(findings))
                }
            }
        }
    };
    page.into_string()
}

fn kinds(findings: &[Finding]) -> Markup {
    html! {
        ul {
            @for (kind, word, meaning) in Kind::ALL {
                @let count = findings.iter().filter(|finding| finding.kind == kind).count();
                @if count > 0 {
                    li { (count) " × " code { (word) } ": " (meaning) }
                }
            }
        }
    }
}

fn table(findings: &[Finding]) -> Markup {
    let money = |amount: Option<Money>, currency: &str| match amount {
        None => String::new(),
        Some(amount) => amount.with_code(currency).unwrap_or_else(|_| amount.to_string()),
    };
    html! {
        table {
            thead {
                tr {
                    th { "Customer" } th { "What" } th { "Number" } th { "Ledger" } th { "Expected" } th { "Found" }
                    th { "Why" }
                }
            }
            tbody {
                @for finding in findings {
                    tr {
                        td { code { (finding.customer_unique_id) } }
                        td { code { (finding.kind.word()) } }
                        td { code { (finding.number) } }
                        td { (finding.reference.as_deref().unwrap_or_default()) }
                        td.amount { (money(finding.expected, &finding.currency)) }
                        td.amount { (money(finding.found, &finding.currency)) }
                        td { (finding.message) }
                    }
                }
            }
        }
    }
}
