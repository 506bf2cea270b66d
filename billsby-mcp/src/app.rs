//! The support sidebar: a page that clients show beside the conversation (MCP Apps).

use crate::listing;
use crate::selection::{Entry, Selection, entries, find};
use rmcp::model::{ClientCapabilities, JsonObject, MetaObject, Resource, ResourceContents, Tool as ListedTool};
use serde_json::{Value, json};
use std::sync::LazyLock;

/// The page.
pub const URI: &str = "ui://billsby/support";
/// The tool whose result it shows.
const TOOL: &str = "get_customer";
/// The word by which a client says that it shows pages.
const EXTENSION: &str = "io.modelcontextprotocol/ui";
const MIME_TYPE: &str = "text/html;profile=mcp-app";
/// The console of the mock shows it, too.
const PAGE: &str = billsby_mock::SUPPORT_PAGE;

/// What the page reads by, whatever else is shown.
static READS: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let is_named = |entry: &Entry| PAGE.contains(&format!("\"{}\"", entry.tool.name));
    entries().filter(|entry| entry.tool.read_only && is_named(entry)).collect()
});

/// The resource as it is listed.
pub fn listed() -> Resource {
    Resource::new(URI, "support")
        .with_title("Support sidebar")
        .with_description("A customer's subscriptions, invoices and payments, with what can be done about them.")
        .with_mime_type(MIME_TYPE)
}

/// The page. What it may load and reach is left to the host, whose default is nothing.
pub fn page() -> ResourceContents {
    ResourceContents::text(PAGE, URI).with_mime_type(MIME_TYPE).with_meta(ui(json!({ "prefersBorder": true })))
}

/// Whether a client shows pages.
pub fn is_shown(capabilities: Option<&ClientCapabilities>) -> bool {
    let known =
        capabilities.and_then(|client| client.extensions.as_ref()?.get(EXTENSION)?.get("mimeTypes")?.as_array());
    known.is_some_and(|types| types.iter().any(|known| known == MIME_TYPE))
}

/// Ties the page to its tool, and lists for the page alone what else it reads by. Only a client that shows it is told,
/// since every word of a tool is read with every prompt.
pub fn tie(selection: &Selection, tools: impl Iterator<Item = ListedTool>) -> Vec<ListedTool> {
    let named = |tool: &ListedTool| find(&tool.name).map(|entry| entry.tool.name);
    let mut tools: Vec<ListedTool> = tools.collect();
    let Some(tied) = tools.iter_mut().find(|tool| named(tool) == Some(TOOL)) else { return tools };
    tied.meta = Some(ui(json!({ "resourceUri": URI })));
    let has_output = tied.output_schema.is_some();
    let others = READS.iter().filter(|read| !tools.iter().any(|tool| named(tool) == Some(read.tool.name)));
    let others = others.map(|read| {
        let mut tool = listing::listed(selection, read, has_output);
        tool.meta = Some(ui(json!({ "visibility": ["app"] })));
        tool
    });
    let others: Vec<ListedTool> = others.collect();
    tools.extend(others);
    tools
}

/// Whether the page reads by a tool, where the one whose result it shows is among these.
pub fn reads(shown: &[Entry], entry: &Entry) -> bool {
    let is_there = |entries: &[Entry], name: &str| entries.iter().any(|entry| entry.tool.name == name);
    is_there(shown, TOOL) && is_there(&READS, entry.tool.name)
}

fn ui(meta: Value) -> MetaObject {
    MetaObject(JsonObject::from_iter([("ui".to_owned(), meta)]))
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
        entries().map(|entry| entry.tool).filter(|tool| tool.toolsets.contains(&"support")).collect()
    }

    #[test]
    fn the_page_calls_tools_of_its_job_and_nobody_else() {
        let called = after("\"").into_iter().filter_map(find).map(|entry| entry.tool);
        let (reads, acts): (Vec<_>, Vec<_>) = called.partition(|tool| tool.read_only);
        let names = |tools: &[&'static Tool]| tools.iter().map(|tool| tool.name).collect::<BTreeSet<_>>();
        assert_eq!(names(&reads), READS.iter().map(|entry| entry.tool.name).collect());
        let actions = ["refund_invoice", "reattempt_invoice_payment", "mark_invoice_paid_offline", "write_off_invoice"];
        assert_eq!(names(&acts), BTreeSet::from(actions));
        assert!(names(&acts).is_subset(&names(&support())));
        assert!(!PAGE.contains("://") && !PAGE.contains("innerHTML"), "it loads something, or writes markup");
    }

    #[test]
    fn the_page_reads_properties_that_there_are() {
        let answers = READS.iter().map(|read| match read.tool.answer {
            Answer::Rows(schema) | Answer::One(schema) => schema,
            Answer::Done => "",
        });
        let schemas: String = answers.collect();
        for name in [after("one."), after("invoice."), after("found.")].into_iter().flatten() {
            assert!(schemas.contains(&format!("\"{name}\":{{")), "no reply has `{name}`");
        }
    }
}
