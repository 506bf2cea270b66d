//! Errors as a model can act upon them: what went wrong, and what to do now.

use crate::selection::{Entry, entries};
use crate::tool::Answer;
use billsby_client::calls::ArgumentsError;
use billsby_client::{Error, Violation};
use rmcp::model::{CallToolResult, ContentBlock};
use serde_json::{Value, json};

/// An argument that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Its name, and what is below it.
    pub argument: String,
    /// What was expected, and what was found.
    pub message: String,
}

/// Something that a call did not do, and what to do now.
#[derive(Debug)]
pub struct Refusal {
    /// The kind in one word.
    pub kind: &'static str,
    /// What went wrong.
    pub message: String,
    /// Every argument that is wrong.
    pub wrong: Vec<Wrong>,
    /// What to do now.
    pub remedy: String,
}

impl Refusal {
    /// A refusal of one argument or none.
    pub fn new(kind: &'static str, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { kind, message: message.into(), wrong: Vec::new(), remedy: remedy.into() }
    }

    /// Arguments that are not what the operation takes.
    pub fn arguments(error: ArgumentsError) -> Self {
        let wrong = error.violations.iter().map(Wrong::from).collect();
        let message = format!("{}: the arguments are not what it takes. Nothing was sent.", error.operation);
        Self { kind: "invalid", message, wrong, remedy: "Correct the arguments and call again.".to_owned() }
    }

    /// A call that failed, which is none whose outcome is unknown.
    pub fn failed(entry: &Entry, error: &Error) -> Self {
        let failure = error.failure();
        let message = match failure {
            Some(failure) => {
                let said = failure.message.as_deref().unwrap_or("the service gives no reason");
                format!("{}: {said} ({})", entry.tool.name, failure.status)
            }
            None => error.to_string(),
        };
        let wrong = failure.map(|failure| failure.violations.iter().map(Wrong::from).collect());
        Self { kind: error.kind(), message, wrong: wrong.unwrap_or_default(), remedy: remedy(entry, error) }
    }

    /// The result of the tool.
    pub fn result(&self) -> CallToolResult {
        let mut text = self.message.clone();
        for wrong in &self.wrong {
            text.push_str(&format!("\n- {}: {}", wrong.argument, wrong.message));
        }
        text.push_str("\nWhat to do: ");
        text.push_str(&self.remedy);
        let mut error = json!({ "kind": self.kind, "message": self.message, "remedy": self.remedy });
        if !self.wrong.is_empty() {
            let told = |wrong: &Wrong| json!({ "argument": wrong.argument, "message": wrong.message });
            error["arguments"] = self.wrong.iter().map(told).collect::<Value>();
        }
        let mut result = CallToolResult::error(vec![ContentBlock::text(text)]);
        result.structured_content = Some(json!({ "error": error }));
        result
    }
}

impl From<&Violation> for Wrong {
    /// A tool has its arguments side by side, whatever their place in the request.
    fn from(violation: &Violation) -> Self {
        let pointer = violation.pointer.as_str();
        let places = ["/path/", "/query/", "/body/", "/"];
        let argument = places.iter().find_map(|place| pointer.strip_prefix(place)).unwrap_or(pointer);
        Self { argument: argument.to_owned(), message: violation.message.clone() }
    }
}

/// The JSON Schema of the error in a structured result.
pub fn schema() -> Value {
    let text = || json!({ "type": "string" });
    let wrong = json!({ "type": "object", "properties": { "argument": text(), "message": text() } });
    json!({
        "type": "object",
        "properties": {
            "kind": text(),
            "message": text(),
            "remedy": text(),
            "arguments": { "type": "array", "items": wrong },
        },
        "required": ["kind", "message", "remedy"],
    })
}

fn remedy(entry: &Entry, error: &Error) -> String {
    let is_read = entry.tool.read_only;
    match error {
        Error::Invalid(_) => "Nothing was changed. Correct the arguments and call again.".to_owned(),
        Error::Authentication(_) => {
            "Do not call again. Ask a person to check the company domain and the API key of this server.".to_owned()
        }
        Error::NotFound(_) => match lists(entry).as_slice() {
            [] => "Check the ids.".to_owned(),
            lists => format!("Check the ids; {} shows which there are.", lists.join(" or ")),
        },
        Error::Conflict(_) => match entry.tool.subjects {
            [] => "The state of the object forbids it, and will again. Read it and decide anew.".to_owned(),
            subjects => format!(
                "The state of the object forbids it, and will again. Read it with {} and decide anew.",
                subjects.join(" or ")
            ),
        },
        Error::RateLimited(_) => match error.retry_after() {
            Some(wait) => format!("Nothing was done. Wait {} s and call again.", wait.as_secs().max(1)),
            None => "Nothing was done. Wait a minute and call again.".to_owned(),
        },
        Error::Server(_) | Error::Connection(_) if is_read => "Call again in a while.".to_owned(),
        Error::Server(_) | Error::Connection(_) => "It was not carried out. Call again in a while.".to_owned(),
        Error::Decode(_) => "The answer is not what is promised. Tell a person.".to_owned(),
        _ => "Tell a person.".to_owned(),
    }
}

/// The lists of the same kind of object.
fn lists(entry: &Entry) -> Vec<&'static str> {
    let is_list = |other: &Entry| matches!(other.tool.answer, Answer::Rows(_)) && other.tool.read_only;
    let alike = entries().filter(|other| is_list(other) && other.call.tag == entry.call.tag);
    let mut found: Vec<Entry> = alike.filter(|other| other.tool.name != entry.tool.name).collect();
    // Those that need no id come first.
    found.sort_by_key(|other| other.call.parameters.iter().filter(|parameter| parameter.required).count());
    found.into_iter().map(|other| other.tool.name).take(2).collect()
}
