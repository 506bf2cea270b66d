//! The arguments of a call by name.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Why a call by name gave no reply.
#[derive(Debug)]
pub enum CallError {
    /// There is no such operation.
    Operation(String),
    /// An argument is missing or wrong.
    Argument(String),
    /// The client's own error.
    Client(billsby_client::Error),
}

/// The arguments of a call: parameters by their wire names, and `body`.
pub struct Arguments<'a>(&'a Value);

impl<'a> Arguments<'a> {
    /// Reads `arguments`.
    pub fn new(arguments: &'a Value) -> Self {
        Self(arguments)
    }

    /// The argument `name`, which must be there.
    pub fn required<T: DeserializeOwned>(&self, name: &str) -> Result<T, CallError> {
        read(name, self.0.get(name).unwrap_or(&Value::Null))
    }

    /// The argument `name`, when it is there.
    pub fn optional<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, CallError> {
        given(name, self.0.get(name))
    }

    /// The property `name` of the body, which must be there.
    pub fn body_required<T: DeserializeOwned>(&self, name: &str) -> Result<T, CallError> {
        read(name, self.0.get("body").and_then(|body| body.get(name)).unwrap_or(&Value::Null))
    }

    /// The property `name` of the body, when it is there.
    pub fn body_optional<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, CallError> {
        given(name, self.0.get("body").and_then(|body| body.get(name)))
    }
}

fn given<T: DeserializeOwned>(name: &str, value: Option<&Value>) -> Result<Option<T>, CallError> {
    match value {
        None => Ok(None),
        // For some types null is a value, for the rest it is none.
        Some(Value::Null) => Ok(serde_json::from_value(Value::Null).ok()),
        Some(value) => read(name, value).map(Some),
    }
}

fn read<T: DeserializeOwned>(name: &str, value: &Value) -> Result<T, CallError> {
    serde_json::from_value(value.clone()).map_err(|error| CallError::Argument(format!("{name}: {error}")))
}

/// The reply of a call as JSON.
pub fn reply<T: Serialize>(result: Result<T, billsby_client::Error>) -> Result<Value, CallError> {
    let value = result.map_err(CallError::Client)?;
    serde_json::to_value(value).map_err(|error| CallError::Argument(error.to_string()))
}
