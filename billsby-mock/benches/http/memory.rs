//! How soon it answers, and how much memory it takes.

use crate::load::{Load, Requests};
use crate::process::{Served, resident};
use crate::{figure, stock};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

const MEGABYTE: f64 = 1e6;

/// Prints them.
pub fn figures() {
    let (first_answer, idle) = binary();
    figure("first_answer_ms", first_answer.as_secs_f64() * 1e3);
    figure("idle_memory_mb", idle as f64 / MEGABYTE);
    figure("growth_over_ten_million_requests_mb", growth());
}

/// The command `billsby-mock`: the middle of eleven times until its first answer, and its memory when idle.
fn binary() -> (Duration, u64) {
    let mut found: Vec<(Duration, u64)> = (0..11).map(|_| start_once()).collect();
    found.sort_unstable();
    found[5]
}

fn start_once() -> (Duration, u64) {
    let began = Instant::now();
    let mut child = Command::new(command())
        .args(["--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).unwrap().trim().to_owned();
    let mut stream = TcpStream::connect(&address).unwrap();
    let key = format!("demo_{}", "0123456789abcdef".repeat(2));
    stream.write_all(&stock::get(&key, "/api/v1/rest/core/demo/customers?page=1&pageSize=1")).unwrap();
    let mut head = [0; 12];
    stream.read_exact(&mut head).unwrap();
    let elapsed = began.elapsed();
    assert_eq!(&head, b"HTTP/1.1 200");
    let memory = resident(child.id());
    child.kill().unwrap();
    child.wait().unwrap();
    (elapsed, memory)
}

/// The command, built as this program was.
fn command() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_billsby-mock"))
}

/// How much memory ten million calls leave behind, in megabytes.
fn growth() -> f64 {
    let served = Served::start(&["serve-mock", "1000", "1"]);
    let requests: Requests = Arc::new(stock::reads(&served.words[0], &served.words[2..]));
    let load = Load { connections: 16, depth: 16 };
    // What it keeps of calls is full by then.
    load.count(served.address, &requests, 200_000);
    let before = served.memory();
    let answered = load.count(served.address, &requests, 10_000_000).answered;
    assert!(answered >= 10_000_000);
    (served.memory() as f64 - before as f64) / MEGABYTE
}
