//! What is sent again that is no read, and what is said of it where it is not.

use crate::fault::{After, Body, End, Fault, Point};
use crate::plan::script;
use crate::service::Service;
use crate::stage::{Stage, longest};
use billsby_client::types::CounterOperation;
use billsby_client::{Amount, Attempt, AttemptEnd, Client, Error, Hook};
use std::sync::{Arc, Mutex};
use tokio::net::TcpSocket;

const CUSTOMER: &str = "5VL9JC0NE0";

async fn refund(client: &Client) -> Result<(), Error> {
    client.refund_invoice(CUSTOMER, "5VL9JC0NE0-3", Amount::minor(500)).await.map(drop)
}

async fn count(client: &Client, operation: CounterOperation) -> Result<(), Error> {
    client.update_counter("ZQ2M7T4KX1", "apicalls", operation, 5).await
}

#[tokio::test]
async fn a_refund_is_sent_again_when_the_service_says_that_it_did_not_act() {
    let faults = [Fault::busy(503, After::Seconds(7)), Fault::busy(429, After::DateOfReply(3))];
    let stage = Stage::set(script(faults)).await;
    refund(&stage.client).await.unwrap();
    assert_eq!((stage.clock.sleeps(), stage.seen(0)), (vec![7000, 3000], (3, 1)));
}

#[tokio::test]
async fn a_refund_that_was_too_many_is_sent_again_only_on_invitation() {
    let stage = Stage::set(script([Fault::error(429, false)])).await;
    let error = refund(&stage.client).await.unwrap_err();
    assert!(matches!(&error, Error::RateLimited(_)), "{error}");
    assert_eq!((stage.clock.sleeps(), stage.seen(0)), (vec![], (1, 0)));
}

#[tokio::test]
async fn a_refund_is_not_sent_again_when_nobody_knows() {
    for acted in [false, true] {
        for fault in [
            Fault::error(500, acted),
            Fault::error(503, acted),
            Fault::Reply { status: 502, body: Body::Html, after: None, acted },
            Fault::Reply { status: 500, body: Body::Error, after: Some(After::Seconds(1)), acted },
            Fault::Break { at: Point::Reply, by: End::Close, acted },
            Fault::Break { at: Point::StatusLine, by: End::Reset, acted },
            Fault::Break { at: Point::Headers, by: End::Silence, acted },
        ] {
            let stage = Stage::set(script([fault])).await;
            let error = refund(&stage.client).await.unwrap_err();
            assert!(error.is_outcome_unknown() && !error.is_retryable(), "{fault:?}: {error}");
            assert_eq!((stage.clock.sleeps(), stage.seen(0)), (vec![], (1, u32::from(acted))), "{fault:?}");
        }
    }
}

#[tokio::test]
async fn a_refund_whose_reply_is_damaged_is_known_to_be_made() {
    for fault in [
        Fault::Break { at: Point::Body, by: End::Close, acted: true },
        Fault::Break { at: Point::Chunk, by: End::Silence, acted: true },
        Fault::Reply { status: 200, body: Body::Garbage, after: None, acted: true },
        Fault::Reply { status: 200, body: Body::Empty, after: None, acted: true },
    ] {
        let stage = Stage::set(script([fault])).await;
        let error = refund(&stage.client).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)) && !error.is_retryable(), "{fault:?}: {error}");
        assert_eq!((stage.clock.sleeps(), stage.seen(0)), (vec![], (1, 1)), "{fault:?}");
    }
}

#[tokio::test]
async fn what_counts_up_is_not_sent_again_and_what_is_set_is() {
    let faults = [Fault::error(500, true), Fault::Break { at: Point::Reply, by: End::Reset, acted: true }];
    let stage = Stage::set(script(faults)).await;
    count(&stage.client, CounterOperation::Set).await.unwrap();
    assert_eq!((stage.clock.sleeps(), stage.seen(0)), (vec![200, 400], (3, 3)));

    let stage = Stage::set(script(faults)).await;
    let error = count(&stage.client, CounterOperation::Increment).await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!((stage.clock.sleeps(), stage.seen(0)), (vec![], (1, 1)));
}

#[tokio::test]
async fn a_get_that_sends_mail_is_no_read() {
    let stage = Stage::set(script([Fault::error(500, true)])).await;
    let error = stage.client.request_payment_details_update(CUSTOMER).await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!((stage.clock.sleeps(), stage.seen(0)), (vec![], (1, 1)));
}

#[tokio::test]
async fn a_refusal_does_not_undo_what_an_earlier_attempt_did() {
    let refused = Fault::error(404, false);
    for first in [
        Fault::error(500, true),
        Fault::Break { at: Point::Reply, by: End::Close, acted: true },
        Fault::Break { at: Point::Body, by: End::Close, acted: true },
        Fault::Reply { status: 200, body: Body::Garbage, after: None, acted: true },
    ] {
        let stage = Stage::set(script([first, refused])).await;
        let error = stage.client.erase_customer_data(CUSTOMER).await.unwrap_err();
        assert!(error.is_outcome_unknown(), "{first:?}: {error}");
        assert_eq!((error.status().unwrap().as_u16(), stage.seen(0)), (404, (2, 1)));
    }
    // Where no attempt did anything, the refusal is all there is to say.
    let stage = Stage::set(script([Fault::busy(503, After::Seconds(1)), refused])).await;
    assert!(stage.client.erase_customer_data(CUSTOMER).await.unwrap_err().is_not_found());
}

/// Lets the service come up after so many attempts.
struct ComeUp {
    after: u32,
    socket: Mutex<Option<TcpSocket>>,
    service: Arc<Mutex<Option<Service>>>,
}

impl Hook for ComeUp {
    fn after(&self, attempt: &Attempt, _: &AttemptEnd<'_>) {
        if attempt.number == self.after
            && let Some(socket) = self.socket.lock().unwrap().take()
        {
            let service = Service::start(socket.listen(8).unwrap(), Arc::new(script([])));
            *self.service.lock().unwrap() = Some(service);
        }
    }
}

#[tokio::test]
async fn a_refund_is_sent_again_while_there_is_no_connection() {
    // A socket that does not listen yet holds the port, and refuses.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    let service = Arc::default();
    let come_up = ComeUp { after: 5, socket: Mutex::new(Some(socket)), service: Arc::clone(&service) };
    let stage = Stage::with(script([]), |builder| builder.base_url(url).hook(come_up)).await;

    let error = refund(&stage.client).await.unwrap_err();
    assert!(matches!(error, Error::Connection(_)) && error.is_retryable(), "{error}");
    assert_eq!(stage.clock.sleeps(), [200, 400, 800]);

    let patient = longest().attempts(6);
    let refund = stage.client.refund_invoice(CUSTOMER, "5VL9JC0NE0-3", Amount::minor(500)).with_retry(patient);
    refund.await.unwrap();
    assert_eq!(stage.clock.sleeps(), [200, 400, 800, 1600, 3200]);
    assert_eq!(service.lock().unwrap().take().unwrap().seen(0), (1, 1));
}
