//! A bundled document to a model.

use super::shape::ShapeKind;
use super::shape_read::{ShapeReader, unsupported};
use super::{
    Body, Location, Model, Operation, Paging, Parameter, Reply, ReplyContent, Retry, Schema, Segment, Setting, Shape,
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
    let mut shapes = ShapeReader { named: named.clone(), hoisted: BTreeMap::new() };

    let mut schemas: BTreeMap<String, Schema> = BTreeMap::new();
    let mut broken: BTreeMap<String, Diagnostic> = BTreeMap::new();
    for (name, node) in &named {
        if !names::is_identifier(&names::pascal(name)) || names::pascal(name) != **name {
            broken.insert(
                (*name).to_owned(),
                unsupported(
                    &node.at,
                    format!("the schema name `{name}` is no Rust type name"),
                    format!("call it `{}`", names::pascal(name)),
                ),
            );
            continue;
        }
        match shapes.schema(name, node) {
            Ok(schema) => _ = schemas.insert(schema.name.clone(), schema),
            Err(reason) => _ = broken.insert((*name).to_owned(), reason),
        }
    }

    let context = DocumentContext::new(document)?;
    let known = schemas.clone();
    let mut operations = Vec::new();
    let mut refused = Vec::new();
    for path in document.get("paths").map(Node::entries).unwrap_or_default() {
        for entry in path.value.entries() {
            if Place::PathItem.child(&entry.key) != Place::Operation {
                continue;
            }
            let label = format!("{} {}", entry.key.to_uppercase(), path.key);
            match context.operation(&mut shapes, &known, &path.key, &path.value, &entry.key, &entry.value) {
                Ok(operation) => operations.push((label, operation)),
                Err(reason) => refused.push(Refused { operation: label, reason }),
            }
        }
    }
    schemas.append(&mut shapes.hoisted);

    let mut model = Model {
        title: document.pointer("/info/title").and_then(Node::as_str).unwrap_or_default().to_owned(),
        description: document.pointer("/info/description").and_then(Node::as_str).unwrap_or_default().trim().to_owned(),
        version: document.pointer("/info/version").and_then(Node::as_str).unwrap_or_default().to_owned(),
        origin: context.origin.clone(),
        key_header: context.key_header.clone(),
        settings: Vec::new(),
        operations: Vec::new(),
        schemas,
        webhooks: document
            .get("x-webhooks")
            .map(Node::entries)
            .unwrap_or_default()
            .iter()
            .filter_map(|entry| {
                let name = entry.value.text("$ref")?.strip_prefix("#/components/schemas/")?;
                Some((entry.key.clone(), name.to_owned()))
            })
            .collect(),
    };

    let mut kept = Vec::new();
    for (label, (operation, settings)) in operations {
        let reached = reach(&model, &broken, &operation);
        match reached.iter().find_map(|name| broken.get(name)) {
            Some(reason) => refused.push(Refused { operation: label, reason: reason.clone() }),
            None => {
                for setting in settings {
                    if !model.settings.contains(&setting) {
                        model.settings.push(setting);
                    }
                }
                kept.push((operation, reached));
            }
        }
    }
    let mut needed: BTreeSet<String> = kept.iter().flat_map(|(_, reached)| reached.clone()).collect();
    for (_, schema) in &model.webhooks {
        reach_schema(&model, &broken, schema, &mut needed);
    }
    model.webhooks.retain(|(_, schema)| model.schemas.contains_key(schema));
    model.schemas.retain(|name, _| needed.contains(name));
    model.operations = kept.into_iter().map(|(operation, _)| operation).collect();
    refused.sort_by(|a, b| a.reason.cmp(&b.reason));
    Ok(Reading { model, refused })
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

struct DocumentContext {
    origin: String,
    bases: Vec<String>,
    key_header: Option<String>,
    parameters: BTreeMap<String, Node>,
    responses: BTreeMap<String, Node>,
    bodies: BTreeMap<String, Node>,
}

impl DocumentContext {
    fn new(document: &Node) -> Result<Self, Diagnostics> {
        let section = |name: &str| {
            let entries = document.pointer(&format!("/components/{name}")).map(Node::entries).unwrap_or_default();
            entries.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect()
        };
        let (origin, bases) = servers(document)?.unwrap_or_default();
        Ok(Self {
            origin,
            bases: if bases.is_empty() { vec![String::new()] } else { bases },
            key_header: key_header(document)?,
            parameters: section("parameters"),
            responses: section("responses"),
            bodies: section("requestBodies"),
        })
    }

    fn follow<'n>(&'n self, node: &'n Node) -> &'n Node {
        let Some(reference) = node.text("$ref") else { return node };
        let mut tokens = reference.trim_start_matches("#/components/").splitn(2, '/');
        let (section, name) = (tokens.next().unwrap_or_default(), tokens.next().unwrap_or_default());
        let map = match section {
            "parameters" => &self.parameters,
            "responses" => &self.responses,
            _ => &self.bodies,
        };
        map.get(name).unwrap_or(node)
    }

    fn operation(
        &self,
        shapes: &mut ShapeReader<'_>,
        known: &BTreeMap<String, Schema>,
        path: &str,
        item: &Node,
        method: &str,
        node: &Node,
    ) -> Result<(Operation, Vec<Setting>), Diagnostic> {
        let Some(id) = node.text("operationId") else {
            return Err(unsupported(&node.at, "an operation without operationId", "give it a name"));
        };
        let name = names::snake(id);
        if !names::is_identifier(&name) {
            return Err(unsupported(
                &node.at,
                format!("the operationId `{id}` yields no Rust identifier"),
                "rename it",
            ));
        }
        if let Some(callbacks) = node.get("callbacks") {
            return Err(unsupported(&callbacks.at, "callbacks are not supported", "leave them out"));
        }
        if !matches!(method, "get" | "put" | "post" | "delete" | "patch") {
            return Err(unsupported(
                &node.at,
                format!("the method {method} is not supported"),
                "use get, put, post, patch or delete",
            ));
        }
        let bases = match (servers(node)?, servers(item)?) {
            (Some((_, bases)), _) | (None, Some((_, bases))) => {
                let more = self.bases.iter().filter(|base| !bases.contains(base)).cloned().collect::<Vec<_>>();
                bases.into_iter().chain(more).collect()
            }
            (None, None) => self.bases.clone(),
        };
        let type_name = names::pascal(&name);
        let (parameters, settings) = self.parameters(shapes, known, item, node, &type_name)?;
        let segments = segments(path, node)?;
        for segment in &segments {
            if let Segment::Parameter(name) = segment {
                let known = parameters.iter().any(|p| p.location == Location::Path && p.name == *name)
                    || settings.iter().any(|setting| setting.parameter == *name);
                if !known {
                    return Err(unsupported(
                        &node.at,
                        format!("the path parameter `{name}` is not described"),
                        "declare it under `parameters`",
                    ));
                }
            }
        }
        let body = match node.get("requestBody") {
            None => None,
            Some(body) => Some(self.body(shapes, known, self.follow(body), &type_name)?),
        };
        let (reply, errors) = self.replies(shapes, node, &type_name)?;
        let paging = paging(node)?;
        let secured = match node.get("security") {
            Some(list) => !list.items().is_empty(),
            None => true,
        };
        let operation = Operation {
            at: node.at.clone(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            segments,
            bases,
            tag: node.get("tags").and_then(|tags| tags.items().first()).and_then(Node::as_str).map(str::to_owned),
            summary: node.text("summary").unwrap_or_default().trim().to_owned(),
            description: node.text("description").unwrap_or_default().trim().to_owned(),
            parameters,
            body,
            reply,
            errors,
            secured: secured && self.key_header.is_some(),
            deprecated: node.flag("deprecated") == Some(true),
            evidence: node.text("x-evidence").map(str::to_owned),
            effect: node.text("x-effect").map(str::to_owned),
            retry: retry(node)?,
            paging,
            tool: node.text("x-tool").map(str::to_owned),
            name,
        };
        Ok((operation, settings))
    }

    fn parameters(
        &self,
        shapes: &mut ShapeReader<'_>,
        known: &BTreeMap<String, Schema>,
        item: &Node,
        operation: &Node,
        type_name: &str,
    ) -> Result<(Vec<Parameter>, Vec<Setting>), Diagnostic> {
        let own = operation.get("parameters").map(Node::items).unwrap_or_default();
        let shared = item.get("parameters").map(Node::items).unwrap_or_default();
        let mut found: Vec<Parameter> = Vec::new();
        let mut settings = Vec::new();
        for (index, listed) in shared.iter().chain(own).enumerate() {
            let node = self.follow(listed);
            let name = node.text("name").unwrap_or_default();
            let location = match node.text("in") {
                Some("path") => Location::Path,
                Some("query") => Location::Query,
                other => {
                    return Err(unsupported(
                        &node.at,
                        format!("a parameter in {} is not supported", other.unwrap_or("no place")),
                        "use path and query parameters",
                    ));
                }
            };
            for key in ["style", "explode", "content", "allowReserved"] {
                if let Some(value) = node.get(key) {
                    return Err(unsupported(
                        &value.at,
                        format!("`{key}` of a parameter is not supported"),
                        "leave it out",
                    ));
                }
            }
            let Some(schema) = node.get("schema") else {
                return Err(unsupported(
                    &node.at,
                    format!("the parameter `{name}` has no schema"),
                    "say what it holds",
                ));
            };
            let identifier = names::snake(name);
            if !names::is_identifier(&identifier) {
                return Err(unsupported(
                    &node.at,
                    format!("the parameter `{name}` yields no Rust identifier"),
                    "rename it",
                ));
            }
            if let Some(setting) = node.text("x-setting") {
                settings.push(Setting {
                    name: names::snake(setting),
                    parameter: name.to_owned(),
                    description: node.text("description").unwrap_or_default().trim().to_owned(),
                });
                continue;
            }
            let shape = shapes.used(schema, &format!("{type_name}{}", names::pascal(name)))?;
            let target = match shape.reference() {
                Some(reference) => known.get(reference).or(shapes.hoisted.get(reference)).map(|schema| &schema.shape),
                None => Some(&shape),
            };
            // A schema that could not be read is reported where the operation is looked at as a whole.
            if target.is_some_and(|target| !target.is_scalar() || matches!(target.kind, ShapeKind::Number)) {
                return Err(unsupported(
                    &schema.at,
                    format!("the parameter `{name}` is not text, an integer or a boolean"),
                    "send it in the body",
                ));
            }
            let parameter = Parameter {
                name: name.to_owned(),
                location,
                required: node.flag("required") == Some(true),
                description: node.text("description").unwrap_or_default().trim().to_owned(),
                shape,
            };
            // A parameter of the operation takes the place of one of the path.
            let twin = found.iter().position(|other| other.name == parameter.name && other.location == location);
            match twin {
                Some(twin) if index >= shared.len() => found[twin] = parameter,
                Some(_) => {
                    return Err(unsupported(&node.at, format!("the parameter `{name}` is declared twice"), "keep one"));
                }
                None if found.iter().any(|other| names::snake(&other.name) == identifier) => {
                    return Err(unsupported(
                        &node.at,
                        format!("two parameters are both `{identifier}` in Rust"),
                        "rename one",
                    ));
                }
                None => found.push(parameter),
            }
        }
        Ok((found, settings))
    }

    fn body(
        &self,
        shapes: &mut ShapeReader<'_>,
        known: &BTreeMap<String, Schema>,
        node: &Node,
        type_name: &str,
    ) -> Result<Body, Diagnostic> {
        let (schema, media) = json_content(node, "a request body")?;
        let shape = shapes.used(schema, &format!("{type_name}Body"))?;
        let Some(name) = shape.reference() else {
            return Err(unsupported(
                &schema.at,
                "a request body that is not an object is not supported",
                "wrap it in an object",
            ));
        };
        let target = known.get(name).or(shapes.hoisted.get(name));
        if target.is_some_and(|schema| !matches!(schema.shape.kind, ShapeKind::Object(_))) {
            return Err(unsupported(
                &schema.at,
                "a request body that is not an object is not supported",
                "wrap it in an object",
            ));
        }
        Ok(Body {
            schema: name.to_owned(),
            required: node.flag("required") == Some(true),
            example: media.get("example").map(Node::to_value),
        })
    }

    fn replies(
        &self,
        shapes: &mut ShapeReader<'_>,
        operation: &Node,
        type_name: &str,
    ) -> Result<(Reply, Vec<(u16, String)>), Diagnostic> {
        let mut success: Option<Reply> = None;
        let mut errors = Vec::new();
        for entry in operation.get("responses").map(Node::entries).unwrap_or_default() {
            let node = self.follow(&entry.value);
            let description = node.text("description").unwrap_or_default().trim().to_owned();
            let status = match entry.key.parse::<u16>() {
                Ok(status) => status,
                Err(_) if entry.key == "default" => continue,
                Err(_) => {
                    return Err(unsupported(
                        &entry.key_at,
                        format!("the status `{}` is not supported", entry.key),
                        "name single statuses",
                    ));
                }
            };
            if !(200..300).contains(&status) {
                errors.push((status, description));
                continue;
            }
            if success.is_some() {
                return Err(unsupported(&entry.key_at, "more than one reply on success is not supported", "keep one"));
            }
            let mut example = None;
            let content = match node.get("content") {
                None => ReplyContent::Empty,
                Some(map) if map.entries().is_empty() => ReplyContent::Empty,
                Some(_) => {
                    let (schema, media) = json_content(node, "a reply")?;
                    example = media.get("example").map(Node::to_value);
                    let shape = shapes.used(schema, &format!("{type_name}Reply"))?;
                    let acknowledgement = shape.reference().filter(|name| {
                        shapes.named.get(name).is_some_and(|node| node.flag("x-acknowledgement") == Some(true))
                    });
                    match acknowledgement {
                        Some(name) => ReplyContent::Acknowledgement(name.to_owned()),
                        None => ReplyContent::Json(shape),
                    }
                }
            };
            success = Some(Reply { status, description, content, example });
        }
        match success {
            Some(reply) => Ok((reply, errors)),
            None => {
                Err(unsupported(&operation.at, "an operation without a reply on success", "describe its 2xx reply"))
            }
        }
    }
}

fn json_content<'n>(node: &'n Node, what: &str) -> Result<(&'n Node, &'n Node), Diagnostic> {
    let content = node.get("content").map(Node::entries).unwrap_or_default();
    match content {
        [one] if one.key == "application/json" => match one.value.get("schema") {
            Some(schema) => Ok((schema, &one.value)),
            None => Err(unsupported(&one.key_at, format!("{what} without a schema"), "say what it holds")),
        },
        [] => Err(unsupported(&node.at, format!("{what} without content"), "say what it holds")),
        [other, ..] => Err(unsupported(
            &other.key_at,
            format!("{what} that is not application/json alone is not supported"),
            "describe it as application/json",
        )),
    }
}

fn segments(path: &str, operation: &Node) -> Result<Vec<Segment>, Diagnostic> {
    path.split('/')
        .skip(1)
        .map(|piece| match piece.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) if !name.contains(['{', '}']) => Ok(Segment::Parameter(name.to_owned())),
            _ if piece.contains(['{', '}', '*', ':']) => Err(unsupported(
                &operation.at,
                format!("the path segment `{piece}` is not supported"),
                "let a parameter fill a whole segment",
            )),
            _ => Ok(Segment::Literal(piece.to_owned())),
        })
        .collect()
}

