//! Tools and a prompt that ask for input, in as many rounds as they need (2026-07-28).

use crate::schema::parsed;
use rmcp::ErrorData;
use rmcp::model::{
    CallToolResult, ClientCapabilities, ContentBlock, CreateMessageResult, ElicitResult, GetPromptResult, InputRequest,
    InputRequests, InputRequiredResult, InputResponses, ListRootsResult, PromptMessage, Role,
};
use rmcp::service::{RequestContext, RoleServer};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// What is asked for.
pub struct Asked {
    /// The requests of each round.
    rounds: Vec<Value>,
    /// Whether an answer counts only with the state that went out with the question.
    has_state: bool,
}

/// What asks for input, by its name.
pub fn of(name: &str) -> Option<Asked> {
    let form = |message: &str, name: &str, word: &str| {
        let schema = json!({ "type": "object", "properties": { name: { "type": word } }, "required": [name] });
        json!({ "method": "elicitation/create", "params": { "mode": "form", "message": message, "requestedSchema": schema } })
    };
    let sample = |text: &str, most: u32| {
        let messages = json!([{ "role": "user", "content": { "type": "text", "text": text } }]);
        json!({ "method": "sampling/createMessage", "params": { "messages": messages, "maxTokens": most } })
    };
    let roots = || json!({ "method": "roots/list", "params": {} });
    let name_form = || form("What is your name?", "name", "string");
    let confirm = || json!({ "confirm": form("Please confirm", "ok", "boolean") });
    let (rounds, has_state) = match name {
        "test_input_required_result_elicitation" | "test_streaming_elicitation" => {
            (vec![json!({ "user_name": name_form() })], false)
        }
        "test_input_required_result_sampling" | "test_missing_capability" => {
            (vec![json!({ "capital_question": sample("What is the capital of France?", 100) })], false)
        }
        "test_input_required_result_list_roots" => (vec![json!({ "client_roots": roots() })], false),
        "test_input_required_result_request_state" | "test_input_required_result_tampered_state" => {
            (vec![confirm()], true)
        }
        "test_input_required_result_multiple_inputs" => {
            let greeting = sample("Generate a greeting", 50);
            (vec![json!({ "user_name": name_form(), "greeting": greeting, "client_roots": roots() })], true)
        }
        "test_input_required_result_multi_round" => {
            let first = form("Step 1: What is your name?", "name", "string");
            let second = form("Step 2: What is your favorite color?", "color", "string");
            (vec![json!({ "step1": first }), json!({ "step2": second })], true)
        }
        "test_input_required_result_capabilities" => {
            (vec![json!({ "user_name": name_form(), "greeting": sample("Generate a greeting", 50) })], false)
        }
        "test_input_required_result_prompt" => {
            (vec![json!({ "user_context": form("What context should the prompt use?", "context", "string") })], false)
        }
        _ => return None,
    };
    Some(Asked { rounds, has_state })
}

/// The rounds that are under way, by the state that went out with the question. Each state is good once.
#[derive(Default)]
pub struct Rounds {
    waiting: Mutex<HashMap<String, usize>>,
    count: AtomicUsize,
}

/// An answer as either kind of request has it.
pub trait Answered: From<InputRequiredResult> {
    fn answered(text: String) -> Self;
}

impl Rounds {
    /// The next question, or the answer to what was asked for.
    pub fn next<A: Answered>(
        &self,
        name: &str,
        asked: &Asked,
        (state, responses): (Option<String>, Option<InputResponses>),
        context: &RequestContext<RoleServer>,
    ) -> Result<A, ErrorData> {
        let client = context.client_capabilities().unwrap_or_default();
        let requests = |round: usize| possible(parsed(json!(asked.rounds.get(round)))?, &client);
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let mut round = match &state {
            Some(state) => {
                waiting.remove(state).ok_or_else(|| ErrorData::invalid_params("the state is unknown", None))?
            }
            None => 0,
        };
        let mut questions = requests(round)?;
        let is_known = !asked.has_state || state.is_some();
        if let Some(responses) = responses.filter(|responses| is_known && is_answered(&questions, responses)) {
            round += 1;
            if round == asked.rounds.len() {
                return Ok(A::answered(format!("state-ok: {}", json!(responses))));
            }
            questions = requests(round)?;
        }
        let state = asked.has_state.then(|| format!("{name} {}", self.count.fetch_add(1, Ordering::Relaxed)));
        if let Some(state) = &state {
            waiting.insert(state.clone(), round);
        }
        Ok(InputRequiredResult::new(Some(questions), state).into())
    }
}

/// What a client can be asked for.
fn possible(mut requests: InputRequests, client: &ClientCapabilities) -> Result<InputRequests, ErrorData> {
    let needed = requests.clone();
    requests.retain(|_, request| match request {
        InputRequest::Elicitation(_) => client.elicitation.is_some(),
        InputRequest::CreateMessage(_) => client.sampling.is_some(),
        InputRequest::ListRoots(_) => client.roots.is_some(),
        _ => false,
    });
    if !requests.is_empty() {
        return Ok(requests);
    }
    let mut missing = ClientCapabilities::default();
    for request in needed.values() {
        match request {
            InputRequest::Elicitation(_) => missing.elicitation = Some(Default::default()),
            InputRequest::CreateMessage(_) => missing.sampling = Some(Default::default()),
            InputRequest::ListRoots(_) => missing.roots = Some(Default::default()),
            _ => {}
        }
    }
    Err(ErrorData::missing_required_client_capability(missing))
}

/// Whether each request has an answer of its kind. Others are none of ours.
fn is_answered(requests: &InputRequests, responses: &InputResponses) -> bool {
    requests.iter().all(|(key, request)| {
        responses.get(key).is_some_and(|response| match request {
            InputRequest::Elicitation(_) => is::<ElicitResult>(response),
            InputRequest::CreateMessage(_) => is::<CreateMessageResult>(response),
            InputRequest::ListRoots(_) => is::<ListRootsResult>(response),
            _ => false,
        })
    })
}

fn is<T: DeserializeOwned>(response: &Value) -> bool {
    serde_json::from_value::<T>(response.clone()).is_ok()
}

impl Answered for rmcp::model::CallToolResponse {
    fn answered(text: String) -> Self {
        CallToolResult::success(vec![ContentBlock::text(text)]).into()
    }
}

impl Answered for rmcp::model::GetPromptResponse {
    fn answered(text: String) -> Self {
        GetPromptResult::new(vec![PromptMessage::new_text(Role::User, text)]).into()
    }
}
