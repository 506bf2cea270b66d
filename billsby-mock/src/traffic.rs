//! What happens to a call to the API on its way to the operation and back.

use crate::api::Operations;
use crate::companies::{Companies, World};
use crate::faults;
use crate::journal::{KeyState, Recording, given_key};
use crate::runtime::{Operation, Route, reply};
use crate::strict;
use axum::extract::Request;
use axum::http::Method;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use tokio::time::Instant;

/// Carries a call to its operation, and the reply back.
pub(crate) async fn carry(api: Arc<Operations>, route: Route<Operations>, request: Request) -> Response {
    let Some(world) = api.concerned(route.operation(), &request) else {
        return route.answer(api, request).await;
    };
    let key = KeyState::of(&world, request.headers());
    let api = if key == KeyState::Right { Arc::new(Operations::Of(world.clone())) } else { api };
    let is_head = request.method() == Method::HEAD;
    let (recording, request) = Recording::begin(world, route.operation(), key, request);
    let world = recording.world();
    let response = match key {
        KeyState::Right => match world.admit(Instant::now) {
            Ok(()) => match faults::struck(world, route.operation()) {
                None => act(world, api, route, request).await,
                // Seldom, and much larger than all the rest.
                Some(struck) => Box::pin(faults::carry(struck, world, api, route, request)).await,
            },
            Err(rejection) => rejection.into_response(),
        },
        // It has no business here: neither limit nor faults count it.
        KeyState::Wrong | KeyState::Missing => act(world, api, route, request).await,
    };
    // What limit and faults say in place of the operation is held to it, too.
    recording.end(if is_head { reply::without_body(response) } else { response }).await
}

/// Lets the operation act, and holds its reply against the description where that is asked for.
pub(crate) fn act(
    world: &World,
    api: Arc<Operations>,
    route: Route<Operations>,
    request: Request,
) -> impl Future<Output = Response> + Send + use<> {
    let strictly =
        route.operation().filter(|_| world.is_strict()).map(|operation| (operation, request.method().clone()));
    let answering = route.answer(api, request);
    async move {
        let response = answering.await;
        match strictly {
            None => response,
            Some((operation, method)) => Box::pin(strict::check(operation, &method, response)).await,
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
        None => companies.opened_by(given_key(request.headers())?),
    }
}
