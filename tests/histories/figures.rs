//! What stands on an invoice, reckoned again from what is sold, to whom, and when.

use crate::cases;
use crate::catalogue::catalogue;
use crate::commands::history;
use crate::running::{Moment, World};
use crate::stubs::{self, Charged, Part};
use crate::walk;
use billsby_mock::billing::bills::{Line, LineKind};
use billsby_mock::billing::company::Company;
use billsby_mock::billing::coupons::{AppliedCoupon, Discount};
use billsby_mock::billing::cycles::Cycle;
use billsby_mock::billing::invoice_lists::InvoiceFilter;
use billsby_mock::billing::invoices::{Invoice, InvoiceStatus, InvoiceType};
use billsby_mock::billing::money::MAX_AMOUNT;
use billsby_mock::billing::plans::Plan;
use billsby_mock::billing::pricing::{PricingModel, Tariff};
use billsby_mock::billing::subscriptions::Subscription;
use billsby_mock::store::{ListOrder, PageRequest};
use proptest::prelude::*;

/// The greatest amount a document may have.
const MOST: i128 = MAX_AMOUNT as i128;

/// Divides what is not negative, and rounds half up.
pub fn divide(dividend: i128, divisor: i128) -> i128 {
    (2 * dividend + divisor).div_euclid(2 * divisor)
}

/// A line as it must be.
#[derive(Debug, PartialEq, Eq)]
struct Figures {
    kind: LineKind,
    units: i128,
    unit_price: i128,
    discount: i128,
    amount: i128,
    tax: i128,
}

impl From<&Line> for Figures {
    fn from(line: &Line) -> Self {
        Self {
            kind: line.kind,
            units: line.units.into(),
            unit_price: line.unit_price.into(),
            discount: line.discount.into(),
            amount: line.amount.into(),
            tax: line.tax.into(),
        }
    }
}

/// The lines of an invoice to be.
struct Reckoning {
    /// In thousandths of a per cent.
    tax_rate: i128,
    lines: Vec<Figures>,
}

impl Reckoning {
    fn net(&self) -> i128 {
        self.lines.iter().map(|line| line.amount).sum()
    }

    fn tax(&self) -> i128 {
        self.lines.iter().map(|line| line.tax).sum()
    }

    fn tax_on(&self, amount: i128) -> i128 {
        divide(amount * self.tax_rate, 100_000)
    }

    fn add(&mut self, kind: LineKind, (units, unit_price): (i128, i128), discount: i128, amount: i128) {
        let tax = self.tax_on(amount);
        self.lines.push(Figures { kind, units, unit_price, discount, amount, tax });
    }

    /// The plan: coupons take per cent first, all together, and then fixed amounts until those are used up.
    fn plan(&mut self, plan: &Plan, cycle: &Cycle, units: i64, part: Part, coupons: &[AppliedCoupon]) {
        let holding = coupons.iter().filter(|coupon| {
            coupon.invoices_left != Some(0) && (coupon.plans.is_empty() || coupon.plans.contains(&plan.id))
        });
        let (mut percent, mut fixed) = (0i128, 0i128);
        for coupon in holding {
            match coupon.discount {
                Discount::Percentage(more) => percent += i128::from(more),
                Discount::Amount(money) => fixed += i128::from(money.minor),
            }
        }
        let left = 100 - percent.min(100);
        for (units, price) in charges(plan.pricing_model, &cycle.terms.tariff, units) {
            let gross = divide(units * price * part.days, part.of);
            let before_fixed = divide(units * price * part.days * left, part.of * 100);
            let amount = (before_fixed - fixed).max(0);
            fixed -= before_fixed - amount;
            self.add(LineKind::Plan, (units, price), gross - amount, amount);
        }
    }

    fn add_ons(&mut self, company: &Company, subscription: &Subscription, plan: &Plan, cycle: &Cycle, part: Part) {
        for held in &subscription.add_ons {
            let model = company.get_add_on(held.add_on).unwrap().item.pricing_model;
            let link = plan.add_ons.iter().find(|link| link.item == held.add_on);
            let prices = link.into_iter().flat_map(|link| &link.price_models);
            for price in prices.filter(|price| price.frequency == cycle.terms.frequency) {
                for (units, unit_price) in charges(model, &price.tariff, held.quantity) {
                    let amount = divide(units * unit_price * part.days, part.of);
                    self.add(LineKind::AddOn, (units, unit_price), 0, amount);
                }
            }
        }
    }

