//! What the domain refuses, as the API says it.

use crate::billing::BillingError;
use crate::runtime::{Rejection, Violation};

impl From<BillingError> for Rejection {
    fn from(error: BillingError) -> Self {
        match error {
            BillingError::NotFound { .. } => Rejection::not_found(sentence(&error.to_string())),
            BillingError::Conflict { message } => Rejection::conflict(sentence(&message)),
            BillingError::Invalid { violations } => Rejection::invalid(
                violations
                    .into_iter()
                    .map(|violation| Violation {
                        // The domain points into the body; only what it names otherwise is elsewhere.
                        pointer: match violation.pointer.split('/').nth(1) {
                            Some("query" | "path") => violation.pointer,
                            _ => format!("/body{}", violation.pointer),
                        },
                        message: violation.message,
                    })
                    .collect(),
            ),
        }
    }
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let start: String = letters.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    let end = if text.ends_with('.') { "" } else { "." };
    format!("{start}{}{end}", letters.as_str())
}
