//! The companies that a server knows: worlds that share nothing.

use crate::billing::clock::Clock;
use crate::billing::time::{Advance, Advanced};
use crate::billing::{BillingError, Company};
use crate::runtime::{Credentials, Rejection};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, TryLockError};
use tokio::sync::{Notify, watch};

/// One company, and the key to it.
pub struct World {
    domain: String,
    key: String,
    company: Mutex<Company>,
    /// When, by the wall clock, the company has something to do by itself.
    alarm: watch::Sender<Option<Timestamp>>,
    /// Rung when an alarm changes.
    bell: Arc<Notify>,
    /// Whether somebody did not wait for the company, and wants to know when it is free.
    turned_away: AtomicBool,
}

impl World {
    /// The company as it stands, held for as long as the guard lives.
    pub fn company(&self) -> Held<'_> {
        // A panic in a command is a fault of ours; the others still get their answers.
        Held { company: self.company.lock().unwrap_or_else(PoisonError::into_inner), world: Free(self) }
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
        self.company().act(command)
    }

    /// Moves the company's clock forward; everything due in between has happened when this returns.
    ///
    /// # Errors
    /// When the clock would go back, or more than a hundred years ahead.
    pub fn advance(&self, advance: Advance) -> Result<Advanced, BillingError> {
        self.company().advance(advance, Timestamp::now())
    }

    /// Sets how the company's time follows the wall clock.
    ///
    /// # Errors
    /// When the company's time would go back, or more than a hundred years ahead.
    pub fn set_clock(&self, clock: Clock) -> Result<Advanced, BillingError> {
        self.company().set_clock(clock, Timestamp::now())
    }

    /// The company, unless somebody holds it; then the bell rings once it is free. For one caller.
    pub(crate) fn try_company(&self) -> Option<Held<'_>> {
        // Set before it is tried, so that whoever lets go meanwhile rings.
        self.turned_away.store(true, Ordering::SeqCst);
        let company = match self.company.try_lock() {
            Ok(company) => company,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return None,
        };
        self.turned_away.store(false, Ordering::SeqCst);
        Some(Held { company, world: Free(self) })
    }

    /// When, by the wall clock, the company has something to do by itself.
    pub(crate) fn alarm(&self) -> Option<Timestamp> {
        *self.alarm.borrow()
    }

    /// Follows the alarm.
    pub(crate) fn alarms(&self) -> watch::Receiver<Option<Timestamp>> {
        self.alarm.subscribe()
    }
}

/// A company that nobody else can read or change meanwhile.
pub struct Held<'a> {
    company: MutexGuard<'a, Company>,
    // Fields are dropped in order: the bell rings when the company is free, not before.
    world: Free<'a>,
}

/// Tells who was turned away that the company is free.
struct Free<'a>(&'a World);

impl Drop for Free<'_> {
    fn drop(&mut self) {
        if self.0.turned_away.swap(false, Ordering::SeqCst) {
            self.0.bell.notify_one();
        }
    }
}

impl Held<'_> {
    /// Runs one command, as [`World::act`] does.
    pub(crate) fn act<T>(&mut self, command: impl FnOnce(&mut Company, Timestamp) -> T) -> T {
        let now = self.company.now(Timestamp::now());
        self.company.catch_up(now);
        command(&mut self.company, now)
    }
}

impl Deref for Held<'_> {
    type Target = Company;

    fn deref(&self) -> &Company {
        &self.company
    }
}

impl DerefMut for Held<'_> {
    fn deref_mut(&mut self) -> &mut Company {
        &mut self.company
    }
}

impl Drop for Held<'_> {
    /// Whatever was done may have changed what comes next.
    fn drop(&mut self) {
        let (next, Free(world)) = (alarm(&self.company), &self.world);
        if world.alarm.send_if_modified(|alarm| std::mem::replace(alarm, next) != next) {
            world.bell.notify_one();
        }
    }
}

