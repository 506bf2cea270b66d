//! What every request of the generated surface needs.

use super::{ConfigurationError, Error};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::pin::Pin;

/// What stands for itself in a path: RFC 3986's unreserved characters.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A call under way.
pub type Call<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A value as one segment of a path, whatever is in it.
pub(crate) fn encode_path(value: &str) -> String {
    utf8_percent_encode(value, ESCAPED).to_string()
}

/// Refuses a value that would lead the path somewhere else.
pub(crate) fn path_argument(operation: &'static str, name: &str, value: &impl ToString) -> Result<(), Error> {
    match value.to_string().as_str() {
        "" | "." | ".." => {
            Err(Error::Request { operation, message: format!("`{name}` must be an id, not empty and not dots") })
        }
        _ => Ok(()),
    }
}

/// The value of an environment variable that must be set.
pub(crate) fn environment(name: &'static str) -> Result<String, ConfigurationError> {
    std::env::var(name).map_err(|_| ConfigurationError::Missing(name))
}
