//! Limits on the number of calls.

use crate::stage::Stage;

cross_checks::cases!(get_rate_limit, set_rate_limit, remove_rate_limit);

async fn get_rate_limit(stage: &Stage) {
    stage.not_found(stage.control.get_rate_limit("demo")).await;
    let set = stage.control.set_rate_limit("demo", 100, "PT1M", 20).await.unwrap();
    assert_eq!(stage.control.get_rate_limit("demo").await.unwrap(), set);
    stage.mock.company("bolt");
    stage.not_found(stage.control.get_rate_limit("bolt")).await;
    stage.not_found(stage.control.get_rate_limit("acme")).await;
}

async fn set_rate_limit(stage: &Stage) {
    let set = |requests, per: &str, burst| stage.control.set_rate_limit("demo", requests, per, burst);
    let limit = set(1, "PT1H", 1).await.unwrap();
    assert_eq!((limit.requests, limit.per.as_str(), limit.burst), (1, "PT1H", 1));
    stage.billsby.list_products().await.unwrap();
    // The client would wait for as long as it is told to, and gives up when that is an hour.
    let error = stage.billsby.list_products().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429), "{error}");
    set(1, "PT1H", 1).await.unwrap();
    stage.billsby.list_products().await.unwrap();

    stage.invalid(set(0, "PT1H", 1), &["/body/requests"]).await;
    stage.invalid(set(1, "PT1H", 0), &["/body/burst"]).await;
    stage.invalid(set(1, "P2D", 1), &["/body/per"]).await;
    stage.invalid(set(1, "PT0S", 1), &["/body/per"]).await;
    assert_eq!(stage.control.get_rate_limit("demo").await.unwrap(), limit);
    stage.not_found(stage.control.set_rate_limit("acme", 1, "PT1H", 1)).await;
}

async fn remove_rate_limit(stage: &Stage) {
    stage.not_found(stage.control.remove_rate_limit("demo")).await;
    stage.control.set_rate_limit("demo", 1, "PT1H", 1).await.unwrap();
    stage.billsby.list_products().await.unwrap();
    stage.control.remove_rate_limit("demo").await.unwrap();
    stage.billsby.list_products().await.unwrap();
    stage.not_found(stage.control.remove_rate_limit("demo")).await;
}
