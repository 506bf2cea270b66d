//! One connection: HTTP/1.1 over it, within limits that keep a peer from taking more than its share.

use super::head_timer::HeadTimer;
use super::service::MockService;
use super::stalling::{NotStalling, Patience};
use axum::body::{Body, HttpBody};
use axum::http::uri::Scheme;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;

/// How long the head of a request may take, the wait for the next one on a connection that is kept included.
const LONGEST_HEAD: Duration = Duration::from_secs(75);
/// How long a connection may take to come to an end after it was told to: a peer that sends half a request, or does not
/// read its answer, would take for ever.
const LONGEST_END: Duration = Duration::from_secs(5);
/// The longest head, in bytes; a longer one is answered with 431.
const LARGEST_HEAD: usize = 64 << 10;
/// What comes where an answer is not HTTP: the greeting of another protocol.
const GARBAGE: &[u8] = b"SSH-2.0-OpenSSH_9.9\r\n";

/// Tells connections to come to an end.
#[derive(Clone, Debug)]
pub(super) struct Closing(watch::Receiver<()>);

impl Closing {
    /// What tells, by being dropped, and who is told.
    pub(super) fn new() -> (watch::Sender<()>, Self) {
        let (close, closing) = watch::channel(());
        (close, Self(closing))
    }

    /// Waits until it is time to end.
    pub(super) async fn told(&mut self) {
        let open = self.0.clone();
        let mut told = pin!(async { while self.0.changed().await.is_ok() {} });
        let mut woken: Option<Waker> = None;
        poll_fn(|context| {
            // Whatever wakes a connection, it asks this too, and to ask in earnest is to wait for the others that do.
            let is_known = woken.as_ref().is_some_and(|waker| waker.will_wake(context.waker()));
            if is_known && open.has_changed().is_ok() {
                return Poll::Pending;
            }
            woken = Some(context.waker().clone());
            told.as_mut().poll(context)
        })
        .await;
    }
}

/// How connections are served.
#[derive(Clone, Debug)]
pub(super) struct Terms {
    #[cfg(feature = "tls")]
    pub(super) tls: Option<super::TlsIdentity>,
    /// Whether responses tell the time.
    pub(super) dated: bool,
}

impl Terms {
    /// The scheme of addresses that are served so.
    pub(super) fn scheme(&self) -> &'static str {
        #[cfg(feature = "tls")]
        if self.tls.is_some() {
            return "https";
        }
        "http"
    }
}

/// Serves one connection until its peer ends it, or its call under way is answered after it was told to close, for which
/// there is not much time.
pub(super) async fn serve(stream: TcpStream, service: MockService, terms: Terms, closing: Closing) {
    // Small answers would otherwise wait for the acknowledgement of those before; and it serves without.
    _ = stream.set_nodelay(true);
    let ending = Ending::default();
    let stream = Severable { stream, ending: ending.clone(), patience: Patience::default() };
    #[cfg(feature = "tls")]
    if let Some(tls) = &terms.tls {
        let mut closing = closing;
        let accepted = tokio::select! {
            accepted = tls.accept(stream) => accepted,
            () = closing.told() => return,
        };
        match accepted {
            Ok(stream) => attend(stream, ending, service, &terms, closing).await,
            // Its peer has been told by an alert; here it helps to find out why nothing comes.
            Err(error) => tracing::debug!("TLS was not agreed on: {error}"),
        }
        return;
    }
    attend(stream, ending, service, &terms, closing).await;
}

async fn attend(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    ending: Ending,
    service: MockService,
    terms: &Terms,
    mut closing: Closing,
) {
    let is_secure = terms.scheme() == Scheme::HTTPS.as_str();
    let answer = service_fn(|request: hyper::Request<Incoming>| {
        let ending = ending.clone();
        let mut request = request.map(|body| match body.is_end_stream() {
            true => Body::empty(),
            false => Body::new(NotStalling::new(body)),
        });
        if is_secure {
            // The request itself does not say.
            request.extensions_mut().insert(Scheme::HTTPS);
        }
        let answering = service.answer(request);
        async move { answering.await.inspect_err(|error| ending.set(error.kind())) }
    });
    let connection = http1::Builder::new()
        .timer(HeadTimer::default())
        .header_read_timeout(LONGEST_HEAD)
        .max_buf_size(LARGEST_HEAD)
        .auto_date_header(terms.dated)
        .serve_connection(TokioIo::new(stream), answer);
    let mut connection = pin!(connection);
    // How a connection ends is its peer's business.
    tokio::select! {
        _ = &mut connection => {}
        () = closing.told() => {
            connection.as_mut().graceful_shutdown();
            _ = timeout(LONGEST_END, connection).await;
        }
    }
}

/// How a connection ends instead of an answer: what was not sent by then is not sent.
#[derive(Clone, Debug, Default)]
struct Ending(Arc<OnceLock<io::ErrorKind>>);

impl Ending {
    fn set(&self, kind: io::ErrorKind) {
        // Whatever was first is the end.
        _ = self.0.set(kind);
    }
}

/// A stream that is closed as its peer shall find it.
struct Severable {
    stream: TcpStream,
    ending: Ending,
    /// With who does not read.
    patience: Patience,
}

impl Drop for Severable {
    fn drop(&mut self) {
        // Where the system does not let it, the peer sees an orderly end, which is a fault too.
        _ = match self.ending.0.get() {
            Some(io::ErrorKind::ConnectionReset) => self.stream.set_zero_linger(),
            Some(io::ErrorKind::InvalidData) => self.stream.try_write(GARBAGE).map(drop),
            _ => Ok(()),
        };
    }
}

impl AsyncRead for Severable {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl AsyncWrite for Severable {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.patience.with(written, context)?
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, bytes);
        self.patience.with(written, context)?
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
