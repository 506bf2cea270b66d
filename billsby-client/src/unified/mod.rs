//! Customers, invoices, subscriptions, plans, credit notes and payments in words that no provider owns.

mod billsby;
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
mod status;
mod subscription;
mod walk;

pub use billsby::{Billsby, crosswalk};
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
