//! Who may use the gateway, and what nobody sees.

use super::{Reason, Refusal, Shared};
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_LENGTH, HOST};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::fmt;
use std::net::IpAddr;
use subtle::ConstantTimeEq;

/// What opens the gateway.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// The token with this text; none where a header cannot hold it, or it has a blank.
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())).then_some(Self(text))
    }

    /// One that nobody can guess.
    pub fn fresh() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 24];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    /// The text, to be shown once.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether these headers give it. How long that takes does not tell how much of a wrong one was right.
    fn is_given(&self, headers: &HeaderMap) -> bool {
        let header = headers.get(AUTHORIZATION).and_then(|header| header.to_str().ok()?.split_once(' '));
        header.is_some_and(|(scheme, given)| {
            scheme.eq_ignore_ascii_case("bearer") && given.trim().as_bytes().ct_eq(self.0.as_bytes()).into()
        })
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token(…)")
    }
}

/// Who may use the gateway.
#[derive(Debug)]
pub struct Access {
    /// What every request must have.
    pub token: Token,
    /// Whether it is served to its own machine alone.
    pub is_local: bool,
}

impl Access {
    fn refusal(&self, request: &Request) -> Option<Refusal> {
        if self.is_local && here(request).is_some_and(is_name_of_elsewhere) {
            let message = "on the loopback interface the gateway is called by an address, or as localhost: a page can \
                           make any other name point here";
            return Some(Refusal::new(StatusCode::FORBIDDEN, Reason::ForeignHost, message));
        }
        if self.token.is_given(request.headers()) {
            return None;
        }
        let message = "the gateway asks for its token, as `Authorization: Bearer`";
        Some(Refusal::new(StatusCode::UNAUTHORIZED, Reason::Unauthorized, message))
    }
}

/// Lets nobody in without the token.
pub async fn guard(State(gateway): State<Shared>, request: Request, next: Next) -> Response {
    match gateway.access.refusal(&request) {
        Some(refusal) => refusal.into_response(),
        None => next.run(request).await,
    }
}

/// Takes the key out of every answer: a service that is called with it may repeat it.
pub async fn keep_secret(State(gateway): State<Shared>, request: Request, next: Next) -> Response {
    let (mut parts, body) = next.run(request).await.into_parts();
    let key = gateway.key.expose();
    for value in parts.headers.values_mut() {
        if let Some(text) = without(value.as_bytes(), key) {
            // What a header holds it holds without the key, too.
            *value = HeaderValue::from_bytes(text.as_bytes()).unwrap_or(HeaderValue::from_static(""));
        }
    }
    // Every answer is there as a whole.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let body = match without(&body, key) {
        None => Body::from(body),
        Some(text) => {
            parts.headers.remove(CONTENT_LENGTH);
            Body::from(text)
        }
    };
    Response::from_parts(parts, body)
}

/// The text without the secret; none where it has none.
pub fn without(text: &[u8], secret: &str) -> Option<String> {
    let text = String::from_utf8_lossy(text);
    let after = |rest: &str| rest.strip_prefix(secret).or_else(|| after_escaped(rest, secret)).map(str::len);
    let (mut shown, mut rest, mut is_found) = (String::new(), &*text, false);
    while let Some(letter) = rest.chars().next() {
        let found = after(rest).filter(|left| *left < rest.len());
        is_found |= found.is_some();
        shown.push(if found.is_some() { '…' } else { letter });
        let left = found.unwrap_or(rest.len() - letter.len_utf8());
        rest = rest.get(rest.len() - left..).unwrap_or_default();
    }
    is_found.then_some(shown)
}

/// What follows the secret where a text begins with it as JSON may write it: any letter may be escaped by its number,
/// and some have to be.
fn after_escaped<'t>(text: &'t str, secret: &str) -> Option<&'t str> {
    secret.chars().try_fold(text, |text, letter| match text.strip_prefix('\\') {
        None => text.strip_prefix(letter),
        Some(escaped) => match escaped.strip_prefix('u') {
            None => escaped.strip_prefix(letter).filter(|_| matches!(letter, '"' | '\\' | '/')),
            Some(number) => {
                let (number, text) = number.split_at_checked(4)?;
                (u32::from_str_radix(number, 16) == Ok(letter.into())).then_some(text)
            }
        },
    })
}

