//! What became of a call that changes something.

use serde_json::{Map, Value, json};

/// What became of a call that changes something.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It was carried out; what the service answered.
    Done(Value),
    /// It was carried out, as a read shows, although no answer came.
    DoneAsSeen,
    /// It was carried out, but the answer cannot be read.
    DoneUnread,
    /// Nobody knows; the operation that may tell.
    Unknown(Option<&'static str>),
}

/// The words for what became of a call, those of its confirmation included.
pub const WORDS: [&str; 5] = ["done", "done_before", "unknown", "confirmation_required", "declined"];

const UNKNOWN: &str = "It is not known whether the call was carried out. It is not a failure: do not call again";

impl Outcome {
    /// The structured result. `before` is how many seconds ago the call was made, where this is not the first of its
    /// intent.
    pub fn structured(&self, before: Option<u64>) -> Value {
        let mut result = Map::new();
        let mut notes = Vec::new();
        let word = match (self, before) {
            (Self::Unknown(_), _) => "unknown",
            (_, Some(_)) => "done_before",
            _ => "done",
        };
        match self {
            Self::Done(Value::Null) => {}
            Self::Done(reply) => {
                result.insert("reply".to_owned(), reply.clone());
            }
            Self::DoneAsSeen => notes.push("No answer came, but a read shows that it was carried out.".to_owned()),
            Self::DoneUnread => {
                notes.push("It was carried out, but the answer cannot be read. Do not call again.".to_owned());
            }
            Self::Unknown(Some(read)) => notes.push(format!("{UNKNOWN}; `{read}` shows what happened.")),
            Self::Unknown(None) => notes.push(format!("{UNKNOWN}.")),
        }
        if let Some(seconds) = before {
            notes.push(format!(
                "The same call was made {seconds} s ago and was not made again. To make it once more on purpose, add \
                 an `intent` of its own."
            ));
        }
        result.insert("outcome".to_owned(), word.into());
        if !notes.is_empty() {
            result.insert("note".to_owned(), notes.join(" ").into());
        }
        Value::Object(result)
    }
}

/// The structured result of a call that waits for a person.
pub fn confirmation_required(preview: &Value, token: &str, seconds: u64) -> Value {
    json!({
        "outcome": "confirmation_required",
        "preview": preview,
        "confirm": token,
        "note": format!(
            "Nothing was done. Show this to a person. If they agree, call again with the same arguments and `confirm` \
             within {} minutes.",
            seconds / 60
        ),
    })
}

/// The structured result of a call that a person does not want.
pub fn declined() -> Value {
    json!({ "outcome": "declined", "note": "Nothing was done: the person did not agree. Do not call again unasked." })
}
