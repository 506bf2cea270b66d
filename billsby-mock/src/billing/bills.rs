//! Bills: the lines of an invoice.
//!
//! For each line, `amount = units x unit price x share - discount`, reckoned
//! exactly and rounded once, half up; then its tax, rounded likewise. A bill
//! is exactly the sum of its lines and their taxes.
//!
//! | line | share | discount | tax |
//! |---|---|---|---|
//! | plan | of the period | coupons | yes |
//! | add-on, in advance | of the period | none | yes |
//! | allowance, in arrears | none: what was used | none | yes |
//! | setup fee | none | none | yes |
//! | credit | none | none | none: it is money that was paid, tax included |
//! | one-time charge | none | none | none: it is charged as given (assumed) |

use std::sync::Arc;

use crate::billing::allowances::Allowance;
use crate::billing::company::Company;
use crate::billing::coupons::{AppliedCoupon, Discount};
use crate::billing::cycles::Cycle;
use crate::billing::enumeration::enumeration;
use crate::billing::error::{BillingError, Violations};
use crate::billing::money::{MAX_AMOUNT, Share, divide_half_up};
use crate::billing::plans::Plan;
use crate::billing::price_models::PriceModel;
use crate::billing::pricing::{Charge, Tier, TooManyUnits};
use crate::billing::rules::Tax;
use crate::billing::subscriptions::SubscribedAddOn;

enumeration! {
    /// What a line is for.
    LineKind {
        /// The plan.
        Plan,
        /// An add-on.
        AddOn,
        /// Usage of an allowance beyond what is included, in the period before.
        Allowance,
        /// The setup fee of a new subscription.
        SetupFee,
        /// The unused part of an earlier plan; negative.
        Credit,
        /// A one-time charge.
        OneTime,
    }
}

/// A line of an invoice; figures are in smallest units of the invoice's currency.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Line {
    /// What it is for.
    pub kind: LineKind,
    /// What the customer reads.
    pub description: Arc<str>,
    /// How many.
    pub units: i64,
    /// At what price each, for a whole period.
    pub unit_price: i64,
    /// What coupons took off.
    pub discount: i64,
    /// What is to be paid before tax.
    pub amount: i64,
    /// The tax on it.
    pub tax: i64,
}

/// The lines of an invoice to be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Bill {
    /// The lines.
    pub lines: Vec<Line>,
    /// Their sum, taxes included.
    pub total: i64,
    /// The taxes in it.
    pub tax: i64,
    /// What proration took off the lines; zero or negative.
    pub proration: i64,
}

impl Bill {
    /// A bill of one line.
    pub fn one_time(description: &str, amount: i64) -> Self {
        let kind = LineKind::OneTime;
        let description = description.into();
        let line = Line { kind, description, units: 1, unit_price: amount, discount: 0, amount, tax: 0 };
        Self { lines: vec![line], total: amount, tax: 0, proration: 0 }
    }

    /// What of it was credit from an earlier plan.
    pub fn credit_used(&self) -> i64 {
        let credits = self.lines.iter().filter(|line| line.kind == LineKind::Credit);
        -credits.map(|line| line.amount).sum::<i64>()
    }
}

/// What a period of a subscription is billed for.
#[derive(Debug, Clone)]
pub(crate) struct Purchase<'a> {
    pub plan: &'a Plan,
    pub cycle: &'a Cycle,
    pub units: i64,
    pub add_ons: &'a [SubscribedAddOn],
    pub coupons: &'a [AppliedCoupon],
    /// Which share of the period is paid for; none where only usage is billed.
    pub share: Option<Share>,
    pub setup_fee: bool,
    /// What was used in the period before.
    pub usage: &'a [Usage<'a>],
    /// What is in hand from an earlier plan.
    pub credit: i64,
    /// What is added for tax.
    pub tax: Option<&'a Tax>,
}

/// Units of an allowance that were used beyond what is included.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Usage<'a> {
    pub allowance: &'a Allowance,
    pub price: &'a PriceModel,
    pub units: i64,
}

