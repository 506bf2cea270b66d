//! The server itself, embedded in a test or behind the binary.

use crate::api::Operations;
use crate::background;
use crate::billing::clock::Clock;
use crate::billing::settings::Settings;
use crate::billing::time::{Advance, Advanced};
use crate::billing::{BillingError, Company};
use crate::companies::{Companies, World};
use crate::console;
use crate::control::{self, CONTROL_OPENAPI};
use crate::generated;
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use axum::serve::Listener;
use billsby_client::ApiKey;
use jiff::Timestamp;
use std::future::poll_fn;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::{AbortHandle, JoinHandle};

/// The description that the server keeps to, as one JSON document.
pub const OPENAPI: &str = include_str!("generated/openapi.json");

/// The company that a server has when nothing else is asked for.
pub const DEMO_COMPANY: &str = "demo";

/// What follows the company in a key that is not chosen.
const KEY_SUFFIX: &str = "0123456789abcdef0123456789abcdef";

/// A running server. Dropping it stops it and frees its port at once.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = billsby_mock::MockServer::start().await?;
/// let billsby = billsby_client::Client::builder(mock.company())
///     .api_key(mock.api_key())
///     .base_url(mock.url())
///     .build()?;
/// let customers = billsby.list_customers().await?;
/// assert!(customers.row_count >= 60);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct MockServer {
    address: SocketAddr,
    url: String,
    world: Arc<World>,
    companies: Arc<Companies>,
    listener: SharedListener,
    stop: Option<oneshot::Sender<()>>,
    serving: JoinHandle<io::Result<()>>,
    /// What happens while no request comes.
    attending: AbortHandle,
}

impl MockServer {
    /// Starts a server on a free port of the loopback interface, with the demo company in it.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts to configure a server.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            company: DEMO_COMPANY.to_owned(),
            api_key: None,
            empty: false,
            seed: 1,
            clock: Clock::Real,
        }
    }

    /// Scheme, host and port: the base URL for a client.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The sub-domain of its first company.
    pub fn company(&self) -> &str {
        self.world.domain()
    }

    /// The key to its first company.
    pub fn api_key(&self) -> &str {
        self.world.api_key()
    }

    /// Its first company.
    pub fn world(&self) -> &Arc<World> {
        &self.world
    }

    /// All of its companies.
    pub fn companies(&self) -> &Companies {
        &self.companies
    }

    /// Moves the clock of its first company forward; everything due in between has happened when this returns.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use billsby_mock::{Advance, Clock, MockServer, jiff::ToSpan};
    ///
    /// let clock = Clock::Frozen("2026-01-31T12:00:00Z".parse()?);
    /// let mock = MockServer::builder().clock(clock).start().await?;
    /// let advanced = mock.advance(Advance::By(1.month()))?;
    /// assert_eq!(advanced.to.to_string(), "2026-02-28T12:00:00Z");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the clock would go back, or more than a hundred years ahead.
    pub fn advance(&self, advance: Advance) -> Result<Advanced, BillingError> {
        self.world.advance(advance)
    }

    /// Sets how the time of its first company follows the wall clock.
    ///
    /// # Errors
    /// When the company's time would go back, or more than a hundred years ahead.
    pub fn set_clock(&self, clock: Clock) -> Result<Advanced, BillingError> {
        self.world.set_clock(clock)
    }

    /// Stops the server, and waits until the calls under way are answered.
    ///
    /// # Errors
    /// When serving had failed.
    pub async fn stop(mut self) -> io::Result<()> {
        self.close();
        match (&mut self.serving).await {
            Ok(outcome) => outcome,
            Err(error) => Err(io::Error::other(error)),
        }
    }

    /// Frees the port now; connections end when their call under way is answered.
    fn close(&mut self) {
        self.listener.close();
        self.attending.abort();
        if let Some(stop) = self.stop.take() {
            // The other end is gone when serving has ended already.
            _ = stop.send(());
        }
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.close();
    }
}

/// Configures a [`MockServer`].
#[derive(Clone, Debug)]
#[must_use]
pub struct MockServerBuilder {
    listen: SocketAddr,
    company: String,
    api_key: Option<ApiKey>,
    empty: bool,
    seed: u64,
    clock: Clock,
}

