//! Being told to stop.

use crate::ExitCode;
use std::future::Future;
use std::io::{self, Write, stderr};

/// Listens for Ctrl-C and SIGTERM from now on, and is done when the first of them comes. Whoever stops at it ends what is
/// under way; whoever says it once more does not want to wait for that, and the process ends at once.
pub fn told_to_stop() -> impl Future<Output = ()> {
    let signals = Signals::new();
    async {
        // Where neither can be listened for, nothing is to be waited for.
        let Ok(mut signals) = signals else { return std::future::pending().await };
        signals.next().await;
        tokio::spawn(async move {
            signals.next().await;
            _ = writeln!(stderr(), "billsby: stopped at once: what was under way may or may not have been done");
            std::process::exit(ExitCode::Unknown as i32);
        });
    }
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(windows)]
struct Signals(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Signals {
    fn new() -> io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    async fn next(&mut self) {
        _ = self.0.recv().await;
    }
}
