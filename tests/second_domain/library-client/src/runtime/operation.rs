//! What the description says of an operation.

use serde_json::{Map, Value};

/// What stands in the place of a secret.
pub(crate) const MASK: &str = "…";

/// The shortest secret that is looked for in sentences: shorter ones stand in words that have nothing to do with them.
const SHORTEST: usize = 4;

/// One operation of the API.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Its one name, that of the method.
    pub name: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// The gravest thing the call does to the world.
    pub effect: Effect,
    /// The operation that tells afterwards whether this one happened, where there is one.
    pub told_by: Option<&'static str>,
    /// The properties of its body that hold what is never to be shown, in whatever depth.
    pub secrets: &'static [&'static str],
}

impl Operation {
    /// Puts a mask in the place of every secret in a body, or in a part of one.
    pub fn mask(&self, body: &mut Map<String, Value>) {
        self.members(body, false, &mut |secret| *secret = MASK.to_owned());
    }

    /// The same in a body that need not be an object.
    #[cfg(feature = "calls")]
    pub(crate) fn mask_value(&self, body: &mut Value) {
        self.value(body, false, &mut |secret| *secret = MASK.to_owned());
    }

    /// The secrets that a body holds, as far as they could be told from other words.
    pub(crate) fn secrets_in(&self, body: Option<&[u8]>) -> Vec<String> {
        let mut found = Vec::new();
        if !self.secrets.is_empty()
            && let Some(Ok(mut body)) = body.map(serde_json::from_slice)
        {
            self.value(&mut body, false, &mut |secret| found.push(std::mem::take(secret)));
        }
        found.retain(|secret| secret.len() >= SHORTEST);
        found
    }

    fn value(&self, value: &mut Value, is_secret: bool, see: &mut dyn FnMut(&mut String)) {
        match value {
            Value::Object(members) => self.members(members, is_secret, see),
            Value::Array(items) => items.iter_mut().for_each(|item| self.value(item, is_secret, see)),
            Value::String(text) if is_secret => see(text),
            _ => {}
        }
    }

    fn members(&self, members: &mut Map<String, Value>, is_secret: bool, see: &mut dyn FnMut(&mut String)) {
        for (name, value) in members {
            self.value(value, is_secret || self.secrets.contains(&name.as_str()), see);
        }
    }
}

/// The gravest thing a call does to the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// It reads, and changes nothing.
    Read,
    /// It writes.
    Write,
    /// It moves money, or settles a claim to it.
    Money,
    /// It destroys what no call brings back.
    Erase,
    /// It contacts a person.
    Notify,
}

/// Whether a call may be sent again when its outcome is unknown.
///
/// The description decides it for each operation; the HTTP method says nothing about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Sending it twice does what sending it once does.
    Safe,
    /// Sending it twice may do it twice: it is sent again only where it is certain that the
    /// service did not act.
    Never,
}
