//! A clock as text.

use billsby_mock::Clock;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// How a company's time follows the wall clock, as one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct ClockWord(pub(super) Clock);

impl FromStr for ClockWord {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "real" {
            return Ok(Self(Clock::Real));
        }
        let instant = text.parse();
        instant
            .map(|at| Self(Clock::Frozen(at)))
            .map_err(|_| format!("expected `real`, or an instant such as 2026-01-31T12:00:00Z; found `{text}`"))
    }
}

impl TryFrom<String> for ClockWord {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<ClockWord> for String {
    fn from(clock: ClockWord) -> Self {
        clock.to_string()
    }
}

impl fmt::Display for ClockWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Clock::Frozen(at) => write!(f, "{at}"),
            // No text stands for a distance.
            Clock::Real | Clock::Offset(_) => f.write_str("real"),
        }
    }
}
