//! What writes, carried out once for each `Idempotency-Key`.

use super::{MOST_BYTES, Reason, Refusal, Shared};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// Says that an answer was given before.
const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");
/// How many answers are remembered.
const MOST_ANSWERS: usize = 1000;
/// How many bytes the answers have that are remembered.
const MOST_REMEMBERED: usize = 16 * 1024 * 1024;
/// How long a key may be.
const LONGEST: usize = 255;

/// A path and a key.
type Name = (String, String);
type Fingerprint = [u8; 32];

/// What was answered, by path and key. When there is too much of it, the oldest is forgotten; what is under way never
/// is.
#[derive(Default)]
pub struct Answered(Mutex<Remembered>);

#[derive(Default)]
struct Remembered {
    entries: HashMap<Name, Entry>,
    /// The names in the order in which they came.
    order: VecDeque<Name>,
    bytes: usize,
}

struct Entry {
    fingerprint: Fingerprint,
    answer: watch::Receiver<Option<Answer>>,
}

/// An answer that can be given again.
#[derive(Clone)]
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

/// What is known of a request that comes with a key.
enum Known {
    /// Nothing: it is to be carried out, and its answer told here.
    New(watch::Sender<Option<Answer>>, watch::Receiver<Option<Answer>>),
    /// It came before; its answer comes here, if it did not already.
    Repeated(watch::Receiver<Option<Answer>>),
    /// Another request came with the key.
    Other,
}

impl Answered {
    fn begin(&self, name: &Name, fingerprint: Fingerprint) -> Known {
        let mut remembered = self.remembered();
        if let Some(entry) = remembered.entries.get(name) {
            let is_same = entry.fingerprint == fingerprint;
            return if is_same { Known::Repeated(entry.answer.clone()) } else { Known::Other };
        }
        let (sender, receiver) = watch::channel(None);
        remembered.entries.insert(name.clone(), Entry { fingerprint, answer: receiver.clone() });
        remembered.order.push_back(name.clone());
        Known::New(sender, receiver)
    }

    /// Notes an answer that is to be given again, or forgets the request where it was certainly not carried out and
    /// may succeed later.
    fn end(&self, name: &Name, answer: &Answer) {
        let mut remembered = self.remembered();
        if answer.may_pass() {
            remembered.entries.remove(name);
            remembered.order.retain(|other| other != name);
        } else {
            remembered.bytes += answer.body.len();
            remembered.forget_oldest();
        }
    }

    /// No method leaves it half changed.
    fn remembered(&self) -> MutexGuard<'_, Remembered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Remembered {
    fn forget_oldest(&mut self) {
        let mut at = 0;
        while self.order.len() > MOST_ANSWERS || self.bytes > MOST_REMEMBERED {
            let Some(name) = self.order.get(at) else { return };
            let size = self.entries.get(name).and_then(Entry::size);
            match size {
                Some(size) => {
                    self.bytes = self.bytes.saturating_sub(size);
                    if let Some(name) = self.order.remove(at) {
                        self.entries.remove(&name);
                    }
                }
                None => at += 1,
            }
        }
    }
}

impl Entry {
    /// How large the answer is; none while there is none, and may still be one.
    fn size(&self) -> Option<usize> {
        let size = self.answer.borrow().as_ref().map(|answer| answer.body.len());
        // Where nobody can answer any more there is nothing to wait for.
        size.or_else(|| self.answer.has_changed().is_err().then_some(0))
    }
}

impl Answer {
    async fn of(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        // Every answer is there as a whole.
        let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
        Self { status: parts.status, headers: parts.headers, body }
    }

    /// Whether it says that nothing was done, for a reason that may pass: a write that was or may have been carried
    /// out has no such status.
    fn may_pass(&self) -> bool {
        self.status == StatusCode::TOO_MANY_REQUESTS || self.status.is_server_error()
    }

    fn response(self, is_replayed: bool) -> Response {
        let mut response = (self.status, self.headers, self.body).into_response();
        if is_replayed {
            response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
        }
        response
    }
}

