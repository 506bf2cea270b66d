//! The command: it reads what it is told, and serves until nobody listens any more.

use crate::http::{self, HttpOptions, Tokens, TokensError};
use crate::selection::{MaxEffect, Names, Selection, SelectionError};
use crate::server::{RESULT_TOKENS, Server};
use billsby_client::Client;
use billsby_mock::{Mock, MockServer, StartError};
use clap::{Args, ValueEnum};
use rmcp::ServiceExt;
use rmcp::transport::stdio;
use std::error::Error as StdError;
use std::net::SocketAddr;
use std::path::PathBuf;
use tokio::net::TcpListener;

/// What the command can be told.
#[derive(Args, Clone, Debug)]
pub struct Options {
    /// Shows the tools of a job or a tag; `default` for those of all jobs, `all` for every tool, `search` for three
    /// tools that find, describe and call the rest. May be repeated.
    #[arg(long = "toolset", value_name = "NAME", value_delimiter = ',', env = "BILLSBY_MCP_TOOLSET")]
    toolsets: Vec<String>,

    /// Shows these tools too, or only these without --toolset.
    #[arg(long, value_name = "NAME", value_delimiter = ',', env = "BILLSBY_MCP_TOOLS")]
    tools: Vec<String>,

    /// Makes no call that changes anything: short for `--max-effect read`, and stronger than any other option.
    #[arg(long, env = "BILLSBY_MCP_READ_ONLY")]
    read_only: bool,

    /// The gravest thing that a call may do. `write` includes e-mail to customers, `money` includes erasure.
    #[arg(long, value_enum, value_name = "EFFECT", default_value = "money", env = "BILLSBY_MCP_MAX_EFFECT")]
    max_effect: EffectWord,

    /// The names under which tools are listed: those of the operations, or those of the vendor's listing. Either is
    /// accepted.
    #[arg(long, value_enum, value_name = "NAMES", default_value = "operations", env = "BILLSBY_MCP_NAMES")]
    names: NamesWord,

    /// About how many tokens a result has at most.
    #[arg(long, value_name = "COUNT", default_value_t = RESULT_TOKENS, env = "BILLSBY_MCP_RESULT_TOKENS")]
    result_tokens: usize,

    /// Lists each tool with the schema of its results, which makes the list nearly three times as long.
    #[arg(long, env = "BILLSBY_MCP_OUTPUT_SCHEMAS")]
    output_schemas: bool,

    /// Rehearses: the tools call a demo company within this process, and nothing is real.
    #[arg(long)]
    mock: bool,

    /// Serves over streamable HTTP at this address, at the path /mcp, instead of standard input and output.
    #[arg(long, value_name = "ADDRESS", env = "BILLSBY_MCP_HTTP")]
    http: Option<SocketAddr>,

    /// The file with the tokens that let in over HTTP. A rehearsal on this machine needs none.
    #[arg(long, value_name = "FILE", env = "BILLSBY_MCP_TOKENS")]
    tokens: Option<PathBuf>,

    /// A host that the server is called by over HTTP, beside those of this machine. May be repeated.
    #[arg(long = "allow-host", value_name = "HOST", requires = "http")]
    hosts: Vec<String>,

    /// The origin of a page that may call the server over HTTP. May be repeated.
    #[arg(long = "allow-origin", value_name = "ORIGIN", requires = "http")]
    origins: Vec<String>,

