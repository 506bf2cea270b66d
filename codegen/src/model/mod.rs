//! A description as plain data: what every emitter reads.

mod across;
mod operation_read;
mod paging_read;
mod read;
mod replace_read;
mod rust_names;
mod schema_words;
mod security_read;
mod server_read;
mod shape;
mod shape_read;
mod verify_read;
mod webhook_read;

pub use read::{Reading, Refused, read};
pub use shape::{Format, Object, Property, Shape, ShapeKind};
pub use verify_read::{Check, Source, Trace, Wanted};

use crate::diagnostic::Position;
use crate::names;
use std::collections::{BTreeMap, BTreeSet};

/// One API.
#[derive(Clone, Debug)]
pub struct Model {
    /// `info.title`
    pub title: String,
    /// `info.description`
    pub description: String,
    /// `info.version`
    pub version: String,
    /// Scheme, host and port of the first server; empty when the servers are relative.
    pub origin: String,
    /// The header that carries the key, when the API asks for one.
    pub key_header: Option<String>,
    /// Path parameters that a client takes once (`x-setting`).
    pub settings: Vec<Setting>,
    /// What operations are listed under, in order: each tag, and what is said of it.
    pub tags: Vec<(String, String)>,
    /// Every operation, in the order of the description.
    pub operations: Vec<Operation>,
    /// Every named schema that an operation or a webhook reaches.
    pub schemas: BTreeMap<String, Schema>,
    /// Every named schema that only failures reach: a server holds its replies to them, and no type is made of them.
    pub error_schemas: BTreeMap<String, Schema>,
    /// What the service posts to the integrator (`x-webhooks`).
    pub webhooks: Vec<Webhook>,
    /// How a receiver reads it.
    pub webhook_convention: Option<WebhookConvention>,
}

/// What the service posts when something happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// The word for what happened.
    pub event_type: String,
    /// The name of the schema of its payload.
    pub schema: String,
}

impl Webhook {
    /// Its type as a Rust name: `pet.sold` as `PetSold`.
    pub fn variant(&self) -> String {
        names::pascal(&self.event_type)
    }
}

/// Where a receiver finds what every webhook has (`x-webhook-convention`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookConvention {
    /// The property that names the event type.
    pub type_property: String,
    /// The property that tells one event from another.
    pub id_property: String,
    /// The header that carries the secret.
    pub secret_header: String,
}

/// A path parameter that is part of who the caller is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Its name in the client's configuration.
    pub name: String,
    /// Its name on the wire.
    pub parameter: String,
    /// What it is.
    pub description: String,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its one name, in snake case.
    pub name: String,
    /// Where it stands.
    pub at: Position,
    /// The HTTP method, in upper case.
    pub method: String,
    /// The path as written, below the base.
    pub path: String,
    /// The path in pieces.
    pub segments: Vec<Segment>,
    /// The path prefixes it is served under; the client uses the first.
    pub bases: Vec<String>,
    /// Its first tag.
    pub tag: Option<String>,
    /// One line.
    pub summary: String,
    /// More.
    pub description: String,
    /// Path and query parameters in order, without settings.
    pub parameters: Vec<Parameter>,
    /// The JSON body.
    pub body: Option<Body>,
    /// The body that is bytes, in the place of one that is JSON.
    pub bytes: Option<Bytes>,
    /// The reply on success.
    pub reply: Reply,
    /// The documented failures.
    pub errors: Vec<ErrorReply>,
    /// Whether it asks for the key.
    pub secured: bool,
    /// `deprecated`
    pub deprecated: bool,
    /// `x-evidence`
    pub evidence: Option<String>,
    /// `x-effect`
    pub effect: Option<String>,
    /// `x-retry`
    pub retry: Option<Retry>,
    /// `x-paging`, when the list comes in pages.
    pub paging: Option<Paging>,
    /// `x-verify`: what tells whether a call of unknown outcome was carried out.
    pub verify: Vec<Check>,
    /// `x-replaces`: the read whose reply the body replaces as a whole.
    pub replaces: Option<String>,
    /// `x-tool`
    pub tool: Option<String>,
    /// `x-toolset`: the sets of tools that it is part of.
    pub toolsets: Vec<String>,
    /// `x-example`: arguments by wire name, where an example needs others than each parameter's own.
    pub example: BTreeMap<String, serde_json::Value>,
}

impl Operation {
    /// Its name as a Rust type: `list_customers` as `ListCustomers`.
    pub fn type_name(&self) -> String {
        names::pascal(&self.name)
    }

    /// The parameters that stand in the path.
    pub fn path_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.location == Location::Path)
    }

    /// The parameters that stand in the query.
    pub fn query_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.location == Location::Query)
    }

    /// Whether a body of it is bytes, so that what carries JSON alone can not call it.
    pub fn carries_bytes(&self) -> bool {
        self.bytes.is_some() || matches!(self.reply.content, ReplyContent::Bytes)
    }

    /// Whether the setting is a part of its path.
    pub fn has_setting(&self, setting: &Setting) -> bool {
        self.segments.contains(&Segment::Parameter(setting.parameter.clone()))
    }

    /// The path that the client calls: its first base, then its own path.
    pub fn client_path(&self) -> String {
        format!("{}{}", self.bases.first().map_or("", String::as_str), self.path)
    }
}

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A fixed word.
    Literal(String),
    /// A parameter, by its wire name.
    Parameter(String),
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
}

impl Location {
    /// The word of OpenAPI.
    pub fn word(self) -> &'static str {
        match self {
            Location::Path => "path",
            Location::Query => "query",
        }
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it stands.
    pub location: Location,
    /// Whether a request must have it.
    pub required: bool,
    /// What it is.
    pub description: String,
    /// What it holds.
    pub shape: Shape,
    /// An example of it, its own or its schema's.
    pub example: Option<serde_json::Value>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// The name of its schema.
    pub schema: String,
    /// Whether a request must have it.
    pub required: bool,
    /// An example of it.
    pub example: Option<serde_json::Value>,
}

