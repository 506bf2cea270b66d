//! Random companies: what is sold, to which rules.

use billsby_mock::billing::add_ons::Goods;
use billsby_mock::billing::calendar::{BillingDateType, FrequencyType, ProRateOption};
use billsby_mock::billing::clock::Clock;
use billsby_mock::billing::company::Company;
use billsby_mock::billing::coupons::{Coupon, Discount};
use billsby_mock::billing::custom_fields::{CustomFieldType, NewCustomField};
use billsby_mock::billing::cycles::{CycleInput, NewCycles, PlanLinkInput};
use billsby_mock::billing::ids::{CustomFieldId, ProductId};
use billsby_mock::billing::money::{Currency, Money};
use billsby_mock::billing::plans::{NewPlan, PlanUpdate};
use billsby_mock::billing::price_models::PriceModelInput;
use billsby_mock::billing::pricing::{PricingModel, Tier};
use billsby_mock::billing::products::{ProductFields, Visibility};
use billsby_mock::billing::rules::{
    Counting, Dunning, DunningRule, InvoiceEnd, Rules, Settlement, SubscriptionEnd, Tax,
};
use billsby_mock::billing::settings::Settings;
use jiff::{SignedDuration, Timestamp};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// What a company sells, and the rules it bills by.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// What the company reports in.
    currency: Currency,
    /// One product each.
    currencies: Vec<Currency>,
    add_ons: Vec<PricingModel>,
    allowances: Vec<PricingModel>,
    /// Dealt out to the products in turn.
    plans: Vec<PlanRecipe>,
    coupons: Vec<CouponRecipe>,
    rules: Rules,
}

#[derive(Clone, Debug)]
struct PlanRecipe {
    model: PricingModel,
    is_off_sale: bool,
    cycles: Vec<CycleInput>,
    add_ons: Vec<LinkRecipe>,
    allowances: Vec<LinkRecipe>,
}

/// How a plan comes with an add-on or an allowance, if it does.
#[derive(Clone, Debug)]
struct LinkRecipe {
    is_linked: bool,
    is_forced: bool,
    /// Whether the first cycle's frequency has no price.
    lacks_a_price: bool,
    price: i64,
    tiers: Vec<Tier>,
    included: i64,
}

#[derive(Clone, Debug)]
struct CouponRecipe {
    discount: DiscountRecipe,
    /// The plan at this place; all where there is none.
    plan: Option<usize>,
    is_stackable: bool,
    max_redemptions: Option<u32>,
    expires_after_days: Option<i64>,
    cycles: Option<u32>,
}

#[derive(Clone, Copy, Debug)]
enum DiscountRecipe {
    Percentage(u8),
    /// In the currency of the first product.
    Amount(i64),
}

/// The countries customers live in; the last one knows no tax.
pub const COUNTRIES: [&str; 4] = ["GBR", "DEU", "USA", "JPN"];

/// When histories begin: a month end, so that anchors are clipped and come back.
pub fn start() -> Timestamp {
    "2026-01-31T10:00:00Z".parse().unwrap()
}

impl Catalogue {
    /// Opens a company that sells all this.
    pub fn open(&self, seed: u64) -> Company {
        let settings = Settings { currency: self.currency, ..Settings::new("acme") };
        let mut company = Company::new(settings, seed);
        company.set_clock(Clock::Frozen(start()), start()).unwrap();
        company.set_rules(self.rules.clone()).unwrap();
        let field = NewCustomField {
            kind: CustomFieldType::SingleLineTextField,
            label: "Pet".into(),
            description: String::new(),
            options: None,
            compulsory: false,
        };
        let field = company.create_custom_field(field).unwrap();
        let products: Vec<ProductId> =
            self.currencies.iter().map(|currency| make_product(&mut company, *currency, field)).collect();
        for (place, model) in self.add_ons.iter().enumerate() {
            company.create_add_on(goods("Add-on", place), *model);
        }
        for (place, model) in self.allowances.iter().enumerate() {
            company.create_allowance(goods("Allowance", place), *model, &format!("counter {place}"));
        }
        for (place, plan) in self.plans.iter().enumerate() {
            self.make_plan(&mut company, products[place % products.len()], place, plan);
        }
        for (place, coupon) in self.coupons.iter().enumerate() {
            company.create_coupon(self.coupon(place, coupon)).unwrap();
        }
        company
    }

    fn make_plan(&self, company: &mut Company, product: ProductId, place: usize, recipe: &PlanRecipe) {
        let new = NewPlan {
            name: format!("Plan {place}"),
            display_name: None,
            description: None,
            pricing_model: recipe.model,
            feature_tags: Vec::new(),
            visibility: None,
            redirect_url: None,
            alert_email: None,
        };
        let plan = company.create_plan(product, new).unwrap().plan.id;
        let new = NewCycles {
            cycles: recipe.cycles.clone(),
            add_ons: links(recipe, &self.add_ons, &recipe.add_ons),
            allowances: links(recipe, &self.allowances, &recipe.allowances),
        };
        company.create_cycles(product, plan, new).unwrap();
        if recipe.is_off_sale {
            let update = PlanUpdate { visibility: Some(Visibility::OffSale), ..PlanUpdate::default() };
            company.update_plan(product, plan, update).unwrap();
        }
    }

