//! A request: what every operation's has, written once.

use super::{ConfigurationError, Error, Operation, Options, Response, Retry, RetryPolicy};
use crate::generated::client::Client;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{HeaderName, HeaderValue};
use std::fmt::{self, Display, Write};
use std::pin::Pin;
use std::time::Duration;

/// A call under way.
pub type Call<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// An operation with its arguments: what it sends, and what it gives.
///
/// The types in [`requests`](crate::requests) have it; nobody else needs to.
pub trait Arguments: Send + Sync {
    /// What the reply is read as.
    type Reply: Send;

    /// What the description says of the operation.
    fn operation(&self) -> &'static Operation;

    /// Whether this very call may be sent again when its outcome is unknown.
    fn retry(&self) -> Retry;

    /// The request as it is sent, without the key.
    ///
    /// # Errors
    /// [`Error::Request`]: an argument can not be a part of it.
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error>;

    /// Reads the reply.
    ///
    /// # Errors
    /// The bytes are something else.
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error>;

    /// Whether the reply says no more than its status, so that nothing is lost where it is cut short.
    fn says_nothing(&self) -> bool {
        self.read(&[]).is_ok()
    }
}

/// A request: await it.
///
/// The setters of the operation come first, then those below that every request has, then `.await`.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct Request<'a, A> {
    pub(crate) client: &'a Client,
    pub(crate) arguments: A,
    pub(crate) options: Options,
}

impl<'a, A> Request<'a, A> {
    pub(crate) fn new(client: &'a Client, arguments: A) -> Self {
        Self { client, arguments, options: Options::default() }
    }

    /// How long one attempt of this call may take, instead of what the client has.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How long this call may take with all its attempts, instead of what the client has.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// How this call is sent again, instead of what the client has.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(Box::new(policy));
        self
    }

    /// A header more for this call.
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.options.headers.append(name, value);
        self
    }
}

impl<'a, A: Arguments + 'a> Request<'a, A> {
    /// What the description says of the operation.
    pub fn operation(&self) -> &'static Operation {
        self.arguments.operation()
    }

    /// Sends it, and gives the reply with its status, headers and bytes.
    pub fn raw(self) -> Call<'a, Response<A::Reply>> {
        Box::pin(async move {
            let mut reply = None;
            let read = &mut |bytes: &[u8]| self.arguments.read(bytes).map(|value| reply = Some(value));
            let answer = self.client.transport().exchange(&self, read).await?;
            let value = reply.ok_or_else(|| self.unread())?;
            Ok(Response { status: answer.status, headers: answer.headers, bytes: answer.body, value })
        })
    }

    fn unread(&self) -> Error {
        Error::Request { operation: self.arguments.operation().name, message: "the reply was not read".into() }
    }
}

impl<'a, A: Arguments + 'a> IntoFuture for Request<'a, A> {
    type Output = Result<A::Reply, Error>;
    type IntoFuture = Call<'a, A::Reply>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut reply = None;
            let read = &mut |bytes: &[u8]| self.arguments.read(bytes).map(|value| reply = Some(value));
            self.client.transport().exchange(&self, read).await?;
            reply.ok_or_else(|| self.unread())
        })
    }
}

/// A request, ready to be sent as often as it takes, whatever its operation.
pub(crate) trait Prepared: Sync {
    fn operation(&self) -> &'static Operation;
    fn options(&self) -> &Options;
    fn retry(&self) -> Retry;
    fn prepare(&self) -> Result<reqwest::Request, Error>;
    fn says_nothing(&self) -> bool;
}

impl<A: Arguments> Prepared for Request<'_, A> {
    fn operation(&self) -> &'static Operation {
        self.arguments.operation()
    }

    fn options(&self) -> &Options {
        &self.options
    }

    fn retry(&self) -> Retry {
        self.arguments.retry()
    }

    fn prepare(&self) -> Result<reqwest::Request, Error> {
        self.arguments.prepare(self.client)
    }

    fn says_nothing(&self) -> bool {
        self.arguments.says_nothing()
    }
}

/// What stands for itself in a path: RFC 3986's unreserved characters.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A value as one segment of a path, whatever is in it.
pub(crate) fn encode_path<T: Display + ?Sized>(value: &T) -> impl Display + '_ {
    Segment(value)
}

struct Segment<'a, T: ?Sized>(&'a T);

impl<T: Display + ?Sized> Display for Segment<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escape(formatter), "{}", self.0)
    }
}

struct Escape<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Write for Escape<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        utf8_percent_encode(text, ESCAPED).try_for_each(|part| self.0.write_str(part))
    }
}

/// Adds a parameter to the query.
pub(crate) fn query(request: &mut reqwest::Request, name: &str, value: &impl Display) {
    request.url_mut().query_pairs_mut().append_pair(name, &value.to_string());
}

/// Refuses a value that would lead the path somewhere else.
pub(crate) fn path_argument(operation: &'static str, name: &str, value: &impl Display) -> Result<(), Error> {
    let mut dots = Dots(0);
    // It fails at the first letter that is no dot.
    if write!(dots, "{value}").is_ok() && dots.0 <= 2 {
        let message = format!("`{name}` must be an id, not empty and not dots");
        return Err(Error::Request { operation, message });
    }
    Ok(())
}

struct Dots(usize);

impl Write for Dots {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        if text.bytes().all(|byte| byte == b'.') { Ok(()) } else { Err(fmt::Error) }
    }
}

/// A request as the low-level client built it, or why it could not.
pub(crate) fn built(
    operation: &'static str,
    request: Result<reqwest::Request, reqwest::Error>,
) -> Result<reqwest::Request, Error> {
    request.map_err(|error| Error::Request { operation, message: error.without_url().to_string() })
}

/// Safe where `value` is one of those, written as JSON, with which the call may be repeated.
pub(crate) fn safe_when(value: &impl serde::Serialize, safe: &[&str]) -> Retry {
    match serde_json::to_string(value) {
        Ok(text) if safe.contains(&text.as_str()) => Retry::Safe,
        _ => Retry::Never,
    }
}

/// The value of an environment variable that must be set.
pub(crate) fn environment(name: &'static str) -> Result<String, ConfigurationError> {
    std::env::var(name).map_err(|_| ConfigurationError::Missing(name))
}
