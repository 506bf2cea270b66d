//! What a scenario sells, and where it stands in the company once it is made.

use std::collections::BTreeMap;

use billsby_mock::billing::Company;
use billsby_mock::billing::add_ons::Goods;
use billsby_mock::billing::calendar::{BillingDateType, ProRateOption};
use billsby_mock::billing::coupons::{Coupon, Discount};
use billsby_mock::billing::cycles::{CycleInput, NewCycles, PlanLinkInput};
use billsby_mock::billing::ids::{AddOnId, AllowanceId, CounterId, CycleId, PlanId, ProductId};
use billsby_mock::billing::money::{Currency, Money};
use billsby_mock::billing::plans::NewPlan;
use billsby_mock::billing::price_models::PriceModelInput;
use billsby_mock::billing::pricing::{PricingModel, Tier};
use billsby_mock::billing::products::ProductFields;
use jiff::civil::Weekday;
use serde::Deserialize;

use crate::notation::{Entries, Fallible, Instant, Length, Written, minor};

/// What can be bought, by name.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    pub plans: Entries<Plan>,
    /// How add-ons are priced.
    #[serde(default)]
    pub add_ons: Entries<Written<PricingModel>>,
    /// How allowances are priced.
    #[serde(default)]
    pub allowances: Entries<Written<PricingModel>>,
    #[serde(default)]
    pub coupons: Entries<CouponTerms>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    pub model: Written<PricingModel>,
    pub cycles: Entries<Cycle>,
    #[serde(default)]
    pub add_ons: Entries<Offer>,
    #[serde(default)]
    pub allowances: Entries<Offer>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cycle {
    pub every: Written<Length>,
    pub price: Option<String>,
    #[serde(default)]
    pub tiers: Vec<Bracket>,
    pub free_quantity: Option<i64>,
    pub setup_fee: Option<String>,
    pub trial: Option<Written<Length>>,
    pub contract: Option<Written<Length>>,
    /// The fixed day, if there is one.
    pub billed_on: Option<FixedDay>,
    pub pro_rate: Option<Written<ProRateOption>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bracket {
    pub from: i64,
    pub to: Option<i64>,
    pub price: String,
}

/// A day of the month, in one month of the year where one is named, or a day of the week.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixedDay {
    pub day: Option<i64>,
    pub month: Option<i64>,
    pub weekday: Option<Written<DayOfWeek>>,
}

#[derive(Debug, Clone, Copy)]
pub struct DayOfWeek(pub Weekday);

impl std::str::FromStr for DayOfWeek {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut days = Weekday::Monday.cycle_forward().take(7);
        days.find(|day| format!("{day:?}") == text).map(Self).ok_or("expected a weekday such as `Monday`")
    }
}

