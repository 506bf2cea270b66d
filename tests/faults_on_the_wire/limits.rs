//! How many calls a company may make.

use crate::stage::{PRODUCTS, Stage};
use billsby_mock::RateLimit;
use billsby_mock::billing::BillingError;
use billsby_mock::faults::Fault;
use cross_checks::description::Description;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

#[tokio::test]
async fn a_call_too_many_is_told_when_to_come_back() {
    let stage = Stage::set().await;
    let world = stage.mock.world();
    world.set_rate_limit(Some(RateLimit { requests: 1, per: HOUR, burst: 2 })).unwrap();
    let id = stage.add(Fault::on_any_call().status(503).times(1));
    let before = stage.state();
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(stage.get(PRODUCTS).await.status());
    }
    assert_eq!(statuses, [503, 200, 429], "a fault counts as a call");
    let refused = stage.refund().await;
    assert_eq!((refused.status(), refused.header("retry-after")), (429, Some("3600")));
    let wrong = Description::default().check_reply("GET", &stage.path("products"), 429, Some(&refused.json()));
    assert_eq!(wrong, [""; 0]);
    assert_eq!((stage.state(), stage.strikes(id)), (before, 1));

    // Whoever is refused may still be told so by the control plane, and others are not concerned.
    let control = billsby_mock_control::Client::builder().base_url(stage.mock.url()).build().unwrap();
    assert_eq!(control.get_rate_limit("demo").await.unwrap().burst, 2);
    let other = stage.mock.company("bolt");
    let client = billsby_client::Client::builder(other.domain()).api_key(other.api_key()).base_url(other.url());
    client.build().unwrap().list_products().await.unwrap();
    assert_eq!(other.rate_limit(), None);

    world.set_rate_limit(None).unwrap();
    assert_eq!(stage.get(PRODUCTS).await.status(), 200);
}

#[tokio::test]
async fn a_limit_that_makes_no_sense_leaves_the_one_there_was() {
    let stage = Stage::set().await;
    let limit = RateLimit { requests: 5, per: HOUR, burst: 5 };
    stage.mock.world().set_rate_limit(Some(limit)).unwrap();
    let wrong = stage.mock.world().set_rate_limit(Some(RateLimit { burst: 0, ..limit })).unwrap_err();
    assert!(matches!(&wrong, BillingError::Invalid { violations } if violations[0].pointer == "/burst"), "{wrong}");
    assert_eq!(stage.mock.world().rate_limit(), Some(limit));
    stage.mock.world().reset();
    assert_eq!(stage.mock.world().rate_limit(), None);
}
