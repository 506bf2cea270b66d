//! Which part of OpenAPI a value is, told by the keys that lead to it.

/// A part of an OpenAPI document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The document itself.
    Document,
    /// `components`
    Components,
    /// `paths`
    Paths,
    /// One path.
    PathItem,
    /// One operation.
    Operation,
    /// `parameters` of an operation or a path.
    ParameterList,
    /// One parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// `responses` of an operation.
    Responses,
    /// One response.
    Response,
    /// `headers` of a response.
    Headers,
    /// One header.
    Header,
    /// `content`
    Content,
    /// One media type.
    MediaType,
    /// `examples` of a media type or parameter.
    Examples,
    /// One example.
    Example,
    /// A schema.
    Schema,
    /// A list of schemas.
    SchemaList,
    /// A map of schemas.
    SchemaMap,
    /// A map of parameters.
    ParameterMap,
    /// A map of request bodies.
    RequestBodyMap,
    /// Anything that holds no reference and no rule of ours: examples, extensions, texts.
    Opaque,
}

impl Place {
    /// The place of the value under `key`.
    pub fn child(self, key: &str) -> Place {
        match (self, key) {
            (Place::Document, "paths") => Place::Paths,
            (Place::Document, "components") => Place::Components,
            (Place::Document, "x-webhooks") => Place::SchemaMap,
            (Place::Components, "schemas") => Place::SchemaMap,
            (Place::Components, "parameters") => Place::ParameterMap,
            (Place::Components, "responses") => Place::Responses,
            (Place::Components, "requestBodies") => Place::RequestBodyMap,
            (Place::Components, "headers") => Place::Headers,
            (Place::Components, "examples") => Place::Examples,
            (Place::Paths, key) if key.starts_with('/') => Place::PathItem,
            (Place::PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
                Place::Operation
            }
            (Place::PathItem | Place::Operation, "parameters") => Place::ParameterList,
            (Place::Operation, "requestBody") => Place::RequestBody,
            (Place::Operation, "responses") => Place::Responses,
            (Place::Responses, key) if !key.starts_with("x-") => Place::Response,
            (Place::Response, "headers") => Place::Headers,
            (Place::Headers, _) => Place::Header,
            (Place::Response | Place::RequestBody | Place::Parameter | Place::Header, "content") => Place::Content,
            (Place::Content, _) => Place::MediaType,
            (Place::MediaType | Place::Parameter | Place::Header, "schema") => Place::Schema,
            (Place::MediaType | Place::Parameter | Place::Header, "examples") => Place::Examples,
            (Place::Examples, _) => Place::Example,
            (Place::ParameterList | Place::ParameterMap, _) => Place::Parameter,
            (Place::RequestBodyMap, _) => Place::RequestBody,
            (Place::Schema, "properties") => Place::SchemaMap,
            (Place::Schema, "items" | "additionalProperties" | "not") => Place::Schema,
            (Place::Schema, "allOf" | "anyOf" | "oneOf") => Place::SchemaList,
            (Place::SchemaMap | Place::SchemaList, _) => Place::Schema,
            _ => Place::Opaque,
        }
    }

    /// The section of `components` that holds values of this place, when there is one.
    pub fn section(self) -> Option<&'static str> {
        match self {
            Place::Schema => Some("schemas"),
            Place::Parameter => Some("parameters"),
            Place::Response => Some("responses"),
            Place::RequestBody => Some("requestBodies"),
            Place::Header => Some("headers"),
            Place::Example => Some("examples"),
            _ => None,
        }
    }
}
