//! Strict mode: a reply that the description does not allow is not sent.

use crate::runtime::{Operation, Rejection};
use axum::body::{Body, to_bytes};
use axum::http::Method;
use axum::response::{IntoResponse, Response};

/// Holds the reply of an operation against the description. What differs from it is named in a reply of 500, and logged.
pub(crate) async fn check(operation: &Operation, method: &Method, response: Response) -> Response {
    // The reply to a HEAD has no body, and is that of the GET otherwise.
    if method == Method::HEAD {
        return response;
    }
    let (head, body) = response.into_parts();
    // The replies of handlers are at hand in full, and cannot break off.
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let violations = operation.check_reply(head.status, &head.headers, &bytes);
    if violations.is_empty() {
        return Response::from_parts(head, Body::from(bytes));
    }
    let count = violations.len();
    let message = format!(
        "The reply of {} to `{}` is not as it is described, in {count} place{}.",
        head.status.as_u16(),
        operation.name,
        if count == 1 { "" } else { "s" }
    );
    let places: Vec<_> =
        violations.iter().map(|violation| format!("{}: {}", violation.pointer, violation.message)).collect();
    tracing::error!("{message} {}", places.join("; "));
    Rejection { violations, ..Rejection::internal(message) }.into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::operations::tables::LIST_PLANS;
    use crate::runtime::reply;
    use axum::http::StatusCode;
    use serde_json::{Value, json};

    async fn checked(method: Method, json: &'static str) -> (StatusCode, Value) {
        let response = check(&LIST_PLANS, &method, reply::response(StatusCode::OK, json)).await;
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, serde_json::from_slice(&bytes).unwrap())
    }

    #[tokio::test]
    async fn what_is_as_described_passes() {
        assert_eq!(checked(Method::GET, "[]").await, (StatusCode::OK, json!([])));
    }

    #[tokio::test]
    async fn what_is_not_is_named_instead_of_sent() {
        let (status, body) = checked(Method::GET, r#"[{"planId": "one"}]"#).await;
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(
            body["message"].as_str().unwrap().starts_with("The reply of 200 to `list_plans` is not as it is described")
        );
        let errors = body["errors"].as_array().unwrap();
        assert!(
            errors.contains(&json!({ "pointer": "/body/0/planId", "message": "expected an integer, found a string" })),
            "{errors:?}"
        );
    }

    #[tokio::test]
    async fn a_head_has_nothing_to_check() {
        assert_eq!(checked(Method::HEAD, "{}").await.0, StatusCode::OK);
    }
}
