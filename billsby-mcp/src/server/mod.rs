//! The server: which calls are made, and by what rules.

mod builder;
mod protocol;

pub use builder::{RESULT_TOKENS, ServerBuilder};

use crate::access::Access;
use crate::acting::{act, earlier};
use crate::asked::Asked;
use crate::confirmations::Confirmations;
use crate::consent::{Consent, Returned, consent};
use crate::intents::{Intent, Intents};
use crate::listing;
use crate::outcome::Outcome;
use crate::reading;
use crate::remedy::Refusal;
use crate::search;
use crate::selection::{Entry, Selection, find};
use billsby_client::{Client, Retry};
use rmcp::model::{CallToolRequestParams, CallToolResponse, CallToolResult, Tool as ListedTool};
use rmcp::service::{RequestContext, RoleServer};
use serde_json::{Map, Value};
use std::sync::Arc;
use std::time::Duration;

/// A server of the tools.
///
/// It is cheap to clone, and all clones know the same calls.
#[derive(Clone)]
pub struct Server {
    shared: Arc<Shared>,
}

/// What every session shares.
pub(crate) struct Shared {
    pub(crate) client: Client,
    pub(crate) selection: Selection,
    pub(crate) listed: Vec<ListedTool>,
    pub(crate) intents: Intents,
    pub(crate) confirmations: Confirmations,
    pub(crate) result_tokens: usize,
    /// How long after it was sent a call can still be carried out, where that is not the timeout.
    pub(crate) settle: Option<Duration>,
    /// Whether nothing real is behind the tools.
    pub(crate) is_rehearsal: bool,
}

impl Server {
    /// The tool of this name that may be called.
    fn entry(&self, name: &str, access: &Access) -> Result<Option<Entry>, Refusal> {
        let selection = &self.shared.selection;
        let Some(entry) = find(name) else { return Ok(None) };
        let most = access.most.min(selection.most());
        if !most.allows(entry.call.effect) {
            return Err(Refusal::new(
                "forbidden",
                format!(
                    "{}: this server makes no such calls; the gravest it makes is {}.",
                    entry.tool.name,
                    most.word()
                ),
                "Do not look for another way. A person can start the server with a higher --max-effect.",
            ));
        }
        Ok(selection.is_callable(&entry).then_some(entry))
    }

    /// The result of a tool.
    async fn perform(
        &self,
        entry: &Entry,
        mut given: Map<String, Value>,
        returned: Returned,
        access: &Access,
        context: &RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, Refusal> {
        let shared = &*self.shared;
        let asked = Asked::take(entry, &mut given)?;
        if entry.tool.read_only {
            let arguments = entry.tool.arguments(entry.call, given);
            let read = reading::read(&shared.client, entry, arguments, asked.wanted, shared.result_tokens);
            return read.await.map(Into::into);
        }
        // A person is not asked about what would be refused.
        let arguments = entry.tool.arguments(entry.call, given.clone());
        let request = shared.client.call(entry.call, arguments).map_err(Refusal::arguments)?;
        // What may be repeated, and asks nobody, is made as often as it is asked for: a counter that is set.
        let is_once = listing::is_confirmed(entry) || request.retry() == Retry::Never;
        let intent = is_once.then(|| Intent {
            caller: access.caller.clone(),
            operation: entry.tool.name,
            arguments: Value::Object(given.clone()).to_string(),
            word: asked.intent.clone(),
        });
        if let Some(intent) = &intent {
            if let Some(earlier) = earlier(shared.intents.known(intent)) {
                return earlier.map(|(outcome, before)| told(&outcome, before));
            }
            if listing::is_confirmed(entry) {
                let token = asked.confirm.as_deref();
                // What a person is shown stays in the conversation.
                request.operation().mask(&mut given);
                if let Consent::Answer(response) =
                    consent(shared, entry, &given, intent, token, &returned, context).await?
                {
                    return Ok(*response);
                }
            }
        }
        let (outcome, before) = act(shared, entry, request, intent).await?;
        Ok(told(&outcome, before))
    }

    async fn call(
        &self,
        request: CallToolRequestParams,
        context: &RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, Answered> {
        let access = Access::of(context);
        let returned = Returned { state: request.request_state, responses: request.input_responses };
        let mut arguments = request.arguments.unwrap_or_default();
        let mut name = request.name.into_owned();
        if self.shared.selection.is_search() {
            let selection = &self.shared.selection;
            let mut text = |key: &str| match arguments.remove(key) {
                Some(Value::String(text)) => Ok(text),
                _ => Err(Refusal::new("invalid", format!("`{key}` is missing: expected a string."), "Add it.")),
            };
            match name.as_str() {
                search::FIND => return Ok(structured(search::find(selection, &text("query")?))),
                search::DESCRIBE => {
                    let name = text("name")?;
                    let entry = self.entry(&name, &access)?.ok_or_else(|| unknown(&name))?;
                    return Ok(structured(search::describe(selection, &entry)));
                }
                search::CALL => {
                    name = text("name")?;
                    arguments = match arguments.remove("arguments") {
                        Some(Value::Object(arguments)) => arguments,
                        None => Map::new(),
                        Some(_) => return Err(Refusal::new("invalid", "`arguments` is no object.", "Send one.").into()),
                    };
                    let entry = self.entry(&name, &access)?.ok_or_else(|| unknown(&name))?;
                    return Ok(self.perform(&entry, arguments, returned, &access, context).await?);
                }
                _ => {}
            }
        }
        let Some(entry) = self.entry(&name, &access)? else { return Err(Answered::NoSuchTool(name)) };
        Ok(self.perform(&entry, arguments, returned, &access, context).await?)
    }
}

/// Why there is no result of a tool.
enum Answered {
    Refused(Refusal),
    NoSuchTool(String),
}

impl From<Refusal> for Answered {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

fn unknown(name: &str) -> Refusal {
    Refusal::new("unknown", format!("There is no operation `{name}`."), "Look for it with `find`.")
}

fn structured(value: Value) -> CallToolResponse {
    CallToolResult::structured(value).into()
}

fn told(outcome: &Outcome, before: Option<u64>) -> CallToolResponse {
    structured(outcome.structured(before))
}
