//! One operation as a table, and one call of it.

use super::body::{self, BodyTable};
use super::decode::{self, PathParameter, QueryParameter};
use super::json::Json;
use super::rejection::{Rejection, Violation};
use super::reply_table::{self, ReplyTable};
use super::typed::{self, Misfit};
use super::{percent, reply, validate};
use axum::body::{Body, Bytes};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, Uri};
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

/// What a server knows about one operation.
#[derive(Debug)]
pub struct Operation {
    /// Its name.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path as described, below the base.
    pub path: &'static str,
    /// The path prefixes it is served under; clients use the first.
    pub bases: &'static [&'static str],
    /// The full paths it is served under, parameters named by their position.
    pub routes: &'static [&'static str],
    /// The header that carries the key, when one is asked for.
    pub key_header: Option<&'static str>,
    /// How many segments `path` has.
    pub segments: usize,
    /// The parts of the path that say who the caller is, each with its segment.
    pub settings: &'static [(&'static str, usize)],
    /// The parameters in the path.
    pub path_parameters: &'static [PathParameter],
    /// The parameters in the query.
    pub query_parameters: &'static [QueryParameter],
    /// The body, where it is JSON.
    pub body: Option<BodyTable>,
    /// The replies it may give.
    pub replies: &'static [ReplyTable],
}

impl Operation {
    /// The setting that a path to this operation names, decoded.
    pub fn setting<'a>(&self, name: &str, path: &'a str) -> Option<Cow<'a, str>> {
        let (_, index) = self.settings.iter().find(|(other, _)| *other == name)?;
        let raw = decode::segment(path, self.segments, *index).unwrap_or_default();
        // What cannot be decoded is nobody's name, and fails to authorize as it stands.
        Some(percent::decode(raw).unwrap_or(Cow::Borrowed(raw)))
    }

    /// Every way in which a reply differs from the description. That of a HEAD request has no body, and is not one of these.
    pub fn check_reply(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Vec<Violation> {
        reply_table::check(self.replies, status, headers, body)
    }

    /// Everything that a request to this operation says, in one object.
    fn values<'a>(&'static self, uri: &'a Uri, body: &'a [u8]) -> Result<Json<'a>, Rejection> {
        let mut values = Vec::new();
        let mut violations = Vec::new();
        decode::path(self.path_parameters, uri.path(), self.segments, &mut values, &mut violations);
        decode::query(self.query_parameters, uri.query().unwrap_or_default(), &mut values, &mut violations);
        if let Some(table) = &self.body {
            body::decode(table, body, &mut values, &mut violations);
        }
        if violations.is_empty() {
            Ok(Json::Object(values.into_iter().collect()))
        } else {
            Err(Rejection::invalid(violations))
        }
    }

    fn typed<T: DeserializeOwned>(&'static self, uri: &Uri, body: &[u8]) -> Result<T, Rejection> {
        typed::typed(self.values(uri, body)?).map_err(|misfit| self.refuse(&misfit))
    }

    /// A type may be stricter than its schema; the fault is in the request all the same.
    fn refuse(&self, misfit: &Misfit) -> Rejection {
        let mut keys = misfit.keys();
        let mut pointer = match keys.next() {
            Some(name) if self.path_parameters.iter().any(|parameter| parameter.name == name) => {
                format!("/path/{name}")
            }
            Some(name) if self.query_parameters.iter().any(|parameter| parameter.name == name) => {
                format!("/query/{name}")
            }
            Some(_) => "/body".to_owned(),
            None => String::new(),
        };
        keys.for_each(|key| validate::push_key(&mut pointer, key));
        Rejection::invalid(vec![Violation { pointer, message: misfit.message.clone() }])
    }
}

/// Who calls, by their own account.
#[derive(Clone, Copy)]
pub struct Credentials<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The key, when one is asked for and given.
    pub key: Option<&'a str>,
    path: &'a str,
}

impl<'a> Credentials<'a> {
    /// Whether the operation asks for a key.
    pub fn is_secured(&self) -> bool {
        self.operation.key_header.is_some()
    }

    /// The part of the path that is called `name`, which says who the caller is. Not every path has all of them.
    pub fn setting(&self, name: &str) -> Option<Cow<'a, str>> {
        self.operation.setting(name, self.path)
    }
}

impl fmt::Debug for Credentials<'_> {
    /// Tells whether there is a key, and not which.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.key.map(|_| "given");
        let operation = self.operation.name;
        f.debug_struct("Credentials").field("operation", &operation).field("key", &key).finish_non_exhaustive()
    }
}

/// One call of an operation, not yet looked into.
pub struct Call {
    operation: &'static Operation,
    head: Parts,
    body: Body,
}

/// What a handler works at.
pub type Pending = Pin<Box<dyn Future<Output = reply::Answer> + Send>>;

impl Call {
    pub(super) fn new(operation: &'static Operation, head: Parts, body: Body) -> Self {
        Self { operation, head, body }
    }

    /// Who calls, by their own account.
    pub fn credentials(&self) -> Credentials<'_> {
        let (operation, headers) = (self.operation, &self.head.headers);
        let key = operation.key_header.and_then(|header| headers.get(header)).and_then(|key| key.to_str().ok());
        Credentials { operation, key, path: self.head.uri.path() }
    }

    /// The request with all its parameters and its body, when all of it is as described.
    pub async fn request<T: DeserializeOwned>(self) -> Result<T, Rejection> {
        let bytes = match self.operation.body {
            Some(_) => body::read_json(&self.head.headers, self.body).await?,
            None => Bytes::new(),
        };
        self.operation.typed(&self.head.uri, &bytes)
    }

    /// The request with all its parameters, and beside it its body of at most so many bytes.
    pub async fn request_with_bytes<T: DeserializeOwned>(self, longest: usize) -> Result<(T, Bytes), Rejection> {
        let bytes = body::read_bytes(&self.head.headers, self.body, longest).await?;
        Ok((self.operation.typed(&self.head.uri, &[])?, bytes))
    }
}
