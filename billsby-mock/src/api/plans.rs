//! Plans, and the cycles that give them a price.

mod cycles;

use super::values::{changed, given, known, known_if_given};
use crate::billing::Company;
use crate::billing::money::Currency;
use crate::billing::plans::{NewPlan, PlanDetails, PlanUpdate};
use crate::generated::requests;
use crate::runtime::Rejection;
use billsby_client::types;

pub(super) fn list_plans(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListPlans,
) -> Result<Vec<types::Plan>, Rejection> {
    let product = company.get_product(request.product_id.into())?;
    let found = company.list_plans(product.id)?;
    Ok(found.iter().map(|details| plan(details, product.currency)).collect())
}

pub(super) fn create_plan(
    company: &mut Company,
    _now: jiff::Timestamp,
    request: requests::CreatePlan,
) -> Result<types::Plan, Rejection> {
    let product = company.get_product(request.product_id.into())?;
    let (product, currency) = (product.id, product.currency);
    let body = request.body;
    let new = NewPlan {
        name: body.name,
        display_name: Some(body.display_name),
        description: body.description,
        pricing_model: known(&body.pricing_model, "/pricingModel")?,
        feature_tags: body.feature_tags.unwrap_or_default(),
        visibility: known_if_given(body.visibility, "/visibility")?,
        redirect_url: body.redirect_url,
        alert_email: body.alert_email.map(Into::into),
    };
    Ok(plan(&company.create_plan(product, new)?, currency))
}

pub(super) fn create_cycles(
    company: &mut Company,
    _now: jiff::Timestamp,
    request: requests::CreateCycles,
) -> Result<Vec<types::Cycle>, Rejection> {
    let product = company.get_product(request.product_id.into())?;
    let (product, currency) = (product.id, product.currency);
    let new = cycles::new_cycles(request.body)?;
    let made = company.create_cycles(product, request.plan_id.into(), new)?;
    Ok(made.into_iter().map(|made| cycles::cycle(made, currency)).collect())
}

pub(super) fn update_plan(
    company: &mut Company,
    _now: jiff::Timestamp,
    request: requests::UpdatePlan,
) -> Result<(), Rejection> {
    let body = request.body;
    let update = PlanUpdate {
        name: body.name,
        display_name: body.display_name,
        description: changed(body.description),
        feature_tags: body.feature_tags,
        visibility: known_if_given(body.visibility, "/visibility")?,
        redirect_url: changed(body.redirect_url),
        alert_email: changed(body.alert_email),
        cycles: cycles::updates(body.cycles.unwrap_or_default())?,
    };
    Ok(company.update_plan(request.product_id.into(), request.plan_id.into(), update)?)
}

pub(super) fn reorder_plans(
    company: &mut Company,
    _now: jiff::Timestamp,
    request: requests::ReorderPlans,
) -> Result<(), Rejection> {
    let ordered: Vec<_> = request.body.ordered_plan_ids.into_iter().map(Into::into).collect();
    Ok(company.reorder_plans(request.product_id.into(), &ordered)?)
}

fn plan(details: &PlanDetails<'_>, currency: Currency) -> types::Plan {
    let PlanDetails { plan, cycles, has_active_subscription } = details;
    types::Plan::builder()
        .description(given(&plan.description))
        .plan_id(plan.id)
        .name(plan.name.as_str())
        .display_name(&*plan.display_name)
        .pricing_model_type(plan.pricing_model)
        .product_id(plan.product)
        .cycles(cycles.iter().map(|cycle| cycles::cycle(cycle, currency)).collect::<Vec<_>>())
        .feature_tags(plan.feature_tags.clone())
        .visibility(plan.visibility)
        .redirect_url(given(&plan.redirect_url))
        .has_active_subscription(*has_active_subscription)
        .alert_email(given(&plan.alert_email))
        .build()
}
