//! What pages ask for besides: one stylesheet, one script, one picture; and the script of the support view.

use crate::companies::Companies;
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use std::sync::Arc;

pub(super) const STYLES: &str = "/_mock/console.css";
pub(super) const SCRIPT: &str = "/_mock/console.js";
const SUPPORT: &str = "/_mock/console-support.js";
pub(super) const ICON: &str = "/_mock/console.svg";

pub(super) fn router() -> Router<Arc<Companies>> {
    let file = |kind: &'static str, text: &'static str| get(move || async move { ([(CONTENT_TYPE, kind)], text) });
    Router::new()
        .route(STYLES, file("text/css; charset=utf-8", include_str!("assets/console.css")))
        .route(SCRIPT, file("text/javascript; charset=utf-8", include_str!("assets/console.js")))
        .route(SUPPORT, file("text/javascript; charset=utf-8", include_str!("assets/support.js")))
        .route(ICON, file("image/svg+xml", include_str!("assets/console.svg")))
}
