//! What a file holds of a company.

use crate::billing::Company;
use crate::fixtures::Ids;
use billsby_client::ApiKey;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A company as it stands in a file: its state, and what its server knows of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredCompany {
    pub(crate) key: Option<String>,
    pub(crate) ids: Ids,
    pub(crate) company: Company,
    /// What a reset goes back to, where it is another state.
    pub(crate) seed: Option<Company>,
}

impl StoredCompany {
    /// A state, without a key.
    pub fn of(company: Company) -> Self {
        Self { key: None, ids: Ids::default(), company, seed: None }
    }

    /// The same company with a key, with names, and with what it was when it was made.
    pub(crate) fn with(self, key: &str, ids: Ids, seed: Company) -> Self {
        Self { key: Some(key.to_owned()), ids, seed: Some(seed), ..self }
    }

    /// The sub-domain.
    pub fn domain(&self) -> &str {
        &self.company.settings().domain
    }

    /// The key that opens it, unless it is the usual one.
    pub fn api_key(&self) -> Option<ApiKey> {
        self.key.as_deref().map(ApiKey::from)
    }

    /// The state.
    pub fn company(&self) -> &Company {
        &self.company
    }

    /// With all that follows from the records, unless they do not hang together.
    pub(super) fn indexed(mut self) -> Result<Self, String> {
        for company in std::iter::once(&mut self.company).chain(&mut self.seed) {
            company.store.derive();
            let domain = &company.settings().domain;
            company.check().map_err(|wrong| format!("in the company `{domain}`, {wrong}"))?;
        }
        Ok(self)
    }
}

impl fmt::Debug for StoredCompany {
    /// Neither the key nor the state, which holds secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredCompany").field("domain", &self.domain()).finish_non_exhaustive()
    }
}
