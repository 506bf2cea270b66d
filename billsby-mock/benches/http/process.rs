//! Processes that serve, started as this same program.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

/// What the servers run on: as many threads as the machine has cores.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap()
}

/// Says on the standard output where a server listens, and what else there is to know.
pub fn announce(address: SocketAddr, words: &[&str]) {
    println!("{address} {}", words.join(" "));
    std::io::stdout().flush().unwrap();
}

/// A server in a process of its own, stopped when this is dropped.
pub struct Served {
    child: Child,
    pub address: SocketAddr,
    pub words: Vec<String>,
}

impl Served {
    /// Starts it, and waits until it listens.
    pub fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let mut words = line.split_whitespace().map(str::to_owned);
        let address = words.next().unwrap().parse().unwrap();
        Self { child, address, words: words.collect() }
    }

    /// Resident memory, in bytes.
    pub fn memory(&self) -> u64 {
        resident(self.child.id())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// The resident memory of a process, in bytes.
pub fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}
