//! One thing that an expected call has.

use super::HIDDEN;
use super::body::RecordedBody;
use super::difference::{Comparison, Difference, differences, leaves, shown};
use super::entry::{Entry, KeyState};
use super::headers::is_secret;
use super::nearest_name::or_nearest;
use super::status::StatusRange;
use crate::runtime::Operation;
use serde_json::Value;

/// One thing that an expected call has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Criterion {
    Method(String),
    /// A text within path and query.
    Path(String),
    PathValue(String, String),
    QueryValue(String, String),
    Header(String, String),
    Key(KeyState),
    Status(StatusRange),
    Body(Comparison, Value),
    BodyAt(String, Value),
    /// A text within the body.
    BodyText(String),
}

impl Criterion {
    /// Where it looks.
    pub(super) fn pointer(&self) -> String {
        match self {
            Self::Method(_) => "/method".to_owned(),
            Self::Path(_) => "/path".to_owned(),
            Self::PathValue(name, _) => format!("/path/{name}"),
            Self::QueryValue(name, _) => format!("/query/{name}"),
            Self::Header(name, _) => format!("/headers/{}", name.to_ascii_lowercase()),
            Self::Key(_) => "/key".to_owned(),
            Self::Status(_) => "/status".to_owned(),
            Self::Body(..) | Self::BodyText(_) => "/body".to_owned(),
            Self::BodyAt(pointer, _) => format!("/body{pointer}"),
        }
    }

    /// What it expects there.
    pub(super) fn expected(&self) -> String {
        match self {
            Self::Header(name, _) if is_secret(name) => HIDDEN.to_owned(),
            Self::Method(text) | Self::PathValue(_, text) | Self::QueryValue(_, text) | Self::Header(_, text) => {
                quoted(text)
            }
            Self::Path(text) | Self::BodyText(text) => format!("with {}", quoted(text)),
            Self::Key(state) => state.as_str().to_owned(),
            Self::Status(range) => range.to_string(),
            Self::Body(Comparison::Equal, value) | Self::BodyAt(_, value) => shown(value),
            Self::Body(Comparison::Contains, value) => format!("with {}", shown(value)),
        }
    }

    /// What an entry has instead; nothing where it is as expected.
    pub(super) fn differences(&self, entry: &Entry) -> Vec<Difference> {
        let body = &entry.request().body;
        let found = match self {
            Self::Method(method) => (entry.method() != method).then(|| quoted(entry.method())),
            Self::Path(text) => (!entry.target().contains(text.as_str())).then(|| quoted(entry.target())),
            Self::PathValue(name, value) => missing([entry.path_value(name)].into_iter().flatten(), value),
            Self::QueryValue(name, value) => {
                missing(entry.query_values().filter(|(other, _)| other == name).map(|(_, value)| value), value)
            }
            Self::Header(name, value) => missing(entry.request().headers.all(name), value),
            Self::Key(state) => (entry.key() != *state).then(|| entry.key().as_str().to_owned()),
            Self::Status(range) => match entry.status() {
                Some(status) => (!range.contains(status)).then(|| status.to_string()),
                None => Some("no reply".to_owned()),
            },
            Self::BodyText(text) => (!body.text().contains(text.as_str())).then(|| told(body)),
            Self::Body(comparison, value) => match body.json() {
                Some(json) => return differences(*comparison, value, &json, "/body"),
                None => Some(told(body)),
            },
            Self::BodyAt(pointer, value) => match body.json() {
                Some(json) => match json.pointer(pointer) {
                    Some(found) => return differences(Comparison::Equal, value, found, &self.pointer()),
                    None => Some("nothing".to_owned()),
                },
                None => Some(told(body)),
            },
        };
        found.map(|found| Difference::new(self.pointer(), self.expected(), found)).into_iter().collect()
    }

    /// In how many places it may differ.
    pub(super) fn weight(&self) -> usize {
        match self {
            Self::Body(_, value) | Self::BodyAt(_, value) => leaves(value),
            _ => 1,
        }
    }

    /// Why no call of `operation` can ever be like this.
    pub(super) fn mistake(&self, operation: Option<&Operation>) -> Option<String> {
        match self {
            Self::Header(name, _) if is_secret(name) => Some(format!(
                "the journal keeps no value of the header {name}; expect a key that is right or wrong instead"
            )),
            Self::BodyAt(pointer, _) if !pointer.is_empty() && !pointer.starts_with('/') => {
                Some(format!("`{pointer}` is no JSON pointer: it begins with a slash, as /amount does"))
            }
            Self::PathValue(name, _) => {
                let operation = operation?;
                let settings = operation.settings.iter().map(|(name, _)| *name);
                let names: Vec<_> = operation.path_parameters.iter().map(|it| it.name).chain(settings).collect();
                unknown(operation, "in its path", name, &names)
            }
            Self::QueryValue(name, _) => {
                let operation = operation?;
                let names: Vec<_> = operation.query_parameters.iter().map(|it| it.name).collect();
                unknown(operation, "in its query", name, &names)
            }
            _ => None,
        }
    }
}

fn unknown(operation: &Operation, place: &str, name: &str, names: &[&str]) -> Option<String> {
    let known = names.contains(&name);
    (!known).then(|| format!("{} has no `{name}` {place}{}", operation.name, or_nearest(name, names.iter().copied())))
}

/// What there is in place of `value`, where it is not among `found`.
fn missing<T: AsRef<str>>(found: impl Iterator<Item = T>, value: &str) -> Option<String> {
    let found: Vec<T> = found.collect();
    if found.iter().any(|other| other.as_ref() == value) {
        return None;
    }
    let found: Vec<_> = found.iter().map(|other| quoted(other.as_ref())).collect();
    Some(if found.is_empty() { "nothing".to_owned() } else { found.join(" and ") })
}

/// A body that is not what was expected, and not even JSON.
fn told(body: &RecordedBody) -> String {
    match (body.length(), body.is_cut()) {
        (0, _) => "nothing".to_owned(),
        (length, true) => format!("{length} bytes, of which the journal keeps the first {}", body.bytes().len()),
        (_, false) => quoted(&body.text()),
    }
}

fn quoted(text: &str) -> String {
    shown(&Value::from(text))
}
