//! Faults: what goes wrong on purpose, so that callers can be tested for it.
//!
//! Each company has its own; they are no part of its billing state. Faults
//! strike in the order in which they were added, those before a call is
//! carried out first. The first that takes the place of the reply is the last:
//! those behind it neither see the call nor count it. Nor does a strike count
//! that found nothing to change, as in a reply without a body. What is up to
//! chance is drawn from a source of the company's own, apart for each fault.
//!
//! Only calls count whose key opens the company, and for stale reads only calls
//! that changed it: what moves its clock or restores it is no write.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use billsby_client::{Amount, Client};
//! use billsby_mock::MockServer;
//! use billsby_mock::faults::Fault;
//!
//! let mock = MockServer::start().await?;
//! let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build()?;
//! let paid = billsby.list_invoices().is_paid(true).await?.results.remove(0);
//!
//! // The refund is made, and the reply is lost.
//! let lost = mock.world().faults().add(Fault::on("refund_invoice").after_acting().reset().times(1))?;
//! let refund = billsby.refund_invoice(&paid.customer_unique_id, &paid.invoice_number, Amount::minor(500));
//! assert!(refund.await.is_err_and(|error| error.is_outcome_unknown()));
//! assert_eq!(mock.world().faults().get(lost)?.strikes, 1);
//! # Ok(())
//! # }
//! ```

mod aim;
mod carry;
mod described;
mod fault;
mod injector;
mod latency;
mod paced;
mod refusals;
mod reply;
mod schedule;
mod webhooks;

use crate::billing::BillingError;
use crate::companies::World;
use jiff::Timestamp;
use std::fmt;

pub use aim::{OnCalls, OnWebhooks};
pub(crate) use carry::{carry, struck};
pub(crate) use fault::{CallFault, Kind, Target, WebhookFault};
pub use fault::{Effect, Fault, Moment, Staleness};
pub(crate) use injector::Injector;
pub use latency::Latency;
pub(crate) use schedule::{Rate, Schedule};
pub(crate) use webhooks::Struck;

/// Which of a company's faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaultId(pub(crate) u64);

impl fmt::Display for FaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A fault that a company has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedFault {
    /// Which.
    pub id: FaultId,
    /// What it does.
    pub fault: Fault,
    /// How often it has struck.
    pub strikes: u64,
}

/// The faults of one company.
#[derive(Clone, Copy)]
pub struct Faults<'a>(&'a World);

impl<'a> Faults<'a> {
    pub(crate) fn of(world: &'a World) -> Self {
        Self(world)
    }

    /// Adds a fault, which strikes from now on.
    ///
    /// # Errors
    /// When it names an operation that there is not, or a figure in it makes no sense.
    pub fn add(&self, mut fault: Fault) -> Result<FaultId, BillingError> {
        refusals::check(&fault)?;
        if let Some(length) = fault.schedule.lasting.take() {
            let now = self.0.company().now(Timestamp::now());
            let end = now.checked_add(length).unwrap_or(Timestamp::MAX);
            fault.schedule.end = Some(fault.schedule.end.map_or(end, |other| other.min(end)));
        }
        Ok(self.0.injector().add(fault))
    }

    /// One fault, and how often it has struck.
    ///
    /// # Errors
    /// When there is no such fault any more.
    pub fn get(&self, id: FaultId) -> Result<ListedFault, BillingError> {
        self.list().into_iter().find(|listed| listed.id == id).ok_or_else(|| missing(id))
    }

    /// Every fault, in the order in which they were added. Of those that have struck as often as they may, the latest
    /// hundred are kept.
    pub fn list(&self) -> Vec<ListedFault> {
        self.0.injector().list()
    }

    /// Takes a fault away.
    ///
    /// # Errors
    /// When there is no such fault any more.
    pub fn remove(&self, id: FaultId) -> Result<(), BillingError> {
        self.0.injector().remove(id).then_some(()).ok_or_else(|| missing(id))
    }

    /// Takes all faults away. What webhooks they hold back still arrive in their time.
    pub fn clear(&self) {
        self.0.injector().clear();
    }
}

impl fmt::Debug for Faults<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.list()).finish()
    }
}

fn missing(id: FaultId) -> BillingError {
    BillingError::not_found("fault", id)
}
