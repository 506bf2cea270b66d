//! What a tool is.

use billsby_client::calls::{self, Call};
use serde_json::{Map, Value};

/// One operation of the API as a tool.
#[derive(Debug)]
#[non_exhaustive]
pub struct Tool {
    /// Its name, that of the operation.
    pub name: &'static str,
    /// The name for a person.
    pub title: &'static str,
    /// What it does, in as few words as will do.
    pub description: &'static str,
    /// The jobs that it is needed for.
    pub toolsets: &'static [&'static str],
    /// The JSON Schema of what the operation takes, without the pages of a list.
    pub input: &'static str,
    /// The arguments for which the client has a type of its own, and the type.
    pub hand_written: &'static [(&'static str, &'static str)],
    /// Whether the properties of the body stand beside the parameters.
    pub has_flat_body: bool,
    /// What the operation answers.
    pub answer: Answer,
    /// Whether it changes nothing.
    pub read_only: bool,
    /// Whether it puts something in the place of what was there, takes it away, or moves money.
    pub destructive: bool,
    /// Whether doing it twice does what doing it once does.
    pub idempotent: bool,
    /// Whether it reaches beyond the service, to a bank or a mailbox.
    pub open_world: bool,
    /// The reads that show what a call is about; all that they need is among its arguments.
    pub subjects: &'static [&'static str],
}

/// What an operation answers, as JSON Schemas.
#[derive(Debug)]
pub enum Answer {
    /// Rows; the schema of one.
    Rows(&'static str),
    /// One value.
    One(&'static str),
    /// Nothing but that it was done.
    Done,
}

impl Tool {
    /// The operation.
    pub(crate) fn call(&self) -> Option<&'static Call> {
        calls::find(self.name)
    }

    /// The arguments as the operation takes them: what is no parameter is a property of the body.
    pub(crate) fn arguments(&self, call: &Call, given: Map<String, Value>) -> Map<String, Value> {
        let Some(body) = call.body.as_ref().filter(|_| self.has_flat_body) else { return given };
        let is_parameter = |name: &str| call.parameters.iter().any(|parameter| parameter.name == name);
        let (mut arguments, rest): (Map<_, _>, Map<_, _>) = given.into_iter().partition(|(name, _)| is_parameter(name));
        arguments.insert(body.name.to_owned(), Value::Object(rest));
        arguments
    }

    /// Arguments for an example, as the tool takes them.
    pub(crate) fn example(&self, call: &Call) -> Map<String, Value> {
        let mut example: Map<String, Value> = serde_json::from_str(call.example).unwrap_or_default();
        if let Some(body) = call.body.as_ref().filter(|_| self.has_flat_body)
            && let Some(Value::Object(body)) = example.remove(body.name)
        {
            example.extend(body);
        }
        example
    }
}
