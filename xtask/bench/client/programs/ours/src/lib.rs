//! The client as its users make it.

#![forbid(unsafe_code)]

use billsby_client::{Client, ConfigurationError};

/// Makes it. What is armed here is what is measured.
pub fn client(base_url: &str) -> Result<Client, ConfigurationError> {
    Client::builder("acme").api_key("key").base_url(base_url).build()
}
