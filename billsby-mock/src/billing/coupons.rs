//! Coupons: made outside the public interface, which only takes their codes.
//!
//! Its expiry ends the use of a coupon by new subscriptions; one that uses it
//! keeps it for as many invoices as it holds (assumed). Percentages of several
//! coupons add up, and fixed amounts come after them (assumed).

use jiff::Timestamp;
use thin_vec::ThinVec;

use crate::billing::company::Company;
use crate::billing::error::{BillingError, Violations};
use crate::billing::ids::PlanId;
use crate::billing::money::{Currency, MAX_AMOUNT, Money};

/// A coupon. It takes from the price of the plan, not from setup fees or add-ons (assumed).
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Coupon {
    /// What customers type.
    pub code: String,
    /// What it takes off.
    pub discount: Discount,
    /// The plans it is for; all where empty.
    pub plans: Vec<PlanId>,
    /// Whether it can be used beside others.
    pub is_stackable: bool,
    /// How many subscriptions may use it.
    pub max_redemptions: Option<u32>,
    /// How many have.
    pub redemptions: u32,
    /// From when on it is refused.
    pub expires_on: Option<Timestamp>,
    /// For how many invoices of a subscription it holds.
    pub cycles: Option<u32>,
}

/// What a coupon takes off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Discount {
    /// Per cent of the price, 1 to 100.
    Percentage(u8),
    /// So much, at most the price.
    Amount(Money),
}

impl Discount {
    fn fits(self, currency: Currency) -> bool {
        match self {
            Self::Percentage(_) => true,
            Self::Amount(money) => money.currency == currency,
        }
    }
}

/// A coupon a subscription uses.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct AppliedCoupon {
    /// Which.
    pub code: String,
    /// What it takes off.
    pub discount: Discount,
    /// The plans it is for; all where empty.
    pub plans: Vec<PlanId>,
    /// For how many more invoices; for all where none.
    pub invoices_left: Option<u32>,
}

impl AppliedCoupon {
    /// Whether it is for a plan.
    pub(crate) fn is_for(&self, plan: PlanId) -> bool {
        self.plans.is_empty() || self.plans.contains(&plan)
    }

    /// Whether the next invoice of a plan is less by it.
    pub(crate) fn holds_for(&self, plan: PlanId) -> bool {
        self.invoices_left != Some(0) && self.is_for(plan)
    }
}

/// A coupon as a command gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouponChoice {
    /// `planId`
    pub plan: PlanId,
    /// `couponCode`
    pub code: String,
}

impl Company {
    /// Makes a coupon, or replaces the one with its code, as often as that was used; subscriptions that use it keep
    /// what they have.
    ///
    /// # Errors
    /// When it has no code, takes nothing off, or is for plans that do not exist.
    pub fn create_coupon(&mut self, coupon: Coupon) -> Result<Coupon, BillingError> {
        let mut violations = Violations::default();
        violations.check(!coupon.code.is_empty(), "/code", || "must not be empty");
        match coupon.discount {
            Discount::Percentage(percent) => violations
                .check((1..=100).contains(&percent), "/percentage", || format!("must be from 1 to 100, not {percent}")),
            Discount::Amount(money) => violations.check((1..=MAX_AMOUNT).contains(&money.minor), "/amount", || {
                format!("must be from 1 to {MAX_AMOUNT} smallest units, not {}", money.minor)
            }),
        }
        for (place, plan) in coupon.plans.iter().enumerate() {
            let found = self.store.plans.get(*plan).is_some();
            violations.check(found, format!("/planIds/{place}"), || format!("there is no plan {plan}"));
        }
        for (limit, pointer) in [(coupon.max_redemptions, "/maxRedemptions"), (coupon.cycles, "/cycles")] {
            violations.check(limit != Some(0), pointer, || "must be at least 1; leave it out for no limit");
        }
        violations.finish()?;
        let used = self.store.coupons.get(&coupon.code).map_or(0, |replaced| replaced.redemptions);
        let coupon = Coupon { redemptions: coupon.redemptions.max(used), ..coupon };
        self.store.coupons.insert(coupon.code.clone(), coupon.clone());
        Ok(coupon)
    }

