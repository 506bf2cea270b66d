//! Cycles, and what they tie to their plan, as requests give them and replies have them.

use super::super::subscriptions::tier;
use super::super::values::{count, known, known_if_given};
use crate::billing::BillingError;
use crate::billing::cycles::{Cycle, CycleInput, CycleUpdate, NewCycles, PlanLinkInput};
use crate::billing::ids::{AddOnId, AllowanceId};
use crate::billing::money::{Currency, Money};
use crate::billing::price_models::PriceModelInput;
use crate::billing::pricing::Tier;
use billsby_client::types;

pub(super) fn new_cycles(body: types::NewCycles) -> Result<NewCycles, BillingError> {
    Ok(NewCycles {
        cycles: each(body.cycles_input_model, "/cyclesInputModel", new_cycle)?,
        add_ons: each(body.addon_plan_input_models, "/addonPlanInputModels", add_on)?,
        allowances: each(body.allowance_plan_input_model.unwrap_or_default(), "/allowancePlanInputModel", allowance)?,
    })
}

pub(super) fn updates(body: Vec<types::CycleUpdate>) -> Result<Vec<CycleUpdate>, BillingError> {
    each(body, "/cycles", update)
}

/// Translates every entry of a list, each with the place where it stands.
fn each<Wire, T>(
    entries: Vec<Wire>,
    pointer: &str,
    translate: impl Fn(Wire, &str) -> Result<T, BillingError>,
) -> Result<Vec<T>, BillingError> {
    let entries = entries.into_iter().enumerate();
    entries.map(|(place, entry)| translate(entry, &format!("{pointer}/{place}"))).collect()
}

fn new_cycle(body: types::NewCycle, pointer: &str) -> Result<CycleInput, BillingError> {
    let at = |field: &str| format!("{pointer}/{field}");
    Ok(CycleInput {
        frequency: body.frequency.into(),
        frequency_type: known(&body.frequency_type, &at("frequencyType"))?,
        price: body.price.as_minor(),
        tiers: tiers(body.tiers),
        free_quantity: body.free_quantity.map(Into::into),
        visibility: known(&body.visibility, &at("visibility"))?,
        free_trial: body.free_trial.map(Into::into),
        free_trial_frequency_type: known_if_given(body.free_trial_frequency_type, &at("freeTrialFrequencyType"))?,
        contract_term: body.contract_term.map(Into::into),
        contract_term_frequency_type: known_if_given(
            body.contract_term_frequency_type,
            &at("contractTermFrequencyType"),
        )?,
        setup_fee_price: body.setup_fee_price.map(|fee| fee.as_minor()),
        billing_date_type: known(&body.billing_date_type, &at("billingDateType"))?,
        fixed_billing_date_day: body.fixed_billing_date_day.map(Into::into),
        fixed_billing_date_month: body.fixed_billing_date_month.map(Into::into),
        pro_rate_option: known_if_given(body.pro_rate_option, &at("proRateOption"))?,
    })
}

fn update(body: types::CycleUpdate, pointer: &str) -> Result<CycleUpdate, BillingError> {
    let at = |field: &str| format!("{pointer}/{field}");
    Ok(CycleUpdate {
        cycle_id: body.cycle_id.into(),
        frequency: body.frequency.map(Into::into),
        frequency_type: known_if_given(body.frequency_type, &at("frequencyType"))?,
        price: body.price.map(|price| price.as_minor()),
        tiers: body.tiers.map(|given| tiers(Some(given))),
        free_quantity: body.free_quantity.map(Into::into),
        visibility: known_if_given(body.visibility, &at("visibility"))?,
        free_trial: body.free_trial.map(Into::into),
        free_trial_frequency_type: known_if_given(body.free_trial_frequency_type, &at("freeTrialFrequencyType"))?,
        setup_fee_price: body.setup_fee_price.map(|fee| fee.as_minor()),
        billing_date_type: known_if_given(body.billing_date_type, &at("billingDateType"))?,
        fixed_billing_date_day: body.fixed_billing_date_day.map(Into::into),
        pro_rate_option: known_if_given(body.pro_rate_option, &at("proRateOption"))?,
    })
}

