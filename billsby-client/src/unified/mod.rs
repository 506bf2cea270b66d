//! Customers, invoices, subscriptions, plans, credit notes and payments in words that no provider owns.
//!
//! A [`Provider`] is where records come from. [`Billsby`] is one, over a [`Client`](crate::Client); [`Memory`] holds
//! them in memory, for tests of what is built over a provider. The names of the fields, the words for where a record
//! stands, and the envelope of a list are those of the unified subscription management APIs of the field. Beyond these
//! there are subscriptions, plans and credit notes, amounts in minor units beside decimal text, a grand total, and
//! writes.
//!
//! ```
//! use billsby_client::unified::{Billsby, InvoiceStatus, ListQuery, Outcome, Provider};
//! use billsby_client::{Amount, ApiKey, Client};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
//! # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
//! # let (company, key, url) = (mock.domain(), ApiKey::new(mock.api_key()), mock.url());
//! let client = Client::builder(company).api_key(key.clone()).base_url(url).build()?;
//! let billsby = Billsby::new(client, &key);
//!
//! // All invoices that are paid, ten at a time, while others may be made and paid.
//! let mut query = ListQuery::new().status("paid").limit(10);
//! let newest = loop {
//!     let page = billsby.list_invoices(&query).await?;
//!     for invoice in &page.result {
//!         assert_eq!(invoice.status, Some(InvoiceStatus::Paid));
//!         assert_eq!(invoice.balance_minor, Some(Amount::ZERO));
//!     }
//!     match page.next_cursor {
//!         Some(cursor) => query = query.cursor(cursor),
//!         None => break page.result.into_iter().next(),
//!     }
//! };
//!
//! let invoice = newest.ok_or("nothing is paid")?;
//! match billsby.refund_invoice(&invoice.id, Amount::minor(100)).await {
//!     Ok(invoice) => println!("{:?} of {:?} is left", invoice.refundable_amount, invoice.total_amount),
//!     Err(error) if error.outcome() == Outcome::NotDone => println!("nothing was given back: {error}"),
//!     Err(error) => println!("look before you try again: {error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where a record stands
//!
//! A provider's word becomes a unified one by a [`Crosswalk`]; those of Billsby are in [`crosswalk`]. A word without a
//! row passes through as it is, and the record says so: `status_is_mapped` is false. `provider_status` is the
//! provider's word in any case.
//!
//! # Pages
//!
//! A page leads to the next by its `next_cursor`, and to the one before by its `prev_cursor`. A cursor is opaque and
//! signed, and belongs to the list that it was given out for: the limit and what is shown may change on the way, the
//! filters may not. What is in a list throughout a walk over its pages comes exactly once, whatever comes and goes
//! meanwhile; what comes or goes may be in it or not, and never twice, unless it left the list and came back among more
//! than 32 others of its millisecond. Where the place cannot be found any more, since all of the 32 records before the
//! end of a page and the eight after it are gone and creation does not tell (they were made in one millisecond, or are
//! plans), the next page is an [`InvalidCursor`](ErrorKind::InvalidCursor): begin the list anew.
//!
//! # Money
//!
//! Amounts are decimal text with the decimals of the currency, and [`Amount`](crate::Amount)s beside it, in the field
//! that ends in `_minor`. An amount that a provider writes for people only is read exactly, or is null.
//!
//! # Errors
//!
//! An [`Error`] of a write tells by its [`outcome`](Error::outcome) whether it was carried out nevertheless, and has
//! the shape in which a unified API answers it: [`Error::body`].

mod billsby;
mod body;
mod credit_note;
mod cursor;
mod customer;
mod error;
mod invoice;
mod memory;
mod money;
mod page;
mod payment;
mod plan;
mod provider;
mod query;
mod remote_data;
#[cfg(feature = "schemas")]
mod schemas;
mod status;
mod subscription;
mod walk;

pub use billsby::{Billsby, crosswalk};
pub use body::read_body;
pub use credit_note::CreditNote;
pub use cursor::CursorKey;
pub use customer::{Address, Customer, CustomerChange, CustomerReference, NewCustomer, Phone};
pub use error::{Error, ErrorBody, ErrorDetails, ErrorKind, Outcome, ProviderAnswer, ProviderViolation};
pub use invoice::{Invoice, LineItem, Refund};
pub use memory::Memory;
pub use page::Page;
pub use payment::Payment;
pub use plan::{Plan, Price};
pub use provider::{Action, Answer, Capability, Provider, Resource};
pub use query::{Filter, GetQuery, ListQuery, Range};
pub use remote_data::RemoteData;
pub use status::{
    CreditNoteStatus, Crosswalk, InvoiceStatus, PaymentMethod, PaymentStatus, PlanStatus, SubscriptionStatus,
};
pub use subscription::Subscription;
