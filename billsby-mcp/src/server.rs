//! The server: what each request of the protocol is answered.

use crate::access::Access;
use crate::acting::{act, earlier};
use crate::app;
use crate::asked::Asked;
use crate::confirmations::Confirmations;
use crate::consent::{Consent, Returned, consent};
use crate::intents::{Intent, Intents};
use crate::listing;
use crate::outcome::Outcome;
use crate::prompts;
use crate::reading;
use crate::remedy::Refusal;
use crate::resources;
use crate::search;
use crate::selection::{Entry, Selection, find};
use billsby_client::{Client, Retry};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, CompleteRequestParams, CompleteResult, CompletionInfo,
    GetPromptRequestParams, GetPromptResponse, Implementation, ListPromptsResult, ListResourceTemplatesResult,
    ListResourcesResult, ListToolsResult, PaginatedRequestParams, ReadResourceRequestParams, ReadResourceResponse,
    ReadResourceResult, Reference, ServerCapabilities, ServerConfig, Tool as ListedTool,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::{ErrorData, ServerHandler};
use serde_json::{Map, Value};
use std::sync::Arc;
use std::time::Duration;

/// About how many tokens a result has at most, where nothing else is asked for.
pub const RESULT_TOKENS: usize = 4_000;

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

/// What a server is made of.
pub struct ServerBuilder {
    client: Client,
    selection: Selection,
    result_tokens: usize,
    settle: Option<Duration>,
    is_rehearsal: bool,
}

impl ServerBuilder {
    /// About how many tokens a result has at most; 4,000 when not set, and at least 500.
    pub fn result_tokens(mut self, tokens: usize) -> Self {
        self.result_tokens = tokens.max(500);
        self
    }

    /// How long after it was sent a call can still be carried out. The timeout of the client when not set.
    pub fn settle(mut self, settle: Duration) -> Self {
        self.settle = Some(settle);
        self
    }

    /// Says that nothing real is behind the tools.
    pub fn rehearsal(mut self) -> Self {
        self.is_rehearsal = true;
        self
    }

    /// Makes the server.
    pub fn build(self) -> Server {
        let Self { client, selection, result_tokens, settle, is_rehearsal } = self;
        let mut listed: Vec<ListedTool> =
            selection.shown().iter().map(|entry| listing::listed(&selection, entry)).collect();
        if selection.is_search() {
            listed.extend(search::listed());
        }
        Server {
            shared: Arc::new(Shared {
                client,
                selection,
                listed,
                intents: Intents::default(),
                confirmations: Confirmations::default(),
                result_tokens,
                settle,
                is_rehearsal,
            }),
        }
    }
}

impl Server {
    /// A server of the selected tools, which call with `client`.
    pub fn builder(client: Client, selection: Selection) -> ServerBuilder {
        ServerBuilder { client, selection, result_tokens: RESULT_TOKENS, settle: None, is_rehearsal: false }
    }

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
        if !selection.callable().any(|callable| callable.tool.name == entry.tool.name) {
            return Ok(None);
        }
        Ok(Some(entry))
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
        let arguments = entry.tool.arguments(entry.call, given.clone());
        if entry.tool.read_only {
            let read = reading::read(&shared.client, entry, arguments, asked.wanted, shared.result_tokens);
            return read.await.map(Into::into);
        }
        // A person is not asked about what would be refused.
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

const INSTRUCTIONS: &str = "\
Billsby subscription billing. Amounts are whole numbers in minor units: 1000 is 10.00. Lists page by themselves: \
`total` counts all rows, and `next` is the `offset` to go on with. Calls that move money or erase wait for a person; \
where you are given a `confirm` token, show the preview first. A call that may not be made twice is made once: to make \
the same one again on purpose, add an `intent` of your own. Where the outcome is unknown, look before you call again.";

const REHEARSAL: &str = " This is a rehearsal: the company is made up, and nothing is real.";

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder()
            .enable_tools()
            .enable_resources()
            .enable_prompts()
            .enable_completions()
            .build();
        let rehearsal = if self.shared.is_rehearsal { REHEARSAL } else { "" };
        ServerConfig::new(capabilities)
            .with_server_info(Implementation::new("billsby-mcp", env!("CARGO_PKG_VERSION")))
            .with_instructions(format!("{INSTRUCTIONS}{rehearsal}"))
    }

    async fn list_tools(
        &self,
        _request: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        // All at once: some clients never ask for a second page.
        let most = Access::of(&context).most;
        let is_allowed = |tool: &&ListedTool| find(&tool.name).is_none_or(|entry| most.allows(entry.call.effect));
        let tools = self.shared.listed.iter().filter(is_allowed).cloned();
        Ok(ListToolsResult::with_all_items(match app::is_shown(context.client_capabilities().as_ref()) {
            true => tools.map(app::tie).collect(),
            false => tools.collect(),
        }))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        match self.call(request, &context).await {
            Ok(response) => Ok(response),
            Err(Answered::Refused(refusal)) => Ok(refusal.result().into()),
            Err(Answered::NoSuchTool(name)) => {
                Err(ErrorData::invalid_params(format!("Unknown tool: {name}. tools/list names those there are."), None))
            }
        }
    }

    async fn list_resources(
        &self,
        _request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        Ok(ListResourcesResult::with_all_items(resources::listed()))
    }

    async fn list_resource_templates(
        &self,
        _request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        Ok(ListResourceTemplatesResult::with_all_items(resources::templates()))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let Shared { client, selection, .. } = &*self.shared;
        match resources::read(client, selection, &request.uri).await {
            Ok(Some(contents)) => Ok(ReadResourceResult::new(vec![contents]).into()),
            Ok(None) => Err(ErrorData::resource_not_found(format!("there is no resource {}", request.uri), None)),
            Err(refusal) => Err(ErrorData::internal_error(format!("{} {}", refusal.message, refusal.remedy), None)),
        }
    }

    async fn complete(
        &self,
        request: CompleteRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<CompleteResult, ErrorData> {
        let values = match &request.r#ref {
            Reference::Resource(template) => resources::completions(&template.uri, &request.argument.value),
            _ => Vec::new(),
        };
        let completion = CompletionInfo::with_all_values(values);
        completion.map(CompleteResult::new).map_err(|error| ErrorData::internal_error(error, None))
    }

    async fn list_prompts(
        &self,
        _request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListPromptsResult, ErrorData> {
        Ok(ListPromptsResult::with_all_items(prompts::listed()))
    }

    async fn get_prompt(
        &self,
        request: GetPromptRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<GetPromptResponse, ErrorData> {
        match prompts::get(&request.name, request.arguments.as_ref()) {
            Some(Ok(result)) => Ok(result.into()),
            Some(Err(argument)) => {
                Err(ErrorData::invalid_params(format!("{}: the argument `{argument}` is missing", request.name), None))
            }
            None => Err(ErrorData::invalid_params(format!("there is no prompt {}", request.name), None)),
        }
    }

    fn get_tool(&self, name: &str) -> Option<ListedTool> {
        self.shared.listed.iter().find(|tool| tool.name == name).cloned()
    }
}
