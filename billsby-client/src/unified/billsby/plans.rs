//! Plans of Billsby, and what they cost.

use super::listing::{Rows, remote_rows, row, start, window, wire};
use super::value::text;
use super::{Billsby, crosswalk};
use crate::types;
use crate::unified::money::decimal;
use crate::unified::walk::{List, Window};
use crate::unified::{Answer, ListQuery, Plan, PlanStatus, Price, RemoteData};

/// What parts the number of a product from that of a plan in the id of a plan.
const PART: char = '.';

/// The id of a plan. Billsby finds a plan by its product only, so that the id here has both.
pub fn plan_id(product: types::ProductId, plan: types::PlanId) -> String {
    format!("{product}{PART}{plan}")
}

/// The product of a plan, by the id of the plan.
pub fn product_of_plan(id: &str) -> Option<types::ProductId> {
    id.split_once(PART).and_then(|(product, _)| product.parse::<i64>().ok()).map(Into::into)
}

pub fn plan(of: &types::Plan, currency: &types::CurrencyCode, remote_data: Option<RemoteData>) -> Plan {
    let (status, status_is_mapped) = crosswalk::PLAN_STATUS.unified(of.visibility.as_str());
    Plan {
        name: text(&of.display_name).or_else(|| text(&of.name)),
        description: of.description.as_deref().and_then(text),
        product_id: Some(of.product_id.to_string()),
        status: Some(status),
        provider_status: text(of.visibility.as_str()),
        status_is_mapped,
        prices: of.cycles.iter().map(|cycle| price(cycle, currency.as_str())).collect(),
        features: of.feature_tags.clone(),
        remote_data,
        ..Plan::new(plan_id(of.product_id, of.plan_id))
    }
}

fn price(of: &types::Cycle, currency: &str) -> Price {
    use types::FrequencyType::*;
    let pricing = &of.pricing_model;
    let interval = match pricing.frequency_type {
        Daily => "day".to_owned(),
        Weekly => "week".to_owned(),
        Monthly => "month".to_owned(),
        Yearly => "year".to_owned(),
        Unknown(number) => number.to_string(),
    };
    // Where there are tiers the price is in them.
    let has_tiers = pricing.tiers.as_ref().is_some_and(|tiers| !tiers.is_empty());
    let amount = pricing.price.filter(|_| !has_tiers);
    Price {
        id: Some(of.cycle_id.to_string()),
        amount: decimal(amount, currency),
        amount_minor: amount,
        currency: text(currency),
        interval: Some(interval),
        interval_count: Some(pricing.frequency.into()),
    }
}

/// The plans of all products, product by product.
pub struct Plans<'a> {
    pub billsby: &'a Billsby,
    pub query: &'a ListQuery,
    pub status: Option<PlanStatus>,
}

impl List for Plans<'_> {
    type Row = (types::ProductId, types::CurrencyCode);
    type Record = Plan;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Self::Row>> {
        Box::pin(async move {
            let request = self.billsby.client.list_products().page(wire(number)).page_size(wire(size));
            let reply = request.raw().await?;
            Ok(window!(reply, &ListQuery::new(), number, size, |(of, _)| {
                row(of.product_id.to_string(), None, (of.product_id, of.billing_currency.clone()))
            }))
        })
    }

    fn records(&self, (product, currency): Self::Row) -> Answer<'_, Vec<Plan>> {
        Box::pin(async move {
            let plans = self.billsby.plans(product, &currency, self.query.wants_remote_data()).await?;
            Ok(plans.into_iter().filter(|plan| self.status.is_none() || self.status == plan.status).collect())
        })
    }

    fn id(record: &Plan) -> &str {
        &record.id
    }
}