impl Company {
    /// Composes a bill: the plan, its add-ons, the setup fee, usage, then
    /// credit up to their sum. Nothing is refused here, since a renewal cannot
    /// be; where something is bought, [`check_purchase`](Self::check_purchase) comes first.
    pub(crate) fn bill(&self, purchase: &Purchase<'_>) -> Bill {
        // Most plans come to one line; a growing vector would make room for four.
        let lines = Vec::with_capacity(1 + purchase.add_ons.len() + purchase.usage.len());
        let mut bill = Composer { tax: purchase.tax, done: Bill { lines, ..Bill::default() } };
        if let Some(share) = purchase.share {
            let plan = purchase.plan;
            let mut coupons = Coupons::new(purchase.coupons, plan);
            for charge in purchase.cycle.terms.tariff.charges(plan.pricing_model, purchase.units) {
                bill.prorated(LineKind::Plan, describe(&plan.display_name, &charge), &charge, share, &mut coupons);
            }
            let mut none = Coupons::default();
            for held in purchase.add_ons {
                let price = plan.add_on(held.add_on).and_then(|link| link.price_for(purchase.cycle));
                // A forced add-on without a price at this frequency costs nothing.
                let (Some(add_on), Some(price)) = (self.store.add_ons.get(held.add_on), price) else {
                    continue;
                };
                for charge in price.tariff.charges(add_on.pricing_model, held.quantity) {
                    let description = describe(&add_on.goods.display_name, &charge);
                    bill.prorated(LineKind::AddOn, description, &charge, share, &mut none);
                }
            }
            if let Some(fee) = purchase.cycle.terms.setup_fee.filter(|_| purchase.setup_fee) {
                bill.add(LineKind::SetupFee, "Setup fee".into(), fee);
            }
        }
        for used in purchase.usage {
            for charge in used.price.tariff.charges(used.allowance.pricing_model, used.units) {
                bill.used(describe(&used.allowance.goods.display_name, &charge), &charge);
            }
        }
        bill.credit(purchase.credit);
        bill.done
    }

    /// Refuses what cannot be billed: more units than the last tier holds, or
    /// an invoice larger than its readers take.
    pub(crate) fn check_purchase(&self, purchase: &Purchase<'_>) -> Result<Bill, BillingError> {
        let mut violations = Violations::default();
        let mut check = |pointer: &dyn Fn() -> String, fits: Result<(), TooManyUnits>| {
            if let Err(error) = fits {
                violations.add(pointer(), error.to_string());
            }
        };
        let plan = purchase.plan;
        let fits = purchase.cycle.terms.tariff.check_units(plan.pricing_model, purchase.units);
        check(&|| "/units".to_owned(), fits);
        for (place, held) in purchase.add_ons.iter().enumerate() {
            let price = plan.add_on(held.add_on).and_then(|link| link.price_for(purchase.cycle));
            if let (Some(add_on), Some(price)) = (self.store.add_ons.get(held.add_on), price) {
                let fits = price.tariff.check_units(add_on.pricing_model, held.quantity);
                check(&|| format!("/addOns/{place}/quantity"), fits);
            }
        }
        violations.finish()?;
        let bill = self.bill(purchase);
        match bill.total <= MAX_AMOUNT && bill.lines.iter().all(|line| line.amount <= MAX_AMOUNT) {
            true => Ok(bill),
            false => {
                let message = format!("would make an invoice of more than {MAX_AMOUNT} smallest units");
                Err(BillingError::invalid("/units", message))
            }
        }
    }
}

/// What the customer reads: the name, and the tier it was priced in.
fn describe(name: &Arc<str>, charge: &Charge) -> Arc<str> {
    match charge.tier {
        None => Arc::clone(name),
        Some(Tier { start, finish: Some(finish), .. }) => format!("{name}, units {} to {finish}", start.max(1)).into(),
        Some(Tier { start, finish: None, .. }) => format!("{name}, units from {}", start.max(1)).into(),
    }
}

struct Composer<'a> {
    tax: Option<&'a Tax>,
    done: Bill,
}

