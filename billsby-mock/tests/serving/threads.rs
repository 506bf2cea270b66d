//! A server that answers calls on threads of its own.

use crate::asking::{customers, exchange, last};
use billsby_mock::MockServer;
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// A connection that the server has taken.
async fn connected(mock: &MockServer) -> TcpStream {
    let mut stream = tokio::net::TcpStream::connect(mock.address()).await.unwrap();
    stream.write_all(b"HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    let stream = stream.into_std().unwrap();
    stream.set_nonblocking(false).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream
}

fn rest(mut stream: TcpStream) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text
}

#[tokio::test]
async fn calls_wait_neither_for_its_runtime_nor_for_the_control_plane() {
    let mock = MockServer::builder().threads(1).start().await.unwrap();
    let (mut control, mut call) = (connected(&mock).await, connected(&mock).await);
    // From here on the runtime of this test does nothing, since nothing is awaited.
    control.write_all(last("GET", "/_mock/companies", "", "").as_bytes()).unwrap();
    call.write_all(customers(&mock).as_bytes()).unwrap();
    assert!(rest(call).contains("\"rowCount\""));
    // The control plane belongs to that runtime, and answers when it goes on.
    control.set_nonblocking(true).unwrap();
    assert_eq!(control.read(&mut [0]).unwrap_err().kind(), ErrorKind::WouldBlock);
    control.set_nonblocking(false).unwrap();
    let answer = tokio::task::spawn_blocking(|| rest(control)).await.unwrap();
    assert!(answer.contains("\"demo\""), "{answer}");
}

#[tokio::test]
async fn connections_are_spread_and_all_of_them_end_with_it() {
    let mock = MockServer::builder().threads(3).start().await.unwrap();
    let mut open = Vec::new();
    for _ in 0..7 {
        open.push(connected(&mock).await);
    }
    assert!(exchange(mock.address(), &customers(&mock)).await.contains("\"rowCount\""));
    let address = mock.address();
    tokio::time::timeout(Duration::from_secs(60), mock.stop()).await.unwrap();
    assert!(TcpStream::connect(address).is_err());
    open.into_iter().for_each(|stream| assert_eq!(rest(stream), ""));
}
