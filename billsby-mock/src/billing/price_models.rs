//! What add-ons and allowances cost, by the frequency they are billed at.

use crate::billing::calendar::{Frequency, FrequencyType};
use crate::billing::cycles::check_frequency;
use crate::billing::error::Violations;
use crate::billing::money::{Currency, MAX_AMOUNT};
use crate::billing::pricing::{PricingModel, Tariff, Tier, check_tariff};
use crate::billing::products::check_currency;

/// The price of an add-on or allowance at one frequency.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct PriceModel {
    /// What it is billed in: the plan's currency.
    pub currency: Currency,
    /// How often it is billed.
    pub frequency: Frequency,
    /// Units of an allowance that cost nothing.
    pub included_units: i64,
    /// The figures, read by the pricing model of the add-on or allowance.
    pub tariff: Tariff,
}

/// A price as a command gives it.
#[derive(Debug, Clone, Default)]
pub struct PriceModelInput {
    /// `currencyIso3Code`; the plan's currency where left out.
    pub currency_iso3_code: Option<String>,
    /// `frequency`; that of the plan's first cycle where left out, with its type.
    pub frequency: Option<i64>,
    /// `frequencyType`
    pub frequency_type: Option<FrequencyType>,
    /// `includedUnits`; allowances only.
    pub included_units: Option<i64>,
    /// `flatFeePrice`; FlatFee only.
    pub flat_fee_price: Option<i64>,
    /// `pricePerUnit`; PerUnit and Reserved only.
    pub price_per_unit: Option<i64>,
    /// `unitTiers`; Tiered, Volume and Ranged only.
    pub unit_tiers: Vec<Tier>,
}

impl PriceModelInput {
    pub(crate) fn check(
        &self,
        model: PricingModel,
        currency: Currency,
        usual: Option<Frequency>,
        pointer: &str,
        violations: &mut Violations,
    ) -> Option<PriceModel> {
        let at = |field: &str| format!("{pointer}/{field}");
        if let Some(code) = &self.currency_iso3_code {
            let given = check_currency(code, &at("currencyIso3Code"), violations);
            violations.check(given.is_none_or(|it| it == currency), at("currencyIso3Code"), || {
                format!("must be {currency}, the currency of the product, not {code}")
            });
        }
        let every = self.frequency.or(usual.map(|it| it.every.into()));
        let unit = self.frequency_type.or(usual.map(|it| it.unit));
        violations.check(every.is_some(), at("frequency"), || "is required");
        violations.check(unit.is_some(), at("frequencyType"), || "is required");
        let included = self.included_units.unwrap_or(0);
        violations.check((0..=MAX_AMOUNT).contains(&included), at("includedUnits"), || {
            format!("must be from 0 to {MAX_AMOUNT}, not {included}")
        });
        let (price, price_field) = match model {
            PricingModel::FlatFee => (self.flat_fee_price, "flatFeePrice"),
            _ => (self.price_per_unit, "pricePerUnit"),
        };
        violations.check(model.has_tiers() || price.is_some(), at(price_field), || {
            format!("is required, because the pricing model is {model}")
        });
        let tariff = Tariff {
            price: price.unwrap_or(0),
            tiers: self.unit_tiers.iter().copied().filter(|_| model.has_tiers()).collect(),
            free_quantity: 0,
        };
        violations.check(!model.has_tiers() || !tariff.tiers.is_empty(), at("unitTiers"), || {
            format!("must hold at least one tier, because the pricing model is {model}")
        });
        check_tariff(model, &tariff, &at(price_field), &at("unitTiers"), violations);
        let frequency = check_frequency(every?, unit?, &at("frequency"), violations)?;
        Some(PriceModel { currency, frequency, included_units: included, tariff })
    }
}
