//! Allowances.

use crate::stage::{NOBODY, NOTHING, Stage, order};
use billsby_client::Amount;
use billsby_client::types::{CounterOperation, FrequencyName, PricingModelName};

cross_checks::cases!(list_allowances, get_allowance, list_subscription_allowances);

async fn list_allowances(stage: &Stage) {
    let found = stage.billsby.list_allowances().await.unwrap();
    let names: Vec<_> = found.iter().map(|allowance| allowance.name.as_str()).collect();
    assert_eq!(names, ["API calls", "Storage"], "by name");
    assert!(found.iter().all(|allowance| allowance.has_active_linked_plans));
    assert_eq!(found[1].description.as_deref(), Some("Storage, to be had with a plan"));
}

async fn get_allowance(stage: &Stage) {
    let rows = stage.billsby.list_allowances().await.unwrap();
    let calls = stage.billsby.get_allowance(rows[0].allowance_id).await.unwrap();
    assert_eq!((calls.allowance_id, calls.display_name.as_str()), (rows[0].allowance_id, "API calls"));
    assert_eq!((calls.counter.counter_name.as_str(), calls.single_unit_name.as_deref()), ("api-calls", Some("call")));
    assert_eq!((calls.pricing_model_type, calls.feature_tags), (PricingModelName::PerUnit, vec!["api".to_owned()]));
    let plans: Vec<_> = calls.plans.iter().map(|plan| (plan.plan_name.as_str(), plan.force_allowance)).collect();
    assert_eq!(plans, [("Team", true), ("Dedicated", false), ("Events", false)]);
    let month = &calls.price_models[0];
    assert_eq!((month.frequency_type.clone(), month.included_units), (FrequencyName::Monthly, 1000));
    assert_eq!((month.per_unit_price, month.tiers.len()), (Some(Amount::minor(2)), 0));

    let storage = stage.billsby.get_allowance(rows[1].allowance_id).await.unwrap();
    assert_eq!(
        (storage.pricing_model_type, storage.plans[0].plan_name.as_str()),
        (PricingModelName::Tiered, "Warehouse")
    );
    assert_ne!(storage.counter.counter_id, calls.counter.counter_id);
    let month = &storage.price_models[0];
    assert_eq!((month.included_units, month.per_unit_price), (50, None));
    let tiers: Vec<_> =
        month.tiers.iter().map(|tier| (tier.start, tier.finish, tier.price_formatted.as_str())).collect();
    assert_eq!(tiers, [(1, Some(10), "$1"), (11, Some(50), "$0.80"), (51, None, "$0.60")]);
    stage.not_found(stage.billsby.get_allowance(NOTHING)).await;
}

async fn list_subscription_allowances(stage: &Stage) {
    let team = stage.demo_plan("Team").await;
    let calls = stage.billsby.list_allowances().await.unwrap().remove(0);
    let counter = stage.billsby.get_allowance(calls.allowance_id).await.unwrap().counter.counter_id;
    let bought = stage.subscribe(order(team.cycles[0].cycle_id, "tok_pays")).await;
    let subscription = &bought.subscription_unique_id;
    let held = stage.billsby.list_subscription_allowances(subscription).await.unwrap().allowances;
    let [only] = held.as_slice() else { panic!("{held:?}") };
    assert_eq!((only.id, only.name.as_str(), only.status.as_str()), (calls.allowance_id, "API calls", "Active"));
    assert_eq!((only.usage, only.included_units, only.is_forced), (0, 1000, true));
    stage.billsby.update_counter(subscription, counter, CounterOperation::Increment, 42).await.unwrap();
    let held = stage.billsby.list_subscription_allowances(subscription).await.unwrap().allowances;
    assert_eq!(held[0].usage, 42);
    stage.billsby.cancel_subscription(subscription, &bought.customer_unique_id).await.unwrap();
    let held = stage.billsby.list_subscription_allowances(subscription).await.unwrap().allowances;
    assert_eq!(held[0].status, "Inactive");
    let starter = stage.demo_plan("Starter").await;
    let mut without = order(starter.cycles[0].cycle_id, "tok_pays");
    without.allowances = Some(vec![calls.allowance_id]);
    stage.invalid(stage.billsby.create_subscription(without), &["/body/allowances/0"]).await;
    stage.not_found(stage.billsby.list_subscription_allowances(NOBODY)).await;
}
