//! The server but for its socket.

use super::builder::MockServerBuilder;
use super::company::MockCompany;
use super::service::MockService;
use super::{MockServer, StartError};
use crate::billing::BillingError;
use crate::billing::clock::Clock;
use crate::billing::time::{Advance, Advanced};
use crate::companies::background;
use crate::companies::{Companies, CompanyTaken, MakingError, NewCompany, StateFile, World};
use crate::snapshots::FileError;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

/// The base URL of what has no socket.
pub(super) const NOWHERE: &str = "http://billsby-mock.invalid";

/// A server without a socket: companies, and a [`MockService`] that answers for them in the same process.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = billsby_mock::Mock::new()?;
/// assert_eq!(mock.domain(), "demo");
/// # Ok(())
/// # }
/// ```
///
/// A [`MockServer`] is one that listens on a port besides.
#[derive(Debug)]
pub struct Mock {
    companies: Arc<Companies>,
    world: Arc<World>,
    service: MockService,
    state: Option<Arc<StateFile>>,
    /// Scheme, host and port of the sockets, where there are any.
    url: Option<String>,
    control_url: Option<String>,
    attending: Mutex<Attending>,
}

/// What lets happen what is due while no request comes.
#[derive(Debug, Default)]
enum Attending {
    #[default]
    Nobody,
    Task(AbortHandle),
    /// A thread of its own, which ends when this is dropped.
    Thread(#[allow(dead_code, reason = "it is there to be dropped")] oneshot::Sender<()>),
}

impl Mock {
    /// The demo company, without a socket.
    ///
    /// # Errors
    /// When what attends to webhooks needs a thread, because no runtime is there, and cannot have one.
    pub fn new() -> Result<Self, StartError> {
        MockServer::builder().build()
    }

    pub(super) fn of(
        companies: Arc<Companies>,
        world: Arc<World>,
        state: Option<Arc<StateFile>>,
        builder: &MockServerBuilder,
    ) -> Self {
        let service = MockService::new(&companies, state.clone(), builder);
        Self { companies, world, service, state, url: None, control_url: None, attending: Mutex::default() }
    }

    pub(super) fn set_urls(&mut self, url: String, control: Option<String>) {
        self.url = Some(url);
        self.control_url = control;
    }

    /// Lets happen what is due while no request comes, on the runtime that this is called on, or else on a thread.
    pub(super) fn attend(&self) -> Result<(), StartError> {
        let attend = background::attend(self.companies.clone());
        let attending = match tokio::runtime::Handle::try_current() {
            Ok(runtime) => Attending::Task(runtime.spawn(attend).abort_handle()),
            Err(_) => {
                let runtime =
                    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(StartError::Thread)?;
                let (dropped, ended) = oneshot::channel::<()>();
                let thread = std::thread::Builder::new().name("billsby-mock".into());
                let spawned = thread.spawn(move || {
                    runtime.block_on(async {
                        tokio::select! {
                            () = attend => {}
                            _ = ended => {}
                        }
                    });
                });
                spawned.map_err(StartError::Thread)?;
                Attending::Thread(dropped)
            }
        };
        *self.attending.lock().unwrap_or_else(PoisonError::into_inner) = attending;
        Ok(())
    }

    /// Scheme, host and port: the base URL for a client. Without a socket it leads nowhere.
    pub fn url(&self) -> &str {
        self.url.as_deref().unwrap_or(NOWHERE)
    }

    /// Scheme, host and port of the control plane; none where it is off, or without a socket.
    pub fn control_url(&self) -> Option<&str> {
        self.control_url.as_deref()
    }

    /// Writes every company to the [state file](MockServerBuilder::state), and says whether there is one.
    ///
    /// # Errors
    /// When the file cannot be written; it is what it was then.
    pub fn save_state(&self) -> Result<bool, FileError> {
        self.state.as_ref().map_or(Ok(false), |state| state.save().map(|()| true))
    }

    /// What answers requests in the same process.
    pub fn service(&self) -> MockService {
        self.service.clone()
    }

    /// The sub-domain of its first company.
    pub fn domain(&self) -> &str {
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

    /// The company of this sub-domain: the one that is there, or a new one without data, with ids, a clock and a key of
    /// its own. Tests that run at the same time share a server, and nothing else, when each has a company.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mock = billsby_mock::MockServer::start().await?;
    /// let acme = mock.company("acme-17");
    /// let billsby = billsby_client::Client::builder(acme.domain())
    ///     .api_key(acme.api_key())
    ///     .base_url(mock.url())
    ///     .build()?;
    /// assert_eq!(billsby.list_customers().await?.row_count, 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// When the name is none, or the key that it would have is the one of another company;
    /// [`Mock::make`] takes any key.
    pub fn company(&self, domain: &str) -> MockCompany {
        let world = loop {
            if let Some(world) = self.companies.find(domain) {
                break world;
            }
            match self.companies.make(&NewCompany::new(domain).empty()) {
                Ok(world) => break world,
                // Another test has made it meanwhile.
                Err(MakingError::Taken(CompanyTaken::Domain(_))) => {}
                #[allow(clippy::panic, reason = "a test says what is wrong by panicking")]
                Err(error) => panic!("the company `{domain}` cannot be made: {error}"),
            }
        };
        self.held(world)
    }

    /// Makes a company: one with data, or a clock, a key or a seed of its choice.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use billsby_mock::{Mock, NewCompany};
    ///
    /// let mock = Mock::new()?;
    /// let acme = mock.make(NewCompany::new("acme-18").scenario("past-due"))?;
    /// assert!(acme.id("subscription").starts_with(char::is_alphanumeric));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the sub-domain is none or taken, the key is another company's, or a step of the fixture is refused.
    pub fn make(&self, new: NewCompany) -> Result<MockCompany, MakingError> {
        Ok(self.held(self.companies.make(&new)?))
    }

    pub(super) fn held(&self, world: Arc<World>) -> MockCompany {
        MockCompany::new(world, self.service.clone(), self.url().to_owned())
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
}

impl Drop for Mock {
    fn drop(&mut self) {
        let attending = self.attending.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Attending::Task(task) = attending {
            task.abort();
        }
    }
}
