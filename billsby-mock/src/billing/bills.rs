//! Bills: the lines of an invoice.
//!
//! Every line is rounded once, half up, and a bill is exactly the sum of its
//! lines. For each line, amount = units x unit price x share - discount.

use crate::billing::company::Company;
use crate::billing::coupons::{AppliedCoupon, Discount};
use crate::billing::cycles::Cycle;
use crate::billing::enumeration::enumeration;
use crate::billing::error::BillingError;
use crate::billing::money::{MAX_AMOUNT, Share};
use crate::billing::plans::Plan;
use crate::billing::pricing::{Charge, TooManyUnits};
use crate::billing::subscriptions::SubscribedAddOn;

enumeration! {
    /// What a line is for.
    LineKind {
        /// The plan.
        Plan,
        /// An add-on.
        AddOn,
        /// The setup fee of a new subscription.
        SetupFee,
        /// The unused part of an earlier plan; negative.
        Credit,
        /// A one-time charge.
        OneTime,
    }
}

/// A line of an invoice; figures are in smallest units of the invoice's currency.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Line {
    /// What it is for.
    pub kind: LineKind,
    /// What the customer reads.
    pub description: String,
    /// How many.
    pub units: i64,
    /// At what price each, for a whole period.
    pub unit_price: i64,
    /// What coupons took off.
    pub discount: i64,
    /// What is to be paid.
    pub amount: i64,
}

/// The lines of an invoice to be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Bill {
    /// The lines.
    pub lines: Vec<Line>,
    /// Their sum.
    pub total: i64,
    /// What proration took off the lines; zero or negative.
    pub proration: i64,
}

impl Bill {
    /// A bill of one line.
    pub fn one_time(description: String, amount: i64) -> Self {
        let kind = LineKind::OneTime;
        let line = Line { kind, description, units: 1, unit_price: amount, discount: 0, amount };
        Self { lines: vec![line], total: amount, proration: 0 }
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
    /// Which share of the period is paid for.
    pub share: Share,
    pub setup_fee: bool,
    /// What is in hand from an earlier plan.
    pub credit: i64,
}

impl Company {
    /// Composes a bill: the plan, its add-ons, the setup fee, then credit up to their sum.
    pub(crate) fn bill(&self, purchase: &Purchase<'_>) -> Result<Bill, BillingError> {
        let mut bill = Builder::new(purchase.share);
        let plan = purchase.plan;
        let charges = purchase
            .cycle
            .terms
            .tariff
            .charges(plan.pricing_model, purchase.units)
            .map_err(|error| too_many("/units".to_owned(), error))?;
        let mut budgets = Budgets::new(purchase.coupons, plan);
        for charge in charges {
            let description = describe(&plan.display_name, &charge);
            bill.prorated(LineKind::Plan, description, &charge, |gross| budgets.take(gross))?;
        }
        for (place, held) in purchase.add_ons.iter().enumerate() {
            let price = plan.add_on(held.add_on).and_then(|link| link.price_for(purchase.cycle));
            // A forced add-on without a price at this frequency costs nothing.
            let (Some(add_on), Some(price)) = (self.store.add_ons.get(held.add_on), price) else {
                continue;
            };
            let charges = price
                .tariff
                .charges(add_on.pricing_model, held.quantity)
                .map_err(|error| too_many(format!("/addOns/{place}/quantity"), error))?;
            for charge in charges {
                let description = describe(&add_on.goods.display_name, &charge);
                bill.prorated(LineKind::AddOn, description, &charge, |_| 0)?;
            }
        }
        if let Some(fee) = purchase.cycle.terms.setup_fee.filter(|_| purchase.setup_fee) {
            bill.add(LineKind::SetupFee, "Setup fee".to_owned(), fee)?;
        }
        let credit = purchase.credit.min(bill.done.total);
        if credit > 0 {
            let description = "Credit for the unused part of the previous plan".to_owned();
            bill.add(LineKind::Credit, description, -credit)?;
        }
        Ok(bill.done)
    }
}

fn too_many(pointer: String, error: TooManyUnits) -> BillingError {
    BillingError::invalid(pointer, error.to_string())
}

fn describe(name: &str, charge: &Charge) -> String {
    match charge.tier {
        None => name.to_owned(),
        Some(tier) => match tier.finish {
            Some(finish) => format!("{name}, units {} to {finish}", tier.start.max(1)),
            None => format!("{name}, units from {}", tier.start.max(1)),
        },
    }
}

struct Builder {
    share: Share,
    done: Bill,
}

impl Builder {
    fn new(share: Share) -> Self {
        Self { share, done: Bill::default() }
    }

