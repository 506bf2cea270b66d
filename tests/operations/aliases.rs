//! Keys that clients of the public description misspell are taken as the right ones.

use crate::stage::{DESCRIPTION, Stage, monthly, order};
use billsby_client::Amount;
use billsby_client::types::{InvoiceStatus, PricingModelType, ProductId};
use cross_checks::raw;
use serde_json::{Value, json};

/// Sends a body as it is, and expects success.
async fn send(stage: &Stage, operation: &str, arguments: Value) -> Value {
    let reply =
        raw::request(&reqwest::Client::new(), &stage.mock, &DESCRIPTION, operation, &arguments).send().await.unwrap();
    let (status, body) = (reply.status(), reply.json::<Value>().await.unwrap());
    assert_eq!(status, 200, "{operation} {arguments}: {body}");
    body
}

/// The body with `right` called `wrong`.
fn misspelt(mut body: Value, right: &str, wrong: &str) -> Value {
    let object = body.as_object_mut().unwrap();
    let value = object.remove(right).unwrap_or_else(|| panic!("there is no {right}"));
    object.insert(wrong.into(), value);
    body
}

#[tokio::test]
async fn units() {
    let stage = Stage::set().await;
    let offer = stage.sell(PricingModelType::PerUnit, monthly(700)).await;
    let mut order = order(offer.cycle, "tok_pays");
    order.units = 3;
    let body = misspelt(serde_json::to_value(&order).unwrap(), "units", "Units");
    let bought = send(&stage, "create_subscription", json!({ "body": body })).await;
    let subscription = bought["subscriptionUniqueId"].as_str().unwrap();
    let customer = bought["customerUniqueId"].as_str().unwrap();
    assert_eq!(stage.billsby.get_subscription(subscription).await.unwrap().units, 3);

    let change = json!({ "customerUniqueId": customer, "planId": offer.plan, "cycleId": offer.cycle, "Units": 5 });
    send(&stage, "change_subscription_plan", json!({ "subscriptionUniqueId": subscription, "body": change })).await;
    assert_eq!(stage.billsby.get_subscription(subscription).await.unwrap().units, 5);

    let mut grace = json!({
        "firstName": "Grace", "lastName": "Hopper", "email": "grace@example.com",
        "addressLine1": "1 Navy Yard", "city": "Arlington", "country": "USA", "postCode": "22202",
    });
    grace["cardDetails"] = misspelt(serde_json::to_value(&order.card_details).unwrap(), "fullName", "fullname");
    let made = send(&stage, "create_customer", json!({ "body": grace })).await;
    let body = json!({ "cycleId": offer.cycle, "Units": 4 });
    let added = json!({ "customerUniqueId": made["customerUniqueId"], "body": body });
    let bought = send(&stage, "add_customer_subscription", added).await;
    let read = stage.billsby.get_subscription(bought["subscriptionUniqueId"].as_str().unwrap()).await.unwrap();
    assert_eq!(read.units, 4);
}

#[tokio::test]
async fn card_details() {
    let stage = Stage::set().await;
    let bought = stage.subscriber("tok_pays").await;
    let card = serde_json::to_value(crate::stage::card("tok_decline")).unwrap();
    let card = misspelt(misspelt(card, "paymentCardToken", "paymentCardtoken"), "fullName", "fullname");
    let arguments = json!({ "customerUniqueId": bought.customer_unique_id, "body": card });
    send(&stage, "update_payment_card", arguments).await;
    let charge =
        stage.billsby.create_one_time_charge(&bought.customer_unique_id, "Onboarding", "USD", Amount::minor(100));
    charge.await.unwrap();
    assert_eq!(stage.latest_invoice(&bought).await.status, InvoiceStatus::Unpaid, "the card that declines is on file");
}

#[tokio::test]
async fn products() {
    let stage = Stage::set().await;
    let country = |code: &str| json!({ "isAnyCountryAllowed": false, "countrySettings": [{ "countryIso3": code, "addressPermission": 1 }] });
    let body = |code: &str, more: Value| {
        let mut body = json!({
            "decription": format!("sold to {code}"),
            "is MarketingConsentRequired": true,
            "productCountryLimitations": country(code),
        });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let new = body("GBR", json!({ "name": "Notebook", "displayName": "Notebook", "billingCurrency": "USD" }));
    let made = send(&stage, "create_product", json!({ "body": new })).await;
    let id = ProductId::from(made["productId"].as_i64().unwrap());
    let changes = json!({ "productId": id, "body": body("FRA", json!({})) });
    for (code, change) in [("GBR", None), ("FRA", Some(changes))] {
        if let Some(change) = change {
            stage.billsby.update_product(id).is_marketing_consent_required(false).await.unwrap();
            send(&stage, "update_product", change).await;
        }
        let read = stage.billsby.get_product(id).await.unwrap();
        assert_eq!(read.description.as_deref(), Some(format!("sold to {code}").as_str()));
        assert!(read.is_marketing_consent_required);
        assert_eq!(serde_json::to_value(&read.product_country_limitation).unwrap(), country(code));
    }
}
