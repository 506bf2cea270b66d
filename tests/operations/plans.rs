//! Plans and their cycles.

use crate::stage::{NOTHING, Stage, monthly, order, two_tiers};
use billsby_client::Amount;
use billsby_client::types::{
    BillingDateType, CycleUpdate, FrequencyType, PlanAddOn, PlanAddOnPriceModel, PlanAllowance,
    PlanAllowancePriceModel, PricingModelType, ProRateOption, Visibility, VisibilityName,
};

cross_checks::cases!(list_plans, create_plan, create_cycles, update_plan, reorder_plans);

async fn list_plans(stage: &Stage) {
    let product = stage.billsby.list_products().await.unwrap().results[0].product_id;
    let plans = stage.billsby.list_plans(product).await.unwrap();
    let seen: Vec<_> = plans.iter().map(|plan| (plan.name.as_str(), plan.pricing_model_type)).collect();
    let (flat, unit, reserved) = (PricingModelType::FlatFee, PricingModelType::PerUnit, PricingModelType::Reserved);
    assert_eq!(seen, [("Starter", flat), ("Team", unit), ("Dedicated", reserved)]);
    let starter = &plans[0];
    assert_eq!(starter.product_id, product);
    assert_eq!((starter.display_name.as_str(), starter.visibility.clone()), ("Starter plan", VisibilityName::Public));
    assert_eq!(starter.feature_tags, ["starter", "core"]);
    assert!(starter.has_active_subscription);
    let [month, year] = starter.cycles.as_slice() else { panic!("{:?}", starter.cycles) };
    assert_eq!((month.plan_id, month.pricing_model.price), (starter.plan_id, Some(Amount::minor(1900))));
    assert_eq!(month.pricing_model.price_formatted.as_ref().map(|price| price.as_str()), Some("$19"));
    assert_eq!(month.pricing_model.frequency_type, FrequencyType::Monthly);
    assert_eq!(year.pricing_model.price, Some(Amount::minor(19000)));
    assert_eq!(year.pricing_model.frequency_type, FrequencyType::Yearly);
    let reports = stage.demo_plan("Reports").await;
    let tiers = reports.cycles[0].pricing_model.tiers.clone().unwrap();
    let prices: Vec<_> = tiers.iter().map(|tier| (tier.start, tier.finish, tier.price.as_minor())).collect();
    assert_eq!(prices, [(1, Some(10), 2900), (11, Some(50), 4900), (51, None, 9900)]);

    let offer = stage.sell_basic().await;
    let unsold = stage.billsby.list_plans(offer.product).await.unwrap();
    assert!(!unsold[0].has_active_subscription);
    stage.subscribe(order(offer.cycle, "tok_pays")).await;
    assert!(stage.billsby.list_plans(offer.product).await.unwrap()[0].has_active_subscription);
    stage.not_found(stage.billsby.list_plans(NOTHING)).await;
}

async fn create_plan(stage: &Stage) {
    let product = stage.billsby.create_product("Notebook", "Notebook", "USD").await.unwrap().product_id;
    let made = stage
        .billsby
        .create_plan(product, "ruled", "Ruled", PricingModelType::Volume)
        .description("With lines")
        .feature_tags(["lines".to_owned()])
        .visibility(Visibility::Hidden)
        .redirect_url("https://example.com/thanks")
        .alert_email("sales@example.com")
        .await
        .unwrap();
    assert_eq!((made.name.as_str(), made.display_name.as_str()), ("ruled", "Ruled"));
    assert_eq!((made.product_id, made.pricing_model_type), (product, PricingModelType::Volume));
    assert_eq!((made.description.as_deref(), made.visibility.clone()), (Some("With lines"), VisibilityName::Hidden));
    assert_eq!(made.redirect_url.as_deref(), Some("https://example.com/thanks"));
    assert_eq!(made.feature_tags, ["lines"]);
    assert!(made.cycles.is_empty() && !made.has_active_subscription);
    assert_eq!(stage.billsby.list_plans(product).await.unwrap(), [made]);
    assert_eq!(stage.billsby.get_product(product).await.unwrap().number_of_plans, 1);

    let empty = stage.billsby.create_plan(product, "", "Ruled", PricingModelType::FlatFee);
    stage.invalid(empty, &["/body/name"]).await;
    let unknown = stage.billsby.create_plan(product, "ruled", "Ruled", 77);
    stage.invalid(unknown, &["/body/pricingModel"]).await;
    stage.not_found(stage.billsby.create_plan(NOTHING, "ruled", "Ruled", PricingModelType::FlatFee)).await;
}

