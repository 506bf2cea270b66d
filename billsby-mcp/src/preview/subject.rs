//! What a call is done to.

use crate::remedy::Refusal;
use crate::selection::Entry;
use billsby_client::{Client, Error};
use serde_json::{Map, Value, json};

/// What a call is done to.
#[derive(Clone, Debug)]
pub struct Subject {
    /// What reads it.
    pub read: Entry,
    /// What it is, in a word or two.
    pub object: &'static str,
    /// What was read of it.
    pub value: Value,
}

impl Subject {
    /// What is read with the arguments of the call.
    ///
    /// # Errors
    /// When there is no such thing.
    pub async fn read(client: &Client, read: Entry, arguments: &Map<String, Value>) -> Result<Self, Refusal> {
        let needed = read.call.parameters.iter().filter(|parameter| parameter.required);
        let needed = needed.filter_map(|needed| Some((needed.name.to_owned(), arguments.get(needed.name)?.clone())));
        let request = client.call(read.call, needed.collect()).map_err(Refusal::arguments)?;
        let object = read.tool.title.split_once(' ').map_or(read.tool.title, |(_, object)| object);
        match request.await {
            Ok(reply) => Ok(Self { read, object, value: read.columns.concise(&reply) }),
            Err(error) => Self::unread(read, object, &error),
        }
    }

    /// What cannot be read.
    ///
    /// # Errors
    /// When that means that there is no such thing.
    pub fn unread(read: Entry, object: &'static str, error: &Error) -> Result<Self, Refusal> {
        match error {
            Error::NotFound(_) | Error::Invalid(_) | Error::Authentication(_) => Err(Refusal::failed(&read, error)),
            // A person can decide without it, and is told so.
            _ => Ok(Self { read, object, value: json!({ "unread": error.kind() }) }),
        }
    }
}
