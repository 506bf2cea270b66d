//! What of the description is there: a table for people.

use crate::model::Model;
use std::fmt::Write;

/// Where an operation is looked for: the title of a column, and the source in which `NAME(` shows that it is there.
pub struct Witness<'a> {
    /// The title.
    pub title: &'a str,
    /// The source.
    pub source: &'a str,
}

/// The table of operations in Markdown, one row each, in the order of the description.
pub fn table(model: &Model, witnesses: &[Witness<'_>]) -> String {
    let mut out = String::from("| operation | endpoint | effect | evidence |");
    for witness in witnesses {
        _ = write!(out, " {} |", witness.title);
    }
    out.push_str("\n|---|---|---|---|");
    out.push_str(&"---|".repeat(witnesses.len()));
    for operation in &model.operations {
        let word = |text: &Option<String>| text.clone().unwrap_or_default();
        _ = write!(
            out,
            "\n| `{}` | `{} {}` | {} | {} |",
            operation.name,
            operation.method,
            operation.path,
            word(&operation.effect),
            word(&operation.evidence),
        );
        for witness in witnesses {
            let there = witness.source.contains(&format!(" {}(", operation.name));
            _ = write!(out, " {} |", if there { "yes" } else { "no" });
        }
    }
    out.push('\n');
    out
}
