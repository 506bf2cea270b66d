//! A call of an operation by its name, with its arguments as JSON.

use super::calls::{Call, Location};
use super::failure::Violation;
use super::json_schema;
use super::paging::Page;
use super::{Arguments, Error, Evidence, Operation, Pages, Request, Retry, Rows, Verify};
use crate::generated::client::Client;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::fmt;
use std::sync::Arc;

/// The arguments of an operation that was called by its name.
///
/// What is sent, and what becomes of it, is the same as from the operation's own method. The reply is JSON as it came,
/// with keys that this version does not know, and null where it says nothing.
#[derive(Clone)]
pub struct ByName {
    call: &'static Call,
    given: Arc<Map<String, Value>>,
    known: Arc<dyn Known>,
}

/// Arguments that are not what the operation takes. Nothing was sent.
#[derive(Debug)]
#[non_exhaustive]
pub struct ArgumentsError {
    /// The operation, by its name in the description.
    pub operation: &'static str,
    /// Every one that is missing, unknown or wrong.
    pub violations: Vec<Violation>,
}

impl fmt::Display for ArgumentsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: the arguments are not what it takes", self.operation)?;
        self.violations
            .iter()
            .try_for_each(|violation| write!(formatter, "\n  {}: {}", violation.pointer, violation.message))
    }
}

impl std::error::Error for ArgumentsError {}

impl Client {
    /// A request of any operation: `arguments` has each parameter by its name on the wire, and the body as `body`.
    ///
    /// # Errors
    /// An [`ArgumentsError`] that names every argument that is not what the operation takes.
    pub fn call(
        &self,
        call: &'static Call,
        arguments: Map<String, Value>,
    ) -> Result<Request<'_, ByName>, ArgumentsError> {
        Ok(Request::new(self, ByName::new(call, arguments)?))
    }
}

impl ByName {
    fn new(call: &'static Call, given: Map<String, Value>) -> Result<Self, ArgumentsError> {
        let refused = |violations| ArgumentsError { operation: call.name, violations };
        let violations = violations(call, &given);
        if !violations.is_empty() {
            return Err(refused(violations));
        }
        let known = (call.make)(Given { call, arguments: &given }).map_err(|violation| refused(vec![violation]))?;
        Ok(Self { call, given: Arc::new(given), known })
    }

    /// What the description says of the operation.
    pub fn call(&self) -> &'static Call {
        self.call
    }
}

impl<'a> Request<'a, ByName> {
    /// Whether this very call may be sent again when its outcome is unknown.
    pub fn retry(&self) -> Retry {
        self.arguments.known.retry()
    }

    /// The pages from this one on, as a stream; `None` where the list does not come in pages.
    pub fn pages(self) -> Option<Pages<'a, Value>> {
        let paging = self.arguments.call.paging.as_ref()?;
        let first = self.arguments.given.get(paging.page).and_then(Value::as_i64);
        let first = first.and_then(|first| i32::try_from(first).ok()).unwrap_or(1);
        Some(Pages::new(first, move |number| {
            let page = self.page(paging.page, number);
            Box::pin(async move {
                let mut reply = page?.await?;
                let rows = match reply.get_mut(paging.results).map(Value::take) {
                    Some(Value::Array(rows)) => rows,
                    _ => Vec::new(),
                };
                let count = |property: &str| reply.get(property).and_then(count).unwrap_or_default();
                Ok(Page::new(number, count(paging.pages), count(paging.total), rows))
            })
        }))
    }

    /// The rows of all pages from this one on, as a stream: see [`Rows`] for what it promises while rows come and go.
    /// `None` where the list does not come in pages.
    pub fn rows(self) -> Option<Rows<'a, Value>> {
        let key = self.arguments.call.paging.as_ref()?.key;
        let key = key.map(|key| -> Box<dyn Fn(&Value) -> String + Send> {
            Box::new(move |row| row.get(key).unwrap_or(&Value::Null).to_string())
        });
        Some(Rows::by(self.pages()?, key))
    }

    /// The same request for another page.
    fn page(&self, parameter: &str, number: i32) -> Result<Self, Error> {
        let mut given = Map::clone(&self.arguments.given);
        given.insert(parameter.to_owned(), number.into());
        let arguments = ByName::new(self.arguments.call, given)
            .map_err(|error| Error::Request { operation: error.operation, message: error.to_string() })?;
        Ok(Self { client: self.client, arguments, options: self.options.clone() })
    }
}

impl Arguments for ByName {
    type Reply = Value;

    fn operation(&self) -> &'static Operation {
        self.known.operation()
    }

    fn retry(&self) -> Retry {
        self.known.retry()
    }

    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        self.known.prepare(client)
    }

    fn read(&self, bytes: &[u8]) -> Result<Value, serde_json::Error> {
        // What the operation's own type cannot be read from is as wrong here as there.
        self.known.read(bytes)?;
        // An acknowledgement need not be JSON.
        Ok(serde_json::from_slice(bytes).unwrap_or_default())
    }
}

