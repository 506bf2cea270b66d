//! One operation of a document.

use super::security_read::{self, KeyHeader};
use super::server_read::{self, Servers};
use super::shape_read::{ShapeReader, unsupported};
use super::{
    Body, Bytes, ErrorContent, ErrorReply, Format, Location, Object, Operation, Parameter, Reply, ReplyContent, Schema,
    Segment, Setting, Shape, ShapeKind, paging_read, rust_names, schema_words,
};
use crate::diagnostic::{Diagnostic, Position};
use crate::names;
use crate::source::{Kind, Node};
use std::collections::BTreeMap;

/// What every operation of a document shares.
pub struct DocumentContext {
    /// Scheme, host and port of the first server.
    pub origin: String,
    bases: Vec<String>,
    document: Node,
    security: Result<Option<KeyHeader>, Diagnostic>,
    parameters: BTreeMap<String, Node>,
    responses: BTreeMap<String, Node>,
    bodies: BTreeMap<String, Node>,
}

/// Settings, each with the place of its parameter.
pub type Settings = Vec<(Setting, Position)>;

/// An operation, and what must be the same for all of them.
pub struct OperationRead {
    /// The operation.
    pub operation: Operation,
    /// The parts of its path that a client takes once.
    pub settings: Settings,
    /// The header of the key that it asks for.
    pub key_header: Option<KeyHeader>,
    /// The origin of its own servers, when it has any.
    pub origin: Option<(String, Position)>,
}

