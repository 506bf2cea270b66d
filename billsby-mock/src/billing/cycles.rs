//! Cycles: how often a plan is billed, and at what price.

use crate::billing::calendar::{BillingDate, BillingDateType, Frequency, FrequencyType, ProRateOption};
use crate::billing::company::Company;
use crate::billing::error::{BillingError, Violations};
use crate::billing::ids::{AddOnId, AllowanceId, CycleId, PlanId, PricingModelId, ProductId};
use crate::billing::money::MAX_AMOUNT;
use crate::billing::plans::PlanLink;
use crate::billing::price_models::{PriceModel, PriceModelInput};
use crate::billing::pricing::{PricingModel, Tariff, Tier, check_fit, check_price, check_tariff};
use crate::billing::products::Visibility;
use crate::store::Record;

/// The most units a length of time may have: "every 365 days".
const MAX_FREQUENCY: i64 = 365;

/// A cycle of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Cycle {
    /// Its id.
    pub id: CycleId,
    /// Its plan.
    pub plan: PlanId,
    /// The id of its pricing model.
    pub pricing_model_id: PricingModelId,
    /// Its terms.
    pub terms: CycleTerms,
}

/// What a customer agrees to when buying a cycle.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct CycleTerms {
    /// How often it is billed.
    pub frequency: Frequency,
    /// The figures its plan's pricing model works with.
    pub tariff: Tariff,
    /// Where it is offered.
    pub visibility: Visibility,
    /// How long it is free at first.
    pub free_trial: Option<Frequency>,
    /// How long the customer is bound.
    pub contract_term: Option<Frequency>,
    /// What the first invoice of a new subscription charges besides.
    pub setup_fee: Option<i64>,
    /// Which days it is billed on.
    pub billing_date: BillingDate,
    /// What a first period that is shorter than the cycle costs.
    pub pro_rate: ProRateOption,
}

impl Record for Cycle {
    type Id = CycleId;
    type Shelf = ();
    fn id(&self) -> CycleId {
        self.id
    }
    fn shelf(&self) {}
}

/// A cycle as a command gives it.
#[derive(Debug, Clone)]
pub struct CycleInput {
    /// `frequency`
    pub frequency: i64,
    /// `frequencyType`
    pub frequency_type: FrequencyType,
    /// `price`; nothing where the plan is priced by tiers.
    pub price: i64,
    /// `tiers`
    pub tiers: Vec<Tier>,
    /// `freeQuantity`
    pub free_quantity: Option<i64>,
    /// `visibility`
    pub visibility: Visibility,
    /// `freeTrial`; none or zero is no trial.
    pub free_trial: Option<i64>,
    /// `freeTrialFrequencyType`; days where left out (assumed).
    pub free_trial_frequency_type: Option<FrequencyType>,
    /// `contractTerm`; none or zero is no contract.
    pub contract_term: Option<i64>,
    /// `contractTermFrequencyType`; months where left out (assumed).
    pub contract_term_frequency_type: Option<FrequencyType>,
    /// `setupFeePrice`
    pub setup_fee_price: Option<i64>,
    /// `billingDateType`
    pub billing_date_type: BillingDateType,
    /// `fixedBillingDateDay`
    pub fixed_billing_date_day: Option<i64>,
    /// `fixedBillingDateMonth`
    pub fixed_billing_date_month: Option<i64>,
    /// `proRateOption`; DoNotProRate where left out.
    pub pro_rate_option: Option<ProRateOption>,
}

impl CycleInput {
    /// A public cycle billed on the anniversary, at a price, with nothing else.
    pub fn new(frequency: i64, frequency_type: FrequencyType, price: i64) -> Self {
        Self {
            frequency,
            frequency_type,
            price,
            tiers: Vec::new(),
            free_quantity: None,
            visibility: Visibility::Public,
            free_trial: None,
            free_trial_frequency_type: None,
            contract_term: None,
            contract_term_frequency_type: None,
            setup_fee_price: None,
            billing_date_type: BillingDateType::Anniversary,
            fixed_billing_date_day: None,
            fixed_billing_date_month: None,
            pro_rate_option: None,
        }
    }

