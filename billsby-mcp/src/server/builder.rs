//! What a server is made of.

use super::{Server, Shared};
use crate::confirmations::Confirmations;
use crate::intents::Intents;
use crate::listing;
use crate::search;
use crate::selection::Selection;
use billsby_client::Client;
use rmcp::model::Tool as ListedTool;
use std::sync::Arc;
use std::time::Duration;

/// About how many tokens a result has at most, where nothing else is asked for.
pub const RESULT_TOKENS: usize = 4_000;

/// What a server is made of.
pub struct ServerBuilder {
    client: Client,
    selection: Selection,
    result_tokens: usize,
    settle: Option<Duration>,
    is_rehearsal: bool,
    has_output_schemas: bool,
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

    /// Lists each tool with the schema of its results, which makes the list nearly three times as long.
    ///
    /// ```
    /// use billsby_mcp::{MaxEffect, Names, Selection, Server};
    ///
    /// let mock = billsby_mock::MockServer::builder().build()?;
    /// let selection = Selection::new(&["support".to_owned()], &[], MaxEffect::Read, Names::Operations)?;
    /// let server = Server::builder(mock.client(), selection).output_schemas().build();
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn output_schemas(mut self) -> Self {
        self.has_output_schemas = true;
        self
    }

    /// Makes the server.
    pub fn build(self) -> Server {
        let Self { client, selection, result_tokens, settle, is_rehearsal, has_output_schemas } = self;
        let shown = selection.shown().iter();
        let mut listed: Vec<ListedTool> =
            shown.map(|entry| listing::listed(&selection, entry, has_output_schemas)).collect();
        if selection.is_search() {
            listed.extend(search::listed(has_output_schemas));
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
        ServerBuilder {
            client,
            selection,
            result_tokens: RESULT_TOKENS,
            settle: None,
            is_rehearsal: false,
            has_output_schemas: false,
        }
    }
}
