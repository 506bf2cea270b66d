//! The body of a webhook to an event.

use super::{Event, WebhookError};
use crate::generated::webhooks::{ID_PROPERTY, TYPE_PROPERTY};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::Segment;
use std::fmt;

impl Event {
    /// Reads the body of a webhook without asking who sent it: for one that a
    /// [`Receiver`](super::Receiver) has taken before, and that has waited in a queue since.
    ///
    /// # Errors
    /// A [`WebhookError`] when it is not JSON, names no type, or is not as its type is described.
    pub fn from_json(body: &[u8]) -> Result<Self, WebhookError> {
        let json: Value = serde_json::from_slice(body)
            .map_err(|error| WebhookError::NotJson { line: error.line(), column: error.column() })?;
        let event_type = json.get(TYPE_PROPERTY).and_then(Value::as_str).ok_or(WebhookError::NoType)?.to_owned();
        Self::typed(event_type, json)
    }
}

/// An event of a type that this version does not know.
///
/// `Debug` shows its type and its id, and not the rest.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownEvent {
    /// Its type, as the body spells it.
    pub event_type: String,
    /// Its id, when the body has one where the known types have it.
    pub id: Option<String>,
    /// The whole body.
    pub json: Value,
}

impl UnknownEvent {
    pub(crate) fn new(event_type: String, json: Value) -> Self {
        let id = match json.get(ID_PROPERTY) {
            Some(Value::String(id)) => Some(id.clone()),
            Some(Value::Number(id)) => Some(id.to_string()),
            _ => None,
        };
        Self { event_type, id, json }
    }
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("UnknownEvent");
        shown.field("event_type", &self.event_type).field("id", &self.id).finish_non_exhaustive()
    }
}

/// Reads the payload of a known type.
pub(crate) fn payload<T: DeserializeOwned>(event_type: &'static str, json: Value) -> Result<T, WebhookError> {
    serde_path_to_error::deserialize(json).map_err(|error| WebhookError::Payload { event_type, field: field(&error) })
}

/// The field at fault. The words of `error` quote the body, and so do deeper parts of its path, which may be free keys.
fn field(error: &serde_path_to_error::Error<serde_json::Error>) -> String {
    match error.path().iter().next() {
        Some(Segment::Map { key }) => key.clone(),
        // Here only a missing field is left to complain of, and serde has no other way to say which.
        _ => error.inner().to_string().split('`').nth(1).unwrap_or_default().to_owned(),
    }
}
