//! Being told to stop.

use std::io;

/// Waits for Ctrl-C or SIGTERM. Where neither can be listened for, it waits for ever.
pub async fn told_to_stop() {
    if signal().await.is_err() {
        std::future::pending().await
    }
}

#[cfg(unix)]
async fn signal() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    Ok(())
}

#[cfg(not(unix))]
async fn signal() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
