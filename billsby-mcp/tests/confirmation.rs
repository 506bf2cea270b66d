//! Money and erasure wait for a person, and nothing is done twice.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_client::types::PricingModelType;
use billsby_mock::Mock;
use billsby_mock::faults::Fault;
use local::{CUSTOMER, PAID_INVOICE, Person, Session, ask, connect, connect_stateless, mock, refused, server};
use serde_json::{Value, json};

fn refund() -> Value {
    json!({ "customerUniqueId": CUSTOMER, "invoiceNumber": PAID_INVOICE, "amount": 500 })
}

fn with(mut arguments: Value, name: &str, value: impl Into<Value>) -> Value {
    arguments[name] = value.into();
    arguments
}

async fn credit_notes(mock: &Mock) -> usize {
    mock.client().list_customer_credit_notes(CUSTOMER).await.unwrap().len()
}

async fn alone(mock: &Mock) -> Session {
    connect(server(mock, "default").build(), Person::default()).await
}

#[tokio::test]
async fn a_client_that_can_ask_asks_before_money_moves() {
    for is_stateless in [false, true] {
        for yes in [true, false] {
            let mock = mock();
            let person = Person::who_says(yes);
            let server = server(&mock, "default").build();
            let session = match is_stateless {
                true => connect_stateless(server, person.clone()).await,
                false => connect(server, person.clone()).await,
            };
            let before = credit_notes(&mock).await;
            let result = ask(&session, "refund_invoice", refund()).await;
            assert_eq!(result["outcome"], if yes { "done" } else { "declined" }, "{result}");
            assert_eq!(credit_notes(&mock).await, before + usize::from(yes));
            let shown = person.shown();
            assert_eq!(shown.len(), 1, "{shown:?}");
            for part in
                ["Refund invoice?", "Makes a credit note", "5.00 USD", PAID_INVOICE, "email: ", "formattedAmount"]
            {
                assert!(shown[0].contains(part), "{part} is not in: {}", shown[0]);
            }
            // The same call again does not even ask.
            if yes {
                let again = ask(&session, "refund_invoice", refund()).await;
                assert_eq!(again["outcome"], "done_before", "{again}");
                assert_eq!((credit_notes(&mock).await, person.shown().len()), (before + 1, 1));
            }
        }
    }
}

#[tokio::test]
async fn without_a_client_that_can_ask_there_is_a_preview_with_a_token_for_once() {
    let mock = mock();
    let session = alone(&mock).await;
    let before = credit_notes(&mock).await;
    let preview = ask(&session, "refund_invoice", refund()).await;
    assert_eq!(preview["outcome"], "confirmation_required");
    assert_eq!(preview["preview"]["amounts"]["amount"], "5.00 USD");
    assert_eq!(preview["preview"]["about"]["get_invoice"]["invoiceNumber"], PAID_INVOICE);
    assert_eq!(preview["preview"]["about"]["get_customer"]["customerUniqueId"], CUSTOMER);
    let token = preview["confirm"].as_str().unwrap();
    assert_eq!(credit_notes(&mock).await, before);

    let other = with(with(refund(), "confirm", token), "amount", 501);
    assert_eq!(refused(&session, "refund_invoice", other).await["kind"], "unconfirmed");
    let guessed = with(refund(), "confirm", "00000000000000000000000000000000");
    assert_eq!(refused(&session, "refund_invoice", guessed).await["kind"], "unconfirmed");
    assert_eq!(credit_notes(&mock).await, before);

    let done = ask(&session, "refund_invoice", with(refund(), "confirm", token)).await;
    assert_eq!(done["outcome"], "done", "{done}");
    let again = ask(&session, "refund_invoice", with(refund(), "confirm", token)).await;
    assert_eq!(again["outcome"], "done_before");
    assert_eq!(again["reply"], done["reply"]);
    assert_eq!(credit_notes(&mock).await, before + 1);

    // On purpose it can be done once more, and a person is asked anew.
    let more = with(refund(), "intent", "second half");
    let preview = ask(&session, "refund_invoice", more.clone()).await;
    let token = preview["confirm"].as_str().unwrap().to_owned();
    assert_eq!(
        refused(&session, "refund_invoice", with(with(refund(), "intent", "third"), "confirm", &*token)).await["kind"],
        "unconfirmed"
    );
    ask(&session, "refund_invoice", with(more, "confirm", token)).await;
    assert_eq!(credit_notes(&mock).await, before + 2);
}

#[tokio::test]
async fn a_person_is_not_asked_about_what_cannot_be_done() {
    let mock = mock();
    let person = Person::who_says(true);
    let session = connect(server(&mock, "default").build(), person.clone()).await;
    let error = refused(&session, "refund_invoice", with(refund(), "amount", -1)).await;
    assert_eq!(error["kind"], "invalid", "{error}");
    let error = refused(&session, "refund_invoice", with(refund(), "invoiceNumber", "NOBODY-1")).await;
    assert_eq!(error["kind"], "not_found", "{error}");
    assert!(person.shown().is_empty());
}