/// An add-on or allowance as a plan has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    #[serde(default)]
    pub forced: bool,
    /// Its prices by frequency.
    pub prices: Entries<Price>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Price {
    pub price: Option<String>,
    #[serde(default)]
    pub tiers: Vec<Bracket>,
    pub included: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouponTerms {
    pub percent: Option<u8>,
    pub amount: Option<String>,
    #[serde(default)]
    pub plans: Vec<String>,
    #[serde(default)]
    pub stackable: bool,
    pub redemptions: Option<u32>,
    pub expires: Option<Written<Instant>>,
    pub cycles: Option<u32>,
}

/// The ids of what a catalogue names.
pub struct Shelf {
    pub product: ProductId,
    plans: BTreeMap<String, PlanId>,
    cycles: BTreeMap<(PlanId, String), CycleId>,
    add_ons: BTreeMap<String, AddOnId>,
    allowances: BTreeMap<String, AllowanceId>,
    counters: BTreeMap<String, CounterId>,
}

impl Shelf {
    pub fn plan(&self, name: &str) -> Fallible<PlanId> {
        self.plans.get(name).copied().ok_or_else(|| format!("there is no plan `{name}` in the catalogue").into())
    }

    pub fn cycle(&self, plan: &str, name: &str) -> Fallible<CycleId> {
        let found = self.cycles.get(&(self.plan(plan)?, name.to_owned())).copied();
        found.ok_or_else(|| format!("plan `{plan}` has no cycle `{name}` in the catalogue").into())
    }

    pub fn cycle_name(&self, cycle: CycleId) -> &str {
        let mut cycles = self.cycles.iter();
        cycles.find(|(_, id)| **id == cycle).map_or("?", |((_, name), _)| name)
    }

    pub fn add_on(&self, name: &str) -> Fallible<AddOnId> {
        self.add_ons.get(name).copied().ok_or_else(|| format!("there is no add-on `{name}` in the catalogue").into())
    }

    pub fn allowance(&self, name: &str) -> Fallible<AllowanceId> {
        let found = self.allowances.get(name).copied();
        found.ok_or_else(|| format!("there is no allowance `{name}` in the catalogue").into())
    }

    pub fn counter(&self, allowance: &str) -> Fallible<CounterId> {
        let found = self.counters.get(allowance).copied();
        found.ok_or_else(|| format!("there is no allowance `{allowance}` in the catalogue").into())
    }
}

impl Catalogue {
    /// Makes everything, by the commands that make a catalogue.
    pub fn stock(&self, company: &mut Company, currency: Currency) -> Fallible<Shelf> {
        let fields = ProductFields {
            name: Some("Product".into()),
            billing_currency: Some(currency.code().into()),
            ..ProductFields::default()
        };
        let product = company.create_product(fields)?.id;
        let mut shelf = Shelf {
            product,
            plans: BTreeMap::new(),
            cycles: BTreeMap::new(),
            add_ons: BTreeMap::new(),
            allowances: BTreeMap::new(),
            counters: BTreeMap::new(),
        };
        for (name, model) in self.add_ons.iter() {
            shelf.add_ons.insert(name.into(), company.create_add_on(goods(name), model.0));
        }
        for (name, model) in self.allowances.iter() {
            let id = company.create_allowance(goods(name), model.0, name);
            shelf.allowances.insert(name.into(), id);
            shelf.counters.insert(name.into(), company.get_allowance(id)?.item.counter.id);
        }
        for (name, plan) in self.plans.iter() {
            plan.stock(name, company, &mut shelf, currency)?;
        }
        for (code, terms) in self.coupons.iter() {
            company.create_coupon(terms.coupon(code, &shelf, currency)?)?;
        }
        Ok(shelf)
    }
}

impl Plan {
    fn stock(&self, name: &str, company: &mut Company, shelf: &mut Shelf, currency: Currency) -> Fallible<()> {
        let new = NewPlan {
            name: name.into(),
            display_name: None,
            description: None,
            pricing_model: self.model.0,
            feature_tags: Vec::new(),
            visibility: None,
            redirect_url: None,
            alert_email: None,
        };
        let id = company.create_plan(shelf.product, new)?.plan.id;
        shelf.plans.insert(name.into(), id);
        let mut new = NewCycles::default();
        for (_, cycle) in self.cycles.iter() {
            new.cycles.push(cycle.input(currency)?);
        }
        for (name, offer) in self.add_ons.iter() {
            let item = shelf.add_on(name)?;
            new.add_ons.push(offer.link(item, currency)?);
        }
        for (name, offer) in self.allowances.iter() {
            let item = shelf.allowance(name)?;
            new.allowances.push(offer.link(item, currency)?);
        }
        let made = company.create_cycles(shelf.product, id, new)?;
        for ((name, _), made) in self.cycles.iter().zip(made) {
            shelf.cycles.insert((id, name.into()), made.id);
        }
        Ok(())
    }
}

impl Cycle {
    fn input(&self, currency: Currency) -> Fallible<CycleInput> {
        let every = self.every.0.0;
        let (trial, contract) = (self.trial.map(|it| it.0.0), self.contract.map(|it| it.0.0));
        let mut input = CycleInput {
            price: figure(self.price.as_deref(), currency)?.unwrap_or(0),
            tiers: tiers(&self.tiers, currency)?,
            free_quantity: self.free_quantity,
            setup_fee_price: figure(self.setup_fee.as_deref(), currency)?,
            free_trial: trial.map(|trial| trial.every.into()),
            free_trial_frequency_type: trial.map(|trial| trial.unit),
            contract_term: contract.map(|contract| contract.every.into()),
            contract_term_frequency_type: contract.map(|contract| contract.unit),
            pro_rate_option: self.pro_rate.map(|option| option.0),
            ..CycleInput::new(every.every.into(), every.unit, 0)
        };
        if let Some(fixed) = &self.billed_on {
            let weekday = fixed.weekday.map(|day| i64::from(day.0.0.to_monday_one_offset()));
            input.billing_date_type = match weekday {
                Some(_) => BillingDateType::FixedDayOfTheWeek,
                None => BillingDateType::FixedDayEachMonth,
            };
            input.fixed_billing_date_day = weekday.or(fixed.day);
            input.fixed_billing_date_month = fixed.month;
        }
        Ok(input)
    }
}

impl Offer {
    fn link<Id>(&self, item: Id, currency: Currency) -> Fallible<PlanLinkInput<Id>> {
        let mut price_models = Vec::new();
        for (every, price) in self.prices.iter() {
            let every = every.parse::<Length>()?.0;
            let one = figure(price.price.as_deref(), currency)?;
            price_models.push(PriceModelInput {
                frequency: Some(every.every.into()),
                frequency_type: Some(every.unit),
                included_units: price.included,
                flat_fee_price: one,
                price_per_unit: one,
                unit_tiers: tiers(&price.tiers, currency)?,
                ..PriceModelInput::default()
            });
        }
        Ok(PlanLinkInput { item, is_forced: self.forced, price_models })
    }
}

impl CouponTerms {
    fn coupon(&self, code: &str, shelf: &Shelf, currency: Currency) -> Fallible<Coupon> {
        let discount = match (self.percent, &self.amount) {
            (Some(percent), None) => Discount::Percentage(percent),
            (None, Some(amount)) => Discount::Amount(Money::new(minor(amount, currency)?, currency)),
            _ => return Err(format!("coupon `{code}` needs a percentage or an amount").into()),
        };
        Ok(Coupon {
            code: code.into(),
            discount,
            plans: self.plans.iter().map(|name| shelf.plan(name)).collect::<Fallible<_>>()?,
            is_stackable: self.stackable,
            max_redemptions: self.redemptions,
            redemptions: 0,
            expires_on: self.expires.map(|at| at.0.0),
            cycles: self.cycles,
        })
    }
}

/// An amount that may be left out.
pub fn figure(text: Option<&str>, currency: Currency) -> Fallible<Option<i64>> {
    text.map(|text| minor(text, currency)).transpose()
}

pub fn tiers(brackets: &[Bracket], currency: Currency) -> Fallible<Vec<Tier>> {
    let tier = |it: &Bracket| Ok(Tier { start: it.from, finish: it.to, price: minor(&it.price, currency)? });
    brackets.iter().map(tier).collect()
}

fn goods(name: &str) -> Goods {
    Goods { name: name.into(), display_name: name.into(), ..Goods::default() }
}
