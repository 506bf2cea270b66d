//! What must not be shown.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// What stands for a secret where it is hidden.
const HIDDEN: &str = "(hidden)";

/// A key or a token. It is written down with the configuration, and shown by nothing else.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub(super) struct Secret(String);

impl Secret {
    pub(super) fn expose(&self) -> &str {
        &self.0
    }

    /// What is shown in its place. It is refused when it is read again.
    pub(super) fn hide(&mut self) {
        self.0 = HIDDEN.to_owned();
    }
}

impl FromStr for Secret {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // What is found instead may be the secret.
        let text = String::deserialize(deserializer).map_err(|_| D::Error::custom("expected a string"))?;
        if text == HIDDEN {
            return Err(D::Error::custom("expected a secret, found one that was hidden when the file was printed"));
        }
        Ok(Self(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
