//! How requests leave: the connection, and the key that goes with them.

use super::ApiKey;
use reqwest::header::{HeaderName, HeaderValue};
use std::time::Duration;

/// Why a client could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigurationError {
    /// An environment variable is missing.
    #[error("the environment variable {0} is not set")]
    Missing(&'static str),
    /// The base URL is none.
    #[error("the base URL must be scheme, host and port, like http://127.0.0.1:4747; found `{0}`")]
    BaseUrl(String),
    /// A setting cannot be a part of a path.
    #[error("the setting `{0}` must not be empty")]
    Setting(&'static str),
    /// The key cannot be sent in a header.
    #[error("the API key holds characters that no header can carry")]
    ApiKey,
    /// The HTTP client could not be made.
    #[error("the HTTP client cannot be made: {0}")]
    Http(#[from] reqwest::Error),
}

/// What a client needs to reach the service.
#[derive(Clone, Debug)]
pub struct Connection {
    pub(crate) base_url: String,
    pub(crate) api_key: Option<ApiKey>,
    pub(crate) timeout: Duration,
}

impl Connection {
    pub(crate) fn new(base_url: &str) -> Self {
        Self { base_url: base_url.to_owned(), api_key: None, timeout: Duration::from_secs(30) }
    }

    /// The base URL without a trailing slash, the HTTP client, and the transport.
    pub(crate) fn open(
        self,
        key_header: &'static str,
    ) -> Result<(String, reqwest::Client, Transport), ConfigurationError> {
        let base_url = self.base_url.trim_end_matches('/');
        let valid = reqwest::Url::parse(base_url)
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host() && url.query().is_none());
        if !valid {
            return Err(ConfigurationError::BaseUrl(self.base_url));
        }
        let key = match &self.api_key {
            None => None,
            Some(key) => {
                let mut value = HeaderValue::from_str(key.expose()).map_err(|_| ConfigurationError::ApiKey)?;
                value.set_sensitive(true);
                Some(value)
            }
        };
        // A redirect would carry the key to another host: only well-known headers are dropped on the way.
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(self.timeout)
            .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
            .build()?;
        let transport = Transport { key_header: HeaderName::from_bytes(key_header.as_bytes()).ok(), key };
        Ok((base_url.to_owned(), http, transport))
    }
}

/// What goes with every request.
#[derive(Clone, Debug)]
pub struct Transport {
    key_header: Option<HeaderName>,
    key: Option<HeaderValue>,
}

impl progenitor_client::ClientHooks<Transport> for crate::generated::low_level::Client {
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        _: &progenitor_client::OperationInfo,
    ) -> Result<(), progenitor_client::Error<E>> {
        if let (Some(name), Some(key)) = (&self.inner.key_header, &self.inner.key) {
            request.headers_mut().insert(name.clone(), key.clone());
        }
        Ok(())
    }
}
