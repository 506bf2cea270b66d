//! An invoice.

use super::{CustomerReference, InvoiceStatus, Payment, RemoteData};
use crate::{Amount, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Number;

/// An invoice.
///
/// A field that is null is one that the provider does not tell, or not in lists:
/// [`ListQuery::details`](super::ListQuery::details) asks for those too. Amounts are decimal text, and in minor units
/// in the field that ends in `_minor`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Invoice {
    /// Its id.
    pub id: String,
    /// Whom it is for.
    pub customer: Option<CustomerReference>,
    /// The subscription that it bills.
    pub subscription_id: Option<String>,
    /// Whether it bills a period of a subscription.
    pub is_recurring: Option<bool>,
    /// Where it stands.
    pub status: Option<InvoiceStatus>,
    /// Where it stands, in the provider's own word.
    pub provider_status: Option<String>,
    /// Whether `status` is one of the unified words for `provider_status`. Where it is false, the provider's word
    /// has none, and stands in both.
    #[serde(default)]
    pub status_is_mapped: bool,
    /// When it was made out.
    pub issue_date: Option<Timestamp>,
    /// When it is due.
    pub due_date: Option<Timestamp>,
    /// When it was paid.
    pub paid_on_date: Option<Timestamp>,
    /// What the payment cost.
    pub transaction_fee: Option<String>,
    /// What was taken off.
    pub total_discount: Option<String>,
    /// `total_discount` in minor units.
    pub total_discount_minor: Option<Amount>,
    /// What it comes to before tax.
    pub sub_total: Option<String>,
    /// `sub_total` in minor units.
    pub sub_total_minor: Option<Amount>,
    /// The tax.
    pub total_tax_amount: Option<String>,
    /// `total_tax_amount` in minor units.
    pub total_tax_amount_minor: Option<Amount>,
    /// What it comes to in all.
    pub total_amount: Option<String>,
    /// `total_amount` in minor units.
    pub total_amount_minor: Option<Amount>,
    /// What of it is still owed.
    pub balance: Option<String>,
    /// `balance` in minor units.
    pub balance_minor: Option<Amount>,
    /// What of it can still be refunded.
    pub refundable_amount: Option<String>,
    /// `refundable_amount` in minor units.
    pub refundable_amount_minor: Option<Amount>,
    /// Its number.
    pub number: Option<String>,
    /// The currency, by its ISO 4217 code.
    pub currency: Option<String>,
    /// The rate at which the currency was exchanged.
    pub exchange_rate: Option<Number>,
    /// The attempts to take payment.
    pub payments: Option<Vec<Payment>>,
    /// What is billed.
    pub line_items: Option<Vec<LineItem>>,
    /// What is noted on it.
    pub memo: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was changed last, where the provider says so.
    pub updated_at: Option<Timestamp>,
    /// The record as the provider has it, where it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_data: Option<RemoteData>,
}

/// One line of an invoice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineItem {
    /// Its id, where the provider has one.
    pub id: Option<String>,
    /// What is billed.
    pub name: Option<String>,
    /// The same in more words.
    pub description: Option<String>,
    /// The id of what is billed.
    pub item_id: Option<String>,
    /// How many.
    pub quantity: Option<Number>,
    /// What one comes to.
    pub unit_price: Option<String>,
    /// `unit_price` in minor units.
    pub unit_price_minor: Option<Amount>,
    /// What was taken off.
    pub discount: Option<String>,
    /// `discount` in minor units.
    pub discount_minor: Option<Amount>,
    /// What the line comes to.
    pub amount: Option<String>,
    /// `amount` in minor units.
    pub amount_minor: Option<Amount>,
    /// The currency, by its ISO 4217 code.
    pub currency: Option<String>,
    /// The rate at which the currency was exchanged.
    pub exchange_rate: Option<Number>,
}

impl Invoice {
    /// An invoice of which nothing but the id is known.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }
}

/// `{ "amount_minor": 500 }`: the body of a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Refund {
    /// How much to give back, in minor units of the invoice's currency.
    pub amount_minor: Amount,
}
