//! The journal as an HTTP archive, which browsers and proxies open: [HAR 1.2].
//!
//! [HAR 1.2]: http://www.softwareishard.com/blog/har-12-spec/

use super::entry::{Entry, Message, Outcome};
use super::personal::Mask;
use super::record::Journal;
use crate::runtime::percent;
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::time::Duration;

/// The host of calls that came without one, in the same process.
const NO_HOST: &str = "billsby-mock.invalid";

/// Whether an archive holds personal data. It never holds a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PersonalData {
    /// As it came.
    Kept,
    /// Names, e-mail addresses, phone numbers, addresses, cards, answers and searches are masked by the names of their
    /// fields; a body that is not JSON is masked as a whole.
    Masked,
}

impl Journal {
    /// All that it keeps as an HTTP archive, the oldest first.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use billsby_mock::journal::PersonalData;
    ///
    /// let mock = billsby_mock::Mock::new()?;
    /// let archive = mock.world().journal().har(PersonalData::Masked);
    /// assert_eq!(archive["log"]["version"], "1.2");
    /// # Ok(())
    /// # }
    /// ```
    pub fn har(&self, personal: PersonalData) -> Value {
        let entries: Vec<_> = self.entries().iter().map(|entry| archived(entry, personal)).collect();
        json!({
            "log": {
                "version": "1.2",
                "creator": { "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION") },
                "entries": entries,
            }
        })
    }
}

fn archived(entry: &Entry, personal: PersonalData) -> Value {
    let mut mask = (personal == PersonalData::Masked).then(Mask::default);
    let time = milliseconds(entry.duration());
    json!({
        "startedDateTime": entry.wall().to_string(),
        "time": time,
        "request": request(entry, mask.as_mut()),
        "response": response(entry, mask.as_mut()),
        "cache": {},
        // What a server knows: all of the time is its own.
        "timings": { "send": 0, "wait": time, "receive": 0 },
        "comment": comment(entry),
    })
}

fn request(entry: &Entry, mut mask: Option<&mut Mask>) -> Value {
    let mut query: Vec<_> = entry.query_values().collect();
    let mut target = entry.target().to_owned();
    if let Some(mask) = &mut mask {
        query = query.into_iter().map(|(name, value)| (name.clone(), mask.parameter(&name, value))).collect();
        target = masked_target(entry, mask);
    }
    let host = entry.request().headers.all("host").next().unwrap_or_else(|| NO_HOST.into());
    let scheme = if entry.is_secure { "https" } else { "http" };
    let mut request = json!({
        "method": entry.method(),
        "url": format!("{scheme}://{host}{target}"),
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers(entry.request()),
        "queryString": query.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect::<Vec<_>>(),
        "headersSize": -1,
        "bodySize": entry.request().body.length(),
    });
    if entry.request().body.length() > 0 {
        request["postData"] = body(entry.request(), mask);
    }
    request
}

/// Path and query with the values of personal parameters hidden.
fn masked_target(entry: &Entry, mask: &mut Mask) -> String {
    let pairs = entry.query().split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) => {
            let decoded = percent::decode_query(name).unwrap_or(Cow::Borrowed(name));
            format!("{name}={}", mask.parameter(&decoded, value.to_owned()))
        }
        None => pair.to_owned(),
    });
    let query = pairs.collect::<Vec<_>>().join("&");
    if query.is_empty() { entry.path().to_owned() } else { format!("{}?{query}", entry.path()) }
}

fn response(entry: &Entry, mask: Option<&mut Mask>) -> Value {
    let status = entry.status().unwrap_or_default();
    let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or_default();
    let mut content = body(entry.reply(), mask);
    content["size"] = entry.reply().body.length().into();
    json!({
        // 0, as browsers have it, where there was no reply.
        "status": status,
        "statusText": reason,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers(entry.reply()),
        "content": content,
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": entry.reply().body.length(),
    })
}

fn headers(message: &Message) -> Vec<Value> {
    message.headers.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect()
}

fn body(message: &Message, mask: Option<&mut Mask>) -> Value {
    let text = match mask {
        Some(mask) => mask.body(&message.body),
        None => message.body.text().into_owned(),
    };
    let media = message.headers.all("content-type").next().unwrap_or_default();
    let mut body = json!({ "mimeType": media, "text": text });
    if message.body.is_cut() {
        body["comment"] =
            format!("The first {} bytes of {}.", message.body.bytes().len(), message.body.length()).into();
    }
    body
}

/// What the format has no place for.
fn comment(entry: &Entry) -> String {
    let operation = entry.operation().unwrap_or("no operation");
    let outcome = match entry.outcome() {
        Outcome::Complete => "",
        Outcome::Reset => ", reset instead of an answer",
        Outcome::EmptyReply => ", closed without an answer",
        Outcome::GarbageReply => ", answered with what is not HTTP",
        Outcome::Truncated => ", cut within the answer",
        Outcome::Abandoned => ", abandoned by the caller",
    };
    format!("#{} {operation}{outcome}", entry.number())
}

/// Milliseconds, with microseconds as decimals.
fn milliseconds(duration: Duration) -> f64 {
    f64::from(u32::try_from(duration.as_micros()).unwrap_or(u32::MAX)) / 1000.0
}
