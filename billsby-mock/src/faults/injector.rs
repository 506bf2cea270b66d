//! The faults of a company at work: what has struck, what is up to chance, and what is kept for later.

use super::fault::{CallFault, Effect, Fault, Kind, Moment, Staleness, Target};
use super::schedule::Progress;
use super::webhooks::HeldBack;
use super::{FaultId, ListedFault};
use crate::billing::Company;
use crate::store::Fnv;
use jiff::Timestamp;
use std::collections::VecDeque;
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many writes stale reads can go back.
pub(super) const FORKS: usize = 100;
/// How many faults are kept that have struck as often as they may: they still tell how often that was.
const SPENT: usize = 100;

/// The faults of one company.
///
/// Whoever holds the company may lock it; it never waits for the company itself.
#[derive(Debug)]
pub(crate) struct Injector {
    seed: u64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
pub(super) struct State {
    active: Vec<Active>,
    /// How many faults there ever were.
    made: u64,
    /// The company as it was just before each of the last writes, with its time; kept while a stale read may come.
    forks: VecDeque<(Timestamp, Company)>,
    pub(super) held_back: Vec<HeldBack>,
}

#[derive(Debug)]
pub(super) struct Active {
    id: FaultId,
    pub(super) fault: Fault,
    pub(super) progress: Progress,
}

/// What strikes one call.
#[derive(Debug)]
pub(super) struct Strike {
    pub(super) id: FaultId,
    pub(super) fault: CallFault,
    /// Picks whatever the fault leaves to chance.
    pub(super) draw: u64,
}

/// All that strikes one call.
#[derive(Debug, Default)]
pub(super) struct Strikes {
    /// Before it is carried out; where the last of these takes the place of the reply, it is not.
    pub(super) before: Vec<Strike>,
    pub(super) after: Vec<Strike>,
    /// The company as it was, where the call is a stale read.
    pub(super) earlier: Option<Company>,
}

impl Injector {
    /// No faults; what will be up to chance depends on this company's name and seed.
    pub(crate) fn new(company: &Company) -> Self {
        let mut hasher = Fnv::default();
        // Where ids of webhooks come from is the seed itself until there is a webhook.
        (&company.settings().domain, company.webhooks()).hash(&mut hasher);
        Self { seed: hasher.finish(), state: Mutex::default() }
    }

    pub(super) fn add(&self, fault: Fault) -> FaultId {
        let mut state = self.state();
        state.forget_spent();
        state.made += 1;
        let id = FaultId(state.made);
        let mut hasher = Fnv::default();
        (self.seed, id).hash(&mut hasher);
        let progress = Progress::new(fault.schedule, hasher.finish());
        state.active.push(Active { id, fault, progress });
        id
    }

    pub(super) fn list(&self) -> Vec<ListedFault> {
        let listed = |Active { id, fault, progress }: &Active| ListedFault {
            id: *id,
            fault: fault.clone(),
            strikes: progress.strikes,
        };
        self.state().active.iter().map(listed).collect()
    }

    pub(super) fn remove(&self, id: FaultId) -> bool {
        let mut state = self.state();
        let before = state.active.len();
        state.active.retain(|active| active.id != id);
        state.forget_forks();
        state.active.len() < before
    }

    pub(super) fn clear(&self) {
        let mut state = self.state();
        state.active.clear();
        state.forks.clear();
    }

    /// Forgets everything, as if there had never been a fault.
    pub(crate) fn reset(&self) {
        *self.state() = State::default();
    }

    /// Forgets what is kept of a company that has become another: what it was, and the webhooks that it held back. Its
    /// faults stay.
    pub(crate) fn forget_past(&self) {
        let mut state = self.state();
        state.forks.clear();
        state.held_back.clear();
    }

    /// Whether no call is struck.
    pub(super) fn is_idle(&self) -> bool {
        !self.state().active.iter().any(|active| active.is_of_calls() && !active.progress.is_spent())
    }

    /// Whether stale reads may come, for which forks are to be kept.
    pub(super) fn looks_back(&self) -> bool {
        self.state().looks_back()
    }

