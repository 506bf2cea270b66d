//! What every request of the generated surface needs.

use super::{ConfigurationError, Error};
use std::pin::Pin;

/// A call under way.
pub type Call<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

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
