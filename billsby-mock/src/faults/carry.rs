//! A call on its way through the faults of its company.

use super::described::Described;
use super::fault::{CallFault, Effect, Staleness};
use super::injector::{Strike, Strikes};
use super::reply;
use crate::api::Operations;
use crate::companies::{Companies, World};
use crate::runtime::{Rejection, Route};
use crate::server::Severed;
use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use std::io;
use std::sync::Arc;

/// Carries a call to its operation and the reply back, and lets happen to both what is to go wrong.
pub(crate) async fn carry(world: &World, api: Arc<Operations>, route: Route<Operations>, request: Request) -> Response {
    let operation = route.operation().map(|operation| operation.name).filter(|_| !world.injector().is_idle());
    let Some((name, described)) = operation.and_then(|name| Some((name, Described::find(name)?))) else {
        return route.answer(api, request).await;
    };
    let now = world.company().now(Timestamp::now());
    let Strikes { before, after } = world.injector().strike(name, described.effect, now);

    let mut earlier = None;
    for Strike { fault, draw } in &before {
        match fault {
            CallFault::Latency(latency) => tokio::time::sleep(latency.length(*draw)).await,
            CallFault::StaleRead(staleness) => earlier = serve_earlier(world, *staleness, now),
            fault => {
                if let Some(instead) = instead(fault) {
                    return refuse(instead, request).await;
                }
            }
        }
    }
    if described.effect != Effect::Read && world.injector().looks_back() {
        let fork = world.company().clone();
        world.injector().keep(now, fork);
    }
    let mut response = route.answer(earlier.unwrap_or(api), request).await;
    for Strike { fault, draw } in &after {
        response = match (fault, instead(fault)) {
            (_, Some(instead)) => instead,
            (CallFault::Latency(latency), _) => {
                tokio::time::sleep(latency.length(*draw)).await;
                response
            }
            (fault, None) => reply::distort(response, fault, *draw, described).await,
        };
    }
    response
}

/// What comes instead of the reply, where nothing is left of that.
fn instead(fault: &CallFault) -> Option<Response> {
    match fault {
        CallFault::Status { status, retry_after } => Some(rejection(*status, *retry_after).into_response()),
        CallFault::Reset => Some(severed(io::ErrorKind::ConnectionReset)),
        CallFault::EmptyReply => Some(severed(io::ErrorKind::UnexpectedEof)),
        CallFault::GarbageReply => Some(severed(io::ErrorKind::InvalidData)),
        _ => None,
    }
}

fn severed(kind: io::ErrorKind) -> Response {
    let mut response = Response::default();
    response.extensions_mut().insert(Severed(kind));
    response
}

/// The whole request is taken in first: bytes that nobody reads would turn an orderly end into a reset.
async fn refuse(instead: Response, request: Request) -> Response {
    _ = to_bytes(request.into_body(), crate::runtime::body::LONGEST).await;
    instead
}

/// The error that the description has for this status.
fn rejection(status: u16, retry_after: Option<u64>) -> Rejection {
    let code = match status {
        400 => "invalid_request",
        401 | 403 => "unauthorized",
        404 => "not_found",
        405 => "method_not_allowed",
        409 => "conflict",
        413 => "payload_too_large",
        415 => "unsupported_media_type",
        429 => "rate_limited",
        _ => "internal_error",
    };
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let message = "This goes wrong on purpose: a fault was asked for.";
    Rejection { retry_after, ..Rejection::new(status, code, message) }
}

/// Operations on the company as it was; none where that is how it is.
fn serve_earlier(world: &World, staleness: Staleness, now: Timestamp) -> Option<Arc<Operations>> {
    let companies = Companies::default();
    companies.add(world.injector().earlier(staleness, now)?, world.api_key()).ok()?;
    Some(Arc::new(Operations { companies: Arc::new(companies) }))
}
