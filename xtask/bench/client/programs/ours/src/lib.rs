//! The client as its users make it.

#![forbid(unsafe_code)]

use billsby_client::{Attempt, AttemptEnd, Client, ConfigurationError, Hook, reqwest};
use std::sync::atomic::{AtomicU64, Ordering};

/// Counts attempts and failures, as a metric would.
#[derive(Default)]
struct Metrics {
    attempts: AtomicU64,
    failures: AtomicU64,
}

impl Hook for Metrics {
    fn before(&self, _: &Attempt, _: &mut reqwest::Request) {
        self.attempts.fetch_add(1, Ordering::Relaxed);
    }

    fn after(&self, _: &Attempt, end: &AttemptEnd<'_>) {
        self.failures.fetch_add(u64::from(end.error.is_some()), Ordering::Relaxed);
    }
}

/// Makes it. What is armed here is what is measured: retries, which nobody has to ask for, and a hook.
pub fn client(base_url: &str) -> Result<Client, ConfigurationError> {
    Client::builder("acme").api_key("key").base_url(base_url).hook(Metrics::default()).build()
}
