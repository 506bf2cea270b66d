//! `billsby verify`: whether the service is as it is described.

mod calls;
mod compare;
mod describe;
mod drift;
mod examples;
#[rustfmt::skip]
mod generated;
mod names;
mod patch;
mod shape;
mod sheet;
#[cfg(test)]
mod tests;

use crate::connection;
use crate::grammar::switch;
use crate::output::{Output, Rows};
use crate::{ExitCode, Failure};
use billsby_client::Effect;
use clap::{Arg, ArgMatches, Command, value_parser};
use patch::Patch;
use serde_json::json;
use std::io::{Write, stderr, stdout};

const ABOUT: &str = "\
Call the operations that read, and compare every reply with the description that this command is made of.

Nothing is changed and nobody is contacted. Each operation is called with what the replies of others name: the customers \
of the first page, their subscriptions, their invoices. What is reported is where the description does not hold, and \
nothing that the account holds but the words that an enumeration lacks.

With --patch the drift is printed as a patch of the description in place of rows:

  billsby verify --patch | git apply

The patch has what one reply is enough for: a property that is new, one that is missing though required, another type, \
null where it may not be, a value that is not listed, a limit that does not hold. Such a limit is moved to the next \
power of ten, since what an account holds is nobody else's business. What the patch has not is told by `patched`.";

const KEYS: &[&str] = &["schema", "property", "drift", "message", "operations", "patched"];

/// Its words.
pub fn grammar() -> Command {
    Command::new("verify")
        .about("Compare the replies of the service with the description, and print the drift as a patch")
        .long_about(ABOUT)
        .after_help("It leaves with 0 where the service is as described, and with 9 where it is not.")
        .args([
            switch("patch", "Print a patch of the description in place of rows"),
            Arg::new("samples")
                .long("samples")
                .value_name("COUNT")
                .help("How often each operation is called at most, with other arguments each time")
                .default_value("5")
                .value_parser(value_parser!(u16).range(1..)),
        ])
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let output = Output::plain(matches, KEYS)?;
    let client = connection::connect(matches, false)?;
    let samples = matches.get_one::<u16>("samples").copied().unwrap_or(1);
    let verified = connection::runtime()?.block_on(calls::verify(&client, samples.into()));
    let verified = verified.map_err(|error| Failure::call(&error, Effect::Read))?;
    let patch = Patch::new(&verified.drifts);
    if matches.get_flag("patch") {
        stdout().write_all(patch.text().as_bytes())?;
    } else {
        let mut rows = Rows::new(output)?;
        for (drift, is_patched) in verified.drifts.iter().zip(patch.patched()) {
            rows.row(&drift.row(*is_patched))?;
        }
        for (operation, refusal) in &verified.refused {
            rows.row(&json!({ "drift": "refused", "message": refusal, "operations": operation, "patched": false }))?;
        }
        rows.end()?;
    }
    if !verified.not_called.is_empty() {
        writeln!(
            stderr(),
            "billsby: not called, since the company has nothing for it: {}",
            verified.not_called.join(", ")
        )?;
    }
    let read = format!("{} replies of {} operations", verified.replies, verified.answered.len());
    match verified.drifts.len() + verified.refused.len() {
        0 => Ok(writeln!(stderr(), "billsby: {read}: all as described")?),
        many => {
            let message = format!("{read}: {many} not as described");
            Err(Failure::Told { code: ExitCode::Findings, message })
        }
    }
}
