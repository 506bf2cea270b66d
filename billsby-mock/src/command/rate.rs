//! A limit of calls as text.

use billsby_mock::RateLimit;
use billsby_mock::jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// So many calls in a time, such as 100/PT1M. As many may come at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct Rate {
    requests: u32,
    per: Duration,
}

impl From<Rate> for RateLimit {
    fn from(rate: Rate) -> Self {
        Self { requests: rate.requests, per: rate.per, burst: rate.requests }
    }
}

impl FromStr for Rate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once('/').and_then(|(requests, per)| {
            let per: SignedDuration = per.parse().ok()?;
            Some(Self { requests: requests.parse().ok()?, per: per.try_into().ok()? })
        });
        parts.ok_or_else(|| format!("expected calls in a time, such as 100/PT1M; found `{text}`"))
    }
}

impl TryFrom<String> for Rate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Rate> for String {
    fn from(rate: Rate) -> Self {
        rate.to_string()
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let per = SignedDuration::try_from(self.per).unwrap_or(SignedDuration::MAX);
        write!(f, "{}/{per}", self.requests)
    }
}
