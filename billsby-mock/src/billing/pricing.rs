//! What a number of units costs under each of the six pricing models.
//!
//! | model | price of `n` units |
//! |---|---|
//! | FlatFee | one price, whatever `n` |
//! | PerUnit | price x units |
//! | Reserved | price x units, but never for fewer than the committed units (assumed: `freeQuantity` of a Reserved cycle is the commitment) |
//! | Tiered | each unit at the price of its own bracket |
//! | Volume | all units at the price of the bracket that `n` reaches |
//! | Ranged | the one price of the bracket that `n` reaches |
//!
//! Free units are taken off before anything is priced, except under FlatFee,
//! which does not count units, and Reserved.

use crate::billing::enumeration::enumeration;
use crate::billing::error::{BillingError, Violations};
use crate::billing::money::MAX_AMOUNT;

enumeration! {
    /// How a price follows from a number of units.
    PricingModel {
        /// One price.
        FlatFee = 1,
        /// A price for each unit.
        PerUnit = 2,
        /// A price for each unit, with a committed minimum.
        Reserved = 3,
        /// Each unit at its bracket's price.
        Tiered = 4,
        /// All units at the reached bracket's price.
        Volume = 5,
        /// The reached bracket's one price.
        Ranged = 6,
    }
}

impl PricingModel {
    /// Whether prices stand in tiers rather than in one figure.
    pub const fn has_tiers(self) -> bool {
        matches!(self, Self::Tiered | Self::Volume | Self::Ranged)
    }
}

/// A bracket of units and its price in smallest units of the currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Tier {
    /// The first unit.
    pub start: i64,
    /// The last unit; none where the bracket is open.
    pub finish: Option<i64>,
    /// Per unit, or for the whole bracket under Ranged.
    pub price: i64,
}

/// The figures a pricing model works with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Tariff {
    /// The price where there are no tiers.
    pub price: i64,
    /// The brackets, in order.
    pub tiers: Vec<Tier>,
    /// Units that cost nothing, or are committed to under Reserved.
    pub free_quantity: i64,
}

/// One figure of a price: so many units at so much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Charge {
    /// How many.
    pub units: i64,
    /// At what price each.
    pub unit_price: i64,
    /// The bracket it was priced in.
    pub tier: Option<Tier>,
}

/// More units are wanted than the last bracket holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be at most {most} units, the end of the last tier, not {wanted}")]
pub struct TooManyUnits {
    /// The end of the last bracket.
    pub most: i64,
    /// What was asked for.
    pub wanted: i64,
}

impl Tariff {
    /// Prices `units` under `model`. What is more than the last bracket holds is priced as if it were open:
    /// [`check_units`](Self::check_units) refuses it where units are bought, and usage cannot be refused.
    pub fn charges(&self, model: PricingModel, units: i64) -> impl Iterator<Item = Charge> + '_ {
        let one = |units| Some(Charge { units, unit_price: self.price, tier: None });
        let billable = self.billable(units);
        let at_reached = |units| {
            let tier = self.reached(billable)?;
            Some(Charge { units, unit_price: tier.price, tier: Some(tier) })
        };
        let (single, bracketed) = match model {
            PricingModel::FlatFee => (one(1), 0),
            PricingModel::PerUnit => (one(billable), 0),
            PricingModel::Reserved => (one(units.max(self.free_quantity)), 0),
            PricingModel::Tiered => (None, billable),
            PricingModel::Volume => (at_reached(billable), 0),
            PricingModel::Ranged => (at_reached(1), 0),
        };
        single.into_iter().chain(self.brackets(bracketed))
    }

    /// Refuses more units than the last bracket holds.
    pub fn check_units(&self, model: PricingModel, units: i64) -> Result<(), TooManyUnits> {
        let wanted = self.billable(units);
        match self.tiers.last().and_then(|tier| tier.finish) {
            Some(most) if model.has_tiers() && wanted > most => Err(TooManyUnits { most, wanted }),
            _ => Ok(()),
        }
    }

    fn billable(&self, units: i64) -> i64 {
        (units - self.free_quantity).max(0)
    }

    /// The bracket that holds the last of `units`; none where there is nothing to price.
    fn reached(&self, units: i64) -> Option<Tier> {
        let holds = |tier: &&Tier| tier.finish.is_none_or(|end| units <= end);
        let open = |tier: &Tier| Tier { finish: None, ..*tier };
        let found = self.tiers.iter().find(holds).copied().or(self.tiers.last().map(open));
        found.filter(|_| units > 0)
    }

    fn brackets(&self, units: i64) -> impl Iterator<Item = Charge> + '_ {
        let last = self.tiers.len().saturating_sub(1);
        self.tiers.iter().enumerate().filter_map(move |(place, tier)| {
            let first = tier.start.max(1);
            let finish = tier.finish.filter(|finish| place < last || units <= *finish);
            let (end, tier) = (finish.map_or(units, |finish| finish.min(units)), Tier { finish, ..*tier });
            (first <= end).then(|| Charge { units: end - first + 1, unit_price: tier.price, tier: Some(tier) })
        })
    }
}

/// Checks that the tiers stand in order without gap or overlap, start at 0 or
/// 1, and that only the last one is open.
pub(crate) fn check_tiers(tiers: &[Tier], pointer: &str, violations: &mut Violations) {
    let mut expected = None;
    for (place, tier) in tiers.iter().enumerate() {
        let at = |field: &str| format!("{pointer}/{place}/{field}");
        match expected {
            None => violations.check(matches!(tier.start, 0 | 1), at("start"), || {
                format!("of the first tier must be 0 or 1, not {}", tier.start)
            }),
            Some(expected) => violations.check(tier.start == expected, at("start"), || {
                format!("must be {expected}, one after the tier before, not {}", tier.start)
            }),
        }
        match tier.finish {
            Some(finish) => violations.check(finish >= tier.start && finish <= MAX_AMOUNT, at("finish"), || {
                format!("must be from {} to {MAX_AMOUNT}, not {finish}", tier.start)
            }),
            None => {
                violations.check(place + 1 == tiers.len(), at("finish"), || "may be left out in the last tier only")
            }
        }
        check_price(tier.price, &at("price"), violations);
        expected = Some(tier.finish.unwrap_or(tier.start).saturating_add(1));
    }
}

