//! Results to responses.

use super::Rejection;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use serde::Serialize;

/// What becomes of a call.
pub type Answer = Result<Response, Rejection>;

/// How many bytes the reply of a single object seldom exceeds.
const USUAL: usize = 1 << 10;

/// A reply with `value` as JSON.
pub fn json<T: Serialize>(status: u16, value: &T) -> Answer {
    let mut json = Vec::with_capacity(USUAL);
    match serde_json::to_writer(&mut json, value) {
        Ok(()) => Ok(response(success(status), json)),
        Err(error) => Err(Rejection::internal(format!("The reply cannot be written as JSON: {error}."))),
    }
}

/// A reply that says the same each time; `json` is JSON already.
pub fn fixed(status: u16, json: &'static str) -> Answer {
    Ok(response(success(status), json))
}

/// A reply of bytes.
pub fn bytes(status: u16, bytes: Bytes) -> Answer {
    let mut response = response(success(status), bytes);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    Ok(response)
}

/// A reply without a body.
pub fn empty(status: u16) -> Answer {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = success(status);
    Ok(response)
}

/// A response of this status with this JSON.
pub fn response(status: StatusCode, json: impl Into<Body>) -> Response {
    let mut response = Response::new(json.into());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// What is sent of a response to a HEAD request: everything but its body.
pub fn without_body(mut response: Response) -> Response {
    let length = response.body().size_hint().exact();
    if length == Some(0) {
        return response;
    }
    if let Some(length) = length {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    *response.body_mut() = Body::empty();
    response
}

/// The status of a described reply, which is one of success.
fn success(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::OK)
}
