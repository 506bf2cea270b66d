//! Names that the generated code needs itself, and so cannot give away.

use super::shape_read::unsupported;
use crate::diagnostic::{Diagnostic, Position};
use crate::names;
use crate::source::Node;

/// The types and traits that generated code writes without a path.
#[rustfmt::skip]
const PRELUDE: &[&str] = &[
    "AsMut", "AsRef", "Box", "Clone", "Copy", "Debug", "Default", "DoubleEndedIterator", "Drop", "Eq", "Err",
    "ExactSizeIterator", "Extend", "Fn", "FnMut", "FnOnce", "From", "FromIterator", "Future", "Hash", "Into",
    "IntoFuture", "IntoIterator", "Iterator", "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd", "Result",
    "Self", "Send", "Sized", "Some", "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto", "Vec",
];
/// What the module of the requests imports.
const REQUESTS: &[&str] = &["Call", "Client", "Error"];
/// The methods that a client, the requests beneath it, and a server have already.
#[rustfmt::skip]
const METHODS: &[&str] = &[
    "api_version", "as_ref", "authorize", "baseurl", "builder", "call", "client", "clone", "clone_from", "clone_into", "exec",
    "from_env", "inner", "into", "low_level", "new", "new_with_client", "post", "pre", "render", "to_owned", "try_into",
];
/// What a request has beside its parameters.
const PARAMETERS: &[&str] = &["body", "client", "into_future", "send", "stream"];
/// What a client and its builder have beside their settings.
const SETTINGS: &[&str] =
    &["api_key", "base_url", "build", "builder", "clone", "connection", "from_env", "low_level", "timeout"];

/// Why a schema cannot be called `name`.
pub fn schema(name: &str, at: &Position, known: impl Fn(&str) -> bool) -> Option<Diagnostic> {
    let pascal = names::pascal(name);
    if !names::is_identifier(&pascal) || pascal != *name {
        return Some(unsupported(
            at,
            format!("the schema name `{name}` is no Rust type name"),
            if names::is_identifier(&pascal) { format!("call it `{pascal}`") } else { "call it by a word".to_owned() },
        ));
    }
    if let Some(other) = name.strip_suffix("Builder").filter(|other| known(other)) {
        let message = format!("`{name}` is what builds a `{other}` in Rust");
        return Some(unsupported(at, message, format!("call it `{other}Maker`, say")));
    }
    PRELUDE.contains(&name).then(|| {
        unsupported(at, format!("the schema name `{name}` has a meaning in Rust"), format!("call it `Api{name}`, say"))
    })
}

/// Refuses the name of an operation that a client or a server has already.
pub fn operation(name: &str, at: &Position) -> Result<(), Diagnostic> {
    let type_name = names::pascal(name);
    let taken = METHODS.contains(&name)
        || [PRELUDE, REQUESTS].iter().any(|taken| taken.contains(&type_name.as_str()))
        || !names::is_identifier(&type_name);
    match taken {
        true => {
            let message = format!("the operation `{name}` has a name that the generated code needs itself");
            Err(unsupported(at, message, "give it another operationId"))
        }
        false => Ok(()),
    }
}

/// The name of a parameter in Rust.
pub fn parameter(name: &str, at: &Position) -> Result<String, Diagnostic> {
    let identifier = names::snake(name);
    if !names::is_identifier(&identifier)
        || name.starts_with(|c: char| !c.is_ascii_alphabetic() && c != '_' && c != '$')
    {
        let message = format!("the parameter `{name}` yields no Rust identifier");
        return Err(unsupported(at, message, "let its name start with a letter"));
    }
    match PARAMETERS.contains(&identifier.as_str()) {
        true => {
            let message = format!("the parameter `{name}` has a name that the generated code needs itself");
            Err(unsupported(at, message, "rename it"))
        }
        false => Ok(identifier),
    }
}

/// The name of a setting in Rust.
pub fn setting(value: &Node) -> Result<String, Diagnostic> {
    let name = value.as_str().map(names::snake).filter(|name| names::is_identifier(name));
    match name {
        Some(name) if !SETTINGS.contains(&name.as_str()) => Ok(name),
        _ => Err(unsupported(&value.at, "x-setting is no name that a setting can have", "name it by another word")),
    }
}
