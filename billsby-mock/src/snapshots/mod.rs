//! Companies as they once stood: kept, restored, and forked.
//!
//! A snapshot holds all of a company's state: customers and what they owe, clock and rules, the webhooks that wait, and
//! what the next ids will be. To restore one is the only way to take a clock back.

pub mod file;
mod shelf;
mod stored;

use crate::billing::Company;
use jiff::Timestamp;
use std::fmt;
use std::sync::Arc;

pub use file::FileError;
pub use shelf::ShelfFull;
pub(crate) use shelf::{Kept, Shelf};
pub use stored::StoredCompany;

/// A company as it once stood. A clone is the same snapshot, at no cost.
#[derive(Clone, PartialEq, Eq)]
pub struct Snapshot {
    company: Arc<Company>,
    taken_at: Timestamp,
}

impl Snapshot {
    pub(crate) fn new(company: Company, taken_at: Timestamp) -> Self {
        Self { company: Arc::new(company), taken_at }
    }

    /// The sub-domain of the company.
    pub fn domain(&self) -> &str {
        &self.company.settings().domain
    }

    /// What the company's clock showed.
    pub fn taken_at(&self) -> Timestamp {
        self.taken_at
    }

    /// The company.
    pub fn company(&self) -> &Company {
        &self.company
    }
}

impl fmt::Debug for Snapshot {
    /// Not the state, which may be large and holds secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { taken_at, .. } = self;
        f.debug_struct("Snapshot").field("domain", &self.domain()).field("taken_at", taken_at).finish_non_exhaustive()
    }
}
