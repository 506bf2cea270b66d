//! One company of a server: a world that shares nothing with the others.

use super::alarms::Alarms;
use crate::billing::clock::Clock;
use crate::billing::time::{Advance, Advanced};
use crate::billing::{BillingError, Company};
use crate::faults::{Faults, Injector};
use crate::fixtures::{Fixture, FixtureError, Ids};
use crate::journal::Journal;
use crate::rate_limit::{RateLimit, RateLimiter};
use crate::runtime::Rejection;
use crate::snapshots::{Shelf, Snapshot, StoredCompany};
use jiff::Timestamp;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError, Weak};
use tokio::sync::watch;
use tokio::time::Instant;

/// One company, and the key to it.
pub struct World {
    domain: String,
    key: String,
    company: Mutex<Company>,
    /// As it was when it was made.
    seed: Company,
    injector: Injector,
    limiter: Mutex<Option<RateLimiter>>,
    /// The one that it was made with.
    usual_limiter: Option<RateLimiter>,
    journal: Journal,
    /// What has a name since then.
    ids: Ids,
    snapshots: Mutex<Shelf>,
    strict: AtomicBool,
    /// When, by the wall clock, the company has something to do by itself.
    alarm: watch::Sender<Option<Timestamp>>,
    /// Those of all companies, where this one has a number.
    alarms: Arc<Alarms>,
    number: u64,
    itself: Weak<World>,
    /// Whether somebody did not wait for the company, and wants to know when it is free.
    turned_away: AtomicBool,
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
                limiter: Mutex::new(usual_limiter),
                usual_limiter,
                journal: Journal::default(),
                seed,
                company: Mutex::new(company),
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

    /// What goes wrong on purpose.
    pub fn faults(&self) -> Faults<'_> {
        Faults::of(self)
    }

    /// How many calls may be made in a time; any number where it is none, as it is at first unless the server says
    /// otherwise.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.limiter().as_ref().map(RateLimiter::limit)
    }

    /// Limits how many calls may be made in a time, or ends that. A new limit starts with a full bucket.
    ///
    /// # Errors
    /// When a figure of the limit makes no sense.
    pub fn set_rate_limit(&self, limit: Option<RateLimit>) -> Result<(), BillingError> {
        *self.limiter() = limit.map(RateLimiter::new).transpose()?;
        Ok(())
    }

    /// Lets a call in, unless too many came before it.
    pub(crate) fn admit(&self, now: Instant) -> Result<(), Rejection> {
        self.limiter().as_mut().map_or(Ok(()), |limiter| limiter.admit(now))
    }

    fn limiter(&self) -> MutexGuard<'_, Option<RateLimiter>> {
        self.limiter.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The faults at work.
    pub(crate) fn injector(&self) -> &Injector {
        &self.injector
    }

    /// Makes the company what it was when it was made, without faults, with the limit that it was made with, and with
    /// nothing in its journal.
    pub fn reset(&self) {
        self.injector.reset();
        *self.limiter() = self.usual_limiter;
        *self.company() = self.seed.clone();
        self.journal.reset();
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

    /// What the company's clock shows when the wall clock shows `wall`; nothing happens by that.
    pub(crate) fn now(&self, wall: Timestamp) -> Timestamp {
        self.company.lock().unwrap_or_else(PoisonError::into_inner).now(wall)
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
        let mut held = self.company();
        self.injector.forget_past();
        *held = match snapshot.domain() == self.domain {
            true => company,
            false => company.renamed(&self.domain),
        };
    }

    /// The company as it stands, with its key and with what a reset goes back to: what a file holds of it.
    pub fn stored(&self) -> StoredCompany {
        StoredCompany::of(self.act(|company, _| company.clone())).with(&self.key, self.ids.clone(), self.seed.clone())
    }

    /// The snapshots that are kept of this company.
    pub(crate) fn snapshots(&self) -> MutexGuard<'_, Shelf> {
        self.snapshots.lock().unwrap_or_else(PoisonError::into_inner)
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
            self.0.alarms.ring();
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
        let Free(world) = &self.world;
        let next = alarm(&self.company, world.injector.next_late());
        let mut before = None;
        let changed = world.alarm.send_if_modified(|alarm| {
            before = std::mem::replace(alarm, next);
            before != next
        });
        if changed {
            world.alarms.set(world.number, before, next, &world.itself);
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.alarms.set(self.number, *self.alarm.borrow(), None, &self.itself);
    }
}

/// When, by the wall clock, a company has something to do by itself. `late` is when the first webhook is due that a
/// fault holds back.
fn alarm(company: &Company, late: Option<Timestamp>) -> Option<Timestamp> {
    let due = company.next_due().map(|due| due.at);
    let attempt = company.webhooks().next_attempt().into_iter().chain(late).min();
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

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::billing::customers::NewCustomer;
    use crate::billing::fixture::contact;
    use crate::billing::settings::Settings;
    use crate::billing::webhooks::{Outcome, Receiver};
    use jiff::SignedDuration;

    /// A company with one webhook that was tried at `at`, in vain.
    pub(crate) fn told_in_vain(at: Timestamp) -> Company {
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
        let by = |clock| alarm(&company.clone().with_clock(clock), None);
        assert_eq!(by(Clock::Real), Some(retry));
        assert_eq!(by(Clock::Offset(day)), Some(retry - day));
        assert_eq!(by(Clock::Offset(SignedDuration::MAX)), None);
        assert_eq!(by(Clock::Frozen(at)), None);
        assert_eq!(by(Clock::Frozen(retry)), Some(Timestamp::MIN));
        assert_eq!(alarm(&Company::new(Settings::new("acme"), 1), None), None);
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
