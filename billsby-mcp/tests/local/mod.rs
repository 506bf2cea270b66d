//! A client of the server over a pipe, and a person beside it.

#![allow(dead_code, reason = "not every test needs all of it")]

use billsby_client::calls::Call;
use billsby_mcp::{MaxEffect, Names, Selection, Server, ServerBuilder};
use billsby_mock::{Clock, Mock, MockServer};
use rmcp::model::{
    CallToolRequestParams, CallToolResult, ClientCapabilities, ClientConfig, ElicitRequestParams, ElicitResult,
    ElicitationAction, Implementation, ProtocolVersion, Tool,
};
use rmcp::service::{RequestContext, RoleClient, RunningService, ServiceError};
use rmcp::{ClientHandler, ClientLifecycleMode, ClientServiceExt, ErrorData, ServiceExt};
use serde_json::{Map, Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The customer, the invoice and the rest that the examples of the description name.
pub const CUSTOMER: &str = "LX0CUI85LH";
pub const PAID_INVOICE: &str = "LX0CUI85LH-1";

pub type Session = RunningService<RoleClient, Person>;

/// Who is asked.
#[derive(Clone, Default)]
pub struct Person {
    /// What they say; nobody can be asked where there is nothing.
    pub says: Option<bool>,
    /// Whether their client shows pages.
    pub shows_pages: bool,
    /// What they were shown.
    pub shown: Arc<Mutex<Vec<String>>>,
}

impl Person {
    pub fn who_says(yes: bool) -> Self {
        Self { says: Some(yes), ..Self::default() }
    }

    pub fn shown(&self) -> Vec<String> {
        self.shown.lock().unwrap().clone()
    }
}

impl ClientHandler for Person {
    fn get_info(&self) -> ClientConfig {
        let mut capabilities = match self.says {
            Some(_) => ClientCapabilities::builder().enable_elicitation().build(),
            None => ClientCapabilities::default(),
        };
        if self.shows_pages {
            capabilities.extensions = serde_json::from_value(
                json!({ "io.modelcontextprotocol/ui": { "mimeTypes": ["text/html;profile=mcp-app"] } }),
            )
            .unwrap();
        }
        ClientConfig::new(capabilities, Implementation::new("test", "1.0.0"))
    }

    async fn create_elicitation(
        &self,
        request: ElicitRequestParams,
        _context: RequestContext<RoleClient>,
    ) -> Result<ElicitResult, ErrorData> {
        let ElicitRequestParams::FormElicitationParams { message, .. } = request else { panic!("{request:?}") };
        self.shown.lock().unwrap().push(message);
        Ok(match self.says {
            Some(true) => ElicitResult::new(ElicitationAction::Accept).with_content(json!({ "confirm": true })),
            _ => ElicitResult::new(ElicitationAction::Decline),
        })
    }
}

/// The demo company as the examples know it.
pub fn mock() -> Mock {
    let clock = Clock::Frozen("2026-07-31T12:00:00Z".parse().unwrap());
    MockServer::builder().clock(clock).build().unwrap()
}

pub fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

pub fn toolset(name: &str) -> Selection {
    Selection::new(&words(&[name]), &[], MaxEffect::Money, Names::Operations).unwrap()
}

pub fn server(mock: &Mock, toolset: &str) -> ServerBuilder {
    Server::builder(mock.client(), self::toolset(toolset)).settle(Duration::ZERO)
}

/// A client of before 2026-07-28.
pub async fn connect(server: Server, person: Person) -> Session {
    let (near, far) = tokio::io::duplex(1 << 20);
    tokio::spawn(async move { server.serve(far).await.unwrap().waiting().await });
    person.serve(near).await.unwrap()
}

/// A client of 2026-07-28.
pub async fn connect_stateless(server: Server, person: Person) -> Session {
    let (near, far) = tokio::io::duplex(1 << 20);
    tokio::spawn(async move { server.serve(far).await.unwrap().waiting().await });
    let preferred_versions = vec![ProtocolVersion::V_2026_07_28];
    person.serve_with_lifecycle(near, ClientLifecycleMode::Discover { preferred_versions }).await.unwrap()
}

/// All tools over the demo company, for a client of before 2026-07-28 with nobody beside it.
pub async fn everything() -> (Mock, Session) {
    let mock = mock();
    let session = connect(server(&mock, "all").build(), Person::default()).await;
    (mock, session)
}

/// The example of an operation, as its tool takes it.
pub fn example(call: &Call) -> Map<String, Value> {
    let mut example: Map<String, Value> = serde_json::from_str(call.example).unwrap();
    if let Some(Value::Object(body)) = example.remove("body") {
        example.extend(body);
    }
    example
}

pub fn object(value: Value) -> Map<String, Value> {
    serde_json::from_value(value).unwrap()
}

pub async fn try_call(session: &Session, name: &str, arguments: Value) -> Result<CallToolResult, ServiceError> {
    let request = CallToolRequestParams::new(name.to_owned()).with_arguments(object(arguments));
    session.call_tool(request).await
}

pub async fn call(session: &Session, name: &str, arguments: Value) -> CallToolResult {
    try_call(session, name, arguments).await.unwrap()
}

/// The structured result of a call that works.
pub async fn ask(session: &Session, name: &str, arguments: Value) -> Value {
    let result = call(session, name, arguments).await;
    assert_ne!(result.is_error, Some(true), "{name}: {result:?}");
    result.structured_content.unwrap()
}

/// The error of a call that does not.
pub async fn refused(session: &Session, name: &str, arguments: Value) -> Value {
    let result = call(session, name, arguments).await;
    assert_eq!(result.is_error, Some(true), "{name}: {result:?}");
    result.structured_content.unwrap()["error"].take()
}

pub fn text(result: &CallToolResult) -> String {
    result.content.iter().filter_map(|block| Some(block.as_text()?.text.clone())).collect()
}

pub async fn tools(session: &Session) -> Vec<Tool> {
    session.list_tools(None).await.unwrap().tools
}
