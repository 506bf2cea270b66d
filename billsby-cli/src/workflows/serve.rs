//! `billsby serve`: the unified view and every operation over HTTP, with a token of its own.

use crate::connection::{self, Connection};
use crate::gateway::{Access, Token, gateway};
#[cfg(feature = "mock")]
use crate::grammar::switch;
use crate::interruption::told_to_stop;
use crate::{Failure, connection::timeout};
use billsby_client::{ApiKey, Client};
use clap::{Arg, ArgMatches, Command, value_parser};
use std::io::{Write, stdout};
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// The variable with the token, where no other is named.
const TOKEN: &str = "BILLSBY_SERVE_TOKEN";

/// Its words.
pub fn grammar() -> Command {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    Command::new("serve")
        .about("Serve the unified view and every operation over HTTP, with a token in place of the key")
        .after_help(
            "Under /unified/subscription-management/{resource}, /proxy/{resource} and /openapi.json.\n\
             It speaks plain HTTP: beyond this machine, put TLS before it.",
        )
        .args([
            option("listen", "ADDRESS", "Where to listen; port 0 is one that is free")
                .value_parser(value_parser!(SocketAddr))
                .default_value("127.0.0.1:0"),
            option(
                "token-variable",
                "NAME",
                "The variable with the token that callers must have [default: BILLSBY_SERVE_TOKEN, else a fresh one]",
            )
            .visible_alias("token-env"),
            #[cfg(feature = "mock")]
            switch("mock", "Serve a demo company from memory, and no account"),
        ])
}

/// Serves until it is told to stop.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let given = given_token(matches)?;
    let is_fresh = given.is_none();
    let token = match given {
        Some(token) => token,
        None => Token::fresh().map_err(|error| Failure::internal(format!("no token can be made: {error}")))?,
    };
    connection::runtime()?.block_on(async {
        let account = Account::new(matches).await?;
        let address = matches.get_one::<SocketAddr>("listen").copied().unwrap_or_else(|| ([127, 0, 0, 1], 0).into());
        let failed = |error: std::io::Error| Failure::usage(format!("--listen {address}: it cannot listen: {error}"));
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let bound = listener.local_addr().map_err(failed)?;
        let mut told = format!("billsby serves {} at http://{bound}\n", account.company);
        if is_fresh {
            told.push_str(&format!("  token     {}\n", token.expose()));
        }
        told.push_str(&account.beside());
        let told_to_stop = told_to_stop();
        stdout().write_all(told.as_bytes()).and_then(|()| stdout().flush())?;
        let access = Access { token, is_local: bound.ip().is_loopback() };
        let (router, settled) = gateway(account.client.clone(), account.key.clone(), access);
        axum::serve(listener, router).with_graceful_shutdown(told_to_stop).await?;
        settled.wait().await;
        Ok(())
    })
}

/// The token of the environment; none where there is none.
fn given_token(matches: &ArgMatches) -> Result<Option<Token>, Failure> {
    let named = matches.get_one::<String>("token-variable");
    let name = named.map_or(TOKEN, String::as_str);
    match (std::env::var(name), named) {
        (Ok(text), _) if !text.is_empty() => {
            let wrong = || Failure::usage(format!("{name}: expected a token of visible ASCII, without blanks"));
            Token::new(text).ok_or_else(wrong).map(Some)
        }
        (_, Some(name)) => Err(Failure::usage(format!("--token-variable: {name} is not set"))),
        (_, None) => Ok(None),
    }
}

/// The account that is served.
struct Account {
    company: String,
    client: Client,
    key: ApiKey,
    #[cfg(feature = "mock")]
    mock: Option<billsby_mock::MockServer>,
}

impl Account {
    async fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        #[cfg(feature = "mock")]
        if matches.get_flag("mock") {
            let started = billsby_mock::MockServer::start().await;
            let mock = started.map_err(|error| Failure::internal(format!("--mock: {error}")))?;
            let key = ApiKey::new(mock.api_key());
            let client = Client::builder(mock.domain()).api_key(key.clone()).base_url(mock.url());
            let client = client.build().map_err(|error| Failure::internal(error.to_string()))?;
            return Ok(Self { company: mock.domain().to_owned(), client, key, mock: Some(mock) });
        }
        let connection = Connection::new(matches)?;
        let key = connection.key.read(&connection.company)?;
        let client = connection.client(Some(key.clone()), timeout(matches))?;
        let company = connection.company;
        Ok(Self {
            company,
            client,
            key,
            #[cfg(feature = "mock")]
            mock: None,
        })
    }

    /// What there is to see beside the gateway.
    fn beside(&self) -> String {
        #[cfg(feature = "mock")]
        if let Some(mock) = &self.mock {
            return format!("  console   {}/_mock/\n", mock.url());
        }
        String::new()
    }
}
