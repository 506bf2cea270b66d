//! Parts never exceed the whole: of a short period, of one that is left early, of what was paid.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::history;
use crate::figures::divide;
use crate::running::{Moment, World};
use crate::stubs;
use crate::walk;
use billsby_mock::billing::bills::{Line, LineKind};
use billsby_mock::billing::company::Company;
use billsby_mock::billing::invoices::Invoice;
use billsby_mock::billing::subscriptions::Subscription;
use proptest::prelude::*;

fn check_invoice(company: &Company, invoice: &Invoice) {
    let paid = if invoice.status.is_settled() { invoice.amount.minor } else { 0 };
    assert!(invoice.refunded >= 0 && invoice.credited >= 0, "{invoice:?}");
    // Some of it may have been paid with credit, which can be credited again and not refunded.
    let credits = invoice.lines.iter().filter(|line| line.kind == LineKind::Credit);
    let paid_with_credit = -credits.map(|line| line.amount).sum::<i64>();
    assert!(invoice.refunded <= paid, "more is refunded than was paid: {invoice:?}");
    let given_back = invoice.refunded + invoice.credited;
    assert!(given_back <= paid + paid_with_credit, "more is given back than it was worth: {invoice:?}");
    assert!(invoice.refundable_amount() + given_back <= paid + paid_with_credit, "{invoice:?}");
    assert!((0..=invoice.amount.minor).contains(&invoice.refundable_amount()), "{invoice:?}");
    let notes = company.list_customer_credit_notes(invoice.customer()).unwrap().into_iter();
    let refunds = notes.filter(|note| note.invoice == Some(invoice.id));
    assert_eq!(refunds.map(|note| note.amount.minor).sum::<i64>(), invoice.refunded, "{invoice:?}");

    let recurring = invoice.lines.iter().filter(|line| is_recurring(line));
    for line in recurring.clone() {
        let whole = i128::from(line.units) * i128::from(line.unit_price);
        assert!((0..=whole).contains(&line.amount.into()), "{line:?}");
    }
    let whole: i128 = recurring.clone().map(|line| i128::from(line.units) * i128::from(line.unit_price)).sum();
    let part: i128 = recurring.map(|line| i128::from(line.amount) + i128::from(line.discount)).sum();
    let taken_off = invoice.proration.as_deref().map_or(0, |proration| i128::from(proration.adjustment.minor));
    assert_eq!(part, whole + taken_off, "{invoice:?}");
}

fn is_recurring(line: &Line) -> bool {
    matches!(line.kind, LineKind::Plan | LineKind::AddOn)
}

/// The used part of a period that is left early and what is credited of it come to what it cost at most.
fn check_credit(Moment { before, after, at }: &Moment<'_>, left: &Subscription) {
    let Some(begun) = walk::subscription(after, left.id) else {
        return;
    };
    let invoices = after.list_customer_invoices(left.customer).unwrap();
    let is_new = |invoice: &&&Invoice| !left.invoices.contains(&invoice.id) && begun.invoices.contains(&invoice.id);
    let used: i64 = invoices
        .iter()
        .filter(is_new)
        .flat_map(|invoice| &invoice.lines)
        .filter(|line| line.kind == LineKind::Credit)
        .map(|line| -line.amount)
        .sum();
    // What came into hand: all of it is from this invoice.
    let credited = i128::from(begun.credit + used - left.credit);
    let old = before.list_customer_invoices(left.customer).unwrap();
    let period_invoice = old.iter().find(|invoice| Some(invoice.id) == left.period_invoice);
    let cost: i128 = period_invoice.map_or(0, |invoice| {
        invoice.lines.iter().filter(|line| is_recurring(line)).map(|line| i128::from(line.amount + line.tax)).sum()
    });
    let (days, days_left) = (
        stubs::days(left.period.start.timestamp(), left.period.end.timestamp()),
        stubs::days(*at, left.period.end.timestamp()),
    );
    let most = if days > 0 { divide(cost * days_left.clamp(0, days), days) } else { cost };
    assert!((0..=most).contains(&credited), "{credited} of {cost} for {days_left} of {days} days of {left:?}");
}

proptest! {
    #![proptest_config(cases(224))]

    #[test]
    fn no_part_exceeds_the_whole(catalogue in catalogue(), history in history()) {
        let mut world = World::open(&catalogue, 1);
        world.watch(&history, |moment| {
            for left in walk::subscriptions(moment.before) {
                check_credit(&moment, left);
            }
        });
        for invoice in walk::invoices(&world.company) {
            check_invoice(&world.company, invoice);
        }
    }
}