/// The origin of the first server, and the path prefixes of all of them.
fn servers(node: &Node) -> Result<Option<(String, Vec<String>)>, Diagnostic> {
    let Some(list) = node.get("servers") else { return Ok(None) };
    let mut origin = None;
    let mut bases: Vec<String> = Vec::new();
    for server in list.items() {
        let mut url = server.text("url").unwrap_or_default().to_owned();
        for variable in server.get("variables").map(Node::entries).unwrap_or_default() {
            let default = variable.value.text("default").unwrap_or_default();
            url = url.replace(&format!("{{{}}}", variable.key), default);
        }
        if url.contains(['{', '}']) {
            return Err(unsupported(
                &server.at,
                format!("the server {url} has a variable without a default"),
                "give it a default",
            ));
        }
        let (here, base) = match url.find("://") {
            Some(scheme) => match url[scheme + 3..].find('/') {
                Some(slash) => url.split_at(scheme + 3 + slash),
                None => (url.as_str(), ""),
            },
            None => ("", url.as_str()),
        };
        let base = base.trim_end_matches('/').to_owned();
        if !bases.contains(&base) {
            bases.push(base);
        }
        origin.get_or_insert_with(|| here.to_owned());
    }
    Ok(origin.map(|origin| (origin, bases)))
}

