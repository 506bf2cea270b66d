//! Webhooks: who is heard, what is understood, and what is never shown.

#![cfg(feature = "webhooks")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use billsby_client::types::{CreditNoteStatus, InvoiceStatus, SubscriptionStatus};
use billsby_client::webhooks::{Event, Receiver, SECRET_HEADER, Seen, WebhookError};
use http::{HeaderMap, HeaderValue, Request, StatusCode};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const CANARY: &str = "canary-9f2c";

/// The example of the description for each type of event.
fn examples() -> Vec<(String, Value)> {
    let document: Value = serde_json::from_str(billsby_mock::OPENAPI).unwrap();
    let webhooks = document["x-webhooks"].as_object().unwrap();
    let example = |(event_type, schema): (&String, &Value)| {
        let pointer = schema["$ref"].as_str().unwrap().trim_start_matches('#');
        let mut example = document.pointer(pointer).unwrap()["example"].clone();
        // Types that share a payload share its example.
        example["Type"] = json!(event_type);
        (event_type.clone(), example)
    };
    webhooks.iter().map(example).collect()
}

fn example(event_type: &str) -> Value {
    examples().into_iter().find(|(name, _)| name == event_type).unwrap().1
}

fn read(body: &Value) -> Result<Event, WebhookError> {
    Event::from_json(body.to_string().as_bytes())
}

fn sent_with(secret: &str) -> HeaderMap {
    HeaderMap::from_iter([(SECRET_HEADER.parse().unwrap(), secret.parse().unwrap())])
}

fn payload(event: &Event) -> Value {
    match event {
        Event::CustomerCreated(it) | Event::CustomerUpdated(it) | Event::CustomerDeleted(it) => json!(it),
        Event::SubscriptionCreated(it) => json!(it),
        Event::SubscriptionUpdated(it) => json!(it),
        Event::InvoiceCreated(it) | Event::InvoiceUpdated(it) => json!(it),
        Event::CreditNoteCreated(it) => json!(it),
        Event::CreditNoteUpdated(it) => json!(it),
        other => panic!("{other:?} is not of the nine"),
    }
}

#[test]
fn each_example_of_the_description_is_its_variant_with_every_field() {
    let examples = examples();
    assert_eq!(examples.len(), 9);
    for (event_type, body) in &examples {
        let event = read(body).unwrap();
        assert_eq!((event.event_type(), event.id()), (event_type.as_str(), body["Id"].as_str()));
        let name = format!("{event:?}").split('(').next().unwrap().to_owned();
        assert_eq!(name, *event_type, "the variant of another type");
        assert_eq!(payload(&event), *body, "{event_type}");
    }
    let described: BTreeSet<&str> = examples.iter().map(|(event_type, _)| event_type.as_str()).collect();
    assert_eq!(Event::KNOWN_TYPES.iter().copied().collect::<BTreeSet<_>>(), described);
}

#[test]
fn fields_are_typed() {
    let Event::SubscriptionUpdated(cancelled) = read(&example("SubscriptionUpdated")).unwrap() else { panic!() };
    assert_eq!((cancelled.subscription_status, cancelled.next_billing_date), (SubscriptionStatus::Cancelled, None));
    let mut body = example("SubscriptionUpdated");
    body["NextBillingDate"] = json!("2026-02-15T10:00:00.000000");
    let Event::SubscriptionUpdated(renewed) = read(&body).unwrap() else { panic!() };
    assert_eq!(renewed.next_billing_date, Some("2026-02-15T10:00:00Z".parse().unwrap()));
    let Event::InvoiceUpdated(paid) = read(&example("InvoiceUpdated")).unwrap() else { panic!() };
    assert_eq!((paid.invoice_amount.as_minor(), paid.invoice_status), (3010, InvoiceStatus::Paid));
    let Event::CreditNoteCreated(refund) = read(&example("CreditNoteCreated")).unwrap() else { panic!() };
    assert_eq!((refund.customer_id.get(), refund.status), (18_342, CreditNoteStatus::Pending));
}

