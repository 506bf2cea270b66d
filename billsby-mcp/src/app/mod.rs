//! The support sidebar: a page that clients show beside the conversation (MCP Apps).

use crate::selection::find;
use rmcp::model::{ClientCapabilities, JsonObject, MetaObject, Resource, ResourceContents, Tool as ListedTool};
use serde_json::json;

/// The page.
pub const URI: &str = "ui://billsby/support";
/// The tool whose result it shows.
const TOOL: &str = "get_customer";
/// The word by which a client says that it shows pages.
const EXTENSION: &str = "io.modelcontextprotocol/ui";
const MIME_TYPE: &str = "text/html;profile=mcp-app";
/// It asks nobody but its host, and loads nothing.
const PAGE: &str = include_str!("support.html");

/// The resource as it is listed.
pub fn listed() -> Resource {
    Resource::new(URI, "support")
        .with_title("Support sidebar")
        .with_description("A customer's subscriptions, invoices and payments, with what can be done about them.")
        .with_mime_type(MIME_TYPE)
}

/// The page.
pub fn page() -> ResourceContents {
    ResourceContents::text(PAGE, URI).with_mime_type(MIME_TYPE)
}

/// Whether a client shows pages.
pub fn is_shown(capabilities: Option<&ClientCapabilities>) -> bool {
    capabilities.and_then(|client| client.extensions.as_ref()).is_some_and(|known| known.contains_key(EXTENSION))
}

/// Ties the page to its tool. Only a client that shows it is told, since every word of a tool is read with every
/// prompt.
pub fn tie(mut tool: ListedTool) -> ListedTool {
    if find(&tool.name).is_some_and(|entry| entry.tool.name == TOOL) {
        let ui = json!({ "resourceUri": URI });
        tool.meta = Some(MetaObject(JsonObject::from_iter([("ui".to_owned(), ui)])));
    }
    tool
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tool::{Answer, Tool};
    use std::collections::BTreeSet;

    /// The words of the page that follow `before`, up to where a name ends.
    fn after(before: &str) -> BTreeSet<&'static str> {
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
        let rests = PAGE.split(before).skip(1);
        rests.filter_map(|rest| rest.split(|letter| !is_name(letter)).next()).filter(|name| !name.is_empty()).collect()
    }

    fn support() -> Vec<&'static Tool> {
        let tools = crate::selection::entries().map(|entry| entry.tool);
        tools.filter(|tool| tool.toolsets.contains(&"support")).collect()
    }

    #[test]
    fn the_page_calls_tools_of_its_job_and_nobody_else() {
        let called: BTreeSet<&str> = after("\"").into_iter().filter(|name| find(name).is_some()).collect();
        for needed in ["list_customer_invoices", "list_payment_logs", "refund_invoice", "write_off_invoice"] {
            assert!(called.contains(needed), "{called:?}");
        }
        let support: BTreeSet<&str> = support().into_iter().map(|tool| tool.name).collect();
        assert!(called.is_subset(&support), "{:?}", called.difference(&support));
        assert!(!PAGE.contains("://") && !PAGE.contains("innerHTML"), "it loads something, or writes markup");
    }

    #[test]
    fn the_page_reads_properties_that_there_are() {
        let answers = support().into_iter().map(|tool| match tool.answer {
            Answer::Rows(schema) | Answer::One(schema) => schema,
            Answer::Done => "",
        });
        let schemas: String = answers.collect();
        for name in [after("one."), after("invoice."), after("found.")].into_iter().flatten() {
            assert!(schemas.contains(&format!("\"{name}\":{{")), "no reply has `{name}`");
        }
    }
}
