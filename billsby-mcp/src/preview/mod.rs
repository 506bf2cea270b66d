//! What a person is shown before a call is made.

mod charge;
mod credit_note;
mod price;
mod subject;
mod subscribing;

use crate::remedy::Refusal;
use crate::selection::{Entry, find};
use billsby_client::{Amount, Client};
use serde_json::{Map, Value, json};
use std::fmt::Write;
use subject::Subject;

/// What a person is shown before a call is made.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What is to be done.
    title: &'static str,
    /// What that comes to.
    consequence: String,
    arguments: Map<String, Value>,
    /// Arguments that are money, as a person writes it.
    amounts: Map<String, Value>,
    /// What it will charge, where that can be told.
    charge: Option<String>,
    /// What it is done to.
    subjects: Vec<Subject>,
}

impl Preview {
    /// Reads what the call is about.
    ///
    /// # Errors
    /// When there is no such thing.
    pub async fn of(client: &Client, entry: &Entry, arguments: &Map<String, Value>) -> Result<Self, Refusal> {
        let mut consequence = format!("{} {}", entry.call.summary, entry.call.description);
        let mut subjects = Vec::new();
        for read in entry.tool.subjects.iter().filter_map(|name| find(name)) {
            subjects.push(Subject::read(client, read, arguments).await?);
        }
        if let Some(number) = credit_note::number(entry.tool.name, arguments) {
            let (meaning, about) = credit_note::about(client, number).await?;
            consequence.extend(meaning);
            subjects.extend(about);
        }
        let currency = currency(arguments, &subjects);
        let amounts = entry.tool.hand_written.iter().filter(|(_, written)| *written == "Amount");
        let amounts = amounts.filter_map(|(name, _)| {
            let amount = Amount::minor(arguments.get(*name)?.as_i64()?);
            Some(((*name).to_owned(), amount.with_code(currency?).ok()?.into()))
        });
        Ok(Self {
            title: entry.tool.title,
            consequence,
            arguments: arguments.clone(),
            amounts: amounts.collect(),
            charge: charge::charge(client, entry.tool.name, arguments).await,
            subjects,
        })
    }

    /// For a program.
    pub fn value(&self) -> Value {
        let subjects = self.subjects.iter();
        let subjects: Map<String, Value> =
            subjects.map(|subject| (subject.read.tool.name.to_owned(), subject.value.clone())).collect();
        let mut preview = json!({
            "call": self.title,
            "consequence": self.consequence,
            "arguments": self.arguments,
            "amounts": self.amounts,
            "about": subjects,
        });
        if let Some(charge) = &self.charge {
            preview["charge"] = charge.as_str().into();
        }
        preview
    }

    /// For a person.
    pub fn text(&self) -> String {
        let mut text = format!("{}?\n\n{}\n", self.title, self.consequence);
        if let Some(charge) = &self.charge {
            // Writing to a string does not fail.
            _ = writeln!(text, "\n{charge}");
        }
        for (name, value) in &self.arguments {
            let value = self.amounts.get(name).unwrap_or(value);
            _ = write!(text, "\n{name}: {}", plain(value));
        }
        for Subject { object, value, .. } in &self.subjects {
            _ = write!(text, "\n\nThe {object}:");
            for (name, value) in value.as_object().into_iter().flatten() {
                _ = write!(text, "\n- {name}: {}", plain(value));
            }
        }
        text
    }
}

/// The currency of the call, or of what it is about, of which the last is the closest.
fn currency<'a>(arguments: &'a Map<String, Value>, subjects: &'a [Subject]) -> Option<&'a str> {
    let subjects = subjects.iter().rev().filter_map(|subject| subject.value.as_object());
    std::iter::once(arguments).chain(subjects).flatten().find_map(|(name, value)| {
        let code = value.as_str().filter(|code| code.len() == 3)?;
        name.to_lowercase().contains("currency").then_some(code)
    })
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
