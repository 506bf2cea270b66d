//! What writes a request and its reply down while they pass.

use super::body::{Collected, RecordedBody};
use super::entry::{Entry, KeyState, Message, Outcome};
use super::headers::Headers;
use super::keys::{Keys, given_key};
use crate::companies::{Concerned, World};
use crate::runtime::Operation;
use crate::server::Severed;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::Method;
use axum::http::header::{CONTENT_LENGTH, EXPECT};
use axum::http::uri::{PathAndQuery, Scheme};
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use jiff::Timestamp;
use std::borrow::Cow;
use std::future::poll_fn;
use std::io::ErrorKind;
use std::mem::take;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};
use std::time::{Duration, Instant};

/// A request on its way. However it ends, it is in the journal afterwards; and it is there before its reply is.
pub(crate) struct Recording {
    world: Concerned,
    /// Until it is in the journal.
    draft: Option<Draft>,
}

/// What is written down so far.
struct Draft {
    began: Instant,
    /// Nobody else has it yet.
    entry: Arc<Entry>,
    intake: Option<Arc<Intake>>,
    is_deterministic: bool,
    /// A key that came with it and is not the company's.
    wrong_key: Option<String>,
    /// Whether the reply may repeat a key.
    has_key: bool,
}

impl Recording {
    /// Begins to write a request down, unless the journal is off.
    pub(crate) fn begin(
        world: Concerned,
        operation: Option<&'static Operation>,
        key: KeyState,
        request: Request,
    ) -> (Self, Request) {
        let options = world.journal().options();
        if options.entries == 0 {
            return (Self { world, draft: None }, request);
        }
        let wall = Timestamp::now();
        let wrong_key = given_key(request.headers()).filter(|_| key == KeyState::Wrong);
        let keys = Keys::new(Some(world.api_key()), wrong_key);
        let target = keys.hidden_target(operation, request.uri().path_and_query().map_or("/", PathAndQuery::as_str));
        let has_key = matches!(target, Cow::Owned(_));
        let scheme = request.extensions().get().or_else(|| request.uri().scheme());
        let entry = Arc::new(Entry {
            number: 0,
            at: world.now(wall),
            wall,
            duration: Duration::ZERO,
            method: request.method().clone(),
            target: target.into(),
            is_secure: scheme.is_some_and(|scheme| *scheme == Scheme::HTTPS),
            operation,
            key,
            request: Message {
                headers: Headers::record(request.headers(), keys, options.deterministic),
                body: RecordedBody::default(),
            },
            status: None,
            reply: Message::default(),
            outcome: Outcome::Abandoned,
        });
        let wrong_key = wrong_key.map(str::to_owned);
        let (request, intake) = match request.body().is_end_stream() {
            true => (request, None),
            false => {
                // Who waits to be told that the body is wanted must not be told so by the journal.
                let goes_on = !request.headers().contains_key(EXPECT);
                let intake = Arc::new(Intake(Mutex::new(Held { collected: Collected::default(), rest: None })));
                let read = intake.clone();
                (request.map(|body| Body::new(Read { body, intake: read, goes_on })), Some(intake))
            }
        };
        let is_deterministic = options.deterministic;
        let draft = Draft { began: Instant::now(), entry, intake, is_deterministic, wrong_key, has_key };
        (Self { world, draft: Some(draft) }, request)
    }

    /// The company that the request is about.
    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    /// Writes the reply down. Of its body, what is not there yet is written down as it passes.
    pub(crate) async fn end(mut self, response: Response) -> Response {
        let Some(draft) = &mut self.draft else {
            return response;
        };
        let duration = draft.began.elapsed();
        if let Some(intake) = &draft.intake {
            intake.finish().await;
        }
        let keys = Keys::new(Some(self.world.api_key()), draft.wrong_key.as_deref());
        let entry = Arc::make_mut(&mut draft.entry);
        entry.duration = duration;
        if let Some(Severed(kind)) = response.extensions().get() {
            entry.outcome = match kind {
                ErrorKind::UnexpectedEof => Outcome::EmptyReply,
                ErrorKind::InvalidData => Outcome::GarbageReply,
                _ => Outcome::Reset,
            };
            return response;
        }
        entry.status = Some(response.status());
        entry.reply.headers = Headers::record(response.headers(), keys, draft.is_deterministic);
        let (head, body) = response.into_parts();
        let declared = head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        Response::from_parts(head, self.end_body(body, declared))
    }

    /// Writes the body of the reply down now where it is at hand, and else while it passes.
    fn end_body(mut self, mut body: Body, declared: Option<u64>) -> Body {
        let mut collected = Collected::default();
        let length = body.size_hint().exact();
        if body.is_end_stream() {
            self.close(Outcome::Complete, collected);
            return body;
        }
        let mut next = None;
        if length.is_some()
            && let Poll::Ready(Some(frame)) = Pin::new(&mut body).poll_frame(&mut Context::from_waker(Waker::noop()))
        {
            match frame {
                Ok(frame) if frame.data_ref().and_then(|data| u64::try_from(data.len()).ok()) == length => {
                    let data = frame.into_data().unwrap_or_default();
                    collected.add(&data);
                    self.close(Outcome::Complete, collected);
                    return Body::from(data);
                }
                frame => next = Some(frame),
            }
        }
        Body::new(Sent { body, next, collected, length: length.or(declared), recording: self })
    }