fn key_header(document: &Node) -> Result<Option<String>, Diagnostic> {
    let Some(required) = document.get("security") else { return Ok(None) };
    let Some(scheme) = required.items().first().and_then(|choice| choice.entries().first()) else {
        return Ok(None);
    };
    let node = document.pointer(&format!("/components/securitySchemes/{}", scheme.key));
    let Some(node) = node else {
        return Err(unsupported(
            &scheme.key_at,
            format!("the security scheme `{}` is not described", scheme.key),
            "describe it under components/securitySchemes",
        ));
    };
    match (node.text("type"), node.text("in"), node.text("name")) {
        (Some("apiKey"), Some("header"), Some(name)) => Ok(Some(name.to_owned())),
        _ => Err(unsupported(
            &node.at,
            "only an API key in a header is supported",
            "describe the scheme as apiKey in header",
        )),
    }
}

fn retry(node: &Node) -> Result<Option<Retry>, Diagnostic> {
    let Some(value) = node.get("x-retry") else { return Ok(None) };
    match value.as_str() {
        Some("safe") => return Ok(Some(Retry::Safe)),
        Some("never") => return Ok(Some(Retry::Never)),
        _ => {}
    }
    let values: Vec<_> =
        value.get("safe").map(|list| list.items().iter().map(Node::to_value).collect()).unwrap_or_default();
    match value.text("body") {
        Some(property) if !values.is_empty() => Ok(Some(Retry::SafeWhen { property: property.to_owned(), values })),
        _ => Err(unsupported(
            &value.at,
            "x-retry is not understood",
            "write safe, never, or {body: property, safe: [values]}",
        )),
    }
}