impl Verify for ByName {
    fn evidence<'a>(&'a self, client: &'a Client) -> super::Call<'a, Evidence> {
        self.known.evidence(client).unwrap_or_else(|| {
            let operation = self.call.name;
            let message = "no read tells a program whether it was carried out".to_owned();
            Box::pin(async move { Err(Error::Request { operation, message }) })
        })
    }
}

impl fmt::Debug for ByName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ByName").field("call", &self.call.name).finish_non_exhaustive()
    }
}

/// The arguments of some operation, of its own type.
pub(crate) trait Known: Send + Sync {
    fn operation(&self) -> &'static Operation;
    fn retry(&self) -> Retry;
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error>;
    fn read(&self, bytes: &[u8]) -> Result<(), serde_json::Error>;
    /// Nothing where no read tells whether such a call was carried out.
    fn evidence<'a>(&'a self, client: &'a Client) -> Option<super::Call<'a, Evidence>>;
}

/// Makes an operation's own arguments of those that were given.
pub(crate) type Make = fn(Given<'_>) -> Result<Arc<dyn Known>, Violation>;

type Evident<A> = for<'a> fn(&'a A, &'a Client) -> super::Call<'a, Evidence>;

struct Typed<A> {
    arguments: A,
    evidence: Option<Evident<A>>,
}

/// Arguments of an operation of which no read tells a program whether it was carried out.
pub(crate) fn typed<A: Arguments + 'static>(arguments: A) -> Arc<dyn Known> {
    Arc::new(Typed { arguments, evidence: None })
}

/// Arguments of an operation of which a read does.
pub(crate) fn verifiable<A: Verify + 'static>(arguments: A) -> Arc<dyn Known> {
    Arc::new(Typed { arguments, evidence: Some(A::evidence) })
}

impl<A: Arguments> Known for Typed<A> {
    fn operation(&self) -> &'static Operation {
        self.arguments.operation()
    }

    fn retry(&self) -> Retry {
        self.arguments.retry()
    }

    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        self.arguments.prepare(client)
    }

    fn read(&self, bytes: &[u8]) -> Result<(), serde_json::Error> {
        self.arguments.read(bytes).map(drop)
    }

    fn evidence<'a>(&'a self, client: &'a Client) -> Option<super::Call<'a, Evidence>> {
        self.evidence.map(|evidence| evidence(&self.arguments, client))
    }
}

/// Arguments that are what the schemas of the operation say.
pub(crate) struct Given<'a> {
    call: &'static Call,
    arguments: &'a Map<String, Value>,
}

impl Given<'_> {
    /// The argument `name` as its own type; what is not given is read as null.
    pub(crate) fn read<T: DeserializeOwned>(&self, name: &str) -> Result<T, Violation> {
        let value = self.arguments.get(name).unwrap_or(&Value::Null);
        T::deserialize(value)
            .map_err(|error| Violation { pointer: pointer(self.call, name), message: error.to_string() })
    }

    /// The same, or `default` for what is not given.
    pub(crate) fn read_or<T: DeserializeOwned>(&self, name: &str, default: T) -> Result<T, Violation> {
        if self.arguments.contains_key(name) { self.read(name) } else { Ok(default) }
    }
}

/// A count, which some services write as text.
fn count(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// Where the argument `name` stands: `/path/id`, `/query/page` or `/body`.
fn pointer(call: &Call, name: &str) -> String {
    let location = call.parameters.iter().find(|parameter| parameter.name == name).map(|parameter| parameter.location);
    match location.map(Location::word) {
        Some(location) => format!("/{location}/{name}"),
        None => format!("/{name}"),
    }
}

/// Everything in which `given` is not what `call` takes.
fn violations(call: &Call, given: &Map<String, Value>) -> Vec<Violation> {
    let parameters = call.parameters.iter().map(|parameter| (parameter.name, parameter.schema, parameter.required));
    let body = call.body.iter().map(|body| (body.name, body.schema, true));
    let taken: Vec<(&str, &str, bool)> = parameters.chain(body).collect();
    let mut violations = Vec::new();
    for (name, schema, required) in &taken {
        let Ok(schema) = serde_json::from_str(schema) else { continue };
        match given.get(*name) {
            Some(value) => json_schema::check(&schema, value, &pointer(call, name), &mut violations),
            None if *required => violations.push(json_schema::missing(&schema, pointer(call, name))),
            None => {}
        }
    }
    for name in given.keys().filter(|name| taken.iter().all(|(taken, ..)| taken != name)) {
        let names: Vec<String> = taken.iter().map(|(name, ..)| format!("`{name}`")).collect();
        let expected = if names.is_empty() { "no argument".to_owned() } else { format!("one of {}", names.join(", ")) };
        let message = format!("expected {expected}, found an argument of another name");
        violations.push(Violation { pointer: format!("/{name}"), message });
    }
    violations
}
