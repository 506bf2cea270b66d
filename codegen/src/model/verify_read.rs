//! `x-verify`: how a caller finds out whether a call of unknown outcome was carried out.

use super::shape_read::unsupported;
use super::{Model, Object, Operation, ReplyContent, Shape, ShapeKind};
use crate::diagnostic::Diagnostic;
use crate::names;
use crate::source::Node;

/// One read that tells whether an operation was carried out, and what of it tells so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The operation that reads.
    pub read: String,
    /// A read before it, from whose reply arguments are taken.
    pub first: Option<String>,
    /// Arguments of the read, by wire name, and where each comes from; others have the name they have here.
    pub arguments: Vec<(String, Source)>,
    /// What tells.
    pub trace: Trace,
}

/// Where an argument of a read comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The argument of the operation with this wire name.
    Argument(String),
    /// The property of the reply to the first read.
    First(String),
}

/// What a call leaves behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trace {
    /// A row that was not there before.
    Added {
        /// The property that tells rows apart.
        key: String,
        /// Properties of the row, and the arguments that they equal.
        equal: Vec<(String, Wanted)>,
    },
    /// Properties of the reply that have become what the arguments say; one of these sets.
    Becomes(Vec<Vec<(String, Wanted)>>),
}

/// An argument that a property is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its wire name.
    pub argument: String,
    /// Whether the property is its negative.
    pub negative: bool,
}

const REMEDY: &str = "write a list of {read, first, arguments, added, where} or {read, first, arguments, becomes}";

/// Reads the `x-verify` of `operation`, which is in the model as all others are.
pub fn checks(model: &Model, operation: &Operation, node: &Node) -> Result<Vec<Check>, Diagnostic> {
    let Some(list) = node.get("x-verify") else { return Ok(Vec::new()) };
    if list.items().is_empty() {
        return Err(unsupported(&list.at, "x-verify is no list of checks", REMEDY));
    }
    list.items().iter().map(|item| check(model, operation, item)).collect()
}

fn check(model: &Model, operation: &Operation, node: &Node) -> Result<Check, Diagnostic> {
    const PARTS: [&str; 6] = ["read", "first", "arguments", "added", "where", "becomes"];
    if let Some(entry) = node.entries().iter().find(|entry| !PARTS.contains(&entry.key.as_str())) {
        return Err(unsupported(&entry.key_at, format!("x-verify: `{}` is no part of a check", entry.key), REMEDY));
    }
    let named = |key: &str| node.text(key).map(|name| reading(model, node, name)).transpose();
    let read = named("read")?.ok_or_else(|| unsupported(&node.at, "x-verify names no `read`", REMEDY))?;
    let first = named("first")?;
    let reply = object(model, read).ok_or_else(|| {
        unsupported(&node.at, format!("x-verify: `{}` answers with no object and no rows", read.name), REMEDY)
    })?;
    let arguments = arguments(model, operation, read, first, node)?;
    let comparison = |map: &Node| -> Result<Vec<(String, Wanted)>, Diagnostic> {
        map.entries().iter().map(|entry| wanted(model, operation, reply, &entry.key, &entry.value)).collect()
    };
    let trace = match (node.get("added"), node.get("becomes")) {
        (Some(key), None) => {
            let name = key.as_str().unwrap_or_default();
            if !reply.has(name) {
                return Err(unsupported(&key.at, format!("x-verify: the rows have no `{name}`"), "name a property"));
            }
            let equal = node.get("where").map(comparison).transpose()?.unwrap_or_default();
            Trace::Added { key: name.to_owned(), equal }
        }
        (None, Some(sets)) if !sets.items().is_empty() && node.get("where").is_none() => {
            Trace::Becomes(sets.items().iter().map(comparison).collect::<Result<_, _>>()?)
        }
        _ => return Err(unsupported(&node.at, "x-verify says not what tells", REMEDY)),
    };
    Ok(Check { read: read.name.clone(), first: first.map(|first| first.name.clone()), arguments, trace })
}

