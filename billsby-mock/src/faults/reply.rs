//! What goes wrong with a reply on its way back.

use super::described::{Described, visit};
use super::fault::CallFault;
use super::paced::Paced;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::Response;
use serde_json::Value;

/// What proxies send when the service behind them is down, whatever the head says.
const GARBAGE: &str = "<!DOCTYPE html><title>Maintenance</title><p>We are back soon.";
/// What no description has listed yet.
const UNKNOWN_NAME: &str = "AddedLater";
const UNKNOWN_NUMBER: i64 = 9_999;
const EXTRA_FIELD: &str = "addedLater";
/// In how many pieces a slow body comes.
const PIECES: usize = 10;

/// The reply, as what went wrong leaves it.
pub(super) async fn distort(response: Response, fault: &CallFault, draw: u64, described: &Described) -> Response {
    let (mut head, body) = response.into_parts();
    // It comes from memory, and whole.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let body = match fault {
        CallFault::WrongContentType(content_type) => {
            head.headers.insert(CONTENT_TYPE, content_type.clone());
            Body::from(body)
        }
        CallFault::GarbageBody => GARBAGE.into(),
        CallFault::TruncatedReply => {
            head.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
            Body::new(Paced::truncated(body.slice(..body.len() / 2)))
        }
        CallFault::SlowBody(length) => {
            head.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
            Body::new(Paced::slow(pieces(&body), *length))
        }
        CallFault::UnknownEnumeration => edited(body, |reply| {
            put_unknown_value(described.reply(head.status.as_u16()), reply, draw);
        }),
        CallFault::ExtraFields => edited(body, |reply| {
            put_extra_fields(described.reply(head.status.as_u16()), reply);
        }),
        _ => Body::from(body),
    };
    Response::from_parts(head, body)
}

fn pieces(body: &Bytes) -> Vec<Bytes> {
    let length = body.len().div_ceil(PIECES).max(1);
    (0..body.len()).step_by(length).map(|from| body.slice(from..body.len().min(from + length))).collect()
}

/// The JSON of a reply after `edit`; what is none stays as it is.
fn edited(body: Bytes, edit: impl FnOnce(&mut Value)) -> Body {
    let Ok(mut reply) = serde_json::from_slice(&body) else { return body.into() };
    edit(&mut reply);
    serde_json::to_vec(&reply).map_or(body, Bytes::from).into()
}

/// Gives one enumeration of the reply, whichever `draw` picks, a value that is not in the description.
fn put_unknown_value(schema: &'static Value, reply: &mut Value, draw: u64) {
    let is_enumeration =
        |schema: &Value, value: &Value| schema["enum"].is_array() && (value.is_string() || value.is_number());
    let mut places = 0;
    visit(schema, reply, &mut |schema, value| places += u64::from(is_enumeration(schema, value)));
    let Some(mut left) = draw.checked_rem(places) else { return };
    visit(schema, reply, &mut |schema, value| {
        if !is_enumeration(schema, value) {
            return;
        }
        match left.checked_sub(1) {
            Some(fewer) => left = fewer,
            None => {
                *value = if value.is_string() { UNKNOWN_NAME.into() } else { UNKNOWN_NUMBER.into() };
                left = u64::MAX;
            }
        }
    });
}

/// Gives every object of the reply a field that is not in the description. The keys of a map are free, so it has none.
fn put_extra_fields(schema: &'static Value, reply: &mut Value) {
    let extra = serde_json::json!({ "since": "the next release" });
    visit(schema, reply, &mut |schema, value| {
        if let (Some(fields), true) = (value.as_object_mut(), schema["properties"].is_object()) {
            fields.insert(EXTRA_FIELD.to_owned(), extra.clone());
        }
    });
}