    /// The terms, or notes on what is wrong with them.
    pub(crate) fn check(&self, model: PricingModel, pointer: &str, violations: &mut Violations) -> Option<CycleTerms> {
        let at = |field: &str| format!("{pointer}/{field}");
        let mut length = |every: Option<i64>, unit, field: &str| match every.unwrap_or(0) {
            0 => Some(None),
            every => check_frequency(every, unit, &at(field), violations).map(Some),
        };
        let days = self.free_trial_frequency_type.unwrap_or(FrequencyType::Daily);
        let months = self.contract_term_frequency_type.unwrap_or(FrequencyType::Monthly);
        let free_trial = length(self.free_trial, days, "freeTrial");
        let contract_term = length(self.contract_term, months, "contractTerm");
        let frequency = check_frequency(self.frequency, self.frequency_type, &at("frequency"), violations);

        let free_quantity = self.free_quantity.unwrap_or(0);
        violations.check((0..=MAX_AMOUNT).contains(&free_quantity), at("freeQuantity"), || {
            format!("must be from 0 to {MAX_AMOUNT}, not {free_quantity}")
        });
        let tiers = self.tiers.clone();
        let tariff = Tariff {
            // Brackets have prices of their own; one beside them says nothing.
            price: if model.has_tiers() { 0 } else { self.price },
            tiers,
            free_quantity,
        };
        check_tariff(model, &tariff, &at("price"), &at("tiers"), violations);
        if let Some(fee) = self.setup_fee_price {
            check_price(fee, &at("setupFeePrice"), violations);
        }
        let billing_date = self.check_billing_date(pointer, violations);
        Some(CycleTerms {
            frequency: frequency?,
            tariff,
            visibility: self.visibility,
            free_trial: free_trial?,
            contract_term: contract_term?,
            setup_fee: self.setup_fee_price.filter(|fee| *fee > 0),
            billing_date: billing_date?,
            pro_rate: self.pro_rate_option.unwrap_or(ProRateOption::DoNotProRate),
        })
    }

    fn check_billing_date(&self, pointer: &str, violations: &mut Violations) -> Option<BillingDate> {
        let at = |field: &str| format!("{pointer}/{field}");
        let mut day = |greatest: i8| {
            let given = self.fixed_billing_date_day.and_then(|day| i8::try_from(day).ok());
            let found = given.filter(|day| (1..=greatest).contains(day));
            violations.check(found.is_some(), at("fixedBillingDateDay"), || {
                format!("must be from 1 to {greatest}, because billingDateType is {}", self.billing_date_type)
            });
            found
        };
        let (date, units): (_, &[FrequencyType]) = match self.billing_date_type {
            BillingDateType::Anniversary => return Some(BillingDate::Anniversary),
            BillingDateType::FixedDayOfTheWeek => (BillingDate::DayOfWeek(day(7)?), &[FrequencyType::Weekly]),
            BillingDateType::FixedDayEachMonth => {
                let day = day(28)?;
                let month = match self.fixed_billing_date_month.filter(|month| *month != 0) {
                    None => None,
                    Some(month @ 1..=12) => i8::try_from(month).ok(),
                    Some(month) => {
                        let message = format!("must be from 1 to 12, not {month}");
                        violations.add(at("fixedBillingDateMonth"), message);
                        return None;
                    }
                };
                // A named month comes once a year; with monthly cycles it says nothing.
                let month = month.filter(|_| self.frequency_type == FrequencyType::Yearly);
                (BillingDate::DayOfMonth { day, month }, &[FrequencyType::Monthly, FrequencyType::Yearly])
            }
        };
        let fits = units.contains(&self.frequency_type);
        violations.check(fits, at("billingDateType"), || {
            format!("{} does not go with a {} cycle", self.billing_date_type, self.frequency_type)
        });
        fits.then_some(date)
    }
}

impl From<&CycleTerms> for CycleInput {
    fn from(terms: &CycleTerms) -> Self {
        Self {
            frequency: terms.frequency.every.into(),
            frequency_type: terms.frequency.unit,
            price: terms.tariff.price,
            tiers: terms.tariff.tiers.clone(),
            free_quantity: Some(terms.tariff.free_quantity),
            visibility: terms.visibility,
            free_trial: terms.free_trial.map(|trial| trial.every.into()),
            free_trial_frequency_type: terms.free_trial.map(|trial| trial.unit),
            contract_term: terms.contract_term.map(|term| term.every.into()),
            contract_term_frequency_type: terms.contract_term.map(|term| term.unit),
            setup_fee_price: terms.setup_fee,
            billing_date_type: terms.billing_date.kind(),
            fixed_billing_date_day: terms.billing_date.day().map(i64::from),
            fixed_billing_date_month: terms.billing_date.month().map(i64::from),
            pro_rate_option: Some(terms.pro_rate),
        }
    }
}

