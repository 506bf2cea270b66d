//! What a server can be told before it starts.

use super::access::Token;
use super::{Mock, MockServer, StartError};
use crate::billing::clock::Clock;
use crate::billing::rules::Rules;
use crate::companies::{Companies, CompanyTaken, Data, Defaults, MakingError, NewCompany, StateFile, state_file};
use crate::journal;
use crate::rate_limit::{RateLimit, RateLimiter};
use billsby_client::ApiKey;
use jiff::Timestamp;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

/// The company that a server has when nothing else is asked for.
pub const DEMO_COMPANY: &str = "demo";

/// What clocks show that stand still because the server is deterministic: noon of the first day of 2026, in UTC.
pub const DETERMINISTIC_START: Timestamp = Timestamp::constant(1_767_268_800, 0);

/// Where the control plane is served.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ControlPlane {
    /// Beside the API.
    #[default]
    Beside,
    /// On an address of its own, and nowhere else; port 0 picks a free one.
    At(SocketAddr),
    /// Nowhere.
    Off,
}

/// Configures a [`MockServer`], or a [`Mock`].
#[derive(Clone, Debug)]
#[must_use]
pub struct MockServerBuilder {
    pub(super) listen: SocketAddr,
    pub(super) threads: usize,
    pub(super) control: ControlPlane,
    pub(super) token: Option<Token>,
    pub(super) cors: bool,
    #[cfg(feature = "tls")]
    pub(super) tls: Option<super::TlsIdentity>,
    pub(super) deterministic: bool,
    first: NewCompany,
    others: Vec<NewCompany>,
    pub(super) seed: u64,
    clock: Option<Clock>,
    journal: usize,
    rate_limit: Option<RateLimit>,
    strict: bool,
    state: Option<PathBuf>,
}

impl Default for MockServerBuilder {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            threads: 0,
            control: ControlPlane::default(),
            token: None,
            cors: true,
            #[cfg(feature = "tls")]
            tls: None,
            deterministic: false,
            first: NewCompany::new(DEMO_COMPANY),
            others: Vec::new(),
            seed: 1,
            clock: None,
            journal: journal::Options::default().entries,
            rate_limit: None,
            strict: false,
            state: None,
        }
    }
}

impl MockServerBuilder {
    /// Where to listen; port 0 picks a free one. The loopback interface and port 0 when not set.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Answers calls on so many threads of its own, each connection on one of them, rather than on the runtime that it
    /// is started on: for a server that has the machine, or a part of it, to itself. When not set there are none, and a
    /// test has nothing to start or to wait for. The control plane stays on the runtime that it is started on.
    pub fn threads(mut self, count: usize) -> Self {
        self.threads = count;
        self
    }

    /// Serves over TLS, and over nothing else.
    #[cfg(feature = "tls")]
    pub fn tls(mut self, identity: super::TlsIdentity) -> Self {
        self.tls = Some(identity);
        self
    }

    /// Whether pages of other origins may call the API from a browser; they may when not set. The control plane they
    /// never may.
    pub fn cors(mut self, allowed: bool) -> Self {
        self.cors = allowed;
        self
    }

    /// Where the control plane is served; beside the API when not set.
    pub fn control(mut self, control: ControlPlane) -> Self {
        self.control = control;
        self
    }