/// A refund whose answer is lost in some way, confirmed.
async fn lost(mock: &Mock, session: &Session, fault: Fault) -> rmcp::model::CallToolResult {
    let preview = ask(session, "refund_invoice", refund()).await;
    mock.world().faults().add(fault).unwrap();
    local::call(session, "refund_invoice", with(refund(), "confirm", preview["confirm"].clone())).await
}

#[tokio::test]
async fn an_answer_that_is_lost_is_found_out_about() {
    let mock = mock();
    let session = alone(&mock).await;
    let before = credit_notes(&mock).await;
    let result = lost(&mock, &session, Fault::on("refund_invoice").after_acting().reset().times(1)).await;
    let result = result.structured_content.unwrap();
    assert_eq!(result["outcome"], "done", "{result}");
    assert!(result["note"].as_str().unwrap().contains("a read shows"), "{result}");
    assert_eq!(ask(&session, "refund_invoice", refund()).await["outcome"], "done_before");
    assert_eq!(credit_notes(&mock).await, before + 1);
}

#[tokio::test]
async fn what_a_read_shows_not_to_have_happened_may_be_done_again() {
    let mock = mock();
    let session = alone(&mock).await;
    let before = credit_notes(&mock).await;
    let result = lost(&mock, &session, Fault::on("refund_invoice").before_acting().reset().times(1)).await;
    assert_eq!(result.is_error, Some(true), "{result:?}");
    assert_eq!(result.structured_content.unwrap()["error"]["kind"], "not_done");
    assert_eq!(credit_notes(&mock).await, before);
    assert_eq!(ask(&session, "refund_invoice", refund()).await["outcome"], "confirmation_required");
}

#[tokio::test]
async fn an_unknown_outcome_is_no_failure_and_is_not_tried_again() {
    let mock = mock();
    let session = connect(server(&mock, "all").build(), Person::default()).await;
    // No read tells a program whether a customer was made.
    let customer = json!({
        "firstName": "Grace", "lastName": "Hopper", "email": "grace@example.com",
        "addressLine1": "1 Navy Yard", "city": "Arlington", "country": "GBR", "postCode": "SW1Y 4LB",
    });
    mock.world().faults().add(Fault::on("create_customer").after_acting().reset().times(1)).unwrap();
    for _ in 0..2 {
        let result = ask(&session, "create_customer", customer.clone()).await;
        assert_eq!(result["outcome"], "unknown", "{result}");
        assert!(result["note"].as_str().unwrap().contains("do not call again"), "{result}");
    }
    let found = ask(&session, "list_customers", json!({ "search": "grace@example.com" })).await;
    assert_eq!(found["total"], 1);
}

#[tokio::test]
async fn a_reply_that_cannot_be_read_is_no_failure() {
    let mock = mock();
    let session = alone(&mock).await;
    let before = credit_notes(&mock).await;
    let result = lost(&mock, &session, Fault::on("refund_invoice").garbage_body().times(1)).await;
    let result = result.structured_content.unwrap();
    assert_eq!(result["outcome"], "done", "{result}");
    assert_eq!(ask(&session, "refund_invoice", refund()).await["outcome"], "done_before");
    assert_eq!(credit_notes(&mock).await, before + 1);
}

#[tokio::test]
async fn a_change_of_plan_shows_its_charge() {
    let mock = mock();
    let session = alone(&mock).await;
    let billsby = mock.client();
    // A subscription that runs, and another cycle of its product that has one price.
    let running = billsby.list_subscriptions().is_active(true).await.unwrap();
    let mut found = None;
    for row in &running.results {
        let subscription = billsby.get_subscription(&row.subscription_unique_id).await.unwrap();
        let plans = billsby.list_plans(subscription.product_id).await.unwrap();
        let of_one_price = plans.into_iter().filter(|plan| plan.pricing_model_type == PricingModelType::FlatFee);
        let mut cycles =
            of_one_price.flat_map(|plan| plan.cycles.clone().into_iter().map(move |cycle| (plan.clone(), cycle)));
        if let Some((plan, cycle)) = cycles.find(|(_, cycle)| cycle.cycle_id != subscription.cycle_id) {
            found = Some((subscription, plan, cycle));
            break;
        }
    }
    let (subscription, plan, cycle) = found.unwrap();
    let change = json!({
        "subscriptionUniqueId": subscription.subscription_unique_id, "planId": plan.plan_id,
        "customerUniqueId": subscription.customer_unique_id, "cycleId": cycle.cycle_id, "planChangeType": 2,
    });
    let preview = ask(&session, "change_subscription_plan", change).await;
    let charge = preview["preview"]["charge"].as_str().unwrap();
    let price = cycle.pricing_model.price.unwrap().with_code(&subscription.currency).unwrap();
    let expected = format!("From {} to {}: {price} ", subscription.plan_name, plan.name);
    assert!(charge.starts_with(&expected) && charge.contains("from the next renewal on"), "{charge}");
}
