//! Webhooks that do not arrive as they should.

use billsby_client::Client;
use billsby_client::types::NewCustomer;
use billsby_mock::billing::webhooks::{self, WebhookType};
use billsby_mock::faults::Fault;
use billsby_mock::jiff::{SignedDuration, ToSpan};
use billsby_mock::{Advance, Clock, MockServer};
use cross_checks::receiver::Receiver;
use std::time::Duration;

/// A company without data that tells a receiver.
struct Telling {
    mock: MockServer,
    receiver: Receiver,
    billsby: Client,
}

impl Telling {
    async fn with(fault: Fault) -> Self {
        let clock = Clock::Frozen(crate::stage::START.parse().unwrap());
        let mock = MockServer::builder().empty().clock(clock).start().await.unwrap();
        let receiver = Receiver::listen().await.unwrap();
        mock.world().company().set_webhook_receiver(webhooks::Receiver::new(receiver.url(), None).unwrap());
        mock.world().faults().add(fault).unwrap();
        let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build().unwrap();
        Self { mock, receiver, billsby }
    }

    /// Makes a customer of this name, which posts one webhook.
    async fn greet(&self, name: &str) {
        let new = NewCustomer::builder().first_name(name).last_name("King").email("augusta@post.example");
        let new = new.address_line1("12 St James Square").city("London").country("GBR").post_code("SW1Y 4LB");
        self.billsby.create_customer(new.build()).await.unwrap();
        self.settle().await;
    }

    async fn settle(&self) {
        let row = self.mock.world().settle_webhooks(Duration::from_secs(10)).await;
        assert!(row.is_settled && row.waiting == 0, "{row:?}");
    }

    async fn pass(&self, minutes: i64) {
        self.mock.advance(Advance::By(minutes.minutes())).unwrap();
        self.settle().await;
    }

    /// Who arrived, in order.
    fn heard(&self) -> Vec<String> {
        self.receiver.heard().iter().map(|heard| heard.body["FirstName"].as_str().unwrap().to_owned()).collect()
    }

    fn strikes(&self) -> u64 {
        self.mock.world().faults().list()[0].strikes
    }
}

#[tokio::test]
async fn one_that_is_lost_never_arrives() {
    let telling = Telling::with(Fault::on_webhooks().lost().after(1).times(1)).await;
    for name in ["Ada", "Bea", "Cleo"] {
        telling.greet(name).await;
    }
    telling.pass(24 * 60).await;
    assert_eq!((telling.heard(), telling.strikes()), (vec!["Ada".into(), "Cleo".into()], 1));
}

#[tokio::test]
async fn one_that_is_duplicated_arrives_twice_under_one_id() {
    let telling = Telling::with(Fault::on_webhooks_of([WebhookType::CustomerCreated]).duplicated().times(1)).await;
    telling.greet("Ada").await;
    telling.greet("Bea").await;
    assert_eq!(telling.heard(), ["Ada", "Ada", "Bea"]);
    let heard = telling.receiver.heard();
    assert_eq!(heard[0].id(), heard[1].id());
}

#[tokio::test]
async fn one_that_is_reordered_arrives_after_the_next() {
    let telling = Telling::with(Fault::on_webhooks().reordered()).await;
    for name in ["Ada", "Bea", "Cleo"] {
        telling.greet(name).await;
    }
    assert_eq!((telling.heard(), telling.strikes()), (vec!["Bea".into(), "Ada".into()], 2));
    telling.greet("Dora").await;
    assert_eq!(telling.heard(), ["Bea", "Ada", "Dora", "Cleo"]);
}

#[tokio::test]
async fn one_that_is_delayed_arrives_when_the_clock_gets_there() {
    let telling = Telling::with(Fault::on_webhooks().delayed(SignedDuration::from_mins(90)).times(1)).await;
    telling.greet("Ada").await;
    telling.greet("Bea").await;
    telling.pass(89).await;
    assert_eq!(telling.heard(), ["Bea"]);
    telling.pass(1).await;
    assert_eq!(telling.heard(), ["Bea", "Ada"]);
    telling.pass(90).await;
    assert_eq!(telling.heard().len(), 2);
}

#[tokio::test]
async fn kinds_that_are_not_named_are_spared_and_calls_are() {
    let telling = Telling::with(Fault::on_webhooks_of([WebhookType::InvoiceCreated]).lost()).await;
    telling.greet("Ada").await;
    telling.mock.world().faults().add(Fault::on_any_call().after_acting().reset()).unwrap();
    telling.billsby.list_customers().await.unwrap_err();
    assert_eq!((telling.heard(), telling.strikes()), (vec!["Ada".into()], 0));
}

#[tokio::test]
async fn a_reset_forgets_what_is_held_back() {
    let telling = Telling::with(Fault::on_webhooks().delayed(SignedDuration::from_mins(5))).await;
    telling.greet("Ada").await;
    telling.mock.world().reset();
    let receiver = webhooks::Receiver::new(telling.receiver.url(), None).unwrap();
    telling.mock.world().company().set_webhook_receiver(receiver);
    telling.pass(5).await;
    telling.greet("Bea").await;
    assert_eq!(telling.heard(), ["Bea"]);
}