    /// What was used of the period that ends, as far as the invoice can hold it.
    fn usage(&mut self, company: &Company, ended: &Subscription) {
        if ended.is_trial_period {
            return;
        }
        let details = company.get_subscription(ended.id).unwrap();
        let (plan, cycle) = (details.row.plan, details.row.cycle);
        for held in &ended.allowances {
            let allowance = company.get_allowance(held.allowance).unwrap().item;
            let link = plan.allowances.iter().find(|link| link.item == held.allowance);
            let prices = link.into_iter().flat_map(|link| &link.price_models);
            for price in prices.filter(|price| price.frequency == cycle.terms.frequency) {
                let counter = allowance.counter.id;
                let used = company.get_counter_usage(ended.id, counter, None, None).unwrap().usage;
                let share = ended.period_share;
                let included = divide(i128::from(price.included_units) * i128::from(share.part), share.whole.into());
                let beyond = i64::try_from(i128::from(used) - included).unwrap();
                if beyond <= 0 {
                    continue;
                }
                for (units, unit_price) in charges(allowance.pricing_model, &price.tariff, beyond) {
                    let room = (MOST - self.net() - self.tax()).max(0);
                    let mut amount = units * unit_price;
                    if amount + self.tax_on(amount) > room {
                        // The most that fits with its tax.
                        amount = room * 100_000 / (100_000 + self.tax_rate);
                        while amount + 1 + self.tax_on(amount + 1) <= room {
                            amount += 1;
                        }
                    }
                    self.add(LineKind::Allowance, (units, unit_price), 0, amount);
                }
            }
        }
    }

    /// Credit is money, tax included: it comes off the sum.
    fn credit(&mut self, in_hand: i128) {
        let credit = in_hand.min(self.net() + self.tax());
        if credit > 0 {
            let (kind, unit_price) = (LineKind::Credit, -credit);
            self.lines.push(Figures { kind, units: 1, unit_price, discount: 0, amount: -credit, tax: 0 });
        }
    }
}

/// So many units at so much each: for every bracket, the units in it.
fn charges(model: PricingModel, tariff: &Tariff, units: i64) -> Vec<(i128, i128)> {
    let units = i128::from(units);
    let free = i128::from(tariff.free_quantity);
    let paid = (units - free).max(0);
    let price = i128::from(tariff.price);
    // A bracket holds the units above the end of the one before; the last holds all that are left.
    let mut brackets: Vec<(i128, i128)> = Vec::new();
    let mut below = 0;
    for (place, tier) in tariff.tiers.iter().enumerate() {
        let end = tier.finish.map_or(paid, i128::from);
        let end = if place + 1 == tariff.tiers.len() { paid.max(below) } else { end.min(paid).max(below) };
        brackets.push((end - below, tier.price.into()));
        below = end;
    }
    brackets.retain(|(units, _)| *units > 0);
    match (model, brackets.last()) {
        (PricingModel::FlatFee, _) => vec![(1, price)],
        (PricingModel::PerUnit, _) => vec![(paid, price)],
        (PricingModel::Reserved, _) => vec![(units.max(free), price)],
        (PricingModel::Tiered, _) => brackets,
        (PricingModel::Volume, Some((_, price))) => vec![(paid, *price)],
        (PricingModel::Ranged, Some((_, price))) => vec![(1, *price)],
        (PricingModel::Volume | PricingModel::Ranged, None) => Vec::new(),
    }
}

/// In thousandths of a per cent.
fn tax_rate(company: &Company, country: &str) -> i128 {
    let Some(tax) = company.rules().taxes.get(country) else {
        return 0;
    };
    let text = tax.rate.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole}{decimals:0<3}").parse().unwrap()
}

/// The coupons of a subscription before an invoice used up a turn of them.
fn coupons_before(company: &Company, before: Option<&Subscription>, after: &Subscription) -> Vec<AppliedCoupon> {
    let new = |applied: &AppliedCoupon| {
        let coupon = company.list_coupons().find(|coupon| coupon.code == applied.code).unwrap();
        AppliedCoupon { invoices_left: coupon.cycles, ..applied.clone() }
    };
    match before {
        Some(before) => before.coupons.to_vec(),
        None => after.coupons.iter().map(new).collect(),
    }
}

