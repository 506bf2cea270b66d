//! What one call may have differently from its client.

use super::RetryPolicy;
use reqwest::header::HeaderMap;
use std::time::Duration;

/// What one call may have differently from its client.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<Box<RetryPolicy>>,
    pub(crate) headers: HeaderMap,
}
