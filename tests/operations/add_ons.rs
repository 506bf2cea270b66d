//! Add-ons.

use crate::stage::{NOBODY, NOTHING, Stage, order};
use billsby_client::Amount;
use billsby_client::types::{AddOnSelection, FrequencyName, PricingModelName, Visibility};

cross_checks::cases!(list_add_ons, get_add_on, list_subscription_add_ons);

async fn list_add_ons(stage: &Stage) {
    let found = stage.billsby.list_add_ons().await.unwrap();
    let names: Vec<_> = found.iter().map(|add_on| add_on.name.as_str()).collect();
    assert_eq!(names, ["Extra mailbox", "Priority support"], "by name");
    assert_eq!(found[0].description.as_deref(), Some("Extra mailbox, to be had with a plan"));
    assert!(found[0].has_active_linked_plans);
    for name in ["Team", "Dedicated"] {
        let plan = stage.demo_plan(name).await;
        stage.billsby.update_plan(plan.product_id, plan.plan_id).visibility(Visibility::OffSale).await.unwrap();
    }
    let found = stage.billsby.list_add_ons().await.unwrap();
    let linked: Vec<_> = found.iter().map(|add_on| add_on.has_active_linked_plans).collect();
    assert_eq!(linked, [false, true]);
}

async fn get_add_on(stage: &Stage) {
    let id = stage.billsby.list_add_ons().await.unwrap()[0].addon_id;
    let mailbox = stage.billsby.get_add_on(id).await.unwrap();
    assert_eq!((mailbox.addon_id, mailbox.name.as_str()), (id, "Extra mailbox"));
    assert_eq!(
        (mailbox.single_unit_name.as_deref(), mailbox.plural_unit_name.as_deref()),
        (Some("mailbox"), Some("mailboxes"))
    );
    assert_eq!(mailbox.pricing_model_type, PricingModelName::PerUnit);
    assert_eq!(mailbox.feature_tags, ["extra-mailbox"]);
    let plans: Vec<_> =
        mailbox.plans.iter().map(|plan| (plan.plan_name.as_str(), plan.product_name.as_str())).collect();
    assert_eq!(plans, [("Team", "Mailroom"), ("Dedicated", "Mailroom")]);
    assert!(mailbox.plans.iter().all(|plan| plan.is_active && !plan.force_addon));
    let [month, year] = mailbox.price_models.as_slice() else { panic!("{:?}", mailbox.price_models) };
    assert_eq!((month.frequency, month.frequency_type.clone()), (1, FrequencyName::Monthly));
    assert_eq!((month.currency.as_str(), month.per_unit_price), ("USD", Some(Amount::minor(300))));
    assert_eq!(month.per_unit_price_formatted.as_ref().map(|price| price.as_str()), Some("$3"));
    assert_eq!((month.flat_fee_price, month.tiers.as_slice()), (None, [].as_slice()));
    assert_eq!((year.frequency_type.clone(), year.per_unit_price), (FrequencyName::Yearly, Some(Amount::minor(3000))));
    stage.not_found(stage.billsby.get_add_on(NOTHING)).await;
}

async fn list_subscription_add_ons(stage: &Stage) {
    let team = stage.demo_plan("Team").await;
    let id = stage.billsby.list_add_ons().await.unwrap()[0].addon_id;
    let choose = |quantity| vec![AddOnSelection::builder().add_on_id(id).quantity(quantity).build()];
    let mut order = order(team.cycles[0].cycle_id, "tok_pays");
    order.add_ons = Some(choose(2));
    let bought = stage.subscribe(order.clone()).await;
    let subscription = &bought.subscription_unique_id;
    let held = stage.billsby.list_subscription_add_ons(subscription).await.unwrap().addons;
    let [mailbox] = held.as_slice() else { panic!("{held:?}") };
    assert_eq!((mailbox.id, mailbox.name.as_str(), mailbox.status.as_str()), (id, "Extra mailbox", "Active"));
    assert_eq!((mailbox.quantity, mailbox.quantity_next, mailbox.next_update), (2, None, None));
    assert!(!mailbox.is_forced);
    let change = || {
        stage.billsby.change_subscription_plan(
            subscription,
            &bought.customer_unique_id,
            team.plan_id,
            team.cycles[0].cycle_id,
        )
    };
    change().add_ons(choose(5)).await.unwrap();
    assert_eq!(stage.billsby.list_subscription_add_ons(subscription).await.unwrap().addons[0].quantity, 5);
    change().await.unwrap();
    let left = stage.billsby.list_subscription_add_ons(subscription).await.unwrap().addons;
    assert!(left.is_empty(), "what a change does not name is dropped");
    order.add_ons = Some(vec![AddOnSelection::builder().add_on_id(NOTHING).build()]);
    stage.invalid(stage.billsby.create_subscription(order), &["/body/addOns/0/addOnId"]).await;
    stage.not_found(stage.billsby.list_subscription_add_ons(NOBODY)).await;
}
