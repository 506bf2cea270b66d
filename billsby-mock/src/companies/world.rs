//! One company of a server: a world that shares nothing with the others.

use super::alarms::Alarms;
use super::held::alarm;
use crate::billing::clock::Clock;
use crate::billing::time::{Advance, Advanced};
use crate::billing::{BillingError, Company};
use crate::faults::{Faults, Injector};
use crate::fixtures::{Fixture, FixtureError, Ids};
use crate::journal::Journal;
use crate::rate_limit::{RateLimit, RateLimiter};
use crate::runtime::Rejection;
use crate::snapshots::{Shelf, Snapshot, StoredCompany};
use arc_swap::{ArcSwap, ArcSwapOption};
use jiff::Timestamp;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};
use tokio::sync::watch;
use tokio::time::Instant;

/// One company, and the key to it.
pub struct World {
    domain: String,
    key: String,
    pub(super) company: RwLock<Company>,
    /// The company's clock, for who wants to know the time and no more: the company may be busy.
    pub(super) clock: ArcSwap<Clock>,
    /// How often another company took its place. It changes only while somebody holds the company.
    generation: AtomicU64,
    /// As it was when it was made.
    seed: Company,
    pub(super) injector: Injector,
    limiter: ArcSwapOption<Mutex<RateLimiter>>,
    /// The one that it was made with.
    usual_limiter: Option<RateLimiter>,
    journal: Journal,
    /// What has a name since then.
    ids: Ids,
    snapshots: Mutex<Shelf>,
    strict: AtomicBool,
    /// When, by the wall clock, the company has something to do by itself.
    pub(super) alarm: watch::Sender<Option<Timestamp>>,
    /// Those of all companies, where this one has a number.
    pub(super) alarms: Arc<Alarms>,
    pub(super) number: u64,
    pub(super) itself: Weak<World>,
    /// Whether somebody did not wait for the company, and wants to know when it is free.
    pub(super) turned_away: AtomicBool,
}

impl World {
    pub(super) fn new(
        company: Company,
        seed: Company,
        key: String,
        ids: Ids,
        usual_limiter: Option<RateLimiter>,
        alarms: Arc<Alarms>,
        number: u64,
    ) -> Arc<Self> {
        Arc::new_cyclic(|itself: &Weak<Self>| {
            let next = alarm(&company, None);
            if next.is_some() {
                alarms.set(number, None, next, itself);
            }
            Self {
                domain: company.settings().domain.clone(),
                key,
                injector: Injector::new(&company),
                limiter: shared(usual_limiter).into(),
                usual_limiter,
                journal: Journal::default(),
                seed,
                clock: ArcSwap::from_pointee(company.clock()),
                company: RwLock::new(company),
                generation: AtomicU64::new(0),
                ids,
                snapshots: Mutex::default(),
                strict: AtomicBool::new(false),
                alarm: watch::Sender::new(next),
                alarms,
                number,
                itself: itself.clone(),
                turned_away: AtomicBool::new(false),
            }
        })
    }

    /// The sub-domain.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The key that opens this company.
    pub fn api_key(&self) -> &str {
        &self.key
    }

