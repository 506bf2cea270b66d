//! A webhook by a change, in a copy of the company that nobody else sees.

use super::{Sent, fresh_id};
use crate::interruption::told_to_stop;
use crate::workflows::control_plane::{ControlPlane, failed};
use crate::{ExitCode, Failure};
use billsby_mock_control::types::{Step, WebhookDelivery};
use billsby_mock_control::{Effect, Error};
use serde_json::Value;
use std::collections::BTreeMap;

/// The calls that make a company tell of an event. What they refer to, a company has once it has customers.
pub const CHANGES: &str = include_str!("changes.json");

/// Why there are no webhooks of a change.
pub enum NoChange {
    /// The company has nothing that could change so.
    Refused(String),
    /// It is not known what could be told.
    Failed(Failure),
}

/// The calls for this event, where there are any.
pub fn steps(event: &str) -> Result<Option<Vec<Step>>, Failure> {
    let broken = |error: serde_json::Error| Failure::internal(format!("changes.json: {error}"));
    let mut changes: BTreeMap<String, Value> = serde_json::from_str(CHANGES).map_err(broken)?;
    changes.remove(event).map(serde_json::from_value).transpose().map_err(broken)
}

/// Makes the change, and gives the webhooks that it caused.
pub async fn make(plane: &ControlPlane, steps: Vec<Step>) -> Result<Vec<Sent>, NoChange> {
    let ControlPlane { client, company, .. } = plane;
    let written = |error: Error| NoChange::Failed(failed(&error, Effect::Write));
    // Two at once do not meet, and what they post has ids that no receiver has seen.
    let scratch = format!("trigger-{}", fresh_id());
    let told_to_stop = told_to_stop();
    client.fork_company(company.as_str(), scratch.as_str()).own_webhooks(true).await.map_err(written)?;
    let outcome = tokio::select! {
        outcome = make_in(plane, &scratch, steps) => outcome,
        () = told_to_stop => Err(NoChange::Failed(Failure::Told {
            code: ExitCode::Unknown,
            message: "interrupted; some webhooks may have been posted".to_owned(),
        })),
    };
    let deleted = client.delete_company(scratch.as_str()).await;
    let sent = outcome?;
    deleted.map_err(|error| NoChange::Failed(failed(&error, Effect::Erase)))?;
    Ok(sent)
}

async fn make_in(plane: &ControlPlane, scratch: &str, steps: Vec<Step>) -> Result<Vec<Sent>, NoChange> {
    let written = |error: Error| match error {
        Error::Invalid(failure) | Error::Conflict(failure) | Error::NotFound(failure) => {
            NoChange::Refused(failure.to_string())
        }
        error => NoChange::Failed(failed(&error, Effect::Write)),
    };
    // The copy has what the company sent before.
    let before = newest(plane, scratch).await?.into_iter().next();
    plane.client.load_fixture(scratch, steps).await.map_err(written)?;
    let settled = plane.client.settle_webhooks(scratch).await;
    settled.map_err(|error| NoChange::Failed(failed(&error, Effect::Read)))?;
    let is_new = |delivery: &WebhookDelivery| before.as_ref().is_none_or(|before| before.id != delivery.id);
    let mut sent: Vec<Sent> = newest(plane, scratch).await?.into_iter().take_while(is_new).map(|it| of(&it)).collect();
    sent.reverse();
    Ok(sent)
}

async fn newest(plane: &ControlPlane, scratch: &str) -> Result<Vec<WebhookDelivery>, NoChange> {
    let page = plane.client.list_webhook_deliveries(scratch).await;
    page.map(|page| page.results).map_err(|error| NoChange::Failed(failed(&error, Effect::Read)))
}

fn of(delivery: &WebhookDelivery) -> Sent {
    let last = delivery.attempts.last();
    Sent {
        event: delivery.type_.to_string(),
        id: delivery.id.to_string(),
        by: "change",
        answer: last.and_then(|attempt| attempt.status).and_then(|status| u16::try_from(status).ok()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;
    use billsby_client::{calls, webhooks::Event};
    use serde_json::Map;

    #[test]
    fn the_changes_are_of_events_and_by_operations_that_there_are() {
        let changes: BTreeMap<String, Vec<Map<String, Value>>> = serde_json::from_str(CHANGES).unwrap();
        for (event, written) in changes {
            assert!(Event::KNOWN_TYPES.contains(&event.as_str()), "{event}");
            for step in written {
                assert!(calls::find(step["operation"].as_str().unwrap()).is_some(), "{event}: {step:?}");
            }
        }
    }
}