    /// The last word on it.
    fn close(&mut self, outcome: Outcome, body: Collected) {
        if let Some(mut draft) = self.draft.take() {
            let entry = Arc::make_mut(&mut draft.entry);
            // Nobody sends the body of an answer to HEAD.
            entry.outcome = if entry.method == Method::HEAD { Outcome::Complete } else { outcome };
            entry.reply.body = body.recorded();
            draft.write(&self.world);
        }
    }
}

impl Drop for Recording {
    /// A caller that goes away, and a handler that panics, end it too.
    fn drop(&mut self) {
        if let Some(draft) = self.draft.take() {
            draft.write(&self.world);
        }
    }
}

impl Draft {
    fn write(mut self, world: &World) {
        let keys = Keys::new(Some(world.api_key()), self.wrong_key.as_deref());
        if let Some(intake) = self.intake.take() {
            let mut body = take(&mut intake.held().collected).recorded();
            self.has_key |= body.hide(keys);
            Arc::make_mut(&mut self.entry).request.body = body;
        }
        // Only what was sent in the wrong place can come back.
        if self.has_key {
            Arc::make_mut(&mut self.entry).reply.body.hide(keys);
        }
        world.journal().add(self.entry);
    }
}

/// The body of a request, as far as it was read.
struct Intake(Mutex<Held>);

struct Held {
    collected: Collected,
    /// What nobody has read.
    rest: Option<Body>,
}

impl Intake {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads on where the operation did not, as when the request was refused: what it asked for is worth knowing all
    /// the more then. Nobody waits for what is still to come.
    async fn finish(&self) {
        let Some(mut rest) = self.held().rest.take() else { return };
        while !self.held().collected.is_full() && !rest.is_end_stream() {
            match at_hand(&mut rest).await {
                Some(Ok(frame)) => frame.data_ref().into_iter().for_each(|data| self.held().collected.add(data)),
                Some(Err(_)) | None => break,
            }
        }
    }
}

/// The next frame of a body, where it is there. What a connection has read it passes on only when it gets its turn.
async fn at_hand(body: &mut Body) -> Option<Result<Frame<Bytes>, axum::Error>> {
    for _ in 0..2 {
        let polled = poll_fn(|context| Poll::Ready(Pin::new(&mut *body).poll_frame(context))).await;
        if let Poll::Ready(frame) = polled {
            return frame;
        }
        tokio::task::yield_now().await;
    }
    None
}

/// The body of a request, which is written down as it is read.
struct Read {
    body: Body,
    intake: Arc<Intake>,
    /// Whether it may be read on when whoever reads it stops.
    goes_on: bool,
}

impl HttpBody for Read {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        if let Some(Ok(frame)) = &frame {
            frame.data_ref().into_iter().for_each(|data| self.intake.held().collected.add(data));
        } else {
            self.goes_on = false;
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Read {
    fn drop(&mut self) {
        if self.goes_on {
            self.intake.held().rest = Some(take(&mut self.body));
        }
    }
}

/// The body of a reply, which is written down as it is sent.
struct Sent {
    body: Body,
    /// What was taken from it already.
    next: Option<Result<Frame<Bytes>, axum::Error>>,
    collected: Collected,
    /// How long it is to be, where that is known.
    length: Option<u64>,
    recording: Recording,
}

impl Sent {
    fn close(&mut self, outcome: Outcome) {
        self.recording.close(outcome, take(&mut self.collected));
    }

    fn is_whole(&self) -> bool {
        u64::try_from(self.collected.length()).ok() == self.length
    }
}

impl HttpBody for Sent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = match self.next.take() {
            Some(frame) => Some(frame),
            None => ready!(Pin::new(&mut self.body).poll_frame(context)),
        };
        match &frame {
            Some(Ok(frame)) => {
                frame.data_ref().into_iter().for_each(|data| self.collected.add(data));
                // Whoever sends it may not ask whether there is more.
                if self.is_whole() || self.body.is_end_stream() {
                    self.close(Outcome::Complete);
                }
            }
            None if self.length.is_none() || self.is_whole() => self.close(Outcome::Complete),
            None | Some(Err(_)) => self.close(Outcome::Truncated),
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.next.is_none() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        // The frame that was taken is missing in the body's own hint.
        match &self.next {
            Some(_) => self.length.map_or_else(SizeHint::default, SizeHint::with_exact),
            None => self.body.size_hint(),
        }
    }
}

impl Drop for Sent {
    fn drop(&mut self) {
        self.close(Outcome::Abandoned);
    }
}

#[cfg(test)]
mod tests;
