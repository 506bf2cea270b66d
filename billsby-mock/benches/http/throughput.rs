//! How many calls a second, against the ceiling and as companies grow.

use crate::load::{ORDINARY, Replies, Requests};
use crate::process::Served;
use crate::{figure, stock};
use billsby_mock::axum::body::Body;
use billsby_mock::{Mock, MockServer};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

const PERIOD: Duration = Duration::from_secs(3);

/// Prints them.
pub fn figures() {
    let small = Mocked::with(100);
    let (read, write) = (small.answer(&small.reads), small.answer(&small.writes));
    let rates = |served: &Mocked, requests: &Requests, size: usize| {
        let ceiling = Served::start(&["serve-ceiling", &size.to_string()]);
        let constant: Requests = Arc::new(requests.iter().map(|request| at_root(request)).collect());
        // In turn, so that what slows the machine down slows both.
        ratio(|| rate(served.address, requests), || rate(ceiling.address, &constant))
    };
    figure("get_customer_against_ceiling_percent", rates(&small, &small.reads, read) * 100.0);
    // A fresh one: every call makes a customer, and they are to be few.
    let fresh = Mocked::with(100);
    figure("create_subscription_against_ceiling_percent", rates(&fresh, &fresh.writes, write) * 100.0);
    drop(fresh);
    for (name, customers) in [("100000", 100_000), ("1000000", 1_000_000)] {
        let large = Mocked::with(customers);
        let found = ratio(|| rate(large.address, &large.reads), || rate(small.address, &small.reads));
        figure(&format!("get_customer_at_{name}_against_100_percent"), found * 100.0);
    }
    figure("two_companies_on_two_cores_times", two_companies());
}

/// A mock that is served, and requests for it.
struct Mocked {
    _served: Served,
    address: SocketAddr,
    reads: Requests,
    writes: Requests,
}

impl Mocked {
    fn with(customers: usize) -> Self {
        let served = Served::start(&["serve-mock", &customers.to_string(), "1"]);
        let (key, cycle, ids) = (&served.words[0], &served.words[1], &served.words[2..]);
        let reads = Arc::new(stock::reads(key, ids));
        let writes = Arc::new(vec![stock::subscribe(key, cycle)]);
        Self { address: served.address, reads, writes, _served: served }
    }

    /// How long the body of an answer is.
    fn answer(&self, requests: &Requests) -> usize {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut stream = TcpStream::connect(self.address).await.unwrap();
            stream.write_all(&requests[0]).await.unwrap();
            Replies::default().next(&mut stream).await.len()
        })
    }
}

/// The same request to the root.
fn at_root(request: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(request).unwrap();
    let mut parts = text.splitn(3, ' ');
    let (method, _, rest) = (parts.next().unwrap(), parts.next(), parts.next().unwrap());
    format!("{method} / {rest}").into_bytes()
}

fn rate(address: SocketAddr, requests: &Requests) -> f64 {
    ORDINARY.run(address, requests, PERIOD).per_second
}

/// The middle of five ratios, each of two measurements that follow one another.
fn ratio(one: impl Fn() -> f64, other: impl Fn() -> f64) -> f64 {
    let mut found: Vec<f64> = (0..5).map(|_| one() / other()).collect();
    found.sort_by(f64::total_cmp);
    found[2]
}

/// How many times the calls that two companies answer on two threads, against one company on one.
fn two_companies() -> f64 {
    let mock = MockServer::builder().empty().build().unwrap();
    for domain in ["one", "two"] {
        let world = mock.company(domain);
        *world.company() = stock::company_of(domain, 1_000, 1).0;
    }
    ratio(|| in_process(&mock, &["one", "two"]), || in_process(&mock, &["one"]))
}

/// Calls a second in this process, on one thread a company.
fn in_process(mock: &Mock, domains: &[&str]) -> f64 {
    let stop = AtomicBool::new(false);
    let start = Instant::now();
    let answered: u64 = std::thread::scope(|scope| {
        let callers: Vec<_> = domains
            .iter()
            .map(|domain| {
                let stop = &stop;
                scope.spawn(move || {
                    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
                    let (service, key) = (mock.service(), mock.company(domain).api_key().to_owned());
                    let path = format!("/api/v1/rest/core/{domain}/customers?page=1&pageSize=5");
                    let mut answered = 0;
                    while !stop.load(Ordering::Relaxed) {
                        let request = http::Request::get(&path).header("ApiKey", &key).body(Body::empty()).unwrap();
                        let reply = runtime.block_on(service.answer(request)).unwrap();
                        assert_eq!(reply.status(), 200);
                        answered += 1;
                    }
                    answered
                })
            })
            .collect();
        std::thread::sleep(PERIOD);
        stop.store(true, Ordering::Relaxed);
        callers.into_iter().map(|caller| caller.join().unwrap()).sum()
    });
    answered as f64 / start.elapsed().as_secs_f64()
}
