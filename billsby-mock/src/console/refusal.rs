//! Pages that say why there is no other.

use super::frame;
use crate::billing::BillingError;
use crate::companies::MakingError;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

/// Why a page cannot be shown, or a form not be carried out.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    title: &'static str,
    message: String,
}

impl Refusal {
    /// There is no such thing.
    pub(super) fn not_found(message: impl Into<String>) -> Self {
        Self { status: StatusCode::NOT_FOUND, title: "Not found", message: message.into() }
    }

    pub(super) fn status(&self) -> StatusCode {
        self.status
    }

    /// What a page says that has the form which was refused.
    pub(super) fn alert(&self) -> Markup {
        html! { div.alert role="alert" { (self.message) } }
    }

    /// The server is at fault.
    pub(super) fn internal(message: impl Into<String>) -> Self {
        Self { status: StatusCode::INTERNAL_SERVER_ERROR, title: "Something is wrong here", message: message.into() }
    }
}

impl From<BillingError> for Refusal {
    fn from(error: BillingError) -> Self {
        let (status, title) = match &error {
            BillingError::NotFound { .. } => (StatusCode::NOT_FOUND, "Not found"),
            BillingError::Conflict { .. } => (StatusCode::CONFLICT, "Not possible now"),
            BillingError::Invalid { .. } => (StatusCode::BAD_REQUEST, "Not understood"),
        };
        Self { status, title, message: sentence(&error.to_string()) }
    }
}

impl From<MakingError> for Refusal {
    fn from(error: MakingError) -> Self {
        let (status, title) = match &error {
            MakingError::Missing(_) => (StatusCode::NOT_FOUND, "Not found"),
            MakingError::Taken(_) | MakingError::Refused { .. } => (StatusCode::CONFLICT, "Not possible now"),
            MakingError::Domain(_) | MakingError::Fixture(_) => (StatusCode::BAD_REQUEST, "Not understood"),
        };
        Self { status, title, message: sentence(&error.to_string()) }
    }
}

/// A message as a sentence of its own.
fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str().trim_end_matches('.'))
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let body = html! {
            h1 { (self.title) }
            p.lead { (self.message) }
            p { a href=(super::links::COMPANIES) { "All companies" } }
        };
        (self.status, frame::plain(self.title, body)).into_response()
    }
}