fn add_on(body: types::PlanAddOn, pointer: &str) -> Result<PlanLinkInput<AddOnId>, BillingError> {
    let prices = body.addon_price_models.unwrap_or_default();
    Ok(PlanLinkInput {
        item: body.addon_id.into(),
        is_forced: body.is_forced.unwrap_or(false),
        price_models: each(prices, &format!("{pointer}/addonPriceModels"), add_on_price)?,
    })
}

fn add_on_price(body: types::PlanAddOnPriceModel, pointer: &str) -> Result<PriceModelInput, BillingError> {
    Ok(PriceModelInput {
        currency_iso3_code: body.currency_iso3_code.map(|code| code.as_str().to_owned()),
        frequency: body.frequency.map(Into::into),
        frequency_type: known_if_given(body.frequency_type, &format!("{pointer}/frequencyType"))?,
        included_units: None,
        flat_fee_price: body.flat_fee_price.map(|price| price.as_minor()),
        price_per_unit: body.price_per_unit.map(|price| price.as_minor()),
        unit_tiers: tiers(body.unit_tiers),
    })
}

fn allowance(body: types::PlanAllowance, pointer: &str) -> Result<PlanLinkInput<AllowanceId>, BillingError> {
    let prices = body.allowance_price_models.unwrap_or_default();
    Ok(PlanLinkInput {
        item: body.allowance_id.into(),
        is_forced: body.is_forced.unwrap_or(false),
        price_models: each(prices, &format!("{pointer}/allowancePriceModels"), allowance_price)?,
    })
}

fn allowance_price(body: types::PlanAllowancePriceModel, pointer: &str) -> Result<PriceModelInput, BillingError> {
    Ok(PriceModelInput {
        currency_iso3_code: Some(body.currency_iso3_code.as_str().to_owned()),
        frequency: Some(body.frequency.into()),
        frequency_type: Some(known(&body.frequency_type, &format!("{pointer}/frequencyType"))?),
        included_units: body.included_units.map(Into::into),
        flat_fee_price: None,
        price_per_unit: body.price_per_unit.map(|price| price.as_minor()),
        unit_tiers: tiers(body.unit_tiers),
    })
}

fn tiers(body: Option<Vec<types::Tier>>) -> Vec<Tier> {
    let tier = |tier: types::Tier| Tier {
        start: tier.start.into(),
        finish: tier.finish.map(Into::into),
        price: tier.price.as_minor(),
    };
    body.into_iter().flatten().map(tier).collect()
}

pub(super) fn cycle(cycle: &Cycle, currency: Currency) -> types::Cycle {
    let terms = &cycle.terms;
    // A plan has either brackets or one price, and so has each of its cycles.
    let brackets = (!terms.tariff.tiers.is_empty()).then(|| terms.tariff.tiers.iter().map(tier).collect::<Vec<_>>());
    let price = brackets.is_none().then(|| Money::new(terms.tariff.price, currency));
    let setup_fee = terms.setup_fee.map(|fee| Money::new(fee, currency));
    let pricing = types::CyclePricingModel::builder()
        .pricing_model_id(cycle.pricing_model_id)
        .frequency(count(terms.frequency.every))
        .frequency_type(terms.frequency.unit)
        .maybe_free_trial(terms.free_trial.map(|trial| count(trial.every)))
        .maybe_free_trial_frequency_type(terms.free_trial.map(|trial| trial.unit))
        .maybe_contract_term(terms.contract_term.map(|term| count(term.every)))
        .maybe_contract_term_frequency_type(terms.contract_term.map(|term| term.unit))
        .maybe_setup_fee_price(setup_fee)
        .maybe_setup_fee_price_formatted(setup_fee)
        .free_quantity(count(terms.tariff.free_quantity))
        .billing_date_type(terms.billing_date.kind())
        .maybe_fixed_billing_date_day(terms.billing_date.day())
        .pro_rate_option(terms.pro_rate)
        .maybe_price(price)
        .maybe_price_formatted(price)
        .maybe_tiers(brackets)
        .build();
    types::Cycle::builder()
        .cycle_id(cycle.id)
        .plan_id(cycle.plan)
        .pricing_model(pricing)
        .visibility(terms.visibility)
        .build()
}