/// A request body of bytes, which nothing looks into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bytes {
    /// The most of them.
    pub longest: Option<u64>,
}

/// The reply on success.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// What it means.
    pub description: String,
    /// What it holds.
    pub content: ReplyContent,
    /// An example of it.
    pub example: Option<serde_json::Value>,
}

/// What a reply holds.
#[derive(Clone, Debug)]
pub enum ReplyContent {
    /// Nothing.
    Empty,
    /// A word that says no more than the status (`x-acknowledgement`); the name of its schema.
    Acknowledgement(String),
    /// JSON.
    Json(Shape),
    /// Bytes, which nothing looks into.
    Bytes,
}

/// The reply on a failure.
#[derive(Clone, Debug)]
pub struct ErrorReply {
    /// The status; without one, every status that is not described.
    pub status: Option<u16>,
    /// What it means.
    pub description: String,
    /// What it holds.
    pub content: ErrorContent,
}

/// What the reply on a failure holds.
#[derive(Clone, Debug)]
pub enum ErrorContent {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Shape),
    /// What cannot be read: another media type, or a schema that is not supported. Nothing but a check depends on it.
    Unread,
}

/// When a call may be sent again after an unknown outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Always.
    Safe,
    /// Never.
    Never,
    /// When this property of the body has one of these values.
    SafeWhen {
        /// The property.
        property: String,
        /// The values.
        values: Vec<serde_json::Value>,
    },
}

/// The page-number convention of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The query parameter with the page number.
    pub page: String,
    /// The query parameter with the page size.
    pub size: String,
    /// The property with the rows.
    pub results: String,
    /// The property with the count of all rows.
    pub total: String,
    /// The property with the count of pages.
    pub pages: String,
    /// The property of a row that tells it from every other.
    pub key: Option<String>,
}

/// A named schema.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub at: Position,
    /// What it is.
    pub description: String,
    /// Its shape, never itself a reference.
    pub shape: Shape,
    /// The hand-written type that stands for it (`x-runtime-type`).
    pub runtime_type: Option<String>,
    /// `x-acknowledgement`
    pub acknowledgement: bool,
    /// `x-partial`: a body that leaves alone what it does not name.
    pub partial: bool,
    /// An example of it.
    pub example: Option<serde_json::Value>,
}

impl Model {
    /// Whether leaving a property of this schema out, and null in it, are two things.
    pub fn is_change(&self, schema: &Schema, property: &Property) -> bool {
        let target = self.resolve(&property.shape);
        schema.partial && !property.required && (property.shape.nullable || target.nullable)
    }

    /// The schema called `name`, also when only failures reach it.
    pub fn described(&self, name: &str) -> Option<&Schema> {
        self.schemas.get(name).or_else(|| self.error_schemas.get(name))
    }

    /// The schema a shape leads to, through references.
    pub fn resolve<'a>(&'a self, shape: &'a Shape) -> &'a Shape {
        match &shape.kind {
            ShapeKind::Reference(name) => match self.schemas.get(name) {
                Some(schema) => self.resolve(&schema.shape),
                None => shape,
            },
            _ => shape,
        }
    }

    /// The names of the schemas that a request body holds, in whatever depth.
    pub fn asked(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let mut waiting: Vec<String> =
            self.operations.iter().filter_map(|operation| Some(operation.body.as_ref()?.schema.clone())).collect();
        while let Some(name) = waiting.pop() {
            let Some(schema) = self.schemas.get(&name) else { continue };
            if names.insert(name) {
                schema.shape.references(&mut waiting);
            }
        }
        names
    }

    /// The properties of an operation's body that hold what is never to be shown, in whatever depth.
    pub fn secrets(&self, operation: &Operation) -> BTreeSet<&str> {
        let mut secrets = BTreeSet::new();
        let (mut waiting, mut seen) = (Vec::new(), BTreeSet::new());
        waiting.extend(operation.body.as_ref().map(|body| body.schema.clone()));
        while let Some(name) = waiting.pop() {
            let Some(schema) = self.schemas.get(&name) else { continue };
            if !seen.insert(name) {
                continue;
            }
            schema.shape.references(&mut waiting);
            if let ShapeKind::Object(object) = &schema.shape.kind {
                let properties = object.properties.iter().filter(|property| self.is_secret(&property.shape));
                secrets.extend(properties.map(|property| property.name.as_str()));
            }
        }
        secrets
    }

    /// Whether it is a secret, or holds nothing else. No list and no map holds itself.
    fn is_secret(&self, shape: &Shape) -> bool {
        match &self.resolve(shape).kind {
            ShapeKind::Text { format, .. } => *format == Some(Format::Password),
            ShapeKind::List { items: inner, .. } | ShapeKind::Map(inner) => self.is_secret(inner),
            _ => false,
        }
    }

    /// The property of a webhook's payload called `name`.
    pub fn payload_property(&self, webhook: &Webhook, name: &str) -> Option<&Property> {
        match &self.schemas.get(&webhook.schema)?.shape.kind {
            ShapeKind::Object(object) => object.properties.iter().find(|property| property.name == name),
            _ => None,
        }
    }

    /// The properties of the body of an operation.
    pub fn body_object(&self, operation: &Operation) -> Option<&Object> {
        let schema = self.schemas.get(&operation.body.as_ref()?.schema)?;
        match &schema.shape.kind {
            ShapeKind::Object(object) => Some(object),
            _ => None,
        }
    }
}