/// Carries out what writes to its end, whether the caller waits for it or not, and answers what came with the same key
/// before as it was answered then.
pub async fn once(State(gateway): State<Shared>, request: Request, next: Next) -> Result<Response, Refusal> {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(next.run(request).await);
    }
    let key = key(request.headers())?;
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, MOST_BYTES).await.map_err(|_| {
        let message = format!("the body: expected at most {MOST_BYTES} bytes; found more, or it broke off");
        Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, Reason::BodyTooLarge, message)
    })?;
    let name = key.map(|key| (parts.uri.path().to_owned(), key));
    let fingerprint = fingerprint(&parts.method, parts.uri.query().unwrap_or_default(), &body);
    let request = Request::from_parts(parts, Body::from(body));
    let known = match &name {
        Some(name) => gateway.answered.begin(name, fingerprint),
        None => {
            let (sender, receiver) = watch::channel(None);
            Known::New(sender, receiver)
        }
    };
    let (mut answer, is_replayed) = match known {
        Known::New(sender, receiver) => {
            let gateway = Arc::clone(&gateway);
            let under_way = gateway.under_way.clone();
            tokio::spawn(async move {
                let answer = Answer::of(next.run(request).await).await;
                // Told first, so that what is forgotten for its size has one.
                sender.send_replace(Some(answer.clone()));
                if let Some(name) = &name {
                    gateway.answered.end(name, &answer);
                }
                drop(under_way);
            });
            (receiver, false)
        }
        Known::Repeated(receiver) => (receiver, true),
        Known::Other => {
            let message = "the Idempotency-Key came with another request to this path before: expected a new one for \
                           every request that is not the same";
            return Err(Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, Reason::KeyReused, message));
        }
    };
    // An end without an answer is one that nobody can tell the outcome of.
    let answered = answer.wait_for(Option::is_some).await.ok().and_then(|answer| answer.clone());
    answered.map(|answer| answer.response(is_replayed)).ok_or_else(Refusal::outcome_unknown)
}

fn key(headers: &HeaderMap) -> Result<Option<String>, Refusal> {
    let mut given = headers.get_all(IDEMPOTENCY_KEY).iter();
    let Some(key) = given.next() else { return Ok(None) };
    let text = key.to_str().ok().filter(|key| (1..=LONGEST).contains(&key.len()) && given.next().is_none());
    text.map(|key| Some(key.to_owned())).ok_or_else(|| {
        let message = format!("Idempotency-Key: expected it once, as 1 to {LONGEST} characters of ASCII");
        Refusal::new(StatusCode::BAD_REQUEST, Reason::InvalidKey, message)
    })
}

/// What tells a request from every other to the same path.
fn fingerprint(method: &Method, query: &str, body: &[u8]) -> Fingerprint {
    let mut digest = Sha256::new();
    for part in [method.as_str().as_bytes(), query.as_bytes(), body] {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    digest.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(key: usize) -> Name {
        ("/invoices/A-1/refund".to_owned(), key.to_string())
    }

    fn answer(status: StatusCode, size: usize) -> Answer {
        Answer { status, headers: HeaderMap::new(), body: vec![b' '; size].into() }
    }

    fn carry_out(answered: &Answered, key: usize, answer: &Answer) {
        if let Known::New(sender, _) = answered.begin(&name(key), [0; 32]) {
            sender.send_replace(Some(answer.clone()));
            answered.end(&name(key), answer);
        }
    }

    fn is_known(answered: &Answered, key: usize) -> bool {
        answered.remembered().entries.contains_key(&name(key))
    }

    #[test]
    fn the_oldest_answers_are_forgotten_and_what_is_under_way_is_not() {
        let answered = Answered::default();
        let under_way = answered.begin(&name(0), [0; 32]);
        for key in 1..=MOST_ANSWERS + 1 {
            carry_out(&answered, key, &answer(StatusCode::OK, 1));
        }
        let known: Vec<bool> = [0, 1, 2, 3, MOST_ANSWERS].map(|key| is_known(&answered, key)).into();
        assert_eq!(known, [true, false, false, true, true]);
        assert!(matches!(answered.begin(&name(0), [0; 32]), Known::Repeated(_)));
        assert!(matches!(answered.begin(&name(0), [1; 32]), Known::Other));

        for key in [MOST_ANSWERS + 2, MOST_ANSWERS + 3] {
            carry_out(&answered, key, &answer(StatusCode::OK, MOST_REMEMBERED / 2 + 1));
        }
        assert!(!is_known(&answered, MOST_ANSWERS + 2) && is_known(&answered, MOST_ANSWERS + 3));
        assert_eq!(answered.remembered().bytes, MOST_REMEMBERED / 2 + 1);
        assert_eq!(answered.remembered().order.len(), 2);

        // What ended without an answer is remembered as that.
        drop(under_way);
        let known = answered.begin(&name(0), [0; 32]);
        assert!(matches!(known, Known::Repeated(receiver) if receiver.has_changed().is_err()));
    }

    #[test]
    fn what_was_not_done_and_may_pass_is_tried_again() {
        let answered = Answered::default();
        for (key, status) in [429, 502, 503, 200, 400, 404, 409].into_iter().enumerate() {
            let status = StatusCode::from_u16(status).unwrap_or_default();
            carry_out(&answered, key, &answer(status, 0));
            assert_eq!(is_known(&answered, key), key > 2, "{status}");
        }
    }

    #[test]
    fn requests_are_told_apart_by_every_part() {
        let prints = [
            fingerprint(&Method::POST, "a=1", b"{}"),
            fingerprint(&Method::PATCH, "a=1", b"{}"),
            fingerprint(&Method::POST, "a=2", b"{}"),
            fingerprint(&Method::POST, "a=1", b"{ }"),
            fingerprint(&Method::POST, "a=1{", b"}"),
        ];
        for (index, print) in prints.iter().enumerate() {
            assert!(!prints[..index].contains(print), "{index}");
        }
    }
}