async fn create_cycles(stage: &Stage) {
    let offer = stage
        .sell(PricingModelType::Tiered, {
            let mut it = monthly(0);
            it.tiers = Some(two_tiers(500, 300));
            it
        })
        .await;
    let mut cycle = monthly(0);
    cycle.tiers = Some(two_tiers(400, 200));
    cycle.billing_date_type = BillingDateType::FixedDayEachMonth;
    cycle.fixed_billing_date_day = Some(28);
    cycle.pro_rate_option = Some(ProRateOption::DoNotChargeUntilNextCycle);
    cycle.free_quantity = Some(2);
    cycle.setup_fee_price = Some(Amount::minor(1050));
    cycle.free_trial = Some(14);
    cycle.contract_term = Some(6);
    cycle.visibility = Visibility::Hidden;
    let made = stage.billsby.create_cycles(offer.product, offer.plan, [cycle.clone()], []).await.unwrap();
    let [made] = made.as_slice() else { panic!("{made:?}") };
    let pricing = &made.pricing_model;
    assert_eq!((made.plan_id, made.visibility.clone()), (offer.plan, Some(VisibilityName::Hidden)));
    assert_eq!((pricing.frequency, pricing.frequency_type), (1, FrequencyType::Monthly));
    assert_eq!((pricing.tiers.clone(), pricing.price), (cycle.tiers.clone(), None));
    assert_eq!((pricing.billing_date_type, pricing.fixed_billing_date_day), (cycle.billing_date_type, Some(28)));
    assert_eq!(Some(&pricing.pro_rate_option), cycle.pro_rate_option.as_ref());
    assert_eq!((pricing.free_quantity, pricing.free_trial, pricing.contract_term), (Some(2), Some(14), Some(6)));
    assert_eq!(pricing.free_trial_frequency_type, Some(FrequencyType::Daily));
    assert_eq!(pricing.contract_term_frequency_type, Some(FrequencyType::Monthly));
    assert_eq!(pricing.setup_fee_price_formatted.as_ref().map(|fee| fee.as_str()), Some("$10.50"));
    let plan = stage.billsby.list_plans(offer.product).await.unwrap().remove(0);
    assert_eq!((plan.cycles.len(), &plan.cycles[1]), (2, made));

    links(stage).await;

    let create = |cycle| stage.billsby.create_cycles(offer.product, offer.plan, [cycle], []);
    stage.conflict(create(monthly(700)), "tier").await;
    stage.invalid(stage.billsby.create_cycles(offer.product, offer.plan, [], []), &["/body/cyclesInputModel"]).await;
    let mut wrong = monthly(0);
    wrong.tiers = Some(two_tiers(5, 3));
    wrong.billing_date_type = BillingDateType::FixedDayOfTheWeek;
    wrong.fixed_billing_date_day = Some(8);
    stage.invalid(create(wrong), &["/body/cyclesInputModel/0/fixedBillingDateDay"]).await;
    stage.not_found(stage.billsby.create_cycles(offer.product, NOTHING, [monthly(1)], [])).await;
    let elsewhere = stage.sell_basic().await;
    stage.not_found(stage.billsby.create_cycles(elsewhere.product, offer.plan, [monthly(1)], [])).await;
}

