//! After an unknown outcome: what the service shows tells whether the call was carried out.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

#[path = "../local/clock.rs"]
mod clock;
mod lossy;

use billsby_client::runtime::{Clock, Evidence, Verify};
use billsby_client::types::{
    Address, CardDetails, CustomFieldAnswer, InvoiceSummary, NewSubscription, PlanChangeType, SubscriptionSummary,
};
use billsby_client::{Amount, Client, Error, Request, RetryPolicy, Verdict};
use billsby_mock::MockServer;
use clock::Virtual;
use lossy::{Fate, Lossy};
use std::time::Duration;

struct Stage {
    mock: MockServer,
    way: Lossy,
    clock: Virtual,
    billsby: Client,
}

impl Stage {
    async fn set() -> Self {
        let mock = MockServer::start().await.unwrap();
        let way = Lossy::to(mock.url());
        let clock = Virtual::default();
        let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(&way.url).clock(clock.clone());
        Self { billsby: billsby.build().unwrap(), mock, way, clock }
    }

    /// Whether calls like this are told apart: carried out, not carried out, and done by somebody else as well.
    async fn holds<'a, A>(&'a self, call: impl Fn(&'a Client) -> Request<'a, A>)
    where
        A: Verify + Clone + 'a,
    {
        let verifiable = call(&self.billsby).verifiable().await.unwrap();
        self.way.next_write(Fate::RequestLost);
        let error = verifiable.send().await.map(|_| ()).unwrap_err();
        let Error::OutcomeUnknown(unknown) = &error else { panic!("{error}") };
        assert_eq!(unknown.attempts, 1, "{error}");
        assert!(error.to_string().contains(unknown.operation.told_by.unwrap()), "{error}");
        let before = self.clock.now();
        assert_eq!(verifiable.verify().await.unwrap(), Verdict::DidNotHappen);
        let waited = self.clock.now() - before;
        assert_eq!(waited, Duration::from_secs(30), "what is still under way may leave its trace later");

        self.way.next_write(Fate::ReplyLost);
        let error = verifiable.send().await.map(|_| ()).unwrap_err();
        assert!(error.is_outcome_unknown(), "{error}");
        let verdict = verifiable.verify().await.unwrap();
        if verdict != Verdict::Happened {
            // Maybe it was refused, and the refusal was lost.
            panic!("{verdict:?}; the same call again: {:?}", call(&self.billsby).await.map(|_| ()));
        }

        // Another process finds out with what this one stored.
        let stored = serde_json::to_string(verifiable.before()).unwrap();
        let before: Evidence = serde_json::from_str(&stored).unwrap();
        assert_eq!(call(&self.billsby).verifiable_since(before).verify().await.unwrap(), Verdict::Happened);
    }

    async fn paid(&self) -> InvoiceSummary {
        self.billsby.list_invoices().is_paid(true).stream().next().await.unwrap().unwrap()
    }

    async fn active(&self) -> SubscriptionSummary {
        self.billsby.list_subscriptions().is_active(true).stream().next().await.unwrap().unwrap()
    }
}

/// What the demo company asks of every new subscriber.
fn answers() -> Vec<CustomFieldAnswer> {
    vec![CustomFieldAnswer::builder().custom_field_id(1).value("1-9").build()]
}

fn card() -> CardDetails {
    CardDetails::builder()
        .full_name("Ada King")
        .payment_card_token("tok_1")
        .expiry_month(12)
        .expiry_year(2040)
        .card_type("visa")
        .last4_digits("1111")
        .build()
}

#[tokio::test]
async fn a_refund() {
    let stage = Stage::set().await;
    let invoice = stage.paid().await;
    stage
        .holds(|billsby| billsby.refund_invoice(&invoice.customer_unique_id, &invoice.invoice_number, Amount::minor(7)))
        .await;
}

#[tokio::test]
async fn a_refund_that_somebody_made_as_well_is_not_claimed() {
    let stage = Stage::set().await;
    let invoice = stage.paid().await;
    let refund =
        || stage.billsby.refund_invoice(&invoice.customer_unique_id, &invoice.invoice_number, Amount::minor(7));
    let verifiable = refund().verifiable().await.unwrap();
    stage.way.next_write(Fate::ReplyLost);
    verifiable.send().await.unwrap_err();
    refund().await.unwrap();
    assert_eq!(verifiable.verify().await.unwrap(), Verdict::StillUnknown);
}

