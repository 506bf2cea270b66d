//! A call on its way through the faults of its company.

use super::described::Described;
use super::fault::{CallFault, Effect};
use super::injector::{Strike, Strikes};
use super::reply;
use crate::api::Operations;
use crate::billing::Company;
use crate::companies::{Companies, World};
use crate::runtime::{Operation, Rejection, Route};
use crate::server::Severed;
use crate::traffic;
use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use std::io;
use std::sync::Arc;

/// An operation that something may go wrong with.
pub(crate) struct Struck(&'static str, &'static Described);

/// The operation, where there are faults at all that may strike it.
pub(crate) fn struck(world: &World, operation: Option<&'static Operation>) -> Option<Struck> {
    let name = operation.filter(|_| !world.injector().is_idle())?.name;
    Some(Struck(name, Described::find(name)?))
}

/// Carries a call to its operation and the reply back, and lets happen to both what is to go wrong.
pub(crate) async fn carry(
    Struck(name, described): Struck,
    world: &World,
    api: Arc<Operations>,
    route: Route<Operations>,
    request: Request,
) -> Response {
    let now = world.now(Timestamp::now());
    let Strikes { before, after, earlier } = world.injector().strike(name, described.effect, now);

    for Strike { fault, draw, .. } in &before {
        match fault {
            CallFault::Latency(latency) => tokio::time::sleep(latency.length(*draw)).await,
            fault => {
                if let Some(instead) = instead(fault) {
                    return refuse(instead, request).await;
                }
            }
        }
    }
    let api = earlier.and_then(|company| operations_on(company, world)).unwrap_or(api);
    let fork = described.effect != Effect::Read && world.injector().looks_back();
    let fork = fork.then(|| world.company().clone());
    let response = traffic::act(world, api, route, request).await;
    // What was refused has changed nothing, and is no write.
    if let Some(fork) = fork.filter(|_| response.status().is_success()) {
        world.injector().keep(now, fork);
    }
    for Strike { fault, draw, .. } in &after {
        if let CallFault::Latency(latency) = fault {
            tokio::time::sleep(latency.length(*draw)).await;
        }
    }
    // The first that takes the place of the reply is the last that strikes.
    if let Some(instead) = after.last().and_then(|strike| instead(&strike.fault)) {
        return instead;
    }
    if after.iter().all(|strike| matches!(strike.fault, CallFault::Latency(_))) {
        return response;
    }
    let (response, in_vain) = reply::distort(response, &after, described).await;
    world.injector().give_back(&in_vain);
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

/// Operations on a company as it was.
fn operations_on(company: Company, world: &World) -> Option<Arc<Operations>> {
    let companies = Companies::default();
    let world = companies.add(company, world.api_key()).ok()?;
    Some(Arc::new(Operations::Of(world.into())))
}

#[cfg(test)]
mod tests {
    use crate::faults::{Fault, Latency, Staleness};
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

    /// The bytes of a body until it ends or breaks off.
    async fn heard(response: Response) -> Vec<u8> {
        let mut body = response.into_body();
        let mut bytes = Vec::new();
        while let Some(Ok(frame)) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
            bytes.extend_from_slice(frame.data_ref().unwrap());
        }
        bytes
    }

    fn promised(response: &Response) -> usize {
        response.headers()["content-length"].to_str().unwrap().parse().unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn the_body_is_changed_first_and_then_paced_in_whatever_order_the_faults_were_added() {
        let edits: [fn() -> Fault; 2] =
            [|| Fault::on_any_call().extra_fields(), || Fault::on_any_call().garbage_body()];
        for edit in edits {
            let mock = Mock::new().unwrap();
            let faults = mock.world().faults();
            faults.add(edit()).unwrap();
            let edited = heard(ask(&mock).await).await;
            faults.clear();
            faults.add(Fault::on_any_call().slow_body(MINUTE)).unwrap();
            faults.add(edit()).unwrap();
            let slow = ask(&mock).await;
            assert_eq!((promised(&slow), heard(slow).await), (edited.len(), edited.clone()));
            faults.add(Fault::on_any_call().truncated_reply()).unwrap();
            faults.add(Fault::on_any_call().slow_body(MINUTE)).unwrap();
            let cut = ask(&mock).await;
            assert_eq!((promised(&cut), heard(cut).await.as_slice()), (edited.len(), &edited[..edited.len() / 2]));
        }
    }

    #[tokio::test]
    async fn a_strike_that_changes_nothing_does_not_count() {
        let mock = Mock::new().unwrap();
        let faults = mock.world().faults();
        let ids = [
            Fault::on_any_call().garbage_body(),
            Fault::on_any_call().unknown_enumeration(),
            Fault::on_any_call().stale_read(Staleness::Writes(1)),
        ];
        let ids = ids.map(|fault| faults.add(fault.times(1)).unwrap());
        let strikes = || ids.map(|id| faults.get(id).unwrap().strikes);
        assert!(heard(ask(&mock).await).await.starts_with(b"<!DOCTYPE"));
        assert_eq!(strikes(), [1, 0, 0], "garbage has no enumeration, and nothing was written yet");
    }

    #[tokio::test]
    async fn a_call_that_the_key_does_not_open_is_not_struck() {
        let mock = Mock::new().unwrap();
        let id = mock.world().faults().add(Fault::on_any_call().status(500).times(1)).unwrap();
        for (key, status) in [(None, 401), (Some("another"), 401), (Some(mock.api_key()), 500)] {
            let path = format!("/api/v1/rest/core/{}/products?page=1&pageSize=5", mock.domain());
            let request = key.into_iter().fold(Request::get(path), |request, key| request.header("ApiKey", key));
            let response = mock.service().answer(request.body(Body::empty()).unwrap()).await.unwrap();
            assert_eq!(response.status(), status);
        }
        assert_eq!(mock.world().faults().get(id).unwrap().strikes, 1);
    }

    #[tokio::test]
    async fn what_is_spent_no_longer_costs_and_only_the_latest_is_kept() {
        let mock = Mock::new().unwrap();
        let (faults, injector) = (mock.world().faults(), mock.world().injector());
        faults.add(Fault::on_webhooks().lost()).unwrap();
        assert!(injector.is_idle(), "no call is struck");
        for _ in 0..150 {
            faults.add(Fault::on_any_call().status(500).times(1)).unwrap();
            assert!(!injector.is_idle());
            assert_eq!(ask(&mock).await.status(), 500);
            assert!(injector.is_idle());
        }
        assert_eq!(faults.list().len(), 101);
        faults.add(Fault::on("list_customers").stale_read(Staleness::Writes(1)).times(1)).unwrap();
        assert!(injector.looks_back());
    }
}
