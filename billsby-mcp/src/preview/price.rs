//! What units of a plan cost, as far as the catalogue tells.

use billsby_client::Amount;
use billsby_client::types::{CurrencyCode, Cycle, FrequencyType, Plan, PricingModelType, Tier};

/// What so many units cost for a period, as a person writes it.
pub fn written(plan: &Plan, cycle: &Cycle, units: i32, currency: &CurrencyCode) -> String {
    let price = price(plan.pricing_model_type, cycle, units).and_then(|price| price.with_code(currency).ok());
    // No figure is better than one that the invoice contradicts.
    let Some(price) = price else { return "at a price that cannot be told beforehand".to_owned() };
    let period = rhythm(cycle.pricing_model.frequency, cycle.pricing_model.frequency_type);
    match (plan.pricing_model_type, units) {
        (PricingModelType::FlatFee, _) => format!("{price} {period}"),
        (_, 1) => format!("{price} {period} for 1 unit"),
        (_, units) => format!("{price} {period} for {units} units"),
    }
}

fn price(model: PricingModelType, cycle: &Cycle, units: i32) -> Option<Amount> {
    let pricing = &cycle.pricing_model;
    let charged = (i64::from(units) - i64::from(pricing.free_quantity.unwrap_or(0))).max(0);
    let tiers = pricing.tiers.as_deref().unwrap_or_default();
    match model {
        PricingModelType::FlatFee => pricing.price,
        PricingModelType::PerUnit => pricing.price?.checked_mul(charged),
        PricingModelType::Tiered | PricingModelType::Volume | PricingModelType::Ranged if charged == 0 => {
            Some(Amount::ZERO)
        }
        PricingModelType::Tiered => each_in_its_bracket(tiers, charged),
        PricingModelType::Volume => reached(tiers, charged)?.price.checked_mul(charged),
        PricingModelType::Ranged => Some(reached(tiers, charged)?.price),
        // The description does not say what a commitment comes to.
        _ => None,
    }
}

/// The bracket that holds the last of `units`; none where there are more than the brackets hold.
fn reached(tiers: &[Tier], units: i64) -> Option<&Tier> {
    tiers.iter().find(|tier| tier.finish.is_none_or(|finish| units <= i64::from(finish)))
}

fn each_in_its_bracket(tiers: &[Tier], units: i64) -> Option<Amount> {
    reached(tiers, units)?;
    let parts = tiers.iter().map(|tier| {
        let first = i64::from(tier.start).max(1);
        let last = tier.finish.map_or(units, |finish| units.min(finish.into()));
        tier.price.checked_mul((last - first + 1).max(0))
    });
    Amount::checked_sum(parts.collect::<Option<Vec<_>>>()?)
}

/// `a month`, or `every 3 months`.
fn rhythm(count: i32, unit: FrequencyType) -> String {
    match count {
        1 => format!("a {}", word(unit)),
        many => format!("every {many} {}s", word(unit)),
    }
}

/// `1 month`, or `14 days`.
pub fn span(count: i32, unit: Option<FrequencyType>) -> String {
    let word = unit.map_or("period", word);
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

fn word(unit: FrequencyType) -> &'static str {
    match unit {
        FrequencyType::Daily => "day",
        FrequencyType::Weekly => "week",
        FrequencyType::Monthly => "month",
        FrequencyType::Yearly => "year",
        _ => "period",
    }
}
