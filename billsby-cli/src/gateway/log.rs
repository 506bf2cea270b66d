//! A line for each request.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use std::io::{Write, stderr};

/// Notes what was asked and with which status it was answered. Queries, headers and bodies may hold what is nobody
/// else's business.
pub async fn note(request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = next.run(request).await;
    // Where nobody listens nothing can be told.
    _ = writeln!(stderr(), "billsby: {method} {} {}", path.escape_debug(), response.status().as_u16());
    response
}
