//! What becomes of a form that was sent.

use super::{Refusal, View};
use axum::response::{IntoResponse, Redirect, Response};

/// Goes to the address that the form leads to, or shows its page again with what was wrong with it.
pub(super) fn answer(
    address: Result<String, Refusal>,
    again: impl FnOnce(&Refusal) -> View,
) -> Result<Response, Refusal> {
    match address {
        Ok(address) => Ok(Redirect::to(&address).into_response()),
        Err(refusal) => Ok((refusal.status(), again(&refusal)?).into_response()),
    }
}
