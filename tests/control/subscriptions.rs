//! Subscriptions.

use crate::stage::{NOBODY, Stage};
use billsby_client::types::SubscriptionStatus;

cross_checks::cases!(update_add_on_quantity, reactivate_subscription);

async fn update_add_on_quantity(stage: &Stage) {
    let page = stage.billsby.list_subscriptions().is_active(true).page_size(100).await.unwrap();
    let mut held = None;
    for row in page.results {
        let found = stage.billsby.list_subscription_add_ons(&row.subscription_unique_id).await.unwrap().addons;
        // Where a change is planned already, that change decides.
        let free = found.into_iter().find(|add_on| add_on.quantity_next.is_none());
        held = held.or(free.map(|add_on| (row.subscription_unique_id, add_on)));
    }
    let (subscription, add_on) = held.expect("somebody of the demo company has an add-on and no change ahead");
    let update =
        |quantity| stage.control.update_add_on_quantity("demo", subscription.as_str(), add_on.id.get(), quantity);
    update(add_on.quantity + 5).await.unwrap();
    let read = stage.billsby.list_subscription_add_ons(&subscription).await.unwrap().addons;
    let read = read.iter().find(|read| read.id == add_on.id).unwrap();
    assert_eq!((read.quantity, read.quantity_next), (add_on.quantity, Some(add_on.quantity + 5)));

    stage.invalid(update(0), &["/body/quantity"]).await;
    stage.not_found(stage.control.update_add_on_quantity("demo", subscription.as_str(), 987_654, 1)).await;
    stage.not_found(stage.control.update_add_on_quantity("demo", NOBODY, add_on.id.get(), 1)).await;
    stage.not_found(stage.control.update_add_on_quantity("acme", NOBODY, add_on.id.get(), 1)).await;
}

async fn reactivate_subscription(stage: &Stage) {
    let page = stage.billsby.list_subscriptions().page_size(100).await.unwrap();
    let suspended = page.results.iter().find(|row| row.status == SubscriptionStatus::Suspended);
    let id = &suspended.expect("somebody of the demo company is suspended").subscription_unique_id;
    stage.control.reactivate_subscription("demo", id.as_str()).await.unwrap();
    assert_eq!(stage.billsby.get_subscription(id).await.unwrap().status, SubscriptionStatus::Active);
    stage.conflict(stage.control.reactivate_subscription("demo", id.as_str()), "Active").await;
    stage.not_found(stage.control.reactivate_subscription("demo", NOBODY)).await;
    stage.not_found(stage.control.reactivate_subscription("demo", "no id")).await;
}
