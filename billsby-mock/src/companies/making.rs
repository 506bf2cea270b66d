//! Making a company on a server that runs.

use super::{Companies, CompanyTaken, World, seeding};
use crate::billing::clock::Clock;
use crate::billing::settings::Settings;
use crate::billing::{BillingError, Company};
use crate::fixtures::{Fixture, FixtureError, Ids};
use billsby_client::ApiKey;
use jiff::Timestamp;
use std::sync::Arc;

/// What a new company starts with.
#[derive(Clone, Debug, Default)]
pub struct NewCompany {
    /// The key that opens it. When not set it is the domain, an underscore, and `0123456789abcdef` twice.
    pub api_key: Option<ApiKey>,
    /// What its ids and demo data are drawn from. When not set it is drawn from the domain and the server's seed.
    pub seed: Option<u64>,
    /// How its time follows the wall clock. The server's own when not set.
    pub clock: Option<Clock>,
    /// What it holds.
    pub data: StartingData,
}

/// What a new company holds.
#[derive(Clone, Debug, Default)]
pub enum StartingData {
    /// Nothing.
    #[default]
    Empty,
    /// The history of some sixty customers, made at the start of the day in UTC.
    Demo,
    /// What a scenario of this name makes.
    Scenario(String),
    /// What a fixture makes.
    Fixture(Fixture),
}

/// Why a company cannot be made. There is none then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MakingError {
    /// The name is no sub-domain.
    #[error("a company's domain must be 1 to 63 letters, digits and hyphens, not `{0}`")]
    Domain(String),
    /// Its domain or its key is another's.
    #[error(transparent)]
    Taken(#[from] CompanyTaken),
    /// There is no company to make it from.
    #[error("the server has no company `{0}`")]
    Missing(String),
    /// A step of its fixture is wrong, or was refused.
    #[error(transparent)]
    Fixture(#[from] FixtureError),
    /// The demo data cannot be made at this time.
    #[error("the demo data cannot be made: {0}")]
    Demo(BillingError),
}

impl Companies {
    /// Makes a company.
    ///
    /// # Errors
    /// When the domain is none or taken, the key is another company's, or a step of the fixture is refused.
    pub fn make(&self, domain: &str, new: NewCompany) -> Result<Arc<World>, MakingError> {
        let key = self.free(domain, new.api_key)?;
        let seed = new.seed.unwrap_or_else(|| seeding::seed_of(domain, self.defaults.seed));
        let clock = new.clock.unwrap_or(self.defaults.clock);
        let empty = || Company::new(Settings::new(domain), seed).with_clock(clock);
        let (company, ids) = match new.data {
            StartingData::Empty => (empty(), Ids::default()),
            StartingData::Demo => (demo(domain, seed, clock)?, Ids::default()),
            StartingData::Scenario(name) => Fixture::scenario(&name)?.carry_out(empty())?,
            StartingData::Fixture(fixture) => fixture.carry_out(empty())?,
        };
        Ok(self.add_named(company.clone(), company, key, ids)?)
    }

    /// Makes a company that starts where another stands. From there on the two share nothing. The key is the usual one
    /// when none is given.
    ///
    /// # Errors
    /// When there is no company `from`, or `to` cannot be made.
    pub fn fork(&self, from: &str, to: &str, key: Option<ApiKey>) -> Result<Arc<World>, MakingError> {
        let original = self.find(from).ok_or_else(|| MakingError::Missing(from.to_owned()))?;
        self.make_of(original.company().clone(), &original, to, key)
    }

    /// Makes a company of the state of another.
    pub(crate) fn make_of(
        &self,
        company: Company,
        original: &World,
        to: &str,
        key: Option<ApiKey>,
    ) -> Result<Arc<World>, MakingError> {
        let key = self.free(to, key)?;
        let company = company.renamed(to);
        Ok(self.add_named(company.clone(), company, key, original.ids().clone())?)
    }

    /// The key of a company to be made, when its domain is one that nobody has.
    fn free(&self, domain: &str, key: Option<ApiKey>) -> Result<String, MakingError> {
        Self::check_domain(domain)?;
        match self.find(domain) {
            Some(_) => Err(CompanyTaken::Domain(domain.to_owned()))?,
            None => Ok(key.map_or_else(|| seeding::usual_key(domain), |key| key.expose().to_owned())),
        }
    }

    /// Whether a company can have this name.
    pub(crate) fn check_domain(domain: &str) -> Result<(), MakingError> {
        let is_domain =
            (1..=63).contains(&domain.len()) && domain.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if is_domain { Ok(()) } else { Err(MakingError::Domain(domain.to_owned())) }
    }
}

/// A company full of demo data that starts now.
fn demo(domain: &str, seed: u64, clock: Clock) -> Result<Company, MakingError> {
    let now = clock.now(Timestamp::now());
    let mut company = seeding::demo(domain, seed, now).map_err(MakingError::Demo)?.with_clock(clock);
    company.catch_up(now);
    Ok(company)
}
