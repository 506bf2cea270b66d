//! How long a server lives that a test starts, uses and drops, and how long a company takes to be made.

use crate::{figure, stock};
use billsby_mock::MockServer;
use std::time::Instant;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const ROUNDS: u32 = 1000;

/// Prints them.
pub fn figures() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        // The demo data are made once a day.
        life().await;
        let start = Instant::now();
        for _ in 0..ROUNDS {
            life().await;
        }
        figure("server_life_us", start.elapsed().as_secs_f64() * 1e6 / f64::from(ROUNDS));
        let mock = MockServer::start().await.unwrap();
        let start = Instant::now();
        for number in 0..ROUNDS {
            mock.company(&format!("acme-{number}"));
        }
        figure("company_us", start.elapsed().as_secs_f64() * 1e6 / f64::from(ROUNDS));
    });
}

/// A server with the demo company that answers one call.
async fn life() {
    let mock = MockServer::start().await.unwrap();
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    let path = "/api/v1/rest/core/demo/customers?page=1&pageSize=1";
    stream.write_all(&stock::get(mock.api_key(), path)).await.unwrap();
    let mut head = [0; 12];
    stream.read_exact(&mut head).await.unwrap();
    assert_eq!(&head, b"HTTP/1.1 200");
}
