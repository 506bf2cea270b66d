//! The typed receiver of the client, at the other end of what the mock posts.

use super::stage::{Bought, Stage, cause_all_nine};
use billsby_client::Amount;
use billsby_client::types::{CreditNoteStatus, InvoiceStatus, SubscriptionStatus};
use billsby_client::webhooks::{self, Event, Seen, WebhookError};
use cross_checks::receiver::{Heard, Receiver};
use std::collections::BTreeSet;

async fn heard_with_secret() -> (Stage, Receiver) {
    let (stage, receiver) = (Stage::set().await, Receiver::listen().await.unwrap());
    stage.control.set_webhook_receiver("demo", receiver.url()).secret("sesame").await.unwrap();
    (stage, receiver)
}

fn receive(receiver: &webhooks::Receiver, heard: &Heard) -> Result<Event, WebhookError> {
    receiver.receive(&heard.headers, heard.body.to_string().as_bytes())
}

#[tokio::test]
async fn all_nine_types_are_received_as_their_variants() {
    let (stage, receiver) = heard_with_secret().await;
    let Bought { plan, cycle, customer, subscription, invoice, unpaid, .. } = cause_all_nine(&stage).await;
    let heard = receiver.heard();
    let by_secret = webhooks::Receiver::new("sesame");
    let events: Vec<Event> = heard.iter().map(|heard| receive(&by_secret, heard).unwrap()).collect();

    let types: BTreeSet<&str> = events.iter().map(Event::event_type).collect();
    assert_eq!(types, Event::KNOWN_TYPES.iter().copied().collect());
    for (heard, event) in heard.iter().zip(&events) {
        assert_eq!((event.event_type(), event.id()), (heard.kind(), Some(heard.id())));
        assert!(!matches!(event, Event::Unknown(_)), "{event:?}");
    }
    let is_there =
        |what: &str, is_it: &dyn Fn(&Event) -> bool| assert!(events.iter().any(is_it), "{what}: {events:#?}");
    is_there("subscribed", &|event| {
        matches!(event, Event::SubscriptionCreated(it) if it.subscription_unique_id == subscription
            && it.billsby_plan_id == plan.plan_id && it.billsby_cycle_id == cycle && it.units == 2)
    });
    is_there("cancelled", &|event| {
        matches!(event, Event::SubscriptionUpdated(it) if it.subscription_unique_id == subscription
            && it.subscription_status == SubscriptionStatus::Cancelled && it.next_billing_date.is_none())
    });
    is_there("billed", &|event| {
        matches!(event, Event::InvoiceCreated(it) if it.invoice_number == invoice.invoice_number
            && it.invoice_amount == invoice.amount)
    });
    is_there("paid offline", &|event| {
        matches!(event, Event::InvoiceUpdated(it) if it.invoice_number == unpaid.invoice_number
            && it.invoice_status == InvoiceStatus::PaidOffline)
    });
    is_there(
        "refunded",
        &|event| matches!(event, Event::CreditNoteCreated(it) if it.customer_unique_id == customer && it.amount == Amount::minor(100)),
    );
    is_there("paid out", &|event| matches!(event, Event::CreditNoteUpdated(it) if it.status == CreditNoteStatus::Paid));
    is_there("gone", &|event| {
        matches!(event, Event::CustomerDeleted(it) if it.customer_unique_id == customer
            && it.subscription_ids == [subscription.clone()])
    });
}

#[tokio::test]
async fn what_the_mock_posts_needs_the_secret_it_was_told() {
    let (stage, receiver) = heard_with_secret().await;
    stage.greet().await;
    let heard = receiver.wait_for(1).await.remove(0);
    assert!(receive(&webhooks::Receiver::with_secrets(["new", "sesame"]), &heard).is_ok());
    assert_eq!(receive(&webhooks::Receiver::new("other"), &heard), Err(WebhookError::WrongSecret));

    // Told no secret, the mock sends none.
    stage.tell(receiver.url()).await;
    stage.greet().await;
    let bare = receiver.wait_for(2).await.remove(1);
    assert_eq!(receive(&webhooks::Receiver::new("sesame"), &bare), Err(WebhookError::MissingSecret));
    assert!(receive(&webhooks::Receiver::unauthenticated(), &bare).is_ok());
}

#[tokio::test]
async fn a_retry_and_a_copy_sent_again_are_recognised() {
    let (stage, receiver) = heard_with_secret().await;
    receiver.answer([500]);
    stage.greet().await;
    stage.settle().await;
    stage.advance("PT1M").await;
    stage.greet().await;
    stage.settle().await;
    let first = stage.deliveries().await.remove(0);
    stage.control.resend_webhook("demo", &first.id).await.unwrap();
    stage.settle().await;

    let (by_secret, seen) = (webhooks::Receiver::new("sesame"), Seen::new(100));
    let heard = receiver.heard();
    let news: Vec<bool> = heard.iter().map(|it| seen.first_time(&receive(&by_secret, it).unwrap())).collect();
    assert_eq!(news, [true, false, true, false], "{heard:#?}");
}
