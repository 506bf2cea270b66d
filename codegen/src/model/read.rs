//! A bundled document to a model.

use super::across::Across;
use super::operation_read::DocumentContext;
use super::shape::ShapeKind;
use super::shape_read::{ShapeReader, unsupported};
use super::{
    ErrorContent, Model, Operation, ReplyContent, Schema, Shape, replace_read, rust_names, verify_read, webhook_read,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::names;
use crate::source::{Bundle, Node, Place};
use std::collections::{BTreeMap, BTreeSet};

/// A model, and what it had to leave out.
pub struct Reading {
    /// What can be generated.
    pub model: Model,
    /// What cannot.
    pub refused: Vec<Refused>,
}

/// An operation that cannot be generated, and why.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The operation, as `GET /pets/{petId}`.
    pub operation: String,
    /// The reason, with its position.
    pub reason: Diagnostic,
}

/// Reads `bundle`. Operations with unsupported parts are left out and listed;
/// an error of the document as a whole leaves nothing.
pub fn read(bundle: &Bundle) -> Result<Reading, Diagnostics> {
    let document = &bundle.document;
    check_version(document)?;
    let named: BTreeMap<&str, &Node> = document
        .pointer("/components/schemas")
        .map(Node::entries)
        .unwrap_or_default()
        .iter()
        .map(|entry| (entry.key.as_str(), &entry.value))
        .collect();
    let mut shapes = ShapeReader::new(named.clone());

    let mut schemas: BTreeMap<String, Schema> = BTreeMap::new();
    let mut broken: BTreeMap<String, Diagnostic> = BTreeMap::new();
    for (name, node) in &named {
        if let Some(reason) = rust_names::schema(name, &node.at, |other| named.contains_key(other)) {
            broken.insert((*name).to_owned(), reason);
            continue;
        }
        match shapes.schema(name, node) {
            Ok(schema) => _ = schemas.insert(schema.name.clone(), schema),
            Err(reason) => _ = broken.insert((*name).to_owned(), reason),
        }
    }

    let context = DocumentContext::new(document)?;
    let mut operations = Vec::new();
    let mut nodes = Vec::new();
    let mut refused = Vec::new();
    for path in document.get("paths").map(Node::entries).unwrap_or_default() {
        for entry in path.value.entries() {
            let label = format!("{} {}", entry.key.to_uppercase(), path.key);
            match Place::PathItem.child(&entry.key) {
                Place::Operation => {
                    nodes.push((label.clone(), &entry.value));
                    match context.operation(&mut shapes, &schemas, &path.key, &path.value, &entry.key, &entry.value) {
                        Ok(operation) => operations.push((label, operation)),
                        Err(reason) => refused.push(Refused { operation: label, reason }),
                    }
                }
                Place::ParameterList => {}
                _ if matches!(entry.key.as_str(), "summary" | "description" | "servers")
                    || entry.key.starts_with("x-") => {}
                _ => {
                    let message = format!("`{}` is no method and no other word of a path", entry.key);
                    let reason = unsupported(&entry.key_at, message, "use get, put, post, patch or delete");
                    refused.push(Refused { operation: label, reason });
                }
            }
        }
    }
    let (not_in_requests, not_in_replies) = (shapes.not_in_requests, shapes.not_in_replies);
    schemas.append(&mut shapes.hoisted);

    let text = |pointer: &str| document.pointer(pointer).and_then(Node::as_str).unwrap_or_default().trim().to_owned();
    let mut model = Model {
        title: text("/info/title"),
        description: text("/info/description"),
        version: text("/info/version"),
        origin: context.origin.clone(),
        key_header: None,
        settings: Vec::new(),
        tags: tags(document),
        operations: Vec::new(),
        schemas,
        error_schemas: BTreeMap::new(),
        webhooks: Vec::new(),
        webhook_convention: None,
    };

    let mut needed = BTreeSet::new();
    let mut across = Across::default();
    for (label, read) in operations {
        let in_request = reach_request(&model, &broken, &read.operation);
        let in_reply = reach_reply(&model, &broken, &read.operation);
        let fault = (in_request.iter().chain(&in_reply).find_map(|name| broken.get(name)))
            .or_else(|| in_request.iter().find_map(|name| not_in_requests.get(name)))
            .or_else(|| in_reply.iter().find_map(|name| not_in_replies.get(name)))
            .cloned()
            .or_else(|| endless(&model, in_request.iter().chain(&in_reply)));
        let fitted = match fault {
            Some(reason) => Err(reason),
            None => across.fit(&mut model, read),
        };
        match fitted {
            Ok(()) => needed.extend(in_request.into_iter().chain(in_reply)),
            Err(reason) => refused.push(Refused { operation: label, reason }),
        }
    }
    for (label, node) in nodes {
        let name = names::snake(node.text("operationId").unwrap_or_default());
        let Some(index) = model.operations.iter().position(|operation| operation.name == name) else { continue };
        let operation = &model.operations[index];
        let read = verify_read::checks(&model, operation, node)
            .and_then(|checks| Ok((checks, replace_read::replaces(&model, operation, node)?)));
        match read {
            Ok((checks, replaces)) => {
                model.operations[index].verify = checks;
                model.operations[index].replaces = replaces;
            }
            Err(reason) => refused.push(Refused { operation: label, reason }),
        }
    }
    match webhook_read::convention(document) {
        Ok(convention) => model.webhook_convention = convention,
        Err(reason) => refused.push(Refused { operation: "x-webhook-convention".to_owned(), reason }),
    }
    for entry in document.get("x-webhooks").map(Node::entries).unwrap_or_default() {
        let read = payload(&model, &broken, &entry.value)
            .and_then(|(schema, reached)| Ok((webhook_read::webhook(&model, entry, schema)?, reached)));
        match read {
            Ok((webhook, reached)) => {
                needed.extend(reached);
                model.webhooks.push(webhook);
            }
            Err(reason) => refused.push(Refused { operation: format!("webhook {}", entry.key), reason }),
        }
    }
    let in_errors = keep_to_sound_errors(&mut model, &broken, &not_in_replies);
    let (schemas, others) = std::mem::take(&mut model.schemas).into_iter().partition(|(name, _)| needed.contains(name));
    model.schemas = schemas;
    model.error_schemas = others;
    model.error_schemas.retain(|name, _| in_errors.contains(name));
    refused.sort_by(|a, b| a.reason.cmp(&b.reason));
    Ok(Reading { model, refused })
}

