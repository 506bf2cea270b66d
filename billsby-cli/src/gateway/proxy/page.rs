//! The envelope of a list, around the account's own rows.

use super::arguments::of_query;
use billsby_client::calls::Call;
use billsby_client::unified::{Error, ErrorKind};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// A page of a list: the rows as the account has them, byte for byte.
///
/// A cursor is the number of a page. While rows come and go, the pages shift as the account's own do: the lists of the
/// unified view lose and double nothing.
#[derive(Serialize, JsonSchema)]
pub struct Page {
    /// Its rows.
    #[schemars(with = "Vec<Value>")]
    result: Vec<Box<RawValue>>,
    /// What leads to the page after this one; null on the last.
    next_cursor: Option<String>,
    /// What leads to the page before this one; null on the first.
    prev_cursor: Option<String>,
    /// How many rows are on this page.
    result_count: usize,
}

/// The arguments of a list, and the number of the page that is asked for.
pub fn arguments(call: &Call, query: &str) -> Result<(Map<String, Value>, u32), Error> {
    let Some(paging) = &call.paging else { return Ok((of_query(call, query)?, 1)) };
    let mut renamed = form_urlencoded::Serializer::new(String::new());
    for (name, text) in form_urlencoded::parse(query.as_bytes()) {
        let own = match &*name {
            "limit" => paging.size,
            "next_cursor" | "prev_cursor" => paging.page,
            name if name == paging.size || name == paging.page => {
                return Err(Error::parameter_of(name, "expected `limit` and `next_cursor` in its place"));
            }
            name => name,
        };
        renamed.append_pair(own, &text);
    }
    let mut arguments = of_query(call, &renamed.finish())?;
    let wanted = arguments.remove(paging.page);
    let number = match &wanted {
        None => 1,
        Some(number) => {
            number.as_u64().and_then(|number| u32::try_from(number).ok()).filter(|number| *number > 0).ok_or_else(
                || {
                    Error::new(
                        ErrorKind::InvalidCursor,
                        "the cursor: expected `next_cursor` or `prev_cursor` of a page as it is",
                    )
                },
            )?
        }
    };
    arguments.insert(paging.page.to_owned(), number.into());
    Ok((arguments, number))
}

impl Page {
    /// The page with this number, from the reply.
    pub fn new(call: &Call, number: u32, reply: &[u8]) -> Result<Self, Error> {
        let unreadable = || Error::new(ErrorKind::Unreadable, "the reply cannot be taken apart into rows");
        let Some(paging) = &call.paging else {
            let result = serde_json::from_slice(reply).map_err(|_| unreadable())?;
            return Ok(Self::of(result, None, None));
        };
        let reply: HashMap<String, Box<RawValue>> = serde_json::from_slice(reply).map_err(|_| unreadable())?;
        let get = |name: &str| reply.get(name).map(|value| value.get()).ok_or_else(unreadable);
        let result = serde_json::from_str(get(paging.results)?).map_err(|_| unreadable())?;
        // Some services write a count as text.
        let count: u32 = get(paging.pages)?.trim_matches('"').parse().map_err(|_| unreadable())?;
        let next = (number < count).then(|| (number + 1).to_string());
        let before = (number > 1).then(|| (number - 1).to_string());
        Ok(Self::of(result, next, before))
    }

    fn of(result: Vec<Box<RawValue>>, next_cursor: Option<String>, prev_cursor: Option<String>) -> Self {
        let result_count = result.len();
        Self { result, next_cursor, prev_cursor, result_count }
    }
}
