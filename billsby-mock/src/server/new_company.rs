//! A company that a server starts with.

use super::{StartError, seeding};
use crate::billing::Company;
use crate::billing::clock::Clock;
use crate::billing::rules::Rules;
use crate::billing::settings::Settings;
use billsby_client::ApiKey;
use jiff::Timestamp;
use std::fmt;
use std::str::FromStr;

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
    pub(super) api_key: Option<ApiKey>,
    pub(super) data: Data,
    pub(super) seed: Option<u64>,
    pub(super) clock: Option<Clock>,
    pub(super) rules: Option<Rules>,
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
}

/// What a company is to start with is not known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected `demo` or `empty`, found `{0}`")]
pub struct UnknownData(String);

impl FromStr for Data {
    type Err = UnknownData;

    fn from_str(text: &str) -> Result<Self, UnknownData> {
        match text {
            "demo" => Ok(Self::Demo),
            "empty" => Ok(Self::Empty),
            other => Err(UnknownData(other.to_owned())),
        }
    }
}

impl fmt::Display for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Demo => "demo",
            Self::Empty => "empty",
        })
    }
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

    /// The key that opens it.
    pub(super) fn key(&self) -> String {
        self.api_key.as_ref().map_or_else(|| seeding::usual_key(&self.domain), |key| key.expose().to_owned())
    }

    /// Makes it, where a company that says nothing else has this seed and this clock.
    pub(super) fn make(&self, seed: u64, clock: Clock, wall: Timestamp) -> Result<Company, StartError> {
        let domain = &self.domain;
        if domain.is_empty() || !domain.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            return Err(StartError::Domain(domain.clone()));
        }
        let failed = |source| StartError::Company { domain: domain.clone(), source };
        let (seed, clock) = (self.seed.unwrap_or(seed), self.clock.unwrap_or(clock));
        let company = match self.data {
            Data::Empty => Company::new(Settings::new(domain), seed),
            Data::Demo => seeding::demo(domain, seed, clock.now(wall)).map_err(failed)?,
        };
        let mut company = company.with_clock(clock);
        if let Some(rules) = &self.rules {
            company.set_rules(rules.clone()).map_err(failed)?;
        }
        // The day has begun before the server has; nothing of it is left to happen under the first call.
        company.catch_up(company.now(wall));
        Ok(company)
    }
}
