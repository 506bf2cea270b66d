//! Peers that are slow, or mean harm: memory stays bounded, and other callers are answered as before.

use crate::load::{Background, Load, Requests};
use crate::process::Served;
use crate::{figure, stock};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const PERIOD: Duration = Duration::from_secs(3);
/// Few enough callers that waiting for one another is not what is measured.
const CALLERS: Load = Load { connections: 2, depth: 1 };

/// Prints them.
pub fn figures() {
    let served = Served::start(&["serve-mock", "100", "1"]);
    let requests: Requests = Arc::new(stock::reads(&served.words[0], &served.words[2..]));
    CALLERS.run(served.address, &requests, PERIOD);
    let (address, memory) = (served.address, served.memory());
    let peers: [(&str, fn(SocketAddr) -> Background); 5] = [
        ("idle_connections", idle),
        ("slow_heads", slow_heads),
        ("huge_heads", huge_heads),
        ("endless_bodies", endless_bodies),
        ("pipelining", pipelining),
    ];
    for (name, start) in peers {
        let before = CALLERS.run(address, &requests, PERIOD).p99();
        let peers = start(address);
        std::thread::sleep(Duration::from_millis(1500));
        let beside = CALLERS.run(address, &requests, PERIOD).p99();
        figure(&format!("p99_beside_{name}_times"), beside.as_secs_f64() / before.as_secs_f64());
        let grown = served.memory().saturating_sub(memory) as f64 / 1e6;
        figure(&format!("memory_beside_{name}_mb"), grown);
        drop(peers);
        std::thread::sleep(Duration::from_millis(500));
    }
}

async fn connected(address: SocketAddr) -> TcpStream {
    TcpStream::connect(address).await.unwrap()
}

/// Five thousand connections that say nothing.
fn idle(address: SocketAddr) -> Background {
    Background::start(move || async move {
        let mut open = Vec::new();
        for _ in 0..5000 {
            open.push(connected(address).await);
        }
        std::future::pending::<()>().await;
        drop(open);
    })
}

/// Heads that come a byte at a time.
fn slow_heads(address: SocketAddr) -> Background {
    each(500, address, async |mut stream| {
        for byte in b"GET / HTTP/1.1\r\nHost: ".iter().chain(std::iter::repeat(&b'x')) {
            if stream.write_all(&[*byte]).await.is_err() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    })
}

/// Heads that do not end.
fn huge_heads(address: SocketAddr) -> Background {
    each(4, address, async |mut stream| {
        let line = format!("X-Filler: {}\r\n", "x".repeat(1000));
        _ = stream.write_all(b"GET / HTTP/1.1\r\n").await;
        while stream.write_all(line.as_bytes()).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    })
}

/// Bodies that do not end.
fn endless_bodies(address: SocketAddr) -> Background {
    each(50, address, async |mut stream| {
        let head = "POST /api/v1/rest/core/acme/products HTTP/1.1\r\nHost: mock\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        _ = stream.write_all(head.as_bytes()).await;
        let chunk = format!("400\r\n{}\r\n", "x".repeat(1024));
        while stream.write_all(chunk.as_bytes()).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    })
}

/// Requests by the thousand whose replies are not read until later.
fn pipelining(address: SocketAddr) -> Background {
    each(4, address, async |mut stream| {
        let requests = "GET / HTTP/1.1\r\nHost: mock\r\n\r\n".repeat(100);
        let mut replies = vec![0; 1 << 16];
        loop {
            if stream.write_all(requests.as_bytes()).await.is_err() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            if !matches!(stream.read(&mut replies).await, Ok(1..)) {
                break;
            }
        }
    })
}

/// So many peers, each of which comes back when its connection has ended.
fn each<F>(count: usize, address: SocketAddr, peer: F) -> Background
where
    F: AsyncFn(TcpStream) + Send + Copy + 'static,
{
    Background::start(move || async move {
        let peers = (0..count).map(|_| {
            tokio::task::spawn_local(async move {
                loop {
                    peer(connected(address).await).await;
                }
            })
        });
        for peer in peers.collect::<Vec<_>>() {
            _ = peer.await;
        }
    })
}