    /// Prints a new token for HTTP and its entry in the file of --tokens, and ends.
    #[arg(long, value_name = "NAME")]
    new_token: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum EffectWord {
    Read,
    Write,
    Money,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum NamesWord {
    Operations,
    Listing,
}

/// Why the command ends before it is told to.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// What it was told makes no sense.
    #[error(transparent)]
    Selection(#[from] SelectionError),
    /// The company or its key is not known.
    #[error("{0}; or rehearse with --mock")]
    Client(Box<dyn StdError + Send + Sync>),
    /// The tokens cannot be used.
    #[error("{place}: {source}")]
    Tokens {
        /// Where they come from.
        place: String,
        /// What is wrong.
        source: TokensError,
    },
    /// The demo company cannot be made.
    #[error(transparent)]
    Mock(#[from] StartError),
    /// The client has not begun as the protocol says.
    #[error("the client has not begun as the protocol says: {0}")]
    Protocol(String),
    /// Something that the system does not do.
    #[error("{0}: {1}")]
    System(String, std::io::Error),
}

impl Options {
    /// Does what the options say, with the client of the environment unless this is a rehearsal.
    ///
    /// # Errors
    /// A [`Failure`] that says what to do.
    pub async fn run(self) -> Result<(), Failure> {
        self.run_with(Client::from_env).await
    }

    /// The same with a client of the caller's own, which is made only if it is needed.
    ///
    /// # Errors
    /// A [`Failure`] that says what to do.
    pub async fn run_with<E: Into<Box<dyn StdError + Send + Sync>>>(
        self,
        client: impl FnOnce() -> Result<Client, E>,
    ) -> Result<(), Failure> {
        if let Some(name) = &self.new_token {
            let random = |error: getrandom::Error| Failure::System("no token can be made".to_owned(), error.into());
            let new = Tokens::make(name).map_err(random)?;
            println!("token  {}\nentry  {}", new.secret, new.entry);
            return Ok(());
        }
        let most = match self.max_effect {
            _ if self.read_only => MaxEffect::Read,
            EffectWord::Read => MaxEffect::Read,
            EffectWord::Write => MaxEffect::Write,
            EffectWord::Money => MaxEffect::Money,
        };
        let names = match self.names {
            NamesWord::Operations => Names::Operations,
            NamesWord::Listing => Names::Listing,
        };
        let selection = Selection::new(&self.toolsets, &self.tools, most, names)?;
        // It lives for as long as it is served. Nobody reads its journal.
        let mock = if self.mock { Some(MockServer::builder().journal(0).build()?) } else { None };
        let builder = match &mock {
            Some(mock) => Server::builder(mock.client(), selection).rehearsal(),
            None => Server::builder(client().map_err(|error| Failure::Client(error.into()))?, selection),
        };
        let builder = if self.output_schemas { builder.output_schemas() } else { builder };
        let server = builder.result_tokens(self.result_tokens).build();
        match self.http {
            Some(address) => self.serve_http(server, address, mock.as_ref()).await,
            None => {
                let running = server.serve(stdio()).await;
                let running = running.map_err(|error| Failure::Protocol(error.to_string()))?;
                // A client that closes its end is done.
                _ = running.waiting().await;
                Ok(())
            }
        }
    }

    async fn serve_http(&self, server: Server, address: SocketAddr, mock: Option<&Mock>) -> Result<(), Failure> {
        let tokens = match &self.tokens {
            // Nothing real can be reached, nor from elsewhere.
            None if mock.is_some() && address.ip().is_loopback() => Ok(None),
            None => Err(Failure::Tokens { place: "--tokens".to_owned(), source: TokensError::None }),
            Some(path) => {
                let place = path.display().to_string();
                let text = std::fs::read_to_string(path).map_err(|error| Failure::System(place.clone(), error))?;
                Tokens::parse(&text).map(Some).map_err(|source| Failure::Tokens { place, source })
            }
        };
        let options = HttpOptions { tokens: tokens?, hosts: self.hosts.clone(), origins: self.origins.clone() };
        let failed = |error| Failure::System(address.to_string(), error);
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let bound = listener.local_addr().map_err(failed)?;
        let rehearsal = if mock.is_some() { ", in rehearsal" } else { "" };
        eprintln!("billsby-mcp at http://{bound}{}{rehearsal}", http::PATH);
        // Where no signal can be waited for, whoever started it ends it in another way.
        let stop = async { _ = tokio::signal::ctrl_c().await };
        http::serve(server, listener, options, stop).await.map_err(failed)
    }
}