pub(crate) fn check_price(price: i64, pointer: &str, violations: &mut Violations) {
    violations
        .check((0..=MAX_AMOUNT).contains(&price), pointer, || format!("must be from 0 to {MAX_AMOUNT}, not {price}"));
}

/// Checks a tariff against the model it is for; the pointers are those of the
/// two places a price may stand in.
pub(crate) fn check_tariff(
    model: PricingModel,
    tariff: &Tariff,
    price_pointer: &str,
    tiers_pointer: &str,
    violations: &mut Violations,
) {
    check_tiers(&tariff.tiers, tiers_pointer, violations);
    if !model.has_tiers() {
        check_price(tariff.price, price_pointer, violations);
    }
}

/// Checks that a cycle has prices of the kind its plan works with. The plan
/// is what forbids others: in themselves they may be right.
pub(crate) fn check_fit(model: PricingModel, tariff: &Tariff) -> Result<(), BillingError> {
    match (model.has_tiers(), tariff.tiers.is_empty()) {
        (true, true) => Err(BillingError::conflict(format!(
            "the pricing model of the plan is {model}: its cycles need at least one tier"
        ))),
        (false, false) => Err(BillingError::conflict(format!(
            "the pricing model of the plan is {model}: its cycles take a price and no tiers"
        ))),
        (true, false) | (false, true) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::error::BillingError;

    fn tier(start: i64, finish: Option<i64>, price: i64) -> Tier {
        Tier { start, finish, price }
    }

    fn tariff(first: i64) -> Tariff {
        let tiers = vec![tier(first, Some(10), 500), tier(11, Some(20), 400), tier(21, None, 300)];
        Tariff { price: 700, tiers, free_quantity: 0 }
    }

    fn total(tariff: &Tariff, model: PricingModel, units: i64) -> i64 {
        tariff.charges(model, units).map(|c| c.units * c.unit_price).sum()
    }

    #[test]
    fn each_model_prices_by_its_rule() {
        use PricingModel::*;
        let tariff = tariff(1);
        assert_eq!(total(&tariff, FlatFee, 25), 700);
        assert_eq!(total(&tariff, PerUnit, 25), 25 * 700);
        assert_eq!(total(&tariff, Tiered, 25), 10 * 500 + 10 * 400 + 5 * 300);
        assert_eq!(total(&tariff, Volume, 25), 25 * 300);
        assert_eq!(total(&tariff, Ranged, 25), 300);
        assert_eq!(total(&tariff, Tiered, 10), 5000);
        assert_eq!(total(&tariff, Volume, 11), 4400);
        assert_eq!(total(&tariff, Ranged, 20), 400);
    }

    #[test]
    fn a_first_tier_from_zero_holds_the_same_units_as_one_from_one() {
        for units in [0, 1, 10, 11, 30] {
            let (zero, one) = (tariff(0), tariff(1));
            assert_eq!(total(&zero, PricingModel::Tiered, units), total(&one, PricingModel::Tiered, units));
        }
    }

    #[test]
    fn free_units_come_off_first_and_reserved_ones_are_always_paid() {
        let mut tariff = tariff(1);
        tariff.free_quantity = 5;
        assert_eq!(total(&tariff, PricingModel::PerUnit, 8), 3 * 700);
        assert_eq!(total(&tariff, PricingModel::PerUnit, 3), 0);
        assert_eq!(total(&tariff, PricingModel::Tiered, 16), 10 * 500 + 400);
        assert_eq!(total(&tariff, PricingModel::Ranged, 5), 0);
        assert_eq!(total(&tariff, PricingModel::Reserved, 3), 5 * 700);
        assert_eq!(total(&tariff, PricingModel::Reserved, 8), 8 * 700);
    }

    #[test]
    fn a_bounded_last_tier_is_the_most_that_can_be_bought() {
        let tariff = Tariff { tiers: vec![tier(1, Some(10), 5)], ..Tariff::default() };
        for model in [PricingModel::Tiered, PricingModel::Volume, PricingModel::Ranged] {
            assert_eq!(tariff.check_units(model, 10), Ok(()));
            assert_eq!(tariff.check_units(model, 11), Err(TooManyUnits { most: 10, wanted: 11 }));
            let beyond = if model == PricingModel::Ranged { 5 } else { 60 };
            assert_eq!(total(&tariff, model, 12), beyond, "{model} prices usage as if the last tier were open");
            let last = tariff.charges(model, 12).last().unwrap();
            assert_eq!(last.tier, Some(tier(1, None, 5)), "{model} says so");
        }
    }

    #[test]
    fn broken_tiers_are_named_one_by_one() {
        let tiers = [tier(2, None, 5), tier(4, Some(3), -1)];
        let mut violations = Violations::default();
        check_tiers(&tiers, "/tiers", &mut violations);
        let Err(BillingError::Invalid { violations }) = violations.finish() else {
            panic!("expected violations");
        };
        let pointers: Vec<_> = violations.iter().map(|v| v.pointer.as_str()).collect();
        assert_eq!(
            pointers,
            ["/tiers/0/start", "/tiers/0/finish", "/tiers/1/start", "/tiers/1/finish", "/tiers/1/price"]
        );
    }
}