/// Changes to a cycle; what is left out stays as it is.
#[derive(Debug, Clone)]
pub struct CycleUpdate {
    /// `cycleId`
    pub cycle_id: CycleId,
    /// `frequency`
    pub frequency: Option<i64>,
    /// `frequencyType`
    pub frequency_type: Option<FrequencyType>,
    /// `price`
    pub price: Option<i64>,
    /// `tiers`
    pub tiers: Option<Vec<Tier>>,
    /// `freeQuantity`
    pub free_quantity: Option<i64>,
    /// `visibility`
    pub visibility: Option<Visibility>,
    /// `freeTrial`
    pub free_trial: Option<i64>,
    /// `freeTrialFrequencyType`
    pub free_trial_frequency_type: Option<FrequencyType>,
    /// `setupFeePrice`
    pub setup_fee_price: Option<i64>,
    /// `billingDateType`
    pub billing_date_type: Option<BillingDateType>,
    /// `fixedBillingDateDay`
    pub fixed_billing_date_day: Option<i64>,
    /// `proRateOption`
    pub pro_rate_option: Option<ProRateOption>,
}

impl CycleUpdate {
    /// An update that changes nothing yet.
    pub fn new(cycle_id: CycleId) -> Self {
        Self {
            cycle_id,
            frequency: None,
            frequency_type: None,
            price: None,
            tiers: None,
            free_quantity: None,
            visibility: None,
            free_trial: None,
            free_trial_frequency_type: None,
            setup_fee_price: None,
            billing_date_type: None,
            fixed_billing_date_day: None,
            pro_rate_option: None,
        }
    }

    /// The terms as they would be after the update.
    pub(crate) fn over(&self, terms: &CycleTerms) -> CycleInput {
        let before = CycleInput::from(terms);
        CycleInput {
            frequency: self.frequency.unwrap_or(before.frequency),
            frequency_type: self.frequency_type.unwrap_or(before.frequency_type),
            price: self.price.unwrap_or(before.price),
            tiers: self.tiers.clone().unwrap_or(before.tiers),
            free_quantity: self.free_quantity.or(before.free_quantity),
            visibility: self.visibility.unwrap_or(before.visibility),
            free_trial: self.free_trial.or(before.free_trial),
            free_trial_frequency_type: self.free_trial_frequency_type.or(before.free_trial_frequency_type),
            setup_fee_price: self.setup_fee_price.or(before.setup_fee_price),
            billing_date_type: self.billing_date_type.unwrap_or(before.billing_date_type),
            fixed_billing_date_day: self.fixed_billing_date_day.or(before.fixed_billing_date_day),
            pro_rate_option: self.pro_rate_option.or(before.pro_rate_option),
            ..before
        }
    }
}

/// An add-on or allowance to be had with a plan.
#[derive(Debug, Clone)]
pub struct PlanLinkInput<Id> {
    /// `addonId` or `allowanceId`
    pub item: Id,
    /// `isForced`
    pub is_forced: bool,
    /// `addonPriceModels` or `allowancePriceModels`
    pub price_models: Vec<PriceModelInput>,
}

/// Cycles to be made, and what the plan can be had with from now on.
#[derive(Debug, Clone, Default)]
pub struct NewCycles {
    /// `cyclesInputModel`
    pub cycles: Vec<CycleInput>,
    /// `addonPlanInputModels`
    pub add_ons: Vec<PlanLinkInput<AddOnId>>,
    /// `allowancePlanInputModel`
    pub allowances: Vec<PlanLinkInput<AllowanceId>>,
}

impl Company {
    /// Makes cycles of a plan and links add-ons and allowances to it. A link
    /// that exists is replaced, and keeps the prices of other frequencies.
    pub fn create_cycles(
        &mut self,
        product: ProductId,
        plan: PlanId,
        new: NewCycles,
    ) -> Result<Vec<&Cycle>, BillingError> {
        let mut changed = self.plan_of(product, plan)?.clone();
        let model = changed.pricing_model;
        let mut violations = Violations::default();
        violations.check(!new.cycles.is_empty(), "/cyclesInputModel", || "must hold at least one cycle");
        let mut terms = Vec::new();
        for (place, cycle) in new.cycles.iter().enumerate() {
            let pointer = format!("/cyclesInputModel/{place}");
            terms.extend(cycle.check(model, &pointer, &mut violations));
        }
        let usual = terms.first().map(|terms| terms.frequency);
        let add_ons = self.check_links(
            product,
            &new.add_ons,
            usual,
            ["/addonPlanInputModels", "addonId", "addonPriceModels"],
            |id| self.store.add_ons.get(id).map(|add_on| add_on.pricing_model),
            &mut violations,
        )?;
        let allowances = self.check_links(
            product,
            &new.allowances,
            usual,
            ["/allowancePlanInputModel", "allowanceId", "allowancePriceModels"],
            |id| self.store.allowances.get(id).map(|allowance| allowance.pricing_model),
            &mut violations,
        )?;
        violations.finish()?;
        for terms in &terms {
            check_fit(model, &terms.tariff)?;
        }
        link(&mut changed.add_ons, add_ons);
        link(&mut changed.allowances, allowances);
        self.check_renewals(&changed, &[])?;

        let mut made = Vec::new();
        for terms in terms {
            let id = self.store.cycles.next_id();
            let pricing_model_id = self.store.pricing_model_ids.draw();
            self.store.cycles.insert(Cycle { id, plan, pricing_model_id, terms });
            made.push(id);
        }
        changed.cycles.extend(&made);
        self.store.plans.update(plan, |plan| *plan = changed);
        Ok(made.iter().filter_map(|id| self.store.cycles.get(*id)).collect())
    }

