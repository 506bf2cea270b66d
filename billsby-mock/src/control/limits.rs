//! Limits on the number of calls.

use super::generated::requests;
use super::values::{duration, length};
use crate::RateLimit;
use crate::billing::BillingError;
use crate::companies::World;
use crate::runtime::Rejection;
use billsby_mock_control::types;
use jiff::SignedDuration;
use std::time::Duration;

pub(super) fn get_rate_limit(world: &World, _: requests::GetRateLimit) -> Result<types::RateLimit, Rejection> {
    Ok(shown(world)?)
}

pub(super) fn set_rate_limit(world: &World, request: requests::SetRateLimit) -> Result<types::RateLimit, Rejection> {
    let types::RateLimit { requests, per, burst, .. } = request.body;
    let negative = |_| BillingError::invalid("/per", "must be longer than nothing");
    let per = Duration::try_from(duration(&per, "/per")?).map_err(negative)?;
    let count = |count: i32| u32::try_from(count).unwrap_or_default();
    world.set_rate_limit(Some(RateLimit { requests: count(requests), per, burst: count(burst) }))?;
    Ok(shown(world)?)
}

pub(super) fn remove_rate_limit(world: &World, _: requests::RemoveRateLimit) -> Result<(), Rejection> {
    shown(world)?;
    Ok(world.set_rate_limit(None)?)
}

fn shown(world: &World) -> Result<types::RateLimit, BillingError> {
    let missing = || BillingError::not_found("rate limit of the company", world.domain());
    let RateLimit { requests, per, burst } = world.rate_limit().ok_or_else(missing)?;
    let count = |count: u32| i32::try_from(count).unwrap_or(i32::MAX);
    let per = length(SignedDuration::try_from(per).unwrap_or(SignedDuration::MAX));
    Ok(types::RateLimit::builder().requests(count(requests)).per(per).burst(count(burst)).build())
}