impl Composer<'_> {
    fn prorated(
        &mut self,
        kind: LineKind,
        description: Arc<str>,
        charge: &Charge,
        share: Share,
        coupons: &mut Coupons<'_>,
    ) {
        let whole = i128::from(charge.units) * i128::from(charge.unit_price);
        let gross = share.of(whole);
        let amount = coupons.apply(whole, share);
        self.done.proration = narrow(i128::from(self.done.proration) + gross - whole);
        let Charge { units, unit_price, .. } = *charge;
        let (discount, amount) = (narrow(gross - amount), narrow(amount));
        self.push(Line { kind, description, units, unit_price, discount, amount, tax: 0 });
    }

    /// Usage is billed as far as an invoice can hold it and its tax: nobody can refuse it any more.
    fn used(&mut self, description: Arc<str>, charge: &Charge) {
        let whole = i128::from(charge.units) * i128::from(charge.unit_price);
        let room = i128::from((MAX_AMOUNT - self.done.total).max(0));
        let amount = narrow(whole.min(self.tax.map_or(room, |tax| tax.rate.most_within(room))));
        let Charge { units, unit_price, .. } = *charge;
        self.push(Line { kind: LineKind::Allowance, description, units, unit_price, discount: 0, amount, tax: 0 });
    }

    fn add(&mut self, kind: LineKind, description: Arc<str>, amount: i64) {
        self.push(Line { kind, description, units: 1, unit_price: amount, discount: 0, amount, tax: 0 });
    }

    fn push(&mut self, mut line: Line) {
        if let Some(tax) = self.tax {
            line.tax = narrow(tax.rate.of(line.amount.into()));
        }
        self.file(line);
    }

    fn file(&mut self, line: Line) {
        self.done.tax = self.done.tax.saturating_add(line.tax);
        self.done.total = self.done.total.saturating_add(line.amount).saturating_add(line.tax);
        self.done.lines.push(line);
    }

    /// Takes credit off the whole sum: it is money that was paid, tax included.
    fn credit(&mut self, in_hand: i64) {
        let credit = in_hand.min(self.done.total);
        if credit > 0 {
            let description = "Credit for the unused part of the previous plan".into();
            let (kind, amount) = (LineKind::Credit, -credit);
            self.file(Line { kind, description, units: 1, unit_price: amount, discount: 0, amount, tax: 0 });
        }
    }
}

/// Figures beyond 64 bits are refused where something is bought, and not reached elsewhere.
fn narrow(amount: i128) -> i64 {
    i64::try_from(amount).unwrap_or(if amount < 0 { i64::MIN } else { i64::MAX })
}

/// What the coupons of a subscription take off its plan: percentages of the
/// exact price, added up, then fixed amounts, each as often as it still has something left.
#[derive(Default)]
struct Coupons<'a> {
    percent: u8,
    budgets: Vec<(&'a AppliedCoupon, i64)>,
}

impl<'a> Coupons<'a> {
    fn new(coupons: &'a [AppliedCoupon], plan: &Plan) -> Self {
        let mut found = Self::default();
        for coupon in coupons.iter().filter(|coupon| coupon.holds_for(plan.id)) {
            match coupon.discount {
                Discount::Percentage(percent) => found.percent = found.percent.saturating_add(percent).min(100),
                Discount::Amount(money) => found.budgets.push((coupon, money.minor)),
            }
        }
        found
    }

