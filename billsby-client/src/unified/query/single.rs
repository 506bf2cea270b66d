//! What is asked of a single record.

use super::parse::{flag, pairs};
use crate::unified::Error;

/// What is asked of a single record.
///
/// ```
/// use billsby_client::unified::GetQuery;
///
/// assert_eq!(GetQuery::parse("remote_data=true")?, GetQuery::new().remote_data(true));
/// assert_eq!(GetQuery::parse("x=1").unwrap_err().parameter(), Some("x"));
/// # Ok::<(), billsby_client::unified::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GetQuery {
    remote_data: bool,
}

impl GetQuery {
    /// The record and nothing more.
    pub const fn new() -> Self {
        Self { remote_data: false }
    }

    /// Reads the query of a URL, without the question mark.
    ///
    /// # Errors
    /// As of [`ListQuery::parse`](crate::unified::ListQuery::parse).
    pub fn parse(query: &str) -> Result<Self, Error> {
        let mut parsed = Self::default();
        for (name, value) in pairs(query)? {
            match name.as_str() {
                "remote_data" => parsed.remote_data = flag(&name, &value)?,
                _ => return Err(Error::parameter_of(name, "expected no parameter but remote_data")),
            }
        }
        Ok(parsed)
    }

    /// Whether the record comes with what the provider sent.
    pub fn remote_data(mut self, wanted: bool) -> Self {
        self.remote_data = wanted;
        self
    }

    /// Whether the record is to come with what the provider sent.
    pub fn wants_remote_data(self) -> bool {
        self.remote_data
    }
}
