//! Paths and methods to operations.

use super::operation::{Call, Operation, Pending};
use super::rejection::Rejection;
use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::any;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What carries out one operation.
pub type Handler<A> = fn(Arc<A>, Call) -> Pending;
/// What writes a rejection.
pub type Render<A> = fn(&A, Rejection) -> Response;

/// Operations and their handlers, on the way to a router.
pub struct Routes<A> {
    api: Arc<A>,
    render: Render<A>,
    paths: BTreeMap<&'static str, Vec<(&'static Operation, Handler<A>)>>,
}

impl<A: Send + Sync + 'static> Routes<A> {
    /// No routes yet.
    pub fn new(api: Arc<A>, render: Render<A>) -> Self {
        Self { api, render, paths: BTreeMap::new() }
    }

    /// Serves `operation` on each of its routes.
    pub fn serve(mut self, operation: &'static Operation, handler: Handler<A>) -> Self {
        for route in operation.routes {
            self.paths.entry(route).or_default().push((operation, handler));
        }
        self
    }

    /// The router. Paths that are none of these, and methods that a path has not, are rejected by the API's own rendering.
    pub fn into_router(self) -> Router {
        let Self { api, render, paths } = self;
        let mut router = Router::new();
        for (path, operations) in paths {
            let operations: Arc<[_]> = operations.into();
            let api = Arc::clone(&api);
            router = router
                .route(path, any(move |request| answer(Arc::clone(&api), render, Arc::clone(&operations), request)));
        }
        router.fallback(move |request: Request| async move {
            let message = format!("There is no {}.", request.uri().path());
            render(&api, Rejection::not_found(message))
        })
    }
}

