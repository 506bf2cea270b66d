//! The API reference, written from the descriptions that the server keeps to.

use super::View;
use super::refusal::Refusal;

pub(super) async fn list() -> View {
    Err(Refusal::not_found("later"))
}
pub(super) async fn show() -> View {
    Err(Refusal::not_found("later"))
}
