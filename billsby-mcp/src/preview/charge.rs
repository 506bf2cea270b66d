//! What a change of plan costs, which nothing but the plans tells beforehand.

use billsby_client::types::{Cycle, FrequencyType, Plan, PlanChange, PlanChangeType, PricingModelType};
use billsby_client::{Amount, Client};
use serde::Deserialize;
use serde_json::{Map, Value};

/// The operation whose arguments name a subscription and a cycle.
const CHANGE: &str = "change_subscription_plan";

/// What a call will charge, in a sentence for a person; nothing where it is no change of plan, or cannot be told.
pub async fn charge(client: &Client, operation: &str, arguments: &Map<String, Value>) -> Option<String> {
    if operation != CHANGE {
        return None;
    }
    let id = arguments.get("subscriptionUniqueId")?.as_str()?;
    let change = PlanChange::deserialize(&Value::Object(arguments.clone())).ok()?;
    let subscription = client.get_subscription(id).await.ok()?;
    let plans = client.list_plans(subscription.product_id).await.ok()?;
    let plan = plans.iter().find(|plan| plan.plan_id == change.plan_id)?;
    let cycle = plan.cycles.iter().find(|cycle| cycle.cycle_id == change.cycle_id)?;
    let units = change.units.unwrap_or(subscription.units);
    let price = match price(plan, cycle, units) {
        Some(price) => price.with_code(&subscription.currency).ok()?,
        // No figure is better than one that the invoice contradicts.
        None => "what the brackets or the commitment of the plan come to".to_owned(),
    };
    let when = match change.plan_change_type {
        Some(PlanChangeType::OnRenewal) => "from the next renewal on",
        _ => "charged at once for a period that begins now",
    };
    Some(format!(
        "From {} to {}: {price} {}, {when}; without taxes, add-ons, setup fee and credit.",
        subscription.plan_name,
        plan.name,
        period(cycle)
    ))
}

fn price(plan: &Plan, cycle: &Cycle, units: i32) -> Option<Amount> {
    let price = cycle.pricing_model.price?;
    match plan.pricing_model_type {
        PricingModelType::FlatFee => Some(price),
        PricingModelType::PerUnit => {
            let charged = i64::from(units) - i64::from(cycle.pricing_model.free_quantity.unwrap_or(0));
            price.checked_mul(charged.max(0))
        }
        _ => None,
    }
}

fn period(cycle: &Cycle) -> String {
    let unit = match cycle.pricing_model.frequency_type {
        FrequencyType::Daily => "day",
        FrequencyType::Weekly => "week",
        FrequencyType::Monthly => "month",
        FrequencyType::Yearly => "year",
        _ => "period",
    };
    match cycle.pricing_model.frequency {
        1 => format!("a {unit}"),
        many => format!("every {many} {unit}s"),
    }
}
