//! A body that does not come at once, or not whole.

use axum::body::{Bytes, HttpBody};
use hyper::body::Frame;
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// A body that waits before each of its pieces.
pub(super) struct Paced {
    pieces: VecDeque<Bytes>,
    pause: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
    end: End,
}

/// How a body ends.
enum End {
    Whole,
    /// It breaks off, once what came before it is sent.
    Broken {
        is_sent: bool,
    },
}

impl Paced {
    /// These pieces, the last of them after `length`.
    pub(super) fn slow(pieces: Vec<Bytes>, length: Duration) -> Self {
        let pause = length / u32::try_from(pieces.len().max(1)).unwrap_or(u32::MAX);
        Self { pieces: pieces.into(), pause, waiting: None, end: End::Whole }
    }

    /// This and no more, although more was promised.
    pub(super) fn truncated(piece: Bytes) -> Self {
        Self { pieces: [piece].into(), pause: Duration::ZERO, waiting: None, end: End::Broken { is_sent: false } }
    }
}

impl HttpBody for Paced {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if !self.pieces.is_empty() && !self.pause.is_zero() {
            let pause = self.pause;
            let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(pause)));
            std::task::ready!(waiting.as_mut().poll(context));
            self.waiting = None;
        }
        if let Some(piece) = self.pieces.pop_front() {
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        match &mut self.end {
            End::Whole => Poll::Ready(None),
            End::Broken { is_sent: true } => Poll::Ready(Some(Err(io::ErrorKind::UnexpectedEof.into()))),
            End::Broken { is_sent } => {
                // A connection sends what it has when there is nothing more for now.
                *is_sent = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}