/// What is tied to a plan by the same call becomes part of new subscriptions.
async fn links(stage: &Stage) {
    let product = stage.billsby.create_product("Notebook", "Notebook", "USD").await.unwrap().product_id;
    let plan = stage.billsby.create_plan(product, "Basic", "Basic", PricingModelType::FlatFee).await.unwrap().plan_id;
    let mailbox =
        stage.billsby.list_add_ons().await.unwrap().into_iter().find(|it| it.name == "Extra mailbox").unwrap();
    let calls = stage.billsby.list_allowances().await.unwrap().into_iter().find(|it| it.name == "API calls").unwrap();
    let price = PlanAddOnPriceModel::builder()
        .currency_iso3_code("USD")
        .frequency(1)
        .frequency_type(FrequencyType::Monthly)
        .price_per_unit(Amount::minor(150))
        .build();
    let forced = PlanAddOn::builder().addon_id(mailbox.addon_id).is_forced(true).addon_price_models([price]).build();
    let unknown = PlanAddOn::builder().addon_id(NOTHING).build();
    let wrong = stage.billsby.create_cycles(product, plan, [monthly(1000)], [unknown]);
    stage.invalid(wrong, &["/body/addonPlanInputModels/0/addonId"]).await;
    let price = PlanAllowancePriceModel::builder()
        .currency_iso3_code("USD")
        .frequency(1)
        .frequency_type(FrequencyType::Monthly)
        .included_units(250)
        .price_per_unit(Amount::minor(3))
        .build();
    let allowance = PlanAllowance::builder()
        .allowance_id(calls.allowance_id)
        .is_forced(true)
        .allowance_price_models([price])
        .build();
    let made = stage
        .billsby
        .create_cycles(product, plan, [monthly(1000)], [forced])
        .allowance_plan_input_model([allowance])
        .await
        .unwrap();
    let bought = stage.subscribe(order(made[0].cycle_id, "tok_pays")).await;
    assert_eq!(stage.latest_invoice(&bought).await.amount.as_minor(), 1150);
    let held = stage.billsby.list_subscription_add_ons(&bought.subscription_unique_id).await.unwrap().addons;
    assert_eq!((held[0].id, held[0].is_forced, held[0].quantity), (mailbox.addon_id, true, 1));
    let held = stage.billsby.list_subscription_allowances(&bought.subscription_unique_id).await.unwrap().allowances;
    assert_eq!((held[0].id, held[0].is_forced, held[0].included_units), (calls.allowance_id, true, 250));
}

async fn update_plan(stage: &Stage) {
    let offer = stage.sell_basic().await;
    let bought = stage.subscribe(order(offer.cycle, "tok_pays")).await;
    let read = async || stage.billsby.list_plans(offer.product).await.unwrap().remove(0);
    let update = || stage.billsby.update_plan(offer.product, offer.plan);
    let cycle = |price| CycleUpdate::builder().cycle_id(offer.cycle).price(Amount::minor(price)).build();
    update().display_name("Plain").feature_tags(["plain".to_owned()]).cycles([cycle(6000)]).await.unwrap();
    let plan = read().await;
    assert_eq!((plan.name.as_str(), plan.display_name.as_str()), ("Basic", "Plain"), "what is left out stays");
    assert_eq!(plan.feature_tags, ["plain"]);
    assert_eq!(plan.cycles[0].pricing_model.price, Some(Amount::minor(6000)));
    assert_eq!(plan.cycles[0].pricing_model.frequency_type, FrequencyType::Monthly);
    let details = stage.billsby.get_subscription(&bought.subscription_unique_id).await.unwrap();
    assert_eq!(details.next_billing_amount.as_minor(), 6000, "subscribers pay the new price from their renewal on");
    assert_eq!(stage.latest_invoice(&bought).await.amount.as_minor(), 5000);

    let tiered = CycleUpdate::builder().cycle_id(offer.cycle).tiers(two_tiers(5, 3)).build();
    stage.conflict(update().cycles([tiered]), "tier").await;
    let foreign = CycleUpdate::builder().cycle_id(NOTHING).build();
    stage.invalid(update().name("Never").cycles([foreign]), &["/body/cycles/0/cycleId"]).await;
    stage.invalid(update().alert_email("nobody"), &["/body/alertEmail"]).await;
    assert_eq!(read().await, plan);
    stage.not_found(stage.billsby.update_plan(offer.product, NOTHING).name("Never")).await;
    stage.not_found(stage.billsby.update_plan(NOTHING, offer.plan).name("Never")).await;
}

async fn reorder_plans(stage: &Stage) {
    let product = stage.billsby.list_products().await.unwrap().results[0].product_id;
    let ids = async || {
        let plans = stage.billsby.list_plans(product).await.unwrap();
        plans.iter().map(|plan| plan.plan_id).collect::<Vec<_>>()
    };
    let [a, b, c] = ids().await[..] else { panic!("three plans are expected") };
    stage.billsby.reorder_plans(product, [c, a, b]).await.unwrap();
    assert_eq!(ids().await, [c, a, b]);
    stage.billsby.reorder_plans(product, [b]).await.unwrap();
    assert_eq!(ids().await, [b, c, a], "plans that are not named follow in the order they had");
    stage.invalid(stage.billsby.reorder_plans(product, [a, NOTHING.into()]), &["/body/orderedPlanIds/1"]).await;
    stage.invalid(stage.billsby.reorder_plans(product, []), &["/body/orderedPlanIds"]).await;
    stage.not_found(stage.billsby.reorder_plans(NOTHING, [a])).await;
}
