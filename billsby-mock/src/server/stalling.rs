//! Peers that stall: one that sends half a body, or does not read its answer, would hold its call for ever.

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// How long a peer may take for the next piece of a body, or to read some of what was sent.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Patience with a peer.
#[derive(Default)]
pub(super) struct Patience(Option<Pin<Box<Sleep>>>);

impl Patience {
    /// What came of the last attempt to move something, or an error once nothing has moved for too long.
    pub(super) fn with<T>(&mut self, moved: Poll<T>, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        if let Poll::Ready(moved) = moved {
            self.0 = None;
            return Poll::Ready(Ok(moved));
        }
        let waiting = self.0.get_or_insert_with(|| Box::pin(sleep(LONGEST_PAUSE)));
        waiting.as_mut().poll(context).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

/// A body that breaks off when nothing of it comes for too long.
pub(super) struct NotStalling<B> {
    body: B,
    patience: Patience,
}

impl<B> NotStalling<B> {
    pub(super) fn new(body: B) -> Self {
        Self { body, patience: Patience::default() }
    }
}

impl<B: HttpBody<Data = Bytes> + Unpin> HttpBody for NotStalling<B>
where
    B::Error: Into<axum::BoxError>,
{
    type Data = Bytes;
    type Error = axum::BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(context);
        self.patience.with(frame, context).map(|frame| match frame {
            Ok(frame) => frame.map(|frame| frame.map_err(Into::into)),
            Err(error) => Some(Err(error.into())),
        })
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
