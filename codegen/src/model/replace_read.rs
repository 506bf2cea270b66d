//! `x-replaces`: the body of an operation replaces the whole of what another one reads.

use super::shape_read::unsupported;
use super::{Model, Operation, ReplyContent, ShapeKind};
use crate::diagnostic::Diagnostic;
use crate::names;
use crate::source::Node;

const REMEDY: &str = "name an operation that reads with the same path parameters and answers with an object";

/// The operation that reads what `operation` replaces.
pub fn replaces(model: &Model, operation: &Operation, node: &Node) -> Result<Option<String>, Diagnostic> {
    let Some(value) = node.get("x-replaces") else { return Ok(None) };
    let name = names::snake(value.as_str().unwrap_or_default());
    let read = model.operations.iter().find(|other| other.name == name && other.effect.as_deref() == Some("read"));
    let fits = read.is_some_and(|read| {
        let object = match &read.reply.content {
            ReplyContent::Json(shape) => matches!(model.resolve(shape).kind, ShapeKind::Object(_)),
            _ => false,
        };
        let path = |operation: &Operation| -> Vec<String> {
            operation.path_parameters().map(|parameter| parameter.name.clone()).collect()
        };
        object && path(read) == path(operation) && read.query_parameters().all(|parameter| !parameter.required)
    });
    if !fits
        || !operation.body.as_ref().is_some_and(|body| body.required)
        || operation.query_parameters().next().is_some()
    {
        return Err(unsupported(&value.at, format!("x-replaces: `{name}` does not fit"), REMEDY));
    }
    Ok(Some(name))
}
