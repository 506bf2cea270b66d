//! `billsby mock clock`: what a company's clock shows, and moving it.

use crate::output::Output;
use crate::workflows::control_plane::{self, ControlPlane, failed};
use crate::{Failure, connection};
use billsby_mock_control::types::{Clock, ClockAdvanced, ClockMode, Due};
use billsby_mock_control::{Effect, Error};
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

/// Its words.
pub fn grammar() -> Command {
    let positional =
        |name: &'static str, help: &'static str| Arg::new("when").value_name(name).help(help).required(true);
    Command::new("clock")
        .about("Show a company's clock, or move it")
        .long_about(
            "Show a company's clock, or move it.\n\n\
             All that is due until then, such as renewals, attempts to charge and their webhooks, has happened when \
             this ends. Time goes forward only; a snapshot takes it back. A clock that stands still does so afterwards, \
             and one that runs goes on from there.",
        )
        .arg(control_plane::argument().global(true))
        .subcommands([
            Command::new("advance")
                .about("Move it by a length of time")
                .arg(positional("DURATION", "How far, as ISO 8601 writes it: P1M is a month, PT12H are twelve hours")),
            Command::new("set")
                .about("Move it to an instant; that of a company without customers also back")
                .arg(positional("INSTANT", "Where to, such as 2026-01-31T12:00:00Z")),
            Command::new("next").about("Move it to what is due next"),
        ])
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let (word, matches) = matches.subcommand().map_or(("", matches), |(word, matches)| (word, matches));
    let plane = ControlPlane::new(matches)?;
    let ControlPlane { client, company, .. } = &plane;
    let when = matches.try_get_one::<String>("when").ok().flatten().cloned().unwrap_or_default();
    let written = |error: Error| match failed(&error, Effect::Write) {
        Failure::Told { code, message } if matches!(error, Error::Invalid(_)) => {
            let message =
                format!("{message}\n  a length of time is P1M, P2W or PT12H, an instant 2026-01-31T12:00:00Z");
            Failure::Told { code, message }
        }
        failure => failure,
    };
    connection::runtime()?.block_on(async {
        let advance = client.advance_clock(company.as_str());
        match word {
            "advance" => print_advanced(matches, &advance.by(when.as_str()).await.map_err(written)?),
            "next" => print_advanced(matches, &advance.to_next_event(true).await.map_err(written)?),
            _ => {
                let mut clock = client.get_clock(company.as_str()).await.map_err(|it| failed(&it, Effect::Read))?;
                if word == "set" {
                    let mode = match clock.mode {
                        ClockMode::Frozen => ClockMode::Frozen,
                        // A real clock shows what the wall clock does, and nothing else.
                        _ => ClockMode::Offset,
                    };
                    clock = client.set_clock(company.as_str(), mode).at(when.as_str()).await.map_err(written)?;
                }
                print(matches, &clock)
            }
        }
    })
}

fn print(matches: &ArgMatches, clock: &Clock) -> Result<(), Failure> {
    let output = Output::plain(matches, &["now", "mode", "nextDueAt", "nextDue"])?;
    let (at, kind) = due(clock.next_due.as_ref());
    output.one(&json!({ "now": clock.now, "mode": clock.mode, "nextDueAt": at, "nextDue": kind }))
}

fn print_advanced(matches: &ArgMatches, advanced: &ClockAdvanced) -> Result<(), Failure> {
    let output = Output::plain(matches, &["from", "to", "happened", "nextDueAt", "nextDue"])?;
    let (at, kind) = due(advanced.next_due.as_ref());
    let ClockAdvanced { from, to, happened, .. } = advanced;
    output.one(&json!({ "from": from, "to": to, "happened": happened, "nextDueAt": at, "nextDue": kind }))
}

/// What happens next by itself, and when.
fn due(due: Option<&Due>) -> (Value, Value) {
    due.map_or((Value::Null, Value::Null), |due| (json!(due.at), json!(due.kind)))
}
