//! Add-ons.

use super::values::{count, given, id};
use crate::billing::Company;
use crate::billing::add_ons::{LinkedPlan, SubscriptionAddOn};
use crate::billing::money::{Currency, Money};
use crate::billing::price_models::PriceModel;
use crate::billing::pricing::{PricingModel, Tier};
use crate::generated::requests;
use crate::runtime::Rejection;
use billsby_client::{Timestamp, types};

pub(super) fn list_add_ons(
    company: &Company,
    _now: jiff::Timestamp,
    _request: requests::ListAddOns,
) -> Result<Vec<types::AddOnSummary>, Rejection> {
    let found = company.list_add_ons();
    let summary = found.iter().map(|details| {
        types::AddOnSummary::builder()
            .description(given(&details.item.goods.description))
            .addon_id(details.item.id)
            .name(details.item.goods.name.as_str())
            .has_active_linked_plans(details.has_active_linked_plans())
            .build()
    });
    Ok(summary.collect())
}

pub(super) fn get_add_on(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::GetAddOn,
) -> Result<types::AddOn, Rejection> {
    let details = company.get_add_on(request.addon_id.into())?;
    let (add_on, goods) = (details.item, &details.item.goods);
    let prices = details.price_models.iter().map(|price| price_model(add_on.pricing_model, price));
    Ok(types::AddOn::builder()
        .description(given(&goods.description))
        .addon_id(add_on.id)
        .name(goods.name.as_str())
        .display_name(&*goods.display_name)
        .single_unit_name(given(&goods.single_unit_name))
        .plural_unit_name(given(&goods.plural_unit_name))
        .pricing_model_type(add_on.pricing_model)
        .has_active_linked_plans(details.has_active_linked_plans())
        .feature_tags(goods.feature_tags.clone())
        .plans(details.plans.iter().map(linked_plan).collect::<Vec<_>>())
        .price_models(prices.collect::<Vec<_>>())
        .build())
}

pub(super) fn list_subscription_add_ons(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListSubscriptionAddOns,
) -> Result<types::SubscriptionAddOns, Rejection> {
    let found = company.list_subscription_add_ons(id(request.subscription_unique_id.as_str())?)?;
    let addons = found.iter().map(held).collect::<Vec<_>>();
    Ok(types::SubscriptionAddOns::builder().addons(addons).build())
}

fn linked_plan(linked: &LinkedPlan<'_>) -> types::AddOnPlan {
    types::AddOnPlan::builder()
        .plan_id(linked.plan)
        .plan_name(linked.plan_name)
        .product_name(linked.product_name)
        .force_addon(linked.is_forced)
        .is_active(linked.is_active)
        .build()
}

fn price_model(model: PricingModel, price: &PriceModel) -> types::AddOnPriceModel {
    let prices = Prices::new(model, price);
    types::AddOnPriceModel::builder()
        .frequency(count(price.frequency.every))
        .frequency_type(price.frequency.unit)
        .currency(price.currency)
        .maybe_flat_fee_price(prices.flat_fee)
        .maybe_flat_fee_price_formatted(prices.flat_fee)
        .maybe_per_unit_price(prices.per_unit)
        .maybe_per_unit_price_formatted(prices.per_unit)
        .tiers(prices.tiers)
        .build()
}

/// The prices of an add-on or allowance, without those that its pricing model does not use.
pub(super) struct Prices {
    pub(super) flat_fee: Option<Money>,
    pub(super) per_unit: Option<Money>,
    pub(super) tiers: Vec<types::FormattedTier>,
}

impl Prices {
    pub(super) fn new(model: PricingModel, price: &PriceModel) -> Self {
        let single = Money::new(price.tariff.price, price.currency);
        let tiers = price.tariff.tiers.iter().filter(|_| model.has_tiers());
        Self {
            flat_fee: (model == PricingModel::FlatFee).then_some(single),
            per_unit: matches!(model, PricingModel::PerUnit | PricingModel::Reserved).then_some(single),
            tiers: tiers.map(|tier| formatted(tier, price.currency)).collect(),
        }
    }
}

fn formatted(tier: &Tier, currency: Currency) -> types::FormattedTier {
    let price = Money::new(tier.price, currency);
    types::FormattedTier::builder()
        .start(count(tier.start))
        .finish(tier.finish.map(count))
        .price(price)
        .price_formatted(price)
        .build()
}

fn held(held: &SubscriptionAddOn<'_>) -> types::SubscriptionAddOn {
    types::SubscriptionAddOn::builder()
        .id(held.add_on.id)
        .name(held.add_on.goods.name.as_str())
        .is_forced(held.is_forced)
        .status(held.status)
        .quantity(count(held.quantity))
        .quantity_next(held.quantity_next.map(count))
        .next_update(held.next_update.map(Timestamp::utc))
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::calendar::{Frequency, FrequencyType};
    use crate::billing::pricing::Tariff;

    #[test]
    fn a_price_that_the_model_does_not_use_is_missing() {
        let price = PriceModel {
            currency: Currency::USD,
            frequency: Frequency { every: 1, unit: FrequencyType::Monthly },
            included_units: 0,
            tariff: Tariff { price: 250, tiers: vec![Tier { start: 1, finish: None, price: 1 }], free_quantity: 0 },
        };
        for model in PricingModel::ALL {
            let prices = Prices::new(*model, &price);
            let shown = [prices.flat_fee.is_some(), prices.per_unit.is_some(), !prices.tiers.is_empty()];
            assert_eq!(shown.iter().filter(|shown| **shown).count(), 1, "{model}");
            assert_eq!(shown[2], model.has_tiers(), "{model}");
        }
    }
}
