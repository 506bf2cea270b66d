//! What a test is told about an expectation that is not met.

use super::difference::Difference;
use super::entry::{Entry, Outcome};
use super::expectation::Expectation;
use super::record::Snapshot;
use super::sequence::Sequence;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// How many calls a message names.
const MOST_NAMED: usize = 10;

/// An expectation that is not met. It displays as a report: what was expected, which call comes nearest, and in what
/// they differ.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{report}")]
pub struct Unmet {
    report: String,
    found: Vec<u64>,
    nearest: Option<u64>,
    differences: Vec<Difference>,
}

impl Unmet {
    /// The numbers of the calls that are as expected.
    pub fn found(&self) -> &[u64] {
        &self.found
    }

    /// The number of the call that comes nearest without being as expected.
    pub fn nearest(&self) -> Option<u64> {
        self.nearest
    }

    /// In what that call differs from what was expected.
    pub fn differences(&self) -> &[Difference] {
        &self.differences
    }

    /// What no call can ever meet.
    pub(super) fn mistake(mistake: String) -> Self {
        let report = format!("this expectation can never be met: {mistake}");
        Self { report, found: Vec::new(), nearest: None, differences: Vec::new() }
    }

    fn new(report: String, expected: &Expectation, found: Vec<u64>, nearest: Option<&Arc<Entry>>) -> Self {
        let differences = nearest.map(|entry| expected.differences(entry)).unwrap_or_default();
        Self { report, found, nearest: nearest.map(|entry| entry.number()), differences }
    }
}

/// The report on an expectation that so many calls meet.
pub(super) fn expectation(expected: &Expectation, journal: &Snapshot, found: &[&Arc<Entry>]) -> Unmet {
    let (name, times) = (expected.name(), expected.expected_times());
    let mut report = format!("expected {name} {times}, found {} among {} calls", found.len(), journal.entries.len());
    let mut lines = Lines(&mut report);
    lines.wanted(expected);
    let nearest = match times.is_short(found.len()) {
        true => nearest(expected, &journal.entries),
        false => None,
    };
    if !found.is_empty() {
        lines.line("found");
        found.iter().take(MOST_NAMED).for_each(|entry| lines.line(format_args!("  {}", Called(entry))));
        if let Some(more) = found.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
            lines.line(format_args!("  and {more} more"));
        }
    }
    if let Some(entry) = nearest {
        lines.near("nearest is", expected, entry);
    }
    lines.never_called(expected, journal);
    lines.kept(journal);
    Unmet::new(report, expected, found.iter().map(|entry| entry.number()).collect(), nearest)
}

/// The report on a sequence of which only the first calls were found, in these places. A step of several calls has a
/// line for each that was found and one for the next; of those the latest are named.
pub(super) fn sequence(sequence: &Sequence, journal: &Snapshot, found: &[usize]) -> Unmet {
    let others =
        if sequence.is_uninterrupted() { "without others between them" } else { "others between them allowed" };
    let mut report = format!("expected these calls in this order, {others}");
    let mut lines = Lines(&mut report);
    let entries: Vec<_> = found.iter().filter_map(|place| journal.entries.get(*place)).collect();
    let (mut place, mut missing) = (0_u64, None);
    let mut rest = entries.iter();
    for step in sequence.steps() {
        let times = step.expected_times().least();
        let met: Vec<_> = rest.by_ref().take(usize::try_from(times).unwrap_or(usize::MAX)).collect();
        let earlier = met.len().saturating_sub(MOST_NAMED);
        if earlier > 0 {
            lines.line(format_args!("  {}. to {}. {}  found", place + 1, place + whole(earlier), step.name()));
        }
        for (nth, entry) in met.iter().enumerate().skip(earlier) {
            lines.line(format_args!("  {}. {}  #{}", place + whole(nth) + 1, step.name(), entry.number()));
        }
        let mut next = place.saturating_add(whole(met.len()));
        place = place.saturating_add(times);
        if next < place && missing.is_none() {
            missing = Some(step);
            next += 1;
            lines.line(format_args!("  {next}. {}  not found", step.name()));
        }
        match place - next {
            0 => {}
            1 => lines.line(format_args!("  {place}. {}  not looked for", step.name())),
            _ => lines.line(format_args!("  {}. to {place}. {}  not looked for", next + 1, step.name())),
        }
    }
    let found_numbers = entries.iter().map(|entry| entry.number()).collect();
    let Some(missing) = missing else {
        return Unmet { report, found: found_numbers, nearest: None, differences: Vec::new() };
    };
    lines.wanted(missing);
    // What follows the last that was found.
    let rest = &journal.entries[found.last().map_or(0, |place| place + 1)..];
    let nearest = match sequence.is_uninterrupted() && !found.is_empty() {
        true => rest.first(),
        false => nearest(missing, rest),
    };
    if let Some(entry) = nearest {
        let after = entries.last().map_or_else(String::new, |entry| format!(" after #{}", entry.number()));
        lines.near(&format!("nearest{after} is"), missing, entry);
    }
    let met = journal.entries.iter().enumerate();
    let met = met.filter(|(place, entry)| !found.contains(place) && missing.is_met_by(entry));
    let elsewhere: Vec<_> = met.map(|(_, entry)| format!("#{}", entry.number())).take(MOST_NAMED).collect();
    if !elsewhere.is_empty() {
        lines.line(format_args!("such a call came at another time: {}", elsewhere.join(", ")));
    }
    lines.never_called(missing, journal);
    lines.kept(journal);
    Unmet::new(report, missing, found_numbers, nearest)
}