#[tokio::test]
async fn a_one_time_charge_and_a_credit() {
    let stage = Stage::set().await;
    let customer = stage.paid().await.customer_unique_id;
    for amount in [4321, -1234] {
        let currency = stage.billsby.get_customer(&customer).await.unwrap().company_currency;
        stage
            .holds(|billsby| billsby.create_one_time_charge(&customer, "Help", &currency, Amount::minor(amount)))
            .await;
    }
}

#[tokio::test]
async fn a_new_customer_with_a_subscription() {
    let stage = Stage::set().await;
    let cycle = stage.billsby.get_subscription(stage.active().await.subscription_unique_id).await.unwrap().cycle_id;
    let address = Address::builder().address_line1("1").city("London").country("GBR").post_code("SW1").build();
    let order = NewSubscription::builder()
        .first_name("Ada")
        .last_name("King")
        .email("ada.king@example.com")
        .cycle_id(cycle)
        .units(2)
        .address(address)
        .card_details(card())
        .custom_field_response(answers())
        .build();
    stage.holds(|billsby| billsby.create_subscription(order.clone())).await;
}

#[tokio::test]
async fn a_subscription_for_a_customer_that_exists() {
    let stage = Stage::set().await;
    let cycle = stage.billsby.get_subscription(stage.active().await.subscription_unique_id).await.unwrap().cycle_id;
    let customer = billsby_client::types::NewCustomer::builder()
        .first_name("Ada")
        .last_name("King")
        .email("ada.king@example.com")
        .address_line1("1")
        .city("London")
        .country("GBR")
        .post_code("SW1")
        .card_details(card())
        .build();
    let customer = stage.billsby.create_customer(customer).await.unwrap().customer_unique_id;
    stage.holds(|billsby| billsby.add_customer_subscription(&customer, cycle).custom_field_response(answers())).await;
}

#[tokio::test]
async fn a_change_of_plan_at_once_and_on_renewal() {
    for change in [PlanChangeType::Immediate, PlanChangeType::OnRenewal] {
        let stage = Stage::set().await;
        let subscription = stage.active().await;
        let now = stage.billsby.get_subscription(&subscription.subscription_unique_id).await.unwrap();
        stage
            .holds(|billsby| {
                billsby
                    .change_subscription_plan(
                        &now.subscription_unique_id,
                        &now.customer_unique_id,
                        now.plan_id,
                        now.cycle_id,
                    )
                    .units(now.units + 1)
                    .plan_change_type(change)
                    // A change on renewal may be sent again, and would be.
                    .with_retry(RetryPolicy::none())
            })
            .await;
    }
}

#[tokio::test]
async fn a_change_of_plan_to_what_is_there_already_is_not_claimed() {
    let stage = Stage::set().await;
    let now = stage.billsby.get_subscription(stage.active().await.subscription_unique_id).await.unwrap();
    let change = stage
        .billsby
        .change_subscription_plan(&now.subscription_unique_id, &now.customer_unique_id, now.plan_id, now.cycle_id)
        .verifiable()
        .await
        .unwrap();
    stage.way.next_write(Fate::ReplyLost);
    change.send().await.unwrap_err();
    assert_eq!(change.verify().await.unwrap(), Verdict::StillUnknown);
}

#[tokio::test]
async fn a_payment_that_is_tried_again() {
    let stage = Stage::set().await;
    let unpaid = stage.billsby.list_invoices().is_unpaid(true).stream().next().await.unwrap().unwrap();
    stage.holds(|billsby| billsby.reattempt_invoice_payment(&unpaid.invoice_number)).await;
}

#[tokio::test]
async fn what_cannot_be_read_is_not_known() {
    let stage = Stage::set().await;
    let invoice = stage.paid().await;
    let refund = stage.billsby.refund_invoice(&invoice.customer_unique_id, &invoice.invoice_number, Amount::minor(7));
    let refund = refund.verifiable().await.unwrap();
    stage.way.next_write(Fate::ReplyLost);
    refund.send().await.unwrap_err();
    drop(stage.mock);
    assert!(matches!(refund.verify().await, Err(Error::Connection(_))));
}
