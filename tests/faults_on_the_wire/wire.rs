//! A call made byte by byte, and whatever comes of it.

use serde_json::Value;
use std::io;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// How a connection came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Orderly,
    Reset,
}

/// All that came over a connection.
pub struct Heard {
    pub bytes: Vec<u8>,
    pub end: End,
}

/// Sends this and listens until the end.
pub async fn exchange(address: SocketAddr, request: &str) -> Heard {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    let end = match stream.read_to_end(&mut bytes).await {
        Ok(_) => End::Orderly,
        Err(error) if error.kind() == io::ErrorKind::ConnectionReset => End::Reset,
        Err(error) => panic!("{error}"),
    };
    Heard { bytes, end }
}

impl Heard {
    pub fn head(&self) -> &str {
        let end = self.bytes.windows(4).position(|window| window == b"\r\n\r\n");
        str::from_utf8(&self.bytes[..end.unwrap_or_else(|| panic!("no head in {:?}", self.bytes))]).unwrap()
    }

    pub fn body(&self) -> &[u8] {
        &self.bytes[self.head().len() + 4..]
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(self.body()).unwrap()
    }

    pub fn status(&self) -> u16 {
        self.head().split(' ').nth(1).unwrap().parse().unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head().lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    /// The length that the head promises.
    pub fn promised(&self) -> usize {
        self.header("content-length").unwrap().parse().unwrap()
    }
}
