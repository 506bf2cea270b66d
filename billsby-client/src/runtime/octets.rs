//! Replies that are bytes, which nothing looks into.

use bytes::Bytes;
use reqwest::Request;
use reqwest::header::{ACCEPT, HeaderValue};

/// Reads a reply that is bytes.
pub(crate) fn bytes(bytes: &[u8]) -> Result<Bytes, serde_json::Error> {
    Ok(Bytes::copy_from_slice(bytes))
}

/// Says that the reply is bytes, and a refusal JSON.
pub(crate) fn accept_bytes(mut request: Request) -> Request {
    request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/octet-stream, application/json"));
    request
}
