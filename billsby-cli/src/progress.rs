//! How far a long list has come, for whoever waits for it.

use std::io::{IsTerminal, Write, stderr, stdout};
use std::time::{Duration, Instant};

/// Often enough to be seen moving.
const PERIOD: Duration = Duration::from_millis(100);

/// A line on standard error that says how far it has come. It is for a terminal, and where the rows themselves go to one
/// it would only stand between them.
pub struct Progress {
    is_terminal: bool,
    shown: Option<Instant>,
}

impl Progress {
    /// Nothing is shown yet.
    pub fn new() -> Self {
        Self { is_terminal: stderr().is_terminal() && !stdout().is_terminal(), shown: None }
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
