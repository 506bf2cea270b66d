//! The company that a call is about.

use super::World;
use std::ops::Deref;
use std::sync::Arc;

/// The company that a call is about, for whatever works on the call to share.
///
/// How often it is shared is counted with the call, and not with the company: calls on several cores would get in each
/// other's way with every count.
#[derive(Clone, Debug)]
#[expect(clippy::redundant_allocation, reason = "the outer count is the call's own")]
pub(crate) struct Concerned(Arc<Arc<World>>);

impl From<Arc<World>> for Concerned {
    fn from(world: Arc<World>) -> Self {
        Self(Arc::new(world))
    }
}

impl Deref for Concerned {
    type Target = World;

    fn deref(&self) -> &World {
        &self.0
    }
}
