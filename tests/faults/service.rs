//! A service that misbehaves as planned, and keeps what it did all the same.

use crate::clock::VirtualClock;
use crate::fault::{After, Body, CANARY, End, Fault, Point};
use crate::plan::Plan;
use crate::ticket::Ticket;
use crate::wire::Wire;
use cross_checks::description::Description;
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};

/// A service that misbehaves as planned.
pub struct Service {
    pub url: String,
    ledger: Arc<Mutex<Ledger>>,
    close: oneshot::Sender<()>,
    open: JoinHandle<()>,
}

/// What a service did.
#[derive(Default)]
pub struct Ledger {
    /// How often each call was carried out, by its number.
    pub performed: Vec<u32>,
    /// How often each call arrived, as far as its ticket.
    pub arrived: Vec<u32>,
    pub faults: BTreeMap<Fault, u64>,
    pub connections: u64,
    pub refused: u64,
    pub hung_up: u64,
}

struct Desk {
    plan: Arc<dyn Plan>,
    ledger: Arc<Mutex<Ledger>>,
    replies: BTreeMap<String, String>,
}

impl Service {
    pub fn start(listener: TcpListener, plan: Arc<dyn Plan>) -> Self {
        let url = format!("http://{}", listener.local_addr().unwrap());
        let ledger = Arc::<Mutex<Ledger>>::default();
        let replies = Description::default()
            .operations()
            .iter()
            .map(|(name, operation)| (name.clone(), operation.example.to_string()))
            .collect();
        let desk = Arc::new(Desk { plan, ledger: ledger.clone(), replies });
        let (close, closed) = oneshot::channel();
        let open = tokio::spawn(desk.listen(listener, closed));
        Self { url, ledger, close, open }
    }

    /// How often a call arrived, and how often it was carried out.
    pub fn seen(&self, call: u64) -> (u32, u32) {
        let ledger = self.ledger.lock().unwrap();
        let count = |counts: &[u32]| usize::try_from(call).ok().and_then(|call| counts.get(call).copied());
        (count(&ledger.arrived).unwrap_or_default(), count(&ledger.performed).unwrap_or_default())
    }

    /// Takes no more connections, waits for the clients to end those there are, and gives what was done.
    pub async fn finish(self) -> Ledger {
        drop(self.close);
        self.open.await.unwrap();
        std::mem::take(&mut *self.ledger.lock().unwrap())
    }
}

impl Desk {
    async fn listen(self: Arc<Self>, listener: TcpListener, mut closed: oneshot::Receiver<()>) {
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                _ = &mut closed => break,
                _ = connections.join_next(), if !connections.is_empty() => {}
                accepted = listener.accept() => {
                    // A client may be gone before it is let in.
                    if let Ok((stream, _)) = accepted {
                        connections.spawn(self.clone().converse(stream));
                    }
                }
            }
        }
        connections.join_all().await;
    }

    /// Answers one request after the other. A connection that breaks is what this is about, and no error.
    async fn converse(self: Arc<Self>, stream: TcpStream) -> io::Result<()> {
        let connection = self.noted(|ledger| {
            ledger.connections += 1;
            ledger.connections
        });
        let mut wire = Wire::new(stream)?;
        if let Some(by) = self.plan.refuses(connection) {
            self.noted(|ledger| ledger.refused += 1);
            return wire.end(by).await;
        }
        while let Some(ticket) = wire.ticket().await? {
            self.noted(|ledger| count(&mut ledger.arrived, ticket.call));
            match self.plan.fault(&ticket) {
                None => {
                    wire.rest().await?;
                    self.act(&ticket);
                    wire.write(&reply(200, "", &self.replies[&ticket.operation])).await?;
                    if self.plan.hangs_up(&ticket) {
                        self.noted(|ledger| ledger.hung_up += 1);
                        return wire.end(End::Close).await;
                    }
                }
                Some(fault) => {
                    self.noted(|ledger| *ledger.faults.entry(fault).or_default() += 1);
                    match fault {
                        Fault::Break { at, by, acted } => return self.break_off(wire, &ticket, at, by, acted).await,
                        Fault::Reply { status, body, after, acted } => {
                            wire.rest().await?;
                            if acted {
                                self.act(&ticket);
                            }
                            wire.write(&reply(status, &after.map(headers).unwrap_or_default(), &text(body))).await?;
                        }
                    }
                }
            }
        }
        Ok(())
    }

    async fn break_off(&self, mut wire: Wire, ticket: &Ticket, at: Point, by: End, acted: bool) -> io::Result<()> {
        if at > Point::Request {
            wire.rest().await?;
        }
        if acted {
            self.act(ticket);
        }
        let body = &self.replies[&ticket.operation];
        let whole = reply(200, "", body);
        let half = &body[..body.len() / 2];
        let told = match at {
            Point::Request | Point::Reply => String::new(),
            Point::StatusLine => whole[.."HTTP/1.1 20".len()].to_owned(),
            Point::Headers => whole[.."HTTP/1.1 200 -\r\ncontent-ty".len()].to_owned(),
            Point::Body => whole[..whole.len() - body.len() + half.len()].to_owned(),
            Point::Chunk => {
                format!("HTTP/1.1 200 -\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{half}\r\n", half.len())
            }
        };
        wire.write(&told).await?;
        wire.end(by).await
    }

    fn act(&self, ticket: &Ticket) {
        self.noted(|ledger| count(&mut ledger.performed, ticket.call));
    }

    fn noted<T>(&self, note: impl FnOnce(&mut Ledger) -> T) -> T {
        note(&mut self.ledger.lock().unwrap())
    }
}

fn count(counts: &mut Vec<u32>, call: u64) {
    let call = usize::try_from(call).unwrap();
    counts.resize(counts.len().max(call + 1), 0);
    counts[call] += 1;
}

fn reply(status: u16, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status} -\r\ncontent-type: application/json\r\n{headers}content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn headers(after: After) -> String {
    let date = |time: SystemTime| httpdate::fmt_http_date(time);
    match after {
        After::Seconds(seconds) => format!("retry-after: {seconds}\r\n"),
        After::Date(seconds) => format!("retry-after: {}\r\n", date(VirtualClock::at(seconds))),
        After::DateOfReply(seconds) => {
            // The clock of the service is a year and more behind.
            let then = VirtualClock::at(0) - Duration::from_secs(40_000_000);
            let until = then + Duration::from_secs(seconds);
            format!("date: {}\r\nretry-after: {}\r\n", date(then), date(until))
        }
    }
}

fn text(body: Body) -> String {
    match body {
        Body::Empty => String::new(),
        Body::Garbage => format!("\u{fffd}}} {CANARY}"),
        Body::Html => format!("<html><h1>Bad gateway</h1>{CANARY}</html>"),
        Body::Error => format!(r#"{{"code":"some_code","message":"Some sentence.","detail":"{CANARY}"}}"#),
    }
}
