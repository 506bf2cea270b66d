//! The body of a request: its size, its content type, and its JSON.

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

/// The longest body, in bytes.
pub const LONGEST: usize = 1 << 20;
/// How much of a longer body is still taken in, so that its sender gets to read the refusal.
const DRAINED: usize = 16 * LONGEST;

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
pub async fn read(headers: &HeaderMap, mut body: Body) -> Result<Bytes, Rejection> {
    let (mut first, mut joined) = (Bytes::new(), Vec::new());
    let mut length = 0;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let broken = |_| {
            let message = "expected a whole body, found the connection broken".to_owned();
            Rejection::invalid(vec![Violation { pointer: "/body".to_owned(), message }])
        };
        let Ok(data) = frame.map_err(broken)?.into_data() else { continue };
        length += data.len();
        if length > DRAINED {
            break;
        }
        if length == data.len() {
            // Most bodies come in one piece.
            first = data;
        } else if length <= LONGEST {
            joined.extend_from_slice(&std::mem::take(&mut first));
            joined.extend_from_slice(&data);
        }
    }
    if length > LONGEST {
        return Err(Rejection::payload_too_large(LONGEST));
    }
    if length > 0 {
        check_content_type(headers)?;
    }
    Ok(if joined.is_empty() { first } else { joined.into() })
}

fn check_content_type(headers: &HeaderMap) -> Result<(), Rejection> {
    let Some(header) = headers.get(CONTENT_TYPE) else {
        return Err(Rejection::unsupported_media_type("The body has no content type. Send `application/json`."));
    };
    let given = header.to_str().unwrap_or_default();
    let media = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let suffixed =
        media.split_once('/').is_some_and(|(kind, subtype)| kind == "application" && subtype.ends_with("+json"));
    if media == "application/json" || suffixed {
        return Ok(());
    }
    Err(Rejection::unsupported_media_type(format!(
        "The content type `{media}` is not supported. Send `application/json`."
    )))
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
