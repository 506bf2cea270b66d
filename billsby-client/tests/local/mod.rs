//! A server on this machine that answers as a test says, and keeps what it heard.

#![allow(dead_code, reason = "not every test needs all of it")]

use billsby_client::{Client, ClientBuilder, RetryPolicy};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

pub const KEY: &str = "acme_5ecre7canary5ecre7canary5ecre7";

/// The server, for as long as the test runs.
pub struct Local {
    pub address: SocketAddr,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Local {
    /// Answers every request with `reply`, as it is.
    pub fn saying(reply: impl Into<String>) -> Self {
        let reply = reply.into();
        Self::start(move |_, connection| send(connection, &reply))
    }

    /// Answers with one reply after the other, and then with the last of them.
    pub fn saying_in_turn(replies: impl IntoIterator<Item = String>) -> Self {
        let replies: Vec<String> = replies.into_iter().collect();
        let next = AtomicUsize::new(0);
        Self::start(move |_, connection| {
            let next = next.fetch_add(1, Ordering::SeqCst);
            send(connection, &replies[next.min(replies.len() - 1)]);
        })
    }

    /// Lets `answer` do what it likes with each connection, on a thread of its own, once the request was heard.
    pub fn start(answer: impl Fn(&str, &mut TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (notes, answer) = (heard.clone(), Arc::new(answer));
        std::thread::spawn(move || {
            for mut connection in listener.incoming().flatten() {
                let (notes, answer) = (notes.clone(), answer.clone());
                std::thread::spawn(move || {
                    let request = hear(&mut connection);
                    notes.lock().unwrap().push(request.clone());
                    answer(&request, &mut connection);
                });
            }
        });
        Self { address, heard }
    }

    /// The requests so far.
    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    /// A client for it that tries once.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder("acme").api_key(KEY).base_url(format!("http://{}", self.address)).retry(RetryPolicy::none())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

/// An answer in JSON.
pub fn reply(status: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

/// A page without rows.
pub fn nothing() -> String {
    reply("200 OK", r#"{"currentPage":1,"pageCount":0,"pageSize":10,"rowCount":0,"results":[]}"#)
}

pub fn send(connection: &mut TcpStream, text: &str) {
    // Whoever no longer listens need not hear it.
    _ = connection.write_all(text.as_bytes());
}

/// Reads a request with its body.
fn hear(connection: &mut TcpStream) -> String {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(count @ 1..) = connection.read(&mut buffer) {
        request.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&request);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let head = head.to_lowercase();
        let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()?.trim().parse().ok());
        if body.len() >= length.unwrap_or(0) {
            break;
        }
    }
    String::from_utf8_lossy(&request).into_owned()
}
