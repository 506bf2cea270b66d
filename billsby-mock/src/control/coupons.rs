//! Coupons.

use super::generated::requests;
use super::values::{instant, shown};
use crate::billing::BillingError;
use crate::billing::coupons::{Coupon, Discount};
use crate::billing::error::Violations;
use crate::billing::ids::PlanId;
use crate::billing::money::{Currency, Money};
use crate::companies::World;
use crate::runtime::Rejection;
use billsby_mock_control::types;

pub(super) fn list_coupons(world: &World, _: requests::ListCoupons) -> Result<Vec<types::Coupon>, Rejection> {
    Ok(world.act(|company, _| company.list_coupons().map(coupon).collect()))
}

pub(super) fn create_coupon(world: &World, request: requests::CreateCoupon) -> Result<types::Coupon, Rejection> {
    let new = read(request.body)?;
    world.act(|company, _| {
        let made = company.create_coupon(new.clone())?;
        Ok(coupon(&made))
    })
}

fn read(new: types::NewCoupon) -> Result<Coupon, BillingError> {
    let mut violations = Violations::default();
    let discount = violations.take(discount(&new));
    let expires_on = new.expires_on.as_ref().map(|at| instant(at, "/expiresOn"));
    let expires_on = expires_on.and_then(|read| violations.take(read));
    violations.finish()?;
    // A limit below nothing is none that the description allows, and 0 is one that the domain refuses.
    let limit = |limit: Option<i32>| limit.map(|limit| u32::try_from(limit).unwrap_or_default());
    Ok(Coupon {
        code: new.code,
        discount: discount.ok_or_else(no_discount)?,
        plans: new.plan_ids.unwrap_or_default().into_iter().map(|plan| PlanId::from(plan.get())).collect(),
        is_stackable: new.is_stackable.unwrap_or(true),
        max_redemptions: limit(new.max_redemptions),
        redemptions: 0,
        expires_on,
        cycles: limit(new.cycles),
    })
}

fn discount(new: &types::NewCoupon) -> Result<Discount, BillingError> {
    match (new.percentage, new.amount, &new.currency) {
        (Some(percent), None, None) => {
            let wrong = |_| BillingError::invalid("/percentage", format!("must be from 1 to 100, not {percent}"));
            Ok(Discount::Percentage(u8::try_from(percent).map_err(wrong)?))
        }
        (None, Some(minor), Some(code)) => {
            let wrong = |_| BillingError::invalid("/currency", format!("must be an ISO 4217 code, not `{code}`"));
            Ok(Discount::Amount(Money::new(minor, code.as_str().parse::<Currency>().map_err(wrong)?)))
        }
        _ => Err(no_discount()),
    }
}

fn no_discount() -> BillingError {
    BillingError::invalid("", "must have either `percentage`, or `amount` and `currency`")
}

fn coupon(coupon: &Coupon) -> types::Coupon {
    let (percentage, amount) = match coupon.discount {
        Discount::Percentage(percent) => (Some(percent), None),
        Discount::Amount(money) => (None, Some(money)),
    };
    let limit = |limit: Option<u32>| limit.map(|limit| i32::try_from(limit).unwrap_or(i32::MAX));
    types::Coupon::builder()
        .code(coupon.code.as_str())
        .maybe_percentage(percentage.map(i32::from))
        .maybe_amount(amount.map(|money| money.minor))
        .maybe_currency(amount.map(|money| money.currency.to_string()))
        .plan_ids(coupon.plans.iter().map(|plan| plan.get().into()).collect::<Vec<_>>())
        .is_stackable(coupon.is_stackable)
        .maybe_max_redemptions(limit(coupon.max_redemptions))
        .maybe_expires_on(coupon.expires_on.map(shown))
        .maybe_cycles(limit(coupon.cycles))
        .redemptions(i64::from(coupon.redemptions))
        .build()
}
