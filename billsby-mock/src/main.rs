//! The `billsby-mock` binary.

#![forbid(unsafe_code)]

use anyhow::{Context, Result, bail};
use billsby_mock::{Clock, MockServer};
use clap::Parser;
use std::future::{Future, poll_fn};
use std::io::{ErrorKind, Write};
use std::net::SocketAddr;
use std::pin::pin;
use std::process::ExitCode;
use std::task::Poll;

/// A stateful in-memory server that serves the Billsby API, for integration tests.
///
/// It starts with a company full of demo data: products and plans of every
/// pricing model, customers, subscriptions, invoices and credit notes in every
/// state. Nothing is written to disk; everything is gone when it stops.
#[derive(Parser)]
#[command(name = "billsby-mock", version)]
struct Arguments {
    /// Where to listen. Port 0 picks a free one, which is printed.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4747")]
    listen: SocketAddr,

    /// The sub-domain of the company.
    #[arg(long, value_name = "NAME", default_value = "demo")]
    company: String,

    /// The key to the company. When left out it is NAME_0123456789abcdef0123456789abcdef.
    #[arg(long, value_name = "KEY")]
    api_key: Option<String>,

    /// Start without demo data.
    #[arg(long)]
    empty: bool,

    /// What ids and demo data are drawn from. The same number gives the same ones; dates count
    /// back from the start of the day in UTC.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,

    /// The company's clock: `real`, or an instant such as 2026-01-31T12:00:00Z at which it stands still
    /// until it is moved through /_mock.
    #[arg(long, value_name = "CLOCK", default_value = "real", value_parser = clock)]
    clock: Clock,
}

fn clock(text: &str) -> Result<Clock, String> {
    if text == "real" {
        return Ok(Clock::Real);
    }
    let instant = text.parse().map_err(|_| "expected `real`, or an instant such as 2026-01-31T12:00:00Z".to_owned());
    instant.map(Clock::Frozen)
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("the runtime cannot be started")
        .and_then(|runtime| runtime.block_on(run(arguments)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("billsby-mock: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<()> {
    let name = &arguments.company;
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        bail!("--company must be letters, digits and hyphens, like a sub-domain; found `{name}`");
    }
    let mut builder =
        MockServer::builder().listen(arguments.listen).company(name).seed(arguments.seed).clock(arguments.clock);
    if let Some(key) = &arguments.api_key {
        builder = builder.api_key(key.as_str());
    }
    if arguments.empty {
        builder = builder.empty();
    }
    let server = match builder.start().await {
        Ok(server) => server,
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("{} is in use; stop what listens there, or choose another with --listen", arguments.listen)
        }
        Err(error) => return Err(error).with_context(|| format!("cannot listen on {}", arguments.listen)),
    };
    // Listened for from here on: whoever reads that Ctrl-C stops it may be quick.
    let mut interrupted = pin!(tokio::signal::ctrl_c());
    if let Poll::Ready(outcome) = poll_fn(|context| Poll::Ready(interrupted.as_mut().poll(context))).await {
        return outcome.context("cannot wait for Ctrl-C");
    }
    let (url, company, key) = (server.url(), server.domain(), server.api_key());
    let greeting = format!(
        "billsby-mock serves the company `{company}` at {url}
  key  {key}
  API  {url}/openapi.json
  time {url}/_mock/companies/{company}/clock
  try  curl -s -H 'ApiKey: {key}' '{url}/api/v1/rest/core/{company}/customers?page=1&pageSize=2'
Ctrl-C stops it.
"
    );
    // Whoever started it may have read enough already; it serves all the same.
    _ = std::io::stdout().write_all(greeting.as_bytes());
    interrupted.await.context("cannot wait for Ctrl-C")?;
    drop(server);
    Ok(())
}
