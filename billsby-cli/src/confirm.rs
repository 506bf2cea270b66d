//! Asking before money moves, something is destroyed, or a person is contacted.

use crate::Failure;
use billsby_client::Effect;
use billsby_client::calls::{Call, Preview};
use std::io::{IsTerminal, Write, stderr, stdin};

/// Asks whether the call is meant. Where nobody can answer, the answer is no.
pub fn confirm(call: &Call, preview: &Preview, id: Option<&str>) -> Result<(), Failure> {
    let act = match call.effect {
        Effect::Money => "moves money, or settles a claim to it",
        Effect::Erase => "destroys what no call brings back",
        _ => "contacts a person",
    };
    if !(stdin().is_terminal() && stderr().is_terminal()) {
        return Err(Failure::usage(format!("{} {act}: confirm with --yes; nothing was sent", call.name)));
    }
    let mut asked = stderr().lock();
    writeln!(asked, "{} {act}:\n  {} {}", call.name, preview.method, preview.url)?;
    if let Some(body) = &preview.body {
        writeln!(asked, "  {body}")?;
    }
    // What is destroyed is named once more; for the rest a word is enough.
    let expected = match (call.effect, id) {
        (Effect::Erase, Some(id)) => {
            write!(asked, "Type {id} to go on: ")?;
            id
        }
        _ => {
            write!(asked, "Go on? Type yes: ")?;
            "yes"
        }
    };
    asked.flush()?;
    let mut answer = String::new();
    stdin().read_line(&mut answer)?;
    match answer.trim() == expected {
        true => Ok(()),
        false => Err(Failure::usage("not confirmed; nothing was sent")),
    }
}
