//! Requests as they stand on the wire.

use billsby_mock::axum::body::{Body, to_bytes};
use billsby_mock::{Mock, MockServer};
use http::{HeaderMap, Request, Response};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

/// Answers in the same process.
pub(crate) async fn ask(mock: &Mock, method: &str, path: &str, headers: &[(&str, &str)]) -> Response<String> {
    let mut request = Request::builder().method(method).uri(path).header("Host", "127.0.0.1:4747");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let (head, body) = mock.service().answer(request.body(Body::empty()).unwrap()).await.unwrap().into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    Response::from_parts(head, String::from_utf8(body.to_vec()).unwrap())
}

pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap())
}

/// Sends one request to a socket, and reads all that comes.
pub(crate) async fn exchange(address: std::net::SocketAddr, request: &str) -> String {
    exchange_over(TcpStream::connect(address).await.unwrap(), request).await
}

pub(crate) async fn exchange_over(mut stream: impl AsyncRead + AsyncWrite + Unpin, request: &str) -> String {
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

/// A request that ends its connection.
pub(crate) fn last(method: &str, path: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n{headers}\r\n{body}"
    )
}

/// The page of customers of the server's first company.
pub(crate) fn customers(mock: &MockServer) -> String {
    let path = format!("/api/v1/rest/core/{}/customers?page=1&pageSize=2", mock.domain());
    last("GET", &path, &format!("ApiKey: {}\r\n", mock.api_key()), "")
}
