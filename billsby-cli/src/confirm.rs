//! Asking before money moves, something is destroyed, or a person is contacted.

use crate::Failure;
use billsby_client::Effect;
use billsby_client::calls::{Call, Preview};
use std::io::{BufRead, IsTerminal, Write, stderr, stdin};

/// Asks whether the call is meant. Where nobody can answer, the answer is no.
pub fn confirm(call: &Call, preview: &Preview, id: Option<&str>) -> Result<(), Failure> {
    if stdin().is_terminal() && stderr().is_terminal() {
        return ask(call, preview, id, &mut stdin().lock(), &mut stderr().lock());
    }
    Err(Failure::usage(format!("{} {}: confirm with --yes; nothing was sent", call.name, act(call))))
}

fn act(call: &Call) -> &'static str {
    match call.effect {
        Effect::Money => "moves money, or settles a claim to it",
        Effect::Erase => "destroys what no call brings back",
        _ => "contacts a person",
    }
}

fn ask(
    call: &Call,
    preview: &Preview,
    id: Option<&str>,
    answers: &mut impl BufRead,
    asked: &mut impl Write,
) -> Result<(), Failure> {
    writeln!(asked, "{} {}:\n  {} {}", call.name, act(call), preview.method, preview.url)?;
    if let Some(body) = &preview.body {
        writeln!(asked, "  {body}")?;
    }
    // What is destroyed is named once more; for the rest a word is enough.
    typed(id.filter(|_| call.effect == Effect::Erase).unwrap_or("yes"), answers, asked)
}

/// Asks whether it is meant that something is destroyed, which has this name.
#[cfg(feature = "control")]
pub fn confirm_loss(what: &str, name: &str) -> Result<(), Failure> {
    if stdin().is_terminal() && stderr().is_terminal() {
        writeln!(stderr(), "{what}")?;
        return typed(name, &mut stdin().lock(), &mut stderr().lock());
    }
    Err(Failure::usage(format!("{what}: confirm with --yes; nothing was sent")))
}

fn typed(expected: &str, answers: &mut impl BufRead, asked: &mut impl Write) -> Result<(), Failure> {
    write!(asked, "Type {expected} to go on: ")?;
    asked.flush()?;
    let mut answer = String::new();
    answers.read_line(&mut answer)?;
    match answer.trim() == expected {
        true => Ok(()),
        false => Err(Failure::usage("not confirmed; nothing was sent")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;
    use billsby_client::{Client, calls};

    /// What is asked of the example of an operation, and whether `answer` confirms it.
    fn asked(operation: &str, id: &str, answer: &str) -> (String, bool) {
        let call = calls::find(operation).unwrap();
        let client = Client::builder("acme").base_url("http://127.0.0.1:1").build().unwrap();
        let request = client.call(call, serde_json::from_str(call.example).unwrap()).unwrap();
        let mut shown = Vec::new();
        let outcome = ask(call, &request.preview().unwrap(), Some(id), &mut answer.as_bytes(), &mut shown);
        (String::from_utf8(shown).unwrap(), outcome.is_ok())
    }

    #[test]
    fn money_moves_at_a_word() {
        let (shown, confirmed) = asked("refund_invoice", "LX0CUI85LH", "yes\n");
        assert!(confirmed);
        assert!(shown.contains(r#"{"amount":1000,"invoiceNumber":"LX0CUI85LH-1"}"#), "{shown}");
        assert!(shown.ends_with("Type yes to go on: "), "{shown}");
        for answer in ["", "\n", "y\n", "no\n"] {
            assert!(!asked("refund_invoice", "LX0CUI85LH", answer).1, "{answer}");
        }
    }

    #[test]
    fn what_is_destroyed_is_named() {
        let (shown, confirmed) = asked("delete_customer", "LX0CUI85LH", "LX0CUI85LH\n");
        assert!(confirmed && shown.ends_with("Type LX0CUI85LH to go on: "), "{shown}");
        assert!(!asked("delete_customer", "LX0CUI85LH", "yes\n").1);
    }
}
