//! Snapshots.

use super::generated::requests;
use super::values::shown;
use crate::billing::BillingError;
use crate::companies::World;
use crate::runtime::Rejection;
use crate::snapshots::Kept;
use billsby_mock_control::types;

pub(super) fn list_snapshots(world: &World, _: requests::ListSnapshots) -> Result<Vec<types::Snapshot>, Rejection> {
    Ok(world.snapshots().all().map(snapshot).collect())
}

pub(super) fn create_snapshot(world: &World, request: requests::CreateSnapshot) -> Result<types::Snapshot, Rejection> {
    let name = request.body.name.map(|name| name.as_str().to_owned());
    let taken = world.snapshot();
    let kept = world.snapshots().keep(name, taken).map_err(|full| BillingError::conflict(full.to_string()))?;
    Ok(snapshot(&kept))
}

pub(super) fn delete_snapshot(world: &World, request: requests::DeleteSnapshot) -> Result<(), Rejection> {
    let id = request.snapshot_id;
    world.snapshots().forget(id.get()).map(drop).ok_or_else(|| BillingError::not_found("snapshot", id).into())
}

pub(super) fn restore_snapshot(world: &World, request: requests::RestoreSnapshot) -> Result<types::Company, Rejection> {
    let kept = kept(world, &request.snapshot_id)?;
    world.restore(&kept.snapshot);
    Ok(super::companies::company(world))
}

/// The snapshot of this id.
pub(super) fn kept(world: &World, id: &types::SnapshotId) -> Result<Kept, BillingError> {
    world.snapshots().get(id.get()).cloned().ok_or_else(|| BillingError::not_found("snapshot", id))
}

fn snapshot(kept: &Kept) -> types::Snapshot {
    types::Snapshot::builder()
        .id(kept.id)
        .maybe_name(kept.name.as_deref())
        .taken_at(shown(kept.snapshot.taken_at()))
        .build()
}
