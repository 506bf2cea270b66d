//! Allowances.

use super::add_ons::Prices;
use super::values::{count, given, id};
use crate::billing::Company;
use crate::billing::add_ons::LinkedPlan;
use crate::billing::allowances::{Counter, SubscriptionAllowance};
use crate::billing::price_models::PriceModel;
use crate::billing::pricing::PricingModel;
use crate::generated::requests;
use crate::runtime::Rejection;
use billsby_client::types;

pub(super) fn list_allowances(
    company: &Company,
    _now: jiff::Timestamp,
    _request: requests::ListAllowances,
) -> Result<Vec<types::AllowanceSummary>, Rejection> {
    let found = company.list_allowances();
    let summary = found.iter().map(|details| {
        types::AllowanceSummary::builder()
            .allowance_id(details.item.id)
            .name(details.item.goods.name.as_str())
            .description(given(&details.item.goods.description))
            .has_active_linked_plans(details.has_active_linked_plans())
            .build()
    });
    Ok(summary.collect())
}

pub(super) fn get_allowance(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::GetAllowance,
) -> Result<types::Allowance, Rejection> {
    let details = company.get_allowance(request.allowance_id.into())?;
    let (allowance, goods) = (details.item, &details.item.goods);
    let prices = details.price_models.iter().map(|price| price_model(allowance.pricing_model, price));
    Ok(types::Allowance::builder()
        .description(given(&goods.description))
        .allowance_id(allowance.id)
        .name(goods.name.as_str())
        .display_name(&*goods.display_name)
        .single_unit_name(given(&goods.single_unit_name))
        .plural_unit_name(given(&goods.plural_unit_name))
        .pricing_model_type(allowance.pricing_model)
        .counter(counter(&allowance.counter))
        .has_active_linked_plans(details.has_active_linked_plans())
        .feature_tags(goods.feature_tags.clone())
        .plans(details.plans.iter().map(linked_plan).collect::<Vec<_>>())
        .price_models(prices.collect::<Vec<_>>())
        .build())
}

pub(super) fn list_subscription_allowances(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListSubscriptionAllowances,
) -> Result<types::SubscriptionAllowances, Rejection> {
    let found = company.list_subscription_allowances(id(request.subscription_unique_id.as_str())?)?;
    let allowances = found.iter().map(held).collect::<Vec<_>>();
    Ok(types::SubscriptionAllowances::builder().allowances(allowances).build())
}

fn counter(counter: &Counter) -> types::AllowanceCounter {
    types::AllowanceCounter::builder().counter_id(counter.id).counter_name(counter.name.as_str()).build()
}

fn linked_plan(linked: &LinkedPlan<'_>) -> types::AllowancePlan {
    types::AllowancePlan::builder()
        .plan_id(linked.plan)
        .plan_name(linked.plan_name)
        .product_name(linked.product_name)
        .force_allowance(linked.is_forced)
        .is_active(linked.is_active)
        .build()
}

fn price_model(model: PricingModel, price: &PriceModel) -> types::AllowancePriceModel {
    let prices = Prices::new(model, price);
    types::AllowancePriceModel::builder()
        .frequency(count(price.frequency.every))
        .frequency_type(price.frequency.unit)
        .currency(price.currency)
        .included_units(count(price.included_units))
        .maybe_flat_fee_price(prices.flat_fee)
        .maybe_flat_fee_price_formatted(prices.flat_fee)
        .maybe_per_unit_price(prices.per_unit)
        .maybe_per_unit_price_formatted(prices.per_unit)
        .tiers(prices.tiers)
        .build()
}

fn held(held: &SubscriptionAllowance<'_>) -> types::SubscriptionAllowance {
    types::SubscriptionAllowance::builder()
        .id(held.allowance.id)
        .name(held.allowance.goods.name.as_str())
        .is_forced(held.is_forced)
        .status(held.status)
        .usage(held.usage)
        .included_units(count(held.included_units))
        .build()
}
