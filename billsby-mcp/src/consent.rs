//! Asking a person: through the client where it can, and else through the model.

use crate::confirmations::{PATIENCE, Unconfirmed, Way};
use crate::intents::Intent;
use crate::outcome;
use crate::preview::Preview;
use crate::remedy::Refusal;
use crate::selection::Entry;
use crate::server::Shared;
use rmcp::model::{
    CallToolResponse, CallToolResult, ClientCapabilities, ElicitRequest, ElicitRequestParams, ElicitationAction,
    ElicitationSchema, InputRequest, InputRequests, InputRequiredResult, InputResponses, ProtocolVersion,
};
use rmcp::service::{RequestContext, RoleServer};
use serde_json::{Map, Value, json};

/// What a person said.
pub enum Consent {
    /// Yes.
    Given,
    /// Not yes, or nothing yet; what the call answers.
    Answer(Box<CallToolResponse>),
}

/// What came back with the call from a client that asked a person.
#[derive(Default)]
pub struct Returned {
    /// The state that the client was given with the question.
    pub state: Option<String>,
    /// The answers.
    pub responses: Option<InputResponses>,
}

/// The key of the one question.
const QUESTION: &str = "confirm";

/// Asks, or takes the answer.
///
/// # Errors
/// When what is asked for does not exist, or the answer is to another question.
pub async fn consent(
    shared: &Shared,
    entry: &Entry,
    arguments: &Map<String, Value>,
    intent: &Intent,
    token: Option<&str>,
    returned: &Returned,
    context: &RequestContext<RoleServer>,
) -> Result<Consent, Refusal> {
    let can_ask = context.client_capabilities().as_ref().is_some_and(has_forms);
    let is_stateless = context.protocol_version().is_some_and(|version| version >= ProtocolVersion::V_2026_07_28);
    if can_ask && is_stateless {
        if let Some(state) = &returned.state {
            shared.confirmations.redeem(state, intent, Way::Client).map_err(unconfirmed)?;
            let answer = returned.responses.as_ref().and_then(|responses| responses.get(QUESTION));
            return Ok(if answer.is_some_and(says_yes) { Consent::Given } else { declined() });
        }
        let preview = Preview::of(&shared.client, entry, arguments).await?;
        let state = token_for(shared, intent, Way::Client)?;
        let question = InputRequest::Elicitation(ElicitRequest::new(form(&preview)));
        let questions = InputRequests::from([(QUESTION.to_owned(), question)]);
        return Ok(answer(InputRequiredResult::new(Some(questions), Some(state))));
    }
    if can_ask {
        let preview = Preview::of(&shared.client, entry, arguments).await?;
        let asked = context.peer.create_elicitation_with_timeout(form(&preview), Some(PATIENCE)).await;
        let said = asked.map_err(|_| {
            Refusal::new(
                "unconfirmed",
                "Nobody could be asked. Nothing was done.",
                "Call again when a person is there.",
            )
        })?;
        let is_yes = said.action == ElicitationAction::Accept
            && said.content.is_some_and(|content| content.get(QUESTION) == Some(&Value::Bool(true)));
        return Ok(if is_yes { Consent::Given } else { declined() });
    }
    if let Some(token) = token {
        shared.confirmations.redeem(token, intent, Way::Model).map_err(unconfirmed)?;
        return Ok(Consent::Given);
    }
    let preview = Preview::of(&shared.client, entry, arguments).await?;
    let token = token_for(shared, intent, Way::Model)?;
    let result = outcome::confirmation_required(&preview.value(), &token, PATIENCE.as_secs());
    Ok(answer(CallToolResult::structured(result)))
}

fn answer(response: impl Into<CallToolResponse>) -> Consent {
    Consent::Answer(Box::new(response.into()))
}

fn declined() -> Consent {
    answer(CallToolResult::structured(outcome::declined()))
}

/// A client that names no kind of question can show forms.
fn has_forms(capabilities: &ClientCapabilities) -> bool {
    let asks = capabilities.elicitation.as_ref();
    asks.is_some_and(|asks| asks.form.is_some() || asks.url.is_none())
}

fn says_yes(answer: &Value) -> bool {
    let given = answer.get("content").and_then(|content| content.get(QUESTION));
    answer.get("action").and_then(Value::as_str) == Some("accept") && given == Some(&Value::Bool(true))
}

fn form(preview: &Preview) -> ElicitRequestParams {
    let schema = json!({
        "type": "object",
        "properties": { QUESTION: { "type": "boolean", "title": "Yes, do it" } },
        "required": [QUESTION],
    });
    ElicitRequestParams::FormElicitationParams {
        meta: None,
        message: preview.text(),
        // It is one as it stands.
        requested_schema: serde_json::from_value(schema)
            .unwrap_or_else(|_| ElicitationSchema::new(std::collections::BTreeMap::new())),
    }
}

fn token_for(shared: &Shared, intent: &Intent, way: Way) -> Result<String, Refusal> {
    shared.confirmations.wait(intent.clone(), way).map_err(|error| {
        Refusal::new("internal", format!("No token can be made: {error}. Nothing was done."), "Tell a person.")
    })
}

fn unconfirmed(why: Unconfirmed) -> Refusal {
    Refusal::new(
        "unconfirmed",
        format!("Nothing was done: {why}."),
        "Call again without `confirm` for a new preview, and show it to a person.",
    )
}
