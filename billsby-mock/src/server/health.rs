//! Whether the server is there, for whoever starts it or keeps it running. It says nothing else, and so it asks for no
//! token and is there when the control plane is not.

use crate::runtime::Rejection;
use axum::http::{Method, Request};
use axum::response::{IntoResponse, Response};

/// The answer, where the request asks for it.
pub(super) fn answer<B>(request: &Request<B>) -> Option<Response> {
    let answer = match request.uri().path() {
        "/_mock/health" => "alive\n",
        // Nobody is answered before the companies are there.
        "/_mock/ready" => "ready\n",
        _ => return None,
    };
    Some(match *request.method() {
        Method::GET | Method::HEAD => answer.into_response(),
        _ => Rejection::method_not_allowed(&["GET", "HEAD"]).into_response(),
    })
}
