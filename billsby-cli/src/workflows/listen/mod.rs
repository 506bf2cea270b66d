//! `billsby listen`: takes webhooks on this machine, prints them, and passes them on.

mod forward;
mod receiver;

use super::control_plane::{self, ControlPlane};
use super::webhook_secret;
use crate::grammar::switch;
use crate::output::{Output, Rows};
use crate::{Failure, connection, interruption};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use billsby_client::webhooks::Receiver;
use clap::{Arg, ArgMatches, Command, value_parser};
use forward::{Answer, Target};
use receiver::Receiving;
use serde_json::{Value, json};
use std::future::IntoFuture;
use std::io::{Write, stderr};
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{Sender, channel};
use tokio::sync::oneshot;

const COLUMNS: &[&str] = &["type", "id", "answer"];

/// Its words.
pub fn grammar() -> Command {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    Command::new("listen")
        .about("Take webhooks on this machine, print them, one a line, and pass them on")
        .long_about(
            "Take webhooks on this machine, print them, one a line, and pass them on.\n\n\
             With --mock the company of a mock server sends its webhooks here until this ends; then they go where they \
             went before. For an account at Billsby, have them sent to an address that leads here, and let \
             --secret-variable name the variable with the secret that they have.\n\n\
             What is posted here is answered with what the target of --forward-to answers. Where it gives no answer, \
             that is 502: whoever sends a webhook sends it again until it is taken.",
        )
        .args([
            option("port", "PORT", "The port to listen at; one that is free when not given")
                .value_parser(value_parser!(u16))
                .default_value("0")
                .hide_default_value(true),
            option("host", "ADDRESS", "The address to listen at; any but one of this machine alone needs a secret")
                .value_parser(value_parser!(IpAddr))
                .default_value("127.0.0.1"),
            option("forward-to", "URL", "Post each webhook there too, and answer what is answered there"),
            webhook_secret::argument("The variable with the secret that webhooks must have"),
            option("limit", "COUNT", "Stop after so many").value_parser(value_parser!(u64).range(1..)),
            switch("mock", "Have the company of a mock server send its webhooks here; so does --url"),
            control_plane::argument(),
        ])
}

/// Listens until it is told to stop.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let secret = webhook_secret::read(matches)?;
    let host = matches.get_one("host").copied().unwrap_or_else(|| IpAddr::from([127, 0, 0, 1]));
    if secret.is_none() && !host.is_loopback() {
        let message = format!("--host: whoever reaches {host} could post what they like; give --secret-variable");
        return Err(Failure::usage(message));
    }
    let port = matches.get_one("port").copied().unwrap_or_default();
    let forward_to = matches.get_one::<String>("forward-to").map(|url| Target::new(url)).transpose()?;
    let limit = matches.get_one("limit").copied().unwrap_or(u64::MAX);
    let output = Output::plain(matches, COLUMNS)?;
    let is_of_mock = matches.get_flag("mock") || matches.contains_id("url");
    let plane = is_of_mock.then(|| ControlPlane::new(matches)).transpose()?;
    connection::runtime()?.block_on(async {
        let failed = |error: std::io::Error| Failure::usage(format!("--port: it cannot listen: {error}"));
        let listener = TcpListener::bind(SocketAddr::new(host, port)).await.map_err(failed)?;
        let url = format!("http://{}", listener.local_addr().map_err(failed)?);
        // From here on somebody may say where webhooks go again.
        let told_to_stop = interruption::told_to_stop();
        let receiving = match &plane {
            Some(plane) => Some(Receiving::begin(plane, &url, secret.as_deref()).await?),
            None => None,
        };
        let receiver = secret.as_ref().map_or_else(Receiver::unauthenticated, Receiver::new);
        let rows = Rows::new(output)?;
        let outcome = serve(listener, &url, receiver, forward_to, limit, rows, told_to_stop).await;
        let ended = match receiving {
            Some(receiving) => receiving.end().await,
            None => Ok(()),
        };
        outcome.and(ended)
    })
}

/// Takes and prints so many webhooks.
async fn serve(
    listener: TcpListener,
    url: &str,
    receiver: Receiver,
    forward_to: Option<Target>,
    limit: u64,
    mut rows: Rows,
    told_to_stop: impl Future<Output = ()>,
) -> Result<(), Failure> {
    let (taken, mut to_print) = channel(1);
    let router = Router::new().fallback(post(take)).with_state(Arc::new(Listening { receiver, forward_to, taken }));
    let (stop, stopped) = oneshot::channel::<()>();
    let mut stop = Some(stop);
    let served = axum::serve(listener, router).with_graceful_shutdown(async { _ = stopped.await });
    let mut served = pin!(served.into_future());
    let mut told_to_stop = pin!(told_to_stop);
    writeln!(stderr(), "billsby: listening at {url}; Ctrl-C stops it")?;
    let mut outcome = Ok(());
    let mut left = limit;
    loop {
        tokio::select! {
            biased;
            Some(row) = to_print.recv() => {
                // What was taken is printed, even when it came while the last of them was.
                outcome = outcome.and_then(|()| { rows.row(&row)?; rows.flush() });
                left = left.saturating_sub(1);
                if left == 0 || outcome.is_err() {
                    drop(stop.take());
                }
            }
            () = &mut told_to_stop, if stop.is_some() => drop(stop.take()),
            ended = &mut served => {
                ended?;
                break;
            }
        }
    }
    outcome.and_then(|()| rows.end())
}

/// What takes webhooks.
struct Listening {
    receiver: Receiver,
    forward_to: Option<Target>,
    /// Where they are printed.
    taken: Sender<Value>,
}

/// Passes a webhook on and has it printed. What is not taken comes again, as the service does it.
async fn take(State(listening): State<Arc<Listening>>, headers: HeaderMap, body: Bytes) -> Answer {
    let event = match listening.receiver.receive(&headers, &body) {
        Ok(event) => event,
        Err(error) => {
            _ = writeln!(stderr(), "billsby: not taken: {error}");
            return (error.status(), HeaderMap::new(), Bytes::from(error.to_string()));
        }
    };
    // It was read as JSON just now.
    let json: Value = serde_json::from_slice(&body).unwrap_or_default();
    let answer = match &listening.forward_to {
        None => (StatusCode::OK, HeaderMap::new(), Bytes::new()),
        Some(target) => target.post(headers, body).await,
    };
    let row = json!({ "type": event.event_type(), "id": event.id(), "answer": answer.0.as_u16(), "event": json });
    _ = listening.taken.send(row).await;
    answer
}
