//! What the suite writes as JSON, as the protocol types it.

use rmcp::ErrorData;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A value of the protocol that is written as JSON.
pub fn parsed<T: DeserializeOwned>(value: Value) -> Result<T, ErrorData> {
    serde_json::from_value(value).map_err(|error| ErrorData::internal_error(error.to_string(), None))
}
