//! What a person is shown before money moves.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_client::Amount;
use billsby_mock::Mock;
use billsby_mock::faults::Fault;
use billsby_mock::journal::Expectation;
use local::{Person, Session, ask, connect, everything, mock, object, refused, server};
use serde_json::{Value, json};

const TOKEN: &str = "tok_3Yq8fW2nKcV";

/// A cycle of a plan of its own, with these properties beside a price of 10.00 a month.
async fn cycle(session: &Session, model: i32, more: Value) -> Value {
    let product = json!({ "name": "shelf", "displayName": "Shelf", "billingCurrency": "USD" });
    let product = ask(session, "create_product", product).await["reply"]["productId"].take();
    let plan = json!({ "productId": product, "name": "Plan", "displayName": "Plan", "pricingModel": model });
    let plan = ask(session, "create_plan", plan).await["reply"]["planId"].take();
    let monthly = json!({ "frequency": 1, "frequencyType": 3, "price": 1000, "billingDateType": 1, "visibility": 0 });
    let mut cycle = object(monthly);
    cycle.extend(object(more));
    let cycles = json!({
        "productId": product, "planId": plan, "cyclesInputModel": [cycle], "addonPlanInputModels": [],
    });
    ask(session, "create_cycles", cycles).await["reply"][0]["cycleId"].take()
}

fn sign_up(cycle: &Value, units: i32) -> Value {
    json!({
        "firstName": "Grace", "lastName": "Hopper", "email": "grace@example.com", "cycleId": cycle, "units": units,
        "address": { "addressLine1": "1 Navy Yard", "city": "London", "country": "GBR", "postCode": "SW1Y 4LB" },
        "cardDetails": {
            "fullName": "Grace Hopper", "paymentCardToken": TOKEN, "expiryMonth": 12, "expiryYear": 2030,
            "cardType": "visa", "last4Digits": "1111",
        },
    })
}

/// What a person is told that a sign-up charges, and what its first invoice comes to, where it has one.
async fn told_and_charged(model: i32, more: Value, units: i32) -> (String, Option<String>) {
    let (mock, session) = everything().await;
    let mut arguments = sign_up(&cycle(&session, model, more).await, units);
    let preview = ask(&session, "create_subscription", arguments.clone()).await;
    let told = preview["preview"]["charge"].as_str().unwrap().to_owned();
    arguments["confirm"] = preview["confirm"].clone();
    let done = ask(&session, "create_subscription", arguments).await;
    let customer = done["reply"]["customerUniqueId"].as_str().unwrap_or_else(|| panic!("{done}"));
    let invoices = mock.client().list_customer_invoices(customer).await.unwrap();
    (told, invoices.first().map(|invoice| invoice.amount.with_code("USD").unwrap()))
}

/// 10 units at 5.00, 10 at 4.00, and 5 at 3.00.
fn tiers() -> Value {
    json!([
        { "start": 1, "finish": 10, "price": 500 },
        { "start": 11, "finish": 20, "price": 400 },
        { "start": 21, "finish": 25, "price": 300 },
    ])
}

#[tokio::test]
async fn a_sign_up_is_told_what_its_first_invoice_comes_to() {
    let tiered = |free| json!({ "tiers": tiers(), "freeQuantity": free });
    for (model, more, units, expected) in [
        (1, json!({}), 3, "Plan: 10.00 USD a month; charged at once."),
        (2, json!({}), 3, "Plan: 30.00 USD a month for 3 units; charged at once."),
        (2, json!({ "frequency": 6 }), 1, "Plan: 10.00 USD every 6 months for 1 unit; charged at once."),
        (4, tiered(0), 10, "Plan: 50.00 USD a month for 10 units; charged at once."),
        (4, tiered(0), 22, "Plan: 96.00 USD a month for 22 units; charged at once."),
        (4, tiered(2), 2, "Plan: 0.00 USD a month for 2 units; charged at once."),
        (5, tiered(0), 11, "Plan: 44.00 USD a month for 11 units; charged at once."),
        (5, tiered(2), 12, "Plan: 50.00 USD a month for 12 units; charged at once."),
        (6, tiered(0), 20, "Plan: 4.00 USD a month for 20 units; charged at once."),
    ] {
        let (told, charged) = told_and_charged(model, more, units).await;
        assert!(told.starts_with(expected), "{told}");
        assert!(told.contains("Taxes, add-ons and coupons are not in it"), "{told}");
        let charged = charged.unwrap_or_else(|| "0.00 USD".to_owned());
        assert!(told.contains(&format!(" {charged} ")), "{told} but {charged}");
    }
}