impl DocumentContext {
    pub fn new(document: &Node) -> Result<Self, Diagnostic> {
        let section = |name: &str| {
            let entries = document.pointer(&format!("/components/{name}")).map(Node::entries).unwrap_or_default();
            entries.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect()
        };
        let Servers { origin, bases } = server_read::servers(document)?.unwrap_or_default();
        Ok(Self {
            origin,
            bases: if bases.is_empty() { vec![String::new()] } else { bases },
            security: security_read::security(document, document).map(Option::flatten),
            document: document.clone(),
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

    /// Reads one operation.
    pub fn operation(
        &self,
        shapes: &mut ShapeReader<'_>,
        known: &BTreeMap<String, Schema>,
        path: &str,
        item: &Node,
        method: &str,
        node: &Node,
    ) -> Result<OperationRead, Diagnostic> {
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
        words(node, OPERATION_WORDS, "an operation")?;
        rust_names::operation(&name, &node.at)?;
        let own = match (node, item) {
            (own, _) | (_, own) if own.get("servers").is_some() => server_read::servers(own)?.zip(own.get("servers")),
            _ => None,
        };
        let (bases, origin) = match own {
            Some((Servers { origin, bases }, list)) => {
                let more = self.bases.iter().filter(|base| !bases.contains(base)).cloned().collect::<Vec<_>>();
                (bases.into_iter().chain(more).collect(), Some((origin, list.at.clone())))
            }
            None => (self.bases.clone(), None),
        };
        let key_header = match security_read::security(&self.document, node)? {
            Some(own) => own,
            None => self.security.clone()?,
        };
        let type_name = names::pascal(&name);
        let (parameters, settings) = self.parameters(shapes, known, item, node, &type_name)?;
        let segments = segments(path, node)?;
        for (index, segment) in segments.iter().enumerate() {
            if let Segment::Parameter(name) = segment {
                let known = parameters.iter().any(|p| p.location == Location::Path && p.name == *name)
                    || settings.iter().any(|(setting, _)| setting.parameter == *name);
                if segments[..index].contains(segment) {
                    let message = format!("the path parameter `{name}` stands twice in the path");
                    return Err(unsupported(&node.at, message, "give each segment a parameter of its own"));
                }
                if !known {
                    return Err(unsupported(
                        &node.at,
                        format!("the path parameter `{name}` is not described"),
                        "declare it under `parameters`",
                    ));
                }
            }
        }
        let (body, bytes) = match node.get("requestBody").map(|body| self.follow(body)) {
            None => (None, None),
            Some(body) => match byte_content(body) {
                Some(media) => (None, Some(bytes_body(body, media)?)),
                None => (Some(self.body(shapes, known, body, &type_name)?), None),
            },
        };
        let (reply, errors) = self.replies(shapes, node, &type_name)?;
        let reached = |shape: &Shape| match shape.reference() {
            Some(name) => known.get(name).or(shapes.hoisted.get(name)).map(|schema| schema.shape.clone()),
            None => Some(shape.clone()),
        };
        let object = |shape: &Shape| match reached(shape).map(|shape| shape.kind) {
            Some(ShapeKind::Object(object)) => Some(object),
            _ => None,
        };
        let body_object: Option<Object> = body.as_ref().and_then(|body| object(&Shape::reference_to(&body.schema)));
        let reply_object = match &reply.content {
            ReplyContent::Json(shape) if !shape.nullable => object(shape),
            _ => None,
        };
        let paging = paging_read::paging(node, &parameters, reply_object.as_ref(), reached)?;
        let retry = paging_read::retry(node, body_object.as_ref())?;
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
            bytes,
            reply,
            errors,
            secured: key_header.is_some(),
            deprecated: node.flag("deprecated") == Some(true),
            evidence: node.text("x-evidence").map(str::to_owned),
            effect: node.text("x-effect").map(str::to_owned),
            retry,
            paging,
            // They speak of other operations, and are read when all of them are there.
            verify: Vec::new(),
            replaces: None,
            tool: node.text("x-tool").map(str::to_owned),
            toolsets: node.get("x-toolset").map(words_of).unwrap_or_default(),
            example: node.get("x-example").map(arguments).unwrap_or_default(),
            name,
        };
        if operation.carries_bytes()
            && let Some(mark) = node.get("x-tool").or(node.get("x-toolset"))
        {
            let message = "a tool takes and gives JSON, and a body of this operation is bytes";
            return Err(unsupported(&mark.at, message, "leave it out"));
        }
        Ok(OperationRead { operation, settings, key_header, origin })
    }

    fn parameters(
        &self,
        shapes: &mut ShapeReader<'_>,
        known: &BTreeMap<String, Schema>,
        item: &Node,
        operation: &Node,
        type_name: &str,
    ) -> Result<(Vec<Parameter>, Settings), Diagnostic> {
        for list in [item, operation].into_iter().filter_map(|owner| owner.get("parameters")) {
            if !matches!(list.kind, Kind::List(_)) {
                return Err(unsupported(&list.at, "`parameters` must be a list", "write each as `- name: ...`"));
            }
        }
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
            words(node, PARAMETER_WORDS, "a parameter")?;
            let style = match location {
                Location::Path => "simple",
                Location::Query => "form",
            };
            // `explode` makes no difference to what is one value.
            let odd = [("style", style != node.text("style").unwrap_or(style))]
                .into_iter()
                .chain(["allowEmptyValue", "allowReserved"].map(|key| (key, node.flag(key) != Some(false))))
                .find_map(|(key, odd)| node.get(key).filter(|_| odd).map(|value| (key, value)));
            if let Some((key, value)) = odd {
                return Err(unsupported(
                    &value.at,
                    format!("this `{key}` of a parameter is not supported"),
                    "leave it out",
                ));
            }
            let Some(schema) = node.get("schema") else {
                return Err(unsupported(
                    &node.at,
                    format!("the parameter `{name}` has no schema"),
                    "say what it holds",
                ));
            };
            let identifier = rust_names::parameter(name, &node.at)?;
            let required = node.flag("required") == Some(true);
            if location == Location::Path && !required {
                let message = format!("the path parameter `{name}` is not required");
                return Err(unsupported(&node.at, message, "write `required: true`: a path cannot leave it out"));
            }
            if let Some(setting) = node.get("x-setting") {
                let setting = rust_names::setting(setting)?;
                if location != Location::Path || schema.text("type") != Some("string") {
                    let message = "a setting that is not text in the path is not supported";
                    return Err(unsupported(&node.at, message, "let it be a path parameter of type string"));
                }
                let setting = Setting {
                    name: setting,
                    parameter: name.to_owned(),
                    description: node.text("description").unwrap_or_default().trim().to_owned(),
                };
                settings.push((setting, node.at.clone()));
                continue;
            }
            let shape = shapes.used(schema, &format!("{type_name}{}", names::pascal(name)))?;
            let named = shape.reference().and_then(|reference| known.get(reference).or(shapes.hoisted.get(reference)));
            let target = match shape.reference() {
                Some(_) => named.map(|schema| &schema.shape),
                None => Some(&shape),
            };
            // A schema that could not be read is reported where the operation is looked at as a whole.
            if target.is_some_and(|target| !target.is_scalar() || matches!(target.kind, ShapeKind::Number { .. })) {
                return Err(unsupported(
                    &schema.at,
                    format!("the parameter `{name}` is not text, an integer or a boolean"),
                    "send it in the body",
                ));
            }
            if shape.nullable || target.is_some_and(|target| target.nullable) {
                let message = format!("the parameter `{name}` may be null, which no address can say");
                return Err(unsupported(&schema.at, message, "let it be left out instead"));
            }
            let secret = |shape: &Shape| matches!(shape.kind, ShapeKind::Text { format: Some(Format::Password), .. });
            if location == Location::Path && target.is_some_and(secret) {
                let message = format!("the path parameter `{name}` is a secret, which every log on the way would show");
                return Err(unsupported(&schema.at, message, "send it in the body"));
            }
            let parameter = Parameter {
                name: name.to_owned(),
                location,
                required,
                description: parameter_description(node, schema),
                example: node
                    .get("example")
                    .or(schema.get("example"))
                    .map(Node::to_value)
                    .or(named.and_then(|schema| schema.example.clone())),
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
    ) -> Result<(Reply, Vec<ErrorReply>), Diagnostic> {
        let mut success: Option<Reply> = None;
        let mut errors = Vec::new();
        for entry in operation.get("responses").map(Node::entries).unwrap_or_default() {
            if entry.key.starts_with("x-") {
                continue;
            }
            let node = self.follow(&entry.value);
            let description = node.text("description").unwrap_or_default().trim().to_owned();
            let status = match entry.key.parse::<u16>() {
                Ok(status) if (100..600).contains(&status) && entry.key.len() == 3 => Some(status),
                _ if entry.key == "default" => None,
                _ => {
                    return Err(unsupported(
                        &entry.key_at,
                        format!("the status `{}` is not supported", entry.key),
                        "name single statuses",
                    ));
                }
            };
            let Some(status) = status.filter(|status| (200..300).contains(status)) else {
                let content = error_content(shapes, node, &format!("{type_name}Error{}", names::pascal(&entry.key)));
                errors.push(ErrorReply { status, description, content });
                continue;
            };
            if success.is_some() {
                return Err(unsupported(&entry.key_at, "more than one reply on success is not supported", "keep one"));
            }
            if let Some(headers) = node.get("headers").filter(|headers| !headers.entries().is_empty()) {
                let message = "headers of a reply on success are not supported";
                return Err(unsupported(&headers.at, message, "put into the body what a caller needs"));
            }
            let mut example = None;
            let content = match node.get("content") {
                None => ReplyContent::Empty,
                Some(map) if map.entries().is_empty() => ReplyContent::Empty,
                Some(content) if matches!(status, 204 | 205) => {
                    let message = format!("a reply of status {status} has no content");
                    return Err(unsupported(&content.at, message, "use the status 200, or leave `content` out"));
                }
                Some(_) if byte_content(node).is_some() => {
                    byte_content(node).map(longest).transpose()?;
                    ReplyContent::Bytes
                }
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

/// What the reply on a failure holds. A description may say there what it likes: no client depends on it.
fn error_content(shapes: &mut ShapeReader<'_>, node: &Node, name: &str) -> ErrorContent {
    if node.get("content").is_none_or(|content| content.entries().is_empty()) {
        return ErrorContent::Empty;
    }
    let shape = json_content(node, "a reply").and_then(|(schema, _)| shapes.used(schema, name));
    shape.map_or(ErrorContent::Unread, ErrorContent::Json)
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
            "describe it as application/json, or as application/octet-stream where it is bytes",
        )),
    }
}

/// The media type of a body that is bytes and nothing else.
fn byte_content(node: &Node) -> Option<&Node> {
    match node.get("content").map(Node::entries) {
        Some([one]) if one.key == "application/octet-stream" => Some(&one.value),
        _ => None,
    }
}

fn bytes_body(node: &Node, media: &Node) -> Result<Bytes, Diagnostic> {
    if node.flag("required") != Some(true) {
        let message = "a body of bytes that may be left out is not supported";
        return Err(unsupported(&node.at, message, "write `required: true`: it may be empty"));
    }
    Ok(Bytes { longest: longest(media)? })
}

/// The most bytes that a schema of bytes allows. It can say nothing else of them.
fn longest(media: &Node) -> Result<Option<u64>, Diagnostic> {
    let Some(schema) = media.get("schema") else { return Ok(None) };
    let odd = schema.entries().iter().find(|entry| match entry.key.as_str() {
        "type" => entry.value.as_str() != Some("string"),
        "format" => entry.value.as_str() != Some("binary"),
        key => !matches!(key, "maxLength" | "description" | "title") && !key.starts_with("x-"),
    });
    let remedy = "write `type: string` and `format: binary`; `maxLength` may stand beside them";
    match odd {
        Some(entry) => Err(unsupported(&entry.key_at, format!("`{}` of bytes is not supported", entry.key), remedy)),
        None if schema.text("type").is_none() || schema.text("format").is_none() => {
            Err(unsupported(&schema.at, "a schema of bytes that does not say so", remedy))
        }
        None => schema_words::count(schema, "maxLength"),
    }
}

fn segments(path: &str, operation: &Node) -> Result<Vec<Segment>, Diagnostic> {
    let count = path.split('/').skip(1).count();
    path.split('/')
        .skip(1)
        .enumerate()
        .map(|(index, piece)| match piece.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) if !name.contains(['{', '}']) => Ok(Segment::Parameter(name.to_owned())),
            _ if !(server_read::is_fixed_word(piece) && (!piece.is_empty() || index + 1 == count)) => Err(unsupported(
                &operation.at,
                format!("the path segment `{piece}` is not supported"),
                "let a parameter fill a whole segment; percent-encode what is not letters, digits and `-._~`",
            )),
            _ => Ok(Segment::Literal(piece.to_owned())),
        })
        .collect()
}

const OPERATION_WORDS: &[&str] = &[
    "tags",
    "summary",
    "description",
    "externalDocs",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "deprecated",
    "security",
    "servers",
];
const PARAMETER_WORDS: &[&str] = &[
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "allowEmptyValue",
    "style",
    "explode",
    "allowReserved",
    "schema",
    "example",
    "examples",
];

/// Refuses words that are none of `known`: what is not read would be lost.
fn words(node: &Node, known: &[&str], what: &str) -> Result<(), Diagnostic> {
    match node.entries().iter().find(|entry| !entry.key.starts_with("x-") && !known.contains(&entry.key.as_str())) {
        Some(entry) => {
            Err(unsupported(&entry.key_at, format!("`{}` of {what} is not supported", entry.key), "leave it out"))
        }
        None => Ok(()),
    }
}

fn words_of(list: &Node) -> Vec<String> {
    list.items().iter().filter_map(Node::as_str).map(str::to_owned).collect()
}

fn arguments(map: &Node) -> BTreeMap<String, serde_json::Value> {
    map.entries().iter().map(|entry| (entry.key.clone(), entry.value.to_value())).collect()
}

/// What a parameter is, and what the server takes when it is left out.
fn parameter_description(node: &Node, schema: &Node) -> String {
    let text = node.text("description").unwrap_or_default().trim();
    let deprecated = if node.flag("deprecated") == Some(true) { "Deprecated." } else { "" };
    let default = schema.get("default").map(schema_words::default).unwrap_or_default();
    [text, deprecated, &default].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
