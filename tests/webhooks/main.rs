//! Webhooks, from the call that causes them to a receiver that hears them.

// Helpers panic too, and Clippy forgives only the tests themselves.
#![allow(clippy::unwrap_used, clippy::panic)]
#![forbid(unsafe_code)]

mod determinism;
mod stage;
mod typed;

use billsby_client::Client;
use billsby_mock::billing::Company;
use billsby_mock::billing::settings::Settings;
use billsby_mock::jiff::ToSpan;
use billsby_mock_control::types::{WebhookDelivery, WebhookError, WebhookState};
use cross_checks::description::Description;
use cross_checks::receiver::{Heard, Receiver};
use serde_json::{Value, json};
use stage::{Bought, PERSON, Stage, augusta, card, cause_all_nine};
use std::collections::BTreeSet;
use std::sync::mpsc;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

fn kinds(heard: &[Heard]) -> Vec<&str> {
    heard.iter().map(Heard::kind).collect()
}

fn of_kind<'a>(heard: &'a [Heard], kind: &str) -> &'a Value {
    &heard.iter().find(|heard| heard.kind() == kind).unwrap_or_else(|| panic!("no {kind}")).body
}

#[tokio::test]
async fn all_nine_types_arrive_as_described() {
    let (stage, receiver) = Stage::heard().await;
    let Bought { product, plan, cycle, customer, subscription, invoice, unpaid } = cause_all_nine(&stage).await;

    let heard = receiver.heard();
    let description = Description::default();
    let faults: Vec<_> = heard.iter().flat_map(|heard| description.check_webhook(&heard.body)).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let seen: BTreeSet<&str> = kinds(&heard).into_iter().collect();
    assert_eq!(seen.len(), 9, "{seen:?}");

    let created = of_kind(&heard, "CustomerCreated");
    assert_eq!(
        *created,
        json!({
            "Type": "CustomerCreated",
            "Id": created["Id"],
            "CustomerUniqueId": customer,
            "Email": "augusta@post.example",
            "FirstName": "Augusta",
            "LastName": "Noel-King",
            "SubscriptionIds": created["SubscriptionIds"],
        })
    );
    let deleted = of_kind(&heard, "CustomerDeleted");
    assert_eq!(
        (&deleted["CustomerUniqueId"], &deleted["FirstName"], &deleted["SubscriptionIds"]),
        (&json!(customer), &json!("Ada"), &json!([subscription]))
    );
    let subscribed = of_kind(&heard, "SubscriptionCreated");
    assert_eq!(
        *subscribed,
        json!({
            "Type": "SubscriptionCreated",
            "Id": subscribed["Id"],
            "SubscriptionUniqueId": subscription,
            "CustomerUniqueId": customer,
            "SubscriptionStatus": "Active",
            "BillsbyProductId": product.product_id,
            "BillsbyPlanId": plan.plan_id,
            "BillsbyCycleId": cycle,
            "Units": 2,
        })
    );
    let updates: Vec<_> = heard.iter().filter(|heard| heard.kind() == "SubscriptionUpdated").collect();
    let cancelled = &updates.last().unwrap().body;
    assert_eq!((&cancelled["SubscriptionStatus"], &cancelled["NextBillingDate"]), (&json!("Cancelled"), &Value::Null));
    let billed = of_kind(&heard, "InvoiceCreated");
    assert_eq!(
        *billed,
        json!({
            "Type": "InvoiceCreated",
            "Id": billed["Id"],
            "InvoiceNumber": invoice.invoice_number,
            "InvoiceAmount": invoice.amount,
            "CurrencyCode": product.billing_currency,
            "InvoiceStatus": billed["InvoiceStatus"],
            "Url": format!("https://app.billsby.com/invoice/{}", invoice.invoice_number),
        })
    );
    let paid = heard.iter().rfind(|heard| heard.kind() == "InvoiceUpdated").unwrap();
    assert_eq!(
        (&paid.body["InvoiceNumber"], &paid.body["InvoiceStatus"]),
        (&json!(unpaid.invoice_number), &json!("PaidOffline"))
    );
    let refunded = of_kind(&heard, "CreditNoteCreated");
    assert_eq!((&refunded["CustomerUniqueId"], &refunded["Amount"]), (&json!(customer), &json!(100)));
    let paid_out = of_kind(&heard, "CreditNoteUpdated");
    assert_eq!((&paid_out["Status"], paid_out.get("CustomerUniqueId")), (&json!("Paid"), None));
    assert_eq!(paid_out["InvoiceNumber"], refunded["InvoiceNumber"]);
}

