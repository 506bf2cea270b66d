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

    /// Every single call.
    fn calls(&self) -> Vec<&Expectation> {
        let times = |step: &Expectation| usize::try_from(step.expected_times().least()).unwrap_or(usize::MAX);
        self.steps.iter().flat_map(|step| std::iter::repeat_n(step, times(step))).collect()
    }
}

impl Verify for Sequence {
    fn verify(&self, journal: &Snapshot) -> Result<(), Unmet> {
        if let Some(mistake) = self.mistake() {
            return Err(Unmet::mistake(mistake));
        }
        let calls = self.calls();
        let found = match self.uninterrupted {
            true => longest_run(&calls, &journal.entries),
            false => in_order(&calls, &journal.entries),
        };
        if found.len() == calls.len() { Ok(()) } else { Err(unmet::sequence(self, &calls, journal, &found)) }
    }
}

/// The places of the first calls that are in order, as many as there are.
fn in_order(calls: &[&Expectation], entries: &[Arc<Entry>]) -> Vec<usize> {
    let mut rest = entries.iter().enumerate();
    calls.iter().map_while(|call| rest.find(|(_, entry)| call.is_met_by(entry)).map(|(place, _)| place)).collect()
}

/// The places of the most calls that follow each other at once.
fn longest_run(calls: &[&Expectation], entries: &[Arc<Entry>]) -> Vec<usize> {
    let run = |start: usize| {
        let met = calls.iter().zip(&entries[start..]).take_while(|(call, entry)| call.is_met_by(entry)).count();
        (start..start + met).collect::<Vec<_>>()
    };
    (0..entries.len()).map(run).max_by_key(Vec::len).unwrap_or_default()
}
