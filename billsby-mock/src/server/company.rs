//! One company of a server, as a test holds it.

use super::mock::Mock;
use super::service::MockService;
use crate::billing::clock::Clock;
use crate::billing::rules::Rules;
use crate::companies::{Data, MakingError, NewCompany, World};
use crate::fixtures::Fixture;
use billsby_client::ApiKey;
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

/// Makes one company of a server.
#[derive(Debug)]
#[must_use]
pub struct MockCompanyBuilder<'a> {
    mock: &'a Mock,
    new: NewCompany,
}

impl<'a> MockCompanyBuilder<'a> {
    pub(super) fn new(mock: &'a Mock, domain: String) -> Self {
        Self { mock, new: NewCompany::new(domain).empty() }
    }

    /// The key that opens it. When not set it is the sub-domain, an underscore, and `0123456789abcdef` twice.
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.new = self.new.api_key(key);
        self
    }

    /// What its ids and demo data are drawn from; by the domain and the server's seed when not set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.new = self.new.seed(seed);
        self
    }

    /// How its time follows the wall clock; as the server's first company when not set.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.new = self.new.clock(clock);
        self
    }

    /// The rules it bills by.
    pub fn rules(mut self, rules: Rules) -> Self {
        self.new = self.new.rules(rules);
        self
    }

    /// With the history of some sixty customers.
    pub fn demo(mut self) -> Self {
        self.new = self.new.data(Data::Demo);
        self
    }

    /// With what the [scenario](crate::fixtures::scenarios) of this name makes.
    pub fn scenario(mut self, name: impl Into<String>) -> Self {
        self.new = self.new.data(Data::Scenario(name.into()));
        self
    }

    /// With what a fixture makes.
    pub fn fixture(mut self, fixture: Fixture) -> Self {
        self.new = self.new.data(Data::Fixture(fixture));
        self
    }

    /// Makes it.
    ///
    /// # Errors
    /// When the sub-domain is none or taken, the key is another company's, or a step of the fixture is refused.
    pub fn make(self) -> Result<MockCompany, MakingError> {
        let world = self.mock.companies().make(&self.new)?;
        Ok(self.mock.held(world))
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
