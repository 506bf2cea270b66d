//! A server that keeps what it was asked. Its operations are generated.

use billsby_mock::generated::router;
use billsby_mock::runtime::Rejection;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;

/// Keeps the last request it decoded, and answers with the example of the description.
#[derive(Clone, Debug, Default)]
pub struct Recorder {
    last: Arc<Mutex<Option<(&'static str, Value)>>>,
}

impl Recorder {
    /// Serves on a free port until the runtime ends; the base URL.
    pub async fn serve(&self) -> std::io::Result<String> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let app = router(Arc::new(self.clone()));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Ok(url)
    }

    /// The operation and the request last decoded.
    pub fn take(&self) -> Option<(&'static str, Value)> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    pub(crate) fn record(&self, operation: &'static str, request: &impl Serialize) -> Result<(), Rejection> {
        let request = serde_json::to_value(request).map_err(|error| Rejection::internal(error.to_string()))?;
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some((operation, request));
        Ok(())
    }

    pub(crate) fn example<T: DeserializeOwned>(&self, operation: &str, example: &str) -> Result<T, Rejection> {
        serde_json::from_str(example)
            .map_err(|error| Rejection::internal(format!("the example of {operation} does not decode: {error}")))
    }
}