/// When, by the wall clock, a company has something to do by itself.
fn alarm(company: &Company) -> Option<Timestamp> {
    let due = company.next_due().map(|due| due.at);
    let attempt = company.webhooks().next_attempt();
    match company.clock() {
        Clock::Real => due.into_iter().chain(attempt).min(),
        Clock::Offset(distance) => {
            let next = due.into_iter().chain(attempt).min()?;
            // What lies beyond the end of the calendar never comes.
            next.checked_sub(distance).ok()
        }
        // Time stands still, but what was due by then is told.
        Clock::Frozen(now) => attempt.filter(|at| *at <= now).map(|_| Timestamp::MIN),
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
    bell: Arc<Notify>,
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
        let alarm = watch::Sender::new(alarm(&company));
        let (company, bell) = (Mutex::new(company), self.bell.clone());
        let turned_away = AtomicBool::new(false);
        let world = Arc::new(World { domain, key: key.clone(), company, alarm, bell, turned_away });
        worlds.insert(key, world.clone());
        self.bell.notify_one();
        Ok(world)
    }

    /// Every company, by domain.
    pub fn all(&self) -> Vec<Arc<World>> {
        let mut worlds: Vec<_> = self.by_key.read().unwrap_or_else(PoisonError::into_inner).values().cloned().collect();
        worlds.sort_by(|one, other| one.domain.cmp(&other.domain));
        worlds
    }

    /// Waits until the alarm of a company has changed. For one waiter.
    pub(crate) async fn alarm_changed(&self) {
        self.bell.notified().await;
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
    use crate::billing::customers::NewCustomer;
    use crate::billing::fixture::contact;
    use crate::billing::settings::Settings;
    use crate::billing::webhooks::{Outcome, Receiver};
    use jiff::SignedDuration;

    /// A company with one webhook that was tried at `at`, in vain.
    fn told_in_vain(at: Timestamp) -> Company {
        let mut company = Company::new(Settings::new("acme"), 1);
        company.set_webhook_receiver(Receiver::new("http://acme.test/", None).unwrap());
        company.create_customer(NewCustomer { contact: contact("Ada", "Byron"), card: None }, at).unwrap();
        let id = company.webhooks().waiting()[0].id;
        company.record_attempt(id, Outcome::Answered(500));
        company
    }

    #[test]
    fn an_alarm_is_set_by_the_wall_clock() {
        let at: Timestamp = "2026-01-15T10:00:00Z".parse().unwrap();
        let retry = at + SignedDuration::from_mins(1);
        let day = SignedDuration::from_hours(24);
        let company = told_in_vain(at);
        let by = |clock| alarm(&company.clone().with_clock(clock));
        assert_eq!(by(Clock::Real), Some(retry));
        assert_eq!(by(Clock::Offset(day)), Some(retry - day));
        assert_eq!(by(Clock::Offset(SignedDuration::MAX)), None);
        assert_eq!(by(Clock::Frozen(at)), None);
        assert_eq!(by(Clock::Frozen(retry)), Some(Timestamp::MIN));
        assert_eq!(alarm(&Company::new(Settings::new("acme"), 1)), None);
    }

    #[tokio::test]
    async fn the_bell_rings_when_an_alarm_changes_and_only_then() {
        let rung = async |companies: &Companies| {
            tokio::time::timeout(std::time::Duration::ZERO, companies.alarm_changed()).await.is_ok()
        };
        let companies = Companies::default();
        let world = companies.add(Company::new(Settings::new("acme"), 1), "key").unwrap();
        assert!(rung(&companies).await, "a company was added");
        world.act(|company, _| assert_eq!(company.list_coupons().count(), 0));
        assert!(!rung(&companies).await, "nothing has changed");
        *world.company() = told_in_vain("2026-01-15T10:00:00Z".parse().unwrap());
        assert!(rung(&companies).await, "a webhook waits");
    }

    #[tokio::test]
    async fn who_does_not_wait_is_told_when_the_company_is_free() {
        let companies = Companies::default();
        let world = companies.add(Company::new(Settings::new("acme"), 1), "key").unwrap();
        companies.alarm_changed().await;
        let held = world.company();
        assert!(world.try_company().is_none());
        drop(held);
        tokio::time::timeout(std::time::Duration::from_secs(10), companies.alarm_changed()).await.unwrap();
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
