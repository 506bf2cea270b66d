//! Commands that run until they are told to stop, as processes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

#[cfg(feature = "listen")]
mod listen;
#[cfg(feature = "control")]
mod logs;
#[cfg(target_os = "linux")]
mod progress;
#[allow(dead_code, reason = "some of it is needed with some features only")]
mod running;
#[cfg(unix)]
#[allow(dead_code, reason = "some of it is needed with some features only")]
mod stopping;
#[cfg(feature = "listen")]
mod trigger;
