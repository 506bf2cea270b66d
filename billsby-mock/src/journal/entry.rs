//! One request and what became of it.

use super::body::RecordedBody;
use super::headers::Headers;
use super::keys::key_header;
use crate::companies::World;
use crate::runtime::{Operation, decode, percent};
use axum::http::{HeaderMap, Method, StatusCode};
use jiff::Timestamp;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// One request, and what became of it.
#[derive(Clone)]
pub struct Entry {
    pub(super) number: u64,
    pub(super) at: Timestamp,
    pub(super) wall: Timestamp,
    pub(super) duration: Duration,
    pub(super) method: Method,
    pub(super) target: Box<str>,
    /// Whether it came over TLS.
    pub(super) is_secure: bool,
    pub(super) operation: Option<&'static Operation>,
    pub(super) key: KeyState,
    pub(super) request: Message,
    pub(super) status: Option<StatusCode>,
    pub(super) reply: Message,
    pub(super) outcome: Outcome,
}

/// Headers and a body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: RecordedBody,
}

/// What is known about the key of a request; the key itself is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyState {
    /// It opens the company.
    Right,
    /// It does not.
    Wrong,
    /// There was none.
    Missing,
}

/// What became of a request in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It was answered in full.
    Complete,
    /// The connection was reset instead of an answer.
    Reset,
    /// The connection was closed in an orderly way, without a byte of an answer.
    EmptyReply,
    /// What came instead of an answer was not HTTP.
    GarbageReply,
    /// The connection was cut within the body of the reply.
    Truncated,
    /// The caller went away before the reply was complete.
    Abandoned,
}

impl KeyState {
    /// What the key is that came with a request to this company.
    pub(crate) fn of(world: &World, headers: &HeaderMap) -> Self {
        match key_header().and_then(|header| headers.get(header)) {
            Some(given) if given.as_bytes() == world.api_key().as_bytes() => Self::Right,
            Some(_) => Self::Wrong,
            None => Self::Missing,
        }
    }

    /// Every member.
    pub const ALL: &'static [Self] = &[Self::Right, Self::Wrong, Self::Missing];

    /// The member's name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Right => "Right",
            Self::Wrong => "Wrong",
            Self::Missing => "Missing",
        }
    }
}

impl Outcome {
    /// Every member.
    pub const ALL: &'static [Self] =
        &[Self::Complete, Self::Reset, Self::EmptyReply, Self::GarbageReply, Self::Truncated, Self::Abandoned];

    /// The member's name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Complete => "Complete",
            Self::Reset => "Reset",
            Self::EmptyReply => "EmptyReply",
            Self::GarbageReply => "GarbageReply",
            Self::Truncated => "Truncated",
            Self::Abandoned => "Abandoned",
        }
    }
}

impl Entry {
    /// Its number: they count up in the order in which replies were ready, and are never used twice.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// When the request came, on the company's clock.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// When the request came, by the wall clock.
    pub fn wall(&self) -> Timestamp {
        self.wall
    }

    /// How long it took until the reply was ready.
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// The method.
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// The path, as it was sent.
    pub fn path(&self) -> &str {
        self.target.split_once('?').map_or(&*self.target, |(path, _)| path)
    }

    /// The query, as it was sent; empty where there was none.
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// Path and query.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// How many bytes it holds: target, headers and bodies.
    pub(super) fn bytes(&self) -> usize {
        let message = |message: &Message| message.headers.length() + message.body.bytes().len();
        self.target.len() + message(&self.request) + message(&self.reply)
    }

    /// The name of the operation, where the request led to one.
    pub fn operation(&self) -> Option<&'static str> {
        self.operation.map(|operation| operation.name)
    }

    /// Whether the request had the key to the company.
    pub fn key(&self) -> KeyState {
        self.key
    }

    /// The request. Its body is empty where the connection ended before it was read.
    pub fn request(&self) -> &Message {
        &self.request
    }

    /// The status of the reply, where there was one.
    pub fn status(&self) -> Option<u16> {
        self.status.map(|status| status.as_u16())
    }

    /// The reply, as far as it got.
    pub fn reply(&self) -> &Message {
        &self.reply
    }

    /// What became of it in the end.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The parameter in the path that is called `name`, decoded.
    pub fn path_value(&self, name: &str) -> Option<Cow<'_, str>> {
        let operation = self.operation?;
        let parameters = operation.path_parameters.iter().map(|parameter| (parameter.name, parameter.segment));
        let (_, segment) = parameters.chain(operation.settings.iter().copied()).find(|(other, _)| *other == name)?;
        percent::decode(decode::segment(self.path(), operation.segments, segment)?)
    }

    /// Every parameter in the query, decoded; what is not well encoded is left as it stands.
    pub fn query_values(&self) -> impl Iterator<Item = (String, String)> {
        let decoded = |raw: &str| percent::decode_query(raw).map_or_else(|| raw.to_owned(), Cow::into_owned);
        let pairs = self.query().split('&').filter(|pair| !pair.is_empty());
        pairs.map(move |pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
    }
}

impl fmt::Debug for Entry {
    /// With the name of the operation in place of its table.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("number", &self.number)
            .field("at", &self.at)
            .field("wall", &self.wall)
            .field("duration", &self.duration)
            .field("method", &self.method)
            .field("target", &self.target)
            .field("operation", &self.operation())
            .field("key", &self.key)
            .field("request", &self.request)
            .field("status", &self.status)
            .field("reply", &self.reply)
            .field("outcome", &self.outcome)
            .finish()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::body::Collected;
    use super::*;
    use crate::generated::OPERATIONS;
    use axum::body::Bytes;

    /// A request with these bodies, answered with 200 at the start of 2026.
    pub(crate) fn entry(method: &str, target: &str, request: &[u8], reply: &[u8]) -> Entry {
        let message = |body: &[u8]| {
            let mut collected = Collected::default();
            collected.add(&Bytes::copy_from_slice(body));
            Message { headers: Headers::default(), body: collected.recorded() }
        };
        let at = "2026-01-01T00:00:00Z".parse().unwrap();
        Entry {
            number: 0,
            at,
            wall: at,
            duration: Duration::ZERO,
            method: method.parse().unwrap(),
            target: target.into(),
            is_secure: false,
            operation: None,
            key: KeyState::Right,
            request: message(request),
            status: Some(StatusCode::OK),
            reply: message(reply),
            outcome: Outcome::Complete,
        }
    }

    /// The operation of this name.
    pub(crate) fn operation(name: &str) -> Option<&'static Operation> {
        OPERATIONS.iter().copied().find(|operation| operation.name == name)
    }

    #[test]
    fn parameters_are_decoded() {
        let target = "/api/v1/rest/core/acme/customers/A%2FB?page=1&search=a+b%26c&search=%ff&odd&&";
        let entry = Entry { operation: operation("get_customer"), ..entry("GET", target, b"", b"") };
        assert_eq!(entry.path_value("customerUniqueId").as_deref(), Some("A/B"));
        assert_eq!(entry.path_value("company").as_deref(), Some("acme"));
        assert_eq!(entry.path_value("invoiceNumber"), None);
        let values: Vec<_> = entry.query_values().collect();
        let expected = [("page", "1"), ("search", "a b&c"), ("search", "%ff"), ("odd", "")];
        assert_eq!(values, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}
