//! What a request would send.

use super::operation::MASK;
use super::{Arguments, Error, Request};
use serde_json::Value;
use std::fmt;

/// What a request would send, for a person to look at: the key is masked, and so is
/// what of the body is secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Preview {
    /// The HTTP method.
    pub method: String,
    /// The whole address, with its query.
    pub url: String,
    /// The headers, but for those that the connection adds.
    pub headers: Vec<(String, String)>,
    /// The body, where there is one.
    pub body: Option<Value>,
}

impl<'a, A: Arguments + 'a> Request<'a, A> {
    /// What would be sent. Hooks do not see it, since nothing is.
    ///
    /// # Errors
    /// [`Error::Request`]: an argument can not be a part of it.
    pub fn preview(&self) -> Result<Preview, Error> {
        let mut request = self.arguments.prepare(self.client)?;
        self.client.transport().equip(&mut request, &self.options.headers);
        let mut body: Option<Value> =
            request.body().and_then(reqwest::Body::as_bytes).and_then(|body| serde_json::from_slice(body).ok());
        if let Some(body) = &mut body {
            self.operation().mask_value(body);
        }
        let headers = request.headers().iter().map(|(name, value)| {
            let value = if value.is_sensitive() { MASK } else { value.to_str().unwrap_or(MASK) };
            (name.to_string(), value.to_owned())
        });
        Ok(Preview {
            method: request.method().to_string(),
            url: request.url().to_string(),
            headers: headers.collect(),
            body,
        })
    }
}

impl fmt::Display for Preview {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.url)?;
        self.headers.iter().try_for_each(|(name, value)| write!(formatter, "\n{name}: {value}"))?;
        match &self.body {
            Some(body) => write!(formatter, "\n\n{body:#}"),
            None => Ok(()),
        }
    }
}

/// Without the body, which may hold personal data.
impl fmt::Debug for Preview {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Preview").field("method", &self.method).field("url", &self.url).finish_non_exhaustive()
    }
}
