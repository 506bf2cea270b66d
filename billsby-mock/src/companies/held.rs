//! A company that somebody holds: nobody else reads or changes it meanwhile, and what it has to do next is known when
//! it is let go.

use super::World;
use crate::billing::Company;
use crate::billing::clock::Clock;
use jiff::Timestamp;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError, RwLockWriteGuard, TryLockError};

/// How often a thread looks whether the company is free before it lets others run: a command takes a few microseconds,
/// and the system takes longer to let go of a thread and come back to it.
const LOOKS: usize = 32;
/// How long it waits between two looks, in turns of a loop: a microsecond or less.
const TURNS: usize = 16;
/// How often it lets others run then before it goes to sleep until the company is free.
const PATIENCE: usize = 8;

impl World {
    /// The company as it stands, held for as long as the guard lives.
    pub fn company(&self) -> Held<'_> {
        Held { company: self.locked(), world: Free(self) }
    }

    /// Runs one command, at the time that the company's own clock shows and after everything that was due by then.
    pub fn act<T>(&self, command: impl FnOnce(&mut Company, Timestamp) -> T) -> T {
        self.company().act(command)
    }

    /// Runs one query, likewise. Queries do not wait for each other, only for what changes the company.
    pub fn read<T>(&self, query: impl FnOnce(&Company, Timestamp) -> T) -> T {
        let free = Free(self);
        let company = self.company.read().unwrap_or_else(PoisonError::into_inner);
        let now = company.now(Timestamp::now());
        if company.next_due().is_none_or(|due| due.at > now) {
            let answer = query(&company, now);
            drop(company);
            drop(free);
            return answer;
        }
        drop(company);
        drop(free);
        self.act(|company, now| query(company, now))
    }

    /// What the company's clock shows when the wall clock shows `wall`; nothing happens by that.
    pub(crate) fn now(&self, wall: Timestamp) -> Timestamp {
        self.clock.load().now(wall)
    }

    /// The company, unless somebody holds it; then the bell rings once it is free. For one caller.
    pub(crate) fn try_company(&self) -> Option<Held<'_>> {
        // Set before it is tried, so that whoever lets go meanwhile rings.
        self.turned_away.store(true, Ordering::SeqCst);
        let company = match self.company.try_write() {
            Ok(company) => company,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return None,
        };
        self.turned_away.store(false, Ordering::SeqCst);
        Some(Held { company, world: Free(self) })
    }

    fn locked(&self) -> RwLockWriteGuard<'_, Company> {
        for _ in 0..LOOKS {
            if let Ok(company) = self.company.try_write() {
                return company;
            }
            (0..TURNS).for_each(|_| std::hint::spin_loop());
        }
        for _ in 0..PATIENCE {
            if let Ok(company) = self.company.try_write() {
                return company;
            }
            std::thread::yield_now();
        }
        // A panic in a command is a fault of ours; the others still get their answers.
        self.company.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A company that nobody else can read or change meanwhile.
pub struct Held<'a> {
    company: RwLockWriteGuard<'a, Company>,
    // Fields are dropped in order: the bell rings when the company is free, not before.
    world: Free<'a>,
}

/// Tells who was turned away that the company is free. Whoever locks the company has one, and drops it last.
struct Free<'a>(&'a World);

impl Drop for Free<'_> {
    fn drop(&mut self) {
        let turned_away = &self.0.turned_away;
        // Nearly always there is nobody, and to look does not take the flag away from the other cores.
        if turned_away.load(Ordering::SeqCst) && turned_away.swap(false, Ordering::SeqCst) {
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
        let clock = self.company.clock();
        if **world.clock.load() != clock {
            world.clock.store(Arc::new(clock));
        }
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

/// When, by the wall clock, a company has something to do by itself. `late` is when the first webhook is due that a
/// fault holds back.
pub(super) fn alarm(company: &Company, late: Option<Timestamp>) -> Option<Timestamp> {
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

#[cfg(test)]
mod tests {
    use super::super::world::tests::told_in_vain;
    use super::super::{Companies, seeding};
    use super::*;
    use crate::billing::settings::Settings;
    use jiff::SignedDuration;
    use std::time::Duration;

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
    async fn who_only_reads_lets_go_too() {
        let companies = Companies::default();
        let world = companies.add(Company::new(Settings::new("acme"), 1), "key").unwrap();
        world.read(|_, _| {
            assert!(world.try_company().is_none());
            // Another reader is not held up.
            world.read(|_, _| ());
        });
        tokio::time::timeout(Duration::from_secs(10), companies.alarms.rung()).await.unwrap();
    }

    #[test]
    fn a_query_sees_what_was_due_before_it() {
        let companies = Companies::default();
        let demo = seeding::demo("acme", 1, "2025-01-15T10:00:00Z".parse().unwrap()).unwrap();
        let world = companies.add(demo.with_clock(Clock::Real), "key").unwrap();
        let is_due = |company: &Company, now| company.next_due().is_some_and(|due| due.at <= now);
        assert!(is_due(&world.company(), Timestamp::now()));
        assert!(!world.read(is_due));
    }

    #[test]
    fn the_time_is_told_while_somebody_holds_the_company() {
        let companies = Companies::default();
        let world = companies.add(Company::new(Settings::new("acme"), 1), "key").unwrap();
        let at: Timestamp = "2026-01-15T10:00:00Z".parse().unwrap();
        assert_eq!(world.now(at), at);
        let later = at + SignedDuration::from_hours(1);
        world.company().set_clock(Clock::Frozen(later), at).unwrap();
        let _held = world.company();
        assert_eq!(world.now(at), later);
    }
}
