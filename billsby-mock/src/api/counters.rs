//! Counters.

use super::values::{id, known};
use crate::billing::Company;
use crate::generated::requests;
use crate::runtime::Rejection;
use billsby_client::{Timestamp, types};

pub(super) fn get_counter_usage(
    company: &Company,
    _now: jiff::Timestamp,
    request: requests::GetCounterUsage,
) -> Result<types::CounterUsage, Rejection> {
    let reading = company.get_counter_usage(
        id(request.subscription_unique_id.as_str())?,
        id(request.counter_id.as_str())?,
        request.from.map(Timestamp::instant),
        request.to.map(Timestamp::instant),
    )?;
    let timestamp = reading.timestamp.map(Timestamp::offset);
    Ok(types::CounterUsage::builder().usage(reading.usage).timestamp(timestamp).build())
}

pub(super) fn update_counter(
    company: &mut Company,
    now: jiff::Timestamp,
    request: requests::UpdateCounter,
) -> Result<(), Rejection> {
    let subscription = id(request.subscription_unique_id.as_str())?;
    let counter = id(request.counter_id.as_str())?;
    let operation = known(&request.body.operation_type, "/operationType")?;
    Ok(company.update_counter(subscription, counter, operation, request.body.value, now)?)
}
