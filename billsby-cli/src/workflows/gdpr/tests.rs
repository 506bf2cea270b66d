#![allow(clippy::unwrap_used, reason = "a test may panic")]

use super::erase::Erasure;
use super::personal::{Person, places};
use super::reading::{Everything, Reading};
use super::record::{Record, Step};
use crate::{ExitCode, Failure};
use billsby_client::types::SubscriptionStatus;
use billsby_client::{Client, RetryPolicy};
use billsby_mock::MockServer;
use billsby_mock::faults::Fault;
use serde_json::{Value, json};

const CUSTOMER: &str = "LX0CUI85LH";
const SUBSCRIPTION: &str = "W8WL4A0YK3";
const NOW: &str = "2026-01-15T10:00:00Z";

async fn stage() -> (MockServer, Client) {
    let mock = MockServer::builder().deterministic().start().await.unwrap();
    let client = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build().unwrap();
    (mock, client)
}

fn now() -> String {
    NOW.to_owned()
}

fn told(failure: Failure) -> (ExitCode, String) {
    match failure {
        Failure::Told { code, message } => (code, message),
        Failure::ClosedPipe => unreachable!(),
    }
}

async fn refused(client: &Client, text: &str) -> (ExitCode, String) {
    told(Erasure::prepare(client, text).await.map(drop).unwrap_err())
}

#[tokio::test]
async fn a_customer_is_found_by_id_address_and_name() {
    let (_mock, client) = stage().await;
    let customer = client.get_customer(CUSTOMER).await.unwrap();
    let name = format!("{} {}", customer.first_name, customer.last_name);
    for text in [CUSTOMER, &customer.email, &name] {
        assert_eq!(Erasure::prepare(&client, text).await.unwrap().id(), CUSTOMER, "{text}");
    }
    let (code, message) = refused(&client, "Noah").await;
    assert_eq!(code, ExitCode::Usage);
    assert!(message.contains("say by the id") && message.contains(CUSTOMER), "{message}");
    let (code, message) = refused(&client, "nobody@nowhere.example").await;
    assert_eq!((code, message.as_str()), (ExitCode::NotFound, "there is no customer \"nobody@nowhere.example\""));
}

#[tokio::test]
async fn who_would_go_on_being_billed_is_not_erased() {
    let (_mock, client) = stage().await;
    let erasure = Erasure::prepare(&client, CUSTOMER).await.unwrap();
    let (code, message) = told(erasure.check(false).unwrap_err());
    assert_eq!(code, ExitCode::Usage);
    assert!(message.contains("--cancel-subscriptions"), "{message}");
    erasure.check(true).unwrap();

    let unpaid = client.list_invoices().is_unpaid(true).await.unwrap().results;
    let erasure = Erasure::prepare(&client, unpaid[0].customer_unique_id.as_str()).await.unwrap();
    let (code, message) = told(erasure.check(true).unwrap_err());
    assert_eq!(code, ExitCode::Rejected);
    assert!(message.contains("is Unpaid") && message.contains("nothing was sent"), "{message}");
}

#[tokio::test]
async fn everything_is_erased_and_nothing_twice() {
    let (mock, client) = stage().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.json");
    let begin = || Record::begin("demo", CUSTOMER, NOW, Some(&path)).unwrap();
    let customer = client.get_customer(CUSTOMER).await.unwrap();
    let erasure = Erasure::prepare(&client, &customer.email).await.unwrap();
    let record = erasure.carry_out(begin(), Some(&path), now).await.unwrap();
    assert!(record.verified && record.left.is_empty() && record.problem.is_none(), "{record:?}");
    for operation in ["get_customer", "list_customers", "get_invoice", "list_invoices", "list_credit_notes"] {
        assert!(record.seen_in.contains_key(operation), "{operation}: {record:?}");
    }
    assert_eq!(record.cancelled_subscriptions.len(), 1);
    let written = std::fs::read_to_string(&path).unwrap();
    for text in [&customer.first_name, &customer.last_name, &customer.email, &customer.billing_address.city] {
        assert!(!written.contains(text.as_str()), "{text}: {written}");
    }
    let subscription = client.list_customer_subscriptions(CUSTOMER).await.unwrap().remove(0);
    assert_eq!(subscription.status, SubscriptionStatus::Cancelled);

    let erased = billsby_mock::journal::Expectation::call("erase_customer_data").times(1);
    let cancelled = billsby_mock::journal::Expectation::call("cancel_subscription").times(1);
    let again = Erasure::prepare(&client, CUSTOMER).await.unwrap();
    again.check(false).unwrap();
    assert_eq!(again.carry_out(begin(), Some(&path), || "later".to_owned()).await.unwrap(), record);
    mock.world().journal().expect(erased);
    mock.world().journal().expect(cancelled);
}

