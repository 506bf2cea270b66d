//! What each request of the protocol is answered.

use super::{Answered, Server, Shared};
use crate::access::Access;
use crate::selection::find;
use crate::{app, prompts, resources};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CompleteRequestParams, CompleteResult, CompletionInfo,
    GetPromptRequestParams, GetPromptResponse, Implementation, ListPromptsResult, ListResourceTemplatesResult,
    ListResourcesResult, ListToolsResult, PaginatedRequestParams, ReadResourceRequestParams, ReadResourceResponse,
    ReadResourceResult, Reference, ServerCapabilities, ServerConfig, Tool as ListedTool,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::{ErrorData, ServerHandler};
use serde_json::json;

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
            true => app::tie(&self.shared.selection, tools),
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
            Ok(None) => {
                let uri = json!({ "uri": request.uri });
                Err(ErrorData::resource_not_found(format!("there is no resource {}", request.uri), Some(uri)))
            }
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
