//! How an API asks who is calling.

use super::shape_read::unsupported;
use crate::diagnostic::{Diagnostic, Position};
use crate::source::{Kind, Node};

/// A header that carries a key, and where it is asked for.
pub type KeyHeader = (String, Position);

/// `security` of `node`: whether it stands there, and the header of the key that it asks for.
pub fn security(document: &Node, node: &Node) -> Result<Option<Option<KeyHeader>>, Diagnostic> {
    let Some(list) = node.get("security") else { return Ok(None) };
    if !matches!(list.kind, Kind::List(_)) {
        return Err(unsupported(&list.at, "`security` must be a list", "write it as `- Scheme: []`"));
    }
    let scheme = match list.items() {
        [] => return Ok(Some(None)),
        [one] => match one.entries() {
            [] => return Ok(Some(None)),
            [scheme] => scheme,
            [_, second, ..] => {
                let message = "more than one security scheme at a time is not supported";
                return Err(unsupported(&second.key_at, message, "keep one"));
            }
        },
        [_, second, ..] => {
            let message = "a choice of security schemes is not supported";
            return Err(unsupported(&second.at, message, "keep one"));
        }
    };
    let Some(node) = document.pointer("/components/securitySchemes").and_then(|schemes| schemes.get(&scheme.key))
    else {
        return Err(unsupported(
            &scheme.key_at,
            format!("the security scheme `{}` is not described", scheme.key),
            "describe it under components/securitySchemes",
        ));
    };
    match (node.text("type"), node.text("in"), node.text("name")) {
        (Some("apiKey"), Some("header"), Some(name)) if is_header(name) => {
            Ok(Some(Some((name.to_owned(), scheme.key_at.clone()))))
        }
        _ => Err(unsupported(
            &node.at,
            "only an API key in a header is supported",
            "describe the scheme as apiKey in header, under a name that a header can have",
        )),
    }
}

/// RFC 9110's token.
fn is_header(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(fits)
}