impl MockServerBuilder {
    /// Where to listen; port 0 picks a free one. The loopback interface and port 0 when not set.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// The sub-domain of the company; `demo` when not set.
    pub fn company(mut self, domain: impl Into<String>) -> Self {
        self.company = domain.into();
        self
    }

    /// The key to the company. When not set it is the sub-domain, an underscore, and `0123456789abcdef` twice.
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Starts without any data.
    pub fn empty(mut self) -> Self {
        self.empty = true;
        self
    }

    /// What ids and demo data are drawn from. The same seed gives the same ones; dates count back from the start of
    /// the day in UTC, on the company's clock. 1 when not set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How the company's time follows the wall clock; it is the same when not set.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    /// When the address cannot be had.
    pub async fn start(self) -> io::Result<MockServer> {
        let listener = SharedListener::new(TcpListener::bind(self.listen).await?);
        let address = listener.local_addr()?;
        let key = match &self.api_key {
            Some(key) => key.expose().to_owned(),
            None => format!("{}_{KEY_SUFFIX}", self.company),
        };
        let settings = Settings::new(&self.company);
        let company = match self.empty {
            true => Company::new(settings, self.seed),
            false => {
                let today = midnight(self.clock.now(Timestamp::now()));
                Company::demo(settings, self.seed, today).map_err(io::Error::other)?
            }
        };
        let mut company = company.with_clock(self.clock);
        // The day has begun before the server has; nothing of it is left to happen under the first call.
        company.catch_up(company.now(Timestamp::now()));
        let companies = Arc::new(Companies::default());
        let world = companies.add(company, key).map_err(io::Error::other)?;
        let (stop, stopped) = oneshot::channel();
        let serve = axum::serve(listener.clone(), router(companies.clone())).with_graceful_shutdown(async {
            _ = stopped.await;
        });
        let attending = tokio::spawn(background::attend(companies.clone())).abort_handle();
        Ok(MockServer {
            address,
            url: format!("http://{address}"),
            world,
            companies,
            listener,
            stop: Some(stop),
            serving: tokio::spawn(async { serve.await }),
            attending,
        })
    }
}

/// The start of the day in UTC: demo data made on one day is the same whenever it is made.
fn midnight(now: Timestamp) -> Timestamp {
    let day = 24 * 60 * 60;
    Timestamp::from_second(now.as_second().div_euclid(day) * day).unwrap_or(now)
}

/// What the root says to a person who looks there.
const GREETING: &str = concat!(
    "billsby-mock ",
    env!("CARGO_PKG_VERSION"),
    ": the Billsby API, served from memory.\n\n",
    "/openapi.json   the description of every operation\n",
    "/api/v1/rest/   the operations, under the paths of the real service; send the company's key in the header ApiKey\n",
    "/_mock/         the control plane: clocks, rules of billing, webhooks; no key\n",
    "/_mock/openapi.json   its description\n",
);

/// Everything the server answers.
fn router(companies: Arc<Companies>) -> Router {
    let document = |text: &'static str| get(move || async move { ([(CONTENT_TYPE, "application/json")], text) });
    // What neither has is refused by the API's own fallback.
    let control = control::router(companies.clone()).reset_fallback().merge(console::router(companies.clone()));
    generated::router(Arc::new(Operations { companies }))
        .merge(control)
        .route("/", get(|| async { GREETING }))
        .route("/openapi.json", document(OPENAPI))
        .route("/_mock/openapi.json", document(CONTROL_OPENAPI))
}

/// A listener that can be closed from outside: aborting the task that accepts
/// would free the port only when the runtime comes round to it.
#[derive(Clone, Debug)]
struct SharedListener(Arc<Mutex<Option<TcpListener>>>);

impl SharedListener {
    fn new(listener: TcpListener) -> Self {
        Self(Arc::new(Mutex::new(Some(listener))))
    }

    fn close(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

impl Listener for SharedListener {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (TcpStream, SocketAddr) {
        loop {
            let accepted = poll_fn(|context| {
                let listener = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                listener.as_ref().map_or(Poll::Pending, |listener| listener.poll_accept(context))
            });
            match accepted.await {
                Ok(accepted) => return accepted,
                // A connection that failed before it was accepted is the peer's business.
                Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
                // Out of descriptors: trying again at once would only keep a core busy.
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        let listener = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        listener.as_ref().ok_or(io::ErrorKind::NotConnected)?.local_addr()
    }
}
