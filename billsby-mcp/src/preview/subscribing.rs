//! What a new subscription charges.

use super::price::{span, written};
use billsby_client::types::{BillingDateType, CurrencyCode, Cycle, CycleId, Plan, ProRateOption};
use billsby_client::{Client, Error};
use serde::Deserialize;
use serde_json::{Map, Value};

/// What of the arguments the price follows from.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bought {
    cycle_id: CycleId,
    #[serde(default = "one")]
    units: i32,
}

fn one() -> i32 {
    1
}

/// What an operation whose arguments name a cycle will charge, in a sentence for a person.
pub async fn charge(client: &Client, arguments: &Map<String, Value>) -> Option<String> {
    let bought = Bought::deserialize(&Value::Object(arguments.clone())).ok()?;
    Some(match find(client, bought.cycle_id).await {
        Ok(Some((plan, cycle, currency))) => sentence(&plan, &cycle, bought.units, &currency),
        Ok(None) => format!("What it costs is not known: no plan has the cycle {}.", bought.cycle_id),
        Err(error) => format!("What it costs is not known: the plans cannot be read ({}).", error.kind()),
    })
}

/// The plan that has the cycle, wherever in the catalogue it stands.
async fn find(client: &Client, id: CycleId) -> Result<Option<(Plan, Cycle, CurrencyCode)>, Error> {
    let mut products = client.list_products().stream();
    while let Some(product) = products.next().await {
        let product = product?;
        for plan in client.list_plans(product.product_id).await? {
            if let Some(cycle) = plan.cycles.iter().find(|cycle| cycle.cycle_id == id).cloned() {
                return Ok(Some((plan, cycle, product.billing_currency)));
            }
        }
    }
    Ok(None)
}

fn sentence(plan: &Plan, cycle: &Cycle, units: i32, currency: &CurrencyCode) -> String {
    let pricing = &cycle.pricing_model;
    let price = written(plan, cycle, units, currency);
    let fee = pricing.setup_fee_price.filter(|fee| !fee.is_zero()).and_then(|fee| fee.with_code(currency).ok());
    let fee = fee.map(|fee| format!(", and {fee} for setup with the first bill")).unwrap_or_default();
    let is_anniversary = pricing.billing_date_type == BillingDateType::Anniversary;
    let when = match (pricing.free_trial.filter(|count| *count > 0), pricing.pro_rate_option) {
        (Some(count), _) => {
            let trial = span(count, pricing.free_trial_frequency_type);
            format!("charged after a free trial of {trial}")
        }
        (None, ProRateOption::DoNotChargeUntilNextCycle) if !is_anniversary => {
            "charged first on the fixed billing date of the plan".to_owned()
        }
        (None, ProRateOption::ProRateBasedOnDaysRemaining) if !is_anniversary => {
            "charged at once for the days until the fixed billing date of the plan".to_owned()
        }
        _ => "charged at once".to_owned(),
    };
    let name = &plan.name;
    format!("{name}: {price}{fee}; {when}. Taxes, add-ons and coupons are not in it: they are not known beforehand.")
}