fn paging(node: &Node) -> Result<Option<Paging>, Diagnostic> {
    let Some(value) = node.get("x-paging") else { return Ok(None) };
    if value.as_str() == Some("none") {
        return Ok(None);
    }
    let part = |key: &str| {
        value.text(key).map(str::to_owned).ok_or_else(|| {
            unsupported(
                &value.at,
                format!("x-paging lacks `{key}`"),
                "write none, or {page, size, results, total, pages}",
            )
        })
    };
    Ok(Some(Paging {
        page: part("page")?,
        size: part("size")?,
        results: part("results")?,
        total: part("total")?,
        pages: part("pages")?,
    }))
}

/// The names of all schemas that `operation` leads to, broken ones included.
fn reach(model: &Model, broken: &BTreeMap<String, Diagnostic>, operation: &Operation) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    for parameter in &operation.parameters {
        reach_shape(model, broken, &parameter.shape, &mut reached);
    }
    if let Some(body) = &operation.body {
        reach_schema(model, broken, &body.schema, &mut reached);
    }
    match &operation.reply.content {
        ReplyContent::Empty => {}
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

impl From<&Reading> for Vec<Diagnostic> {
    fn from(reading: &Reading) -> Self {
        reading.refused.iter().map(|refused| refused.reason.clone()).collect()
    }
}
