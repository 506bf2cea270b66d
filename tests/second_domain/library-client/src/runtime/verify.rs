//! Finding out whether a call of unknown outcome was carried out.

use super::{Arguments, Call, Error, Request};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Arguments of an operation of which a read tells whether it was carried out.
pub trait Verify: Arguments {
    /// What the service shows of such calls now.
    fn evidence<'a>(&'a self, client: &'a crate::generated::client::Client) -> Call<'a, Evidence>;
}

/// Whether a call was carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was: there is exactly one trace of such a call that was not there before.
    Happened,
    /// It was not: there was no trace of it a while after it was sent last.
    DidNotHappen,
    /// The traces do not tell: there is more than one, or what it would have changed was so before.
    StillUnknown,
}

/// What the service shows that a call of its kind leaves behind.
///
/// It holds ids and nothing else of what was read, and can be stored: see [`Request::verifiable_since`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The rows that such a call may have added.
    rows: BTreeSet<String>,
    /// Whether the properties have the values that such a call gives them, one set after another.
    states: Vec<bool>,
}

impl Evidence {
    /// Notes the rows of `reply` in which all of `equal` hold, by the property `key`.
    pub(crate) fn added(
        &mut self,
        operation: &'static str,
        reply: &impl Serialize,
        key: &str,
        equal: &[(&str, Value)],
    ) -> Result<(), Error> {
        let reply = as_json(operation, reply)?;
        let rows = reply.as_array().map_or(std::slice::from_ref(&reply), Vec::as_slice);
        for row in rows.iter().filter(|row| holds(row, equal)) {
            // The check is part of the mark: two checks may see rows of the same name.
            self.rows.insert(format!("{key} {}", row.get(key).unwrap_or(&Value::Null)));
        }
        Ok(())
    }

    /// Notes which of `sets` hold in `reply`.
    pub(crate) fn becomes(
        &mut self,
        operation: &'static str,
        reply: &impl Serialize,
        sets: &[&[(&str, Value)]],
    ) -> Result<(), Error> {
        let reply = as_json(operation, reply)?;
        self.states.extend(sets.iter().map(|set| holds(&reply, set)));
        Ok(())
    }

    /// What has come about since `before`, if that tells.
    #[inline]
    fn since(&self, before: &Self) -> Verdict {
        let rows = self.rows.difference(&before.rows).count();
        let turned = self.states.iter().zip(&before.states).filter(|(now, then)| **now && !**then).count();
        match rows + turned {
            1 => Verdict::Happened,
            0 if !before.states.contains(&true) => Verdict::DidNotHappen,
            _ => Verdict::StillUnknown,
        }
    }
}

/// Whether all of `equal` hold; what the call did not ask for may be anything.
#[inline]
fn holds(object: &Value, equal: &[(&str, Value)]) -> bool {
    equal.iter().all(|(property, wanted)| wanted.is_null() || object.get(*property) == Some(wanted))
}

fn as_json(operation: &'static str, reply: &impl Serialize) -> Result<Value, Error> {
    serde_json::to_value(reply).map_err(|error| Error::Request { operation, message: error.to_string() })
}

/// What a property is compared with.
pub(crate) fn wanted(argument: &impl Serialize) -> Value {
    serde_json::to_value(argument).unwrap_or_default()
}

/// The negative of a number that a property is compared with.
pub(crate) fn negative(argument: &impl Serialize) -> Value {
    match wanted(argument).as_i64().and_then(i64::checked_neg) {
        Some(number) => number.into(),
        None => Value::Null,
    }
}

/// What a read must have told to go on with.
pub(crate) fn known<T>(operation: &'static str, property: &str, value: Option<T>) -> Result<T, Error> {
    let message = || format!("it cannot be verified, since the service does not tell `{property}`");
    value.ok_or_else(|| Error::Request { operation, message: message() })
}

/// A request that can be verified after it was sent: see [`Request::verifiable`].
#[derive(Debug)]
pub struct Verifiable<'a, A> {
    request: Request<'a, A>,
    before: Evidence,
    settle: Duration,
    /// When the last attempt ended, by the clock of the client.
    sent: Mutex<Option<Duration>>,
}

impl<'a, A: Verify + Clone + 'a> Request<'a, A> {
    /// Looks, before the call is made, at what such calls have left behind, so that afterwards it can be told
    /// whether this one was carried out.
    ///
    /// # Errors
    /// Those of the read.
    pub async fn verifiable(self) -> Result<Verifiable<'a, A>, Error> {
        let before = self.arguments.evidence(self.client).await?;
        Ok(self.verifiable_since(before))
    }

    /// The same with what was seen earlier: a program that stores [`Verifiable::before`] and then sends can find out
    /// what happened even when it was killed in between.
    pub fn verifiable_since(self, before: Evidence) -> Verifiable<'a, A> {
        let settle = self.options.timeout.unwrap_or(self.client.transport().timeout());
        Verifiable { request: self, before, settle, sent: Mutex::new(None) }
    }
}