    /// All coupons, by code.
    pub fn list_coupons(&self) -> impl Iterator<Item = &Coupon> {
        self.store.coupons.values()
    }

    pub(crate) fn check_coupons(
        &self,
        choices: &[CouponChoice],
        plan: PlanId,
        currency: Currency,
        now: Timestamp,
        violations: &mut Violations,
    ) -> ThinVec<AppliedCoupon> {
        let mut applied = ThinVec::<AppliedCoupon>::new();
        for (place, choice) in choices.iter().enumerate() {
            let at = |field: &str| format!("/couponCodes/{place}/{field}");
            let code = &choice.code;
            violations.check(choice.plan == plan, at("planId"), || {
                format!("must be {plan}, the plan of the cycle, not {}", choice.plan)
            });
            let Some(coupon) = self.store.coupons.get(code) else {
                violations.add(at("couponCode"), format!("there is no coupon `{code}`"));
                continue;
            };
            let refusal = if coupon.expires_on.is_some_and(|end| end <= now) {
                Some("has expired")
            } else if coupon.max_redemptions.is_some_and(|max| coupon.redemptions >= max) {
                Some("has been used as often as it may")
            } else if !coupon.plans.is_empty() && !coupon.plans.contains(&plan) {
                Some("is not for this plan")
            } else if !coupon.discount.fits(currency) {
                Some("is in another currency than the plan")
            } else if !coupon.is_stackable && choices.len() > 1 {
                Some("cannot be used beside others")
            } else if applied.iter().any(|other| other.code == *code) {
                Some("is given twice")
            } else {
                None
            };
            match refusal {
                Some(reason) => violations.add(at("couponCode"), format!("`{code}` {reason}")),
                None => applied.push(AppliedCoupon {
                    code: code.clone(),
                    discount: coupon.discount,
                    plans: coupon.plans.clone(),
                    invoices_left: coupon.cycles,
                }),
            }
        }
        applied
    }

