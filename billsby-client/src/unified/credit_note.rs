//! A credit note.

use super::{CreditNoteStatus, CustomerReference, RemoteData};
use crate::{Amount, Timestamp};
use serde::{Deserialize, Serialize};

/// A credit note: what a customer is given back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreditNote {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Whom it is for.
    pub customer: Option<CustomerReference>,
    /// The invoice that it gives back, where the provider says so.
    pub invoice_id: Option<String>,
    /// Where it stands.
    pub status: Option<CreditNoteStatus>,
    /// Where it stands, in the provider's own word.
    pub provider_status: Option<String>,
    /// Whether `status` is one of the unified words for `provider_status`.
    #[serde(default)]
    pub status_is_mapped: bool,
    /// How much.
    pub amount: Option<String>,
    /// `amount` in minor units.
    pub amount_minor: Option<Amount>,
    /// The currency, by its ISO 4217 code.
    pub currency: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was changed last, where the provider says so.
    pub updated_at: Option<Timestamp>,
    /// The record as the provider has it, where it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_data: Option<RemoteData>,
}

impl CreditNote {
    /// A credit note of which nothing but the id is known.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }
}