/// The latest of the entries that are most like the call that is expected, without being it.
fn nearest<'a>(expected: &Expectation, entries: &'a [Arc<Entry>]) -> Option<&'a Arc<Entry>> {
    let others = entries.iter().filter(|entry| !expected.is_met_by(entry));
    let scored = others.map(|entry| (expected.likeness(entry), entry));
    scored.filter(|(likeness, _)| *likeness > 0).max_by_key(|(likeness, _)| *likeness).map(|(_, entry)| entry)
}

fn whole(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// A report that is being written.
struct Lines<'a>(&'a mut String);

impl Lines<'_> {
    fn line(&mut self, text: impl fmt::Display) {
        self.0.push('\n');
        self.0.push_str(&text.to_string());
    }

    /// What a call must have.
    fn wanted(&mut self, expected: &Expectation) {
        if !expected.criteria().is_empty() {
            self.line("with");
        }
        for criterion in expected.criteria() {
            self.line(format_args!("  {}  {}", criterion.pointer(), criterion.expected()));
        }
    }

    fn near(&mut self, words: &str, expected: &Expectation, entry: &Entry) {
        self.line(format_args!("{words} {}", Called(entry)));
        for difference in expected.differences(entry) {
            self.line(format_args!("  {difference}"));
        }
    }

    /// What was called, where the operation was not.
    fn never_called(&mut self, expected: &Expectation, journal: &Snapshot) {
        let Some(name) = expected.operation() else { return };
        let mut calls: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &journal.entries {
            *calls.entry(entry.operation().unwrap_or("no operation")).or_default() += 1;
        }
        if calls.is_empty() || calls.contains_key(name) {
            return;
        }
        let calls: Vec<_> = calls.iter().map(|(name, times)| format!("{name} ({times})")).collect();
        self.line(format_args!("{name} was never called; called were {}", calls.join(", ")));
    }

    /// What the journal cannot know.
    fn kept(&mut self, journal: &Snapshot) {
        if journal.options.entries == 0 {
            self.line("the journal is off");
        } else if journal.dropped > 0 {
            self.line(format_args!("the journal has dropped {} older calls", journal.dropped));
        }
    }
}

/// A call in one line.
struct Called<'a>(&'a Entry);

impl fmt::Display for Called<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(entry) = self;
        write!(f, "#{} {} {}, ", entry.number(), entry.method(), entry.target())?;
        match (entry.outcome(), entry.status()) {
            (Outcome::Reset, _) => f.write_str("cut off without a reply"),
            (Outcome::EmptyReply, _) => f.write_str("closed without a reply"),
            (Outcome::GarbageReply, _) => f.write_str("answered with what is not HTTP"),
            (_, None) => f.write_str("left without a reply"),
            (Outcome::Complete, Some(status)) => write!(f, "answered {status}"),
            (_, Some(status)) => write!(f, "answered {status} in part"),
        }
    }
}
