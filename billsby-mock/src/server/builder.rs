//! What a server can be told before it starts.

use super::{Mock, MockServer};
use crate::billing::Company;
use crate::billing::clock::Clock;
use crate::billing::settings::Settings;
use crate::companies::{Companies, Defaults, seeding};
use billsby_client::ApiKey;
use jiff::Timestamp;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// The company that a server has when nothing else is asked for.
pub const DEMO_COMPANY: &str = "demo";

/// Configures a [`MockServer`], or a [`Mock`].
#[derive(Clone, Debug)]
#[must_use]
pub struct MockServerBuilder {
    pub(super) listen: SocketAddr,
    company: String,
    api_key: Option<ApiKey>,
    empty: bool,
    seed: u64,
    clock: Clock,
}

impl Default for MockServerBuilder {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            company: DEMO_COMPANY.to_owned(),
            api_key: None,
            empty: false,
            seed: 1,
            clock: Clock::Real,
        }
    }
}

impl MockServerBuilder {
    /// Where to listen; port 0 picks a free one. The loopback interface and port 0 when not set.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// The sub-domain of the first company; `demo` when not set.
    pub fn company(mut self, domain: impl Into<String>) -> Self {
        self.company = domain.into();
        self
    }

    /// The key to the first company. When not set it is the sub-domain, an underscore, and `0123456789abcdef` twice.
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

    /// How the time of each company follows the wall clock; it is the same when not set.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Starts the server on the runtime that this is called on.
    ///
    /// # Errors
    /// When the address cannot be had.
    pub async fn start(self) -> io::Result<MockServer> {
        MockServer::serve(self).await
    }

    /// Starts the server on a thread of its own: for tests without a runtime, or with one that they block.
    ///
    /// # Errors
    /// When the address, or a thread, cannot be had.
    pub fn start_blocking(self) -> io::Result<MockServer> {
        MockServer::serve_on_thread(self)
    }

    /// Makes the server without a socket: it is called in the same process.
    ///
    /// # Errors
    /// When what attends to webhooks needs a thread, because no runtime is there, and cannot have one.
    pub fn build(self) -> io::Result<Mock> {
        let mock = self.mock()?;
        mock.attend()?;
        Ok(mock)
    }

    pub(super) fn mock(&self) -> io::Result<Mock> {
        let key = match &self.api_key {
            Some(key) => key.expose().to_owned(),
            None => seeding::usual_key(&self.company),
        };
        let wall = Timestamp::now();
        let company = match self.empty {
            true => Company::new(Settings::new(&self.company), self.seed),
            false => seeding::demo(&self.company, self.seed, self.clock.now(wall)).map_err(io::Error::other)?,
        };
        let mut company = company.with_clock(self.clock);
        // The day has begun before the server has; nothing of it is left to happen under the first call.
        company.catch_up(company.now(wall));
        let defaults = Defaults { seed: self.seed, clock: self.clock };
        let companies = Arc::new(Companies::with_defaults(defaults));
        let world = companies.add(company, key).map_err(io::Error::other)?;
        Ok(Mock::of(companies, world))
    }
}
