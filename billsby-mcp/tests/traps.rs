//! Eight calls that are not what their HTTP method makes of them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_client::calls;
use local::{CUSTOMER, Person, ask, connect, everything, mock, server, tools};
use serde_json::{Value, json};

struct Trap {
    operation: &'static str,
    why: &'static str,
    method: &'static str,
    destructive: bool,
    idempotent: bool,
    open_world: bool,
    /// Whether a person must agree.
    confirmed: bool,
}

const TRAPS: [Trap; 8] = [
    Trap {
        operation: "request_payment_details_update",
        why: "the GET that sends e-mail",
        method: "GET",
        destructive: false,
        idempotent: false,
        open_world: true,
        confirmed: false,
    },
    Trap {
        operation: "reattempt_invoice_payment",
        why: "the PUT that charges each time",
        method: "PUT",
        destructive: true,
        idempotent: false,
        open_world: true,
        confirmed: true,
    },
    Trap {
        operation: "reattempt_credit_note_payment",
        why: "the PUT that pays out each time",
        method: "PUT",
        destructive: true,
        idempotent: false,
        open_world: true,
        confirmed: true,
    },
    Trap {
        operation: "refund_invoice",
        why: "the POST that gives money back, and answers what is left",
        method: "POST",
        destructive: true,
        idempotent: false,
        open_world: true,
        confirmed: true,
    },
    Trap {
        operation: "update_counter",
        why: "the POST that may be repeated only when it sets",
        method: "POST",
        destructive: true,
        idempotent: false,
        open_world: false,
        confirmed: false,
    },
    Trap {
        operation: "erase_customer_data",
        why: "the PUT that destroys",
        method: "PUT",
        destructive: true,
        idempotent: true,
        open_world: false,
        confirmed: true,
    },
    Trap {
        operation: "update_customer",
        why: "the PUT that removes what it does not name",
        method: "PUT",
        destructive: true,
        idempotent: true,
        open_world: false,
        confirmed: false,
    },
    Trap {
        operation: "remove_feature_tag",
        why: "the DELETE that takes a tag from every subscription",
        method: "DELETE",
        destructive: true,
        idempotent: true,
        open_world: false,
        confirmed: false,
    },
];

#[tokio::test]
async fn each_trap_is_marked() {
    let (_mock, session) = everything().await;
    let tools = tools(&session).await;
    for trap in TRAPS {
        let call = calls::find(trap.operation).unwrap();
        assert_eq!(call.method, trap.method, "{}", trap.why);
        let tool = tools.iter().find(|tool| tool.name == trap.operation).unwrap();
        let hints = tool.annotations.as_ref().unwrap();
        let told = (hints.read_only_hint, hints.destructive_hint, hints.idempotent_hint, hints.open_world_hint);
        assert_eq!(
            told,
            (Some(false), Some(trap.destructive), Some(trap.idempotent), Some(trap.open_world)),
            "{}",
            trap.why
        );
        assert_eq!(tool.input_schema["properties"].get("confirm").is_some(), trap.confirmed, "{}", trap.why);
    }
}

#[tokio::test]
async fn the_get_that_sends_mail_sends_it_once() {
    let mock = mock();
    let session = connect(server(&mock, "all").build(), Person::default()).await;
    let arguments = json!({ "customerUniqueId": CUSTOMER });
    let outcomes = [
        ask(&session, "request_payment_details_update", arguments.clone()).await,
        ask(&session, "request_payment_details_update", arguments).await,
    ];
    assert_eq!(outcomes.map(|outcome| outcome["outcome"].clone()), ["done", "done_before"]);
}

#[tokio::test]
async fn a_counter_counts_once_and_is_set_as_often_as_asked() {
    let mock = mock();
    let session = connect(server(&mock, "usage").build(), Person::default()).await;
    let example: Value = serde_json::from_str(calls::find("update_counter").unwrap().example).unwrap();
    let counter = json!({ "subscriptionUniqueId": example["subscriptionUniqueId"], "counterId": example["counterId"] });
    let update = |operation: &str, value: i64, intent: Option<&str>| {
        let mut arguments = counter.clone();
        arguments["operationType"] = operation.into();
        arguments["value"] = value.into();
        if let Some(intent) = intent {
            arguments["intent"] = intent.into();
        }
        arguments
    };
    ask(&session, "update_counter", update("Set", 10, None)).await;
    for intent in [None, None, Some("batch 2"), Some("batch 2")] {
        ask(&session, "update_counter", update("Increment", 5, intent)).await;
    }
    mock.advance(billsby_mock::Advance::By(billsby_mock::jiff::Span::new().minutes(10))).unwrap();
    assert_eq!(ask(&session, "get_counter_usage", counter.clone()).await["usage"], 20);
    ask(&session, "update_counter", update("Set", 10, None)).await;
    mock.advance(billsby_mock::Advance::By(billsby_mock::jiff::Span::new().minutes(10))).unwrap();
    assert_eq!(ask(&session, "get_counter_usage", counter).await["usage"], 10);
}

#[tokio::test]
async fn a_bare_word_for_an_answer_is_a_success() {
    let (_mock, session) = everything().await;
    let charge = json!({ "customerUniqueId": CUSTOMER, "description": "Help", "currencyCode": "USD", "amount": 7500 });
    let preview = ask(&session, "create_one_time_charge", charge.clone()).await;
    assert_eq!(preview["preview"]["amounts"]["amount"], "75.00 USD");
    let mut confirmed = charge;
    confirmed["confirm"] = preview["confirm"].clone();
    assert_eq!(ask(&session, "create_one_time_charge", confirmed).await["outcome"], "done");
}
