//! Load: connections that are kept, each with one request under way, or several.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Requests to send in turn, each as the bytes of its head and body.
pub type Requests = Arc<Vec<Vec<u8>>>;

/// How requests are sent.
#[derive(Clone, Copy)]
pub struct Load {
    pub connections: usize,
    /// How many requests a connection sends before it reads replies.
    pub depth: usize,
}

/// As many callers as an ordinary suite has.
pub const ORDINARY: Load = Load { connections: 16, depth: 1 };

/// What came of a load.
pub struct Outcome {
    pub answered: u64,
    pub per_second: f64,
    /// How long each call took, shortest first; empty for loads deeper than one.
    pub latencies: Vec<Duration>,
}

impl Outcome {
    /// What 99 of a hundred calls do not exceed.
    pub fn p99(&self) -> Duration {
        self.latencies[self.latencies.len() * 99 / 100]
    }
}

impl Load {
    /// Sends requests for this long, from one thread.
    pub fn run(self, address: SocketAddr, requests: &Requests, period: Duration) -> Outcome {
        self.until(address, requests, move |_, elapsed| elapsed >= period)
    }

    /// Sends this many requests.
    pub fn count(self, address: SocketAddr, requests: &Requests, count: u64) -> Outcome {
        let share = count / self.connections as u64;
        self.until(address, requests, move |sent, _| sent >= share)
    }

    fn until(
        self,
        address: SocketAddr,
        requests: &Requests,
        enough: impl Fn(u64, Duration) -> bool + Clone + 'static,
    ) -> Outcome {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let local = tokio::task::LocalSet::new();
        let start = Instant::now();
        let callers = local.block_on(&runtime, async {
            let callers: Vec<_> = (0..self.connections)
                .map(|number| {
                    let (requests, enough) = (requests.clone(), enough.clone());
                    tokio::task::spawn_local(self.caller(address, number, requests, start, enough))
                })
                .collect();
            let mut outcomes = Vec::new();
            for caller in callers {
                outcomes.push(caller.await.unwrap());
            }
            outcomes
        });
        let elapsed = start.elapsed();
        let answered = callers.iter().map(|(answered, _)| answered).sum();
        let mut latencies: Vec<_> = callers.into_iter().flat_map(|(_, latencies)| latencies).collect();
        latencies.sort_unstable();
        Outcome { answered, per_second: answered as f64 / elapsed.as_secs_f64(), latencies }
    }

    async fn caller(
        self,
        address: SocketAddr,
        number: usize,
        requests: Requests,
        start: Instant,
        enough: impl Fn(u64, Duration) -> bool,
    ) -> (u64, Vec<Duration>) {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (mut answered, mut latencies, mut replies) = (0, Vec::new(), Replies::default());
        let mut next = number * 7919;
        let mut batch = Vec::new();
        while !enough(answered, start.elapsed()) {
            batch.clear();
            for _ in 0..self.depth {
                batch.extend_from_slice(&requests[next % requests.len()]);
                next += 1;
            }
            let sent = Instant::now();
            stream.write_all(&batch).await.unwrap();
            for _ in 0..self.depth {
                replies.next(&mut stream).await;
            }
            if self.depth == 1 {
                latencies.push(sent.elapsed());
            }
            answered += self.depth as u64;
        }
        (answered, latencies)
    }
}

/// Reads replies one after another; each must be a success with a length.
#[derive(Default)]
pub struct Replies {
    buffer: Vec<u8>,
    read: usize,
}

impl Replies {
    /// Reads the next reply, and gives its body.
    pub async fn next(&mut self, stream: &mut TcpStream) -> Vec<u8> {
        loop {
            let waiting = &self.buffer[self.read..];
            if let Some(head) = find(waiting, b"\r\n\r\n") {
                let text = std::str::from_utf8(&waiting[..head]).unwrap();
                assert!(text.starts_with("HTTP/1.1 2"), "{}", String::from_utf8_lossy(waiting));
                let length = text
                    .lines()
                    .filter_map(|line| line.split_once(':'))
                    .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                    .map(|(_, value)| value.trim().parse::<usize>().unwrap())
                    .unwrap();
                let (from, to) = (self.read + head + 4, self.read + head + 4 + length);
                if self.buffer.len() >= to {
                    self.read = to;
                    let body = self.buffer[from..to].to_vec();
                    if self.read == self.buffer.len() {
                        self.buffer.clear();
                        self.read = 0;
                    }
                    return body;
                }
            }
            assert_ne!(stream.read_buf(&mut self.buffer).await.unwrap(), 0, "the server hung up");
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// Load on threads of its own for as long as this lives.
pub struct Background {
    stop: Arc<AtomicBool>,
}

impl Background {
    /// Runs `work` on a runtime of its own until this is dropped.
    pub fn start<F: Future<Output = ()> + 'static>(work: impl FnOnce() -> F + Send + 'static) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = stop.clone();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let local = tokio::task::LocalSet::new();
            local.block_on(&runtime, async move {
                let work = tokio::task::spawn_local(work());
                while !stopped.load(Ordering::Relaxed) {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                work.abort();
            });
        });
        Self { stop }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}
