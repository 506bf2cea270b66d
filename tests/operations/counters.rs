//! Counters.

use crate::stage::{NOBODY, Stage, order};
use billsby_client::types::{CounterId, CounterOperation, SubscriptionCreated, Timestamp};

cross_checks::cases!(get_counter_usage, update_counter);

async fn counted(stage: &Stage) -> (SubscriptionCreated, CounterId) {
    let team = stage.demo_plan("Team").await;
    let calls = stage.billsby.list_allowances().await.unwrap().remove(0);
    let counter = stage.billsby.get_allowance(calls.allowance_id).await.unwrap().counter.counter_id;
    (stage.subscribe(order(team.cycles[0].cycle_id, "tok_pays")).await, counter)
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

async fn get_counter_usage(stage: &Stage) {
    let (bought, counter) = counted(stage).await;
    let usage = || stage.billsby.get_counter_usage(&bought.subscription_unique_id, &counter);
    let untouched = usage().await.unwrap();
    assert_eq!((untouched.usage, untouched.timestamp), (0, None));
    let add = stage.billsby.update_counter(&bought.subscription_unique_id, &counter, CounterOperation::Increment, 30);
    add.await.unwrap();
    let read = usage().await.unwrap();
    assert_eq!(read.usage, 30);
    let changed = read.timestamp.unwrap();
    let details = stage.billsby.get_subscription(&bought.subscription_unique_id).await.unwrap();
    assert!(changed.instant() >= details.created_on.instant());
    let (past, future) = (at("2020-01-01T00:00:00Z"), at("2099-01-01T00:00:00+02:00"));
    assert_eq!(usage().from(past).to(future).await.unwrap().usage, 30);
    assert_eq!(usage().from(past).await.unwrap().usage, 30);
    assert_eq!(usage().from(future).await.unwrap().usage, 0);
    assert_eq!(usage().to(past).await.unwrap().usage, 0);
    assert_eq!(usage().from(changed).to(future).await.unwrap().usage, 30, "`from` is included");
    stage.invalid(usage().from(future).to(past), &["/query/to"]).await;
    stage.not_found(stage.billsby.get_counter_usage(NOBODY, &counter)).await;
    let uncounted = stage.subscriber("tok_pays").await;
    stage.not_found(stage.billsby.get_counter_usage(&uncounted.subscription_unique_id, &counter)).await;
}

async fn update_counter(stage: &Stage) {
    let (bought, counter) = counted(stage).await;
    let subscription = &bought.subscription_unique_id;
    let update = |operation, value| stage.billsby.update_counter(subscription, &counter, operation, value);
    for (operation, value, expected) in [
        (CounterOperation::Increment, 30, 30),
        (CounterOperation::Increment, 12, 42),
        (CounterOperation::Decrement, 2, 40),
        (CounterOperation::Set, 7, 7),
        (CounterOperation::Decrement, 100, 0),
        (CounterOperation::Increment, 5, 5),
    ] {
        update(operation.clone(), value).await.unwrap();
        let usage = stage.billsby.get_counter_usage(subscription, &counter).await.unwrap().usage;
        assert_eq!(usage, expected, "{operation} {value}");
    }
    let logged = stage.billsby.list_subscription_event_logs(subscription).await.unwrap().results;
    assert_eq!((logged[0].type_.as_str(), &logged[0].event_data["usage"]), ("CounterUpdated", &5.into()));

    stage.invalid(update(CounterOperation::Increment, -1), &["/body/value"]).await;
    stage.invalid(update("Double".into(), 1), &["/body/operationType"]).await;
    let unknown = stage.billsby.update_counter(subscription, "nocounter", CounterOperation::Set, 1);
    stage.not_found(unknown).await;
    stage.billsby.cancel_subscription(subscription, &bought.customer_unique_id).await.unwrap();
    stage.conflict(update(CounterOperation::Set, 1), "Cancelled").await;
}
