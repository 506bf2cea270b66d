//! Where an API is served.

use super::shape_read::unsupported;
use crate::diagnostic::Diagnostic;
use crate::source::{Kind, Node};

/// The servers of a document, a path or an operation.
#[derive(Clone, Debug, Default)]
pub struct Servers {
    /// Scheme, host and port of the first one; empty when it is relative.
    pub origin: String,
    /// The path prefixes of all of them.
    pub bases: Vec<String>,
}

/// `servers` of `node`, when it has any.
pub fn servers(node: &Node) -> Result<Option<Servers>, Diagnostic> {
    let Some(list) = node.get("servers") else { return Ok(None) };
    if !matches!(list.kind, Kind::List(_)) {
        return Err(unsupported(&list.at, "`servers` must be a list", "write it as `- url: https://...`"));
    }
    let mut found: Option<Servers> = None;
    for server in list.items() {
        let (origin, base) = server_parts(server)?;
        let servers = found.get_or_insert_with(|| Servers { origin, bases: Vec::new() });
        if !servers.bases.contains(&base) {
            servers.bases.push(base);
        }
    }
    Ok(found)
}

fn server_parts(server: &Node) -> Result<(String, String), Diagnostic> {
    let refuse = |message: String, remedy: &str| Err(unsupported(&server.at, message, remedy));
    let Some(mut url) = server.text("url").map(str::to_owned) else {
        return refuse("a server without a `url`".into(), "say where it is");
    };
    for variable in server.get("variables").map(Node::entries).unwrap_or_default() {
        if let Some(default) = variable.value.text("default") {
            url = url.replace(&format!("{{{}}}", variable.key), default);
        }
    }
    if url.contains(['{', '}']) {
        return refuse(format!("the server {url} has a variable without a default"), "give it a default");
    }
    let (origin, base) = match url.find("://") {
        Some(scheme) => {
            let slash = url[scheme + 3..].find('/').map_or(url.len(), |slash| scheme + 3 + slash);
            url.split_at(slash)
        }
        None => ("", url.as_str()),
    };
    let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
    let host_is_plain =
        |host: &str| !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-_:[]".contains(c));
    if !origin.is_empty() && !host.is_some_and(host_is_plain) {
        return refuse(format!("the server {url} is not supported"), "write it as `https://host/base`");
    }
    if origin.is_empty() && !base.is_empty() && !base.starts_with('/') {
        return refuse(
            format!("the server {url} is relative to its document"),
            "start it with a slash, or with https://",
        );
    }
    let base = base.trim_end_matches('/');
    if let Some(word) = base.split('/').skip(1).find(|word| word.is_empty() || !is_fixed_word(word)) {
        return refuse(format!("the server {url} has the path segment `{word}`, which is not supported"), WORD_REMEDY);
    }
    Ok((origin.to_owned(), base.to_owned()))
}

/// What to do about a word that is none.
pub const WORD_REMEDY: &str = "use letters, digits and `-._~`, and percent-encode the rest";

/// Whether a path can have this segment as it stands: no URL library changes it on the way.
pub fn is_fixed_word(word: &str) -> bool {
    let mut bytes = word.bytes();
    while let Some(byte) = bytes.next() {
        let fits = match byte {
            b'%' => {
                let mut digit = || bytes.next().is_some_and(|byte| byte.is_ascii_hexdigit());
                digit() && digit()
            }
            _ => byte.is_ascii_alphanumeric() || b"-._~!$&'()+,;=@".contains(&byte),
        };
        if !fits {
            return false;
        }
    }
    !matches!(word.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}
