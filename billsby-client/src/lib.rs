//! A typed client for the Billsby API.
//!
//! Every operation is a method of [`Client`]. What an operation must have is an
//! argument, what it may have is a setter, and the request itself is awaited.
//! Lists that come in pages are also streams.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let mock = billsby_mock::MockServer::start().await?;
//! # let (company, key, url) = (mock.company(), mock.api_key(), mock.url());
//! use billsby_client::{Amount, Client, Error};
//! use futures_util::StreamExt;
//!
//! let billsby = Client::builder(company).api_key(key).base_url(url).build()?;
//!
//! let mut paid = std::pin::pin!(billsby.list_invoices().is_paid(true).page_size(50).stream());
//! if let Some(invoice) = paid.next().await.transpose()? {
//!     let refund = billsby
//!         .refund_invoice(&invoice.customer_unique_id, &invoice.invoice_number, Amount::minor(1))
//!         .await?;
//!     println!("{} cents of {} can still be refunded", refund.amount, refund.invoice_number);
//! }
//!
//! match billsby.get_customer("NOBODY0000").await {
//!     Err(Error::NotFound(failure)) => println!("{failure}"),
//!     other => println!("{other:?}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Without its default features the crate holds only the [`types`].

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod amount;
pub mod currency;
#[rustfmt::skip]
mod generated;
pub mod runtime;
mod timestamp;

pub use amount::{Amount, AmountError};
pub use generated::types;
pub use runtime::ApiKey;
pub use timestamp::{Timestamp, TimestampError};

#[cfg(feature = "http")]
pub use generated::{client::Client, requests};
#[cfg(feature = "blocking")]
pub use runtime::Blocking;
#[cfg(feature = "http")]
pub use runtime::{
    Attempt, AttemptEnd, ClientBuilder, ConfigurationError, Effect, Error, Failure, Hook, Operation, Request, Response,
    Retry, RetryPolicy, Violation,
};
