//! What is bought, of what is on sale.

use crate::commands::OrderRecipe;
use crate::people::Mark;
use crate::running::World;
use crate::walk;
use billsby_mock::billing::coupons::{Coupon, CouponChoice, Discount};
use billsby_mock::billing::custom_fields::CustomFieldAnswer;
use billsby_mock::billing::ids::{AddOnId, AllowanceId, CycleId};
use billsby_mock::billing::orders::{AddOnChoice, Order};
use billsby_mock::billing::plans::Plan;
use billsby_mock::billing::products::Visibility;
use proptest::sample::Index;

impl World {
    /// None where nothing can be bought.
    pub fn order(&self, recipe: &OrderRecipe, mark: &Mark) -> Option<Order> {
        let (plan, cycle) = recipe.cycle.of(&self.cycles(), |(plan, _)| plan.visibility != Visibility::OffSale)?;
        let coupons: Vec<&Coupon> = self.company.list_coupons().collect();
        let mut coupons: Vec<&Coupon> = chosen(&recipe.coupons, &coupons).collect();
        if !recipe.is_careless {
            coupons.retain(|coupon| self.holds(coupon, plan));
            if coupons.iter().any(|coupon| !coupon.is_stackable) {
                coupons.truncate(1);
            }
        }
        let choice = |coupon: &Coupon| CouponChoice { plan: plan.id, code: coupon.code.clone() };
        Some(Order {
            cycle,
            units: recipe.units.unwrap_or(1),
            shipping_address: recipe.is_shipped.then(|| mark.address("USA")),
            additional_email: Some(mark.email()),
            phone: mark.phone(),
            marketing_consent: Some(true),
            answers: vec![CustomFieldAnswer { field: 1.into(), value: mark.text("Answer") }],
            add_ons: add_ons(plan, recipe),
            allowances: allowances(plan, recipe),
            coupons: coupons.into_iter().map(choice).collect(),
        })
    }

    fn holds(&self, coupon: &Coupon, plan: &Plan) -> bool {
        let currency = self.company.get_product(plan.product).unwrap().currency;
        let fits = match coupon.discount {
            Discount::Percentage(_) => true,
            Discount::Amount(money) => money.currency == currency,
        };
        fits && (coupon.plans.is_empty() || coupon.plans.contains(&plan.id))
    }

    /// Every cycle, with its plan.
    pub fn cycles(&self) -> Vec<(&Plan, CycleId)> {
        let plans = walk::plans(&self.company).into_iter().map(|details| details.plan);
        plans.flat_map(|plan| plan.cycles.iter().map(move |cycle| (plan, *cycle))).collect()
    }
}

/// Each of those at these places, once.
fn chosen<'a, T: Copy + PartialEq>(places: &'a [Index], all: &'a [T]) -> impl Iterator<Item = T> + 'a {
    let found = |place: &Index| (!all.is_empty()).then(|| *place.get(all));
    let is_first = move |at: usize, it: &T| places[..at].iter().all(|place| found(place) != Some(*it));
    let places = places.iter().enumerate();
    places.filter_map(move |(at, place)| found(place).filter(|it| is_first(at, it)))
}

pub fn add_ons(plan: &Plan, recipe: &OrderRecipe) -> Vec<AddOnChoice> {
    let all: Vec<AddOnId> = plan.add_ons.iter().map(|link| link.item).collect();
    let places: Vec<Index> = recipe.add_ons.iter().map(|(place, _)| *place).collect();
    let quantities = recipe.add_ons.iter().map(|(_, quantity)| Some(*quantity));
    chosen(&places, &all).zip(quantities).map(|(add_on, quantity)| AddOnChoice { add_on, quantity }).collect()
}

pub fn allowances(plan: &Plan, recipe: &OrderRecipe) -> Vec<AllowanceId> {
    let all: Vec<AllowanceId> = plan.allowances.iter().map(|link| link.item).collect();
    chosen(&recipe.allowances, &all).collect()
}