#[tokio::test]
async fn a_sign_up_is_told_when_and_what_else_is_charged() {
    let fixed = |option| json!({ "billingDateType": 2, "fixedBillingDateDay": 15, "proRateOption": option });
    for (more, expected) in [
        (
            json!({ "setupFeePrice": 500 }),
            "10.00 USD a month, and 5.00 USD for setup with the first bill; charged at once.",
        ),
        (
            json!({ "freeTrial": 14, "freeTrialFrequencyType": 1 }),
            "10.00 USD a month; charged after a free trial of 14 days.",
        ),
        (
            json!({ "freeTrial": 1, "freeTrialFrequencyType": 3 }),
            "10.00 USD a month; charged after a free trial of 1 month.",
        ),
        (fixed(1), "10.00 USD a month; charged at once."),
        (fixed(2), "10.00 USD a month; charged first on the fixed billing date of the plan."),
        (fixed(3), "10.00 USD a month; charged at once for the days until the fixed billing date of the plan."),
    ] {
        let (told, charged) = told_and_charged(1, more, 1).await;
        assert!(told.contains(expected), "{told}");
        let is_charged = charged.is_some_and(|amount| amount != "0.00 USD");
        assert_eq!(is_charged, told.contains("charged at once"), "{told}");
    }
}

#[tokio::test]
async fn what_is_not_known_beforehand_is_not_told() {
    // What a commitment comes to is not described.
    let (told, _) = told_and_charged(3, json!({ "freeQuantity": 10 }), 3).await;
    assert!(told.starts_with("Plan: at a price that cannot be told beforehand; charged at once."), "{told}");

    let (mock, session) = everything().await;
    let preview = ask(&session, "create_subscription", sign_up(&json!(999_999), 1)).await;
    assert_eq!(preview["preview"]["charge"], "What it costs is not known: no plan has the cycle 999999.");
    mock.world().faults().add(Fault::on("list_products").status(404).times(1)).unwrap();
    let preview = ask(&session, "create_subscription", sign_up(&json!(1), 1)).await;
    let told = preview["preview"]["charge"].as_str().unwrap();
    assert!(told.contains("the plans cannot be read (not_found)"), "{told}");
}

#[tokio::test]
async fn a_customer_that_exists_is_told_the_same() {
    let (_mock, session) = everything().await;
    let cycle = cycle(&session, 2, json!({})).await;
    // Where units are left out, there is one.
    for (more, expected) in [(json!({}), "10.00 USD"), (json!({ "units": 3 }), "30.00 USD")] {
        let mut arguments = object(json!({ "customerUniqueId": local::CUSTOMER, "cycleId": cycle }));
        arguments.extend(object(more));
        let preview = ask(&session, "add_customer_subscription", json!(arguments)).await;
        let told = preview["preview"]["charge"].as_str().unwrap();
        assert!(told.starts_with(&format!("Plan: {expected} a month")), "{told}");
    }
}

/// A credit note that can be paid out again.
async fn failed_credit_note(mock: &Mock) -> billsby_client::types::CreditNote {
    mock.client().list_credit_notes().is_failed(true).await.unwrap().results.swap_remove(0)
}