    /// What is left to pay of a share of `whole`, rounded once.
    fn apply(&mut self, whole: i128, share: Share) -> i128 {
        let left = i128::from(100 - self.percent);
        let exact = whole * i128::from(share.part) * left;
        let mut amount = divide_half_up(exact, i128::from(share.whole) * 100);
        for (_, budget) in &mut self.budgets {
            let taken = amount.clamp(0, i128::from(*budget));
            amount -= taken;
            *budget -= narrow(taken);
        }
        amount
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::Shop;
    use crate::billing::money::{Currency, Money};
    use crate::billing::rules::Percent;

    fn purchase<'a>(shop: &'a Shop, add_ons: &'a [SubscribedAddOn]) -> Purchase<'a> {
        Purchase {
            plan: shop.company.store.plans.get(shop.plan).unwrap(),
            cycle: shop.company.store.cycles.get(shop.cycle).unwrap(),
            units: 2,
            add_ons,
            coupons: &[],
            share: Some(Share::ALL),
            setup_fee: false,
            usage: &[],
            credit: 0,
            tax: None,
        }
    }

    fn amounts(bill: &Bill) -> Vec<i64> {
        bill.lines.iter().map(|line| line.amount).collect()
    }

    #[test]
    fn a_bill_is_the_sum_of_its_lines() {
        let shop = Shop::new();
        let add_ons = [SubscribedAddOn::new(shop.add_on, 3, false)];
        // 2 x 50.00 + 3 x 2.50
        let whole = shop.company.bill(&purchase(&shop, &add_ons));
        assert_eq!((whole.total, amounts(&whole)), (10_750, vec![10_000, 750]));
        // A third of 100.00 is 33.33, a third of 7.50 is 2.50.
        let share = Some(Share::new(1, 3));
        let part = shop.company.bill(&Purchase { share, ..purchase(&shop, &add_ons) });
        assert_eq!(amounts(&part), [3333, 250]);
        assert_eq!(part.proration, 3583 - 10_750);
    }

    #[test]
    fn credit_is_used_up_to_the_bill() {
        let shop = Shop::new();
        let bill = shop.company.bill(&Purchase { credit: 3000, ..purchase(&shop, &[]) });
        assert_eq!((bill.total, bill.credit_used()), (7000, 3000));
        let bill = shop.company.bill(&Purchase { credit: 99_000, ..purchase(&shop, &[]) });
        assert_eq!((bill.total, bill.credit_used()), (0, 10_000));
    }

    #[test]
    fn a_line_is_rounded_once() {
        let shop = Shop::new();
        let percentage = |percent: u8| AppliedCoupon {
            code: percent.to_string(),
            discount: Discount::Percentage(percent),
            plans: Vec::new(),
            invoices_left: None,
        };
        // 100.00 x 1/3 x 85 % is 28.33; rounding the third first would not show. With 1/7 and 50 %:
        // 100.00 / 14 = 7.142857, while half of 14.29 is 7.15.
        let coupons = [percentage(50)];
        let share = Some(Share::new(1, 7));
        let bill = shop.company.bill(&Purchase { coupons: &coupons, share, ..purchase(&shop, &[]) });
        assert_eq!((bill.lines[0].amount, bill.lines[0].discount), (714, 1429 - 714));
    }

    #[test]
    fn percentages_come_before_amounts_and_an_amount_is_taken_once() {
        let shop = Shop::new();
        let coupon = |discount| AppliedCoupon { code: String::new(), discount, plans: Vec::new(), invoices_left: None };
        let ten_dollars = Discount::Amount(Money::new(1000, Currency::USD));
        let coupons = [coupon(ten_dollars), coupon(Discount::Percentage(10)), coupon(Discount::Percentage(15))];
        // 100.00 - 25 % - 10.00
        let bill = shop.company.bill(&Purchase { coupons: &coupons, ..purchase(&shop, &[]) });
        assert_eq!((bill.total, bill.lines[0].discount), (6500, 3500));
    }

    #[test]
    fn tax_is_reckoned_a_line_and_credit_is_taken_off_the_sum() {
        let shop = Shop::new();
        let add_ons = [SubscribedAddOn::new(shop.add_on, 1, false)];
        let tax = Tax { name: "VAT".into(), rate: "7.7".parse::<Percent>().unwrap() };
        let taxed = Purchase { tax: Some(&tax), ..purchase(&shop, &add_ons) };
        // 7.7 % of 100.00 is 7.70, of 2.50 it is 0.1925.
        let bill = shop.company.bill(&taxed);
        assert_eq!((bill.tax, bill.total), (770 + 19, 10_250 + 789));
        let credited = shop.company.bill(&Purchase { credit: 5000, ..taxed.clone() });
        assert_eq!((credited.tax, credited.total), (789, 11_039 - 5000));
        let whole = shop.company.bill(&Purchase { credit: 20_000, ..taxed });
        assert_eq!((whole.total, whole.credit_used()), (0, 11_039));
    }

    #[test]
    fn a_bill_too_large_for_its_readers_is_refused_but_usage_is_cut() {
        let shop = Shop::new();
        let much = Purchase { units: MAX_AMOUNT, ..purchase(&shop, &[]) };
        let message = shop.company.check_purchase(&much).unwrap_err().to_string();
        assert!(message.contains("/units"), "{message}");

        let allowance = shop.company.store.allowances.get(shop.allowance).unwrap();
        let link = purchase(&shop, &[]).plan.allowance(shop.allowance).unwrap();
        let usage = [Usage { allowance, price: &link.price_models[0], units: MAX_AMOUNT }];
        let bill = shop.company.bill(&Purchase { usage: &usage, ..purchase(&shop, &[]) });
        assert_eq!(bill.total, MAX_AMOUNT);
        let tax = Tax { name: "VAT".into(), rate: Percent::whole(19) };
        let bill = shop.company.bill(&Purchase { usage: &usage, tax: Some(&tax), ..purchase(&shop, &[]) });
        assert_eq!(bill.total, MAX_AMOUNT);
    }
}
