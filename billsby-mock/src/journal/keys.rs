//! Keys, and taking them out of what is written down.

use super::HIDDEN;
use crate::generated::OPERATIONS;
use crate::runtime::{Operation, percent};
use axum::http::{HeaderMap, HeaderName};
use std::borrow::Cow;
use std::sync::LazyLock;

/// From how many bytes on a key is no word: a shorter one counts only where it stands alone, since it may be part of
/// words that have nothing to do with it.
const LONG: usize = 16;

/// The header that carries the key, as the description has it.
pub(crate) fn key_header() -> Option<&'static HeaderName> {
    static HEADER: LazyLock<Option<HeaderName>> =
        LazyLock::new(|| OPERATIONS.iter().find_map(|operation| operation.key_header?.parse().ok()));
    HEADER.as_ref()
}

/// The key that came with a call, where it is text.
pub(crate) fn given_key(headers: &HeaderMap) -> Option<&str> {
    headers.get(key_header()?)?.to_str().ok()
}

/// The keys that a call must not leave behind: the one of its company, and the one that came with it, which may be
/// another company's. An empty one is none.
#[derive(Clone, Copy)]
pub(crate) struct Keys<'a> {
    own: &'a str,
    given: &'a str,
}

impl<'a> Keys<'a> {
    pub(crate) fn new(own: Option<&'a str>, given: Option<&'a str>) -> Self {
        let own = own.unwrap_or_default();
        Self { own, given: given.filter(|given| *given != own).unwrap_or_default() }
    }

    fn all(self) -> impl Iterator<Item = &'a str> {
        [self.own, self.given].into_iter().filter(|key| !key.is_empty())
    }

    fn is_one(self, text: &str) -> bool {
        self.all().any(|key| key == text)
    }

    /// Whether one stands in this text.
    pub(super) fn stand_in(self, text: &[u8]) -> bool {
        self.all().any(|key| places(text, key).next().is_some())
    }

    /// A text without them.
    pub(super) fn hidden(self, text: &str) -> String {
        self.all().fold(text.to_owned(), |text, key| without(&text, key))
    }

    /// Path and query without them: only a whole parameter is a key, not a part of one, nor a word of the API's own.
    pub(crate) fn hidden_target<'t>(self, operation: Option<&Operation>, target: &'t str) -> Cow<'t, str> {
        let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
        // Nearly always nothing of it has to be looked into.
        if !target.contains(['%', '+']) && !self.stand_in(target.as_bytes()) {
            return Cow::Borrowed(target);
        }
        let is_segment = |segment: &str| percent::decode(segment).is_some_and(|segment| self.is_one(&segment));
        let is_value =
            |value: &str| self.is_one(value) || percent::decode_query(value).is_some_and(|it| self.is_one(&it));
        let value = |pair: &'t str| pair.split_once('=').map_or(pair, |(_, value)| value);
        let in_query = query.is_some_and(|query| query.split('&').map(value).any(is_value));
        if !in_query && !path.split('/').any(is_segment) {
            return Cow::Borrowed(target);
        }
        let first = operation.map_or(0, |it| path.split('/').count().saturating_sub(it.segments));
        let is_parameter = |place: usize| {
            operation.is_none_or(|it| it.path_parameters.iter().any(|parameter| first + parameter.segment == place))
        };
        let segments = path.split('/').enumerate();
        let segments = segments.map(|(place, it)| if is_parameter(place) && is_segment(it) { HIDDEN } else { it });
        let mut hidden = segments.collect::<Vec<_>>().join("/");
        for (place, pair) in query.into_iter().flat_map(|query| query.split('&')).enumerate() {
            hidden.push(if place == 0 { '?' } else { '&' });
            match is_value(value(pair)) {
                true => hidden.extend([&pair[..pair.len() - value(pair).len()], HIDDEN]),
                false => hidden.push_str(pair),
            }
        }
        Cow::Owned(hidden)
    }
}

/// Where a key stands in a text.
fn places<'a>(text: &'a [u8], key: &'a str) -> impl Iterator<Item = usize> {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let stands_alone = move |place: &usize| {
        let before = place.checked_sub(1).and_then(|before| text.get(before));
        key.len() >= LONG || !is_letter(before) && !is_letter(text.get(place + key.len()))
    };
    let key = key.as_bytes();
    let first = key.first().into_iter();
    first
        .flat_map(|first| memchr::memchr_iter(*first, text))
        .filter(move |place| text.get(*place..).is_some_and(|rest| rest.starts_with(key)))
        .filter(stands_alone)
}

fn without(text: &str, key: &str) -> String {
    let (mut hidden, mut rest) = (String::new(), 0);
    for place in places(text.as_bytes(), key) {
        // One that overlaps the last is gone with it.
        if let Some(between) = text.get(rest..place) {
            hidden.extend([between, HIDDEN]);
            rest = place + key.len();
        }
    }
    hidden + text.get(rest..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::entry::tests::operation;
    use super::*;

    fn target<'t>(own: &str, given: &str, name: &str, target: &'t str) -> Cow<'t, str> {
        Keys::new(Some(own), Some(given)).hidden_target(operation(name), target)
    }

    #[test]
    fn a_key_is_hidden_where_it_is_a_parameter() {
        for (before, after) in [
            ("/api/v1/rest/core/acme/products/sesame", "/api/v1/rest/core/acme/products/***"),
            ("/api/v1/rest/core/acme/products/s%65same?x=1", "/api/v1/rest/core/acme/products/***?x=1"),
            (
                "/api/v1/rest/core/acme/products/7?key=s%65same&a&b=sesame2",
                "/api/v1/rest/core/acme/products/7?key=***&a&b=sesame2",
            ),
            ("/api/v1/rest/core/acme/products/7?sesame", "/api/v1/rest/core/acme/products/7?***"),
            ("/api/v1/rest/core/acme/products/7?key=stolen+key", "/api/v1/rest/core/acme/products/7?key=***"),
        ] {
            assert_eq!(target("sesame", "stolen key", "get_product", before), after);
        }
    }

    #[test]
    fn a_key_that_is_a_word_spoils_nothing() {
        let path = "/api/v1/rest/core/acme/products/7?page=1&pageSize=10";
        for word in ["products", "acme", "api", "page", "core"] {
            assert_eq!(target(word, word, "get_product", path), path, "{word}");
        }
        let hidden = |text| Keys::new(Some("page"), None).hidden(text);
        assert_eq!(hidden(r#"{"pageSize":1,"key":"page"}"#), r#"{"pageSize":1,"key":"***"}"#);
        assert_eq!(target("", "", "get_product", "/a//b?x=&"), "/a//b?x=&");
    }

    #[test]
    fn a_long_key_is_hidden_wherever_it_is() {
        let keys = Keys::new(Some("acme_0123456789abcdef"), Some("other"));
        assert_eq!(keys.hidden("xacme_0123456789abcdefx another other"), "x***x another ***");
        assert!(keys.stand_in(b"\\nacme_0123456789abcdef") && !keys.stand_in(b"acme_0123456789abcde"));
        assert!(!Keys::new(None, None).stand_in(b"anything"));
    }
}
