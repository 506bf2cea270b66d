//! The server itself, embedded in a test or behind the binary.

mod access;
mod builder;
#[cfg(feature = "client")]
mod client;
mod company;
mod connection;
mod cors;
mod greeting;
mod head_timer;
mod health;
mod listener;
mod mock;
mod request_log;
mod service;
mod stalling;
mod start_error;
#[cfg(feature = "tls")]
mod tls;
mod workers;

use connection::{Closing, Terms};
use listener::SharedListener;
use std::net::SocketAddr;
use std::ops::Deref;
use std::sync::mpsc;
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;
use workers::Workers;

pub use builder::{ControlPlane, DEMO_COMPANY, DETERMINISTIC_START, MockServerBuilder};
pub use company::MockCompany;
pub use mock::Mock;
pub(crate) use service::Severed;
pub use service::{MockService, OPENAPI};
pub use start_error::StartError;
#[cfg(feature = "tls")]
pub use tls::{TlsError, TlsIdentity};

/// A running server. Dropping it stops it and frees its port at once.
///
/// All that a [`Mock`] does, it does too.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = billsby_mock::MockServer::start().await?;
/// let billsby = billsby_client::Client::builder(mock.domain())
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
    mock: Mock,
    address: SocketAddr,
    control_address: Option<SocketAddr>,
    /// That of the API, and that of the control plane where it has one of its own.
    listeners: Vec<SharedListener>,
    /// Dropped to tell connections to end.
    close: Option<watch::Sender<()>>,
    /// Dropped by what serves when it has come to its end, be it a task or a thread.
    served: Option<oneshot::Receiver<()>>,
}

impl MockServer {
    /// Starts a server on a free port of the loopback interface, with the demo company in it.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Starts the same server on a thread of its own: for tests without a runtime, or with one that they block.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mock = billsby_mock::MockServer::start_blocking()?;
    /// assert!(std::net::TcpStream::connect(mock.address()).is_ok());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When no port, or no thread, can be had.
    pub fn start_blocking() -> Result<Self, StartError> {
        Self::builder().start_blocking()
    }

    /// Starts to configure a server.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::default()
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where the control plane listens; none where it is off.
    pub fn control_address(&self) -> Option<SocketAddr> {
        self.control_address
    }

    /// Stops the server, and waits until the calls under way are answered, but no longer than a few seconds.
    pub async fn stop(mut self) {
        self.finish().await;
    }

    /// Listens no more, and waits until the calls under way are answered, but no longer than a few seconds. Its
    /// companies are still there.
    pub async fn finish(&mut self) {
        self.close();
        if let Some(served) = self.served.take() {
            // Nothing is ever sent.
            _ = served.await;
        }
    }

    async fn serve(builder: MockServerBuilder) -> Result<Self, StartError> {
        Self::serve_in_task(builder).await.map(|(server, _)| server)
    }

    /// Serves in a task of this runtime.
    async fn serve_in_task(builder: MockServerBuilder) -> Result<(Self, JoinHandle<()>), StartError> {
        let (listener, address) = SharedListener::bind(builder.listen).await?;
        let control = match builder.control {
            ControlPlane::At(address) => Some(SharedListener::bind(address).await?),
            ControlPlane::Beside | ControlPlane::Off => None,
        };
        let mut mock = builder.mock()?;
        let terms = Terms {
            #[cfg(feature = "tls")]
            tls: builder.tls.clone(),
            dated: !builder.deterministic,
        };
        let url = |address: SocketAddr| format!("{}://{address}", terms.scheme());
        let control_address = match (&control, builder.control) {
            (Some((_, address)), _) => Some(*address),
            (None, ControlPlane::Off) => None,
            (None, _) => Some(address),
        };
        mock.set_urls(url(address), control_address.map(url));
        mock.attend()?;
        let (close, closing) = Closing::new();
        let mut listeners = vec![listener.clone()];
        let service = mock.service().at(address);
        let workers = Workers::start(builder.threads, &service, &terms, &closing)?;
        let api = listener.serve(service, terms.clone(), closing.clone(), workers);
        let control = control.map(|(listener, address)| {
            listeners.push(listener.clone());
            listener.serve(mock.service().of_control().at(address), terms, closing, None)
        });
        let (serving, served) = oneshot::channel();
        let task = tokio::spawn(async move {
            match control {
                Some(control) => _ = tokio::join!(api, control),
                None => api.await,
            }
            drop(serving);
        });
        let server = Self { mock, address, control_address, listeners, close: Some(close), served: Some(served) };
        Ok((server, task))
    }

    fn serve_on_thread(builder: MockServerBuilder) -> Result<Self, StartError> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(StartError::Thread)?;
        let (started, start) = mpsc::channel();
        let thread = std::thread::Builder::new().name("billsby-mock".into());
        thread
            .spawn(move || {
                runtime.block_on(async move {
                    match Self::serve_in_task(builder).await {
                        Ok((server, task)) => {
                            _ = started.send(Ok(server));
                            _ = task.await;
                        }
                        Err(error) => _ = started.send(Err(error)),
                    }
                });
            })
            .map_err(StartError::Thread)?;
        start.recv().map_err(|error| StartError::Thread(std::io::Error::other(error)))?
    }

    /// Frees the port now; connections end when their call under way is answered.
    fn close(&mut self) {
        self.listeners.iter().for_each(SharedListener::close);
        self.close = None;
    }
}

impl Deref for MockServer {
    type Target = Mock;

    fn deref(&self) -> &Mock {
        &self.mock
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.close();
    }
}
