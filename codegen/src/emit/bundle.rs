//! The description as one document, for a server to give out: `openapi.json`.

use super::Output;
use crate::source::{Kind, Node};

/// Emits `openapi.json`. Its servers are relative, so that they are those of
/// whoever gives the document out.
pub fn emit(document: &Node, origin: &str) -> Output {
    let mut document = document.clone();
    relative(&mut document, origin);
    if let Kind::Map(entries) = &mut document.kind {
        for entry in entries.iter_mut().filter(|entry| entry.key == "paths") {
            if let Kind::Map(paths) = &mut entry.value.kind {
                paths.iter_mut().for_each(|path| relative(&mut path.value, origin));
            }
        }
    }
    Output { path: "openapi.json".into(), content: document.to_json() }
}

fn relative(node: &mut Node, origin: &str) {
    let Kind::Map(entries) = &mut node.kind else { return };
    for entry in entries.iter_mut().filter(|entry| entry.key == "servers") {
        let Kind::List(servers) = &mut entry.value.kind else { continue };
        for server in servers {
            let Some(url) = server.get("url").cloned() else { continue };
            if let Some(path) = url.as_str().and_then(|text| text.strip_prefix(origin)) {
                let path = Kind::String(if path.is_empty() { "/".to_owned() } else { path.to_owned() });
                server.set("url", Node { at: url.at, kind: path });
            }
        }
    }
}