    /// What goes wrong on purpose.
    pub fn faults(&self) -> Faults<'_> {
        Faults::of(self)
    }

    /// How many calls may be made in a time; any number where it is none, as it is at first unless the server says
    /// otherwise.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.limiter.load().as_ref().map(|limiter| locked(limiter).limit())
    }

    /// Limits how many calls may be made in a time, or ends that. A new limit starts with a full bucket.
    ///
    /// # Errors
    /// When a figure of the limit makes no sense.
    pub fn set_rate_limit(&self, limit: Option<RateLimit>) -> Result<(), BillingError> {
        self.limiter.store(shared(limit.map(RateLimiter::new).transpose()?));
        Ok(())
    }

    /// Lets a call in, unless too many came before it.
    pub(crate) fn admit(&self, now: impl FnOnce() -> Instant) -> Result<(), Rejection> {
        self.limiter.load().as_ref().map_or(Ok(()), |limiter| locked(limiter).admit(now()))
    }

    /// The faults at work.
    pub(crate) fn injector(&self) -> &Injector {
        &self.injector
    }

    /// Makes the company what it was when it was made, without faults, with the limit that it was made with, and with
    /// nothing in its journal.
    pub fn reset(&self) {
        self.injector.reset();
        self.limiter.store(shared(self.usual_limiter));
        self.replace(self.seed.clone());
        self.journal.reset();
    }

    /// Puts another company in the place of this one.
    fn replace(&self, company: Company) {
        let mut held = self.company();
        self.generation.fetch_add(1, Ordering::Relaxed);
        self.injector.forget_past();
        *held = company;
    }

    /// Tells apart the companies that stood here one after the other: what began with one is no business of the next,
    /// even where ids are the same. For who holds the company.
    pub(super) fn generation(&self) -> u64 {
        self.generation.load(Ordering::Relaxed)
    }

    /// Whether a reply that the description does not allow is an error of 500. It is not, at first.
    pub fn is_strict(&self) -> bool {
        self.strict.load(Ordering::Relaxed)
    }

    /// Says whether replies are held against the description.
    pub fn set_strict(&self, strict: bool) {
        self.strict.store(strict, Ordering::Relaxed);
    }

    /// Every request to the company, and what became of it.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// What the scenario or the fixture that it was made with gave a name.
    pub fn ids(&self) -> &Ids {
        &self.ids
    }

    /// Carries out the steps of a fixture: all of them, or none. Other calls wait meanwhile.
    ///
    /// # Errors
    /// When a step is wrong, or was refused.
    pub fn load(&self, fixture: &Fixture) -> Result<Ids, FixtureError> {
        let mut held = self.company();
        let (company, ids) = fixture.carry_out(held.clone())?;
        self.injector.forget_past();
        *held = company;
        Ok(ids)
    }

    /// The company as it stands.
    pub fn snapshot(&self) -> Snapshot {
        self.act(|company, now| Snapshot::new(company.clone(), now))
    }

    /// Makes the company what it was, or what another was, when the snapshot was taken. A clock that stood still then
    /// shows that time again.
    pub fn restore(&self, snapshot: &Snapshot) {
        let company = snapshot.company().clone();
        self.replace(match snapshot.domain() == self.domain {
            true => company,
            false => company.renamed(&self.domain),
        });
    }

    /// The company as it stands, with its key and with what a reset goes back to: what a file holds of it.
    pub fn stored(&self) -> StoredCompany {
        StoredCompany::of(self.act(|company, _| company.clone())).with(&self.key, self.ids.clone(), self.seed.clone())
    }

    /// The snapshots that are kept of this company.
    pub(crate) fn snapshots(&self) -> MutexGuard<'_, Shelf> {
        locked(&self.snapshots)
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

    /// Follows the alarm.
    pub(crate) fn alarms(&self) -> watch::Receiver<Option<Timestamp>> {
        self.alarm.subscribe()
    }
}

fn shared(limiter: Option<RateLimiter>) -> Option<Arc<Mutex<RateLimiter>>> {
    limiter.map(|limiter| Arc::new(Mutex::new(limiter)))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for World {
    fn drop(&mut self) {
        self.alarms.set(self.number, *self.alarm.borrow(), None, &self.itself);
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("domain", &self.domain).finish_non_exhaustive()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::billing::customers::NewCustomer;
    use crate::billing::fixture::contact;
    use crate::billing::settings::Settings;
    use crate::billing::webhooks::{Outcome, Receiver};

    /// A company with one webhook that was tried at `at`, in vain.
    pub(crate) fn told_in_vain(at: Timestamp) -> Company {
        let mut company = Company::new(Settings::new("acme"), 1);
        company.set_webhook_receiver(Receiver::new("http://acme.test/", None).unwrap());
        company.create_customer(NewCustomer { contact: contact("Ada", "Byron"), card: None }, at).unwrap();
        let id = company.webhooks().waiting()[0].id;
        company.record_attempt(id, Outcome::Answered(500));
        company
    }

    #[tokio::test]
    async fn a_company_is_reset_to_what_it_was_when_it_was_made() {
        let alarms = Arc::new(Alarms::default());
        let company = Company::new(Settings::new("acme"), 1);
        let world = World::new(company.clone(), company, "key".into(), Ids::default(), None, alarms, 0);
        let before = world.company().state_hash();
        let at = "2026-01-15T10:00:00Z".parse().unwrap();
        let new = NewCustomer { contact: contact("Ada", "Byron"), card: None };
        world.company().create_customer(new, at).unwrap();
        assert_ne!(world.company().state_hash(), before);
        world.reset();
        assert_eq!(world.company().state_hash(), before);
    }
}
