//! Who may use the control plane.

use crate::console;
use crate::runtime::Rejection;
use axum::http::header::{AUTHORIZATION, HOST, ORIGIN, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::net::IpAddr;
use subtle::ConstantTimeEq;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const SEC_FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
/// Makes a browser ask its user.
const CHALLENGE: HeaderValue =
    HeaderValue::from_static("Basic realm=\"billsby-mock control plane\", charset=\"UTF-8\"");

/// What opens the control plane.
#[derive(Clone)]
pub(super) struct Token(String);

impl Token {
    pub(super) fn new(token: impl Into<String>) -> Self {
        Self(token.into())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether these headers give it, be it as a bearer token or as a password. How long that takes does not tell how
    /// much of a wrong one was right.
    fn is_given(&self, headers: &HeaderMap) -> bool {
        let Some((scheme, given)) = headers.get(AUTHORIZATION).and_then(|header| header.to_str().ok()?.split_once(' '))
        else {
            return false;
        };
        let given = match scheme.to_ascii_lowercase().as_str() {
            "bearer" => given.trim().as_bytes().to_vec(),
            "basic" => password(given.trim()).unwrap_or_default(),
            _ => return false,
        };
        given.ct_eq(self.0.as_bytes()).into()
    }
}

/// The password in the credentials of basic authentication.
fn password(credentials: &str) -> Option<Vec<u8>> {
    let decoded = STANDARD.decode(credentials).ok()?;
    let colon = decoded.iter().position(|byte| *byte == b':')?;
    decoded.get(colon + 1..).map(<[u8]>::to_vec)
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Refuses a request to the control plane that comes from a page of another origin, or without the token where there
/// is one. A browser would send the former with whatever its user has signed in with. Where there is none, and it is
/// served to its own machine alone (`is_local`), a name of elsewhere is refused too: a page can make its own name point
/// here, and is of the same origin then.
pub(super) fn refusal<B>(request: &Request<B>, token: Option<&Token>, is_local: bool) -> Option<Response> {
    if is_foreign(request) {
        let message = "Pages of other origins may not use the control plane; open it in a tab of its own.";
        return Some(Rejection::new(StatusCode::FORBIDDEN, "foreign_origin", message).into_response());
    }
    if is_local && token.is_none() && here(request).is_some_and(is_name_of_elsewhere) {
        let message = "Without a token, the control plane on the loopback interface is called by an address, or as \
                       localhost: a page can make any other name point here.";
        return Some(Rejection::new(StatusCode::FORBIDDEN, "foreign_host", message).into_response());
    }
    if token.is_none_or(|token| token.is_given(request.headers())) {
        return None;
    }
    let message = "The control plane asks for its token: as `Authorization: Bearer`, or as the password of basic \
                   authentication with any user.";
    let mut response = Rejection::unauthorized(message).into_response();
    response.headers_mut().insert(WWW_AUTHENTICATE, CHALLENGE);
    Some(response)
}

/// Whether a page of another origin makes a browser send this.
fn is_foreign<B>(request: &Request<B>) -> bool {
    let headers = request.headers();
    if headers.get(SEC_FETCH_SITE).is_some_and(|site| site == "cross-site") && !is_link_to_page(request) {
        return true;
    }
    let Some(origin) = headers.get(ORIGIN) else { return false };
    // Only who terminates TLS knows the scheme; the port tells origins of one host apart.
    let from = origin.to_str().ok().and_then(|origin| origin.split_once("://")).map(|(_, authority)| authority);
    match (from, here(request)) {
        (Some(from), Some(here)) => !from.eq_ignore_ascii_case(here),
        _ => true,
    }
}

/// Whether a browser follows a link to a page of the console. Looking changes nothing, and the page that has the link
/// does not see where it leads.
fn is_link_to_page<B>(request: &Request<B>) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD)
        && request.headers().get(SEC_FETCH_MODE).is_some_and(|mode| mode == "navigate")
        && console::is_at(request.uri().path())
}

/// What the caller takes the server for: host and port.
fn here<B>(request: &Request<B>) -> Option<&str> {
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
    use super::*;

    #[test]
    fn a_name_that_points_here_is_refused_where_nothing_else_guards() {
        let refused = |host: &str, token: Option<&str>, is_local| {
            let request =
                Request::get("/_mock/companies").header("Host", host).header("Authorization", "Bearer sesame");
            let token = token.map(Token::new);
            refusal(&request.body(()).unwrap(), token.as_ref(), is_local).map(|response| response.status().as_u16())
        };
        for host in
            ["evil.example", "evil.example:4747", "127.0.0.1.evil.example:4747", "EVIL.EXAMPLE.", "a.localhost.b"]
        {
            assert_eq!(refused(host, None, true), Some(403), "{host}");
            assert_eq!(refused(host, Some("sesame"), true), None, "{host}");
            assert_eq!(refused(host, None, false), None, "{host}");
        }
        for host in ["localhost:4747", "127.0.0.1:4747", "[::1]:4747", "[::1]", "mock:4747", "acme.localhost:4747", ""]
        {
            assert_eq!(refused(host, None, true), None, "{host}");
        }
    }

    fn status(headers: &[(&str, &str)], token: Option<&str>) -> Option<u16> {
        let mut request = Request::get("/_mock/companies").header("Host", "127.0.0.1:4747");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let token = token.map(Token::new);
        refusal(&request.body(()).unwrap(), token.as_ref(), true).map(|response| response.status().as_u16())
    }

    #[test]
    fn pages_of_other_origins_are_refused() {
        for (name, value, refused) in [
            ("Sec-Fetch-Site", "cross-site", true),
            ("Sec-Fetch-Site", "same-origin", false),
            ("Sec-Fetch-Site", "none", false),
            ("Origin", "http://127.0.0.1:4747", false),
            ("Origin", "https://127.0.0.1:4747", false),
            ("Origin", "http://127.0.0.1:3000", true),
            ("Origin", "https://evil.example", true),
            ("Origin", "null", true),
        ] {
            assert_eq!(status(&[(name, value)], None), refused.then_some(403), "{name}: {value}");
        }
        assert_eq!(status(&[], None), None);
    }

    #[test]
    fn links_of_other_sites_lead_to_pages_and_nowhere_else() {
        for (method, path, mode, refused) in [
            ("GET", "/_mock/", "navigate", false),
            ("HEAD", "/_mock/console/demo/customers", "navigate", false),
            ("GET", "/_mock/docs/get_customer", "navigate", false),
            ("GET", "/_mock/console/demo/customers", "cors", true),
            ("GET", "/_mock/console/demo/pulse", "no-cors", true),
            ("POST", "/_mock/console/demo/time", "navigate", true),
            ("GET", "/_mock/companies", "navigate", true),
            ("GET", "/_mock/companies/demo/state", "navigate", true),
        ] {
            let request = Request::builder().method(method).uri(path).header("Host", "127.0.0.1:4747");
            let request = request.header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Mode", mode);
            let refusal = refusal(&request.body(()).unwrap(), None, true).map(|response| response.status().as_u16());
            assert_eq!(refusal, refused.then_some(403), "{method} {path} {mode}");
        }
    }

    #[test]
    fn a_token_is_taken_as_bearer_or_as_password() {
        let basic = |text: &str| format!("Basic {}", STANDARD.encode(text));
        for (given, refused) in [
            ("Bearer sesame".to_owned(), false),
            ("bearer sesame".to_owned(), false),
            (basic("anyone:sesame"), false),
            (basic(":sesame"), false),
            (basic("sesame"), true),
            (basic("sesame:"), true),
            ("Bearer sesam".to_owned(), true),
            ("Bearer sesame2".to_owned(), true),
            ("Bearer".to_owned(), true),
            ("Basic ???".to_owned(), true),
            ("Digest sesame".to_owned(), true),
        ] {
            assert_eq!(status(&[("Authorization", &given)], Some("sesame")), refused.then_some(401), "{given}");
        }
        assert_eq!(status(&[], Some("sesame")), Some(401));
        assert_eq!(format!("{:?}", Token::new("sesame")), "Token(…)");
    }
}
