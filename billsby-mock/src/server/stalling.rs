//! A request body that may not stall: a peer that stops halfway would hold its call for ever.

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// How long a peer may take for the next piece of a body.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// A body that breaks off when nothing of it comes for too long.
pub(super) struct NotStalling<B> {
    body: B,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl<B> NotStalling<B> {
    pub(super) fn new(body: B) -> Self {
        Self { body, waiting: None }
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
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            self.waiting = None;
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(LONGEST_PAUSE)));
        waiting.as_mut().poll(context).map(|()| Some(Err(io::Error::from(io::ErrorKind::TimedOut).into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