    /// Decides what strikes a call of this operation.
    pub(super) fn strike(&self, operation: &str, effect: Effect, now: Timestamp) -> Strikes {
        let mut state = self.state();
        let State { active, forks, .. } = &mut *state;
        let mut strikes = Strikes::default();
        for moment in [Moment::BeforeActing, Moment::AfterActing] {
            for active in active.iter_mut() {
                let Some(fault) = active.fault.concerns(operation, effect, moment) else { continue };
                let Some(draw) = active.progress.strike(now) else { continue };
                if let CallFault::StaleRead(staleness) = fault {
                    match earlier(forks, *staleness, now) {
                        Some(company) => strikes.earlier = Some(company.clone()),
                        None => active.progress.give_back(),
                    }
                    continue;
                }
                let struck = match moment {
                    Moment::BeforeActing => &mut strikes.before,
                    Moment::AfterActing => &mut strikes.after,
                };
                struck.push(Strike { id: active.id, fault: fault.clone(), draw });
                if fault.replaces_the_reply() {
                    return strikes;
                }
            }
        }
        state.forget_forks();
        strikes
    }

    /// Takes back strikes that changed nothing.
    pub(super) fn give_back(&self, ids: &[FaultId]) {
        let mut state = self.state();
        state
            .active
            .iter_mut()
            .filter(|active| ids.contains(&active.id))
            .for_each(|active| active.progress.give_back());
    }

    /// Keeps the company as it was just before a write.
    pub(super) fn keep(&self, at: Timestamp, company: Company) {
        let mut state = self.state();
        if state.forks.len() == FORKS {
            state.forks.pop_front();
        }
        state.forks.push_back((at, company));
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The company as it was then; none where that is how it is.
fn earlier(forks: &VecDeque<(Timestamp, Company)>, staleness: Staleness, now: Timestamp) -> Option<&Company> {
    let mut forks = forks.iter();
    let found = match staleness {
        Staleness::Writes(writes) => forks.nth(forks.len().saturating_sub(writes as usize)),
        Staleness::Age(age) => {
            let then = now.checked_sub(age).unwrap_or(Timestamp::MIN);
            forks.find(|(at, _)| *at > then)
        }
    };
    found.map(|(_, company)| company)
}

impl Active {
    fn is_of_calls(&self) -> bool {
        matches!(self.fault.kind, Kind::Call { .. })
    }

    fn looks_back(&self) -> bool {
        matches!(self.fault.kind, Kind::Call { fault: CallFault::StaleRead(_), .. })
    }
}

impl State {
    fn looks_back(&self) -> bool {
        self.active.iter().any(|active| active.looks_back() && !active.progress.is_spent())
    }

    fn forget_forks(&mut self) {
        if !self.forks.is_empty() && !self.looks_back() {
            self.forks.clear();
        }
    }

    /// Drops the oldest of the faults that are spent, where there are too many.
    fn forget_spent(&mut self) {
        let spent = self.active.iter().filter(|active| active.progress.is_spent()).count();
        let mut surplus = (spent + 1).saturating_sub(SPENT);
        self.active.retain(|active| {
            let forgotten = surplus > 0 && active.progress.is_spent();
            surplus -= usize::from(forgotten);
            !forgotten
        });
    }

    pub(super) fn active(&mut self) -> impl Iterator<Item = &mut Active> {
        self.active.iter_mut()
    }
}

impl Fault {
    /// What this does to a call of this operation at that moment, if anything.
    fn concerns(&self, operation: &str, effect: Effect, moment: Moment) -> Option<&CallFault> {
        let Kind::Call { target, moment: own, fault } = &self.kind else { return None };
        let own = match fault {
            CallFault::StaleRead(_) if effect != Effect::Read => return None,
            CallFault::StaleRead(_) => Moment::BeforeActing,
            fault if fault.has_a_moment() => *own,
            _ => Moment::AfterActing,
        };
        let concerned = match target {
            Target::Any => true,
            Target::Operations(operations) => operations.iter().any(|name| name == operation),
            Target::Effect(wanted) => *wanted == effect,
        };
        (concerned && own == moment).then_some(fault)
    }
}
