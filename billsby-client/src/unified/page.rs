//! The envelope of a list.

use serde::{Deserialize, Serialize};

/// A page of a list.
///
/// It may hold fewer records than the limit, even none, and still not be the last: only a `next_cursor` of null ends
/// the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "{T}Page"))]
#[non_exhaustive]
pub struct Page<T> {
    /// Its records.
    pub result: Vec<T>,
    /// What leads to the page after this one; null on the last.
    pub next_cursor: Option<String>,
    /// What leads to the page before this one; null on the first.
    pub prev_cursor: Option<String>,
    /// How many records are on this page.
    pub result_count: usize,
    /// Whether it holds fewer records than were asked for although the list goes on, because finding more would have
    /// taken too many calls.
    #[serde(default)]
    pub is_partial_response: bool,
}

impl<T> Page<T> {
    /// A page of these records.
    pub fn new(result: Vec<T>, next_cursor: Option<String>, prev_cursor: Option<String>) -> Self {
        let result_count = result.len();
        Self { result, next_cursor, prev_cursor, result_count, is_partial_response: false }
    }

    /// The same, as one that may lack some of the records that were asked for.
    pub fn partial(self, is_partial_response: bool) -> Self {
        Self { is_partial_response, ..self }
    }
}