    pub(crate) fn redeem(&mut self, coupons: &[AppliedCoupon]) {
        for applied in coupons {
            if let Some(coupon) = self.store.coupons.get_mut(&applied.code) {
                coupon.redemptions = coupon.redemptions.saturating_add(1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{Shop, assert_refused, new_subscription, now};
    use crate::billing::pricing::PricingModel;

    fn coupon(code: &str, discount: Discount) -> Coupon {
        Coupon {
            code: code.into(),
            discount,
            plans: Vec::new(),
            is_stackable: true,
            max_redemptions: None,
            redemptions: 0,
            expires_on: None,
            cycles: None,
        }
    }

    fn first_amount(shop: &mut Shop, codes: &[&str]) -> i64 {
        let plan = shop.plan;
        let (customer, _) = shop.subscribe_with(|new| {
            new.coupons = codes.iter().map(|code| CouponChoice { plan, code: (*code).into() }).collect();
        });
        shop.company.list_customer_invoices(customer).unwrap()[0].amount.minor
    }

    #[test]
    fn discounts_come_off_the_plan_and_never_make_it_negative() {
        let mut shop = Shop::new();
        let fifty = Discount::Percentage(50);
        shop.company.create_coupon(coupon("HALF", fifty)).unwrap();
        let much = Discount::Amount(Money::new(4000, Currency::USD));
        shop.company.create_coupon(coupon("MUCH", much)).unwrap();
        assert_eq!(first_amount(&mut shop, &[]), 5000);
        assert_eq!(first_amount(&mut shop, &["HALF"]), 2500);
        assert_eq!(first_amount(&mut shop, &["MUCH"]), 1000);
        assert_eq!(first_amount(&mut shop, &["HALF", "MUCH"]), 0);
    }

    #[test]
    fn coupons_that_do_not_hold_are_refused_at_their_place() {
        let mut shop = Shop::new();
        let other = shop.add_plan("Other", PricingModel::FlatFee);
        let tenth = Discount::Percentage(10);
        let euros = Discount::Amount(Money::new(100, "EUR".parse().unwrap()));
        for refused in [
            Coupon { expires_on: Some(now()), ..coupon("OLD", tenth) },
            Coupon { max_redemptions: Some(1), redemptions: 1, ..coupon("USED", tenth) },
            Coupon { plans: vec![other], ..coupon("OTHER", tenth) },
            coupon("EURO", euros),
        ] {
            shop.company.create_coupon(refused).unwrap();
        }
        let (plan, cycle) = (shop.plan, shop.cycle);
        for code in ["OLD", "USED", "OTHER", "EURO", "NONE"] {
            assert_refused(&mut shop.company, "/couponCodes/0/couponCode", |company| {
                let mut new = new_subscription(cycle);
                new.order.coupons = vec![CouponChoice { plan, code: code.into() }];
                company.create_subscription(new, now()).map(drop)
            });
        }
        shop.company.create_coupon(coupon("ANY", tenth)).unwrap();
        assert_refused(&mut shop.company, "/couponCodes/0/planId", |company| {
            let mut new = new_subscription(cycle);
            new.order.coupons = vec![CouponChoice { plan: 99.into(), code: "ANY".into() }];
            company.create_subscription(new, now()).map(drop)
        });
    }

    #[test]
    fn a_single_use_coupon_is_used_once_and_an_exclusive_one_alone() {
        let mut shop = Shop::new();
        let once = Coupon { max_redemptions: Some(1), ..coupon("ONCE", Discount::Percentage(10)) };
        let alone = Coupon { is_stackable: false, ..coupon("ALONE", Discount::Percentage(10)) };
        shop.company.create_coupon(once).unwrap();
        shop.company.create_coupon(alone).unwrap();
        assert_eq!(first_amount(&mut shop, &["ONCE"]), 4500);
        // Made again, as by a caller who does not know whether it was, it is used all the same.
        shop.company
            .create_coupon(Coupon { max_redemptions: Some(1), ..coupon("ONCE", Discount::Percentage(10)) })
            .unwrap();
        let (plan, cycle) = (shop.plan, shop.cycle);
        let choice = |code: &str| CouponChoice { plan, code: code.into() };
        assert_refused(&mut shop.company, "/couponCodes/0/couponCode", |company| {
            let mut new = new_subscription(cycle);
            new.order.coupons = vec![choice("ONCE")];
            company.create_subscription(new, now()).map(drop)
        });
        shop.company.create_coupon(coupon("PLUS", Discount::Percentage(10))).unwrap();
        assert_refused(&mut shop.company, "/couponCodes/0/couponCode", |company| {
            let mut new = new_subscription(cycle);
            new.order.coupons = vec![choice("ALONE"), choice("PLUS")];
            company.create_subscription(new, now()).map(drop)
        });
    }

    #[test]
    fn coupons_that_make_no_sense_are_refused() {
        let mut shop = Shop::new();
        let mut refuse = |pointer, coupon: Coupon| {
            assert_refused(&mut shop.company, pointer, |company| company.create_coupon(coupon.clone()).map(drop));
        };
        let tenth = Discount::Percentage(10);
        refuse("/code", coupon("", tenth));
        refuse("/percentage", coupon("NOTHING", Discount::Percentage(0)));
        refuse("/percentage", coupon("MORE", Discount::Percentage(101)));
        refuse("/amount", coupon("NOTHING", Discount::Amount(Money::zero(Currency::USD))));
        refuse("/planIds/0", Coupon { plans: vec![99.into()], ..coupon("X", tenth) });
        refuse("/maxRedemptions", Coupon { max_redemptions: Some(0), ..coupon("X", tenth) });
        refuse("/cycles", Coupon { cycles: Some(0), ..coupon("X", tenth) });
    }
}