#[tokio::test]
async fn a_webhook_is_posted_with_its_secret_in_the_clear() {
    let (stage, receiver) = (Stage::set().await, Receiver::listen().await.unwrap());
    let set = stage.control.set_webhook_receiver("demo", receiver.url()).secret("sesame").await.unwrap();
    assert_eq!((set.url.as_str(), set.has_secret), (receiver.url(), true));
    stage.greet().await;
    let heard = receiver.wait_for(1).await.remove(0);
    assert_eq!((heard.method.as_str(), heard.target.as_str()), ("POST", "/hooks?of=acme"));
    let header = |name: &str| heard.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    assert_eq!(header("secret").as_deref(), Some("sesame"));
    assert_eq!(header("content-type").as_deref(), Some("application/json"));
    assert!(receiver.url().contains(&header("host").unwrap()));
    stage.settle().await;

    // Without a secret the header is not sent.
    stage.tell(receiver.url()).await;
    stage.greet().await;
    assert!(!receiver.wait_for(2).await[1].headers.contains_key("secret"));
    let shown = format!("{:?} {:?}", stage.mock, &*stage.mock.world().company());
    assert!(!shown.contains("sesame"), "the secret is shown");
}

#[tokio::test]
async fn webhooks_come_in_the_order_in_which_things_happened() {
    let (stage, receiver) = Stage::heard().await;
    let mut made = Vec::new();
    for _ in 0..20 {
        made.push(stage.greet().await.as_str().to_owned());
    }
    stage.settle().await;
    let heard = receiver.heard();
    let told: Vec<_> = heard.iter().map(|heard| heard.body["CustomerUniqueId"].as_str().unwrap()).collect();
    assert_eq!(told, made);
    let listed: Vec<_> = stage.deliveries().await.iter().map(|row| row.id.as_str().to_owned()).collect();
    assert_eq!(listed, heard.iter().map(Heard::id).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_failed_attempt_is_made_again_when_the_clock_gets_there() {
    let (stage, receiver) = Stage::quiet().await;
    receiver.answer([500, 302]);
    stage.greet().await;
    stage.greet().await;
    let row = stage.settle().await;
    assert_eq!((row.waiting, row.next_attempt.unwrap().as_str()), (2, "2026-01-15T10:01:00Z"));
    stage.advance("PT59S").await;
    assert_eq!(stage.settle().await.waiting, 2);
    assert_eq!(receiver.heard().len(), 1, "before its time");
    stage.advance("PT1S").await;
    assert_eq!(stage.settle().await.next_attempt.unwrap().as_str(), "2026-01-15T10:06:00Z");
    assert_eq!(receiver.heard().len(), 2, "a redirection is no success, and not followed");
    stage.advance("P1D").await;
    let row = stage.settle().await;
    assert_eq!((row.waiting, row.next_attempt), (0, None));

    let heard = receiver.heard();
    assert_eq!(heard.len(), 4);
    assert!(heard[..3].iter().all(|again| again.body == heard[0].body), "the same webhook again");
    let seen = stage.deliveries().await;
    let attempts = |delivery: &WebhookDelivery| {
        delivery.attempts.iter().map(|it| (it.at.as_str().to_owned(), it.status)).collect::<Vec<_>>()
    };
    let first = [("10:00:00", 500), ("10:01:00", 302), ("10:06:00", 200)];
    assert_eq!(attempts(&seen[0]), first.map(|(time, status)| (format!("2026-01-15T{time}Z"), Some(status))));
    assert_eq!(attempts(&seen[1]), [("2026-01-15T10:06:00Z".to_owned(), Some(200))]);
    assert!(seen.iter().all(|delivery| delivery.state == WebhookState::Delivered));
}

#[tokio::test]
async fn a_webhook_that_nobody_takes_is_given_up_and_the_next_goes_on() {
    let (stage, receiver) = Stage::quiet().await;
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    stage.tell(&format!("http://127.0.0.1:{port}/")).await;
    stage.greet().await;
    stage.settle().await;
    // All of it happens at once, each attempt at its own time.
    stage.advance("P1D").await;
    stage.settle().await;
    let failed = stage.deliveries().await.remove(0);
    assert_eq!((&failed.state, failed.attempts.len(), failed.next_attempt), (&WebhookState::Failed, 6, None));
    assert!(failed.attempts.iter().all(|attempt| attempt.error == Some(WebhookError::Unreachable)));
    assert_eq!(failed.attempts[5].at.as_str(), "2026-01-16T00:36:00Z");

    stage.tell(receiver.url()).await;
    stage.greet().await;
    stage.settle().await;
    assert_eq!(kinds(&receiver.heard()), ["CustomerCreated"]);
    let again = stage.control.resend_webhook("demo", &failed.id).await.unwrap();
    assert!(again.is_resent);
    stage.settle().await;
    assert_eq!(receiver.heard()[1].id(), failed.id.as_str());
}

#[tokio::test]
async fn a_receiver_that_hangs_holds_up_no_call_and_no_other_company() {
    let stage = Stage::set().await;
    // Connections are taken by the system, and nobody ever answers.
    let deaf = TcpListener::bind("127.0.0.1:0").await.unwrap();
    stage.tell(&format!("http://{}/", deaf.local_addr().unwrap())).await;
    stage.greet().await;
    let (_connection, _) = deaf.accept().await.unwrap();

    let receiver = Receiver::listen().await.unwrap();
    stage.mock.companies().add(Company::new(Settings::new("other"), 2), "other_key").unwrap();
    let other = Client::builder("other").api_key("other_key").base_url(stage.mock.url()).build().unwrap();
    stage.control.set_webhook_receiver("other", receiver.url()).await.unwrap();
    for count in 1..=3 {
        other.create_customer(augusta()).await.unwrap();
        receiver.wait_for(count).await;
    }
    stage.billsby.list_customers().await.unwrap();
    let row = stage.control.settle_webhooks("demo").timeout("PT0S").await.unwrap();
    assert_eq!((row.is_settled, row.waiting), (false, 1));
    assert!(stage.deliveries().await[0].attempts.is_empty(), "the attempt is not over");
    let second = tokio::time::timeout(Duration::from_millis(1), deaf.accept()).await;
    assert!(second.is_err(), "the same webhook is on its way twice");
}

#[tokio::test]
async fn a_company_that_is_busy_holds_up_no_other() {
    let stage = Stage::set().await;
    let slow = TcpListener::bind("127.0.0.1:0").await.unwrap();
    stage.tell(&format!("http://{}/", slow.local_addr().unwrap())).await;
    stage.greet().await;
    let (mut connection, _) = slow.accept().await.unwrap();
    let receiver = Receiver::listen().await.unwrap();
    let other = stage.mock.companies().add(Company::new(Settings::new("other"), 2), "other_key").unwrap();
    let client = Client::builder("other").api_key("other_key").base_url(stage.mock.url()).build().unwrap();
    stage.control.set_webhook_receiver("other", receiver.url()).await.unwrap();

    // Somebody works on the first company; meanwhile its receiver answers, and the other has something to tell.
    let (world, (taken, is_taken), (done, is_done)) = (stage.mock.world().clone(), mpsc::channel(), mpsc::channel());
    let worker = std::thread::spawn(move || {
        let _busy = world.company();
        taken.send(()).unwrap();
        is_done.recv_timeout(Duration::from_secs(10)).is_ok()
    });
    is_taken.recv().unwrap();
    connection.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    for count in 1..=3 {
        client.create_customer(augusta()).await.unwrap();
        receiver.wait_for(count).await;
    }
    done.send(()).unwrap();
    assert!(worker.join().unwrap(), "the other company had to wait");
    stage.settle().await;
    assert_eq!(stage.deliveries().await[0].attempts.len(), 1);
    assert_eq!(other.company().webhooks().finished().len(), 3);
}

#[tokio::test]
async fn webhooks_of_a_clock_that_runs_are_tried_again_without_a_call() {
    let (stage, receiver) = Stage::heard().await;
    receiver.answer([503]);
    stage.greet().await;
    stage.settle().await;
    // A moment before the next attempt; then the clock runs on by itself.
    stage.control.set_clock("demo", "offset").at("2026-01-15T10:00:59.95Z").await.unwrap();
    let heard = receiver.wait_for(2).await;
    assert_eq!(heard[0].body, heard[1].body);
    stage.settle().await;
    assert_eq!(stage.deliveries().await[0].attempts[1].at.as_str(), "2026-01-15T10:01:00Z");
}

#[tokio::test]
async fn what_happens_by_itself_is_told_without_a_call() {
    let (stage, receiver) = Stage::heard().await;
    let due = stage.mock.world().company().next_due().unwrap().at;
    // The demo company has something due in days; the clock is set to a moment before it, and runs.
    stage.control.set_clock("demo", "offset").at((due - 50.milliseconds()).to_string()).await.unwrap();
    receiver.wait_for(1).await;
    stage.settle().await;
    assert_eq!(stage.deliveries().await[0].posted_at.as_str(), due.to_string());
}

#[tokio::test]
async fn the_same_history_gives_the_same_row() {
    let run = async || {
        let (stage, receiver) = Stage::heard().await;
        receiver.answer([500, 500, 204]);
        stage.greet().await;
        stage.advance("P40D").await;
        stage.greet().await;
        stage.settle().await;
        let seen = serde_json::to_value(stage.deliveries().await).unwrap();
        assert!(seen.as_array().unwrap().len() > 10, "forty days pass without much to tell");
        (seen, receiver.heard().into_iter().map(|heard| heard.body).collect::<Vec<_>>())
    };
    assert_eq!(run().await, run().await);
}

#[tokio::test]
async fn after_an_erasure_nothing_of_the_person_is_left() {
    let (stage, receiver) = Stage::heard().await;
    let customer = stage.greet().await;
    stage.settle().await;
    receiver.answer([500]);
    stage.billsby.update_payment_card(&customer, card("tok_pays")).await.unwrap();
    stage.settle().await;
    let dump = || format!("{:?}", &*stage.mock.world().company());
    assert!(PERSON.iter().all(|text| dump().contains(text)));
    stage.billsby.erase_customer_data(&customer).await.unwrap();
    for text in PERSON {
        assert!(!dump().contains(text), "{text} is left");
    }
    stage.advance("PT1M").await;
    stage.settle().await;
    let after: Vec<_> = receiver.heard().into_iter().skip(2).map(|heard| heard.body["Email"].clone()).collect();
    assert_eq!(after, ["gdpr", "gdpr"]);
}

#[tokio::test]
async fn after_a_deletion_is_told_nothing_of_the_person_is_left() {
    let (stage, receiver) = Stage::heard().await;
    let customer = stage.greet().await;
    stage.billsby.delete_customer(&customer).await.unwrap();
    stage.settle().await;
    let deleted = receiver.heard().pop().unwrap();
    assert_eq!((deleted.kind(), &deleted.body["Email"]), ("CustomerDeleted", &json!("augusta@post.example")));
    let dump = format!("{:?}", &*stage.mock.world().company());
    for text in PERSON {
        assert!(!dump.contains(text), "{text} is left");
    }
}
