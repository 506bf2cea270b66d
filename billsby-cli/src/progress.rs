//! How far a long list has come, for whoever waits for it.

use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// Often enough to be seen moving.
const PERIOD: Duration = Duration::from_millis(100);

/// A line on standard error that says how far it has come. On anything but a terminal it says nothing.
pub struct Progress {
    is_terminal: bool,
    shown: Option<Instant>,
}

impl Progress {
    /// Nothing is shown yet.
    pub fn new() -> Self {
        Self { is_terminal: stderr().is_terminal(), shown: None }
    }

    /// So many rows of so many.
    pub fn show(&mut self, rows: u64, total: Option<i64>) {
        if !self.is_terminal || self.shown.is_some_and(|shown| shown.elapsed() < PERIOD) {
            return;
        }
        self.shown = Some(Instant::now());
        let total = total.map_or_else(String::new, |total| format!(" of {total}"));
        _ = write!(stderr(), "\r\x1b[K{rows}{total} rows");
    }

    /// Takes the line away.
    pub fn clear(&mut self) {
        if self.shown.take().is_some() {
            _ = write!(stderr(), "\r\x1b[K");
        }
    }
}
