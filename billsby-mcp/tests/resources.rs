//! Resources, prompts and the search.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_client::calls::CALLS;
use local::{CUSTOMER, Person, ask, connect, everything, mock, refused, server, tools, try_call};
use rmcp::model::{GetPromptRequestParams, ReadResourceRequestParams, ResourceContents};
use serde_json::{Value, json};

async fn read(session: &local::Session, uri: &str) -> String {
    let result = session.read_resource(ReadResourceRequestParams::new(uri)).await.unwrap();
    match result.contents.first() {
        Some(ResourceContents::TextResourceContents { text, .. }) => text.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_reference_names_every_operation() {
    let (_mock, session) = everything().await;
    let reference = read(&session, "billsby://reference").await;
    for call in CALLS {
        assert!(reference.contains(&format!("- `{}` (", call.name)), "{}", call.name);
        let operation: Value =
            serde_json::from_str(&read(&session, &format!("billsby://reference/{}", call.name)).await).unwrap();
        assert_eq!(operation["name"], call.name);
    }
    let error = session.read_resource(ReadResourceRequestParams::new("billsby://reference/nothing")).await.unwrap_err();
    assert!(error.to_string().contains("billsby://reference/nothing"), "{error}");
}

#[tokio::test]
async fn the_name_of_an_operation_is_completed() {
    let (_mock, session) = everything().await;
    let template = session.list_resource_templates(None).await.unwrap().resource_templates[0].uri_template.clone();
    let values = session.complete_resource_simple(template, "operation", "refund").await.unwrap();
    assert_eq!(values, ["refund_invoice"]);
}

#[tokio::test]
async fn the_company_is_counted() {
    let (mock, session) = everything().await;
    let company: Value = serde_json::from_str(&read(&session, "billsby://company").await).unwrap();
    let customers = mock.client().list_customers().await.unwrap().row_count;
    assert_eq!(company["customers"], customers);
    assert!(company["unpaid_invoices"].as_i64().unwrap() < company["invoices"].as_i64().unwrap(), "{company}");
}

#[tokio::test]
async fn a_client_that_shows_pages_is_told_of_the_sidebar() {
    let mock = mock();
    for shows_pages in [true, false] {
        let person = Person { shows_pages, ..Person::default() };
        let session = connect(server(&mock, "support").build(), person).await;
        let tools = tools(&session).await.into_iter();
        let told: Vec<_> = tools.filter_map(|tool| Some((tool.name.into_owned(), json!(tool.meta?)))).collect();
        let tied = ("get_customer".to_owned(), json!({ "ui": { "resourceUri": "ui://billsby/support" } }));
        // The model is not shown it, and it costs no tokens.
        let of_page = ("list_customer_credit_notes".to_owned(), json!({ "ui": { "visibility": ["app"] } }));
        assert_eq!(told, if shows_pages { vec![tied, of_page] } else { Vec::new() });
        let notes = ask(&session, "list_customer_credit_notes", json!({ "customerUniqueId": CUSTOMER })).await;
        assert!(notes["total"].is_u64(), "{notes}");
    }
    let session = connect(server(&mock, "support").build(), Person::default()).await;
    assert_eq!(read(&session, "ui://billsby/support").await, billsby_mock::SUPPORT_PAGE);
    // Where its tool is not shown, neither is what it reads by.
    let session = connect(server(&mock, "usage").build(), Person { shows_pages: true, ..Person::default() }).await;
    assert!(tools(&session).await.iter().all(|tool| tool.meta.is_none()));
    let notes = json!({ "customerUniqueId": CUSTOMER });
    assert!(try_call(&session, "list_customer_credit_notes", notes).await.is_err());
}

#[tokio::test]
async fn every_prompt_can_be_had() {
    let (_mock, session) = everything().await;
    let prompts = session.list_prompts(None).await.unwrap().prompts;
    assert_eq!(prompts.len(), 6);
    for prompt in prompts {
        let arguments = prompt.arguments.unwrap().into_iter().map(|one| (one.name, json!("a value of its own")));
        let request = GetPromptRequestParams::new(prompt.name.clone()).with_arguments(arguments.collect());
        let result = session.get_prompt(request).await.unwrap();
        let text = &result.messages[0].content.as_text().unwrap().text;
        assert!(text.contains("a value of its own") && !text.contains('{'), "{text}");
    }
    let error = session.get_prompt(GetPromptRequestParams::new("support")).await.unwrap_err().to_string();
    assert!(error.contains("`customer`"), "{error}");
}

#[tokio::test]
async fn an_operation_is_found_described_and_called() {
    let mock = mock();
    let session = connect(server(&mock, "search").build(), Person::default()).await;
    assert_eq!(tools(&session).await.iter().map(|tool| &*tool.name).collect::<Vec<_>>(), ["find", "describe", "call"]);
    for (query, first) in [
        ("refund an invoice", "refund_invoice"),
        ("delete customer", "delete_customer"),
        ("counter usage", "get_counter_usage"),
        ("erase personal data", "erase_customer_data"),
        ("change the plan of a subscription", "change_subscription_plan"),
        ("write off", "write_off_invoice"),
    ] {
        let found = ask(&session, "find", json!({ "query": query })).await;
        assert_eq!(found["operations"][0]["name"], first, "{query}: {found}");
    }
    let nothing = ask(&session, "find", json!({ "query": "weather" })).await;
    assert!(nothing["note"].as_str().unwrap().contains("customers"), "{nothing}");
    let described = ask(&session, "describe", json!({ "name": "refund_invoice" })).await;
    assert_eq!((&described["effect"], &described["confirmed"]), (&json!("money"), &json!(true)));
    assert!(described["output"]["properties"]["reply"]["properties"].get("amount").is_some(), "{described}");
    let call = json!({ "name": "get_customer", "arguments": { "customerUniqueId": CUSTOMER } });
    assert_eq!(ask(&session, "call", call).await["customerUniqueId"], CUSTOMER);
    let refund = described["example"].clone();
    let preview = ask(&session, "call", json!({ "name": "refund_invoice", "arguments": refund })).await;
    assert_eq!(preview["outcome"], "confirmation_required");
    assert_eq!(refused(&session, "call", json!({ "name": "nothing" })).await["kind"], "unknown");
}

#[tokio::test]
async fn results_are_what_the_schemas_of_their_descriptions_say() {
    for call in CALLS {
        let mock = mock();
        let session = connect(server(&mock, "search").build(), Person::default()).await;
        let described = ask(&session, "describe", json!({ "name": call.name })).await;
        let schema = jsonschema::validator_for(&described["output"]).unwrap();
        let mut arguments = described["example"].clone();
        let mut result = ask(&session, "call", json!({ "name": call.name, "arguments": arguments })).await;
        for _ in 0..2 {
            let wrong: Vec<String> = schema.iter_errors(&result).map(|error| error.to_string()).collect();
            assert!(wrong.is_empty(), "{}: {wrong:?} in {result}", call.name);
            if result["outcome"] != "confirmation_required" {
                break;
            }
            arguments["confirm"] = result["confirm"].clone();
            result = ask(&session, "call", json!({ "name": call.name, "arguments": arguments })).await;
        }
    }
}
