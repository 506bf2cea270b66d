//! The companies that a server knows: worlds that share nothing.

use crate::billing::clock::Clock;
use crate::billing::time::{Advance, Advanced};
use crate::billing::{BillingError, Company};
use crate::runtime::{Credentials, Rejection};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

/// One company, and the key to it.
pub struct World {
    domain: String,
    key: String,
    company: Mutex<Company>,
}

impl World {
    /// The company as it stands, held for as long as the guard lives.
    pub fn company(&self) -> MutexGuard<'_, Company> {
        // A command checks everything before it changes anything, so a panic leaves no half of one.
        self.company.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The sub-domain.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The key that opens this company.
    pub fn api_key(&self) -> &str {
        &self.key
    }

    /// Runs one command, at the time that the company's own clock shows and after everything that was due by then.
    pub fn act<T>(&self, command: impl FnOnce(&mut Company, Timestamp) -> T) -> T {
        let mut company = self.company();
        let now = company.now(Timestamp::now());
        company.catch_up(now);
        command(&mut company, now)
    }

    /// Moves the company's clock forward; everything due in between has happened when this returns.
    ///
    /// # Errors
    /// When the clock would go back, or beyond what a calendar holds.
    pub fn advance(&self, advance: Advance) -> Result<Advanced, BillingError> {
        self.company().advance(advance, Timestamp::now())
    }

    /// Sets how the company's time follows the wall clock.
    ///
    /// # Errors
    /// When the company's time would go back.
    pub fn set_clock(&self, clock: Clock) -> Result<Advanced, BillingError> {
        self.company().set_clock(clock, Timestamp::now())
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("domain", &self.domain).finish_non_exhaustive()
    }
}

/// Why a company cannot be added.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CompanyTaken {
    /// There is a company of this domain.
    #[error("the server has a company `{0}` already")]
    Domain(String),
    /// The key opens another company.
    #[error("the key is the one of the company `{0}`")]
    Key(String),
}

/// The companies of one server.
#[derive(Default)]
pub struct Companies {
    by_key: RwLock<BTreeMap<String, Arc<World>>>,
}

impl fmt::Debug for Companies {
    /// Without the keys they are found by.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let worlds = self.by_key.read().unwrap_or_else(PoisonError::into_inner);
        f.debug_list().entries(worlds.values()).finish()
    }
}

impl Companies {
    /// Adds a company that `key` opens.
    ///
    /// # Errors
    /// When the domain or the key belongs to a company that is there already.
    pub fn add(&self, company: Company, key: impl Into<String>) -> Result<Arc<World>, CompanyTaken> {
        let key = key.into();
        let domain = company.settings().domain.clone();
        let mut worlds = self.by_key.write().unwrap_or_else(PoisonError::into_inner);
        if worlds.values().any(|world| world.domain == domain) {
            return Err(CompanyTaken::Domain(domain));
        }
        if let Some(world) = worlds.get(&key) {
            return Err(CompanyTaken::Key(world.domain.clone()));
        }
        let world = Arc::new(World { domain, key: key.clone(), company: Mutex::new(company) });
        worlds.insert(key, world.clone());
        Ok(world)
    }

    /// The company of this domain.
    pub fn find(&self, domain: &str) -> Option<Arc<World>> {
        let worlds = self.by_key.read().unwrap_or_else(PoisonError::into_inner);
        worlds.values().find(|world| world.domain == domain).cloned()
    }

    /// The company that these credentials open.
    pub(crate) fn authorize(&self, credentials: &Credentials<'_>) -> Result<Arc<World>, Rejection> {
        let Some(key) = credentials.key else {
            return Err(Rejection::unauthorized("The ApiKey header is missing."));
        };
        let world = self.by_key.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned();
        // Whether the key or the company is the wrong one is not told apart: neither is the caller's business.
        match (world, credentials.setting("company")) {
            (Some(world), None) => Ok(world),
            (Some(world), Some(domain)) if world.domain == domain => Ok(world),
            (_, Some(domain)) => Err(Rejection::unauthorized(format!("The key is not one of the company `{domain}`."))),
            (None, None) => Err(Rejection::unauthorized("The key is unknown.")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::settings::Settings;

    #[test]
    fn debug_shows_no_key() {
        let companies = Companies::default();
        companies.add(Company::new(Settings::new("acme"), 1), "acme_secret").unwrap();
        let shown = format!("{companies:?}");
        assert!(shown.contains("acme") && !shown.contains("acme_secret"), "{shown}");
    }
}
