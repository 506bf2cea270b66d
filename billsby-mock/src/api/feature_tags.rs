//! Feature tags.

use super::values::id;
use crate::billing::Company;
use crate::generated::requests;
use crate::runtime::Rejection;
use billsby_client::types;

pub(super) fn list_customer_feature_tags(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListCustomerFeatureTags,
) -> Result<Vec<String>, Rejection> {
    Ok(company.list_customer_feature_tags(id(request.customer_unique_id.as_str())?)?)
}

pub(super) fn list_subscription_feature_tags(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::ListSubscriptionFeatureTags,
) -> Result<Vec<String>, Rejection> {
    Ok(company.list_subscription_feature_tags(id(request.subscription_unique_id.as_str())?)?)
}

pub(super) fn get_subscription_feature_tag_split(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::GetSubscriptionFeatureTagSplit,
) -> Result<types::FeatureTagSplit, Rejection> {
    let subscription = id(request.subscription_unique_id.as_str())?;
    let split = company.get_subscription_feature_tag_split(subscription)?;
    Ok(types::FeatureTagSplit::builder().plan_feature_tags(split.plan).subscription_feature_tags(split.custom).build())
}

pub(super) fn add_feature_tags(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::AddFeatureTags,
) -> Result<(), Rejection> {
    let ids = request.body.subscription_unique_ids.iter();
    let subscriptions = ids.map(|text| id(text.as_str())).collect::<Result<Vec<_>, _>>()?;
    Ok(company.add_feature_tags(&subscriptions, &request.body.tag_names, now)?)
}

pub(super) fn remove_feature_tag(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::RemoveFeatureTag,
) -> Result<(), Rejection> {
    let subscription = request.subs_id.map(|text| id(text.as_str())).transpose()?;
    Ok(company.remove_feature_tag(&request.tagname, subscription, now)?)
}
