//! A plan, and what it costs.

use super::{PlanStatus, RemoteData};
use crate::{Amount, Timestamp};
use serde::{Deserialize, Serialize};

/// A plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Plan {
    /// Its id.
    pub id: String,
    /// Its name, as customers see it.
    pub name: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// The product that it belongs to.
    pub product_id: Option<String>,
    /// Whether it is sold.
    pub status: Option<PlanStatus>,
    /// Whether it is sold, in the provider's own word.
    pub provider_status: Option<String>,
    /// Whether `status` is one of the unified words for `provider_status`.
    #[serde(default)]
    pub status_is_mapped: bool,
    /// What it costs, for each way of billing it.
    pub prices: Vec<Price>,
    /// What it gives access to.
    pub features: Vec<String>,
    /// When it was made, where the provider says so.
    pub created_at: Option<Timestamp>,
    /// When it was changed last, where the provider says so.
    pub updated_at: Option<Timestamp>,
    /// The record as the provider has it, where it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_data: Option<RemoteData>,
}

/// What a plan costs, billed in one way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Price {
    /// Its id.
    pub id: Option<String>,
    /// How much, each time; null where it depends on the quantity in more than one step.
    pub amount: Option<String>,
    /// `amount` in minor units.
    pub amount_minor: Option<Amount>,
    /// The currency, by its ISO 4217 code.
    pub currency: Option<String>,
    /// The unit of the interval: `day`, `week`, `month` or `year`, or the provider's word for another.
    pub interval: Option<String>,
    /// How many such units pass between two bills.
    pub interval_count: Option<i64>,
}

impl Plan {
    /// A plan of which nothing but the id is known.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }
}
