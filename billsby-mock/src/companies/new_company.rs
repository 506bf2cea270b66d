//! A company to be made.

use super::{Companies, MakingError, seeding};
use crate::billing::Company;
use crate::billing::clock::Clock;
use crate::billing::rules::Rules;
use crate::billing::settings::Settings;
use crate::fixtures::{Fixture, Ids};
use billsby_client::ApiKey;
use jiff::Timestamp;

/// A company to be made, with the server or on one that runs.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use billsby_mock::{MockServer, NewCompany};
///
/// let bolt = NewCompany::new("bolt").api_key("sesame").empty();
/// let mock = MockServer::builder().add_company(bolt).build()?;
/// assert_eq!(mock.company("bolt").api_key(), "sesame");
///
/// let shop = mock.make(NewCompany::new("shop").scenario("past-due"))?;
/// assert!(shop.id("subscription").starts_with(char::is_alphanumeric));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct NewCompany {
    pub(crate) domain: String,
    pub(crate) api_key: Option<ApiKey>,
    pub(crate) data: Data,
    pub(crate) seed: Option<u64>,
    pub(crate) clock: Option<Clock>,
    pub(crate) rules: Option<Rules>,
}

/// What a company starts with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Data {
    /// Products and plans of every pricing model, and customers, subscriptions and invoices in every state.
    #[default]
    Demo,
    /// Nothing.
    Empty,
    /// What a [scenario](crate::fixtures::scenarios) of this name makes.
    Scenario(String),
    /// What a fixture makes.
    Fixture(Fixture),
}

impl NewCompany {
    /// A company of this sub-domain, full of demo data.
    pub fn new(domain: impl Into<String>) -> Self {
        let domain = domain.into();
        Self { domain, api_key: None, data: Data::default(), seed: None, clock: None, rules: None }
    }

    /// The key to it. When not set it is the sub-domain, an underscore, and `0123456789abcdef` twice.
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// What it starts with; demo data when not set.
    pub fn data(mut self, data: Data) -> Self {
        self.data = data;
        self
    }

    /// Starts it without any data.
    pub fn empty(self) -> Self {
        self.data(Data::Empty)
    }

    /// Starts it with what the [scenario](crate::fixtures::scenarios) of this name makes.
    pub fn scenario(self, name: impl Into<String>) -> Self {
        self.data(Data::Scenario(name.into()))
    }

    /// Starts it with what a fixture makes.
    pub fn fixture(self, fixture: Fixture) -> Self {
        self.data(Data::Fixture(fixture))
    }

    /// What its ids and demo data are drawn from. When not set it follows from the server's seed and the sub-domain.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// How its time follows the wall clock; as the server's companies do when not set.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// The rules it bills by.
    pub fn rules(mut self, rules: Rules) -> Self {
        self.rules = Some(rules);
        self
    }

    /// Makes it, where a company that says nothing else has this seed and this clock; with the names of what it holds.
    pub(super) fn make(&self, seed: u64, clock: Clock, wall: Timestamp) -> Result<(Company, Ids), MakingError> {
        let domain = &self.domain;
        Companies::check_domain(domain)?;
        let failed = |source| MakingError::Refused { domain: domain.clone(), source };
        let (seed, clock) = (self.seed.unwrap_or(seed), self.clock.unwrap_or(clock));
        let company = match self.data {
            Data::Demo => seeding::demo(domain, seed, clock.now(wall)).map_err(failed)?,
            _ => Company::new(Settings::new(domain), seed),
        };
        let mut company = company.with_clock(clock);
        if let Some(rules) = &self.rules {
            company.set_rules(rules.clone()).map_err(failed)?;
        }
        // The day has begun before the server has; nothing of it is left to happen under the first call.
        company.catch_up(company.now(wall));
        Ok(match &self.data {
            Data::Demo | Data::Empty => (company, Ids::default()),
            Data::Scenario(name) => Fixture::scenario(name)?.carry_out(company)?,
            Data::Fixture(fixture) => fixture.carry_out(company)?,
        })
    }
}