fn reading<'m>(model: &'m Model, node: &Node, name: &str) -> Result<&'m Operation, Diagnostic> {
    let found = model.operations.iter().find(|operation| operation.name == names::snake(name));
    match found {
        Some(operation) if operation.effect.as_deref() == Some("read") => Ok(operation),
        Some(_) => {
            Err(unsupported(&node.at, format!("x-verify: `{name}` is no read"), "name one that changes nothing"))
        }
        None => Err(unsupported(&node.at, format!("x-verify: there is no operation `{name}`"), "name an operation")),
    }
}

/// The rows of a list, or the object itself.
fn object<'m>(model: &'m Model, read: &'m Operation) -> Option<&'m Object> {
    let ReplyContent::Json(shape) = &read.reply.content else { return None };
    let row = |list: &'m Shape| match &model.resolve(list).kind {
        ShapeKind::List { items, .. } => Some(model.resolve(items)),
        _ => None,
    };
    let shape = match (&read.paging, &model.resolve(shape).kind) {
        (Some(paging), ShapeKind::Object(page)) => {
            row(&page.properties.iter().find(|property| property.name == paging.results)?.shape)?
        }
        _ => row(shape).unwrap_or_else(|| model.resolve(shape)),
    };
    match &shape.kind {
        ShapeKind::Object(object) => Some(object),
        _ => None,
    }
}

fn arguments(
    model: &Model,
    operation: &Operation,
    read: &Operation,
    first: Option<&Operation>,
    node: &Node,
) -> Result<Vec<(String, Source)>, Diagnostic> {
    let mut arguments = Vec::new();
    for entry in node.get("arguments").map(Node::entries).unwrap_or_default() {
        let text = entry.value.as_str().unwrap_or_default();
        if !read.parameters.iter().any(|parameter| parameter.name == entry.key) {
            let message = format!("x-verify: `{}` takes no `{}`", read.name, entry.key);
            return Err(unsupported(&entry.key_at, message, "name one of its parameters"));
        }
        let source = match text.strip_prefix("first.") {
            Some(property) if first.and_then(|first| object(model, first)).is_some_and(|reply| reply.has(property)) => {
                Source::First(property.to_owned())
            }
            None if has_argument(model, operation, text) => Source::Argument(text.to_owned()),
            _ => {
                let message = format!("x-verify: there is no `{text}` to take");
                return Err(unsupported(&entry.value.at, message, "name an argument, or `first.` and a property"));
            }
        };
        arguments.push((entry.key.clone(), source));
    }
    for reader in std::iter::once(read).chain(first) {
        for parameter in reader.parameters.iter().filter(|parameter| parameter.required) {
            let given = std::ptr::eq(reader, read) && arguments.iter().any(|(name, _)| *name == parameter.name);
            if !given && !has_argument(model, operation, &parameter.name) && reader.paging.is_none() {
                let message = format!("x-verify: nothing gives `{}` its `{}`", reader.name, parameter.name);
                return Err(unsupported(&node.at, message, "say where it comes from, under `arguments`"));
            }
        }
    }
    Ok(arguments)
}

fn wanted(
    model: &Model,
    operation: &Operation,
    reply: &Object,
    property: &str,
    value: &Node,
) -> Result<(String, Wanted), Diagnostic> {
    let text = value.as_str().unwrap_or_default();
    let (negative, argument) = text.strip_prefix('-').map_or((false, text), |argument| (true, argument));
    if !reply.has(property) || !has_argument(model, operation, argument) {
        let message = format!("x-verify: `{property}` can not be compared with `{text}`");
        return Err(unsupported(&value.at, message, "name a property of the reply, and an argument of the operation"));
    }
    Ok((property.to_owned(), Wanted { argument: argument.to_owned(), negative }))
}

/// Whether the operation is given something of this wire name, as a parameter or in its body.
fn has_argument(model: &Model, operation: &Operation, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| parameter.name == name)
        || operation.body.as_ref().is_some_and(|body| body.required)
            && model.body_object(operation).is_some_and(|body| body.has(name))
}
