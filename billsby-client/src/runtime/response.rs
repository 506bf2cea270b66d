//! A reply with what came around it.

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use std::fmt;

/// A reply with its status, headers and bytes.
///
/// `Debug` shows neither the value nor the bytes, which may hold personal data.
pub struct Response<T> {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
    pub(crate) value: T,
}

impl<T> Response<T> {
    /// The status; it is a success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The reply as it came.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The reply as another type, for example `serde_json::Value` to see keys that this version does not know.
    ///
    /// # Errors
    /// The bytes are not JSON of that type.
    pub fn json<U: DeserializeOwned>(&self) -> Result<U, serde_json::Error> {
        serde_json::from_slice(&self.bytes)
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }
}

impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
