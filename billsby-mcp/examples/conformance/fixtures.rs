//! The server of the company, and the fixtures beside it.

use crate::rounds::{self, Rounds};
use crate::{prompts, resources, tools};
use billsby_mcp::Server;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CompleteRequestParams, CompleteResult, GetPromptRequestParams,
    GetPromptResponse, ListPromptsResult, ListResourceTemplatesResult, ListResourcesResult, ListToolsResult,
    PaginatedRequestParams, ReadResourceRequestParams, ReadResourceResponse, ServerConfig, SetLevelRequestParams,
    SubscribeRequestParams, SubscriptionFilter, Tool, UnsubscribeRequestParams,
};
use rmcp::service::{RequestContext, RoleServer, SubscriptionContext, SubscriptionSink};
use rmcp::{ErrorData, ServerHandler};
use std::sync::{Arc, Mutex, PoisonError};

/// The server of the company, and the fixtures beside it. What is no fixture is answered by the server.
#[derive(Clone)]
pub struct Fixtures {
    billsby: Server,
    rounds: Arc<Rounds>,
    listening: Arc<Mutex<Vec<SubscriptionSink>>>,
}

/// A list that a tool says has changed.
#[derive(Clone, Copy)]
pub enum Changed {
    Tools,
    Prompts,
}

impl Fixtures {
    pub fn beside(billsby: Server) -> Self {
        Self { billsby, rounds: Arc::default(), listening: Arc::default() }
    }

    /// Tells everybody who listens.
    async fn tell(&self, changed: Changed) {
        let listening = self.listening.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for sink in listening {
            // One that has not asked for it refuses it, and one that is gone needs it no more.
            _ = match changed {
                Changed::Tools => sink.notify_tool_list_changed().await,
                Changed::Prompts => sink.notify_prompt_list_changed().await,
            };
        }
    }
}

impl ServerHandler for Fixtures {
    fn get_info(&self) -> ServerConfig {
        let mut config = self.billsby.get_info();
        let capabilities = &mut config.capabilities;
        capabilities.logging.get_or_insert_default();
        capabilities.tools.get_or_insert_default().list_changed = Some(true);
        capabilities.prompts.get_or_insert_default().list_changed = Some(true);
        capabilities.resources.get_or_insert_default().subscribe = Some(true);
        config
    }

    async fn list_tools(
        &self,
        request: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let mut listed = self.billsby.list_tools(request, context).await?;
        listed.tools.extend(tools::listed());
        Ok(listed)
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        if let Some(changed) = tools::changed(&request.name) {
            self.tell(changed).await;
            return tools::text("changed").map(Into::into);
        }
        if let Some(asked) = rounds::of(&request.name) {
            let returned = (request.request_state, request.input_responses);
            return self.rounds.next(&request.name, &asked, returned, &context);
        }
        match tools::call(&request, &context).await {
            Some(result) => result.map(Into::into),
            None => self.billsby.call_tool(request, context).await,
        }
    }

    async fn list_resources(
        &self,
        request: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let mut listed = self.billsby.list_resources(request, context).await?;
        listed.resources.extend(resources::listed());
        Ok(listed)
    }

    async fn list_resource_templates(
        &self,
        request: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let mut listed = self.billsby.list_resource_templates(request, context).await?;
        listed.resource_templates.push(resources::template());
        Ok(listed)
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        match resources::read(&request.uri) {
            Some(result) => Ok(result.into()),
            None => self.billsby.read_resource(request, context).await,
        }
    }

    async fn subscribe(
        &self,
        _request: SubscribeRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        // No fixture changes.
        Ok(())
    }

    async fn unsubscribe(
        &self,
        _request: UnsubscribeRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        Ok(())
    }

    fn accepted_subscription_filter(&self, requested: &SubscriptionFilter) -> Option<SubscriptionFilter> {
        Some(requested.clone())
    }

    async fn listen(&self, context: SubscriptionContext) -> Result<(), ErrorData> {
        self.listening.lock().unwrap_or_else(PoisonError::into_inner).push(context.sink().clone());
        context.cancelled().await;
        Ok(())
    }

    async fn complete(
        &self,
        request: CompleteRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CompleteResult, ErrorData> {
        self.billsby.complete(request, context).await
    }

    async fn list_prompts(
        &self,
        request: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListPromptsResult, ErrorData> {
        let mut listed = self.billsby.list_prompts(request, context).await?;
        listed.prompts.extend(prompts::listed());
        Ok(listed)
    }

    async fn get_prompt(
        &self,
        request: GetPromptRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<GetPromptResponse, ErrorData> {
        if let Some(asked) = rounds::of(&request.name) {
            let returned = (request.request_state, request.input_responses);
            return self.rounds.next(&request.name, &asked, returned, &context);
        }
        match prompts::get(&request) {
            Some(result) => result.map(Into::into),
            None => self.billsby.get_prompt(request, context).await,
        }
    }

    async fn set_level(
        &self,
        _request: SetLevelRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        // What is logged here is of a level that every client of the suite asks for.
        Ok(())
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        tools::listed().into_iter().find(|tool| tool.name == name).or_else(|| self.billsby.get_tool(name))
    }
}