/// A run that cancelled and then broke off: the next one erases, and tells of both.
#[tokio::test]
async fn a_run_that_broke_off_is_taken_up_again() {
    let (_mock, client) = stage().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.json");
    let subscription = client.list_customer_subscriptions(CUSTOMER).await.unwrap().remove(0).subscription_id;
    client.cancel_subscription(&subscription, CUSTOMER).await.unwrap();
    let mut broken = Record::begin("demo", CUSTOMER, "before", Some(&path)).unwrap();
    broken.cancelled_subscriptions.insert(subscription.to_string());
    broken.write(&path).unwrap();

    let erasure = Erasure::prepare(&client, CUSTOMER).await.unwrap();
    erasure.check(false).unwrap();
    let record = Record::begin("demo", CUSTOMER, NOW, Some(&path)).unwrap();
    let record = erasure.carry_out(record, Some(&path), now).await.unwrap();
    assert!(record.verified);
    assert_eq!((record.begun_on.as_str(), record.erased_on.as_deref()), ("before", Some(NOW)));
    assert!(record.cancelled_subscriptions.contains(subscription.as_str()));
}

/// A lost answer does not hide whether the subscription was cancelled, and so the record tells it.
#[tokio::test]
async fn where_a_cancellation_is_not_answered_a_read_tells_of_it() {
    let lost = || Fault::on("cancel_subscription");
    for (fault, is_cancelled) in [(lost().after_acting().reset(), true), (lost().reset(), false)] {
        let mock = MockServer::builder().deterministic().start().await.unwrap();
        let client = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url());
        let client = client.retry(RetryPolicy::none()).build().unwrap();
        mock.world().faults().add(fault).unwrap();
        let erasure = Erasure::prepare(&client, CUSTOMER).await.unwrap();
        let record = Record::begin("demo", CUSTOMER, NOW, None).unwrap();
        match erasure.carry_out(record, None, now).await {
            Ok(record) => assert!(is_cancelled && record.verified && record.cancelled_subscriptions.len() == 1),
            Err(failure) => {
                let (code, message) = told(failure);
                assert!(!is_cancelled && code == ExitCode::Unknown && message.contains("broke off"), "{message}");
            }
        }
    }
}

