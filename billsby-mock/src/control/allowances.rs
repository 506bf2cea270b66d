//! Allowances.

use super::generated::requests;
use super::values::{goods, pricing_model};
use crate::companies::World;
use crate::runtime::Rejection;
use billsby_mock_control::types;

pub(super) fn create_allowance(
    world: &World,
    request: requests::CreateAllowance,
) -> Result<types::AllowanceCreated, Rejection> {
    let new = request.body;
    let model = pricing_model(&new.pricing_model)?;
    let goods = goods!(new);
    world.act(|company, _| {
        let id = company.create_allowance(goods, model, &new.counter_name);
        let counter = company.get_allowance(id)?.item.counter.id;
        Ok(types::AllowanceCreated::builder().allowance_id(id.get()).counter_id(counter.to_string()).build())
    })
}