    /// What opens the control plane: as a bearer token, or as the password, with any user, of basic authentication.
    /// When not set it is open to whoever can reach it.
    pub fn control_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(Token::new(token));
        self
    }

    /// Whether a token opens the control plane.
    pub fn has_control_token(&self) -> bool {
        self.token.is_some()
    }

    /// The sub-domain of the first company; `demo` when not set.
    pub fn company(mut self, domain: impl Into<String>) -> Self {
        self.first.domain = domain.into();
        self
    }

    /// Adds a company. The first one is there all the same.
    pub fn add_company(mut self, company: NewCompany) -> Self {
        self.others.push(company);
        self
    }

    /// These companies, and no others; the first of them is the server's first. With none of them nothing changes.
    pub fn companies(mut self, companies: impl IntoIterator<Item = NewCompany>) -> Self {
        let mut companies = companies.into_iter();
        if let Some(first) = companies.next() {
            self.first = first;
            self.others = companies.collect();
        }
        self
    }

    /// The key to the first company. When not set it is the sub-domain, an underscore, and `0123456789abcdef` twice.
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.first = self.first.api_key(key);
        self
    }

    /// What the first company starts with; demo data when not set.
    pub fn data(mut self, data: Data) -> Self {
        self.first = self.first.data(data);
        self
    }

    /// Starts without any data.
    pub fn empty(self) -> Self {
        self.data(Data::Empty)
    }

    /// The rules that the first company bills by.
    pub fn rules(mut self, rules: Rules) -> Self {
        self.first = self.first.rules(rules);
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
        self.clock = Some(clock);
        self
    }

    /// How many requests the journal of each company keeps; with none it is off. A thousand when not set.
    pub fn journal(mut self, entries: usize) -> Self {
        self.journal = entries;
        self
    }

    /// How many calls each company may make in a time; any number when not set.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Refuses to send a reply that the description does not allow.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// The file that companies are kept in. Those that it holds are there when the server starts, whatever else is said
    /// of them here; [`Mock::save_state`] writes it.
    pub fn state(mut self, path: impl Into<PathBuf>) -> Self {
        self.state = Some(path.into());
        self
    }

    /// Answers the same requests with the same bytes, whenever and wherever it runs: clocks stand still at
    /// [`DETERMINISTIC_START`] unless one is set, replies have no `Date` header, and journals tell nothing of the machine.
    pub fn deterministic(mut self) -> Self {
        self.deterministic = true;
        self
    }

    /// Starts the server on the runtime that this is called on.
    ///
    /// # Errors
    /// When the address cannot be had, or what was set contradicts itself.
    pub async fn start(self) -> Result<MockServer, StartError> {
        MockServer::serve(self).await
    }

    /// Starts the server on a thread of its own: for tests without a runtime, or with one that they block.
    ///
    /// # Errors
    /// When the address, or a thread, cannot be had, or what was set contradicts itself.
    pub fn start_blocking(self) -> Result<MockServer, StartError> {
        MockServer::serve_on_thread(self)
    }

    /// Makes the server without a socket: it is called in the same process.
    ///
    /// # Errors
    /// When what attends to webhooks needs a thread, because no runtime is there, and cannot have one, or when what was
    /// set contradicts itself.
    pub fn build(self) -> Result<Mock, StartError> {
        let mock = self.mock()?;
        mock.attend()?;
        Ok(mock)
    }

    /// Finds out whether a server would start, but for its addresses, which are not tried.
    ///
    /// # Errors
    /// When what was set contradicts itself, or a company cannot be made.
    pub fn check(&self) -> Result<(), StartError> {
        self.mock().map(drop)
    }

    pub(super) fn mock(&self) -> Result<Mock, StartError> {
        match &self.token {
            Some(token) if token.is_empty() => return Err(StartError::EmptyToken),
            Some(_) if self.control == ControlPlane::Off => return Err(StartError::IdleToken),
            _ => {}
        }
        if let Some(limit) = self.rate_limit {
            RateLimiter::new(limit).map_err(StartError::RateLimit)?;
        }
        let journal = journal::Options {
            entries: self.journal,
            deterministic: self.deterministic,
            ..journal::Options::default()
        };
        let clock = self.usual_clock();
        let defaults = Defaults { seed: self.seed, clock, journal, rate_limit: self.rate_limit, strict: self.strict };
        let companies = Arc::new(Companies::with_defaults(defaults));
        if let Some(path) = &self.state {
            let failed = |source| StartError::State { path: path.clone(), source };
            for stored in state_file::load(path).map_err(failed)? {
                companies.add_stored(stored).map_err(MakingError::from)?;
            }
        }
        let mut first = self.first.clone();
        first.seed.get_or_insert(self.seed);
        let world = companies.found_or_made(&first)?;
        for other in &self.others {
            if self.is_named_before(other) {
                return Err(MakingError::from(CompanyTaken::Domain(other.domain.clone())).into());
            }
            companies.found_or_made(other)?;
        }
        let state = self.state.clone().map(|path| Arc::new(StateFile::new(path, companies.clone())));
        Ok(Mock::of(companies, world, state, self))
    }

    /// Whether another of the companies to be made, further to the front, has the same name.
    fn is_named_before(&self, company: &NewCompany) -> bool {
        let others = self.others.iter().take_while(|other| !std::ptr::eq(*other, company));
        std::iter::once(&self.first).chain(others).any(|other| other.domain == company.domain)
    }

    /// The clock of a company that has no other.
    pub(super) fn usual_clock(&self) -> Clock {
        let otherwise = if self.deterministic { Clock::Frozen(DETERMINISTIC_START) } else { Clock::Real };
        self.clock.unwrap_or(otherwise)
    }
}
