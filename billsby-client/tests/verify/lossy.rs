//! A way to the mock on which the next write gets lost.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// What becomes of the next request that is not a GET.
#[derive(Clone, Copy)]
pub enum Fate {
    /// It does not reach the service.
    RequestLost = 1,
    /// The service acts, and its reply does not come back.
    ReplyLost = 2,
}

pub struct Lossy {
    pub url: String,
    next: Arc<AtomicU8>,
}

impl Lossy {
    pub fn to(url: &str) -> Self {
        let upstream = url.trim_start_matches("http://").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let next = Arc::new(AtomicU8::new(0));
        let fate = next.clone();
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let (upstream, fate) = (upstream.clone(), fate.clone());
                std::thread::spawn(move || _ = carry(connection, &upstream, &fate));
            }
        });
        Self { url, next }
    }

    pub fn next_write(&self, fate: Fate) {
        self.next.store(fate as u8, Ordering::SeqCst);
    }
}

/// One request and its reply; then the connection ends.
fn carry(mut connection: TcpStream, upstream: &str, next: &AtomicU8) -> std::io::Result<()> {
    let request = request(&mut connection)?;
    let fate = if request.starts_with(b"GET ") { 0 } else { next.swap(0, Ordering::SeqCst) };
    if fate == Fate::RequestLost as u8 {
        return Ok(());
    }
    let line = request.windows(2).position(|end| end == b"\r\n").unwrap_or_default() + 2;
    let mut service = TcpStream::connect(upstream)?;
    service.write_all(&request[..line])?;
    service.write_all(b"connection: close\r\n")?;
    service.write_all(&request[line..])?;
    let mut reply = Vec::new();
    service.read_to_end(&mut reply)?;
    if fate == Fate::ReplyLost as u8 { Ok(()) } else { connection.write_all(&reply) }
}

/// A request, head and body.
fn request(connection: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        if let Some(head) = request.windows(4).position(|end| end == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&request[..head]).to_lowercase();
            let length = text.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()?.parse().ok());
            if request.len() >= head + 4 + length.unwrap_or(0) {
                return Ok(request);
            }
        }
        match connection.read(&mut buffer)? {
            0 => return Ok(request),
            count => request.extend_from_slice(&buffer[..count]),
        }
    }
}