/// Holds a new invoice of a period against what it must say.
fn check_period_invoice(Moment { before, after, .. }: &Moment<'_>, invoice: &Invoice) {
    let billed = invoice.billed.as_ref().unwrap();
    let ended = walk::subscription(before, billed.subscription);
    let details = after.get_subscription(billed.subscription).unwrap();
    let (begun, plan, cycle) = (details.row.subscription, details.row.plan, details.row.cycle);
    let charged = stubs::charged(cycle, billed.period.start.timestamp());
    let country = details.row.customer.contact.country();
    let mut expected = Reckoning { tax_rate: tax_rate(after, country), lines: Vec::new() };
    let coupons = coupons_before(before, ended, begun);
    if let Charged::Part(part) = charged {
        expected.plan(plan, cycle, begun.units, part, &coupons);
        expected.add_ons(after, begun, plan, cycle, part);
        let is_fee_due = ended.is_none_or(|ended| ended.setup_fee_due);
        if let Some(fee) = cycle.terms.setup_fee.filter(|_| is_fee_due) {
            expected.add(LineKind::SetupFee, (1, fee.into()), 0, fee.into());
        }
    }
    ended.inspect(|ended| expected.usage(before, ended));
    let used: i64 = invoice.lines.iter().filter(|line| line.kind == LineKind::Credit).map(|line| line.amount).sum();
    expected.credit(i128::from(begun.credit) - i128::from(used));
    let figures: Vec<Figures> = invoice.lines.iter().map(Figures::from).collect();
    assert_eq!(figures, expected.lines, "invoice {} of {begun:?}", invoice.number);

    let part = if let Charged::Part(part) = charged { part } else { Part::ALL };
    let proration = invoice.proration.as_deref().map(|it| (i128::from(it.share.part), i128::from(it.share.whole)));
    assert_eq!(proration, (part.days != part.of).then_some((part.days, part.of)), "{invoice:?}");
    // A turn of every coupon is used up, and no more.
    let turns = u32::from(matches!(charged, Charged::Part(_)));
    for coupon in &begun.coupons {
        let before = coupons.iter().find(|before| before.code == coupon.code).unwrap();
        assert_eq!(coupon.invoices_left, before.invoices_left.map(|left| left.saturating_sub(turns)), "{coupon:?}");
    }
    assert_eq!(begun.setup_fee_due, turns == 0 && ended.is_none_or(|ended| ended.setup_fee_due), "{begun:?}");
}

proptest! {
    #![proptest_config(cases(320))]

    #[test]
    fn every_line_follows_from_what_was_bought(catalogue in catalogue(), history in history()) {
        let mut world = World::open(&catalogue, 1);
        let mut seen = 0;
        world.watch(&history, |moment| {
            let newest = moment.after.list_invoices(&InvoiceFilter::default(), ListOrder::default(), PageRequest::first());
            for row in newest.rows.iter().filter(|row| row.invoice.id.get() > seen) {
                let invoice = row.invoice;
                match invoice.kind {
                    InvoiceType::Renewal => check_period_invoice(&moment, invoice),
                    _ => {
                        let amount = i128::from(invoice.amount.minor);
                        let line = Figures { kind: LineKind::OneTime, units: 1, unit_price: amount, discount: 0, amount, tax: 0 };
                        let figures: Vec<Figures> = invoice.lines.iter().map(Figures::from).collect();
                        assert_eq!(figures, [line]);
                    }
                }
            }
            seen = newest.rows.iter().map(|row| row.invoice.id.get()).fold(seen, i64::max);
        });
    }

    #[test]
    fn an_invoice_is_the_sum_of_its_lines(catalogue in catalogue(), history in history()) {
        for invoice in walk::invoices(&World::after(&catalogue, &history).company) {
            let sum: i64 = invoice.lines.iter().map(|line| line.amount + line.tax).sum();
            let worth = if invoice.status == InvoiceStatus::WrittenOff { 0 } else { sum };
            assert_eq!(invoice.amount.minor, worth, "{invoice:?}");
            // Usage is cut to what an invoice can hold. The rest was refused where it was too much, and can only
            // have become more by a tax or a coupon since.
            let bought = invoice.lines.iter().filter(|line| line.kind != LineKind::Allowance);
            let most = bought.map(|line| line.amount + line.tax).sum::<i64>().max(MAX_AMOUNT);
            assert!((0..=most).contains(&sum), "{invoice:?}");
        }
    }
}
