//! What a call charges, which nothing but the plans tells beforehand.

use super::{price, subscribing};
use billsby_client::Client;
use billsby_client::types::{PlanChange, PlanChangeType};
use serde::Deserialize;
use serde_json::{Map, Value};

/// What a call will charge, in a sentence for a person; nothing where it is not about a plan, or cannot be told.
pub async fn charge(client: &Client, operation: &str, arguments: &Map<String, Value>) -> Option<String> {
    match operation {
        "change_subscription_plan" => change(client, arguments).await,
        "create_subscription" | "add_customer_subscription" => subscribing::charge(client, arguments).await,
        _ => None,
    }
}

/// That of an operation whose arguments name a subscription and a cycle.
async fn change(client: &Client, arguments: &Map<String, Value>) -> Option<String> {
    let id = arguments.get("subscriptionUniqueId")?.as_str()?;
    let change = PlanChange::deserialize(&Value::Object(arguments.clone())).ok()?;
    let subscription = client.get_subscription(id).await.ok()?;
    let plans = client.list_plans(subscription.product_id).await.ok()?;
    let plan = plans.iter().find(|plan| plan.plan_id == change.plan_id)?;
    let cycle = plan.cycles.iter().find(|cycle| cycle.cycle_id == change.cycle_id)?;
    let units = change.units.unwrap_or(subscription.units);
    let price = price::written(plan, cycle, units, &subscription.currency);
    let when = match change.plan_change_type {
        Some(PlanChangeType::OnRenewal) => "from the next renewal on",
        _ => "charged at once for a period that begins now",
    };
    let (from, to) = (&subscription.plan_name, &plan.name);
    Some(format!("From {from} to {to}: {price}, {when}; without taxes, add-ons, setup fee and credit."))
}
