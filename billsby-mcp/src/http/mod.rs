//! The server over streamable HTTP.

mod gate;
mod tokens;

pub use tokens::{NewToken, Tokens, TokensError};

use axum::Router;
use axum::middleware::from_fn_with_state;
use gate::Gate;
use rmcp::ServerHandler;
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use rmcp::transport::streamable_http_server::{StreamableHttpServerConfig, StreamableHttpService};
use std::sync::Arc;
use tokio::net::TcpListener;

/// The path of the one endpoint.
pub const PATH: &str = "/mcp";

/// Who may reach a server over HTTP.
#[derive(Debug)]
pub struct HttpOptions {
    /// The tokens that let in; none lets everybody in who reaches the server.
    pub tokens: Option<Tokens>,
    /// Hosts that it is called by, beside those of this machine.
    pub hosts: Vec<String>,
    /// Origins of pages that may call it, such as `https://app.example.com:443`, beside those of this machine.
    pub origins: Vec<String>,
}

/// Serves until it is stopped: a [`Server`](crate::Server), or what puts more beside one.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    server: impl ServerHandler + Clone,
    listener: TcpListener,
    options: HttpOptions,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router(server, options)).with_graceful_shutdown(stop).await
}

fn router(server: impl ServerHandler + Clone, options: HttpOptions) -> Router {
    let HttpOptions { tokens, hosts, origins } = options;
    let mut config = StreamableHttpServerConfig::default();
    config.allowed_hosts.extend(hosts);
    let local = ["http://localhost:*", "http://127.0.0.1:*", "http://[::1]:*"].map(str::to_owned);
    let config = config.with_allowed_origins(local.into_iter().chain(origins)).enforce_origin_validation();
    let sessions = Arc::new(LocalSessionManager::default());
    let service = StreamableHttpService::new(move || Ok(server.clone()), sessions, config);
    let router = Router::new().nest_service(PATH, service);
    match tokens {
        Some(tokens) => router.layer(from_fn_with_state(Arc::new(Gate::new(tokens)), gate::pass)),
        None => router,
    }
}
