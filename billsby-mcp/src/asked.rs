//! What a call is told beside the arguments of the operation.

use crate::listing::{FORMATS, has_intent, is_confirmed};
use crate::reading::{Format, Wanted};
use crate::remedy::{Refusal, Wrong};
use crate::selection::Entry;
use crate::tool::Answer;
use serde_json::{Map, Value};

/// What a call is told beside the arguments of the operation.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// What is wanted of a list.
    pub wanted: Wanted,
    /// The token of a call that a person agreed to.
    pub confirm: Option<String>,
    /// What tells the call from the same one made on purpose once more.
    pub intent: Option<String>,
}

impl Asked {
    /// Takes it out of `arguments`.
    ///
    /// # Errors
    /// Something is not what it should be.
    pub fn take(entry: &Entry, arguments: &mut Map<String, Value>) -> Result<Self, Refusal> {
        let mut taking = Taking { arguments, wrong: Vec::new() };
        let mut asked = Self::default();
        if matches!(entry.tool.answer, Answer::Rows(_)) {
            if let Some(word) = taking.take("format", "one of concise, detailed and csv", |value| {
                value.as_str().filter(|word| FORMATS.contains(word)).map(str::to_owned)
            }) {
                asked.wanted.format = match word.as_str() {
                    "detailed" => Format::Detailed,
                    "csv" => Format::Csv,
                    _ => Format::Concise,
                };
            }
            let count = |value: &Value| value.as_u64().and_then(|count| usize::try_from(count).ok());
            asked.wanted.offset = taking.take("offset", "a count of rows", count).unwrap_or_default();
            asked.wanted.limit =
                taking.take("limit", "a count of rows of at least 1", |value| count(value).filter(|count| *count > 0));
        }
        let text = |value: &Value| value.as_str().map(str::to_owned);
        if is_confirmed(entry) {
            asked.confirm = taking.take("confirm", "the token of a preview", text);
        }
        if has_intent(entry) {
            asked.intent = taking.take("intent", "a word of your own", text);
        }
        if taking.wrong.is_empty() {
            return Ok(asked);
        }
        let mut refusal = Refusal::new(
            "invalid",
            format!("{}: the arguments are not what it takes. Nothing was sent.", entry.tool.name),
            "Correct the arguments and call again.",
        );
        refusal.wrong = taking.wrong;
        Err(refusal)
    }
}

struct Taking<'a> {
    arguments: &'a mut Map<String, Value>,
    wrong: Vec<Wrong>,
}

impl Taking<'_> {
    fn take<T>(&mut self, name: &str, expected: &str, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
        let value = self.arguments.remove(name).filter(|value| !value.is_null())?;
        let read = read(&value);
        if read.is_none() {
            let message = format!("expected {expected}, found something else");
            self.wrong.push(Wrong { argument: name.to_owned(), message });
        }
        read
    }
}
