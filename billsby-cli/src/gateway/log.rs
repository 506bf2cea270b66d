//! A line for each request.

use super::{Shared, access};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use std::io::{Write, stderr};

/// Notes what was asked and with which status it was answered. Queries, headers and bodies may hold what is nobody
/// else's business, and a path may hold the key.
pub async fn note(State(gateway): State<Shared>, request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path());
    let path = access::without(path.as_bytes(), gateway.key.expose()).unwrap_or_else(|| path.to_owned());
    let response = next.run(request).await;
    // Where nobody listens nothing can be told.
    _ = writeln!(stderr(), "billsby: {method} {} {}", path.escape_debug(), response.status().as_u16());
    response
}