    fn prorated(
        &mut self,
        kind: LineKind,
        description: String,
        charge: &Charge,
        discount: impl FnOnce(i64) -> i64,
    ) -> Result<(), BillingError> {
        let whole = i128::from(charge.units) * i128::from(charge.unit_price);
        let gross = bounded(self.share.of(whole))?;
        let discount = discount(gross);
        self.done.proration += gross - bounded(whole)?;
        self.push(Line {
            kind,
            description,
            units: charge.units,
            unit_price: charge.unit_price,
            discount,
            amount: gross - discount,
        })
    }

    fn add(&mut self, kind: LineKind, description: String, amount: i64) -> Result<(), BillingError> {
        self.push(Line { kind, description, units: 1, unit_price: amount, discount: 0, amount })
    }

    fn push(&mut self, line: Line) -> Result<(), BillingError> {
        self.done.total = bounded(i128::from(self.done.total) + i128::from(line.amount))?;
        self.done.lines.push(line);
        Ok(())
    }
}

fn bounded(amount: i128) -> Result<i64, BillingError> {
    let fits = i64::try_from(amount).ok().filter(|amount| amount.abs() <= MAX_AMOUNT);
    fits.ok_or_else(|| {
        let message = format!("would make an invoice of more than {MAX_AMOUNT} smallest units");
        BillingError::invalid("/units", message)
    })
}

/// What each coupon may still take off.
struct Budgets<'a>(Vec<(&'a Discount, i64)>);

impl<'a> Budgets<'a> {
    fn new(coupons: &'a [AppliedCoupon], plan: &Plan) -> Self {
        let holds = |coupon: &&AppliedCoupon| {
            coupon.invoices_left != Some(0) && (coupon.plans.is_empty() || coupon.plans.contains(&plan.id))
        };
        let budget = |coupon: &'a AppliedCoupon| match &coupon.discount {
            discount @ Discount::Amount(money) => (discount, money.minor),
            discount @ Discount::Percentage(_) => (discount, i64::MAX),
        };
        Self(coupons.iter().filter(holds).map(budget).collect())
    }

    fn take(&mut self, gross: i64) -> i64 {
        let mut taken = 0;
        for (discount, budget) in &mut self.0 {
            let share = discount.of(gross).min(*budget).min(gross - taken);
            *budget -= share;
            taken += share;
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::Shop;

    fn purchase<'a>(shop: &'a Shop, add_ons: &'a [SubscribedAddOn]) -> Purchase<'a> {
        Purchase {
            plan: shop.company.store.plans.get(shop.plan).unwrap(),
            cycle: shop.company.store.cycles.get(shop.cycle).unwrap(),
            units: 2,
            add_ons,
            coupons: &[],
            share: Share::ALL,
            setup_fee: false,
            credit: 0,
        }
    }

    #[test]
    fn a_bill_is_the_sum_of_its_lines() {
        let shop = Shop::new();
        let add_ons = [SubscribedAddOn::new(shop.add_on, 3, false)];
        // 2 x 50.00 + 3 x 2.50
        let whole = shop.company.bill(&purchase(&shop, &add_ons)).unwrap();
        assert_eq!(whole.total, 10_750);
        assert_eq!(whole.total, whole.lines.iter().map(|line| line.amount).sum::<i64>());
        // A third of 100.00 is 33.33, a third of 7.50 is 2.50.
        let share = Share::new(1, 3);
        let part = shop.company.bill(&Purchase { share, ..purchase(&shop, &add_ons) }).unwrap();
        assert_eq!(part.lines.iter().map(|line| line.amount).collect::<Vec<_>>(), [3333, 250]);
        assert_eq!(part.proration, 3583 - 10_750);
    }

    #[test]
    fn credit_is_used_up_to_the_bill() {
        let shop = Shop::new();
        let bill = shop.company.bill(&Purchase { credit: 3000, ..purchase(&shop, &[]) }).unwrap();
        assert_eq!((bill.total, bill.credit_used()), (7000, 3000));
        let bill = shop.company.bill(&Purchase { credit: 99_000, ..purchase(&shop, &[]) }).unwrap();
        assert_eq!((bill.total, bill.credit_used()), (0, 10_000));
    }

    #[test]
    fn a_bill_too_large_for_its_readers_is_refused() {
        let shop = Shop::new();
        let much = Purchase { units: MAX_AMOUNT, ..purchase(&shop, &[]) };
        let message = shop.company.bill(&much).unwrap_err().to_string();
        assert!(message.contains("/units"), "{message}");
    }
}
