//! A subscription.

use super::{CustomerReference, RemoteData, SubscriptionStatus};
use crate::{Amount, Timestamp};
use serde::{Deserialize, Serialize};

/// A subscription.
///
/// A field that is null is one that the provider does not tell, or not in lists:
/// [`ListQuery::details`](super::ListQuery::details) asks for those too.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Subscription {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub customer: Option<CustomerReference>,
    /// The plan that it is to.
    pub plan_id: Option<String>,
    /// The name of the plan.
    pub plan_name: Option<String>,
    /// The product that the plan belongs to.
    pub product_id: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// Where it stands.
    pub status: Option<SubscriptionStatus>,
    /// Where it stands, in the provider's own word.
    pub provider_status: Option<String>,
    /// Whether `status` is one of the unified words for `provider_status`.
    #[serde(default)]
    pub status_is_mapped: bool,
    /// How many units of the plan.
    pub quantity: Option<i64>,
    /// The currency, by its ISO 4217 code.
    pub currency: Option<String>,
    /// What it is billed next.
    pub next_billing_amount: Option<String>,
    /// `next_billing_amount` in minor units.
    pub next_billing_amount_minor: Option<Amount>,
    /// When it is billed next.
    pub next_billing_date: Option<Timestamp>,
    /// Until when it is bound to run.
    pub minimum_term_end: Option<Timestamp>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was changed last, where the provider says so.
    pub updated_at: Option<Timestamp>,
    /// The record as the provider has it, where it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_data: Option<RemoteData>,
}

impl Subscription {
    /// A subscription of which nothing but the id is known.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }
}
