//! What lists have in common: tabs that narrow them, and the way from page to page.

use super::figures::count;
use super::links::with_query;
use crate::store::Page;
use maud::{Markup, html};

/// Links that narrow a list by one field, the chosen one marked. The empty value stands for all.
pub(super) fn tabs(label: &str, address: &str, field: &str, choices: &[(&str, &str)], chosen: &str) -> Markup {
    html! {
        nav.tabs aria-label=(label) {
            @for (value, name) in choices {
                a href=(with_query(address, &[(field, value)])) aria-current=[(*value == chosen).then_some("true")] {
                    (name)
                }
            }
        }
    }
}

/// Where in a list the page lies, and the links to the pages around it. `kept` are the fields that narrow it.
pub(super) fn pager<T>(page: &Page<T>, noun: &str, address: &str, kept: &[(&str, &str)]) -> Markup {
    let to = |number: usize| {
        let number = number.to_string();
        let fields: Vec<_> = kept.iter().copied().chain([("page", number.as_str())]).collect();
        with_query(address, &fields)
    };
    let (number, last) = (page.page, page.page_count());
    let first_row = (number - 1).saturating_mul(page.page_size);
    html! {
        nav.pager aria-label=(format!("Pages of {noun}")) {
            p {
                @if page.rows.is_empty() {
                    (count(page.row_count)) " " (noun)
                } @else {
                    (count(first_row + 1)) "–" (count(first_row + page.rows.len()))
                    " of " (count(page.row_count)) " " (noun)
                }
            }
            @if last > 1 || number > 1 {
                p.pages {
                    @if number > 1 && last > 0 {
                        a href=(to(1)) { "First" }
                        a href=(to((number - 1).min(last))) rel="prev" { "Previous" }
                    }
                    span { "Page " (count(number)) " of " (count(last)) }
                    @if number < last {
                        a href=(to(number + 1)) rel="next" { "Next" }
                        a href=(to(last)) { "Last" }
                    }
                }
            }
        }
    }
}

/// A table that may be wider than the window; it can be scrolled by keyboard then.
pub(super) fn table(caption: &str, head: Markup, rows: Markup) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table {
                caption { (caption) }
                thead { tr { (head) } }
                tbody { (rows) }
            }
        }
    }
}

/// Instead of a table without rows.
pub(super) fn empty(sentence: &str) -> Markup {
    html! { p.empty { (sentence) } }
}
