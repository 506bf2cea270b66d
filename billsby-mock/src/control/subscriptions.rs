//! Subscriptions.

use super::generated::requests;
use crate::api::values::id;
use crate::companies::World;
use crate::runtime::Rejection;

pub(super) fn update_add_on_quantity(world: &World, request: requests::UpdateAddOnQuantity) -> Result<(), Rejection> {
    let subscription = id(request.subscription_unique_id.as_str())?;
    let add_on = request.addon_id.get().into();
    let quantity = request.body.quantity.into();
    world.act(|company, now| Ok(company.update_add_on_quantity(subscription, add_on, quantity, now)?))
}

pub(super) fn reactivate_subscription(
    world: &World,
    request: requests::ReactivateSubscription,
) -> Result<(), Rejection> {
    let subscription = id(request.subscription_unique_id.as_str())?;
    world.act(|company, now| Ok(company.reactivate_subscription(subscription, now)?))
}