    /// A cycle that a command refers to, or a violation at `/cycleId`.
    pub(crate) fn named_cycle(&self, id: CycleId) -> Result<&Cycle, BillingError> {
        let cycle = self.store.cycles.get(id);
        cycle.ok_or_else(|| BillingError::invalid("/cycleId", format!("there is no cycle {id}")))
    }

    /// Refuses a cycle that is OffSale, or whose plan or product is.
    pub(crate) fn check_on_sale(&self, id: CycleId) -> Result<(), BillingError> {
        let cycle = self.named_cycle(id)?;
        let plan = self.store.plans.get(cycle.plan);
        let product = plan.and_then(|plan| self.store.products.get(plan.product));
        let seen = [
            ("cycle", Some(cycle.terms.visibility)),
            ("plan", plan.map(|plan| plan.visibility)),
            ("product", product.map(|product| product.visibility)),
        ];
        match seen.iter().find(|(_, seen)| *seen == Some(Visibility::OffSale)) {
            None => Ok(()),
            Some((what, _)) => {
                let message = format!("cycle {id} cannot be bought: the {what} is OffSale");
                Err(BillingError::conflict(message))
            }
        }
    }

    fn check_links<Id: Copy + PartialEq + std::fmt::Display>(
        &self,
        product: ProductId,
        links: &[PlanLinkInput<Id>],
        usual: Option<Frequency>,
        [list, id_field, prices_field]: [&str; 3],
        model_of: impl Fn(Id) -> Option<PricingModel>,
        violations: &mut Violations,
    ) -> Result<Vec<PlanLink<Id>>, BillingError> {
        let currency = self.get_product(product)?.currency;
        let mut checked: Vec<PlanLink<Id>> = Vec::new();
        for (place, input) in links.iter().enumerate() {
            let at = |field: &str| format!("{list}/{place}/{field}");
            let Some(model) = model_of(input.item) else {
                violations.add(at(id_field), format!("{} does not exist", input.item));
                continue;
            };
            let twice = checked.iter().any(|link| link.item == input.item);
            violations.check(!twice, at(id_field), || format!("names {} again", input.item));
            let mut price_models: Vec<PriceModel> = Vec::new();
            for (index, price) in input.price_models.iter().enumerate() {
                let pointer = format!("{}/{index}", at(prices_field));
                let Some(price) = price.check(model, currency, usual, &pointer, violations) else {
                    continue;
                };
                let twice = price_models.iter().any(|other| other.frequency == price.frequency);
                violations.check(
                    !twice,
                    format!("{pointer}/frequency"),
                    || "repeats the frequency of an earlier price",
                );
                price_models.push(price);
            }
            checked.push(PlanLink { item: input.item, is_forced: input.is_forced, price_models });
        }
        Ok(checked)
    }
}

/// Adds links to a plan's; an existing link keeps its prices of other frequencies.
fn link<Id: PartialEq>(existing: &mut Vec<PlanLink<Id>>, new: Vec<PlanLink<Id>>) {
    for mut link in new {
        match existing.iter_mut().find(|old| old.item == link.item) {
            None => existing.push(link),
            Some(old) => {
                let replaced =
                    |price: &PriceModel| link.price_models.iter().any(|new| new.frequency == price.frequency);
                let mut prices = std::mem::take(&mut old.price_models);
                prices.retain(|price| !replaced(price));
                prices.append(&mut link.price_models);
                *old = PlanLink { price_models: prices, ..link };
            }
        }
    }
}

pub(crate) fn check_frequency(
    every: i64,
    unit: FrequencyType,
    pointer: &str,
    violations: &mut Violations,
) -> Option<Frequency> {
    let fits = (1..=MAX_FREQUENCY).contains(&every);
    violations.check(fits, pointer, || format!("must be from 1 to {MAX_FREQUENCY}, not {every}"));
    let every = u32::try_from(every).ok()?;
    fits.then_some(Frequency { every, unit })
}

#[cfg(test)]
mod tests;
