//! The body of a request: its size, its content type, and its JSON, where it is not bytes.

use super::decode::Values;
use super::json::Json;
use super::rejection::{Rejection, Violation};
use super::schema::Schema;
use super::validate::{Place, validate};
use axum::body::{Body, Bytes, HttpBody};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use std::borrow::Cow;
use std::future::poll_fn;
use std::pin::Pin;

/// The longest body, in bytes, where the description of an operation allows no longer one.
pub const LONGEST: usize = 1 << 20;
/// How much more than the longest body is still taken in, so that its sender gets to read the refusal.
const DRAINED: usize = 15 * LONGEST;

/// The body of an operation.
#[derive(Debug)]
pub struct BodyTable {
    /// The field of the request that takes it.
    pub field: &'static str,
    /// Whether a request must have it.
    pub required: bool,
    /// What it holds.
    pub schema: &'static Schema,
}

/// Takes in `body`. A body that is too long, or that is not JSON by its own account, is refused.
pub async fn read_json(headers: &HeaderMap, body: Body) -> Result<Bytes, Rejection> {
    let bytes = read(body, LONGEST).await?;
    if !bytes.is_empty() {
        check_json(content_type(headers).as_deref())?;
    }
    Ok(bytes)
}

/// Takes in a `body` of bytes. One that is more than `longest`, or something else by its own account, is refused.
pub async fn read_bytes(headers: &HeaderMap, body: Body, longest: usize) -> Result<Bytes, Rejection> {
    let bytes = read(body, longest).await?;
    match content_type(headers) {
        Some(media) if !bytes.is_empty() && media != "application/octet-stream" => {
            Err(unsupported(&media, "application/octet-stream"))
        }
        // What says nothing of itself is bytes.
        _ => Ok(bytes),
    }
}

async fn read(mut body: Body, longest: usize) -> Result<Bytes, Rejection> {
    let (mut first, mut joined) = (Bytes::new(), Vec::new());
    let mut length = 0;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let broken = |_| {
            let message = "expected a whole body, found the connection broken".to_owned();
            Rejection::invalid(vec![Violation { pointer: "/body".to_owned(), message }])
        };
        let Ok(data) = frame.map_err(broken)?.into_data() else { continue };
        length += data.len();
        if length > longest.saturating_add(DRAINED) {
            break;
        }
        if length == data.len() {
            // Most bodies come in one piece.
            first = data;
        } else if length <= longest {
            joined.extend_from_slice(&std::mem::take(&mut first));
            joined.extend_from_slice(&data);
        }
    }
    if length > longest {
        return Err(Rejection::payload_too_large(longest));
    }
    Ok(if joined.is_empty() { first } else { joined.into() })
}

/// What the body is by its own account, without parameters.
fn content_type(headers: &HeaderMap) -> Option<String> {
    let given = headers.get(CONTENT_TYPE)?.to_str().unwrap_or_default();
    Some(given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
}

fn check_json(media: Option<&str>) -> Result<(), Rejection> {
    let Some(media) = media else {
        return Err(Rejection::unsupported_media_type("The body has no content type. Send `application/json`."));
    };
    let suffixed =
        media.split_once('/').is_some_and(|(kind, subtype)| kind == "application" && subtype.ends_with("+json"));
    if media == "application/json" || suffixed {
        return Ok(());
    }
    Err(unsupported(media, "application/json"))
}

fn unsupported(media: &str, wanted: &str) -> Rejection {
    Rejection::unsupported_media_type(format!("The content type `{media}` is not supported. Send `{wanted}`."))
}

/// Reads the JSON of a body into its field of the request.
pub fn decode<'a>(
    table: &'static BodyTable,
    bytes: &'a [u8],
    values: &mut Values<'a>,
    violations: &mut Vec<Violation>,
) {
    let message = match serde_json::from_slice::<Json>(bytes) {
        _ if bytes.is_empty() && !table.required => return,
        _ if bytes.is_empty() => "expected a JSON body, found nothing".to_owned(),
        Ok(mut value) => {
            validate(table.schema, &mut value, &Place::at("/body"), violations);
            values.push((Cow::Borrowed(table.field), value));
            return;
        }
        // It ends in the line and the column.
        Err(error) => format!("expected JSON, found a fault: {error}"),
    };
    violations.push(Violation { pointer: "/body".to_owned(), message });
}
