//! The lines of a bill.

use super::figures;
use super::lists::table;
use crate::billing::bills::Line;
use crate::billing::money::Currency;
use maud::{Markup, html};

/// Lines with taxes, and their sum.
pub(super) fn lines(caption: &str, lines: &[Line], total: i64, currency: Currency) -> Markup {
    let head = html! {
        th scope="col" { "Line" }
        th.number scope="col" { "Units" }
        th.number scope="col" { "Price each" }
        th.number scope="col" { "Discount" }
        th.number scope="col" { "Tax" }
        th.number scope="col" { "Amount" }
    };
    let tax = lines.iter().map(|line| line.tax).sum();
    table(
        caption,
        head,
        html! {
            @for line in lines {
                tr {
                    th scope="row" { (line.description) " " span.quiet { (figures::words(line.kind.as_str())) } }
                    td.number { (figures::count(line.units)) }
                    td.number { (figures::minor(line.unit_price, currency)) }
                    td.number { @if line.discount == 0 { (figures::nothing()) } @else { (figures::minor(-line.discount, currency)) } }
                    td.number { @if line.tax == 0 { (figures::nothing()) } @else { (figures::minor(line.tax, currency)) } }
                    td.number { (figures::minor(line.amount, currency)) }
                }
            }
            tr.total {
                th scope="row" colspan="4" { "Total, tax included" }
                td.number { (figures::minor(tax, currency)) }
                td.number { (figures::minor(total, currency)) }
            }
        },
    )
}
