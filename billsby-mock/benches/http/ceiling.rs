//! The ceiling: a bare axum route that answers with a constant.

use crate::process;
use axum::Router;
use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;

/// Serves a constant of this size at `/`, to GET and to POST, which takes its body in.
pub fn serve(size: usize) {
    let json = Bytes::from(format!("\"{}\"", "x".repeat(size - 2)));
    process::runtime().block_on(async {
        let answer = move || {
            let json = json.clone();
            async { ([(CONTENT_TYPE, "application/json")], json) }
        };
        let post = answer.clone();
        let app = Router::new().route("/", get(answer).post(async move |_: Bytes| post().await));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        process::announce(listener.local_addr().unwrap(), &[]);
        axum::serve(listener, app).await.unwrap();
    });
}
