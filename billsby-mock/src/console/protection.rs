//! What keeps other sites away from the console.

use super::refusal::Refusal;
use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// A page may ask this server for styles, script, images and data, and nobody else for anything.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Sets the headers that every answer of the console has.
pub(super) async fn forbid_other_origins(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // Not `no-referrer`: with that, browsers send the forms of the console's own pages with the origin `null`.
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Refuses what another site makes a browser send. Programs that are no browsers name no site, and pass.
pub(super) async fn refuse_other_sites(request: Request, next: Next) -> Response {
    if request.method().is_safe() || comes_from_here(request.headers()) {
        return next.run(request).await;
    }
    Refusal::forbidden("The request was sent by another site. Only the console's own pages may change something here.")
        .into_response()
}

fn comes_from_here(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).map(|value: &HeaderValue| value.to_str().unwrap_or_default());
    let same_site = text(SEC_FETCH_SITE).is_none_or(|site| matches!(site, "same-origin" | "none"));
    let same_origin = text(ORIGIN).is_none_or(|origin| {
        let authority = origin.split_once("://").map(|(_, authority)| authority);
        authority.is_some() && authority == text(HOST)
    });
    same_site && same_origin
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_origin_and_programs_that_name_none_come_from_here() {
        let check = |site: Option<&str>, origin: Option<&str>| {
            let mut headers = HeaderMap::from_iter([(HOST, "localhost:4747".parse().unwrap())]);
            headers.extend(site.map(|site| (SEC_FETCH_SITE, site.parse().unwrap())));
            headers.extend(origin.map(|origin| (ORIGIN, origin.parse().unwrap())));
            comes_from_here(&headers)
        };
        assert!(check(None, None));
        assert!(check(Some("same-origin"), Some("http://localhost:4747")));
        assert!(check(Some("none"), None));
        for site in ["cross-site", "same-site"] {
            assert!(!check(Some(site), None), "{site}");
        }
        for origin in ["http://localhost:3000", "http://evil.example", "null", "localhost:4747", ""] {
            assert!(!check(None, Some(origin)), "{origin}");
        }
    }
}
