//! Calls that change something: each is made once, and only said to have failed when that is known.

use crate::intents::{Intent, Known};
use crate::outcome::Outcome;
use crate::remedy::Refusal;
use crate::selection::Entry;
use crate::server::Shared;
use crate::tool::Answer;
use billsby_client::calls::ByName;
use billsby_client::{Error, Request, Verdict};
use serde_json::Value;

/// Makes a call, unless one of the same intent was made.
///
/// # Errors
/// When it is known that nothing was done.
pub async fn act(
    shared: &Shared,
    entry: &Entry,
    request: Request<'_, ByName>,
    intent: Option<Intent>,
) -> Result<(Outcome, Option<u64>), Refusal> {
    let Some(intent) = intent else {
        return send(shared, entry, request).await.map(|outcome| (outcome, None));
    };
    let claim = match shared.intents.claim(intent, entry.call.told_by) {
        Ok(claim) => claim,
        Err(known) => return earlier(known).unwrap_or_else(|| Err(running())),
    };
    match send(shared, entry, request).await {
        Ok(outcome) => {
            claim.acted(outcome.clone());
            Ok((outcome, None))
        }
        Err(refusal) => {
            claim.gave_up();
            Err(refusal)
        }
    }
}

/// What came of an earlier call of the same intent, where there was one.
pub fn earlier(known: Known) -> Option<Result<(Outcome, Option<u64>), Refusal>> {
    match known {
        Known::Nothing => None,
        Known::Running => Some(Err(running())),
        Known::Acted(outcome, ago) => Some(Ok((outcome, Some(ago.as_secs())))),
    }
}

/// An acknowledgement says no more than that it was done.
fn done(entry: &Entry, reply: Value) -> Outcome {
    Outcome::Done(if matches!(entry.tool.answer, Answer::Done) { Value::Null } else { reply })
}

fn running() -> Refusal {
    Refusal::new(
        "running",
        "The same call is being made at this moment. It was not made twice.",
        "Wait for the answer to the first call. To make another on purpose, add an `intent` of its own.",
    )
}

/// An error says that nothing was done; what may have been done is an outcome.
async fn send(shared: &Shared, entry: &Entry, request: Request<'_, ByName>) -> Result<Outcome, Refusal> {
    let read = entry.call.told_by;
    if !entry.call.verifiable {
        return match request.await {
            Ok(reply) => Ok(done(entry, reply)),
            Err(Error::Decode(_)) => Ok(Outcome::DoneUnread),
            Err(error) if error.is_outcome_unknown() => Ok(Outcome::Unknown(read)),
            Err(error) => Err(Refusal::failed(entry, &error)),
        };
    }
    // What is there before tells afterwards whether it happened.
    let mut verifiable = request.verifiable().await.map_err(|error| Refusal::failed(entry, &error))?;
    if let Some(settle) = shared.settle {
        verifiable = verifiable.settle(settle);
    }
    match verifiable.send().await {
        Ok(reply) => Ok(done(entry, reply)),
        Err(Error::Decode(_)) => Ok(Outcome::DoneUnread),
        Err(error) if error.is_outcome_unknown() => match verifiable.verify().await {
            Ok(Verdict::Happened) => Ok(Outcome::DoneAsSeen),
            Ok(Verdict::DidNotHappen) => Err(Refusal::new(
                "not_done",
                format!("{}: no answer came, and a read shows that it was not carried out.", entry.tool.name),
                "It may be called again.",
            )),
            _ => Ok(Outcome::Unknown(read)),
        },
        Err(error) => Err(Refusal::failed(entry, &error)),
    }
}
