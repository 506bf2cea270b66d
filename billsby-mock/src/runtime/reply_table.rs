//! The replies of an operation as tables, and a reply held against them.

use super::json::Json;
use super::rejection::Violation;
use super::schema::Schema;
use super::validate::{Place, validate_exactly};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use std::fmt::Display;

/// A reply that an operation may give.
#[derive(Debug)]
pub struct ReplyTable {
    /// Its status; without one, every status that no other reply has.
    pub status: Option<u16>,
    /// What it holds.
    pub content: Content,
}

impl ReplyTable {
    /// A reply of this status, or without one of every status that no other has.
    pub const fn new(status: Option<u16>, content: Content) -> Self {
        Self { status, content }
    }
}

/// What a reply holds.
#[derive(Debug)]
pub enum Content {
    /// No body.
    Empty,
    /// JSON.
    Json(&'static Schema),
    /// Bytes.
    Bytes,
    /// What is not checked.
    Any,
}

/// Every way in which a reply differs from the one of `replies` that has its status.
pub fn check(replies: &[ReplyTable], status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Vec<Violation> {
    let status = status.as_u16();
    let with = |wanted: Option<u16>| replies.iter().find(|reply| reply.status == wanted);
    let Some(reply) = with(Some(status)).or_else(|| with(None)) else {
        let listed: Vec<String> = replies.iter().filter_map(|reply| reply.status).map(|it| it.to_string()).collect();
        return vec![expected("/status", format_args!("one of {}", listed.join(", ")), status)];
    };
    match &reply.content {
        Content::Any => Vec::new(),
        Content::Empty if body.is_empty() => Vec::new(),
        Content::Empty => vec![expected("/body", "no body", format_args!("one of {} bytes", body.len()))],
        Content::Json(schema) => json(schema, headers, body),
        Content::Bytes => content_type("application/octet-stream", headers).into_iter().collect(),
    }
}

fn json(schema: &Schema, headers: &HeaderMap, body: &[u8]) -> Vec<Violation> {
    if body.is_empty() {
        return vec![expected("/body", "a JSON body", "nothing")];
    }
    let mut violations: Vec<Violation> = content_type("application/json", headers).into_iter().collect();
    match serde_json::from_slice::<Json>(body) {
        Ok(value) => validate_exactly(schema, value, &Place::at("/body"), &mut violations),
        // It ends in the line and the column.
        Err(error) => violations.push(expected("/body", "JSON", format_args!("a fault: {error}"))),
    }
    violations
}

/// What is wrong with the content type, which ought to be `wanted`.
fn content_type(wanted: &str, headers: &HeaderMap) -> Option<Violation> {
    let given = headers.get(CONTENT_TYPE).map(HeaderValue::to_str);
    let media = given.map(|given| given.unwrap_or_default().split(';').next().unwrap_or_default().trim());
    if media.is_some_and(|media| media.eq_ignore_ascii_case(wanted)) {
        return None;
    }
    let found = media.map_or_else(|| "none".to_owned(), |media| format!("`{media}`"));
    Some(expected("/content-type", format_args!("`{wanted}`"), found))
}

fn expected(pointer: &str, expected: impl Display, found: impl Display) -> Violation {
    Violation { pointer: pointer.to_owned(), message: format!("expected {expected}, found {found}") }
}

#[cfg(test)]
mod tests {
    use super::super::schema::{Kind, Object, Property, Text};
    use super::*;

    static STATE: Schema = Schema { nullable: false, kind: Kind::Text(Text { values: &["Open"], ..Text::PLAIN }) };
    static GATE: Schema = Schema {
        nullable: false,
        kind: Kind::Object(Object {
            properties: &[Property { name: "state", aliases: &["State"], required: true, schema: &STATE }],
            closed: false,
        }),
    };
    static REPLIES: &[ReplyTable] = &[
        ReplyTable::new(Some(200), Content::Json(&GATE)),
        ReplyTable::new(Some(204), Content::Empty),
        ReplyTable::new(Some(206), Content::Bytes),
        ReplyTable::new(Some(502), Content::Any),
    ];
    static ANY_STATUS: &[ReplyTable] =
        &[ReplyTable::new(Some(204), Content::Empty), ReplyTable::new(None, Content::Json(&GATE))];

    fn found(replies: &[ReplyTable], status: u16, content_type: Option<&'static str>, body: &str) -> Vec<String> {
        let headers = content_type.map(|value| (CONTENT_TYPE, HeaderValue::from_static(value)));
        let headers = headers.into_iter().collect();
        let violations = check(replies, StatusCode::from_u16(status).unwrap(), &headers, body.as_bytes());
        violations.into_iter().map(|violation| format!("{}: {}", violation.pointer, violation.message)).collect()
    }

    const JSON: Option<&str> = Some("Application/JSON; charset=utf-8");

    #[test]
    fn a_reply_as_described_passes() {
        assert_eq!(found(REPLIES, 200, JSON, r#"{"state":"Open"}"#), [""; 0]);
        assert_eq!(found(REPLIES, 204, None, ""), [""; 0]);
        assert_eq!(found(REPLIES, 206, Some("application/octet-stream"), ""), [""; 0]);
        assert_eq!(found(REPLIES, 502, Some("text/html"), "<p>"), [""; 0]);
        assert_eq!(found(ANY_STATUS, 418, JSON, r#"{"state":"Open"}"#), [""; 0]);
    }

    #[test]
    fn a_reply_is_held_to_its_status() {
        assert_eq!(found(REPLIES, 201, JSON, "{}"), ["/status: expected one of 200, 204, 206, 502, found 201"]);
        assert_eq!(found(ANY_STATUS, 201, JSON, "{}"), ["/body/state: expected a string, found nothing"]);
        assert_eq!(found(ANY_STATUS, 204, JSON, "{}"), ["/body: expected no body, found one of 2 bytes"]);
    }

    #[test]
    fn a_reply_is_held_to_its_kind_of_body() {
        assert_eq!(found(REPLIES, 200, JSON, ""), ["/body: expected a JSON body, found nothing"]);
        assert_eq!(
            found(REPLIES, 200, JSON, "{\n1}"),
            ["/body: expected JSON, found a fault: key must be a string at line 2 column 1"]
        );
        let open = r#"{"state":"Open"}"#;
        assert_eq!(found(REPLIES, 200, None, open), ["/content-type: expected `application/json`, found none"]);
        assert_eq!(
            found(REPLIES, 200, Some("text/json"), open),
            ["/content-type: expected `application/json`, found `text/json`"]
        );
        assert_eq!(
            found(REPLIES, 206, JSON, open),
            ["/content-type: expected `application/octet-stream`, found `Application/JSON`"]
        );
    }

    #[test]
    fn a_reply_is_held_to_its_schema_to_the_letter() {
        assert_eq!(
            found(REPLIES, 200, JSON, r#"{"State":"Open","size":1}"#),
            [
                "/body/state: expected a string, found nothing",
                "/body/State: expected no such property, found one",
                "/body/size: expected no such property, found one",
            ]
        );
        assert_eq!(
            found(REPLIES, 200, JSON, r#"{"state":"Ajar"}"#),
            ["/body/state: expected one of `Open`, found another string"]
        );
    }
}