/// Forgets what failures hold where it leads to what cannot be read. Returns the names of all that the others lead to.
fn keep_to_sound_errors(
    model: &mut Model,
    broken: &BTreeMap<String, Diagnostic>,
    not_in_replies: &BTreeMap<String, Diagnostic>,
) -> BTreeSet<String> {
    let mut sound = BTreeSet::new();
    let mut operations = std::mem::take(&mut model.operations);
    for error in operations.iter_mut().flat_map(|operation| &mut operation.errors) {
        let ErrorContent::Json(shape) = &error.content else { continue };
        let mut reached = BTreeSet::new();
        reach_shape(model, broken, shape, &mut reached);
        let unsound = |name: &String| broken.contains_key(name) || not_in_replies.contains_key(name);
        if reached.iter().any(unsound) || endless(model, reached.iter()).is_some() {
            error.content = ErrorContent::Unread;
        } else {
            sound.extend(reached);
        }
    }
    model.operations = operations;
    sound
}

/// The schema of a webhook, and all that it leads to.
fn payload(
    model: &Model,
    broken: &BTreeMap<String, Diagnostic>,
    node: &Node,
) -> Result<(String, BTreeSet<String>), Diagnostic> {
    let Some(name) = node.text("$ref").and_then(|reference| reference.strip_prefix("#/components/schemas/")) else {
        return Err(unsupported(&node.at, "a webhook without a named schema", "refer to one with `$ref`"));
    };
    let mut reached = BTreeSet::new();
    reach_schema(model, broken, name, &mut reached);
    let fault = reached.iter().find_map(|name| broken.get(name)).cloned();
    match fault.or_else(|| endless(model, reached.iter())) {
        Some(reason) => Err(reason),
        None => Ok((name.to_owned(), reached)),
    }
}

