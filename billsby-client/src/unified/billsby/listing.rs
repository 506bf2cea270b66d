//! What Billsby's lists have in common: pages as windows, and lists that come as a whole.

use crate::unified::walk::Row;
use crate::unified::{Error, ListQuery, RemoteData};
use crate::{Response, Timestamp};
use serde::Deserialize;
use serde_json::value::RawValue;

/// By what the lists are ordered; the newest comes first.
pub const ORDER: &str = "createdOn";

/// Every page of Billsby as a window: its rows made into records, with what was sent of each where it is wanted.
macro_rules! window {
    ($reply:ident, $query:expr, $number:expr, $size:expr, $row:expr) => {{
        let remote = remote_rows(&$reply, $query, |page: Rows| page.results)?;
        let page = $reply.into_value();
        let rows: Vec<_> = page.results.iter().zip(remote).map($row).collect();
        Window {
            is_first: $number == 1,
            // An empty page ends the list whatever the count says: rows may have gone in between.
            is_last: rows.is_empty() || usize::try_from(page.page_count).is_ok_and(|pages| $number >= pages),
            start: start($number, $size, rows.len(), page.row_count),
            rows,
        }
    }};
}

/// A list that Billsby gives as a whole.
macro_rules! whole {
    ($reply:ident, $query:expr, $row:expr) => {{
        let remote = remote_rows(&$reply, $query, |rows: Vec<Box<RawValue>>| rows)?;
        Window::whole($reply.value().iter().zip(remote).map($row).collect())
    }};
}

/// A reply about a customer, subscription or invoice that a list is narrowed by. One that does not exist has none.
macro_rules! of_existing {
    ($request:expr) => {
        match $request.raw().await {
            Err(crate::Error::NotFound(_)) => return Ok(Window::whole(Vec::new())),
            reply => reply?,
        }
    };
}

#[derive(Deserialize)]
pub struct Rows {
    pub results: Vec<Box<RawValue>>,
}

/// What was sent of each row, without end: nothing where it is not wanted.
pub fn remote_rows<T, P: serde::de::DeserializeOwned, F: FnOnce(P) -> Vec<Box<RawValue>>>(
    reply: &Response<T>,
    query: &ListQuery,
    rows: F,
) -> Result<impl Iterator<Item = Option<RemoteData>> + use<T, P, F>, Error> {
    let sent = if query.wants_remote_data() { rows(super::reread(reply)?) } else { Vec::new() };
    Ok(sent.into_iter().map(|row| Some(row.into())).chain(std::iter::repeat(None)))
}

/// How many rows are before a page, as far as is known.
pub fn start(number: usize, size: usize, rows: usize, total: i32) -> usize {
    let start = (number - 1).saturating_mul(size);
    // A page beyond the last begins where the list ends.
    if rows == 0 { usize::try_from(total).unwrap_or(start).min(start) } else { start }
}

pub fn wire(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

pub fn row<T>(key: impl AsRef<str>, created_at: Option<Timestamp>, value: T) -> Row<T> {
    Row { key: key.as_ref().to_owned(), created_at, value }
}

pub(super) use {of_existing, whole, window};
