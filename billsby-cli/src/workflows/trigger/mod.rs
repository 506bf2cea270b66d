//! `billsby trigger`: has a webhook posted.

mod change;
mod example;

use super::control_plane::{self, ControlPlane, failed};
use super::webhook_secret;
use crate::grammar::switch;
use crate::output::{Output, Rows};
use crate::{ExitCode, Failure, connection};
use billsby_client::webhooks::Event;
use billsby_mock_control::Effect;
use billsby_mock_control::types::WebhookReceiver;
use change::NoChange;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use serde_json::json;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{Write, stderr};

/// A webhook that was sent.
pub struct Sent {
    event: String,
    id: String,
    /// `change` or `example`.
    by: &'static str,
    /// The status that the receiver answered, where it did.
    answer: Option<u16>,
}

/// Its words.
pub fn grammar() -> Command {
    Command::new("trigger")
        .about("Have a webhook of a mock server's company posted to its receiver")
        .long_about(
            "Have a webhook of a mock server's company posted to its receiver, which `billsby listen --mock` sets.\n\n\
             Where the company has what it takes, it is told of by a change: in a copy of the company, which is gone \
             afterwards, so that the company itself stays as it is. Whatever else that change tells of is posted too. \
             Otherwise it is the example of the description, under an id of its own, with ids that the company need \
             not have. `by` says which it was. Neither is tried again.",
        )
        .args([
            Arg::new("event")
                .value_name("EVENT")
                .help("What it tells of")
                .required(true)
                .value_parser(PossibleValuesParser::new(Event::KNOWN_TYPES)),
            switch("example", "Post the example, and change nothing anywhere"),
            webhook_secret::argument("The variable with the secret of the receiver, which an example needs"),
            control_plane::argument(),
        ])
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let event = matches.get_one::<String>("event").map_or("", String::as_str);
    let secret = webhook_secret::read(matches)?;
    let output = Output::plain(matches, &["type", "id", "by", "answer"])?;
    let plane = ControlPlane::new(matches)?;
    let sent = connection::runtime()?.block_on(send(&plane, event, matches.get_flag("example"), secret.as_deref()))?;
    let mut rows = Rows::new(output)?;
    for Sent { event, id, by, answer } in &sent {
        rows.row(&json!({ "type": event, "id": id, "by": by, "answer": answer }))?;
    }
    rows.end()?;
    judge(event, &sent)
}

async fn send(plane: &ControlPlane, event: &str, is_example: bool, secret: Option<&str>) -> Result<Vec<Sent>, Failure> {
    let receiver = receiver(plane).await?;
    if let Some(steps) = change::steps(event)?.filter(|_| !is_example) {
        match change::make(plane, steps).await {
            Ok(sent) => return Ok(sent),
            Err(NoChange::Failed(failure)) => return Err(failure),
            Err(NoChange::Refused(reason)) => {
                writeln!(stderr(), "billsby: by example, since the company has nothing to change: {reason}")?;
            }
        }
    }
    if receiver.has_secret && secret.is_none() {
        return Err(Failure::usage("--secret-variable: the receiver has a secret, and the mock does not tell it"));
    }
    Ok(vec![example::post(plane, event, receiver.url.as_str(), secret).await?])
}

/// Where the company's webhooks go.
async fn receiver(plane: &ControlPlane) -> Result<WebhookReceiver, Failure> {
    let ControlPlane { client, company } = plane;
    let error = match client.get_webhook_receiver(company.as_str()).await {
        Ok(receiver) => return Ok(receiver),
        Err(error) => error,
    };
    match failed(&error, Effect::Read) {
        // It may be the company that is not there.
        Failure::Told { code: ExitCode::NotFound, message } if client.get_company(company.as_str()).await.is_ok() => {
            let message = format!("{message}\n  `billsby listen --mock` makes itself the receiver");
            Err(Failure::Told { code: ExitCode::NotFound, message })
        }
        failure => Err(failure),
    }
}

/// Another one each time: a UUID of version 4.
fn fresh_id() -> String {
    let draw = || RandomState::new().build_hasher().finish();
    let (high, low) = (draw(), draw());
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        (low >> 48) & 0x3fff | 0x8000,
        low & 0xffff_ffff_ffff
    )
}

/// Whether the receiver took the webhook that was asked for.
fn judge(event: &str, sent: &[Sent]) -> Result<(), Failure> {
    let told = |code, message| Err(Failure::Told { code, message });
    match sent.iter().find(|sent| sent.event == event) {
        None => told(ExitCode::Internal, format!("the change told nothing of {event}")),
        Some(Sent { answer: Some(200..=299), .. }) => Ok(()),
        Some(Sent { answer: Some(status), .. }) => {
            told(ExitCode::Rejected, format!("the receiver did not take it: it answered {status}"))
        }
        Some(Sent { answer: None, .. }) => told(ExitCode::Network, "the receiver gave no answer".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_differ() {
        let (one, other) = (fresh_id(), fresh_id());
        assert_ne!(one, other);
        assert_eq!(one.len(), 36);
        assert_eq!(one.as_bytes()[14], b'4');
    }
}