#[tokio::test]
async fn paying_a_credit_note_out_shows_amount_customer_and_consequence() {
    let mock = mock();
    let note = failed_credit_note(&mock).await;
    let person = Person::who_says(false);
    let session = connect(server(&mock, "all").build(), person.clone()).await;
    let call = json!({ "creditNoteNumber": note.credit_note_unique_id });
    assert_eq!(ask(&session, "reattempt_credit_note_payment", call.clone()).await["outcome"], "declined");
    let amount = note.amount.with_code(&note.currency).unwrap();
    assert!(note.amount > Amount::ZERO);
    let consequence = format!("{amount} goes out to {}.", note.customer_full_name);
    let shown = person.shown().remove(0);
    for part in [&consequence, "The credit note:", "The customer:", "status: Failed", note.customer_unique_id.as_str()]
    {
        assert!(shown.contains(part), "{part} is not in: {shown}");
    }

    let session = connect(server(&mock, "all").build(), Person::default()).await;
    let preview = ask(&session, "reattempt_credit_note_payment", call).await["preview"].take();
    assert!(preview["consequence"].as_str().unwrap().ends_with(&consequence), "{preview}");
    assert_eq!(preview["about"]["list_credit_notes"]["creditNoteUniqueId"], json!(note.credit_note_unique_id));
    assert_eq!(preview["about"]["get_customer"]["customerUniqueId"], json!(note.customer_unique_id));
}

#[tokio::test]
async fn a_credit_note_that_cannot_be_paid_out_is_told_for_what_it_is() {
    let mock = mock();
    let person = Person::who_says(true);
    let session = connect(server(&mock, "all").build(), person.clone()).await;
    // A part of a number is found, and is none.
    let number = failed_credit_note(&mock).await.credit_note_unique_id.to_string();
    for number in [&number[..number.len() - 1], "NOBODY0000-1"] {
        let error = refused(&session, "reattempt_credit_note_payment", json!({ "creditNoteNumber": number })).await;
        assert_eq!(error["kind"], "not_found", "{error}");
        assert!(error["remedy"].as_str().unwrap().contains("list_credit_notes"), "{error}");
    }
    assert!(person.shown().is_empty());

    // One that is paid out is shown as what it is.
    let paid = mock.client().list_credit_notes().is_paid(true).await.unwrap().results.swap_remove(0);
    let session = connect(server(&mock, "all").build(), Person::default()).await;
    let call = json!({ "creditNoteNumber": paid.credit_note_unique_id });
    let preview = ask(&session, "reattempt_credit_note_payment", call).await["preview"].take();
    let consequence = preview["consequence"].as_str().unwrap();
    assert!(consequence.ends_with(" is Paid.") && !consequence.contains("goes out"), "{preview}");
}

#[tokio::test]
async fn a_credit_note_that_cannot_be_read_leaves_the_decision_to_a_person() {
    let mock = mock();
    let number = failed_credit_note(&mock).await.credit_note_unique_id;
    let session = connect(server(&mock, "all").build(), Person::default()).await;
    mock.world().faults().add(Fault::on("list_credit_notes").garbage_body().times(10)).unwrap();
    let preview = ask(&session, "reattempt_credit_note_payment", json!({ "creditNoteNumber": number })).await;
    assert_eq!(preview["preview"]["about"]["list_credit_notes"]["unread"], "decode", "{preview}");
}

#[tokio::test]
async fn no_preview_shows_the_token_of_a_card() {
    let (mock, session) = everything().await;
    let mut arguments = sign_up(&cycle(&session, 1, json!({})).await, 1);
    let asked = ask(&session, "create_subscription", arguments.clone()).await;
    let card = &asked["preview"]["arguments"]["cardDetails"];
    assert_eq!((&card["paymentCardToken"], &card["last4Digits"]), (&json!("…"), &json!("1111")));
    assert!(!asked.to_string().contains(TOKEN), "{asked}");
    // The token itself is what is sent.
    arguments["confirm"] = asked["confirm"].clone();
    let done = ask(&session, "create_subscription", arguments.clone()).await;
    assert_eq!(done["outcome"], "done", "{done}");
    let sent = Expectation::call("create_subscription").body_at("/cardDetails/paymentCardToken", TOKEN);
    mock.world().journal().expect(sent);

    // Nor does the question to a person.
    let person = Person::who_says(false);
    let session = connect(server(&mock, "all").build(), person.clone()).await;
    arguments.as_object_mut().unwrap().remove("confirm");
    ask(&session, "create_subscription", arguments).await;
    let shown = person.shown().concat();
    assert!(shown.contains(r#""paymentCardToken":"…""#) && !shown.contains(TOKEN), "{shown}");
}
