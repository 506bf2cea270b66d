//! Resources of a fixed content.

use crate::tools::IMAGE;
use rmcp::model::{ReadResourceResult, Resource, ResourceContents, ResourceTemplate};
use serde_json::json;

const TEXT: &str = "test://static-text";
const BINARY: &str = "test://static-binary";
const WATCHED: &str = "test://watched-resource";

pub fn listed() -> Vec<Resource> {
    let resource = |uri, name, mime_type| {
        Resource::new(uri, name).with_description("A resource of the suite.").with_mime_type(mime_type)
    };
    vec![
        resource(TEXT, "static-text", "text/plain"),
        resource(BINARY, "static-binary", "image/png"),
        resource(WATCHED, "watched", "text/plain"),
    ]
}

pub fn template() -> ResourceTemplate {
    ResourceTemplate::new("test://template/{id}/data", "template").with_mime_type("application/json")
}

/// The resource at `uri`, if it is a fixture.
pub fn read(uri: &str) -> Option<ReadResourceResult> {
    let text = |text: String, mime_type| ResourceContents::text(text, uri).with_mime_type(mime_type);
    let contents = match uri {
        TEXT => text("This is the content of the static text resource.".to_owned(), "text/plain"),
        BINARY => ResourceContents::blob(IMAGE, uri).with_mime_type("image/png"),
        WATCHED => text("This is the content of the watched resource.".to_owned(), "text/plain"),
        _ => {
            let id = uri.strip_prefix("test://template/")?.strip_suffix("/data")?;
            let data = json!({ "id": id, "templateTest": true, "data": format!("Data for ID: {id}") });
            text(data.to_string(), "application/json")
        }
    };
    Some(ReadResourceResult::new(vec![contents]))
}
