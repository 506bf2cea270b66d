//! The body of a webhook to an event.

use super::{Event, WebhookError};
use crate::generated::webhooks::{ID_PROPERTY, TYPE_PROPERTY};
use crate::runtime::Misfit;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

impl Event {
    /// Reads the body of a webhook without asking who sent it: for one that a
    /// [`Receiver`](super::Receiver) has taken before, and that has waited in a queue since.
    ///
    /// # Errors
    /// A [`WebhookError`] when it is not JSON, names no type, or is not as its type is described.
    #[inline]
    pub fn from_json(body: &[u8]) -> Result<Self, WebhookError> {
        let json: Value = serde_json::from_slice(body)
            .map_err(|error| WebhookError::NotJson { line: error.line(), column: error.column() })?;
        let event_type = json.get(TYPE_PROPERTY).and_then(Value::as_str).ok_or(WebhookError::NoType)?.to_owned();
        Self::typed(event_type, json, body)
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
pub(crate) fn payload<T: DeserializeOwned>(event_type: &'static str, body: &[u8]) -> Result<T, WebhookError> {
    serde_json::from_slice(body).map_err(|error| WebhookError::Payload { event_type, field: field(body, &error) })
}

/// The field at fault. Deeper parts of its path may be free keys, which belong to the body.
fn field(body: &[u8], error: &serde_json::Error) -> String {
    let misfit = Misfit::new(body, error);
    match misfit.path.split(['.', '[']).next() {
        Some(key) if !key.is_empty() => key.to_owned(),
        // Here only a missing field is left to complain of, and it is named in the reason.
        _ => misfit.reason.split('`').nth(1).unwrap_or_default().to_owned(),
    }
}
