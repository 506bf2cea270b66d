//! Operations as data: what each one is called, takes and gives, for programs that learn only when they run what to
//! call.
//!
//! ```
//! use billsby_mock_control::{Client, calls};
//! use serde_json::{Map, Value};
//!
//! async fn call(client: &Client, name: &str, arguments: Map<String, Value>) -> Result<Value, Box<dyn std::error::Error>> {
//!     let call = calls::find(name).ok_or("no such operation")?;
//!     Ok(client.call(call, arguments)?.await?)
//! }
//! ```

pub use super::by_name::{ArgumentsError, ByName};
pub use super::preview::Preview;
pub use crate::generated::calls::CALLS;

use super::Effect;
use super::by_name::Make;
use serde_json::{Map, Value, json};
use std::fmt;

/// The operation of this name, or of this alias.
pub fn find(name: &str) -> Option<&'static Call> {
    CALLS.iter().find(|call| call.name == name || call.alias == Some(name))
}

/// One operation, and how it is called by its name: see [`Client::call`](crate::Client::call).
#[non_exhaustive]
pub struct Call {
    /// Its one name, that of the method.
    pub name: &'static str,
    /// Another name that it is known by.
    pub alias: Option<&'static str>,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// What it is listed under.
    pub tag: Option<&'static str>,
    /// One line.
    pub summary: &'static str,
    /// More.
    pub description: &'static str,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// The gravest thing the call does to the world.
    pub effect: Effect,
    /// Whether it may be sent again when its outcome is unknown.
    pub retry: RetryRule,
    /// Whether its request is [verifiable](super::Request::verifiable) after it was sent.
    pub verifiable: bool,
    /// The operation that tells afterwards whether this one happened, where there is one.
    pub told_by: Option<&'static str>,
    /// What stands in its path and in its query.
    pub parameters: &'static [Parameter],
    /// What it is sent, where it is sent something.
    pub body: Option<Body>,
    /// The JSON Schema of what it answers, where it answers something.
    pub reply: Option<&'static str>,
    /// How the list comes in pages, where it does.
    pub paging: Option<Paging>,
    /// Arguments for an example, as a JSON object.
    pub example: &'static str,
    /// What the service may answer, as JSON, where the description tells.
    pub reply_example: Option<&'static str>,
    pub(crate) make: Make,
}

/// Whether a call may be sent again when its outcome is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryRule {
    /// Sending it twice does what sending it once does.
    Safe,
    /// Sending it twice may do it twice.
    Never,
    /// It depends on the body: safe where `property` has one of `values`, written as JSON.
    SafeWhen {
        /// The property of the body.
        property: &'static str,
        /// The values.
        values: &'static [&'static str],
    },
}

/// A parameter of the path or the query.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name on the wire, and among the arguments.
    pub name: &'static str,
    /// The same in snake case.
    pub snake_name: &'static str,
    /// Where it stands.
    pub location: Location,
    /// Whether a call must have it.
    pub required: bool,
    /// What it is when it is not given, as JSON, where the client then sends something.
    pub default: Option<&'static str>,
    /// What it is.
    pub description: &'static str,
    /// What kind of value it takes.
    pub kind: Kind,
    /// The JSON Schema of its value.
    pub schema: &'static str,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
}

impl Location {
    /// The word for it: `path` or `query`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
        }
    }
}

/// What kind of value a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    Text {
        /// What the text means, for example `date-time`.
        format: Option<&'static str>,
        /// The only values, where they are listed.
        values: &'static [&'static str],
    },
    /// A whole number.
    Integer {
        /// The only values, where they are listed, each with its name.
        values: &'static [(i64, &'static str)],
    },
    /// Any number.
    Number,
    /// True or false.
    Boolean,
}

/// What an operation is sent.
#[derive(Debug)]
#[non_exhaustive]
pub struct Body {
    /// Its name among the arguments: `body`, unless a parameter has that one.
    pub name: &'static str,
    /// Its JSON Schema, which stands on its own. Objects have no properties but those it names.
    pub schema: &'static str,
}

/// The page-number convention of a list.
#[derive(Debug)]
#[non_exhaustive]
pub struct Paging {
    /// The query parameter with the page number.
    pub page: &'static str,
    /// The query parameter with the page size.
    pub size: &'static str,
    /// The property with the rows.
    pub results: &'static str,
    /// The property with the count of all rows.
    pub total: &'static str,
    /// The property with the count of pages.
    pub pages: &'static str,
    /// The property of a row that tells it from every other.
    pub key: Option<&'static str>,
}

impl Call {
    /// The JSON Schema of its arguments as one object: each parameter by its name on the wire, and the body.
    pub fn arguments(&self) -> Value {
        let read = |schema: &str| serde_json::from_str(schema).unwrap_or(Value::Bool(true));
        let mut properties = Map::new();
        let mut required = Vec::new();
        for parameter in self.parameters {
            let mut schema = read(parameter.schema);
            if !parameter.description.is_empty() {
                schema["description"] = parameter.description.into();
            }
            if let Some(default) = parameter.default {
                schema["default"] = read(default);
            }
            properties.insert(parameter.name.to_owned(), schema);
            if parameter.required {
                required.push(parameter.name);
            }
        }
        let mut definitions = Value::Null;
        if let Some(body) = &self.body {
            let mut schema = read(body.schema);
            definitions = schema.as_object_mut().and_then(|schema| schema.remove("$defs")).unwrap_or_default();
            properties.insert(body.name.to_owned(), schema);
            required.push(body.name);
        }
        let mut schema = json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        });
        if !definitions.is_null() {
            schema["$defs"] = definitions;
        }
        schema
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Call").field("name", &self.name).finish_non_exhaustive()
    }
}
