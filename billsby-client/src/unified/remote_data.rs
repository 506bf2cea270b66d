//! A record as the provider has it.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::fmt;

/// A record as the provider sent it, byte for byte. It is there where it was asked for.
///
/// `Debug` shows only how long it is, since it holds personal data.
///
/// ```
/// use billsby_client::unified::RemoteData;
///
/// let sent = r#"{"b":1.50,"a":null}"#;
/// let data: RemoteData = serde_json::from_str(sent)?;
/// assert_eq!(data.as_json(), sent);
/// assert_eq!(serde_json::to_string(&data)?, sent);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RemoteData(Box<RawValue>);

impl RemoteData {
    /// The text of the record.
    pub fn as_json(&self) -> &str {
        self.0.get()
    }
}

impl From<Box<RawValue>> for RemoteData {
    fn from(record: Box<RawValue>) -> Self {
        Self(record)
    }
}

impl PartialEq for RemoteData {
    fn eq(&self, other: &Self) -> bool {
        self.as_json() == other.as_json()
    }
}

impl fmt::Debug for RemoteData {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RemoteData({} bytes)", self.as_json().len())
    }
}
