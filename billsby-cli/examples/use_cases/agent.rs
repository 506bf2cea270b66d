//! An agent with its tools, over the Model Context Protocol. A program takes the place of the model.

use super::stage::Stage;
use anyhow::{Context, Result, bail, ensure};
use billsby_client::Client;
use billsby_mcp::{MaxEffect, Names, Selection, Server};
use rmcp::ServiceExt;
use rmcp::model::CallToolRequestParams;
use rmcp::service::{RoleClient, RunningService};
use serde_json::Value;

/// An agent.
pub struct Agent(RunningService<RoleClient, ()>);

impl Agent {
    /// Gives an agent the tools of all jobs, which call with `client`.
    pub async fn start(client: Client) -> Result<Self> {
        let server = Server::builder(client, Selection::new(&[], &[], MaxEffect::Money, Names::Operations)?).build();
        let (near, far) = tokio::io::duplex(1 << 20);
        tokio::spawn(async move {
            if let Ok(running) = server.serve(far).await {
                _ = running.waiting().await;
            }
        });
        Ok(Self(().serve(near).await?))
    }

    /// What a tool answers, be it a result or an `error`.
    pub async fn call(&self, tool: &str, arguments: &Value) -> Result<Value> {
        let arguments = arguments.as_object().cloned().context("arguments are an object")?;
        let request = CallToolRequestParams::new(tool.to_owned()).with_arguments(arguments);
        let answer = self.0.call_tool(request).await?;
        answer.structured_content.with_context(|| format!("{tool} has no structured result"))
    }

    /// What a tool answers that does what it is asked.
    pub async fn ask(&self, tool: &str, arguments: &Value) -> Result<Value> {
        let answer = self.call(tool, arguments).await?;
        ensure!(answer.get("error").is_none(), "{tool}: {answer}");
        Ok(answer)
    }

    /// Does what waits for a person: asks for the preview, which the person checks, and hands the token back. Only
    /// where the tool says that nothing was done, the person is asked anew. Gives what was previewed.
    pub async fn with_consent(
        &self,
        stage: &Stage,
        tool: &str,
        arguments: &Value,
        person: impl Fn(&Value) -> bool,
    ) -> Result<Value> {
        for _ in 0..3 {
            let asked = self.ask(tool, arguments).await?;
            ensure!(asked["outcome"] == "confirmation_required", "{tool} does not wait for a person: {asked}");
            ensure!(person(&asked["preview"]), "the person does not agree to {}", asked["preview"]);
            let mut confirmed = arguments.clone();
            confirmed["confirm"] = asked["confirm"].clone();
            let answer = self.call(tool, &confirmed).await?;
            if answer["outcome"] == "done" {
                if let Some(note) = answer["note"].as_str() {
                    stage.aside(format!("{tool}: {note}"));
                }
                return Ok(asked["preview"].clone());
            }
            ensure!(answer["error"]["kind"] == "not_done", "{tool}: {answer}");
            stage.aside(format!("{tool} was not carried out, as a read shows; the person is asked anew."));
        }
        bail!("{tool} cannot be carried out")
    }
}
