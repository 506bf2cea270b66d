//! How the server is reached: over TLS, from browsers, and through a control plane that is guarded, moved or left out.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod asking;
mod control_plane;
mod cors;
mod deterministic;
mod new_companies;
mod threads;
mod tls;