#[test]
fn what_is_newer_than_this_version_is_kept_or_ignored() {
    let body = json!({ "Type": "CouponExpired", "Id": "c-1", "Coupon": { "Code": "SPRING" } });
    let Event::Unknown(event) = read(&body).unwrap() else { panic!("not kept") };
    assert_eq!((event.event_type.as_str(), event.id.as_deref()), ("CouponExpired", Some("c-1")));
    assert_eq!(event.json, body);
    for (id, kept) in [(json!(7), Some("7")), (json!(null), None), (json!(["x"]), None)] {
        assert_eq!(read(&json!({ "Type": "Other", "Id": id })).unwrap().id(), kept);
    }
    assert_eq!(read(&json!({ "Type": "Other" })).unwrap().id(), None);

    let mut body = example("InvoiceUpdated");
    body["Colour"] = json!("red");
    body["InvoiceStatus"] = json!("Disputed");
    let Event::InvoiceUpdated(invoice) = read(&body).unwrap() else { panic!() };
    assert_eq!(invoice.invoice_status, InvoiceStatus::Unknown("Disputed".into()));
}

#[test]
fn a_body_that_cannot_be_read_names_its_field() {
    let at = |change: fn(&mut Value)| {
        let mut body = example("CustomerCreated");
        change(&mut body);
        match read(&body).unwrap_err() {
            WebhookError::Payload { event_type: "CustomerCreated", field } => field,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(at(|body| _ = body.as_object_mut().unwrap().remove("Email")), "Email");
    assert_eq!(at(|body| body["LastName"] = json!(null)), "LastName");
    assert_eq!(at(|body| body["CustomerUniqueId"] = json!([])), "CustomerUniqueId");
    assert_eq!(at(|body| body["SubscriptionIds"][0] = json!({})), "SubscriptionIds");

    let not_json = Event::from_json(b"{\n  \"Type\": nothing").unwrap_err();
    assert!(matches!(not_json, WebhookError::NotJson { line: 2, .. }), "{not_json:?}");
    for body in
        [json!({}), json!([]), json!("InvoiceUpdated"), json!({ "type": "InvoiceUpdated" }), json!({ "Type": 1 })]
    {
        assert_eq!(read(&body), Err(WebhookError::NoType), "{body}");
    }
}

#[test]
fn only_who_knows_a_secret_is_heard() {
    let body = example("InvoiceUpdated").to_string();
    let hear = |receiver: &Receiver, headers: &HeaderMap| receiver.receive(headers, body.as_bytes()).map(drop);
    let receiver = Receiver::new("whs_1");
    assert_eq!(hear(&receiver, &sent_with("whs_1")), Ok(()));
    assert_eq!(hear(&receiver, &HeaderMap::new()), Err(WebhookError::MissingSecret));
    for other in ["whs_2", "whs_", "whs_11", "WHS_1", ""] {
        assert_eq!(hear(&receiver, &sent_with(other)), Err(WebhookError::WrongSecret), "{other}");
    }
    let rotating = Receiver::with_secrets(["whs_2", "whs_1"]);
    assert_eq!(hear(&rotating, &sent_with("whs_1")), Ok(()));
    assert_eq!(hear(&rotating, &sent_with("whs_2")), Ok(()));
    assert_eq!(hear(&rotating, &sent_with("whs_3")), Err(WebhookError::WrongSecret));

    // What was never set fits nothing, not even nothing.
    for receiver in [Receiver::new(""), Receiver::with_secrets([] as [&str; 0])] {
        assert_eq!(hear(&receiver, &sent_with("")), Err(WebhookError::WrongSecret));
        assert_eq!(hear(&receiver, &HeaderMap::new()), Err(WebhookError::MissingSecret));
    }
    let anybody = Receiver::unauthenticated();
    assert_eq!(hear(&anybody, &HeaderMap::new()), Ok(()));
    assert_eq!(hear(&anybody, &sent_with("whs_9")), Ok(()));
}

#[test]
fn the_secret_is_asked_for_before_the_body_is_read() {
    let refused = Receiver::new("whs_1").receive(&HeaderMap::new(), b"no JSON").unwrap_err();
    assert_eq!((&refused, refused.status()), (&WebhookError::MissingSecret, StatusCode::UNAUTHORIZED));
    let unread = Receiver::new("whs_1").receive(&sent_with("whs_1"), b"no JSON").unwrap_err();
    assert_eq!(unread.status(), StatusCode::BAD_REQUEST);
}

#[test]
fn a_request_of_any_framework_is_taken_whatever_the_case_of_its_header() {
    let body = example("CustomerDeleted").to_string();
    for name in ["secret", "Secret", "SECRET"] {
        let request = Request::post("/hooks").header(name, "whs_1").body(body.clone()).unwrap();
        let event = Receiver::new("whs_1").receive_request(&request).unwrap();
        assert_eq!(event.event_type(), "CustomerDeleted");
    }
}

#[test]
fn a_copy_is_recognised_until_it_is_forgotten() {
    let event = |id: &str| read(&json!({ "Type": "Other", "Id": id })).unwrap();
    let seen = Seen::new(2);
    assert!(seen.first_time(&event("a")));
    assert!(!seen.first_time(&event("a")));
    seen.forget(&event("a"));
    assert!(seen.first_time(&event("a")), "a handler that failed gets it again");
    // The third displaces the first; a repetition displaces nothing.
    assert!(seen.first_time(&event("b")));
    assert!(!seen.first_time(&event("b")));
    assert!(!seen.first_time(&event("a")));
    assert!(seen.first_time(&event("c")));
    assert!(seen.first_time(&event("a")));
    assert!(!seen.first_time(&event("c")));

    let nameless = read(&json!({ "Type": "Other" })).unwrap();
    assert!(seen.first_time(&nameless) && seen.first_time(&nameless));
    assert!(Seen::new(0).first_time(&event("a")));
    let none = Seen::new(0);
    assert!(none.first_time(&event("a")) && none.first_time(&event("a")));
}

#[test]
fn no_secret_and_no_body_is_shown() {
    let receiver = Receiver::with_secrets([CANARY, "other"]);
    let mut shown = vec![format!("{receiver:?} {receiver:#?}")];
    let mut note = |error: WebhookError| shown.push(format!("{error} {error:?} {error:#?}"));
    note(Receiver::new("whs_1").receive(&sent_with(CANARY), b"{}").unwrap_err());
    note(receiver.receive(&sent_with("wrong"), CANARY.as_bytes()).unwrap_err());
    note(Event::from_json(CANARY.as_bytes()).unwrap_err());
    note(Event::from_json(format!(r#"{{"Type": "{CANARY}", "{CANARY}": {CANARY}}}"#).as_bytes()).unwrap_err());
    note(read(&json!({ "Type": [CANARY] })).unwrap_err());
    // The wrong kind of value in each field of each type, where a decoder would quote it.
    for (event_type, body) in examples() {
        for field in body.as_object().unwrap().keys().filter(|field| *field != "Type") {
            for wrong in [json!({ CANARY: CANARY }), json!([[CANARY]]), json!(CANARY)] {
                let mut body = body.clone();
                body[field] = wrong;
                body[CANARY] = json!({ CANARY: CANARY });
                match read(&body) {
                    Err(error) => note(error),
                    Ok(event) => assert!(event.event_type() == event_type),
                }
            }
        }
    }
    let unknown = read(&json!({ "Type": "Other", "Id": "1", "Secret": CANARY, CANARY: 1 })).unwrap();
    let seen = Seen::new(9);
    seen.first_time(&read(&json!({ "Type": "Other", "Id": CANARY })).unwrap());
    shown.push(format!("{unknown:?} {seen:?}"));
    let leaks: Vec<&String> = shown.iter().filter(|text| text.contains(CANARY)).collect();
    assert!(leaks.is_empty() && shown.len() > 100, "{} shown, {leaks:#?}", shown.len());
}

#[test]
fn a_secret_of_bytes_that_are_no_text_is_wrong() {
    let mut headers = HeaderMap::new();
    headers.insert(SECRET_HEADER, HeaderValue::from_bytes(&[0xff, 0xfe]).unwrap());
    assert_eq!(Receiver::new("whs_1").receive(&headers, b"{}"), Err(WebhookError::WrongSecret));
}
