//! Making a company on a server that runs.

use super::{Companies, CompanyTaken, NewCompany, World, seeding};
use crate::billing::{BillingError, Company};
use crate::fixtures::FixtureError;
use billsby_client::ApiKey;
use jiff::Timestamp;
use std::sync::Arc;

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
    /// Its data or its rules were refused.
    #[error("the company `{domain}` cannot be made: {source}")]
    Refused {
        /// Its domain.
        domain: String,
        /// Why.
        source: BillingError,
    },
}

impl Companies {
    /// Makes a company.
    ///
    /// # Errors
    /// When the domain is none or taken, the key is another company's, or a step of the fixture is refused.
    pub fn make(&self, new: &NewCompany) -> Result<Arc<World>, MakingError> {
        let key = self.free(&new.domain, new.api_key.clone())?;
        let seed = seeding::seed_of(&new.domain, self.defaults.seed);
        let (company, ids) = new.make(seed, self.defaults.clock, Timestamp::now())?;
        Ok(self.add_named(company.clone(), company, key, ids)?)
    }

    /// The company of this name that is there, or else a new one.
    pub(crate) fn found_or_made(&self, new: &NewCompany) -> Result<Arc<World>, MakingError> {
        self.find(&new.domain).map_or_else(|| self.make(new), Ok)
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
