//! Feature tags.

use crate::stage::{NOBODY, Stage, order};
use billsby_client::types::{AddOnSelection, SubscriptionCreated};

cross_checks::cases!(
    list_customer_feature_tags,
    list_subscription_feature_tags,
    get_subscription_feature_tag_split,
    add_feature_tags,
    remove_feature_tag,
);

/// Tags of the plan, of the chosen add-on, and of the allowance that the plan forces.
const FROM_PLAN: [&str; 4] = ["team", "core", "extra-mailbox", "api"];

async fn team(stage: &Stage) -> SubscriptionCreated {
    let plan = stage.demo_plan("Team").await;
    let mailbox =
        stage.billsby.list_add_ons().await.unwrap().into_iter().find(|it| it.name == "Extra mailbox").unwrap();
    let mut order = order(plan.cycles[0].cycle_id, "tok_pays");
    order.add_ons = Some(vec![AddOnSelection::builder().add_on_id(mailbox.addon_id).build()]);
    stage.subscribe(order).await
}

async fn add(stage: &Stage, to: &SubscriptionCreated, tags: &[&str]) {
    let tags: Vec<String> = tags.iter().map(ToString::to_string).collect();
    stage.billsby.add_feature_tags([to.subscription_unique_id.clone()], tags).await.unwrap();
}

async fn list_customer_feature_tags(stage: &Stage) {
    let bought = team(stage).await;
    add(stage, &bought, &["beta", "core"]).await;
    let tags = stage.billsby.list_customer_feature_tags(&bought.customer_unique_id).await.unwrap();
    assert_eq!(tags, [&FROM_PLAN[..], &["beta"]].concat(), "each once");
    stage.not_found(stage.billsby.list_customer_feature_tags(NOBODY)).await;
}

async fn list_subscription_feature_tags(stage: &Stage) {
    let bought = team(stage).await;
    let subscription = &bought.subscription_unique_id;
    assert_eq!(stage.billsby.list_subscription_feature_tags(subscription).await.unwrap(), FROM_PLAN);
    add(stage, &bought, &["beta", "core"]).await;
    let tags = stage.billsby.list_subscription_feature_tags(subscription).await.unwrap();
    assert_eq!(tags, [&FROM_PLAN[..], &["beta"]].concat(), "each once");
    stage.not_found(stage.billsby.list_subscription_feature_tags(NOBODY)).await;
}

async fn get_subscription_feature_tag_split(stage: &Stage) {
    let bought = team(stage).await;
    add(stage, &bought, &["beta", "core"]).await;
    let split = stage.billsby.get_subscription_feature_tag_split(&bought.subscription_unique_id).await.unwrap();
    assert_eq!(split.plan_feature_tags, FROM_PLAN);
    assert_eq!(split.subscription_feature_tags, ["beta", "core"]);
    stage.not_found(stage.billsby.get_subscription_feature_tag_split(NOBODY)).await;
}

async fn add_feature_tags(stage: &Stage) {
    let (one, two) = (team(stage).await, team(stage).await);
    let ids = [one.subscription_unique_id.clone(), two.subscription_unique_id.clone()];
    let tags = ["beta".to_owned(), "vip".to_owned()];
    for _ in 0..2 {
        stage.billsby.add_feature_tags(ids.clone(), tags.clone()).await.unwrap();
        for id in &ids {
            let split = stage.billsby.get_subscription_feature_tag_split(id).await.unwrap();
            assert_eq!(split.subscription_feature_tags, tags, "a tag that is there stays as it is");
        }
    }
    let with_stranger = [one.subscription_unique_id, NOBODY.into()];
    stage.not_found(stage.billsby.add_feature_tags(with_stranger, ["gamma".to_owned()])).await;
    stage.invalid(stage.billsby.add_feature_tags(ids.clone(), []), &["/body/tagNames"]).await;
    stage.invalid(stage.billsby.add_feature_tags([], tags), &["/body/subscriptionUniqueIds"]).await;
}

async fn remove_feature_tag(stage: &Stage) {
    let (one, two) = (team(stage).await, team(stage).await);
    let awkward = "50% off/é ü?";
    for bought in [&one, &two] {
        add(stage, bought, &[awkward, "vip"]).await;
    }
    let custom = async |bought: &SubscriptionCreated| {
        let split = stage.billsby.get_subscription_feature_tag_split(&bought.subscription_unique_id).await.unwrap();
        split.subscription_feature_tags
    };
    stage.billsby.remove_feature_tag(awkward).subs_id(&one.subscription_unique_id).await.unwrap();
    assert_eq!((custom(&one).await, custom(&two).await), (vec!["vip".into()], vec![awkward.into(), "vip".into()]));
    stage.billsby.remove_feature_tag("vip").await.unwrap();
    assert_eq!((custom(&one).await, custom(&two).await), (vec![], vec![awkward.into()]));
    stage.not_found(stage.billsby.remove_feature_tag("vip")).await;
    stage.not_found(stage.billsby.remove_feature_tag("team")).await;
    stage.not_found(stage.billsby.remove_feature_tag(awkward).subs_id(&one.subscription_unique_id)).await;
    stage.not_found(stage.billsby.remove_feature_tag(awkward).subs_id(NOBODY)).await;
}
