//! What calls a request expects to have been made.

use super::{status, whole};
use crate::billing::BillingError;
use crate::billing::error::Violations;
use crate::companies::World;
use crate::control::generated::requests;
use crate::journal::{Difference, Expectation, KeyState, Sequence, Times, Unmet};
use crate::runtime::Rejection;
use billsby_mock_control::types;
use serde_json::Value;

pub(crate) fn verify_journal(
    world: &World,
    request: requests::VerifyJournal,
) -> Result<types::JournalVerdict, Rejection> {
    let order = request.body.order.unwrap_or(types::ExpectedOrder::Any);
    let expectations = read(request.body.expectations)?;
    let journal = world.journal();
    let unmet: Vec<Unmet> = match order {
        types::ExpectedOrder::Any => {
            // All of them look at the journal as it is at one moment.
            let snapshot = journal.snapshot();
            expectations.iter().filter_map(|expected| snapshot.verify(expected).err()).collect()
        }
        order => {
            let sequence = Sequence::new(expectations);
            let sequence = match order {
                types::ExpectedOrder::Uninterrupted => sequence.uninterrupted(),
                _ => sequence,
            };
            if let Some(mistake) = sequence.mistake() {
                return Err(BillingError::invalid("/expectations", mistake).into());
            }
            journal.verify(&sequence).err().into_iter().collect()
        }
    };
    Ok(verdict(&unmet))
}

/// The expectations, none of which is a mistake.
fn read(expectations: Vec<types::JournalExpectation>) -> Result<Vec<Expectation>, BillingError> {
    let mut violations = Violations::default();
    let read = expectations.into_iter().enumerate().filter_map(|(place, expected)| {
        let pointer = format!("/expectations/{place}");
        let read = violations.take(expectation(expected, &pointer))?;
        let mistake = read.mistake();
        violations.check(mistake.is_none(), pointer, || mistake.unwrap_or_default());
        Some(read)
    });
    let read = read.collect();
    violations.finish()?;
    Ok(read)
}

fn expectation(expected: types::JournalExpectation, pointer: &str) -> Result<Expectation, BillingError> {
    let mut read = match &expected.operation {
        Some(name) => Expectation::call(name.as_str()),
        None => Expectation::any(),
    };
    if let Some(method) = &expected.method {
        read = read.method(method.as_str());
    }
    if let Some(text) = expected.path {
        read = read.path(text);
    }
    read = expected.path_values.into_iter().flatten().fold(read, |read, (name, value)| read.path_value(name, value));
    read = expected.query_values.into_iter().flatten().fold(read, |read, (name, value)| read.query_value(name, value));
    read = expected.headers.into_iter().flatten().fold(read, |read, (name, value)| read.header(name, value));
    if let Some(key) = &expected.key {
        let known = KeyState::ALL.iter().find(|state| state.as_str() == key.as_str());
        let unknown = || BillingError::invalid(format!("{pointer}/key"), format!("must be a known value, not `{key}`"));
        read = read.key(*known.ok_or_else(unknown)?);
    }
    if let Some(pattern) = &expected.status {
        read = read.status(status(pattern, &format!("{pointer}/status"))?);
    }
    if let Some(body) = expected.body {
        read = read.body(Value::Object(body));
    }
    if let Some(part) = expected.body_contains {
        read = read.body_contains(Value::Object(part));
    }
    read = expected.body_at.into_iter().flatten().fold(read, |read, (at, value)| read.body_at(at, value));
    if let Some(text) = expected.body_text {
        read = read.body_text(text);
    }
    if let Some(times) = expected.times {
        let number = |number: Option<i64>| number.and_then(|number| u64::try_from(number).ok());
        read = read.times(Times::new(number(times.least).unwrap_or_default(), number(times.most)));
    }
    Ok(read)
}

fn verdict(unmet: &[Unmet]) -> types::JournalVerdict {
    let report = unmet.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n");
    types::JournalVerdict::builder()
        .is_met(unmet.is_empty())
        .report((!unmet.is_empty()).then_some(report))
        .unmet(unmet.iter().map(finding).collect::<Vec<_>>())
        .build()
}

fn finding(unmet: &Unmet) -> types::UnmetExpectation {
    types::UnmetExpectation::builder()
        .report(unmet.to_string())
        .found(unmet.found().iter().map(|number| types::JournalNumber::from(whole(*number))).collect::<Vec<_>>())
        .nearest(unmet.nearest().map(|number| types::JournalNumber::from(whole(number))))
        .differences(unmet.differences().iter().map(difference).collect::<Vec<_>>())
        .build()
}

fn difference(difference: &Difference) -> types::JournalDifference {
    types::JournalDifference::builder()
        .pointer(difference.pointer.as_str())
        .expected(difference.expected.as_str())
        .found(difference.found.as_str())
        .build()
}