impl<'a, A: Verify + Clone + 'a> Verifiable<'a, A> {
    /// What was there before.
    pub fn before(&self) -> &Evidence {
        &self.before
    }

    /// How long after it was sent a call can still be carried out. Its timeout when not set.
    ///
    /// Before this time has passed the absence of a trace proves nothing, and [`verify`](Self::verify) waits.
    pub fn settle(mut self, settle: Duration) -> Self {
        self.settle = settle;
        self
    }

    /// Makes the call.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn send(&self) -> Result<A::Reply, Error> {
        let outcome = self.request.clone().await;
        let now = self.request.client.transport().clock().now();
        *self.sent.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
        outcome
    }

    /// Reads what is there now, and tells whether the call was carried out.
    ///
    /// Where there is no trace of it this waits until the call has [settled](Self::settle), looking again in between.
    /// A call of the same kind that somebody else makes at the same time, on the same object and for the same amount,
    /// can not be told from this one.
    ///
    /// # Errors
    /// Those of the read. Nothing is known then.
    pub async fn verify(&self) -> Result<Verdict, Error> {
        let clock = self.request.client.transport().clock();
        let sent = *self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        let settled = sent.unwrap_or_else(|| clock.now()).saturating_add(self.settle);
        loop {
            let asked = clock.now();
            let now = self.request.arguments.evidence(self.request.client).await?;
            match now.since(&self.before) {
                Verdict::DidNotHappen if asked < settled => {
                    clock.sleep((self.settle / 8).min(settled.saturating_sub(asked))).await;
                }
                verdict => return Ok(verdict),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rows(rows: Value, amount: i64) -> Evidence {
        let mut evidence = Evidence::default();
        evidence.added("refund", &rows, "id", &[("amount", json!(amount)), ("note", Value::Null)]).unwrap();
        evidence
    }

    fn state(object: Value) -> Evidence {
        let mut evidence = Evidence::default();
        let sets: &[&[(&str, Value)]] = &[&[("plan", json!(2)), ("units", json!(5))], &[("planNext", json!(2))]];
        evidence.becomes("change", &object, sets).unwrap();
        evidence
    }

    #[test]
    fn one_new_row_tells_that_it_happened() {
        let before = rows(json!([{"id": 1, "amount": 500}]), 500);
        assert_eq!(
            rows(json!([{"id": 2, "amount": 500}, {"id": 1, "amount": 500}]), 500).since(&before),
            Verdict::Happened
        );
        assert_eq!(
            rows(json!([{"id": 2, "amount": 499}, {"id": 1, "amount": 500}]), 500).since(&before),
            Verdict::DidNotHappen
        );
        assert_eq!(rows(json!([]), 500).since(&before), Verdict::DidNotHappen);
        let two = json!([{"id": 2, "amount": 500}, {"id": 3, "amount": 500}]);
        assert_eq!(rows(two, 500).since(&before), Verdict::StillUnknown);
    }

    #[test]
    fn a_state_tells_only_where_it_was_another_before() {
        let before = state(json!({"plan": 1, "units": 5, "planNext": null}));
        assert_eq!(state(json!({"plan": 2, "units": 5, "planNext": null})).since(&before), Verdict::Happened);
        assert_eq!(state(json!({"plan": 1, "units": 5, "planNext": 2})).since(&before), Verdict::Happened);
        assert_eq!(state(json!({"plan": 2, "units": 4, "planNext": 3})).since(&before), Verdict::DidNotHappen);
        let before = state(json!({"plan": 2, "units": 5, "planNext": null}));
        assert_eq!(state(json!({"plan": 2, "units": 5, "planNext": null})).since(&before), Verdict::StillUnknown);
    }

    #[test]
    fn a_number_is_negated_and_nothing_else_is() {
        assert_eq!(negative(&-500), json!(500));
        assert_eq!(negative(&Some(7)), json!(-7));
        assert_eq!(negative(&i64::MIN), Value::Null);
        assert_eq!(negative(&"7"), Value::Null);
    }

    #[test]
    fn evidence_can_be_stored() {
        let before = rows(json!([{"id": "A-1", "amount": 500}]), 500);
        let stored = serde_json::to_string(&before).unwrap();
        assert_eq!(serde_json::from_str::<Evidence>(&stored).unwrap(), before);
    }
}
