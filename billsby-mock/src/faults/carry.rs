//! A call on its way through the faults of its company.

use super::described::Described;
use super::fault::{CallFault, Effect, Staleness};
use super::injector::{Strike, Strikes};
use super::reply;
use crate::api::Operations;
use crate::companies::{Companies, World};
use crate::runtime::{Rejection, Route};
use crate::server::Severed;
use crate::traffic;
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
        return traffic::act(world, api, route, request).await;
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
    let mut response = traffic::act(world, earlier.unwrap_or(api), route, request).await;
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

#[cfg(test)]
mod tests {
    use crate::faults::{Fault, Latency};
    use crate::{Mock, MockServer};
    use axum::body::{Body, HttpBody};
    use axum::http::Request;
    use axum::response::Response;
    use std::future::poll_fn;
    use std::pin::Pin;
    use std::time::Duration;
    use tokio::time::Instant;

    const MINUTE: Duration = Duration::from_secs(60);

    async fn ask(mock: &Mock) -> Response {
        let path = format!("/api/v1/rest/core/{}/products?page=1&pageSize=5", mock.domain());
        let request = Request::get(path).header("ApiKey", mock.api_key()).body(Body::empty()).unwrap();
        mock.service().answer(request).await.unwrap()
    }

    /// The clock of the runtime runs ahead when there is nothing else to do.
    #[tokio::test(start_paused = true)]
    async fn latency_adds_up_and_holds_up_nobody_else() {
        let mock = Mock::new().unwrap();
        let faults = mock.world().faults();
        let slow = faults.add(Fault::on("list_products").latency(MINUTE).times(1)).unwrap();
        faults.add(Fault::on_any_call().after_acting().latency(MINUTE / 2).times(1)).unwrap();
        let start = Instant::now();
        let (first, second) = tokio::join!(async { (ask(&mock).await, start.elapsed()) }, async {
            while mock.world().faults().get(slow).unwrap().strikes == 0 {
                tokio::task::yield_now().await;
            }
            (ask(&mock).await, start.elapsed())
        });
        assert_eq!((first.0.status().as_u16(), first.1), (200, MINUTE * 3 / 2));
        assert_eq!((second.0.status().as_u16(), second.1), (200, Duration::ZERO));
    }

    #[tokio::test(start_paused = true)]
    async fn the_same_seed_and_the_same_calls_give_the_same_latency() {
        let latencies = async |seed| {
            let mock = MockServer::builder().seed(seed).build().unwrap();
            let latency = Latency::LogNormal { median: MINUTE / 60, p99: MINUTE };
            mock.world().faults().add(Fault::on_any_call().latency(latency)).unwrap();
            let mut all = Vec::new();
            for _ in 0..9 {
                let start = Instant::now();
                ask(&mock).await;
                all.push(start.elapsed());
            }
            all
        };
        let all = latencies(7).await;
        assert_eq!(all, latencies(7).await);
        assert_ne!(all, latencies(8).await);
        assert!(all.iter().all(|latency| *latency > MINUTE / 60 / 200 && *latency < MINUTE * 3), "{all:?}");
        assert!(all.windows(2).all(|pair| pair[0] != pair[1]), "{all:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_body_comes_in_ten_pieces_at_equal_distances() {
        let mock = Mock::new().unwrap();
        let whole = ask(&mock).await.into_body().size_hint().exact().unwrap();
        mock.world().faults().add(Fault::on_any_call().slow_body(MINUTE)).unwrap();
        let start = Instant::now();
        let mut body = ask(&mock).await.into_body();
        assert_eq!(start.elapsed(), Duration::ZERO);
        let mut length = 0;
        for piece in 1..=10 {
            let frame = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await.unwrap().unwrap();
            length += frame.into_data().unwrap().len() as u64;
            assert_eq!(start.elapsed(), MINUTE / 10 * piece);
        }
        assert_eq!(length, whole);
        assert!(poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await.is_none());
    }
}
