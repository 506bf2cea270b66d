//! A request to an endpoint that the description does not have.

use super::{Arguments, Effect, Error, Operation, Request, Retry};
use crate::generated::client::Client;
use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;

/// An endpoint that the description does not have, and what is sent there: see [`Client::request`].
///
/// It has the same key, retries, limits, hooks and errors as any other. Its outcome counts as that of
/// a write: it is sent again only where the service did not act, unless [`safe`](Request::safe) says
/// that it may be repeated.
#[derive(Clone, Debug)]
pub struct Custom {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    /// The body as it is sent, or why there can be none.
    body: Option<Result<Vec<u8>, String>>,
    retry: Retry,
}

static CUSTOM: Operation =
    Operation { name: "request", method: "", path: "", effect: Effect::Write, told_by: None, secrets: &[] };

impl<'a> Request<'a, Custom> {
    pub(crate) fn custom(client: &'a Client, method: Method, path: String) -> Self {
        Self::new(client, Custom { method, path, query: Vec::new(), body: None, retry: Retry::Never })
    }

    /// Adds a parameter to the query.
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.arguments.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets the body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.arguments.body = Some(serde_json::to_vec(body).map_err(|error| error.to_string()));
        self
    }

    /// Says that sending it twice does what sending it once does: it is sent again after any failure.
    pub fn safe(mut self) -> Self {
        self.arguments.retry = Retry::Safe;
        self
    }
}

impl Arguments for Custom {
    /// [`Response::json`](super::Response::json) of [`raw`](Request::raw) reads it as any type.
    type Reply = serde_json::Value;

    fn operation(&self) -> &'static Operation {
        &CUSTOM
    }

    fn retry(&self) -> Retry {
        self.retry
    }

    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        let failed = |message: String| Error::Request { operation: CUSTOM.name, message };
        let endpoint = client.transport().endpoint();
        if !self.path.starts_with('/') {
            return Err(failed(format!("the path must begin with a slash; found `{}`", self.path)));
        }
        let url = format!("{}{}", endpoint.baseurl, self.path);
        let request = endpoint.client.request(self.method.clone(), url).build();
        let mut request = request.map_err(|error| failed(error.without_url().to_string()))?;
        for (name, value) in &self.query {
            super::query(&mut request, name, value);
        }
        if let Some(body) = &self.body {
            let body = body.clone().map_err(failed)?;
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            *request.body_mut() = Some(body.into());
        }
        Ok(request)
    }

    /// Null where the reply is empty.
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        if bytes.is_empty() { Ok(serde_json::Value::Null) } else { serde_json::from_slice(bytes) }
    }
}
