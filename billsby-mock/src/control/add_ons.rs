//! Add-ons.

use super::generated::requests;
use super::values::{goods, pricing_model};
use crate::companies::World;
use crate::runtime::Rejection;
use billsby_mock_control::types;

pub(super) fn create_add_on(world: &World, request: requests::CreateAddOn) -> Result<types::AddOnCreated, Rejection> {
    let new = request.body;
    let model = pricing_model(&new.pricing_model)?;
    let goods = goods!(new);
    let id = world.act(|company, _| company.create_add_on(goods, model));
    Ok(types::AddOnCreated::builder().addon_id(id.get()).build())
}
