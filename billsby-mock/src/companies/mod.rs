//! The companies that a server knows: worlds that share nothing.

mod alarms;
pub(crate) mod background;
mod concerned;
mod held;
mod making;
mod new_company;
pub(crate) mod seeding;
mod settling;
pub(crate) mod state_file;
mod world;

use crate::billing::Company;
use crate::billing::clock::Clock;
use crate::fixtures::Ids;
use crate::journal;
use crate::rate_limit::{RateLimit, RateLimiter};
use crate::runtime::{Credentials, Rejection};
use crate::snapshots::StoredCompany;
use alarms::Alarms;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

pub(crate) use concerned::Concerned;
pub use held::Held;
pub use making::MakingError;
pub use new_company::{Data, NewCompany};
pub use settling::WebhookRow;
pub(crate) use state_file::StateFile;
pub use world::World;

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
    known: RwLock<Known>,
    alarms: Arc<Alarms>,
    defaults: Defaults,
}

/// What a company is made with when it is not told.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Defaults {
    /// Each company's seed is drawn from it, and from its domain.
    pub(crate) seed: u64,
    pub(crate) clock: Clock,
    pub(crate) journal: journal::Options,
    /// One that makes sense.
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) strict: bool,
}

#[derive(Default)]
struct Known {
    by_domain: BTreeMap<String, Arc<World>>,
    by_key: HashMap<String, Arc<World>>,
    /// How many were ever made.
    made: u64,
}

impl fmt::Debug for Companies {
    /// Without the keys they are found by.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.known().by_domain.values()).finish()
    }
}

impl Companies {
    pub(crate) fn with_defaults(defaults: Defaults) -> Self {
        Self { defaults, ..Self::default() }
    }

    /// Adds a company that `key` opens.
    ///
    /// # Errors
    /// When the domain or the key belongs to a company that is there already.
    pub fn add(&self, company: Company, key: impl Into<String>) -> Result<Arc<World>, CompanyTaken> {
        // A copy shares its data with the original until one of them changes.
        self.add_named(company.clone(), company, key.into(), Ids::default())
    }

    /// Adds a company out of a file, with the key that it had, or else the usual one.
    ///
    /// # Errors
    /// When the domain or the key belongs to a company that is there already.
    pub fn add_stored(&self, stored: StoredCompany) -> Result<Arc<World>, CompanyTaken> {
        let key = stored.api_key();
        let key = key.map_or_else(|| seeding::usual_key(stored.domain()), |key| key.expose().to_owned());
        let StoredCompany { company, seed, ids, .. } = stored;
        let seed = seed.unwrap_or_else(|| company.clone());
        self.add_named(company, seed, key, ids)
    }

    /// Adds a company that was `seed` when it was made, and some of whose things have names.
    fn add_named(&self, company: Company, seed: Company, key: String, ids: Ids) -> Result<Arc<World>, CompanyTaken> {
        let domain = company.settings().domain.clone();
        let mut known = self.known_to_change();
        if known.by_domain.contains_key(&domain) {
            return Err(CompanyTaken::Domain(domain));
        }
        if let Some(world) = known.by_key.get(&key) {
            return Err(CompanyTaken::Key(world.domain().to_owned()));
        }
        known.made += 1;
        // It was checked when the server was made.
        let limiter = self.defaults.rate_limit.and_then(|limit| RateLimiter::new(limit).ok());
        let world = World::new(company, seed, key.clone(), ids, limiter, self.alarms.clone(), known.made);
        world.journal().set_options(self.defaults.journal);
        world.set_strict(self.defaults.strict);
        known.by_domain.insert(domain, world.clone());
        known.by_key.insert(key, world.clone());
        Ok(world)
    }

    /// Forgets a company; whoever still holds it can go on using it, and nobody else can reach it.
    pub fn remove(&self, domain: &str) -> Option<Arc<World>> {
        let mut known = self.known_to_change();
        let world = known.by_domain.remove(domain)?;
        known.by_key.remove(world.api_key());
        Some(world)
    }

    /// Every company, by domain.
    pub fn all(&self) -> Vec<Arc<World>> {
        self.known().by_domain.values().cloned().collect()
    }

    /// The company of this domain.
    pub fn find(&self, domain: &str) -> Option<Arc<World>> {
        self.known().by_domain.get(domain).cloned()
    }

