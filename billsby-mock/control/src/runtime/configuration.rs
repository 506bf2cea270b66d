//! How a client is configured.

use super::clock::{Clock, SystemClock};
use super::limit::{AtOnce, Limit, Rate};
use super::retry::Budget;
#[cfg(feature = "service")]
use super::service::Service;
use super::transport::{Endpoint, Shared};
use super::{ApiKey, Hook, RetryPolicy, Transport};
use crate::generated::client::{Client, KEY_HEADER, Settings};
use reqwest::header::{ACCEPT, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Url, redirect};
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

/// Why a client could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigurationError {
    /// An environment variable is missing.
    #[error("the environment variable {0} is not set")]
    Missing(&'static str),
    /// An environment variable holds something else than it should.
    #[error("the environment variable {name} must be {expected}; found `{found}`")]
    Variable {
        /// Its name.
        name: String,
        /// What was expected.
        expected: &'static str,
        /// What it holds.
        found: String,
    },
    /// The base URL is none.
    #[error("the base URL must be scheme, host and port, like http://127.0.0.1:4747; found `{0}`")]
    BaseUrl(String),
    /// The base URL would send the key unencrypted over a network.
    #[error(
        "the base URL must be https, since the key goes with every request; found `{0}`. \
             `allow_plain_http` permits it"
    )]
    PlainHttp(String),
    /// The HTTP client that was given follows redirects, and would take the key along.
    #[error(
        "the HTTP client follows redirects, and would take the key with it to another host; \
             build it with `redirect(reqwest::redirect::Policy::none())`"
    )]
    FollowsRedirects,
    /// A setting cannot be a part of a path.
    #[error("the setting `{0}` must not be empty")]
    Setting(&'static str),
    /// The key cannot be sent in a header.
    #[error("the API key holds characters that no header can carry")]
    ApiKey,
    /// The user agent cannot be sent in a header.
    #[error("the user agent holds characters that no header can carry")]
    UserAgent,
    /// The HTTP client could not be made.
    #[error("the HTTP client cannot be made: {0}")]
    Http(#[from] reqwest::Error),
}

/// Configures a [`Client`].
#[derive(Clone)]
#[must_use]
pub struct ClientBuilder {
    pub(crate) settings: Settings,
    pub(crate) base_url: String,
    pub(crate) api_key: Option<ApiKey>,
    pub(super) allow_plain_http: bool,
    /// The caller's own, if it follows no redirects.
    pub(super) http: Option<Result<reqwest::Client, FollowsRedirects>>,
    proxied: Option<Arc<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>>,
    user_agent: String,
    headers: HeaderMap,
    connect_timeout: Duration,
    read_timeout: Option<Duration>,
    timeout: Duration,
    deadline: Duration,
    idle_timeout: Duration,
    most_idle: Option<usize>,
    retry: RetryPolicy,
    limits: Vec<Arc<dyn Limit>>,
    hooks: Vec<Arc<dyn Hook>>,
    clock: Arc<dyn Clock>,
    #[cfg(feature = "service")]
    pub(super) service: Option<Service>,
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("settings", &self.settings)
            .field("base_url", &self.base_url)
            .field("api_key", &self.api_key)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    pub(crate) fn new(base_url: &str, settings: Settings) -> Self {
        Self {
            settings,
            base_url: base_url.to_owned(),
            api_key: None,
            allow_plain_http: false,
            http: None,
            proxied: None,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            headers: HeaderMap::new(),
            connect_timeout: Duration::from_secs(5),
            read_timeout: None,
            timeout: Duration::from_secs(30),
            deadline: Duration::from_secs(90),
            idle_timeout: Duration::from_secs(60),
            most_idle: None,
            retry: RetryPolicy::default(),
            limits: Vec::new(),
            hooks: Vec::new(),
            clock: Arc::new(SystemClock::default()),
            #[cfg(feature = "service")]
            service: None,
        }
    }

    /// Scheme, host and port of the service, for example of a mock: `http://127.0.0.1:4747`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Permits a base URL that is http and not on this machine. Whoever is on the way then reads the key.
    pub fn allow_plain_http(mut self) -> Self {
        self.allow_plain_http = true;
        self
    }

    /// How long one attempt may take, from the first byte sent to the last one received. Thirty seconds when not set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long making a connection may take. Five seconds when not set.
    ///
    /// Keep it below the [`timeout`](Self::timeout): until there is a connection nothing was sent, and
    /// any call can be tried again.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a reply may pause. No limit but the [`timeout`](Self::timeout) when not set.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(timeout);
        self
    }

    /// How long a call may take with all its attempts and the waits between. Ninety seconds when not set.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// How calls are sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// A proxy, instead of what `HTTPS_PROXY` and its kin say.
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.proxied = Some(Arc::new(move |http| http.proxy(proxy.clone())));
        self
    }

    /// A header more for every request.
    #[inline]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// The user agent, instead of the name and version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// How long a connection is kept for the next call. One minute when not set.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// How many connections are kept for the next calls. No limit when not set.
    pub fn most_idle(mut self, connections: usize) -> Self {
        self.most_idle = Some(connections);
        self
    }

    /// How many attempts are under way at once, at most, of this client, its clones, and whatever a clone of this
    /// builder makes.
    pub fn most_at_once(mut self, attempts: usize) -> Self {
        self.limits.push(Arc::new(AtOnce::new(attempts)));
        self
    }

    /// How many attempts leave in a time, at most, of the same clients as in [`most_at_once`](Self::most_at_once).
    /// Those beyond wait.
    pub fn rate_limit(mut self, attempts: u32, period: Duration) -> Self {
        self.limits.push(Arc::new(Rate::new(attempts, period)));
        self
    }

    /// Code that sees each attempt, and may alter it. Several are called in the order in which they were added.
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// Where time comes from, for tests.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// An HTTP client of the caller's own. It must not follow redirects.
    ///
    /// Proxy, headers, user agent, connections and the timeouts for connecting and reading are then
    /// what it has; `timeout`, `deadline`, retries and limits are still those of this builder.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(if follows_redirects(&http) { Err(FollowsRedirects) } else { Ok(http) });
        self
    }

    /// Reads the settings that have no argument of their own: `<PREFIX>_TIMEOUT`, `<PREFIX>_CONNECT_TIMEOUT` and
    /// `<PREFIX>_DEADLINE` in seconds, `<PREFIX>_ATTEMPTS`, `<PREFIX>_USER_AGENT`.
    #[inline]
    pub(crate) fn environment(mut self, prefix: &str) -> Result<Self, ConfigurationError> {
        let seconds = |part: &str, target: &mut Duration| {
            let expected = "a whole number of seconds, 1 or more";
            let parse = |text: &str| text.parse().ok().filter(|seconds| *seconds > 0).map(Duration::from_secs);
            variable(&format!("{prefix}_{part}"), expected, parse).map(|found| *target = found.unwrap_or(*target))
        };
        seconds("TIMEOUT", &mut self.timeout)?;
        seconds("CONNECT_TIMEOUT", &mut self.connect_timeout)?;
        seconds("DEADLINE", &mut self.deadline)?;
        let attempts = variable(&format!("{prefix}_ATTEMPTS"), "a whole number, 1 or more", |text| {
            text.parse().ok().filter(|attempts| *attempts > 0)
        })?;
        if let Some(attempts) = attempts {
            self.retry = self.retry.attempts(attempts);
        }
        if let Ok(user_agent) = std::env::var(format!("{prefix}_USER_AGENT")) {
            self.user_agent = user_agent;
        }
        Ok(self)
    }

    /// Makes the client.
    ///
    /// # Errors
    /// A [`ConfigurationError`] that names what is wrong.
    #[inline]
    pub fn build(self) -> Result<Client, ConfigurationError> {
        self.settings.check()?;
        let base_url = self.base_url.trim_end_matches('/');
        let url = Url::parse(base_url)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host() && url.query().is_none())
            .ok_or_else(|| ConfigurationError::BaseUrl(self.base_url.clone()))?;
        let here = is_loopback(&url);
        if url.scheme() == "http" && !here && !self.allow_plain_http {
            return Err(ConfigurationError::PlainHttp(self.base_url));
        }
        let key = match (&self.api_key, KEY_HEADER) {
            (Some(key), Some(name)) => {
                let mut value = HeaderValue::from_str(key.expose()).map_err(|_| ConfigurationError::ApiKey)?;
                value.set_sensitive(true);
                HeaderName::from_bytes(name.as_bytes()).ok().map(|name| (name, value))
            }
            _ => None,
        };
        #[cfg(feature = "service")]
        let service = match self.service {
            Some(service) => Some(service.with_headers(self.headers.clone(), &self.user_agent)?),
            None => None,
        };
        let client = match self.http {
            Some(Err(FollowsRedirects)) => return Err(ConfigurationError::FollowsRedirects),
            Some(Ok(http)) => http,
            None => {
                let agent = HeaderValue::from_str(&self.user_agent).map_err(|_| ConfigurationError::UserAgent)?;
                let mut headers = self.headers;
                headers.insert(USER_AGENT, agent);
                let mut http = reqwest::Client::builder()
                    // A redirect would carry the key to another host: only well-known headers are dropped on the way.
                    .redirect(redirect::Policy::none())
                    .connect_timeout(self.connect_timeout)
                    .pool_idle_timeout(self.idle_timeout)
                    .pool_max_idle_per_host(self.most_idle.unwrap_or(usize::MAX))
                    .default_headers(headers);
                if let Some(timeout) = self.read_timeout {
                    http = http.read_timeout(timeout);
                }
                http = match self.proxied {
                    Some(proxied) => proxied(http),
                    // What is on this machine is not behind a proxy, and would reach it unencrypted.
                    None if here => http.no_proxy(),
                    None => http,
                };
                http.build()?
            }
        };
        let mut always = HeaderMap::new();
        always.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let transport = Transport::new(Shared {
            endpoint: Endpoint { baseurl: base_url.to_owned(), client },
            headers: always,
            key,
            timeout: self.timeout,
            deadline: self.deadline,
            retry: self.retry,
            budget: Budget::default(),
            limits: self.limits,
            clock: self.clock,
            hooks: self.hooks,
            #[cfg(feature = "service")]
            service,
        });
        Ok(Client::new(transport, self.settings))
    }
}

/// An HTTP client that follows redirects, or does not say that it does not. It is found out where it is given, so
/// that only programs that give one hold the code for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct FollowsRedirects;

/// The value of an optional environment variable.
fn variable<T>(
    name: &str,
    expected: &'static str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, ConfigurationError> {
    let Ok(found) = std::env::var(name) else { return Ok(None) };
    match parse(&found) {
        Some(value) => Ok(Some(value)),
        None => Err(ConfigurationError::Variable { name: name.to_owned(), expected, found }),
    }
}

/// Whether the host is this machine.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host == "localhost"
        || host.ends_with(".localhost")
        || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether a client follows redirects, as far as it tells: `reqwest` shows its policy only in `Debug`.
/// One that does not say that it follows none is taken to follow them.
fn follows_redirects(http: &reqwest::Client) -> bool {
    !format!("{http:?}").contains(r#"redirect_policy: "Policy(None)""#)
}