/// What the caller takes the gateway for: host and port.
fn here(request: &Request) -> Option<&str> {
    match request.uri().authority() {
        Some(authority) => Some(authority.as_str()),
        None => request.headers().get(HOST).and_then(|host| host.to_str().ok()),
    }
}

/// Whether a host, with or without a port, is a name that somebody can own.
fn is_name_of_elsewhere(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let is_address = name.starts_with('[') || name.parse::<IpAddr>().is_ok();
    name.contains('.') && !is_address && !name.ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    fn status(host: &str, authorization: &str, is_local: bool) -> Option<u16> {
        let access = Access { token: Token::new("sesame").unwrap(), is_local };
        let request = Request::get("/").header("Host", host).header("Authorization", authorization);
        let refusal = access.refusal(&request.body(Body::empty()).unwrap());
        refusal.map(|refusal| refusal.into_response().status().as_u16())
    }

    #[test]
    fn only_the_token_opens_it() {
        for (given, refused) in [
            ("Bearer sesame", false),
            ("bearer sesame", false),
            ("Bearer sesam", true),
            ("Bearer sesame2", true),
            ("Bearer", true),
            ("Bearer ", true),
            ("Basic sesame", true),
            ("sesame", true),
        ] {
            assert_eq!(status("127.0.0.1:1", given, true), refused.then_some(401), "{given}");
        }
    }

    #[test]
    fn a_name_that_points_here_is_refused_on_the_loopback_interface() {
        for host in ["evil.example", "evil.example:4747", "127.0.0.1.evil.example", "EVIL.EXAMPLE.", "a.localhost.b"] {
            assert_eq!(status(host, "Bearer sesame", true), Some(403), "{host}");
            assert_eq!(status(host, "Bearer sesame", false), None, "{host}");
        }
        for host in ["localhost:4747", "127.0.0.1:4747", "[::1]:4747", "gateway:4747", "a.localhost"] {
            assert_eq!(status(host, "Bearer sesame", true), None, "{host}");
        }
    }

    #[test]
    fn a_token_is_not_shown_and_fits_a_header() {
        assert_eq!(format!("{:?}", Token::new("sesame").unwrap()), "Token(…)");
        for wrong in ["", "a b", "a\n", "ü"] {
            assert!(Token::new(wrong).is_none(), "{wrong:?}");
        }
        let (one, other) = (Token::fresh().unwrap(), Token::fresh().unwrap());
        assert_eq!(one.expose().len(), 48);
        assert_ne!(one.expose(), other.expose());
    }

    #[test]
    fn a_key_that_a_service_repeats_is_taken_out() {
        assert_eq!(without(br#"{"seen":"demo_5ecre7","n":1}"#, "demo_5ecre7").unwrap(), r#"{"seen":"…","n":1}"#);
        assert_eq!(without(b"{}", "demo_5ecre7"), None);
        assert_eq!(without(b"{}", ""), None);
    }

    #[test]
    fn a_key_is_taken_out_as_json_may_write_it_too() {
        const KEY: &str = r#"a\\"b/u"#;
        for written in [r#"a\\"b/u"#, r#"a\\\\\"b/u"#, r#"a\\\\\"b\/u"#, r#"\u0061\u005C\u005c\u0022b\u002fu"#] {
            let text = format!(r#"{{"ä":"{written}","n":"{written}{written}"}}"#);
            assert_eq!(without(text.as_bytes(), KEY).unwrap(), r#"{"ä":"…","n":"……"}"#, "{written}");
        }
        for other in [r#"a\\\"b/u"#, r#"a\\\\\"\b/u"#, r#"a\\\\\"b/\u"#, r#"a\\\\\"b/\u007"#, r#"\u00"#, r#"\u0ä"#] {
            assert_eq!(without(other.as_bytes(), KEY), None, "{other}");
        }
    }
}