    /// The company that this key opens.
    pub(crate) fn opened_by(&self, key: &str) -> Option<Arc<World>> {
        self.known().by_key.get(key).cloned()
    }

    /// The company that these credentials open.
    pub(crate) fn authorize(&self, credentials: &Credentials<'_>) -> Result<Arc<World>, Rejection> {
        let Some(key) = credentials.key else {
            return Err(Rejection::unauthorized("The ApiKey header is missing."));
        };
        // Whether the key or the company is the wrong one is not told apart: neither is the caller's business.
        match (self.opened_by(key), credentials.setting("company")) {
            (Some(world), None) => Ok(world),
            (Some(world), Some(domain)) if domain == world.domain() => Ok(world),
            (_, Some(domain)) => Err(Rejection::unauthorized(format!("The key is not one of the company `{domain}`."))),
            (None, None) => Err(Rejection::unauthorized("The key is unknown.")),
        }
    }

    fn known(&self) -> RwLockReadGuard<'_, Known> {
        self.known.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn known_to_change(&self) -> RwLockWriteGuard<'_, Known> {
        self.known.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::world::tests::told_in_vain;
    use super::*;
    use crate::billing::settings::Settings;
    use jiff::Timestamp;
    use std::time::Duration;

    const AT: &str = "2026-01-15T10:00:00Z";

    #[tokio::test]
    async fn the_bell_rings_when_an_alarm_changes_and_only_then() {
        let rung =
            async |companies: &Companies| tokio::time::timeout(Duration::ZERO, companies.alarms.rung()).await.is_ok();
        let companies = Companies::default();
        let world = companies.add(Company::new(Settings::new("acme"), 1), "key").unwrap();
        assert!(!rung(&companies).await, "it has nothing to do");
        world.act(|company, _| assert_eq!(company.list_coupons().count(), 0));
        assert!(!rung(&companies).await, "nothing has changed");
        *world.company() = told_in_vain(AT.parse().unwrap());
        assert!(rung(&companies).await, "a webhook waits");
    }

    #[tokio::test]
    async fn only_companies_whose_time_has_come_ring() {
        let companies = Companies::default();
        let at: Timestamp = AT.parse().unwrap();
        let ringing = |wall: Timestamp| {
            let ringing = companies.alarms.ringing(wall);
            (ringing.worlds.iter().map(|world| world.domain().to_owned()).collect::<Vec<_>>(), ringing.next)
        };
        companies.add(Company::new(Settings::new("idle"), 1), "idle").unwrap();
        let world = companies.add(told_in_vain(at), "acme").unwrap();
        let retry = at + Duration::from_secs(60);
        assert_eq!(ringing(at), (vec![], Some(retry)));
        assert_eq!(ringing(retry), (vec!["acme".to_owned()], None));
        *world.company() = told_in_vain(retry);
        assert_eq!(ringing(retry), (vec![], Some(retry + Duration::from_secs(60))));
        drop(world);
        companies.remove("acme");
        assert_eq!(ringing(Timestamp::MAX), (vec![], None));
    }

    #[test]
    fn a_company_that_is_removed_leaves_its_name_and_its_key() {
        let companies = Companies::default();
        companies.add(Company::new(Settings::new("acme"), 1), "key").unwrap();
        assert!(companies.remove("acme").is_some());
        assert!(companies.remove("acme").is_none() && companies.find("acme").is_none());
        assert!(companies.opened_by("key").is_none());
        companies.add(Company::new(Settings::new("acme"), 1), "key").unwrap();
    }

    #[tokio::test]
    async fn who_does_not_wait_is_told_when_the_company_is_free() {
        let companies = Companies::default();
        let world = companies.add(Company::new(Settings::new("acme"), 1), "key").unwrap();
        let held = world.company();
        assert!(world.try_company().is_none());
        drop(held);
        tokio::time::timeout(Duration::from_secs(10), companies.alarms.rung()).await.unwrap();
        assert!(world.try_company().is_some());
    }

    #[test]
    fn debug_shows_no_key() {
        let companies = Companies::default();
        companies.add(Company::new(Settings::new("acme"), 1), "acme_secret").unwrap();
        let shown = format!("{companies:?}");
        assert!(shown.contains("acme") && !shown.contains("acme_secret"), "{shown}");
    }
}