async fn answer<A>(
    api: Arc<A>,
    render: Render<A>,
    operations: Arc<[(&'static Operation, Handler<A>)]>,
    request: Request,
) -> Response {
    let method = match request.method().as_str() {
        "HEAD" => "GET",
        method => method,
    };
    let Some(&(operation, handler)) = operations.iter().find(|(operation, _)| operation.method == method) else {
        return render(&api, Rejection::method_not_allowed(&allowed(&operations)));
    };
    let (head, body) = request.into_parts();
    let answer = handler(Arc::clone(&api), Call::new(operation, head, body)).await;
    answer.unwrap_or_else(|rejection| render(&api, rejection))
}

/// The methods of one path; whatever answers GET answers HEAD.
fn allowed<A>(operations: &[(&'static Operation, Handler<A>)]) -> Vec<&'static str> {
    let mut methods: Vec<&str> = operations.iter().map(|(operation, _)| operation.method).collect();
    if methods.contains(&"GET") && !methods.contains(&"HEAD") {
        methods.push("HEAD");
    }
    methods.sort_unstable();
    methods
}

#[cfg(test)]
mod tests {
    use super::super::body::{BodyTable, LONGEST};
    use super::super::decode::{PathParameter, QueryParameter};
    use super::super::reply;
    use super::super::schema::{Integer, Kind, Object, Property, Schema, Text};
    use super::*;
    use axum::body::{Body, to_bytes};
    use axum::response::IntoResponse;
    use serde_json::{Value, json};
    use tower::ServiceExt;

    static WORD: Schema = Schema { nullable: false, kind: Kind::Text(Text::PLAIN) };
    static NUMBER: Schema = Schema { nullable: false, kind: Kind::Integer(Integer::PLAIN) };
    static NOTE: Schema = Schema {
        nullable: false,
        kind: Kind::Object(Object {
            properties: &[Property { name: "text", aliases: &[], required: true, schema: &WORD }],
            closed: false,
        }),
    };
    static READ: Operation = Operation { name: "read", method: "GET", body: None, ..WRITE };
    static WRITE: Operation = Operation {
        name: "write",
        method: "POST",
        path: "/{town}/notes/{id}",
        bases: &["/v1", "/old/v1"],
        routes: &["/v1/{p1}/notes/{p3}", "/old/v1/{p2}/notes/{p4}"],
        key_header: Some("Key"),
        segments: 3,
        settings: &[("town", 0)],
        path_parameters: &[PathParameter { name: "id", segment: 2, schema: &NUMBER }],
        query_parameters: &[QueryParameter { name: "page", required: false, schema: &NUMBER }],
        body: Some(BodyTable { field: "body", required: true, schema: &NOTE }),
        replies: &[],
    };

    /// Answers with the request that it was given.
    fn echo(_: Arc<()>, call: Call) -> Pending {
        Box::pin(async move {
            let credentials = call.credentials();
            if (credentials.key, credentials.setting("town")) != (Some("k"), Some("le mans")) {
                return Err(Rejection::unauthorized("The key opens nothing here."));
            }
            reply::json(200, &call.request::<Value>().await?)
        })
    }

    struct Answer {
        status: u16,
        allow: Option<String>,
        body: Value,
    }

    async fn send(method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
        let router = Routes::new(Arc::new(()), |(), rejection| rejection.into_response())
            .serve(&READ, echo)
            .serve(&WRITE, echo)
            .into_router();
        let request = headers
            .iter()
            .fold(Request::builder().method(method).uri(path), |request, (name, value)| request.header(*name, *value));
        let response = router.oneshot(request.body(body.into()).unwrap()).await.unwrap();
        let allow = response.headers().get("allow").map(|allow| allow.to_str().unwrap().to_owned());
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, allow, body: serde_json::from_slice(&bytes).unwrap_or_default() }
    }

    const KEY: (&str, &str) = ("key", "k");
    const JSON: (&str, &str) = ("content-type", "application/json; charset=utf-8");

    #[tokio::test]
    async fn each_base_leads_to_the_operation() {
        for base in ["/v1", "/old/v1"] {
            let answer =
                send("POST", &format!("{base}/le%20mans/notes/7?page=2"), &[KEY, JSON], r#"{"text":"a"}"#).await;
            assert_eq!((answer.status, answer.body), (200, json!({ "id": 7, "page": 2, "body": { "text": "a" } })));
        }
        let answer = send("GET", "/v1/le%20mans/notes/7", &[KEY], "").await;
        assert_eq!(answer.body, json!({ "id": 7 }));
        assert_eq!(send("HEAD", "/v1/le%20mans/notes/7", &[KEY], "").await.status, 200);
    }

    #[tokio::test]
    async fn the_checks_come_in_order() {
        let answer = send("PUT", "/v1/paris/note/7", &[], "{").await;
        assert_eq!((answer.status, &answer.body["code"]), (404, &json!("not_found")));
        let answer = send("PUT", "/v1/paris/notes/x", &[], "{").await;
        assert_eq!((answer.status, answer.allow.as_deref()), (405, Some("GET, HEAD, POST")));
        let answer = send("POST", "/v1/paris/notes/x", &[KEY], "{").await;
        assert_eq!((answer.status, &answer.body["code"]), (401, &json!("unauthorized")));
        let answer = send("POST", "/v1/le%20mans/notes/x", &[KEY], "{").await;
        assert_eq!((answer.status, &answer.body["code"]), (415, &json!("unsupported_media_type")));
        let answer = send("POST", "/v1/le%20mans/notes/x", &[KEY], vec![b' '; LONGEST + 1]).await;
        assert_eq!((answer.status, &answer.body["code"]), (413, &json!("payload_too_large")));
        let answer = send("POST", "/v1/le%20mans/notes/x?page=y", &[KEY, JSON], r#"{"text":[]}"#).await;
        assert_eq!(answer.status, 400);
        assert_eq!(
            answer.body,
            json!({
                "code": "invalid_request",
                "message": "The request is invalid in 3 places.",
                "errors": [
                    { "pointer": "/path/id", "message": "expected an integer, found a string" },
                    { "pointer": "/query/page", "message": "expected an integer, found a string" },
                    { "pointer": "/body/text", "message": "expected a string, found a list" },
                ],
            })
        );
    }

    #[tokio::test]
    async fn a_body_is_json_by_its_own_account() {
        for (content_type, status) in [
            ("application/json", 200),
            ("APPLICATION/Problem+Json", 200),
            ("text/plain", 415),
            ("application/jsonp", 415),
            ("application/x-www-form-urlencoded", 415),
            ("", 415),
        ] {
            let headers = [KEY, ("content-type", content_type)];
            let answer = send("POST", "/v1/le%20mans/notes/7", &headers, r#"{"text":"a"}"#).await;
            assert_eq!(answer.status, status, "{content_type}");
        }
        let longest = format!("{{\"text\":\"{}\"}}", "a".repeat(LONGEST - 11));
        assert_eq!(longest.len(), LONGEST);
        assert_eq!(send("POST", "/v1/le%20mans/notes/7", &[KEY, JSON], longest).await.status, 200);
    }

    #[tokio::test]
    async fn faults_of_a_body_have_a_place() {
        for (body, fault) in [
            ("", "expected a JSON body, found nothing"),
            ("{\n  \"text\": tru }", "expected JSON, found a fault: expected ident at line 2 column 14"),
            ("null", "expected an object, found null"),
        ] {
            let answer = send("POST", "/v1/le%20mans/notes/7", &[KEY, JSON], body).await;
            assert_eq!(answer.status, 400);
            assert_eq!(answer.body["errors"], json!([{ "pointer": "/body", "message": fault }]));
        }
    }
}
