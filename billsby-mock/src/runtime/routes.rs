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
            router = router.route(path, any(move |request| answer(Arc::clone(&api), render, Arc::clone(&operations), request)));
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
