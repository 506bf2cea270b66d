//! What goes wrong with a reply on its way back.

use super::FaultId;
use super::described::{Described, visit};
use super::fault::CallFault;
use super::injector::Strike;
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

/// The reply, as all that went wrong leaves it, and which faults found nothing in it to change.
pub(super) async fn distort(response: Response, strikes: &[Strike], described: &Described) -> (Response, Vec<FaultId>) {
    let (mut head, body) = response.into_parts();
    // It comes from memory, and whole.
    let mut body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let mut in_vain = Vec::new();
    for Strike { id, fault, draw } in strikes {
        let edited = match fault {
            CallFault::WrongContentType(content_type) => {
                let value = HeaderValue::from_str(content_type).ok();
                if value.map(|value| head.headers.insert(CONTENT_TYPE, value)).is_none() {
                    in_vain.push(*id);
                }
                continue;
            }
            _ if body.is_empty() => None,
            CallFault::GarbageBody => Some(Bytes::from_static(GARBAGE.as_bytes())),
            CallFault::UnknownEnumeration => {
                edited(&body, |reply| put_unknown_value(described.reply(head.status.as_u16()), reply, *draw))
            }
            CallFault::ExtraFields => {
                edited(&body, |reply| put_extra_fields(described.reply(head.status.as_u16()), reply))
            }
            // How it comes is decided when it is known what comes.
            _ => continue,
        };
        match edited {
            Some(edited) => {
                body = edited;
                head.headers.remove(CONTENT_LENGTH);
            }
            None => in_vain.push(*id),
        }
    }
    let paced = match body.is_empty() {
        true => None,
        false => paced(&body, strikes),
    };
    let Some(paced) = paced else { return (Response::from_parts(head, body.into()), in_vain) };
    head.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    (Response::from_parts(head, Body::new(paced)), in_vain)
}

/// The body as it comes, where it does not come at once. One that breaks off is not slow, too.
fn paced(body: &Bytes, strikes: &[Strike]) -> Option<Paced> {
    if strikes.iter().any(|strike| strike.fault == CallFault::TruncatedReply) {
        return Some(Paced::truncated(body.slice(..body.len() / 2)));
    }
    let lengths = strikes.iter().filter_map(|strike| match strike.fault {
        CallFault::SlowBody(length) => Some(length),
        _ => None,
    });
    lengths.max().map(|longest| Paced::slow(pieces(body), longest))
}

fn pieces(body: &Bytes) -> Vec<Bytes> {
    let length = body.len().div_ceil(PIECES).max(1);
    (0..body.len()).step_by(length).map(|from| body.slice(from..body.len().min(from + length))).collect()
}

/// The JSON of a reply after `edit`; none where it is no JSON, or the edit found nothing to change.
fn edited(body: &Bytes, edit: impl FnOnce(&mut Value) -> bool) -> Option<Bytes> {
    let mut reply = serde_json::from_slice(body).ok()?;
    let edited = edit(&mut reply).then(|| serde_json::to_vec(&reply));
    edited?.ok().map(Bytes::from)
}

/// Gives one enumeration of the reply, whichever `draw` picks, a value that is not in the description; whether there
/// is one.
fn put_unknown_value(schema: &'static Value, reply: &mut Value, draw: u64) -> bool {
    let is_enumeration =
        |schema: &Value, value: &Value| schema["enum"].is_array() && (value.is_string() || value.is_number());
    let mut places = 0;
    visit(schema, reply, &mut |schema, value| places += u64::from(is_enumeration(schema, value)));
    let Some(mut left) = draw.checked_rem(places) else { return false };
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
    true
}

/// Gives every object of the reply a field that is not in the description; whether there is one. The keys of a map are
/// free, so it gets none.
fn put_extra_fields(schema: &'static Value, reply: &mut Value) -> bool {
    let mut found = false;
    let extra = serde_json::json!({ "since": "the next release" });
    visit(schema, reply, &mut |schema, value| {
        if let (Some(fields), true) = (value.as_object_mut(), schema["properties"].is_object()) {
            fields.insert(EXTRA_FIELD.to_owned(), extra.clone());
            found = true;
        }
    });
    found
}