/// What nobody knows stands in the record, until a later run looks; what certainly was not done does not.
#[tokio::test]
async fn a_step_that_failed_stays_in_the_record_while_nobody_knows_of_it() {
    for (operation, of) in [("cancel_subscription", SUBSCRIPTION), ("erase_customer_data", CUSTOMER)] {
        for (fault, is_known, has_acted) in [
            (Fault::on(operation).status(400), true, false),
            (Fault::on(operation).reset(), false, false),
            (Fault::on(operation).after_acting().reset(), false, true),
        ] {
            let mock = MockServer::builder().deterministic().start().await.unwrap();
            let client = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url());
            let client = client.retry(RetryPolicy::none()).build().unwrap();
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("record.json");
            let begin = || Record::begin("demo", CUSTOMER, NOW, Some(&path)).unwrap();
            let erasure = Erasure::prepare(&client, CUSTOMER).await.unwrap();
            let fault = mock.world().faults().add(fault).unwrap();
            // Of a cancellation a read tells at once.
            let first = erasure.carry_out(begin(), Some(&path), now).await;
            assert_eq!(first.is_ok(), has_acted && of == SUBSCRIPTION);
            let step = Step { operation: operation.to_owned(), of: of.to_owned(), begun_on: NOW.to_owned() };
            let expected = (!is_known && first.is_err()).then_some(step);
            assert_eq!(begin().under_way, expected, "{operation}, {is_known}, {has_acted}");

            mock.world().faults().remove(fault).unwrap();
            let again = Erasure::prepare(&client, CUSTOMER).await.unwrap();
            let mut record = begin();
            let told = again.settle(&mut record);
            assert_eq!(told.is_some(), expected.is_some(), "{told:?}");
            let record = again.carry_out(record, Some(&path), now).await.unwrap();
            assert!(record.verified && record.under_way.is_none() && record.erased_on.is_some(), "{record:?}");
            assert_eq!(record.cancelled_subscriptions.len(), 1, "{record:?}");
        }
    }
}

#[tokio::test]
async fn a_record_that_cannot_be_written_stops_everything() {
    let (_mock, client) = stage().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing/record.json");
    let erasure = Erasure::prepare(&client, CUSTOMER).await.unwrap();
    let record = Record::begin("demo", CUSTOMER, NOW, Some(&path)).unwrap();
    let (_, message) = told(erasure.carry_out(record, Some(&path), now).await.unwrap_err());
    assert!(message.contains("--record"), "{message}");
    assert_ne!(client.get_customer(CUSTOMER).await.unwrap().first_name, "gdpr");

    let other = folder.path().join("other.json");
    for text in ["{}", "my notes", &serde_json::to_string(&Record::default()).unwrap()] {
        std::fs::write(&other, text).unwrap();
        let (code, message) = told(Record::begin("demo", CUSTOMER, NOW, Some(&other)).unwrap_err());
        assert_eq!(code, ExitCode::Usage);
        assert!(message.contains("is not the record of an erasure of LX0CUI85LH"), "{message}");
        assert_eq!(std::fs::read_to_string(&other).unwrap(), text);
    }
}

/// Whatever the service forgets to erase is told by its place, and not by what it is.
#[tokio::test]
async fn what_is_left_is_found() {
    let (_mock, client) = stage().await;
    let customer = client.get_customer(CUSTOMER).await.unwrap();
    let person = Person::of(&customer);
    client.erase_customer_data(CUSTOMER).await.unwrap();
    let everything = Everything::read(&client, CUSTOMER, "gdpr").await.unwrap();
    assert_eq!(places(&everything.readings, &person).len(), 0);

    let found = |operation: &'static str, reply: Value| {
        let readings = [Reading { operation, of: CUSTOMER.to_owned(), reply }];
        let found = places(&readings, &person);
        let text = serde_json::to_string(&found).unwrap().to_lowercase();
        assert!(!text.contains(&customer.email) && !text.contains(&customer.last_name.to_lowercase()), "{text}");
        Vec::from_iter(found.into_iter().map(|place| place.pointer))
    };
    assert_eq!(found("get_customer", json!({"email": "x", "lastName": "gdpr", "state": null})), ["/email"]);
    assert_eq!(found("get_customer", json!({"billingAddress": {"city": "Leeds"}})), ["/billingAddress/city"]);
    assert_eq!(found("list_custom_field_responses", json!([{"value": "no"}, {"value": "gdpr"}])), ["/0/value"]);
    assert_eq!(found("get_invoice", json!({"note": format!("for {}!", customer.email.to_uppercase())})), ["/note"]);
    assert_eq!(found("get_invoice", json!({"companyEmail": customer.email, "value": "no"})), [""; 0]);
    assert_eq!(found("list_invoices", json!({"customerFullName": "gdpr gdpr"})), [""; 0]);
}
