//! The life of the server: it starts, serves, and stops.

use super::failure::Failure;
use super::greeting::greeting;
use super::server::Prepared;
use billsby_mock::MockServer;
use std::future::{Future, poll_fn};
use std::io::{self, Write};
use std::net::SocketAddr;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use tokio::time::timeout;
use tracing::{info, warn};

/// How long calls under way have to be answered when it stops. Container engines wait ten seconds before they kill.
const LAST_CALLS: Duration = Duration::from_secs(5);

/// Serves until it is told to stop; `name` is what a person calls the program.
pub(super) async fn run(name: &str, prepared: Prepared) -> Result<(), Failure> {
    let Prepared { builder, certificate, curl_trust } = prepared;
    let guarded = builder.has_control_token();
    let mut server = builder.start().await?;
    // Listened for from here on: whoever reads that Ctrl-C stops it may be quick.
    let mut told = pin!(told_to_stop());
    if let Poll::Ready(outcome) = poll_fn(|context| Poll::Ready(told.as_mut().poll(context))).await {
        return outcome.map(drop).map_err(Failure::other);
    }
    if let Some((path, pem)) = certificate {
        let failed = |error| Failure::usage(format!("cannot write --tls-cert-out {}: {error}", path.display()));
        std::fs::write(&path, pem).map_err(failed)?;
    }
    let companies = server.companies().all();
    let companies: Vec<_> = companies.iter().map(|world| world.domain()).collect();
    info!(url = server.url(), control = server.control_url(), companies = companies.join(","), "started");
    warn_of_others(&server, guarded);
    // Whoever started it may have read enough already; it serves all the same.
    _ = io::stdout().write_all(greeting(name, &server, &curl_trust).as_bytes());
    let signal = told.await.map_err(Failure::other)?;
    info!(signal, "stopping");
    tokio::select! {
        stopped = timeout(LAST_CALLS, server.finish()) => match stopped {
            Ok(()) => info!("stopped"),
            Err(_) => warn!("stopped with calls unanswered after {} s", LAST_CALLS.as_secs()),
        },
        // Who says it twice does not want to wait.
        _ = told_to_stop() => info!("stopped at once"),
    }
    let saved = server.save_state().map_err(|error| Failure::State(error.to_string()))?;
    if saved {
        info!("companies saved");
    }
    Ok(())
}

/// Says what it means that other machines reach the server.
fn warn_of_others(server: &MockServer, guarded: bool) {
    let is_open = |address: &SocketAddr| !address.ip().is_loopback();
    if is_open(&server.address()) {
        warn!(
            "{} is reachable from other machines: whoever knows a key, and the usual ones are no secret, reads and \
             changes that company",
            server.address()
        );
    }
    let control = server.control_address().filter(is_open);
    if let (Some(address), false) = (control, guarded) {
        warn!(
            "the control plane at {address} is reachable from other machines WITHOUT A TOKEN: whoever reaches it moves \
             clocks, changes every company, and has webhooks sent where they like; set BILLSBY_MOCK_CONTROL_TOKEN, or \
             --control-listen on the loopback interface, or --no-control"
        );
    }
}

/// Waits for Ctrl-C or SIGTERM.
async fn told_to_stop() -> io::Result<&'static str> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        tokio::select! {
            _ = interrupt.recv() => Ok("SIGINT"),
            _ = terminate.recv() => Ok("SIGTERM"),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await.map(|()| "Ctrl-C")
}
