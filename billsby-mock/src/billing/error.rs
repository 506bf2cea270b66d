//! Why a command is refused.

use std::fmt;

/// A refusal. Nothing has changed when one is returned.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BillingError {
    /// The thing the command is about does not exist.
    #[error("there is no {what} `{id}`")]
    NotFound {
        /// What was looked for: `customer`, `invoice` ...
        what: &'static str,
        /// The id as it was given.
        id: String,
    },
    /// The thing is in a state that forbids the command.
    #[error("{message}")]
    Conflict {
        /// Names the state and, where there is one, the way out.
        message: String,
    },
    /// The command itself is wrong.
    #[error("invalid: {}", Listed(violations))]
    Invalid {
        /// Every field that is wrong.
        violations: Vec<Violation>,
    },
}

/// One field of a command that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Where: a JSON pointer into the body (`/addOns/0/addOnId`), or
    /// `/query/...` for a parameter of a list.
    pub pointer: String,
    /// What was expected, and what was given.
    pub message: String,
}

impl BillingError {
    /// No `what` has this id.
    pub fn not_found(what: &'static str, id: impl fmt::Display) -> Self {
        Self::NotFound { what, id: id.to_string() }
    }

    /// The state forbids the command.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::Conflict { message: message.into() }
    }

    /// `thing` is in a state that forbids what would make it `participle`; the `allowing` states do not.
    pub(crate) fn wrong_state<S: fmt::Display>(
        thing: impl fmt::Display,
        state: S,
        participle: &str,
        allowing: impl Iterator<Item = S>,
    ) -> Self {
        let allowing: Vec<_> = allowing.map(|state| state.to_string()).collect();
        Self::conflict(format!("{thing} is {state}; to be {participle} it must be {}", allowing.join(" or ")))
    }

    /// One field is wrong.
    pub fn invalid(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        let violation = Violation { pointer: pointer.into(), message: message.into() };
        Self::Invalid { violations: vec![violation] }
    }
}

struct Listed<'a>(&'a [Violation]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, violation) in self.0.iter().enumerate() {
            let comma = if place == 0 { "" } else { "; " };
            write!(f, "{comma}{} {}", violation.pointer, violation.message)?;
        }
        Ok(())
    }
}

/// Gathers everything that is wrong with a command, so that one answer names it all.
#[derive(Debug, Default)]
pub(crate) struct Violations(Vec<Violation>);

impl Violations {
    pub(crate) fn add(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.0.push(Violation { pointer: pointer.into(), message: message.into() });
    }

    /// Notes a violation unless the rule holds.
    pub(crate) fn check<M: Into<String>>(
        &mut self,
        holds: bool,
        pointer: impl Into<String>,
        message: impl FnOnce() -> M,
    ) {
        if !holds {
            self.add(pointer, message());
        }
    }

    /// Takes the value, or notes what was wrong with it.
    pub(crate) fn take<T>(&mut self, result: Result<T, BillingError>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(BillingError::Invalid { violations }) => {
                self.0.extend(violations);
                None
            }
            Err(other) => {
                self.add("", other.to_string());
                None
            }
        }
    }

    pub(crate) fn finish(self) -> Result<(), BillingError> {
        match self.0.is_empty() {
            true => Ok(()),
            false => Err(BillingError::Invalid { violations: self.0 }),
        }
    }
}
