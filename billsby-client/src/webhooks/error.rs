//! Why a webhook is not taken.

use crate::generated::webhooks::{SECRET_HEADER, TYPE_PROPERTY};
use http::StatusCode;

/// Why a webhook is not taken. It shows no secret and nothing of the body, which may hold personal data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The request has no secret.
    #[error("the webhook has no header `{SECRET_HEADER}`")]
    MissingSecret,
    /// The request has a secret that the receiver does not accept.
    #[error("the header `{SECRET_HEADER}` of the webhook holds a secret that is not accepted")]
    WrongSecret,
    /// The body is not JSON.
    #[error("the body of the webhook is not JSON, from line {line}, column {column}")]
    NotJson {
        /// Where it stops to be JSON, from 1.
        line: usize,
        /// The column there.
        column: usize,
    },
    /// The body is JSON, but does not say what happened.
    #[error("the body of the webhook names no event type in `{TYPE_PROPERTY}`")]
    NoType,
    /// The type is known, but a field of the body is missing or holds what it cannot.
    #[error("the body of the `{event_type}` webhook is not as described: see its field `{field}`")]
    Payload {
        /// The type of the event.
        event_type: &'static str,
        /// The field, as the body spells it.
        field: String,
    },
}

impl WebhookError {
    /// The status to answer with: 401 when the secret was at fault, otherwise 400. Either way the
    /// webhook counts as not delivered, and comes again.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::MissingSecret | Self::WrongSecret => StatusCode::UNAUTHORIZED,
            Self::NotJson { .. } | Self::NoType | Self::Payload { .. } => StatusCode::BAD_REQUEST,
        }
    }
}
