//! One company of a server, as a test holds it.

use super::service::MockService;
use crate::companies::World;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// One company of a server: its [`World`], and the way to it.
#[derive(Clone)]
pub struct MockCompany {
    world: Arc<World>,
    service: MockService,
    url: String,
}

impl MockCompany {
    pub(super) fn new(world: Arc<World>, service: MockService, url: String) -> Self {
        Self { world, service, url }
    }

    /// The company itself.
    pub fn world(&self) -> &Arc<World> {
        &self.world
    }

    /// Scheme, host and port: the base URL for a client.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What answers requests in the same process.
    pub fn service(&self) -> MockService {
        self.service.clone()
    }

    /// The id that its scenario or its fixture names so.
    ///
    /// # Panics
    /// When there is no such name; [`World::ids`] has all of them.
    #[track_caller]
    pub fn id(&self, name: &str) -> &str {
        match self.ids().get(name) {
            Some(id) => id,
            #[allow(clippy::panic, reason = "a test says what is wrong by panicking")]
            None => panic!("`{}` names no `{name}`, but {}", self.domain(), self.ids()),
        }
    }
}

impl Deref for MockCompany {
    type Target = World;

    fn deref(&self) -> &World {
        &self.world
    }
}

impl fmt::Debug for MockCompany {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.world.fmt(f)
    }
}
