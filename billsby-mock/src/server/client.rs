//! Clients of the server's companies, ready to be used.

use super::company::MockCompany;
use super::mock::Mock;
use super::service::MockService;
use crate::companies::World;
use axum::body::Body;
use billsby_client::Client;
use std::sync::Arc;

impl Mock {
    /// A client of its first company: over the socket, or in the same process where there is none, or one with TLS.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mock = billsby_mock::Mock::new()?;
    /// assert!(mock.client().list_customers().await?.row_count >= 60);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// When its key cannot stand in a header.
    #[track_caller]
    pub fn client(&self) -> Client {
        client(self.world(), self.service(), self.url())
    }

    /// Answers a request of `reqwest`'s in the same process, with a reply that is there in whole.
    ///
    /// # Errors
    /// When the connection is cut instead of an answer, or within it.
    pub async fn execute(&self, request: reqwest::Request) -> std::io::Result<reqwest::Response> {
        let request = http::Request::<reqwest::Body>::try_from(request).map_err(std::io::Error::other)?;
        let response = self.service().answer(request.map(Body::new)).await?;
        let (head, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.map_err(std::io::Error::other)?;
        Ok(http::Response::from_parts(head, bytes).into())
    }
}

impl MockCompany {
    /// A client of this company, as [`Mock::client`] is one of the first.
    ///
    /// # Panics
    /// When its key cannot stand in a header.
    #[track_caller]
    pub fn client(&self) -> Client {
        client(self.world(), self.service(), self.url())
    }
}

#[track_caller]
fn client(world: &Arc<World>, service: MockService, url: &str) -> Client {
    let builder = Client::builder(world.domain()).api_key(world.api_key()).base_url(url);
    let builder = match url.starts_with("http:") && url != super::mock::NOWHERE {
        true => builder,
        false => builder.service(service),
    };
    match builder.build() {
        Ok(client) => client,
        #[allow(clippy::panic, reason = "a test says what is wrong by panicking")]
        Err(error) => panic!("there can be no client of `{}`: {error}", world.domain()),
    }
}
