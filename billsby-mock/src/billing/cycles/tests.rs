use super::*;
use crate::billing::fixture::{Shop, assert_conflict, assert_refused};

fn monthly(price: i64) -> CycleInput {
    CycleInput::new(1, FrequencyType::Monthly, price)
}

fn refuse(shop: &mut Shop, plan: PlanId, pointer: &str, cycle: CycleInput) {
    let product = shop.product;
    assert_refused(&mut shop.company, pointer, |company| {
        let new = NewCycles { cycles: vec![cycle.clone()], ..NewCycles::default() };
        company.create_cycles(product, plan, new).map(drop)
    });
}

#[test]
fn cycles_are_made_with_their_terms() {
    let mut shop = Shop::new();
    let cycle = CycleInput {
        free_trial: Some(14),
        contract_term: Some(12),
        setup_fee_price: Some(500),
        billing_date_type: BillingDateType::FixedDayEachMonth,
        fixed_billing_date_day: Some(28),
        pro_rate_option: Some(ProRateOption::ProRateBasedOnDaysRemaining),
        ..monthly(1000)
    };
    let new = NewCycles { cycles: vec![cycle, monthly(2000)], ..NewCycles::default() };
    let made = shop.company.create_cycles(shop.product, shop.plan, new).unwrap();
    let terms = &made[0].terms;
    assert_eq!(terms.free_trial, Some(Frequency { every: 14, unit: FrequencyType::Daily }));
    assert_eq!(terms.billing_date, BillingDate::DayOfMonth { day: 28, month: None });
    assert_eq!(made[1].terms.tariff.price, 2000);
    assert_ne!(made[0].pricing_model_id, made[1].pricing_model_id);
}

#[test]
fn broken_terms_are_refused_where_they_are_broken() {
    let mut shop = Shop::new();
    let flat = shop.plan;
    let tiered = shop.add_plan("Tiered", PricingModel::Tiered);
    let fixed = |day| CycleInput {
        billing_date_type: BillingDateType::FixedDayEachMonth,
        fixed_billing_date_day: day,
        ..monthly(100)
    };
    let at = |field: &str| format!("/cyclesInputModel/0/{field}");
    let frequency = CycleInput { frequency: 0, ..monthly(100) };
    refuse(&mut shop, flat, &at("frequency"), frequency);
    refuse(&mut shop, flat, &at("price"), monthly(-1));
    refuse(&mut shop, flat, &at("fixedBillingDateDay"), fixed(None));
    refuse(&mut shop, flat, &at("fixedBillingDateDay"), fixed(Some(29)));
    let weekly = CycleInput { frequency_type: FrequencyType::Weekly, ..fixed(Some(5)) };
    refuse(&mut shop, flat, &at("billingDateType"), weekly);
    let tiers = vec![Tier { start: 2, finish: None, price: 1 }];
    refuse(&mut shop, tiered, &at("tiers/0/start"), CycleInput { tiers, ..monthly(0) });
    let trial = CycleInput { free_trial: Some(-3), ..monthly(100) };
    refuse(&mut shop, flat, &at("freeTrial"), trial);
}

#[test]
fn prices_that_do_not_fit_the_model_of_the_plan_are_a_conflict() {
    let mut shop = Shop::new();
    let (product, flat) = (shop.product, shop.plan);
    let tiered = shop.add_plan("Tiered", PricingModel::Tiered);
    let tiers = vec![Tier { start: 1, finish: None, price: 1 }];
    let with_tiers = CycleInput { tiers: tiers.clone(), ..monthly(-100) };
    for (plan, cycle) in [(tiered, monthly(100)), (flat, CycleInput { tiers, ..monthly(100) })] {
        assert_conflict(&mut shop.company, "pricing model of the plan", |company| {
            let new = NewCycles { cycles: vec![cycle], ..NewCycles::default() };
            company.create_cycles(product, plan, new).map(drop)
        });
    }
    let new = NewCycles { cycles: vec![with_tiers], ..NewCycles::default() };
    let made = shop.company.create_cycles(product, tiered, new).unwrap();
    assert_eq!(made[0].terms.tariff.price, 0);
}

#[test]
fn links_need_known_items_and_prices_of_the_right_kind() {
    let mut shop = Shop::new();
    let (product, plan, add_on) = (shop.product, shop.plan, shop.add_on);
    let link = |item, prices| NewCycles {
        cycles: vec![monthly(100)],
        add_ons: vec![PlanLinkInput { item, is_forced: true, price_models: prices }],
        ..NewCycles::default()
    };
    assert_refused(&mut shop.company, "/addonPlanInputModels/0/addonId", |company| {
        company.create_cycles(product, plan, link(99.into(), vec![])).map(drop)
    });
    let pointer = "/addonPlanInputModels/0/addonPriceModels/0/pricePerUnit";
    assert_refused(&mut shop.company, pointer, |company| {
        let prices = vec![PriceModelInput::default()];
        company.create_cycles(product, plan, link(add_on, prices)).map(drop)
    });
    let price = PriceModelInput { price_per_unit: Some(300), ..PriceModelInput::default() };
    shop.company.create_cycles(product, plan, link(add_on, vec![price])).unwrap();
    let linked = shop.company.store.plans.get(plan).unwrap().add_on(add_on).unwrap();
    assert!(linked.is_forced);
    assert_eq!(linked.price_models[0].tariff.price, 300);
    assert_eq!(linked.price_models.len(), 1, "the price of the same frequency is replaced");
}
