//! Coupons, add-ons and allowances.

use crate::stage::Stage;
use billsby_client::types::{CouponRedemption, NewSubscription};

cross_checks::cases!(list_coupons, create_coupon, create_add_on, create_allowance);

async fn list_coupons(stage: &Stage) {
    stage.control.create_coupon("demo", "AAA").percentage(10).await.unwrap();
    let listed = stage.control.list_coupons("demo").await.unwrap();
    assert_eq!(listed[0].code, "AAA");
    assert!(listed.is_sorted_by_key(|coupon| coupon.code.clone()), "{listed:?}");
    stage.not_found(stage.control.list_coupons("acme")).await;
}

async fn create_coupon(stage: &Stage) {
    let create = || stage.control.create_coupon("demo", "ONCE");
    let product = stage.billsby.list_products().await.unwrap().results[0].product_id;
    let plan = stage.billsby.list_plans(product).await.unwrap()[0].plan_id;
    let made = create()
        .percentage(50)
        .plan_ids(vec![plan.get().into()])
        .is_stackable(false)
        .max_redemptions(1)
        .expires_on("2027-01-01T00:00:00Z")
        .cycles(3)
        .await
        .unwrap();
    assert_eq!((made.percentage, made.amount, made.redemptions), (Some(50), None, 0));
    assert_eq!((made.is_stackable, made.max_redemptions, made.cycles), (false, Some(1), Some(3)));
    assert_eq!(made.expires_on.unwrap().as_str(), "2027-01-01T00:00:00Z");

    let redeemed = |order: &mut NewSubscription| {
        order.coupon_codes = Some(vec![CouponRedemption::builder().plan_id(plan).coupon_code("ONCE").build()]);
    };
    stage.subscribe(redeemed).await;
    let coupons = stage.control.list_coupons("demo").await.unwrap();
    assert_eq!(coupons.iter().find(|coupon| coupon.code == "ONCE").unwrap().redemptions, 1);
    let amount = create().amount(500).currency("USD").await.unwrap();
    assert_eq!((amount.amount, amount.currency.unwrap().as_str(), amount.is_stackable), (Some(500), "USD", true));
    assert_eq!(amount.redemptions, 1, "what was redeemed stays so");

    stage.invalid(create(), &["/body"]).await;
    stage.invalid(create().percentage(10).amount(5).currency("USD"), &["/body"]).await;
    stage.invalid(create().amount(5), &["/body"]).await;
    stage.invalid(create().percentage(101), &["/body/percentage"]).await;
    stage.invalid(create().amount(0).currency("USD"), &["/body/amount"]).await;
    stage.invalid(create().amount(i64::MAX).currency("USD"), &["/body/amount"]).await;
    stage
        .invalid(create().percentage(10).plan_ids(vec![plan.get().into(), 987_654.into()]), &["/body/planIds/1"])
        .await;
    stage
        .invalid(create().percentage(10).max_redemptions(0).cycles(0), &["/body/maxRedemptions", "/body/cycles"])
        .await;
    stage.invalid(create().percentage(10).expires_on("never"), &["/body/expiresOn"]).await;
    stage.invalid(stage.control.create_coupon("demo", "").percentage(10), &["/body/code"]).await;
    stage.not_found(stage.control.create_coupon("acme", "ONCE").percentage(10)).await;
}

async fn create_add_on(stage: &Stage) {
    let made = stage
        .control
        .create_add_on("demo", "Extra desk", "PerUnit")
        .display_name("Another desk")
        .single_unit_name("desk")
        .plural_unit_name("desks")
        .feature_tags(vec!["desks".to_owned()])
        .await
        .unwrap();
    let read = stage.billsby.get_add_on(made.addon_id.get()).await.unwrap();
    assert_eq!((read.name.as_str(), read.display_name.as_str()), ("Extra desk", "Another desk"));
    assert_eq!((read.pricing_model_type.as_str(), read.feature_tags), ("PerUnit", vec!["desks".to_owned()]));
    let plain = stage.control.create_add_on("demo", "Plain", "FlatFee").await.unwrap();
    assert_eq!(stage.billsby.get_add_on(plain.addon_id.get()).await.unwrap().display_name, "Plain");
    let create = |name: &str, model: &str| stage.control.create_add_on("demo", name, model);
    stage.invalid(create("", "PerMoon"), &["/body/name", "/body/pricingModel"]).await;
    stage.not_found(stage.control.create_add_on("acme", "Extra desk", "PerUnit")).await;
}

async fn create_allowance(stage: &Stage) {
    let create = |name: &str, model: &str| stage.control.create_allowance("demo", name, model, "mails");
    let made = create("Mails", "Tiered").description("Mails sent.").await.unwrap();
    let read = stage.billsby.get_allowance(made.allowance_id.get()).await.unwrap();
    assert_eq!((read.name.as_str(), read.counter.counter_id.as_str()), ("Mails", made.counter_id.as_str()));
    stage.invalid(create("", "PerMoon"), &["/body/name", "/body/pricingModel"]).await;
    stage.not_found(stage.control.create_allowance("acme", "Mails", "Tiered", "mails")).await;
}
