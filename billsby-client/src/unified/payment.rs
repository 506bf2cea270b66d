//! A payment, or an attempt at one.

use super::{PaymentMethod, PaymentStatus, RemoteData};
use crate::{Amount, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Number;

/// A payment, or an attempt at one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Payment {
    /// Its id.
    pub id: String,
    /// How it was made.
    pub method: Option<PaymentMethod>,
    /// How it was made, in the provider's own word.
    pub provider_method: Option<String>,
    /// Whether `method` is one of the unified words for `provider_method`.
    #[serde(default)]
    pub method_is_mapped: bool,
    /// What became of it.
    pub status: Option<PaymentStatus>,
    /// What became of it, in the provider's own word.
    pub provider_status: Option<String>,
    /// Whether `status` is one of the unified words for `provider_status`.
    #[serde(default)]
    pub status_is_mapped: bool,
    /// How much.
    pub amount: Option<String>,
    /// `amount` in minor units.
    pub amount_minor: Option<Amount>,
    /// What it cost.
    pub transaction_fee: Option<String>,
    /// What of it was given back.
    pub refund_amount: Option<String>,
    /// `refund_amount` in minor units.
    pub refund_amount_minor: Option<Amount>,
    /// The currency, by its ISO 4217 code.
    pub currency: Option<String>,
    /// The rate at which the currency was exchanged.
    pub exchange_rate: Option<Number>,
    /// The invoice that it is for.
    pub invoice_id: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was changed last, where the provider says so.
    pub updated_at: Option<Timestamp>,
    /// The record as the provider has it, where it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_data: Option<RemoteData>,
}

impl Payment {
    /// A payment of which nothing but the id is known.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }
}
