//! `billsby listen`: takes webhooks on this machine, prints them, and passes them on.

use crate::connection::{self, Connection};
use crate::grammar::switch;
use crate::{ExitCode, Failure};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::routing::post;
use billsby_client::reqwest;
use billsby_client::webhooks::{Receiver, SECRET_HEADER};
use billsby_mock_control as control;
use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::Value;
use std::io::{Write, stderr, stdout};
use std::net::Ipv4Addr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{Sender, channel};

/// Its words.
pub fn grammar() -> Command {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    Command::new("listen").about("Take webhooks on this machine, print them, and pass them on").args([
        option("port", "PORT", "The port to listen at; one that is free when not given")
            .value_parser(value_parser!(u16))
            .default_value("0")
            .hide_default_value(true),
        option("forward-to", "URL", "Post each webhook there too, and answer what is answered there"),
        option("secret-variable", "NAME", "The variable with the secret that webhooks must have"),
        option("limit", "COUNT", "Stop after so many").value_parser(value_parser!(u64).range(1..)),
        switch("mock", "Have the mock server at the base URL send its webhooks here, until this ends"),
    ])
}

/// Listens until it is told to stop.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let secret = text("secret-variable").map(|name| {
        let secret = std::env::var(&name).ok().filter(|secret| !secret.is_empty());
        secret.ok_or_else(|| Failure::usage(format!("--secret-variable: {name} is not set")))
    });
    let secret = secret.transpose()?;
    let mock = match matches.get_flag("mock") {
        true => Some(Mock::new(matches)?),
        false => None,
    };
    connection::runtime()?.block_on(async {
        let port = matches.get_one::<u16>("port").copied().unwrap_or_default();
        let failed = |error: std::io::Error| Failure::usage(format!("--port: it cannot listen: {error}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed)?;
        let url = format!("http://{}", listener.local_addr().map_err(failed)?);
        let (taken, mut count) = channel(1);
        let receiver = secret.as_ref().map_or_else(Receiver::unauthenticated, Receiver::new);
        // A redirect would carry the secret to another host.
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
        let http = http.map_err(|error| Failure::internal(error.to_string()))?;
        let listening = Listening { receiver, forward_to: text("forward-to"), http, taken };
        let router = Router::new().fallback(post(take)).with_state(Arc::new(listening));
        if let Some(mock) = &mock {
            mock.send_to(&url, secret.as_deref()).await?;
        }
        writeln!(stderr(), "billsby: listening at {url}; Ctrl-C stops it")?;
        let limit = matches.get_one::<u64>("limit").copied().unwrap_or(u64::MAX);
        let enough = async move {
            for _ in 0..limit {
                // A closed pipe is as good as a limit.
                if count.recv().await != Some(Ok(())) {
                    break;
                }
            }
        };
        let stopped = async move {
            tokio::select! {
                () = enough => {}
                _ = tokio::signal::ctrl_c() => {}
            }
        };
        let served = axum::serve(listener, router).with_graceful_shutdown(stopped).await;
        if let Some(mock) = &mock {
            mock.send_nowhere().await?;
        }
        Ok(served?)
    })
}

/// What takes webhooks.
struct Listening {
    receiver: Receiver,
    forward_to: Option<String>,
    http: reqwest::Client,
    /// Told of each one: whether it could be printed.
    taken: Sender<Result<(), ()>>,
}

/// Prints a webhook and passes it on. What is not taken comes again, as the service does it.
async fn take(State(listening): State<Arc<Listening>>, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    if let Err(error) = listening.receiver.receive(&headers, &body) {
        _ = writeln!(stderr(), "billsby: not taken: {error}");
        return (error.status(), error.to_string());
    }
    // It was read as JSON just now.
    let event: Value = serde_json::from_slice(&body).unwrap_or_default();
    let printed = writeln!(stdout(), "{event}").and_then(|()| stdout().flush());
    let answer = match &listening.forward_to {
        None => StatusCode::OK,
        Some(url) => listening.forward(url, &headers, body).await,
    };
    _ = listening.taken.send(printed.map_err(drop)).await;
    (answer, String::new())
}

impl Listening {
    async fn forward(&self, url: &str, headers: &HeaderMap, body: Bytes) -> StatusCode {
        let mut request = self.http.post(url).header(header::CONTENT_TYPE, "application/json").body(body);
        if let Some(secret) = headers.get(SECRET_HEADER) {
            request = request.header(SECRET_HEADER, secret);
        }
        match request.send().await {
            Ok(answer) => answer.status(),
            Err(error) => {
                _ = writeln!(stderr(), "billsby: not passed on to {url}: {}", error.without_url());
                StatusCode::BAD_GATEWAY
            }
        }
    }
}

/// A company of a mock server, whose webhooks come here.
struct Mock {
    client: control::Client,
    company: String,
}

impl Mock {
    fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        let connection = Connection::new(matches)?;
        let mut builder = control::Client::builder();
        if let Some(url) = &connection.base_url {
            builder = builder.base_url(url);
        }
        let client = builder.build().map_err(|error| Failure::usage(error.to_string()))?;
        Ok(Self { client, company: connection.company })
    }

    async fn send_to(&self, url: &str, secret: Option<&str>) -> Result<(), Failure> {
        let mut request = self.client.set_webhook_receiver(self.company.as_str(), url);
        if let Some(secret) = secret {
            request = request.secret(secret);
        }
        request.await.map(drop).map_err(|error| refused(&error))
    }

    async fn send_nowhere(&self) -> Result<(), Failure> {
        self.client.remove_webhook_receiver(self.company.as_str()).await.map_err(|error| refused(&error))
    }
}

fn refused(error: &control::Error) -> Failure {
    Failure::Told { code: ExitCode::Network, message: format!("--mock: {error}") }
}
