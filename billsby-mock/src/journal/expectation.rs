//! What calls a test expects to have been made.

use super::criterion::Criterion;
use super::difference::{Comparison, Difference};
use super::entry::{Entry, KeyState};
use super::nearest_name::or_nearest;
use super::record::Snapshot;
use super::status::StatusRange;
use super::times::Times;
use super::unmet::{self, Unmet};
use super::verify::Verify;
use crate::generated::OPERATIONS;
use crate::runtime::Operation;
use serde_json::Value;
use std::fmt::Display;

/// A call that is expected to have been made, at least once when nothing else is said.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use billsby_mock::journal::Expectation;
///
/// let mock = billsby_mock::Mock::new()?;
/// mock.world().journal().expect(Expectation::call("refund_invoice").body_at("/amount", 500).never());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an expectation is nothing before it is verified"]
pub struct Expectation {
    operation: Option<String>,
    criteria: Vec<Criterion>,
    times: Times,
}

impl Expectation {
    /// A call of this operation.
    pub fn call(operation: impl Into<String>) -> Self {
        Self { operation: Some(operation.into()), ..Self::any() }
    }

    /// Any call, be it of an operation or not.
    pub fn any() -> Self {
        Self { operation: None, criteria: Vec::new(), times: Times::SOME }
    }

    /// By this method, in upper case.
    pub fn method(self, method: impl Into<String>) -> Self {
        self.with(Criterion::Method(method.into()))
    }

    /// With this text in the path or the query, as they were sent.
    pub fn path(self, text: impl Into<String>) -> Self {
        self.with(Criterion::Path(text.into()))
    }

    /// With this value of a parameter in the path.
    pub fn path_value(self, name: impl Into<String>, value: impl Display) -> Self {
        self.with(Criterion::PathValue(name.into(), value.to_string()))
    }

    /// With this value of a parameter in the query.
    pub fn query_value(self, name: impl Into<String>, value: impl Display) -> Self {
        self.with(Criterion::QueryValue(name.into(), value.to_string()))
    }

    /// With this header in the request. Of the one with the key the journal only knows whether it is right: see
    /// [`Expectation::key`].
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(Criterion::Header(name.into(), value.into()))
    }

    /// With such a key.
    pub fn key(self, key: KeyState) -> Self {
        self.with(Criterion::Key(key))
    }

    /// With just this JSON as the body of the request.
    pub fn body(self, body: impl Into<Value>) -> Self {
        self.with(Criterion::Body(Comparison::Equal, body.into()))
    }

    /// With a body that has all of this; it may have other keys, and lists may have other items.
    pub fn body_contains(self, part: impl Into<Value>) -> Self {
        self.with(Criterion::Body(Comparison::Contains, part.into()))
    }

    /// With this JSON at a place of the body, which is a JSON pointer such as `/amount`.
    pub fn body_at(self, pointer: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with(Criterion::BodyAt(pointer.into(), value.into()))
    }

    /// With this text somewhere in the body.
    pub fn body_text(self, text: impl Into<String>) -> Self {
        self.with(Criterion::BodyText(text.into()))
    }

    /// Answered with this status, or one of these: `404`, `400..=499`.
    pub fn status(self, status: impl Into<StatusRange>) -> Self {
        self.with(Criterion::Status(status.into()))
    }

    /// So often: `2`, `2..`, `..=2`, `1..=2`.
    pub fn times(self, times: impl Into<Times>) -> Self {
        Self { times: times.into(), ..self }
    }

    /// Not once.
    pub fn never(self) -> Self {
        self.times(Times::NONE)
    }

    fn with(mut self, criterion: Criterion) -> Self {
        self.criteria.push(criterion);
        self
    }

    /// What it is called in a message.
    pub(super) fn name(&self) -> &str {
        self.operation.as_deref().unwrap_or("any call")
    }

    pub(super) fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    pub(super) fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// How often it is expected.
    pub(super) fn expected_times(&self) -> Times {
        self.times
    }

    /// Whether an entry is such a call.
    pub(super) fn is_met_by(&self, entry: &Entry) -> bool {
        self.is_operation_of(entry) && self.criteria.iter().all(|criterion| criterion.differences(entry).is_empty())
    }

    /// In what an entry differs from such a call.
    pub(super) fn differences(&self, entry: &Entry) -> Vec<Difference> {
        let operation = self.operation.as_deref().filter(|_| !self.is_operation_of(entry));
        let other = || entry.operation().unwrap_or("no operation");
        let operation = operation.map(|name| Difference::new("/operation", name, other()));
        operation.into_iter().chain(self.criteria.iter().flat_map(|criterion| criterion.differences(entry))).collect()
    }

    /// How much an entry is like such a call; 0 where it has nothing of it.
    pub(super) fn likeness(&self, entry: &Entry) -> usize {
        /// What a criterion counts that is met in full; the operation counts as much as three of them.
        const FULL: usize = 1000;
        let operation = if self.operation.is_some() && self.is_operation_of(entry) { 3 * FULL } else { 0 };
        let criteria = self.criteria.iter().map(|criterion| {
            let weight = criterion.weight();
            FULL * weight.saturating_sub(criterion.differences(entry).len()) / weight
        });
        operation + criteria.sum::<usize>()
    }

    fn is_operation_of(&self, entry: &Entry) -> bool {
        self.operation.as_deref().is_none_or(|name| entry.operation() == Some(name))
    }

    /// Why no call can ever be like this: where in the expectation the mistake is, and what is wrong.
    pub(crate) fn mistake(&self) -> Option<String> {
        let mut operation: Option<&Operation> = None;
        if let Some(name) = &self.operation {
            operation = OPERATIONS.iter().copied().find(|operation| operation.name == name);
            if operation.is_none() {
                let near = or_nearest(name, OPERATIONS.iter().map(|operation| operation.name));
                return Some(format!("there is no operation `{name}`{near}"));
            }
        }
        self.criteria.iter().find_map(|criterion| criterion.mistake(operation))
    }
}

impl Verify for Expectation {
    fn verify(&self, journal: &Snapshot) -> Result<(), Unmet> {
        if let Some(mistake) = self.mistake() {
            return Err(Unmet::mistake(mistake));
        }
        let found: Vec<_> = journal.entries.iter().filter(|entry| self.is_met_by(entry)).collect();
        let (short, over) = (self.times.is_short(found.len()), self.times.is_over(found.len()));
        if short || over { Err(unmet::expectation(self, journal, &found)) } else { Ok(()) }
    }
}
