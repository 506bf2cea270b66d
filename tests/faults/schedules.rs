//! When a call is sent again: the waits that a client asks of its clock, to the millisecond.

use crate::fault::{After, End, Fault, Point};
use crate::plan::{Plan, script};
use crate::stage::{Stage, longest, numbered};
use crate::ticket::Ticket;
use billsby_client::{Error, RetryPolicy};
use std::time::Duration;

const CUSTOMER: &str = "5VL9JC0NE0";
const SECOND: Duration = Duration::from_secs(1);

/// Fails with 500 as often as it is asked.
fn down() -> impl Plan {
    |_: &Ticket| Some(Fault::error(500, false))
}

#[tokio::test]
async fn a_read_that_fails_is_sent_again_after_waits_that_double_up_to_the_longest() {
    let stage = Stage::set(down()).await;
    let error = stage.client.get_customer(CUSTOMER).await.unwrap_err();
    assert_eq!((error.kind(), error.failure().unwrap().attempts), ("server", 4));
    assert_eq!(stage.clock.sleeps(), [200, 400, 800]);

    let patient = longest().attempts(9).first_delay(SECOND).longest_delay(10 * SECOND);
    stage.client.get_customer(CUSTOMER).with_retry(patient).await.unwrap_err();
    assert_eq!(stage.clock.sleeps(), [1000, 2000, 4000, 8000, 10000, 10000, 10000, 10000]);

    let lucky = RetryPolicy::default().random(|most| most / 4);
    stage.client.get_customer(CUSTOMER).with_retry(lucky).await.unwrap_err();
    assert_eq!(stage.clock.sleeps(), [50, 100, 200]);
}

#[tokio::test]
async fn a_read_that_succeeds_at_last_waits_no_more() {
    let broken = |at, by| Fault::Break { at, by, acted: at > Point::Reply };
    let faults = [broken(Point::Reply, End::Reset), broken(Point::Chunk, End::Close)];
    let stage = Stage::set(script(faults)).await;
    stage.client.get_customer(CUSTOMER).await.unwrap();
    assert_eq!((stage.clock.sleeps(), stage.seen(0)), (vec![200, 400], (3, 2)));
}

#[tokio::test]
async fn the_service_is_not_asked_earlier_than_it_says_in_seconds() {
    let stage = Stage::set(script([503, 429].map(|status| Fault::busy(status, After::Seconds(7))))).await;
    stage.client.get_customer(CUSTOMER).await.unwrap();
    assert_eq!(stage.clock.sleeps(), [7000, 7000]);
    // What it allows earlier than the policy does comes as the policy says.
    let stage = Stage::set(script([Fault::busy(503, After::Seconds(0)), Fault::error(429, false)])).await;
    stage.client.get_customer(CUSTOMER).await.unwrap();
    assert_eq!(stage.clock.sleeps(), [200, 400]);
}

#[tokio::test]
async fn the_service_is_not_asked_earlier_than_it_says_as_a_date() {
    // Without a date of the reply the client's own clock counts, and that has moved on by then.
    let stage = Stage::set(script([Fault::busy(429, After::Date(37)), Fault::busy(503, After::Date(40))])).await;
    stage.client.get_customer(CUSTOMER).await.unwrap();
    assert_eq!(stage.clock.sleeps(), [37_000, 3000]);
    // With one, the clocks need not agree.
    let stage = Stage::set(script([429, 503].map(|status| Fault::busy(status, After::DateOfReply(7))))).await;
    stage.client.get_customer(CUSTOMER).await.unwrap();
    assert_eq!(stage.clock.sleeps(), [7000, 7000]);
}

#[tokio::test]
async fn a_wait_beyond_the_longest_allowed_fails_at_once_and_is_told() {
    for after in [After::Seconds(61), After::Date(61), After::DateOfReply(61)] {
        let stage = Stage::set(script([Fault::busy(503, after)])).await;
        let error = stage.client.get_customer(CUSTOMER).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(61 * SECOND), "{after:?}");
        assert_eq!((stage.clock.sleeps(), stage.seen(0)), (vec![], (1, 0)));

        let patient = longest().longest_retry_after(61 * SECOND);
        stage.client.get_customer(CUSTOMER).with_retry(patient).await.unwrap();
        assert_eq!(stage.clock.sleeps(), [61_000]);
    }
}

#[tokio::test]
async fn the_deadline_shortens_the_attempts_and_then_ends_them() {
    let stage = Stage::set(down()).await;
    let error = stage.client.get_customer(CUSTOMER).with_deadline(SECOND).await.unwrap_err();
    assert_eq!(error.failure().unwrap().attempts, 3);
    // The fourth would have begun 1400 ms after the first.
    assert_eq!(stage.clock.sleeps(), [200, 400]);
    assert_eq!(stage.timeouts(), [1000, 800, 400]);

    let stage =
        Stage::with(script([Fault::busy(503, After::Seconds(7))]), |builder| builder.deadline(7 * SECOND)).await;
    let error = stage.client.get_customer(CUSTOMER).await.unwrap_err();
    assert_eq!((error.retry_after(), stage.clock.sleeps()), (Some(7 * SECOND), vec![]));
}

#[tokio::test]
async fn an_outage_is_met_with_a_hundred_retries_until_calls_succeed_again() {
    let stage = Stage::set(|ticket: &Ticket| (ticket.call == 0).then_some(Fault::error(500, false))).await;
    let failing = || async { stage.client.get_customer(CUSTOMER).await.unwrap_err() };
    for _ in 0..33 {
        failing().await;
        assert_eq!(stage.clock.sleeps(), [200, 400, 800]);
    }
    failing().await;
    assert_eq!(stage.clock.sleeps(), [200]);
    failing().await;
    assert!(stage.clock.sleeps().is_empty());
    // Whoever has a policy without a budget goes on.
    stage.client.get_customer(CUSTOMER).with_retry(longest().without_budget()).await.unwrap_err();
    assert_eq!(stage.clock.sleeps(), [200, 400, 800]);
    for _ in 0..5 {
        numbered(1, stage.client.get_customer(CUSTOMER)).await.unwrap();
    }
    failing().await;
    assert_eq!(stage.clock.sleeps(), [200]);
}

#[tokio::test]
async fn one_call_may_have_a_policy_of_its_own() {
    let stage = Stage::set(script([Fault::error(500, false)])).await;
    let error = stage.client.get_customer(CUSTOMER).with_retry(RetryPolicy::none()).await.unwrap_err();
    assert!(matches!(error, Error::Server(_)) && stage.clock.sleeps().is_empty());
    stage.client.get_customer(CUSTOMER).await.unwrap();
    assert_eq!(stage.clock.sleeps(), [200]);
}
