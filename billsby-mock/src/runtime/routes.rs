//! Paths and methods to operations.

use super::operation::{Call, Operation, Pending};
use super::rejection::Rejection;
use super::reply;
use axum::extract::Request;
use axum::http::Method;
use axum::response::Response;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// What carries out one operation.
pub type Handler<A> = fn(Arc<A>, Call) -> Pending;
/// What writes a rejection.
pub type Render = fn(Rejection) -> Response;
/// A reply that is on its way.
pub type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;
/// What happens around every request.
pub type Around<A> = fn(Arc<A>, Route<A>, Request) -> Answering;

/// The operations of a description by their paths.
pub struct Paths {
    places: matchit::Router<usize>,
    /// The operations of each path, with their places among all of them.
    operations: Vec<Vec<(usize, &'static Operation)>>,
}

impl Paths {
    /// Finds out where each of these is served.
    pub fn new(all: &'static [&'static Operation]) -> Self {
        let mut by_path: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for (index, operation) in all.iter().enumerate() {
            for route in operation.routes {
                by_path.entry(route).or_default().push((index, *operation));
            }
        }
        let mut paths = Self { places: matchit::Router::new(), operations: Vec::new() };
        for (path, operations) in by_path {
            // The generator has made sure that no two paths get into each other's way.
            if paths.places.insert(path, paths.operations.len()).is_ok() {
                paths.operations.push(operations);
            }
        }
        paths
    }

    fn find(&self, method: &str, path: &str) -> Found {
        let Ok(place) = self.places.at(path) else { return Found::Nothing };
        let operations = self.operations.get(*place.value).map(Vec::as_slice).unwrap_or_default();
        let method = if method == "HEAD" { "GET" } else { method };
        match operations.iter().find(|(_, operation)| operation.method == method) {
            Some(&(index, operation)) => Found::Operation(index, operation),
            None => Found::OtherMethods(allowed(operations)),
        }
    }
}

impl fmt::Debug for Paths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.operations.iter().flatten().map(|(_, operation)| operation.name)).finish()
    }
}

/// What stands at a path.
enum Found {
    Operation(usize, &'static Operation),
    OtherMethods(Vec<&'static str>),
    Nothing,
}

/// The methods of one path; whatever answers GET answers HEAD.
fn allowed(operations: &[(usize, &'static Operation)]) -> Vec<&'static str> {
    let mut methods: Vec<&str> = operations.iter().map(|(_, operation)| operation.method).collect();
    if methods.contains(&"GET") && !methods.contains(&"HEAD") {
        methods.push("HEAD");
    }
    methods.sort_unstable();
    methods
}

/// Where a request leads: to an operation, or nowhere.
pub struct Route<A> {
    target: Target<A>,
    render: Render,
}

enum Target<A> {
    Operation(&'static Operation, Handler<A>),
    Refusal(Rejection),
}

impl<A: Send + Sync + 'static> Route<A> {
    /// The operation, where it leads to one.
    pub fn operation(&self) -> Option<&'static Operation> {
        match &self.target {
            Target::Operation(operation, _) => Some(operation),
            Target::Refusal(_) => None,
        }
    }

    /// Answers the request: an operation by its handler, anything else with a refusal.
    pub fn answer(self, api: Arc<A>, request: Request) -> impl Future<Output = Response> + Send + use<A> {
        let is_head = request.method() == Method::HEAD;
        let render = self.render;
        // The request goes to the handler at once, and not with the future that waits for the answer.
        let pending = match self.target {
            Target::Operation(operation, handler) => {
                let (head, body) = request.into_parts();
                handler(api, Call::new(operation, head, body))
            }
            Target::Refusal(rejection) => Box::pin(std::future::ready(Err(rejection))),
        };
        async move {
            let response = pending.await.unwrap_or_else(render);
            if is_head { reply::without_body(response) } else { response }
        }
    }
}

/// An API that is served over HTTP. Paths that it has not, and methods that a path has not, are rejected by the API's
/// own rendering.
pub struct Service<A: 'static> {
    api: Arc<A>,
    paths: &'static Paths,
    handlers: &'static [Handler<A>],
    render: Render,
    around: Around<A>,
}

impl<A: Send + Sync + 'static> Service<A> {
    /// Serves the operations of `paths`, each by its handler.
    pub fn new(
        api: Arc<A>,
        paths: &'static Paths,
        handlers: &'static [Handler<A>],
        render: Render,
        around: Around<A>,
    ) -> Self {
        Self { api, paths, handlers, render, around }
    }

    /// Answers one request.
    pub fn answer(&self, request: Request) -> Answering {
        let route = self.route(request.method().as_str(), request.uri().path());
        (self.around)(self.api.clone(), route, request)
    }

    /// The operation that a request leads to, if to any.
    pub fn operation(&self, method: &str, path: &str) -> Option<&'static Operation> {
        match self.paths.find(method, path) {
            Found::Operation(_, operation) => Some(operation),
            Found::OtherMethods(_) | Found::Nothing => None,
        }
    }

    fn route(&self, method: &str, path: &str) -> Route<A> {
        let nothing = || Target::Refusal(Rejection::not_found(format!("There is no {path}.")));
        let target = match self.paths.find(method, path) {
            Found::Operation(index, operation) => {
                self.handlers.get(index).map_or_else(nothing, |handler| Target::Operation(operation, *handler))
            }
            Found::OtherMethods(allowed) => Target::Refusal(Rejection::method_not_allowed(&allowed)),
            Found::Nothing => nothing(),
        };
        Route { target, render: self.render }
    }
}

impl<A> Clone for Service<A> {
    fn clone(&self) -> Self {
        Self { api: self.api.clone(), ..*self }
    }
}

impl<A> fmt::Debug for Service<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("paths", &self.paths).finish_non_exhaustive()
    }
}

