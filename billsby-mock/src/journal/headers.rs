//! The headers of a request or a reply, as the journal keeps them.

use super::HIDDEN;
use super::keys::{Keys, key_header};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use std::borrow::Cow;
use std::fmt;

/// Headers that let their bearer in, as the one with the key does. It is written down that they were there, and not what
/// they held.
const SECRET: &[&str] = &["authorization", "cookie", "proxy-authorization", "secret", "set-cookie"];

/// Headers that tell how a request came here, and not what was asked: they differ between a socket and a call in the
/// same process, between clients, and from one day to the next.
const TRANSPORT: &[&str] = &[
    "accept",
    "accept-encoding",
    "accept-language",
    "connection",
    "content-length",
    "date",
    "expect",
    "host",
    "keep-alive",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

/// Whether a header lets its bearer in; case does not matter in its name.
pub(super) fn is_secret(name: &str) -> bool {
    let key = key_header().map(HeaderName::as_str);
    SECRET.iter().copied().chain(key).any(|secret| secret.eq_ignore_ascii_case(name))
}

/// The headers of a request or a reply.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers {
    /// As on the wire, `name:value` and a line feed each: a copy in one piece, since they came in a buffer that is much
    /// longer.
    lines: Box<[u8]>,
}

impl Headers {
    /// Writes headers down, without what is secret; `plain` leaves out what only tells how they came here.
    pub(super) fn record(headers: &HeaderMap, keys: Keys<'_>, plain: bool) -> Self {
        let length = |(name, value): (&HeaderName, &HeaderValue)| name.as_str().len() + value.len() + 2;
        let mut lines = Vec::with_capacity(headers.iter().map(length).sum());
        for (name, value) in headers.iter().filter(|(name, _)| !plain || !TRANSPORT.contains(&name.as_str())) {
            let is_secret = is_secret(name.as_str()) || keys.stand_in(value.as_bytes());
            lines.extend_from_slice(name.as_str().as_bytes());
            lines.push(b':');
            lines.extend_from_slice(if is_secret { HIDDEN.as_bytes() } else { value.as_bytes() });
            lines.push(b'\n');
        }
        Self { lines: lines.into() }
    }

    /// Neither has a name a colon in it, nor a value a line feed.
    fn recorded(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.lines.split_inclusive(|byte| *byte == b'\n').filter_map(|line| {
            let colon = memchr::memchr(b':', line)?;
            Some((str::from_utf8(line.get(..colon)?).ok()?, line.get(colon + 1..line.len() - 1)?))
        })
    }

    /// How many bytes they have.
    pub(super) fn length(&self) -> usize {
        self.lines.len()
    }

    /// Every header, by name, which is in lower case.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let mut sorted: Vec<_> = self.recorded().collect();
        sorted.sort_by_key(|(name, _)| *name);
        sorted.into_iter().map(|(name, value)| (name, String::from_utf8_lossy(value)))
    }

    /// Every value of a header; case does not matter in its name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = Cow<'_, str>> {
        let named = self.recorded().filter(move |(other, _)| other.eq_ignore_ascii_case(name));
        named.map(|(_, value)| String::from_utf8_lossy(value))
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded(plain: bool) -> Vec<(String, String)> {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("x-b", "2"),
            ("Host", "127.0.0.1"),
            ("ApiKey", "another"),
            ("Authorization", "Basic c2VzYW1l"),
            ("X-Proxied", "with sesame inside"),
            ("x-a", "1"),
            ("x-b", "1"),
        ] {
            headers.append(HeaderName::try_from(name).unwrap(), HeaderValue::from_static(value));
        }
        let headers = Headers::record(&headers, Keys::new(Some("sesame"), None), plain);
        assert_eq!(headers.all("X-B").collect::<Vec<_>>(), ["2", "1"]);
        headers.iter().map(|(name, value)| (name.to_owned(), value.into_owned())).collect()
    }

    #[test]
    fn headers_are_sorted_and_what_is_secret_is_hidden() {
        let pairs = [
            ("apikey", "***"),
            ("authorization", "***"),
            ("host", "127.0.0.1"),
            ("x-a", "1"),
            ("x-b", "2"),
            ("x-b", "1"),
            ("x-proxied", "***"),
        ];
        let mut expected = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        assert_eq!(recorded(false), expected);
        expected.remove(2);
        assert_eq!(recorded(true), expected);
    }
}
