//! What a call told, held against what the service did.

use crate::fault::CANARY;
use crate::stage::KEY;
use billsby_client::Error;
use cross_checks::arguments::CallError;
use serde_json::Value;

/// What a call told, and what it was.
pub struct Told {
    pub call: u64,
    pub operation: &'static str,
    pub read: bool,
    /// Whether it may be sent again when nobody knows what became of it.
    pub safe: bool,
    /// `ok`, or the kind of the error.
    pub outcome: &'static str,
    /// What was told too much.
    leak: Option<String>,
}

impl Told {
    pub fn new(call: u64, operation: &'static str, read: bool, safe: bool, reply: Result<Value, CallError>) -> Self {
        let error = match reply {
            Ok(_) => None,
            Err(CallError::Client(error)) => Some(error),
            Err(other) => panic!("{operation}: {other:?}"),
        };
        let outcome = error.as_ref().map_or("ok", Error::kind);
        let shown = error.map(|error| format!("{error} {error:?}"));
        let leak = shown.filter(|shown| shown.contains(CANARY) || shown.contains(KEY));
        Self { call, operation, read, safe, outcome, leak }
    }

    /// What is wrong with it, if the call was carried out so often.
    pub fn faults(&self, performed: u32) -> Vec<String> {
        let claim = match self.outcome {
            "ok" | "decode" if performed == 0 => Some("says that it was carried out"),
            "outcome_unknown" if self.read => Some("says that it may have done something"),
            "ok" | "decode" | "outcome_unknown" => None,
            _ if !self.read && performed > 0 => Some("says that it was not carried out"),
            _ => None,
        };
        let twice = (!self.safe && performed > 1).then_some("is not to be repeated");
        let leak = self.leak.as_ref().map(|shown| format!("it shows what it must not: {shown}"));
        let facts = format!("{} {}: {}, carried out {performed} times", self.call, self.operation, self.outcome);
        let wrong = claim.into_iter().chain(twice).map(str::to_owned).chain(leak);
        wrong.map(|wrong| format!("{facts}: {wrong}")).collect()
    }
}
