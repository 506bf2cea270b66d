//! The server itself, embedded in a test or behind the binary.

mod builder;
mod company;
mod connection;
mod listener;
mod mock;
mod service;

use connection::Closing;
use listener::SharedListener;
use std::io;
use std::net::SocketAddr;
use std::ops::Deref;
use std::sync::mpsc;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use builder::{DEMO_COMPANY, MockServerBuilder};
pub use company::{MockCompany, MockCompanyBuilder};
pub use mock::Mock;
pub use service::{MockService, OPENAPI};

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
    listener: SharedListener,
    /// Dropped to tell connections to end.
    close: Option<watch::Sender<()>>,
    /// What serves, where that is a task of the caller's runtime.
    serving: Option<JoinHandle<()>>,
}

impl MockServer {
    /// Starts a server on a free port of the loopback interface, with the demo company in it.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> io::Result<Self> {
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
    pub fn start_blocking() -> io::Result<Self> {
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

    /// Stops the server, and waits until the calls under way are answered.
    pub async fn stop(mut self) {
        self.close();
        if let Some(serving) = self.serving.take() {
            // It ends in no other way than by itself.
            _ = serving.await;
        }
    }

    async fn serve(builder: MockServerBuilder) -> io::Result<Self> {
        let (listener, address) = SharedListener::bind(builder.listen).await?;
        let mut mock = builder.mock()?;
        mock.set_url(format!("http://{address}"));
        mock.attend()?;
        let (close, closing) = Closing::new();
        let serving = tokio::spawn(listener.clone().serve(mock.service(), closing));
        Ok(Self { mock, address, listener, close: Some(close), serving: Some(serving) })
    }

    fn serve_on_thread(builder: MockServerBuilder) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (started, start) = mpsc::channel();
        std::thread::Builder::new().name("billsby-mock".into()).spawn(move || {
            runtime.block_on(async move {
                let server = Self::serve(builder).await.map(|mut server| {
                    let serving = server.serving.take();
                    (server, serving)
                });
                match server {
                    Ok((server, serving)) => {
                        _ = started.send(Ok(server));
                        if let Some(serving) = serving {
                            _ = serving.await;
                        }
                    }
                    Err(error) => _ = started.send(Err(error)),
                }
            });
        })?;
        start.recv().map_err(io::Error::other)?
    }

    /// Frees the port now; connections end when their call under way is answered.
    fn close(&mut self) {
        self.listener.close();
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
