//! A company that a server starts with.

use super::StartError;
use crate::billing::clock::Clock;
use crate::billing::rules::Rules;
use crate::companies::{self, Companies, StartingData, World};
use crate::fixtures::Fixture;
use billsby_client::ApiKey;
use std::sync::Arc;

/// A company that a server starts with.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use billsby_mock::{MockServer, NewCompany};
///
/// let bolt = NewCompany::new("bolt").api_key("sesame").empty();
/// let mock = MockServer::builder().add_company(bolt).build()?;
/// assert_eq!(mock.company("bolt").api_key(), "sesame");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct NewCompany {
    pub(super) domain: String,
    new: companies::NewCompany,
    rules: Option<Rules>,
}

impl NewCompany {
    /// A company of this sub-domain, full of demo data.
    pub fn new(domain: impl Into<String>) -> Self {
        let new = companies::NewCompany { data: StartingData::Demo, ..companies::NewCompany::default() };
        Self { domain: domain.into(), new, rules: None }
    }

    /// The key to it. When not set it is the sub-domain, an underscore, and `0123456789abcdef` twice.
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.new.api_key = Some(key.into());
        self
    }

    /// What it starts with; demo data when not set.
    pub fn data(mut self, data: StartingData) -> Self {
        self.new.data = data;
        self
    }

    /// Starts it without any data.
    pub fn empty(self) -> Self {
        self.data(StartingData::Empty)
    }

    /// Starts it with what the [scenario](crate::fixtures::scenarios) of this name makes.
    pub fn scenario(self, name: impl Into<String>) -> Self {
        self.data(StartingData::Scenario(name.into()))
    }

    /// Starts it with what a fixture makes.
    pub fn fixture(self, fixture: Fixture) -> Self {
        self.data(StartingData::Fixture(fixture))
    }

    /// What its ids and demo data are drawn from. When not set it follows from the server's seed and the sub-domain.
    pub fn seed(mut self, seed: u64) -> Self {
        self.new.seed = Some(seed);
        self
    }

    /// How its time follows the wall clock; as the server's companies do when not set.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.new.clock = Some(clock);
        self
    }

    /// The rules it bills by.
    pub fn rules(mut self, rules: Rules) -> Self {
        self.rules = Some(rules);
        self
    }

    /// The same company, of this seed where it has none.
    pub(super) fn seed_if_none(mut self, seed: u64) -> Self {
        self.new.seed.get_or_insert(seed);
        self
    }

    /// The company of its name that came out of the state file, or else the new one.
    pub(super) fn found_or_made(self, companies: &Companies) -> Result<Arc<World>, StartError> {
        let Self { domain, new, rules } = self;
        if let Some(world) = companies.find(&domain) {
            return Ok(world);
        }
        let world = companies.make(&domain, new)?;
        if let Some(rules) = rules {
            let failed = |source| StartError::Rules { domain, source };
            world.company().set_rules(rules).map_err(failed)?;
        }
        Ok(world)
    }
}