/// A list or map that holds itself with no object between would be a type without end.
fn endless<'a>(model: &Model, names: impl Iterator<Item = &'a String>) -> Option<Diagnostic> {
    names.into_iter().find_map(|start| {
        let mut name = start;
        for _ in 0..=model.schemas.len() {
            let mut shape = &model.schemas.get(name)?.shape;
            while let ShapeKind::List { items: inner, .. } | ShapeKind::Map(inner) = &shape.kind {
                shape = inner;
            }
            let ShapeKind::Reference(next) = &shape.kind else { return None };
            name = next;
        }
        let schema = model.schemas.get(start)?;
        let message = format!("`{start}` holds nothing but itself");
        Some(unsupported(&schema.at, message, "put an object between, with a property for the inner one"))
    })
}

fn tags(document: &Node) -> Vec<(String, String)> {
    let tags = document.get("tags").map(Node::items).unwrap_or_default().iter();
    tags.filter_map(|tag| {
        let about = tag.text("description").unwrap_or_default().trim();
        Some((tag.text("name")?.to_owned(), about.to_owned()))
    })
    .collect()
}

fn check_version(document: &Node) -> Result<(), Diagnostic> {
    let fail = |at, message: String| Diagnostic {
        at,
        code: "openapi",
        message,
        remedy: "write the description as OpenAPI 3.0".into(),
    };
    match document.get("openapi") {
        Some(version) if version.as_str().is_some_and(|text| text.starts_with("3.0.")) => Ok(()),
        Some(version) => Err(fail(version.at.clone(), "only OpenAPI 3.0 is supported".into())),
        None => Err(fail(document.at.clone(), "`openapi` is missing; is this an OpenAPI document?".into())),
    }
}

/// The names of all schemas that a request of `operation` leads to, broken ones included.
fn reach_request(model: &Model, broken: &BTreeMap<String, Diagnostic>, operation: &Operation) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    for parameter in &operation.parameters {
        reach_shape(model, broken, &parameter.shape, &mut reached);
    }
    if let Some(body) = &operation.body {
        reach_schema(model, broken, &body.schema, &mut reached);
    }
    reached
}

/// The names of all schemas that the reply of `operation` leads to, broken ones included.
fn reach_reply(model: &Model, broken: &BTreeMap<String, Diagnostic>, operation: &Operation) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    match &operation.reply.content {
        ReplyContent::Empty | ReplyContent::Bytes => {}
        ReplyContent::Acknowledgement(name) => reach_schema(model, broken, name, &mut reached),
        ReplyContent::Json(shape) => reach_shape(model, broken, shape, &mut reached),
    }
    reached
}

fn reach_schema(model: &Model, broken: &BTreeMap<String, Diagnostic>, name: &str, reached: &mut BTreeSet<String>) {
    if !reached.insert(name.to_owned()) || broken.contains_key(name) {
        return;
    }
    if let Some(schema) = model.schemas.get(name) {
        reach_shape(model, broken, &schema.shape, reached);
    }
}

fn reach_shape(model: &Model, broken: &BTreeMap<String, Diagnostic>, shape: &Shape, reached: &mut BTreeSet<String>) {
    match &shape.kind {
        ShapeKind::Reference(name) => reach_schema(model, broken, name, reached),
        ShapeKind::Object(object) => {
            object.properties.iter().for_each(|property| reach_shape(model, broken, &property.shape, reached));
        }
        ShapeKind::Map(inner) | ShapeKind::List { items: inner, .. } => reach_shape(model, broken, inner, reached),
        _ => {}
    }
}

impl Reading {
    /// Why operations were left out.
    pub fn reasons(&self) -> Vec<Diagnostic> {
        self.refused.iter().map(|refused| refused.reason.clone()).collect()
    }
}
