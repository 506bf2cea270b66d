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
//! What the service tells by itself is read by [`webhooks`].
//!
//! # When the outcome is unknown
//!
//! A call that moves money is never sent twice by itself. When its reply gets lost it is
//! [`Error::OutcomeUnknown`], and the service has to be asked what happened. Where it can be asked, the client
//! does it: look before, send, and [`verify`](runtime::Verifiable::verify).
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let mock = billsby_mock::MockServer::start().await?;
//! # let billsby = billsby_client::Client::builder(mock.company()).api_key(mock.api_key()).base_url(mock.url()).build()?;
//! # let invoice = billsby.list_invoices().is_paid(true).stream().next().await.ok_or("no invoice")??;
//! use billsby_client::{Amount, Error, Verdict};
//!
//! let refund = billsby
//!     .refund_invoice(invoice.customer_unique_id, invoice.invoice_number, Amount::minor(1))
//!     .verifiable()
//!     .await?;
//! match refund.send().await {
//!     Ok(refunded) => println!("refunded, {} left", refunded.amount),
//!     Err(Error::OutcomeUnknown(unknown)) => match refund.verify().await? {
//!         Verdict::Happened => println!("refunded"),
//!         Verdict::DidNotHappen => println!("not refunded: it may be sent again"),
//!         Verdict::StillUnknown => println!("somebody has to look: {unknown}"),
//!     },
//!     Err(error) => println!("not refunded: {error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Without its default features the crate holds only the [`types`]; the feature `webhooks` needs no other.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod amount;
pub mod currency;
#[rustfmt::skip]
mod generated;
pub mod runtime;
mod timestamp;
/// Webhooks: who posts them, what they tell, and which have come before.
///
/// ```
/// use billsby_client::webhooks::{Event, Receiver, Seen, WebhookError};
/// use http::{HeaderMap, StatusCode};
///
/// fn handle(receiver: &Receiver, seen: &Seen, headers: &HeaderMap, body: &[u8]) -> StatusCode {
///     let event = match receiver.receive(headers, body) {
///         Ok(event) => event,
///         Err(error) => return error.status(),
///     };
///     if !seen.first_time(&event) {
///         return StatusCode::OK;
///     }
///     match &event {
///         Event::InvoiceUpdated(invoice) => println!("{} is {}", invoice.invoice_number, invoice.invoice_status),
///         Event::Unknown(event) => println!("{} is new here", event.event_type),
///         other => println!("{} {:?}", other.event_type(), other.id()),
///     }
///     StatusCode::OK
/// }
///
/// let (receiver, seen) = (Receiver::new("whs_1"), Seen::new(10_000));
/// let body = br#"{
///     "Type": "InvoiceUpdated", "Id": "81a5b3d2-0e4f-4b6a-8c7d-1f2e3d4c5b44", "InvoiceNumber": "5VL9JC0NE0-1",
///     "InvoiceAmount": 3010, "CurrencyCode": "USD", "InvoiceStatus": "Paid", "Url": "https://billsby.test/invoice"
/// }"#;
/// let mut headers = HeaderMap::new();
/// assert_eq!(handle(&receiver, &seen, &headers, body), StatusCode::UNAUTHORIZED);
/// headers.insert("Secret", "whs_1".parse()?);
/// assert_eq!(handle(&receiver, &seen, &headers, body), StatusCode::OK);
///
/// // While the secret is replaced, both are accepted.
/// let rotating = Receiver::with_secrets(["whs_2", "whs_1"]);
/// let event = rotating.receive(&headers, body)?;
/// // This event was here before, unless its handling failed then.
/// assert!(!seen.first_time(&event));
/// seen.forget(&event);
/// assert!(seen.first_time(&event));
///
/// // What waited in a queue was let in before.
/// assert_eq!(Event::from_json(body)?, event);
/// // Where the service was told no secret, the receiver has to be asked to do without.
/// let request = http::Request::post("/webhooks").body(r#"{"Type": "InvoiceUpdated", "Id": "1"}"#)?;
/// let error = Receiver::unauthenticated().receive_request(&request).unwrap_err();
/// assert!(matches!(&error, WebhookError::Payload { field, .. } if field == "InvoiceNumber"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use amount::{Amount, AmountError};
pub use generated::types;
pub use runtime::{ApiKey, Change};
pub use timestamp::{Timestamp, TimestampError};

#[cfg(feature = "http")]
pub use generated::{client::Client, requests};
#[cfg(feature = "blocking")]
pub use runtime::Blocking;
#[cfg(feature = "http")]
pub use runtime::{
    Attempt, AttemptEnd, ClientBuilder, ConfigurationError, Effect, Error, Failure, Hook, Operation, Request, Response,
    Retry, RetryPolicy, Verdict, Violation,
};