impl<A: Send + Sync + 'static> tower_service::Service<Request> for Service<A> {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let answer = self.answer(request);
        Box::pin(async { Ok(answer.await) })
    }
}

#[cfg(test)]
mod tests {
    use super::super::body::{BodyTable, LONGEST};
    use super::super::decode::{PathParameter, QueryParameter};
    use super::super::schema::{Integer, Kind, Object, Property, Schema, Text};
    use super::*;
    use axum::body::{Body, to_bytes};
    use axum::http::HeaderValue;
    use axum::response::IntoResponse;
    use serde_json::{Value, json};
    use std::sync::LazyLock;
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
    static SCAN: Operation =
        Operation { name: "scan", path: "/{town}/scans/{id}", routes: &["/v1/{p1}/scans/{p3}"], body: None, ..WRITE };

    /// Answers with the request that it was given.
    fn echo(_: Arc<()>, call: Call) -> Pending {
        Box::pin(async move {
            let credentials = call.credentials();
            if (credentials.key, credentials.setting("town").as_deref()) != (Some("k"), Some("le mans")) {
                return Err(Rejection::unauthorized("The key opens nothing here."));
            }
            reply::json(200, &call.request::<Value>().await?)
        })
    }

    /// Answers with how many bytes it was given.
    fn count(_: Arc<()>, call: Call) -> Pending {
        Box::pin(async move {
            let (request, bytes): (Value, _) = call.request_with_bytes(8).await?;
            reply::json(200, &json!([request["id"], bytes.len()]))
        })
    }

    struct Answer {
        operation: String,
        status: u16,
        allow: Option<String>,
        length: Option<String>,
        body: Value,
    }

    async fn send(method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
        static OPERATIONS: &[&Operation] = &[&READ, &WRITE, &SCAN];
        static PATHS: LazyLock<Paths> = LazyLock::new(|| Paths::new(OPERATIONS));
        let render: Render = |rejection| rejection.into_response();
        let service = Service::new(Arc::new(()), &PATHS, &[echo, echo, count], render, |api, route, request| {
            let name = route.operation().map_or("none", |operation| operation.name);
            Box::pin(async move {
                let mut response = route.answer(api, request).await;
                response.headers_mut().insert("operation", HeaderValue::from_static(name));
                response
            })
        });
        let request = headers
            .iter()
            .fold(Request::builder().method(method).uri(path), |request, (name, value)| request.header(*name, *value));
        let response = service.oneshot(request.body(body.into()).unwrap()).await.unwrap();
        let header = |name| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        let (allow, length) = (header("allow"), header("content-length"));
        let operation = response.headers()["operation"].to_str().unwrap().to_owned();
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { operation, status, allow, length, body: serde_json::from_slice(&bytes).unwrap_or_default() }
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
    }

    #[tokio::test]
    async fn a_head_is_answered_as_a_get_but_for_the_body() {
        for (path, status) in [("/v1/le%20mans/notes/7", 200), ("/v1/paris/notes/7", 401)] {
            let body = send("GET", path, &[KEY], "").await.body.to_string();
            let head = send("HEAD", path, &[KEY], "").await;
            assert_eq!((head.status, head.length, head.body), (status, Some(body.len().to_string()), Value::Null));
        }
    }

    #[tokio::test]
    async fn what_stands_around_sees_every_request() {
        for (method, path, operation) in [
            ("GET", "/v1/paris/notes/7", "read"),
            ("HEAD", "/v1/paris/notes/7", "read"),
            ("POST", "/old/v1/paris/notes/7", "write"),
            ("PUT", "/v1/paris/notes/7", "none"),
            ("GET", "/v1/paris", "none"),
        ] {
            assert_eq!(send(method, path, &[], "").await.operation, operation, "{method} {path}");
        }
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
    async fn a_body_of_bytes_is_taken_as_it_is() {
        let bytes = |content_type| [("content-type", content_type)];
        let sent = async |headers: &[(&str, &str)], body: Vec<u8>| {
            let answer = send("POST", "/v1/paris/scans/7", headers, body).await;
            (answer.status, answer.body)
        };
        for headers in [&bytes("Application/Octet-Stream; x=y")[..], &[]] {
            assert_eq!(sent(headers, vec![0xff; 8]).await, (200, json!([7, 8])));
        }
        assert_eq!(sent(&bytes("text/plain"), Vec::new()).await, (200, json!([7, 0])));
        let (status, refusal) = sent(&[JSON], b"{}".to_vec()).await;
        let why = "The content type `application/json` is not supported. Send `application/octet-stream`.";
        assert_eq!((status, &refusal["message"]), (415, &json!(why)));
        let (status, refusal) = sent(&[], vec![0; 9]).await;
        assert_eq!((status, &refusal["message"]), (413, &json!("The body is longer than 8 bytes.")));
        let answer = send("POST", "/v1/paris/scans/x", &[], "scan").await;
        assert_eq!((answer.status, &answer.body["errors"][0]["pointer"]), (400, &json!("/path/id")));
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
