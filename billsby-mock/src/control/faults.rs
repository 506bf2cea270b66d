//! Faults.

mod read;
mod show;

use super::generated::requests;
use crate::companies::World;
use crate::faults::FaultId;
use crate::runtime::Rejection;
use billsby_mock_control::types;
use read::read;
use show::fault;

pub(super) fn list_faults(world: &World, _: requests::ListFaults) -> Result<Vec<types::Fault>, Rejection> {
    Ok(world.faults().list().iter().map(fault).collect())
}

pub(super) fn add_fault(world: &World, request: requests::AddFault) -> Result<types::Fault, Rejection> {
    let id = world.faults().add(read(request.body)?)?;
    Ok(fault(&world.faults().get(id)?))
}

pub(super) fn clear_faults(world: &World, _: requests::ClearFaults) -> Result<(), Rejection> {
    world.faults().clear();
    Ok(())
}

pub(super) fn get_fault(world: &World, request: requests::GetFault) -> Result<types::Fault, Rejection> {
    Ok(fault(&world.faults().get(id(&request.fault_id))?))
}

pub(super) fn remove_fault(world: &World, request: requests::RemoveFault) -> Result<(), Rejection> {
    Ok(world.faults().remove(id(&request.fault_id))?)
}

fn id(id: &types::FaultId) -> FaultId {
    // The description has none below 1, and there is no fault 0.
    FaultId(u64::try_from(id.get()).unwrap_or_default())
}
