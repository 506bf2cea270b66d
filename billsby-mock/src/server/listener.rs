//! A port that is listened on, and can be let go at once.

use super::StartError;
use super::connection::{Closing, Terms, serve};
use super::service::MockService;
use super::workers::Workers;
use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// A listener that can be closed from outside: aborting the task that accepts
/// would free the port only when the runtime comes round to it.
#[derive(Clone, Debug)]
pub(super) struct SharedListener(Arc<Mutex<Option<TcpListener>>>);

impl SharedListener {
    pub(super) async fn bind(address: SocketAddr) -> Result<(Self, SocketAddr), StartError> {
        let failed = |error| StartError::listening(address, error);
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok((Self(Arc::new(Mutex::new(Some(listener)))), address))
    }

    /// Frees the port now.
    pub(super) fn close(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Serves whoever comes, here or on threads of its own, until it is told to close, and then until the calls under
    /// way are answered.
    pub(super) async fn serve(
        self,
        service: MockService,
        terms: Terms,
        closing: Closing,
        mut workers: Option<Workers>,
    ) {
        let mut connections = JoinSet::new();
        let mut closed = closing.clone();
        loop {
            tokio::select! {
                stream = self.accept() => match &mut workers {
                    Some(workers) => workers.take(stream),
                    None => _ = connections.spawn(serve(stream, service.on_connection(), terms.clone(), closing.clone())),
                },
                Some(_) = connections.join_next() => {}
                () = closed.told() => break,
            }
        }
        while connections.join_next().await.is_some() {}
        if let Some(workers) = workers {
            workers.end().await;
        }
    }

    async fn accept(&self) -> TcpStream {
        loop {
            let accepted = poll_fn(|context| {
                let listener = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                listener.as_ref().map_or(Poll::Pending, |listener| listener.poll_accept(context))
            });
            match accepted.await {
                Ok((stream, _)) => return stream,
                // A connection that failed before it was accepted is the peer's business.
                Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
                // Out of descriptors: trying again at once would only keep a core busy.
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
    }
}
