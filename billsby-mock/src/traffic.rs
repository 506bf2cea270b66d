//! What happens to a call to the API on its way to the operation and back.

use crate::api::Operations;
use crate::companies::{Companies, World};
use crate::faults;
use crate::journal::Recording;
use crate::runtime::{Operation, Route};
use crate::strict;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use tokio::time::Instant;

/// What opens a company.
const KEY: &str = "ApiKey";

/// Carries a call to its operation, and the reply back.
pub(crate) async fn carry(api: Arc<Operations>, route: Route<Operations>, request: Request) -> Response {
    let Some(world) = concerned(&api.companies, route.operation(), &request) else {
        return route.answer(api, request).await;
    };
    let (recording, request) = Recording::begin(&world, route.operation(), request);
    let response = match world.admit(Instant::now()) {
        Ok(()) => faults::carry(&world, api, route, request).await,
        Err(rejection) => rejection.into_response(),
    };
    recording.end(response).await
}

/// Lets the operation act, and holds its reply against the description where that is asked for.
pub(crate) async fn act(world: &World, api: Arc<Operations>, route: Route<Operations>, request: Request) -> Response {
    match route.operation().filter(|_| world.is_strict()) {
        None => route.answer(api, request).await,
        Some(operation) => {
            let method = request.method().clone();
            strict::check(operation, &method, route.answer(api, request).await).await
        }
    }
}

/// The company that a call is about, be it allowed or not: the one that the path names, or else the key's.
pub(crate) fn concerned<B>(
    companies: &Companies,
    operation: Option<&Operation>,
    request: &http::Request<B>,
) -> Option<Arc<World>> {
    match operation.and_then(|operation| operation.setting("company", request.uri().path())) {
        Some(domain) => companies.find(&domain),
        None => companies.opened_by(request.headers().get(KEY)?.to_str().ok()?),
    }
}
