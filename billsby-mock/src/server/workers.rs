//! Threads that serve connections, each connection on one thread from its start to its end.
//!
//! A runtime that moves tasks between threads does so for every few calls when they are as short as ours: it wakes a
//! second thread, which takes over half of the work with cold caches.

use super::StartError;
use super::connection::{Closing, Terms, serve};
use super::service::MockService;
use std::io;
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Handle};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

/// The threads, which take connections in turn.
#[derive(Debug)]
pub(super) struct Workers {
    threads: Vec<Worker>,
    next: usize,
}

#[derive(Debug)]
struct Worker {
    streams: UnboundedSender<std::net::TcpStream>,
    /// Dropped at its end.
    ended: oneshot::Receiver<()>,
}

impl Workers {
    /// Starts so many threads, if any. What takes long is carried out on the runtime that this is called on.
    pub(super) fn start(
        count: usize,
        service: &MockService,
        terms: &Terms,
        closing: &Closing,
    ) -> Result<Option<Self>, StartError> {
        let service = service.clone().with_control_on(Handle::current());
        let start = |_| Worker::start(service.clone(), terms.clone(), closing.clone());
        let threads: Vec<_> = (0..count).map(start).collect::<io::Result<_>>().map_err(StartError::Thread)?;
        Ok((!threads.is_empty()).then_some(Self { threads, next: 0 }))
    }

    /// Hands a connection to the thread whose turn it is.
    pub(super) fn take(&mut self, stream: TcpStream) {
        // A stream that cannot be handed over is closed.
        if let (Some(worker), Ok(stream)) = (self.threads.get(self.next), stream.into_std()) {
            _ = worker.streams.send(stream);
        }
        self.next = (self.next + 1) % self.threads.len();
    }

    /// Waits until all connections have come to their end.
    pub(super) async fn end(self) {
        for Worker { streams, ended } in self.threads {
            drop(streams);
            // Nothing is ever sent.
            _ = ended.await;
        }
    }
}

impl Worker {
    fn start(service: MockService, terms: Terms, closing: Closing) -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (streams, taken) = unbounded_channel();
        let (ending, ended) = oneshot::channel();
        std::thread::Builder::new().name("billsby-mock".into()).spawn(move || {
            runtime.block_on(work(taken, &service, &terms, &closing));
            drop(ending);
        })?;
        Ok(Self { streams, ended })
    }
}

async fn work(
    mut streams: UnboundedReceiver<std::net::TcpStream>,
    service: &MockService,
    terms: &Terms,
    closing: &Closing,
) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            stream = streams.recv() => {
                let Some(stream) = stream else { break };
                if let Ok(stream) = TcpStream::from_std(stream) {
                    connections.spawn(serve(stream, service.on_connection(), terms.clone(), closing.clone()));
                }
            }
            Some(_) = connections.join_next() => {}
        }
    }
    while connections.join_next().await.is_some() {}
}