    fn coupon(&self, place: usize, recipe: &CouponRecipe) -> Coupon {
        // Plans are numbered in the order they are made in.
        let plan = |place: usize| ((place % self.plans.len()) as i64 + 1).into();
        Coupon {
            code: format!("COUPON{place}"),
            discount: match recipe.discount {
                DiscountRecipe::Percentage(percent) => Discount::Percentage(percent),
                DiscountRecipe::Amount(minor) => Discount::Amount(Money::new(minor, self.currencies[0])),
            },
            plans: recipe.plan.map(plan).into_iter().collect(),
            is_stackable: recipe.is_stackable,
            max_redemptions: recipe.max_redemptions,
            redemptions: 0,
            expires_on: recipe.expires_after_days.map(|days| start() + hours(24 * days)),
            cycles: recipe.cycles,
        }
    }
}

fn make_product(company: &mut Company, currency: Currency, field: CustomFieldId) -> ProductId {
    let fields = ProductFields {
        name: Some(format!("Product in {currency}")),
        billing_currency: Some(currency.code().to_owned()),
        ordered_custom_fields: Some(vec![field]),
        ..ProductFields::default()
    };
    company.create_product(fields).unwrap().id
}

fn goods(kind: &str, place: usize) -> Goods {
    let name = format!("{kind} {place}");
    Goods { name: name.clone(), display_name: name.into(), ..Goods::default() }
}

/// The links of a plan; add-ons and allowances are numbered in the order they are made in.
fn links<Id: From<i64>>(plan: &PlanRecipe, models: &[PricingModel], links: &[LinkRecipe]) -> Vec<PlanLinkInput<Id>> {
    let numbered = (1..).zip(models).zip(links).filter(|(_, link)| link.is_linked);
    let link = |((id, model), link): ((i64, &PricingModel), &LinkRecipe)| {
        let mut price_models: Vec<PriceModelInput> = Vec::new();
        for cycle in plan.cycles.iter().skip(link.lacks_a_price.into()) {
            let frequency = (Some(cycle.frequency), Some(cycle.frequency_type));
            if price_models.iter().any(|price| (price.frequency, price.frequency_type) == frequency) {
                continue;
            }
            price_models.push(PriceModelInput {
                frequency: frequency.0,
                frequency_type: frequency.1,
                included_units: Some(link.included),
                flat_fee_price: Some(link.price).filter(|_| *model == PricingModel::FlatFee),
                price_per_unit: Some(link.price).filter(|_| *model != PricingModel::FlatFee),
                unit_tiers: if model.has_tiers() { link.tiers.clone() } else { Vec::new() },
                ..PriceModelInput::default()
            });
        }
        PlanLinkInput { item: id.into(), is_forced: link.is_forced, price_models }
    };
    numbered.map(link).collect()
}

/// A random company.
pub fn catalogue() -> impl Strategy<Value = Catalogue> {
    let goods = (vec(model(), 0..3), vec(model(), 0..3));
    let sold = (vec(currency(), 1..3), vec(plan(), 1..4), vec(coupon(), 0..4));
    (currency(), goods, sold, rules()).prop_map(
        |(currency, (add_ons, allowances), (currencies, plans, coupons), rules)| Catalogue {
            currency,
            currencies,
            add_ons,
            allowances,
            plans,
            coupons,
            rules,
        },
    )
}

/// Of two decimals, of none, of three.
fn currency() -> impl Strategy<Value = Currency> {
    select(vec!["USD", "EUR", "JPY", "KWD"]).prop_map(|code| code.parse().unwrap())
}

fn model() -> impl Strategy<Value = PricingModel> {
    select(PricingModel::ALL)
}

/// A price, now and then one that an invoice hardly holds.
pub fn price() -> impl Strategy<Value = i64> {
    prop_oneof![30 => 0..5000i64, 1 => 0..=i64::from(i32::MAX)]
}

fn tiers() -> impl Strategy<Value = Vec<Tier>> {
    (vec((1..10i64, price()), 1..4), 0..2i64, prop::bool::weighted(0.8)).prop_map(|(brackets, mut start, is_open)| {
        let mut tiers = Vec::new();
        for (width, price) in brackets {
            tiers.push(Tier { start, finish: Some(start + width), price });
            start += width + 1;
        }
        if let Some(last) = tiers.last_mut().filter(|_| is_open) {
            last.finish = None;
        }
        tiers
    })
}

fn plan() -> impl Strategy<Value = PlanRecipe> {
    let links = || vec(link(), 2);
    (model(), prop::bool::weighted(0.05), vec(cycle(), 1..4), links(), links()).prop_map(
        |(model, is_off_sale, mut cycles, add_ons, allowances)| {
            if !model.has_tiers() {
                cycles.iter_mut().for_each(|cycle| cycle.tiers = Vec::new());
            }
            PlanRecipe { model, is_off_sale, cycles, add_ons, allowances }
        },
    )
}

