//! Calls that are expected one after the other.

use super::entry::Entry;
use super::expectation::Expectation;
use super::record::Snapshot;
use super::unmet::{self, Unmet};
use super::verify::Verify;
use std::sync::Arc;

/// Calls that are expected in this order. Each stands for as many calls as it is expected at least.
///
/// ```
/// use billsby_mock::journal::{Expectation, Sequence};
///
/// let steps = ["create_customer", "get_customer"].map(Expectation::call);
/// let sequence = Sequence::new(steps).uninterrupted();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a sequence is nothing before it is verified"]
pub struct Sequence {
    steps: Vec<Expectation>,
    uninterrupted: bool,
}

impl Sequence {
    /// These calls in this order, others between them allowed.
    pub fn new(steps: impl IntoIterator<Item = Expectation>) -> Self {
        Self { steps: steps.into_iter().collect(), uninterrupted: false }
    }

    /// No others between them.
    pub fn uninterrupted(self) -> Self {
        Self { uninterrupted: true, ..self }
    }

    pub(super) fn is_uninterrupted(&self) -> bool {
        self.uninterrupted
    }

    /// Why it can never be met.
    pub(crate) fn mistake(&self) -> Option<String> {
        self.steps.iter().enumerate().find_map(|(place, step)| {
            let mistake = match step.expected_times().least() {
                0 => Some("a call that need not be made has no place in a sequence".to_owned()),
                _ => step.mistake(),
            };
            mistake.map(|mistake| format!("step {}: {mistake}", place + 1))
        })
    }

    pub(super) fn steps(&self) -> &[Expectation] {
        &self.steps
    }

    /// How many calls it stands for.
    fn length(&self) -> u64 {
        self.steps.iter().map(|step| step.expected_times().least()).fold(0, u64::saturating_add)
    }

    /// Every single call; they are never all at hand, since there may be a great many.
    fn calls(&self) -> impl Iterator<Item = &Expectation> {
        let times = |step: &Expectation| usize::try_from(step.expected_times().least()).unwrap_or(usize::MAX);
        self.steps.iter().flat_map(move |step| std::iter::repeat_n(step, times(step)))
    }

    /// The places of the first calls that are in order, as many as there are.
    fn in_order(&self, entries: &[Arc<Entry>]) -> Vec<usize> {
        let mut rest = entries.iter().enumerate();
        self.calls().map_while(|call| rest.find(|(_, entry)| call.is_met_by(entry)).map(|(place, _)| place)).collect()
    }

    /// The places of the most calls that follow each other at once.
    fn longest_run(&self, entries: &[Arc<Entry>]) -> Vec<usize> {
        let run = |start: usize| {
            let met = self.calls().zip(&entries[start..]).take_while(|(call, entry)| call.is_met_by(entry)).count();
            start..start + met
        };
        (0..entries.len()).map(run).max_by_key(ExactSizeIterator::len).unwrap_or_default().collect()
    }
}

impl Verify for Sequence {
    fn verify(&self, journal: &Snapshot) -> Result<(), Unmet> {
        if let Some(mistake) = self.mistake() {
            return Err(Unmet::mistake(mistake));
        }
        let found = match self.uninterrupted {
            true => self.longest_run(&journal.entries),
            false => self.in_order(&journal.entries),
        };
        let is_whole = u64::try_from(found.len()).is_ok_and(|found| found == self.length());
        if is_whole { Ok(()) } else { Err(unmet::sequence(self, journal, &found)) }
    }
}
