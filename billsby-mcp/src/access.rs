//! Who calls, and what they may.

use crate::selection::MaxEffect;
use rmcp::service::{RequestContext, RoleServer};

/// Who calls, and what they may.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// Their name; none where only one can call.
    pub caller: Option<String>,
    /// The gravest thing that their calls may do.
    pub most: MaxEffect,
}

impl Access {
    /// That of a request: over HTTP it came in with the token.
    pub fn of(context: &RequestContext<RoleServer>) -> Self {
        let parts = context.extensions.get::<axum::http::request::Parts>();
        parts.and_then(|parts| parts.extensions.get::<Self>()).cloned().unwrap_or_default()
    }
}
