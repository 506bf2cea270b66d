//! Calls to the API from pages of other origins. The real service lets browsers call it with the key; that any origin
//! may, and what exactly it answers, is assumed.

use crate::generated::OPERATIONS;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN,
};
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeSet;
use std::sync::LazyLock;

const ANY: HeaderValue = HeaderValue::from_static("*");
const HEADERS: HeaderValue = HeaderValue::from_static("ApiKey, Content-Type");
/// For how many seconds a browser need not ask again.
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");

/// The methods that operations have.
static METHODS: LazyLock<HeaderValue> = LazyLock::new(|| {
    let methods: BTreeSet<&str> = OPERATIONS.iter().map(|operation| operation.method).collect();
    let listed = methods.into_iter().collect::<Vec<_>>().join(", ");
    HeaderValue::try_from(listed).unwrap_or(ANY)
});

/// The answer to a browser that asks whether a page may send a request. No key is sent with the question.
pub(super) fn preflight<B>(request: &Request<B>) -> Option<Response> {
    let asks = |name| request.headers().contains_key(name);
    if request.method() != Method::OPTIONS || !asks(ORIGIN) || !asks(ACCESS_CONTROL_REQUEST_METHOD) {
        return None;
    }
    let headers = [
        (ACCESS_CONTROL_ALLOW_ORIGIN, ANY),
        (ACCESS_CONTROL_ALLOW_METHODS, METHODS.clone()),
        (ACCESS_CONTROL_ALLOW_HEADERS, HEADERS),
        (ACCESS_CONTROL_MAX_AGE, MAX_AGE),
    ];
    Some((StatusCode::NO_CONTENT, headers).into_response())
}

/// Whether a page sent this.
pub(super) fn is_from_page(headers: &HeaderMap) -> bool {
    headers.contains_key(ORIGIN)
}

/// Lets the page that asked read the response.
pub(super) fn open(response: &mut Response) {
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    response.headers_mut().insert(ACCESS_CONTROL_EXPOSE_HEADERS, ANY);
}