fn link() -> impl Strategy<Value = LinkRecipe> {
    let kind = (prop::bool::weighted(0.8), prop::bool::weighted(0.3), prop::bool::weighted(0.1));
    (kind, price(), tiers(), 0..30i64).prop_map(|((is_linked, is_forced, lacks_a_price), price, tiers, included)| {
        LinkRecipe { is_linked, is_forced, lacks_a_price, price, tiers, included }
    })
}

/// How often a cycle is billed, and on which days.
fn rhythm() -> impl Strategy<Value = CycleInput> {
    use BillingDateType::{Anniversary, FixedDayEachMonth, FixedDayOfTheWeek};
    use FrequencyType::{Daily, Monthly, Weekly, Yearly};
    let cycle = |unit, date, day, month| {
        move |every| CycleInput {
            billing_date_type: date,
            fixed_billing_date_day: day,
            fixed_billing_date_month: month,
            ..CycleInput::new(every, unit, 0)
        }
    };
    prop_oneof![
        3 => (1..4i64).prop_map(cycle(Monthly, Anniversary, None, None)),
        1 => (5..40i64).prop_map(cycle(Daily, Anniversary, None, None)),
        1 => (1..5i64).prop_map(cycle(Weekly, Anniversary, None, None)),
        1 => (1..3i64).prop_map(cycle(Yearly, Anniversary, None, None)),
        3 => (1..4i64, 1..=28i64).prop_map(move |(every, day)| cycle(Monthly, FixedDayEachMonth, Some(day), None)(every)),
        2 => (1..3i64, 1..=7i64).prop_map(move |(every, day)| cycle(Weekly, FixedDayOfTheWeek, Some(day), None)(every)),
        1 => (1..3i64, 1..=28i64, option::of(1..=12i64))
            .prop_map(move |(every, day, month)| cycle(Yearly, FixedDayEachMonth, Some(day), month)(every)),
    ]
}

fn cycle() -> impl Strategy<Value = CycleInput> {
    use FrequencyType::{Daily, Monthly, Weekly};
    let trial = prop_oneof![
        4 => Just(None),
        1 => (1..40i64, Just(Daily)).prop_map(Some),
        1 => (1..3i64, select(vec![Weekly, Monthly])).prop_map(Some),
    ];
    let contract = option::weighted(0.3, 1..24i64);
    let fee = option::weighted(0.3, price());
    let free = prop_oneof![2 => Just(0), 1 => 1..6i64];
    (rhythm(), price(), tiers(), free, trial, contract, fee, select(ProRateOption::ALL)).prop_map(
        |(rhythm, price, tiers, free, trial, contract_term, setup_fee_price, pro_rate)| CycleInput {
            price,
            tiers,
            free_quantity: Some(free),
            free_trial: trial.map(|(every, _)| every),
            free_trial_frequency_type: trial.map(|(_, unit)| unit),
            contract_term,
            setup_fee_price,
            pro_rate_option: Some(pro_rate),
            ..rhythm
        },
    )
}

fn coupon() -> impl Strategy<Value = CouponRecipe> {
    let discount =
        prop_oneof![(1..=100u8).prop_map(DiscountRecipe::Percentage), (1..3000i64).prop_map(DiscountRecipe::Amount)];
    let limits = (option::weighted(0.2, 1..3u32), option::weighted(0.2, 1..200i64), option::of(1..4u32));
    (discount, option::weighted(0.3, 0..3usize), prop::bool::weighted(0.8), limits).prop_map(
        |(discount, plan, is_stackable, (max_redemptions, expires_after_days, cycles))| CouponRecipe {
            discount,
            plan,
            is_stackable,
            max_redemptions,
            expires_after_days,
            cycles,
        },
    )
}

/// The rules a company bills by.
pub fn rules() -> impl Strategy<Value = Rules> {
    let counting = prop_oneof![
        2 => Just(Counting::Immediate),
        1 => (0..3i64).prop_map(|lag| Counting::Queued(hours(lag))),
    ];
    let rate = select(vec!["0", "7.7", "8.875", "19", "100"]);
    let tax = rate.prop_map(|rate| Tax { name: "VAT".into(), rate: rate.parse().unwrap() });
    let taxes = prop::collection::btree_map(select(&COUNTRIES[..3]).prop_map(str::to_owned), tax, 0..3);
    (select(Settlement::ALL), counting, (dunning_rule(), dunning_rule()), taxes).prop_map(
        |(settlement, counting, (declined, failed), taxes)| Rules {
            settlement,
            counting,
            dunning: Dunning { declined, failed },
            taxes,
        },
    )
}

fn dunning_rule() -> impl Strategy<Value = DunningRule> {
    let wait = || (1..200i64).prop_map(hours);
    let invoice =
        prop_oneof![Just(InvoiceEnd::Leave), Just(InvoiceEnd::WriteOff), wait().prop_map(InvoiceEnd::WriteOffAfter),];
    (vec(wait(), 0..4), invoice, select(SubscriptionEnd::ALL))
        .prop_map(|(retries, invoice, subscription)| DunningRule { retries, invoice, subscription })
}

fn hours(hours: i64) -> SignedDuration {
    SignedDuration::from_hours(hours)
}
